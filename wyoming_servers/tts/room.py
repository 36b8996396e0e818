"""The text-to-speech room."""

from collections.abc import Callable
from functools import partial

from wyoming_servers.runtime.connection import Connection
from wyoming_servers.runtime.room import Room
from wyoming_servers.runtime.service import Service

from .catalogue import CATALOGUE
from .engine import Request
from .engines import ENGINES
from .foretold import Foretold
from .handler import TtsHandler
from .info import info
from .models import Backends
from .options import TtsOptions
from .phrases import Phrases
from .reading import warm


def _handlers(service: Service) -> Callable[[Connection], TtsHandler]:
    options, able = service.options, service.engine and service.engine.capabilities
    warm((able and able.language(Request())) or options.language)
    phrases = Phrases(options)
    return partial(TtsHandler, service, Backends(service), phrases, Foretold(service, phrases))


ROOM = Room(
    name="tts",
    title="Text-to-speech",
    options=TtsOptions,
    engines=ENGINES,
    info=info,
    handlers=_handlers,
    catalogue=CATALOGUE,
    remembers_info=True,
    stand_in="espeak-ng",
)
