"""What a room is: a name, its engines, its options, and how it talks to a client."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from wyoming.event import Event
from wyoming.info import Info

from .catalogue import CatalogueEntry
from .config import RoomOptions
from .engines import EngineSpec, MayBeImpaired

if TYPE_CHECKING:
    from .connection import Connection
    from .service import Service


class Handler(Protocol):
    """A room's side of one connection."""

    @property
    def busy(self) -> bool:
        """Whether an answer is owed: a silent client is no idle one, and a stop waits for it."""
        ...

    async def handle(self, event: Event) -> None:
        """Take one event. Raises LaramieError, which the client is told."""
        ...

    def close(self) -> None:
        """Stop what is under way: the client is gone."""
        ...


@dataclass(frozen=True, kw_only=True)
class Room:
    """One of wake, stt, llm, tts; everything else about serving it is the runtime's."""

    name: str
    title: str
    options: type[RoomOptions]
    engines: Mapping[str, EngineSpec]
    info: Callable[[Service], Info]
    """Makes the answer to ``describe`` from the service's engine; never blocks."""
    handlers: Callable[[Service], Callable[[Connection], Handler]]
    """Called once per server; what it returns makes a handler per connection."""
    catalogue: tuple[CatalogueEntry, ...] = ()
    """Models that can be downloaded for its engines."""
    integration: str = "wyoming"
    """The one of Home Assistant that its server is announced to."""
    stock_needs_token: bool = False
    """Whether a set token guards stock events, too; clients of Home Assistant's cannot show one."""
    remembers_info: bool = False
    """Whether its Info is told again at the next start, before the engine is there."""
    stand_in: str = ""
    """The engine that answers while the chosen one's model is on its way."""
    chain: Callable[[Mapping[str, Any], Mapping[str, str], Any], MayBeImpaired] | None = None
    """Makes one engine of several: from those loaded, in order, why others are not, the options."""

    facts: Callable[[Any], Mapping[str, Any]] = lambda _: {}
    """What else the health page is to tell, from the room's options."""

    def chosen(self, options: RoomOptions) -> list[str]:
        """Return the engines that are told to be used: one, or several in the order they are asked.

        In a room that can chain engines, commas separate their names.
        """
        names = options.engine.split(",") if self.chain else [options.engine]
        return list(dict.fromkeys(names))


def attribution() -> dict[str, Any]:
    """Return who made our programs, for Info."""
    return {"name": "Laramie", "url": "https://github.com/laramie-voice/laramie"}
