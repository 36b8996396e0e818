"""Sound cards on a Raspberry Pi's header: what turns them on, and what the satellite is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from satellite.devices.programs import HEARING, PLAYING


@dataclass(frozen=True, kw_only=True)
class Hat:
    """One kind of card."""

    config: tuple[str, ...]
    """Lines of config.txt."""
    card: str
    """ALSA's name of it."""
    overlay: Path | None = None
    """Where Raspberry Pi OS brings none: ours."""
    channels: int = 1
    """What is recorded: of several, all are mixed."""
    speaks: bool = True
    """Whether it has an output."""
    lacks: str = ""
    """What has to be done by hand."""
    controls: Mapping[str, str] = field(default_factory=dict)
    """Of its mixer: what is silent or deaf at first."""
    body: Mapping[str, str | int] = field(default_factory=dict)
    """Options for its LEDs and buttons."""

    @property
    def options(self) -> dict[str, str | int]:
        """Return the options of a satellite with it."""
        device = f"-D plughw:CARD={self.card}"
        hearing = HEARING["arecord"].format(channels=self.channels)
        sound: dict[str, str | int] = {"microphone": f"command:{hearing} {device}"}
        if self.channels > 1:
            sound["microphone_channels"] = self.channels
        if self.speaks:
            sound["speaker"] = f"command:{PLAYING['aplay']} {device}"
        return {**sound, **self.body}

    @property
    def mixer(self) -> tuple[tuple[str, ...], ...]:
        """Return the commands that set its mixer."""
        program = ("/usr/bin/amixer", "-q", "-c", self.card, "sset")
        return tuple((*program, name, *how.split()) for name, how in self.controls.items())


_WM8960 = {
    "Left Output Mixer PCM": "on",
    "Right Output Mixer PCM": "on",
    "Left Input Mixer Boost": "on",
    "Right Input Mixer Boost": "on",
    "Speaker": "90%",
    "Headphone": "90%",
    "Capture": "75%",
}

_AIC3104 = {"HP DAC": "100%", "HP": "100% on", "PGA": "80% cap"}
_RESPEAKER_2: Mapping[str, str | int] = {"leds": "apa102", "led_count": 3, "button_gpio": 17}
_V2 = "laramie-respeaker-2mics-v2"

HATS = {
    "respeaker-2mics": Hat(
        config=("dtparam=i2c_arm=on", "dtparam=spi=on", "dtoverlay=wm8960-soundcard"),
        card="wm8960soundcard",
        controls=_WM8960,
        body=_RESPEAKER_2,
    ),
    "respeaker-2mics-v2": Hat(
        config=("dtparam=i2c_arm=on", "dtparam=spi=on", f"dtoverlay={_V2}"),
        card="respeaker2v2",
        overlay=Path(__file__).parent / f"overlays/{_V2}.dtbo",
        controls=_AIC3104,
        body=_RESPEAKER_2,
    ),
    "respeaker-4mics": Hat(
        config=(
            *("dtparam=i2c_arm=on", "dtparam=spi=on", "gpio=5=op,dh"),
            "dtoverlay=seeed-4mic-voicecard",
        ),
        card="seeed4micvoicec",
        channels=4,
        speaks=False,
        lacks="Raspberry Pi OS has no driver for its microphones (AC108): log in and install "
        "seeed-voicecard. It has no output: plug in a speaker",
        body={"leds": "apa102", "led_count": 12},
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
