"""Reads what is meant but not said: "crumbs everywhere", "the phone is ringing", "out of butter".

Tables tell by which words a state is known and what answers it, as a plan of the terms of the
house's own model. Nothing is done where the house has no one device for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from wyoming_servers.house.device_words import device_words
from wyoming_servers.house.match import Match
from wyoming_servers.house.named_in import named_in
from wyoming_servers.house.names import words_of
from wyoming_servers.house.snapshot import Area, Floor, House
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.all_named import ROBOTS, SWITCHED
from wyoming_servers.llm.agent.by_language import ByLanguage
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.planned.commands import meaning_of
from wyoming_servers.llm.agent.planned.purposes import is_purpose
from wyoming_servers.llm.agent.questions import Understood
from wyoming_servers.llm.agent.resolve import domains_meant
from wyoming_servers.llm.agent.tolerant import DOUBTFUL, SURE
from wyoming_servers.llm.nano.plans import Command

from .hint import PAUSED, PLAYING, SILENT, Hint, Hints, HintTable, Told, commands_of

_TABLES: Final = ByLanguage(__package__, Hints, "en de nl")
_MOST_WORDS = 22
_KNOWN: Final = 0.75
"""How well the house must fit for something to be done unasked."""
_SURE_NAME: Final = 2
"""Words of a name that is hardly that of something else."""
_SWITCHED: Final = SWITCHED - {"lock"}
"""Those that are named for being switched; a front door may be where somebody stands."""
_STATES: Final = {PLAYING: ("playing",), PAUSED: ("paused",)}


@dataclass(frozen=True, kw_only=True)
class HintReader:
    """Reads what is said in one house. Thread-safe."""

    house: House

    def read(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Return what answers a state that somebody tells of; None where it is only talk."""
        return self._read(turn, language, area, is_asked=False)

    def read_part(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Return the same of a part of a sentence, in which there may be nothing besides."""
        return self._read(turn, language, area, is_asked=False, in_parts=False)

    def read_alone(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Return what answers a state of which no word more is said than tells of it."""
        return self._read(turn, language, area, is_asked=False, in_parts=False, is_all=True)

    def guess(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Return what may answer it, which is to be asked."""
        return self._read(turn, language, area, is_asked=True)

    def _read(
        self,
        turn: Turn,
        language: str,
        area: str | None,
        *,
        is_asked: bool,
        in_parts: bool = True,
        is_all: bool = False,
    ) -> Understood | None:
        table = _table(family_of(language))
        if table is None or len(turn.text.split()) > _MOST_WORDS:
            return None
        for hint, spans, told in table.found(turn.text, in_parts=in_parts, is_all=is_all):
            if hint.is_asked != is_asked:
                continue
            where = self._where(told, spans)
            if not self._fits(hint, area, where):
                continue
            for plan in _plans(hint, spans, where):
                if not _is_known(plan, turn.text, language):
                    continue
                reading = meaning_of(plan, turn.text, language, self.house, area)
                if reading is not None and not self._leaves_out(turn.text, reading.matches):
                    is_doubted = is_asked or reading.score < _KNOWN
                    return Understood(
                        turn=turn,
                        area=area,
                        matches=reading.matches,
                        score=DOUBTFUL if is_doubted else SURE,
                        is_guess=is_doubted,
                    )
        return None

    def _leaves_out(self, text: str, matches: Iterable[Match]) -> bool:
        """Tell whether a device of another kind is named: "kettle on, bed lamp off"."""
        kinds = frozenset().union(*map(domains_meant, matches))
        robots = (one for one in self.house.entities if one.domain in ROBOTS)
        named = [*named_in(text, self.house.entities, least=_SURE_NAME), *named_in(text, robots)]
        return any(one.domain in _SWITCHED - kinds for one in named)

    def _where(self, told: Told, spans: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
        """Return the longest name of a room or a floor that is said, and fills no other role."""
        text = f" {told.text} "
        taken = " ".join(word.casefold() for words in spans.values() for word in words)
        places: tuple[Area | Floor, ...] = (*self.house.areas, *self.house.floors)
        names = {tuple(words_of(name)) for one in places for name in (one.name, *one.aliases)}
        said = [" ".join(name) for name in names]
        said = [name for name in said if name and f" {name} " in text and name not in taken]
        return tuple(max(said, key=len, default="").split())

    def _fits(self, hint: Hint, area: str | None, where: tuple[str, ...]) -> bool:
        """Tell whether players do what a hint needs: in the speaker's room, else anywhere."""
        if not hint.while_:
            return True
        players = [one for one in self.house.entities if one.domain == "media_player"]
        near = [one for one in players if area and one.area == area]
        if where or not area:
            near = players
        if hint.while_ == SILENT:
            return bool(near) and not any(one.state in ("playing", "on") for one in near)
        return any(one.state in _STATES[hint.while_] for one in near)


def _is_known(plan: tuple[Command, ...], text: str, language: str) -> bool:
    """Tell whether what is in need has a kind of device: its own name is that of something else."""
    kinds = device_words(family_of(language))
    return all(
        one.action != "on"
        or "what" not in one.spans
        or is_purpose(one.action, one.spans["what"], text, language)
        or kinds.keys() >= set(one.spans["what"])
        for one in plan
    )


def _plans(
    hint: Hint, spans: Mapping[str, tuple[str, ...]], where: tuple[str, ...]
) -> list[tuple[Command, ...]]:
    """Return what a hint may mean, the likeliest first."""
    plain = [commands_of(plan, spans) for plan in hint.plan.split(" | ")]
    if not where:
        return plain
    there = tuple(
        replace(command, spans={**command.spans, "where": where})
        for command in (commands_of(hint.there, spans) if hint.there else plain[0])
    )
    return [there] if hint.is_bound else [there, *plain]


@lru_cache(maxsize=8)
def _table(family: str) -> HintTable | None:
    known = _TABLES.get(family)
    return HintTable(known, family) if known else None
