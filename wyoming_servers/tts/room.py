"""The text-to-speech room."""

from functools import partial

from wyoming_servers.runtime.room import Room

from .catalogue import CATALOGUE
from .engines import ENGINES
from .handler import TtsHandler
from .info import info
from .options import TtsOptions
from .phrases import Phrases

ROOM = Room(
    name="tts",
    title="Text-to-speech",
    options=TtsOptions,
    engines=ENGINES,
    info=info,
    handlers=lambda service: partial(TtsHandler, service, Phrases(service.options)),
    catalogue=CATALOGUE,
    stand_in="espeak-ng",
)
