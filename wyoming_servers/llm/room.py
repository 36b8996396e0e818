"""The LLM room."""

from collections.abc import Callable
from functools import partial

from wyoming_servers.house.store import HouseStore
from wyoming_servers.runtime.connection import Connection
from wyoming_servers.runtime.room import Room
from wyoming_servers.runtime.service import Service

from .brains import Brains
from .catalogue import CATALOGUE
from .chain import Chain
from .engines import ENGINES
from .handler import LlmHandler
from .info import info
from .nano.planner import Planner
from .options import LlmOptions
from .patience import Patience


def _handlers(service: Service) -> Callable[[Connection], LlmHandler]:
    planner = Planner(languages=service.options.languages_of_nano)
    store = HouseStore(service.options.data_dir / "houses" / "llm")
    brains = Brains(store, planner if planner.is_there else None)
    patience = Patience(service.options.budget_seconds)
    return partial(LlmHandler, service, brains, patience)


ROOM = Room(
    name="llm",
    title="LLM",
    options=LlmOptions,
    engines=ENGINES,
    info=info,
    handlers=_handlers,
    catalogue=CATALOGUE,
    integration="laramie",
    stock_needs_token=True,
    stand_in="none",
    chain=Chain,
)
