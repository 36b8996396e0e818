"""What a sentence means in this house, remembered."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Container

from .language import LanguagePack, language_pack
from .linked_names import LinkedNames
from .match import Match
from .names import in_full, without_hesitation, words_of
from .numbers import in_one_word
from .reading import Names, Reading, names_of
from .snapshot import House

__all__ = ["Match", "Matcher", "matcher_for"]

_SENTENCES = 256
_HOUSES = 8
_MOST_WORDS = 40


class Matcher:
    """The commands of one house. Thread-safe; the states of the house do not matter to it."""

    def __init__(self, house: House) -> None:
        self.house = house
        """The house as it was when it was first seen; its states may be old."""
        self._known_names: dict[str, Names] = {}
        self._linked: dict[str, LinkedNames] = {}
        self._rooms = {
            word
            for area in house.areas
            for name in (area.name, *area.aliases)
            for word in words_of(name)
        }
        self._readings: dict[tuple[str, str | None], Reading] = {}
        self._understood: OrderedDict[tuple[str, str, str | None], tuple[Match, ...]] = (
            OrderedDict()
        )
        self._lock = threading.Lock()

    def load(self, language: str) -> bool:
        """Load a language ahead; blocks up to a second. False when there are no patterns for it."""
        pack = language_pack(language)
        if pack is not None:
            self._names(pack)
        return pack is not None

    def match(self, text: str, language: str, area: str | None = None) -> Match | None:
        """Understand one command; None when it is not known for sure, or is several."""
        found = self.match_all(text, language, area)
        return found[0] if len(found) == 1 else None

    def match_all(self, text: str, language: str, area: str | None = None) -> tuple[Match, ...]:
        """Understand a sentence of one or several commands; empty unless all of it is understood.

        ``area`` is the area id of the speaker. Blocks for some milliseconds; for a sentence heard
        before it is a look-up.
        """
        key = (text, language, area)
        with self._lock:
            if key in self._understood:
                self._understood.move_to_end(key)
                return self._understood[key]
        pack = language_pack(language)
        found: tuple[Match, ...] = ()
        if pack is not None and 0 < len(text.split()) <= _MOST_WORDS:
            said = in_one_word(in_full(without_hesitation(text, language), language), language)
            found = self._read(said, pack, area)
        with self._lock:
            self._understood[key] = found
            if len(self._understood) > _SENTENCES:
                self._understood.popitem(last=False)
        return found

    def at_once(self, match: Match, area: str | None = None) -> Match:
        """Return what a command for later does then; any other as it is."""
        command = match.texts.get("conversation_command", "")
        found = self.match(command, match.language, area) if command else None
        return found or match

    def knows(self, text: str, language: str) -> bool:
        """Tell whether the patterns of a language or the names of the house have every word."""
        pack = language_pack(language)
        if pack is None:
            return False
        known, names = pack.vocabulary.words, self._names(pack).words
        return all(word in known or word in names or word.isdecimal() for word in words_of(text))

    def may_be(self, text: str, language: str, intents: Container[str]) -> bool:
        """Tell whether a pattern of some intents has every word of a text. A look-up."""
        pack = language_pack(language)
        if pack is None:
            return False
        left = pack.vocabulary.narrowed(text, self._names(pack).words)
        return any(intent in intents for intent in left.intents)

    def _read(self, text: str, pack: LanguagePack, area: str | None) -> tuple[Match, ...]:
        """Read with the names as the house writes them, or as they were said."""
        if pack.language not in self._linked:
            self._linked[pack.language] = LinkedNames(self.house, pack.language)
        linked = self._linked[pack.language].written(text)
        if linked != text:
            found = self._reading(pack, area).commands(linked)
            lost = not self._rooms.isdisjoint(set(words_of(text)).difference(words_of(linked)))
            # "Abanico", written for "abanico de la recámara", is not any fan where one speaks.
            if found and not any(
                match.free_text or (lost and match.here and not match.entity_ids) for match in found
            ):
                return found
        return self._reading(pack, area).commands(text)

    def _reading(self, pack: LanguagePack, area: str | None) -> Reading:
        where = (pack.language, area if area in self.house.area_by_id else None)
        reading = self._readings.get(where)
        if reading is None:
            reading = Reading(self.house, pack, self._names(pack), where[1])
            self._readings[where] = reading
        return reading

    def _names(self, pack: LanguagePack) -> Names:
        names = self._known_names.get(pack.language)
        if names is None:
            names = self._known_names[pack.language] = names_of(
                self.house, pack.language, pack.vocabulary.words
            )
        return names


_matchers: OrderedDict[str, Matcher] = OrderedDict()
_matchers_lock = threading.Lock()


def matcher_for(house: House) -> Matcher:
    """Return the matcher of a house, made once per hash."""
    with _matchers_lock:
        matcher = _matchers.get(house.hash)
        if matcher is None:
            matcher = _matchers[house.hash] = Matcher(house)
            if len(_matchers) > _HOUSES:
                _matchers.popitem(last=False)
        _matchers.move_to_end(house.hash)
        return matcher
