"""The words of a house's entities, and how well a sentence fits each of them.

Words are compared by their letters (Indel distance, by rapidfuzz), parts of compounds and
plurals by their roots. What matches is weighed by Okapi BM25 over several fields (Robertson,
Zaragoza: "The Probabilistic Relevance Framework: BM25 and Beyond", 2009): the names, the places,
and the words of a language for that kind of device.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from wyoming_servers.house.device_words import device_words
from wyoming_servers.house.roots import SHORTEST, Roots
from wyoming_servers.house.snapshot import Entity, House

Scores = NDArray[np.float64]

_NAME, _PLACE, _FLOOR, _KIND = 1.0, 1.2, 0.3, 0.8
"""How much a word counts in each field."""
_K1, _B = 1.2, 0.3
"""BM25's constants; names are short, so their length counts for little."""
_LEAST_ALIKE = 62.0
"""Percent of letters; a recognizer writes "lüvtir" for "Lüfter"."""
_FUZZY_LENGTH = 4
"""Letters of a word that may be misheard."""
_WHEN_KNOWN = 0.5
"""How much a word that is only alike counts where the house has the very word."""
_COVERED = 0.7
"""How much more a name counts of which every word was said."""
_SENTENCES = 256


@dataclass(frozen=True, kw_only=True)
class _Postings:
    """The names that a word stands in."""

    rows: NDArray[np.intp]
    weights: Scores
    """BM25 of the word in each."""
    in_name: NDArray[np.bool_]


class EntityIndex:
    """The words of a house in one language. A row is one name of an entity. Thread-safe."""

    def __init__(self, house: House, language: str) -> None:
        """Read all names; takes 50-150 ms for a thousand, and once a second for the language."""
        self._roots = Roots(language)
        self._places = self._places_of(house)
        entities = sorted(house.entities, key=lambda entity: entity.entity_id)
        self.entity_ids = [entity.entity_id for entity in entities]
        self.areas = [entity.area for entity in entities]
        self._owners: list[int] = []
        fields: list[dict[str, float]] = []
        names: list[set[str]] = []
        kinds = self._kinds(entities, language)
        for at, entity in enumerate(entities):
            around = self._around(entity, house)
            for name in (entity.name, *entity.aliases):
                said = self._roots.of(name)
                words = {**kinds[entity.domain], **kinds[entity.device_class or ""]}
                for word, weight in (*around, *((word, _NAME) for word in said)):
                    words[word] = words.get(word, 0.0) + weight
                self._owners.append(at)
                fields.append(words)
                names.append(set(said))
        self._weigh(fields, names)
        self.scores = lru_cache(maxsize=_SENTENCES)(self._scores)

    def areas_named(self, text: str) -> set[str]:
        """Return the ids of the areas and of those on the floors that a text names."""
        said = set(self._said(text))
        named = {words: areas for words, areas in self._places.items() if words and words <= said}
        longest = max(map(len, named), default=0)  # "workshop 2" is not "workshop"
        return {area for words, areas in named.items() if len(words) == longest for area in areas}

    def _places_of(self, house: House) -> Mapping[frozenset[str], set[str]]:
        """Return the areas that the words of a name stand for."""
        places: dict[frozenset[str], set[str]] = {}
        for area in house.areas:
            floor = house.floor_by_id.get(area.floor or "")
            floor_names = (floor.name, *floor.aliases) if floor else ()
            for name in (area.name, *area.aliases, *floor_names):
                places.setdefault(frozenset(self._roots.of(name)), set()).add(area.area_id)
        return places

    def _kinds(self, entities: Sequence[Entity], language: str) -> Mapping[str, dict[str, float]]:
        """Return the words for each domain and device class of the house, with their weights."""
        present = {kind for one in entities for kind in (one.domain, one.device_class or "")}
        words: dict[str, dict[str, float]] = {kind: {} for kind in present}
        for kind in present - {""}:
            words[kind] = dict.fromkeys(self._roots.of(kind.replace("_", " ")), _KIND)
        for word, meanings in device_words(language).items():
            for kind in meanings.keys() & present:
                for root in self._roots.of(word):
                    known = words[kind].get(root, 0.0)
                    words[kind][root] = max(_KIND * meanings[kind], known)
        return words

    def _around(self, entity: Entity, house: House) -> list[tuple[str, float]]:
        area = house.area_by_id.get(entity.area or "")
        floor = house.floor_by_id.get(entity.floor or (area.floor if area else None) or "")
        return [
            (root, weight)
            for place, weight in ((area, _PLACE), (floor, _FLOOR))
            if place is not None
            for root in {
                root for name in (place.name, *place.aliases) for root in self._roots.of(name)
            }
        ]

    def _weigh(self, fields: Sequence[Mapping[str, float]], names: Sequence[set[str]]) -> None:
        """Weigh every word in every row."""
        found: dict[str, list[tuple[int, float]]] = {}
        for row, words in enumerate(fields):
            for word, weight in words.items():
                found.setdefault(word, []).append((row, weight))
        self._terms = sorted(found)
        lengths = np.array([float(len(name)) for name in names])
        norm = _K1 * (1 - _B + _B * lengths / max(1.0, float(lengths.mean() if names else 1.0)))
        self._postings: dict[str, _Postings] = {}
        self._whole = np.zeros(len(names))
        for word in self._terms:
            rows = np.array([row for row, _ in found[word]], dtype=np.intp)
            counts = np.array([weight for _, weight in found[word]])
            rarity = float(np.log1p((len(names) - len(rows) + 0.5) / (len(rows) + 0.5)))
            weights = rarity * counts * (_K1 + 1) / (counts + norm[rows])
            in_name = np.array([word in names[row] for row in rows], dtype=bool)
            self._postings[word] = _Postings(rows=rows, weights=weights, in_name=in_name)
            self._whole[rows[in_name]] += weights[in_name]

    def _scores(self, text: str) -> Scores:
        """Return a score for each entity: the best of its names, more when all of it was said."""
        size = len(self._owners)
        total, in_name = np.zeros(size), np.zeros(size)
        for alike in self._alike(self._said(text)):
            best, named = np.zeros(size), np.zeros(size)
            for term, likeness in alike:
                known = self._postings[term]
                weights = known.weights * likeness
                np.maximum.at(best, known.rows, weights)
                np.maximum.at(named, known.rows, np.where(known.in_name, weights, 0.0))
            total += best
            in_name += named
        covered = np.minimum(
            1.0, np.divide(in_name, self._whole, where=self._whole > 0, out=np.zeros(size))
        )
        scores: Scores = np.zeros(len(self.entity_ids))
        np.maximum.at(
            scores, np.array(self._owners, dtype=np.intp), total * (1 + _COVERED * covered)
        )
        scores.flags.writeable = False
        return scores

    def _alike(self, said: Sequence[str]) -> Iterator[list[tuple[str, float]]]:
        """Yield for each word the words of the house it may be, with how alike they are."""
        if not said or not self._terms:
            return
        ratios = process.cdist(said, self._terms, scorer=fuzz.ratio, score_cutoff=_LEAST_ALIKE)
        for word, row in zip(said, ratios, strict=True):
            alike: dict[str, float] = {}
            if len(word) >= _FUZZY_LENGTH:
                # Squared, since half the letters are less than half a match.
                alike = {self._terms[at]: (float(row[at]) / 100) ** 2 for at in np.flatnonzero(row)}
            for term in self._terms:
                if part := _part(word, term):
                    alike[term] = max(part, alike.get(term, 0.0))
            if word in alike:
                # It was heard well: what is only alike is less likely meant.
                alike = {term: _WHEN_KNOWN * share for term, share in alike.items()} | {word: 1.0}
            yield list(alike.items())

    def _said(self, text: str) -> list[str]:
        return [part for root in self._roots.said(text) for part in self._parted(root)]

    def _parted(self, word: str) -> tuple[str, ...]:
        """Return the two words of the house that one was joined from, or the word itself."""
        if word not in self._postings:
            for at in range(SHORTEST, len(word) - SHORTEST + 1):
                head = " ".join(self._roots.of(word[:at]))
                if head in self._postings and word[at:] in self._postings:
                    return head, word[at:]
        return (word,)


def _part(one: str, other: str) -> float:
    """Return how much of a compound a word is: "licht" of "deckenlicht"; 1 for the same word."""
    if one == other:
        return 1.0
    short, long = (one, other) if len(one) < len(other) else (other, one)
    if len(short) >= SHORTEST and (
        long.startswith(short) or (len(short) > SHORTEST and long.endswith(short))
    ):
        return 0.4 + 0.5 * len(short) / len(long)
    return 0.0
