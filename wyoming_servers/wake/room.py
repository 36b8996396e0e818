"""The wake room."""

from functools import partial

from wyoming_servers.runtime.room import Room

from .desk import Desk
from .engines import ENGINES
from .handler import WakeHandler
from .info import info
from .options import WakeOptions

ROOM = Room(
    name="wake",
    title="Wake word",
    options=WakeOptions,
    engines=ENGINES,
    info=info,
    handlers=lambda service: partial(WakeHandler, service, Desk(service)),
    facts=lambda options: {"keeps_audio": options.keep_heard_mb > 0},
)
