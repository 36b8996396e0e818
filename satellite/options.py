"""What can be set about a satellite."""

from __future__ import annotations

import socket
from typing import ClassVar, Literal, Self

from pydantic import Field, ValidationInfo, field_validator, model_validator
from pydantic_settings import SettingsConfigDict

from wyoming_servers.audio.formats import MAX_CHANNELS
from wyoming_servers.runtime.config import LinkOptions, Secret
from wyoming_servers.wire.client import split_uri

KINDS = ("auto", "sounddevice", "command", "file")
"""Of microphones and speakers."""


class SatelliteOptions(LinkOptions):
    """Options of the ``laramie-satellite`` command."""

    model_config: ClassVar[SettingsConfigDict] = SettingsConfigDict(env_prefix="LARAMIE_SATELLITE_")

    host: str = Field("0.0.0.0", description="Address to listen on: Home Assistant connects to it.")
    port: int = Field(10700, ge=0, le=65535, description="Wyoming port; 0 takes any free one.")
    name: str = Field(
        default_factory=lambda: f"Satellite {socket.gethostname()}",
        min_length=1,
        description="What Home Assistant calls it.",
    )
    area: str | None = Field(None, description="The area it is in, as Home Assistant calls it.")
    microphone: str = Field(
        "auto",
        description="What hears: auto, sounddevice:NAME, command:COMMAND that writes raw 16 kHz, "
        "16-bit audio, or file:PATH of a recording.",
    )
    speaker: str = Field(
        "auto",
        description="What plays: auto, sounddevice:NAME, command:COMMAND that reads raw 22.05 kHz, "
        "16-bit, mono audio, or file:PATH to write.",
    )
    microphone_channels: int = Field(
        1, ge=1, le=MAX_CHANNELS, description="How many channels the microphone gives."
    )
    microphone_channel: int | None = Field(
        None, ge=0, description="Which of them is heard, from 0 on; all, mixed, when not set."
    )
    microphone_gain: float = Field(
        0.0, ge=-40, le=40, description="Its gain at the first start, in dB."
    )
    auto_gain: bool = Field(
        default=False, description="Bring speech to one loudness; needs livekit."
    )
    noise_suppression: bool = Field(
        default=False, description="Take steady noise out of what is heard; needs livekit."
    )
    echo: Literal["auto", "aec3", "server", "off"] = Field(
        "auto",
        description="What takes the satellite's own voice out of what it hears: aec3 (livekit), "
        "server for PipeWire's or PulseAudio's own canceller, off for nothing; auto takes the "
        "server's where livekit is missing or too much for the processor.",
    )
    wake_engine: str = Field("fusion", description="What listens for wake words in this process.")
    wake_uri: str | None = Field(
        None,
        description="A wake word server that does it instead, as tcp://HOST:PORT, or as "
        "tls://HOST:PORT with its secure port.",
    )
    wake_fingerprint: str | None = Field(
        None, description="Of that server's certificate; the usual authorities vouch when not set."
    )
    wake_token: Secret = Field(
        None, description="That server's token; better not given on the command line."
    )
    wake_words: tuple[str, ...] = Field(
        ("okay_nabu",), description="Wake words to listen for; the first is the first assistant's."
    )
    stop_word: str | None = Field(
        None, description="A word of the wake engine that ends a reply, an announcement, ringing."
    )
    endpoint_seconds: float | None = Field(
        None,
        gt=0,
        description="End a command after so many seconds of silence; the speech-to-text server "
        "does when it is not set.",
    )
    volume: float = Field(0.8, ge=0, le=1, description="Volume at the first start, 0 to 1.")
    ducking: float = Field(
        0.25, ge=0, le=1, description="What is left of music's volume while somebody speaks."
    )
    chimes: bool = Field(default=True, description="Tell by sounds when it listens.")
    listen_seconds: float = Field(
        30.0, gt=0, description="Listen for at most this long, in seconds."
    )
    think_seconds: float = Field(
        60.0, gt=0, description="Wait at most this long for a reply, in seconds."
    )
    ring_seconds: float = Field(
        900.0, gt=0, description="Ring at most this long for a timer, in seconds."
    )
    leds: str | None = Field(
        None,
        description="LEDs: apa102, ws2812, ws2812-pio (each with :DEVICE if it is another) or "
        "gpio:NUMBER; none when not set.",
    )
    led_count: int = Field(3, ge=1, le=160, description="How many LEDs there are.")
    led_brightness: float = Field(
        0.5, ge=0, le=1, description="Their brightness at the first start, 0 to 1."
    )
    gpio_chip: str = Field("/dev/gpiochip0", description="Where the GPIOs are.")
    button_gpio: int | None = Field(
        None, ge=0, description="GPIO of a button to ground: pressed it listens, held it stops."
    )
    mute_gpio: int | None = Field(
        None, ge=0, description="GPIO of a switch to ground: closed it mutes the microphone."
    )
    on_state: str | None = Field(
        None,
        description="Command to run on each change; {phase} and {muted} are put in.",
    )
    mqtt_uri: str | None = Field(
        None,
        description="MQTT broker to tell each change, as mqtt://[USER@]HOST[:PORT], or mqtts:// "
        "for TLS.",
    )
    mqtt_topic: str = Field(
        default_factory=lambda: f"laramie/{socket.gethostname()}/state",
        description="Topic of that message, which is retained.",
    )
    mqtt_password: Secret = Field(
        None, description="Password there; better not given on the command line."
    )

    @property
    def of_sound_server(self) -> bool:
        """Whether microphone and speaker may be any that a sound server has."""
        return (self.microphone, self.speaker, self.microphone_channels) == ("auto", "auto", 1)

    @model_validator(mode="after")
    def _is_before_the_server(self) -> Self:
        if self.echo == "server" and not self.of_sound_server:
            raise ValueError("echo is server: leave microphone, speaker and channels to it")
        return self

    @field_validator("microphone", "speaker")
    @classmethod
    def _is_a_device(cls, spec: str) -> str:
        if spec.partition(":")[0] not in KINDS:
            raise ValueError("write auto, sounddevice:NAME, command:COMMAND or file:PATH")
        return spec

    @field_validator("wake_uri")
    @classmethod
    def _is_an_address(cls, uri: str | None) -> str | None:
        if uri:
            split_uri(uri)
        return uri

    @field_validator("microphone_channel")
    @classmethod
    def _is_there(cls, channel: int | None, info: ValidationInfo) -> int | None:
        channels = info.data.get("microphone_channels", 1)
        if channel is not None and channel >= channels:
            raise ValueError(f"microphone_channels is {channels}: there is no channel {channel}")
        return channel
