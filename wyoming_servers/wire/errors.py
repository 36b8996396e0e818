"""The error family. Every error has a stable code and a text that says what to do.

LaramieError
├── FrameError              the bytes are no frame; the connection cannot go on
│   └── FrameTooLarge
├── RequestError            a message is wrong or out of order; the connection is closed
│   └── UnexpectedEvent
├── Busy, Idle, ShuttingDown
├── EngineUnavailable       not installed, still loading, could not load
├── EngineFailed            failed in this request
├── UnsupportedAudio
├── NameUnknown             no such wake word, voice, program or model
├── HouseUnknown
├── WakeElsewhere           another satellite answers this call
├── NotAuthorized           no token, or a wrong one
└── VersionTooOld, VersionTooNew
"""

from __future__ import annotations

from typing import ClassVar

from wyoming.error import Error
from wyoming.event import Event

from .protocol import ErrorCode


class LaramieError(Exception):
    """Base of the family; ``str(error)`` is what a person reads."""

    code: ClassVar[str] = ErrorCode.ENGINE_FAILED
    closes: ClassVar[bool] = False
    """Whether the connection it happened on is closed after it was told."""

    _by_code: ClassVar[dict[str, type[LaramieError]]] = {}

    def __init_subclass__(cls) -> None:
        LaramieError._by_code.setdefault(cls.code, cls)

    def event(self) -> Event:
        """Return the ``error`` event that tells a client."""
        return Error(text=str(self), code=self.code).event()

    @staticmethod
    def from_event(event: Event) -> LaramieError:
        """Turn an ``error`` event back into the exception the other side had."""
        code, text = (str(event.data.get(key) or "") for key in ("code", "text"))
        kind = LaramieError._by_code.get(code, EngineFailed)
        return kind(text or "the other side did not say what went wrong")


class FrameError(LaramieError):
    """The bytes are no Wyoming frame, so what follows cannot be read either."""

    code = ErrorCode.BAD_FRAME
    closes = True


class FrameTooLarge(FrameError):
    """A header, data or payload is over the limit."""

    code = ErrorCode.FRAME_TOO_LARGE


class RequestError(LaramieError):
    """A message lacks a field, or a field has the wrong type or value."""

    code = ErrorCode.BAD_REQUEST
    closes = True


class UnexpectedEvent(RequestError):
    """An event came out of order."""

    code = ErrorCode.UNEXPECTED_EVENT


class Busy(LaramieError):
    """Too many connections or streams at once."""

    code = ErrorCode.BUSY


class Idle(LaramieError):
    """Nothing was heard on the connection for too long."""

    code = ErrorCode.IDLE
    closes = True


class ShuttingDown(LaramieError):
    """The server stops."""

    code = ErrorCode.SHUTTING_DOWN
    closes = True


class EngineUnavailable(LaramieError):
    """The engine is not installed, still loading, or could not load."""

    code = ErrorCode.ENGINE_UNAVAILABLE


class EngineFailed(LaramieError):
    """The engine failed in this request; others may still work."""

    code = ErrorCode.ENGINE_FAILED


class UnsupportedAudio(LaramieError):
    """The audio format cannot be converted."""

    code = ErrorCode.UNSUPPORTED_AUDIO
    closes = True


class NameUnknown(LaramieError):
    """No wake word, voice, program or model has that name."""

    code = ErrorCode.NAME_UNKNOWN


class HouseUnknown(LaramieError):
    """The house with this hash is not known here."""

    code = ErrorCode.HOUSE_UNKNOWN


class WakeElsewhere(LaramieError):
    """Another satellite heard the same call better, and answers."""

    code = ErrorCode.WAKE_ELSEWHERE


class NotAuthorized(LaramieError):
    """The server wants a token, and was shown none or a wrong one."""

    code = ErrorCode.NOT_AUTHORIZED


class VersionTooOld(LaramieError):
    """The other side is older than what is understood here."""

    code = ErrorCode.VERSION_TOO_OLD


class VersionTooNew(LaramieError):
    """The other side no longer understands what is spoken here."""

    code = ErrorCode.VERSION_TOO_NEW
