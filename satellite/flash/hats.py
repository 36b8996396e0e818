"""Sound cards on a Raspberry Pi's header: what turns them on, and what the satellite is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class Hat:
    """One kind of card."""

    config: tuple[str, ...]
    """Lines of config.txt; the overlays are those that Raspberry Pi OS brings."""
    card: str
    """ALSA's name of it."""
    controls: Mapping[str, str] = field(default_factory=dict)
    """Of its mixer: what is silent or deaf at first."""
    body: Mapping[str, str | int] = field(default_factory=dict)
    """Options for its LEDs and buttons."""

    @property
    def options(self) -> dict[str, str | int]:
        """Return the options of a satellite with it."""
        device = f"-D plughw:CARD={self.card}"
        return {
            "microphone": f"command:arecord -q {device} -r 16000 -c 1 -f S16_LE -t raw",
            "speaker": f"command:aplay -q {device} -r 22050 -c 1 -f S16_LE -t raw",
            **self.body,
        }

    @property
    def mixer(self) -> tuple[tuple[str, ...], ...]:
        """Return the commands that set its mixer."""
        program = ("/usr/bin/amixer", "-q", "-c", self.card, "sset")
        return tuple((*program, name, value) for name, value in self.controls.items())


_WM8960 = {
    "Left Output Mixer PCM": "on",
    "Right Output Mixer PCM": "on",
    "Left Input Mixer Boost": "on",
    "Right Input Mixer Boost": "on",
    "Speaker": "90%",
    "Headphone": "90%",
    "Capture": "75%",
}

HATS = {
    "respeaker-2mics": Hat(
        config=("dtparam=i2c_arm=on", "dtparam=spi=on", "dtoverlay=wm8960-soundcard"),
        card="wm8960soundcard",
        controls=_WM8960,
        body={"leds": "apa102", "led_count": 3, "button_gpio": 17},
    ),
    "wm8960": Hat(
        config=("dtparam=i2c_arm=on", "dtoverlay=wm8960-soundcard"),
        card="wm8960soundcard",
        controls=_WM8960,
        body={"button_gpio": 17},
    ),
    "voice-hat": Hat(
        config=("dtoverlay=googlevoicehat-soundcard",),
        card="sndrpigooglevoi",
        body={"leds": "gpio:25", "button_gpio": 23},
    ),
    "i2s": Hat(config=("dtoverlay=googlevoicehat-soundcard",), card="sndrpigooglevoi"),
}
"""By the names that a person gives; ``i2s`` is a bare microphone and a bare amplifier."""
