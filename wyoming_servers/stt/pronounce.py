"""How words sound: the dictionary first, then compounds, then rules of spelling."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path

from .numbers import number_words
from .phonemes import phonemes

_PIECE = re.compile(r"[a-z']+|\d+")
_SYMBOLS = {"&": " and ", "+": " plus ", "%": " percent ", "°": " degrees ", "@": " at "}
_FOREIGN = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d"})
_MOST_VARIANTS = 4
_SHORTEST_PART = 3
_LONGEST_ACRONYM = 4
_VOICED_END = re.compile(r"(?:S|Z|SH|ZH|CH|JH)$")
_VOICELESS_END = re.compile(r"(?:P|T|K|F|TH)$")

Pronunciations = Mapping[str, tuple[str, ...]]


class Pronouncer:
    """Finds pronunciations in ARPAbet, the phones of CMU's dictionary and acoustic models."""

    def __init__(self, dictionary: Path) -> None:
        """Take a dictionary in CMU's format: a word, its phones; ``word(2)`` for a variant."""
        self._dictionary = dictionary

    def pronounce(self, words: Iterable[str]) -> Pronunciations:
        """Return one or more pronunciations for each word that can be said at all.

        A word is as it stands in a name: ``TV``, ``bedlight``, ``2nd``, ``Wi-Fi``.
        """
        wanted = {word: _pieces(word) for word in words}
        pieces = {piece for found in wanted.values() for piece in found}
        known = self._of_pieces(pieces)
        result = {}
        for word, parts in wanted.items():
            variants = [known[part] for part in parts if known.get(part)]
            if _is_acronym(word):
                variants = [
                    (*found, _spelt(part)) for found, part in zip(variants, parts, strict=True)
                ]
            joined = (" ".join(choice) for choice in itertools.product(*variants))
            if variants:
                result[word] = tuple(dict.fromkeys(itertools.islice(joined, _MOST_VARIANTS)))
        return result

    def _of_pieces(self, pieces: set[str]) -> dict[str, tuple[str, ...]]:
        """Pronounce plain lower-case words and numbers."""
        spoken = {piece: _spoken(piece) for piece in pieces}
        known = self._look_up({word for words in spoken.values() for word in words})
        strange = {word for words in spoken.values() for word in words} - known.keys()
        known |= self._compounds(strange)
        known |= phonemes(strange - known.keys())
        return {
            piece: known[words[0]] if len(words) == 1 else (" ".join(known[w][0] for w in words),)
            for piece, words in spoken.items()
            if all(word in known for word in words)
        }

    def _compounds(self, words: set[str]) -> dict[str, tuple[str, ...]]:
        """Pronounce words that are a possessive or two known words in one."""
        cuts = {
            word: [
                (word[:at], word[at:])
                for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)
            ]
            for word in words
        }
        owners = {word: word[:-2] for word in words if word.endswith("'s")}
        known = self._look_up(
            {part for pairs in cuts.values() for pair in pairs for part in pair}
            | set(owners.values())
        )
        result = {
            word: tuple(_possessive(phones) for phones in known[owner])
            for word, owner in owners.items()
            if owner in known
        }
        for word, pairs in cuts.items():
            whole = [pair for pair in pairs if pair[0] in known and pair[1] in known]
            if whole and word not in result:
                # The most even cut is the likeliest: "bed light", not "bedl ight".
                left, right = max(whole, key=lambda pair: min(len(pair[0]), len(pair[1])))
                result[word] = (f"{known[left][0]} {known[right][0]}",)
        return result

    def _look_up(self, words: set[str]) -> dict[str, tuple[str, ...]]:
        """Return what the dictionary has of the words, in one pass over it."""
        found: dict[str, tuple[str, ...]] = {}
        with self._dictionary.open(encoding="utf-8") as lines:
            for line in lines:
                entry, _, phones = line.rstrip().partition(" ")
                word = entry.partition("(")[0]
                if word in words:
                    found[word] = (*found.get(word, ()), phones)
        return found


def _pieces(word: str) -> list[str]:
    """Split a word of a name into lower-case words and numbers, without accents."""
    plain = unicodedata.normalize("NFKD", word.casefold().translate(_FOREIGN)).replace(
        "\N{RIGHT SINGLE QUOTATION MARK}", "'"
    )
    for symbol, said in _SYMBOLS.items():
        plain = plain.replace(symbol, said)
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    stripped = (piece.strip("'") or piece for piece in _PIECE.findall(plain))
    return [piece for piece in stripped if piece != "'"]


def _spoken(piece: str) -> tuple[str, ...]:
    if piece.isdigit():
        return tuple(word.spoken for word in number_words(int(piece)))
    return (piece,)


def _is_acronym(word: str) -> bool:
    return word.isalpha() and word.isupper() and len(word) <= _LONGEST_ACRONYM


_LETTERS = {
    "a": "EY", "b": "B IY", "c": "S IY", "d": "D IY", "e": "IY", "f": "EH F", "g": "JH IY",
    "h": "EY CH", "i": "AY", "j": "JH EY", "k": "K EY", "l": "EH L", "m": "EH M", "n": "EH N",
    "o": "OW", "p": "P IY", "q": "K Y UW", "r": "AA R", "s": "EH S", "t": "T IY", "u": "Y UW",
    "v": "V IY", "w": "D AH B AH L Y UW", "x": "EH K S", "y": "W AY", "z": "Z IY",
}  # fmt: skip


def _spelt(word: str) -> str:
    return " ".join(_LETTERS[letter] for letter in word)


def _possessive(phones: str) -> str:
    if _VOICED_END.search(phones):
        return f"{phones} IH Z"
    return f"{phones} {'S' if _VOICELESS_END.search(phones) else 'Z'}"
