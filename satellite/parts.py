"""Makes the body that the options describe."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .body import Body, Part
from .buttons import Buttons
from .gpio import open_contacts
from .hooks import CommandHook
from .leds import open_leds
from .lights import Lights
from .mqtt import MqttHook
from .options import SatelliteOptions
from .state import Signal


def make_lights(options: SatelliteOptions, timer: Callable[[], float | None]) -> Lights | None:
    """Return what lights the LEDs, None without any; ``timer`` tells what is left of one."""
    if not options.leds:
        return None
    return Lights(partial(open_leds, options.leds, options.gpio_chip), options.led_count, timer)


def make_body(
    options: SatelliteOptions,
    lights: Lights | None,
    tell: Callable[[Signal], object],
    mute: Callable[[bool], object],
) -> Body:
    """Return all parts. Raises HookError."""
    parts: dict[str, Part] = {}
    if lights:
        parts["leds"] = lights
    lines = [line for line in (options.button_gpio, options.mute_gpio) if line is not None]
    if lines:
        parts["buttons"] = Buttons(
            partial(open_contacts, options.gpio_chip, *lines),
            tell,
            mute,
            button=options.button_gpio,
            switch=options.mute_gpio,
        )
    if options.on_state:
        parts["on_state"] = CommandHook(options.on_state)
    if options.mqtt_uri:
        password = options.mqtt_password.get_secret_value() if options.mqtt_password else None
        parts["mqtt"] = MqttHook(options.mqtt_uri, options.mqtt_topic, password)
    return Body(parts)
