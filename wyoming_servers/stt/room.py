"""The speech-to-text room."""

from collections.abc import Callable
from functools import partial

from wyoming_servers.house.store import HouseStore
from wyoming_servers.runtime.connection import Connection
from wyoming_servers.runtime.room import Room
from wyoming_servers.runtime.service import Service

from .catalogue import CATALOGUE
from .chain import Chain
from .endpointing import Endpointing
from .engines import ENGINES
from .handler import SttHandler
from .house import KnownHouses
from .info import info
from .options import SttOptions


def _handlers(service: Service) -> Callable[[Connection], SttHandler]:
    endpointing = Endpointing(service.options, service.metrics.registry)
    store = HouseStore(service.options.data_dir / "houses" / "stt")
    houses = KnownHouses(service, store, endpointing)
    return partial(SttHandler, service, houses, endpointing)


ROOM = Room(
    name="stt",
    title="Speech-to-text",
    options=SttOptions,
    engines=ENGINES,
    info=info,
    handlers=_handlers,
    catalogue=CATALOGUE,
    remembers_info=True,
    stand_in="pocketsphinx",
    chain=Chain,
)
