"""Commands that follow one another with nothing between: "lock the door start the fan".

A sentence is cut where what stands before is a command, and what stands behind is one, too. Rules
have to know both, or one of them and the model the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from wyoming_servers.house.caution import is_careful, says_when
from wyoming_servers.house.match import Match
from wyoming_servers.house.matcher import Matcher, matcher_for
from wyoming_servers.house.names import small_words, words_of
from wyoming_servers.house.snapshot import Area, Entity, House
from wyoming_servers.house.tags import family_of

from .conversation import Turn
from .kind_words import THINGS
from .link_words import excepted
from .parted import PartReader
from .questions import Understood
from .runs import Run, together

_GAP: Final = re.compile(r"(?<=\w)\s+(?=\w)")
_LEAST: Final = 2
"""Words of a command that is told from a name."""
_MOST: Final = 24
"""Words of a sentence that is cut: many a gap would be tried."""
_SHORTEST: Final = 3
"""Letters of a word that tells of a thing: "of" does not, though some are called so."""
_ANYWHERE: Final = ("HassTurnOn", "HassTurnOff", "HassLightSet", "HassSetPosition")
"""What would be done in the whole house where no thing and no place is told."""


@dataclass(frozen=True, kw_only=True)
class UnpartedReader:
    """Reads sentences whose two commands nothing parts, in one conversation."""

    rules: PartReader
    """Reads what is said plainly."""
    parts: PartReader
    """Reads the other one, by whatever knows it."""
    house: House

    def read(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Return both commands where rules know them."""
        return self._cut(turn, language, area, self.rules)

    def read_freely(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Return both where rules know one, and the other one is about things that it names."""
        return self._cut(turn, language, area, self.parts)

    def _cut(
        self, turn: Turn, language: str, area: str | None, others: PartReader
    ) -> Understood | None:
        text = turn.text
        if len(text.split()) > _MOST or says_when(text, language) or excepted(text, language):
            return None
        found: list[Run] = []
        for spans in _cuts(text, language, self.house):
            if any(self.rules.read_at(turn, language, area, span) for span in spans):
                runs = [self._run(turn, language, area, span, others) for span in spans]
                # The last cut is taken: "wireless up by ten" goes on with "percent".
                found = [run for run in runs if run] if all(runs) else found
        return together(turn, area, found)

    def _run(
        self,
        turn: Turn,
        language: str,
        area: str | None,
        span: tuple[int, int],
        others: PartReader,
    ) -> Run | None:
        """Return what a part means; None where it is not understood, or may go on."""
        plain = self.rules.read_at(turn, language, area, span)
        run = plain or others.read_at(turn, language, area, span)
        if run is None or any(map(_is_loose, run.understood.matches)):
            return None
        is_named = all(match.entity_ids for match in run.understood.matches)
        is_sure = plain or (is_named and not is_careful(turn.text[slice(*span)], language))
        return run if is_sure else None


def _is_loose(match: Match) -> bool:
    """Tell whether a command may go on behind its end: it has free text, or is for all there is."""
    is_bound = match.entity_ids or match.area_id or match.floor_id or match.here
    return bool(match.free_text) or (match.intent in _ANYWHERE and not is_bound)


def _cuts(text: str, language: str, house: House) -> Iterator[tuple[tuple[int, int], ...]]:
    """Yield where the two parts may stand: each tells of some thing, none ends with an article."""
    matcher = matcher_for(house)
    small, things = small_words(language), _words_for_things(language, matcher)
    leading = {word for one in (*small.articles, *small.joins) for word in words_of(one)}
    within = _within_names(words_of(text), matcher)
    for gap in _GAP.finditer(text):
        before, behind = words_of(text[: gap.start()]), words_of(text[gap.end() :])
        is_long = min(len(before), len(behind)) >= _LEAST and before[-1] not in leading
        if not is_long or len(before) in within:
            continue
        if not (things.isdisjoint(before) or things.isdisjoint(behind)):
            yield (0, gap.start()), (gap.end(), len(text))


def _within_names(words: Sequence[str], matcher: Matcher) -> frozenset[int]:
    """Return before which words a cut would part a name: "fairy | lights at eight"."""
    names = _names_by_first_word(matcher)
    return frozenset(
        at
        for start, first in enumerate(words)
        for name in names.get(first, ())
        if tuple(words[start : start + len(name)]) == name
        for at in range(start + 1, start + len(name))
    )


@lru_cache(maxsize=16)
def _names_by_first_word(matcher: Matcher) -> Mapping[str, Sequence[tuple[str, ...]]]:
    """Return the names of devices of more than a word, as their words, by the first of them."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for one in matcher.house.entities:
        for name in map(words_of, (one.name, *one.aliases)):
            if len(name) > 1:
                found.setdefault(name[0], []).append(tuple(name))
    return found


@lru_cache(maxsize=16)
def _words_for_things(language: str, matcher: Matcher) -> frozenset[str]:
    """Return the words of which the names of devices and rooms are made, and those for kinds."""
    house = matcher.house
    named: tuple[Entity | Area, ...] = (*house.entities, *house.areas)
    names = (name for one in named for name in (one.name, *one.aliases))
    kinds = " ".join(THINGS.get(family_of(language), {}).values()).split()
    said = {word for name in names for word in words_of(name) if len(word) >= _SHORTEST}
    return frozenset({*said, *kinds}.difference(small_words(language).articles))
