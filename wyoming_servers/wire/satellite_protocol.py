"""What Home Assistant and one of our satellites say to each other beside stock Wyoming.

Home Assistant connects. The first connection carries a turn as stock Wyoming does, and what is set;
each sound to play besides, an announcement or music, is a connection of its own: the satellite
reads it as fast as it plays. Standard library only, as ``protocol``, and copied like it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from .protocol import Message

SATELLITE = "satellite"
"""What a satellite announces as its ``room``.

Beside it under the same key: ``settings``, the names of the fields of ``Settings`` that it has.
Name, area and wake words stand where stock Wyoming has them."""


class Kind:
    """What a playback is; the louder kind is not interrupted by the other."""

    ANNOUNCEMENT = "announcement"
    """Ends a reply, and lowers media while it lasts."""
    MEDIA = "media"
    """Is lowered while somebody speaks, and while a reply or an announcement is played."""


class PlaybackState:
    """What becomes of a playback."""

    PLAYING = "playing"
    PAUSED = "paused"
    STOPPED = "stopped"


@dataclass(frozen=True, kw_only=True)
class Settings(Message):
    """To the satellite: change what is given. From it: all it has, as it is now.

    It tells them after ``run-satellite``, after each change that was asked for, and when somebody
    changed one at the satellite itself.
    """

    TYPE: ClassVar[str] = "laramie-satellite-settings"

    volume: float | None = None
    """Of everything it plays, 0 to 1. Only a satellite with a speaker has it."""
    speaker_muted: bool | None = None
    microphone_muted: bool | None = None
    microphone_gain: float | None = None
    """In dB."""
    ducking: float | None = None
    """What is left of the volume of media while it is lowered, 0 to 1."""
    led_brightness: float | None = None
    """0 to 1."""
    wake_words: list[str | None] | None = None
    """Names of wake words: the first belongs to the first assistant, and so on; null is none."""


@dataclass(frozen=True, kw_only=True)
class Play(Message):
    """To the satellite, first on a connection of its own: play what follows.

    ``audio-start``, ``audio-chunk`` and ``audio-stop`` follow; the satellite answers ``played``
    when the last of it was heard, or when it stops before. The end of the connection stops it, too.
    """

    TYPE: ClassVar[str] = "laramie-satellite-play"

    id: str
    kind: str
    """One of ``Kind``."""
    chime: bool = False
    """Begin with the satellite's own chime, before the first audio is there."""
    text: str = ""
    """What is said, for a display; empty when it is not speech."""


@dataclass(frozen=True, kw_only=True)
class Playback(Message):
    """To the satellite, on the first connection: pause, resume or stop. From it: what it does now.

    The first connection is never behind what is still to be played.
    """

    TYPE: ClassVar[str] = "laramie-satellite-playback"

    id: str
    state: str
    """One of ``PlaybackState``."""


@dataclass(frozen=True, kw_only=True)
class Listen(Message):
    """To the satellite: listen now, as after a wake word, with ``run-pipeline`` and audio."""

    TYPE: ClassVar[str] = "laramie-satellite-listen"


@dataclass(frozen=True, kw_only=True)
class RunEnd(Message):
    """To the satellite: the run is over, apart from a reply that is still being spoken."""

    TYPE: ClassVar[str] = "laramie-satellite-run-end"

    speaks: bool = False
    """A reply comes, or came: ``audio-start`` … ``audio-stop``, to be answered with ``played``."""
    continue_conversation: bool = False
    """The reply asks something: listen again once it was heard."""


@dataclass(frozen=True, kw_only=True)
class Cancel(Message):
    """From the satellite: end the run, whatever it does, and its reply."""

    TYPE: ClassVar[str] = "laramie-satellite-cancel"


@dataclass(frozen=True, kw_only=True)
class Diagnose(Message):
    """To the satellite: tell what helps to find a fault."""

    TYPE: ClassVar[str] = "laramie-satellite-diagnose"


@dataclass(frozen=True, kw_only=True)
class Diagnosis(Message):
    """From the satellite: devices, levels, counters; nothing of who lives there, and no audio."""

    TYPE: ClassVar[str] = "laramie-satellite-diagnosis"

    report: dict[str, Any] = field(default_factory=dict)
