"""What can go wrong with a server; each error is a sentence in the user's language.

LaramieError
├── CannotConnect           nobody answers there, or not in time, or it is about to go
│   ├── NoTls               TLS is not spoken there
│   └── StandsStill         it is connected to, and says nothing
├── CertificateChanged      it shows another certificate than was trusted
├── CertificateExpired      it has to renew its certificate
├── NotOurs                 what answers is another program
├── WrongRoom               ours, but not the LLM server
├── AnotherServer           ours, but not the one that was added
├── NotAuthorized           the server wants a token, and was shown none or a wrong one
│   └── NeedsTls            it serves us on its secure port only
├── ServerTooOld            the server has to be updated
├── ServerTooNew            the integration has to be updated
├── ServerError             the server said what went wrong
│   └── HouseUnknown        it needs the house again
├── NoModel                 a task needs a model, and none is loaded
├── TooSlow                 the model took longer than its time budget
├── NoData                  the model's answer has not the structure that was asked for
├── NoSpeech                a pipeline needs speech-to-text and text-to-speech
├── NoAgent                 a pipeline needs a conversation agent
├── NothingSaid             there is no reply to say again
├── NoSpeaker               nobody told where to say it
└── CannotPlay              a sound cannot be decoded
"""

from __future__ import annotations

import logging

from homeassistant.exceptions import HomeAssistantError, ServiceValidationError

from .const import DOMAIN
from .protocol import ErrorCode

_LOGGER = logging.getLogger(__name__)


class LaramieError(HomeAssistantError):
    """Base of the family; ``translation_key`` names its sentence, also as a flow's error."""

    key = "server_failed"

    def __init__(self, detail: str = "") -> None:
        """Keep what the log should say beside the sentence, which may name it, too."""
        super().__init__(
            translation_domain=DOMAIN,
            translation_key=self.key,
            translation_placeholders={"detail": detail or "-"},
        )
        self.detail = detail


class CannotConnect(LaramieError):
    """Nobody answers there, or not in time, or it is about to go."""

    key = "cannot_connect"


class NoTls(CannotConnect):
    """TLS is not spoken there."""

    key = "no_tls"


class StandsStill(CannotConnect):
    """It is connected to, and says nothing, not even to a ping."""


class CertificateChanged(LaramieError):
    """It shows another certificate than was trusted, or one that nobody vouches for any more."""

    key = "certificate_changed"


class CertificateExpired(LaramieError):
    """It has to renew its certificate."""

    key = "certificate_expired"


NOT_TRUSTED = (CertificateChanged, CertificateExpired)


class NotOurs(LaramieError):
    """What answers is another program."""

    key = "not_ours"


class WrongRoom(LaramieError):
    """One of our servers, but not the one with the language model."""

    key = "wrong_room"


class AnotherServer(LaramieError):
    """An LLM server, but not the one that was added."""

    key = "another_server"


class NotAuthorized(LaramieError):
    """The server wants a token, and was shown none or a wrong one."""

    key = "invalid_auth"


class NeedsTls(NotAuthorized):
    """The server serves us on its secure port only."""

    key = "needs_tls"


class ServerTooOld(LaramieError):
    """The server has to be updated."""

    key = "server_too_old"


class ServerTooNew(LaramieError):
    """The integration has to be updated."""

    key = "server_too_new"


class ServerError(LaramieError):
    """The server said what went wrong; ``code`` is one of the protocol's, or empty."""

    def __init__(self, detail: str = "", code: str = "") -> None:
        """Keep the server's own words."""
        super().__init__(detail)
        self.code = code


class HouseUnknown(ServerError):
    """The server does not know the house with this hash."""


class NoModel(LaramieError):
    """A task needs a model, and none is loaded."""

    key = "no_model"


class TooSlow(LaramieError):
    """The model took longer than its time budget."""

    key = "too_slow"


class NoData(LaramieError):
    """The model's answer has not the structure that was asked for."""

    key = "no_data"


class NoSpeech(LaramieError, ServiceValidationError):
    """A pipeline needs speech-to-text and text-to-speech."""

    key = "no_speech"


class NoAgent(LaramieError, ServiceValidationError):
    """A pipeline needs a conversation agent."""

    key = "no_agent"


class NothingSaid(LaramieError, ServiceValidationError):
    """There is no reply to say again."""

    key = "nothing_said"


class NoSpeaker(LaramieError, ServiceValidationError):
    """A reply was not asked for at a satellite, and nobody told where to say it again."""

    key = "no_speaker"


class CannotPlay(LaramieError):
    """A sound cannot be decoded."""

    key = "cannot_play"


def told(error: LaramieError) -> str:
    """Return the key of what a form says of an error; what was the matter goes into the log."""
    _LOGGER.warning("%s: %s", error.key, error.detail)
    return error.key


def error_from(code: str, text: str) -> LaramieError:
    """Return the error for a server's ``error`` event.

    The server speaks of itself: to it, the side that is too old is us.
    """
    match code:
        case ErrorCode.HOUSE_UNKNOWN:
            return HouseUnknown(text, code)
        case ErrorCode.NOT_AUTHORIZED:
            return NotAuthorized(text)
        case ErrorCode.SHUTTING_DOWN:
            return CannotConnect(text)
        case ErrorCode.VERSION_TOO_OLD:
            return ServerTooNew(text)
        case ErrorCode.VERSION_TOO_NEW:
            return ServerTooOld(text)
    return ServerError(text, code)
