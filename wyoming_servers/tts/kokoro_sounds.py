"""What Kokoro reads: symbols of sounds, most of them IPA, and marks of punctuation.

The symbols and their numbers are those of the model's own configuration (Kokoro-82M, Apache-2.0);
which of espeak-ng's sounds they stand for, its phonemiser misaki tells
(https://github.com/hexgrad/misaki). ``kokoro_sounds.json`` has both.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from functools import cache
from importlib.resources import files
from typing import Any

MOST_SYMBOLS = 510
"""The model's limit, without the silence before and behind."""

Sounds = Callable[[str], str]
"""From words without punctuation to espeak-ng's IPA, with ``^`` between the letters of a sound."""

_MARKS = str.maketrans(
    {
        **dict.fromkeys("。।", ". "),
        **dict.fromkeys("，、·()[]{}", ", "),  # noqa: RUF001 - full-width on purpose
        "！": "! ",  # noqa: RUF001 - the same
        "？": "? ",  # noqa: RUF001 - the same
        "；": "; ",  # noqa: RUF001 - the same
        "：": ": ",  # noqa: RUF001 - the same
        **dict.fromkeys('«»"“”„¿¡', " "),
    }
)
_MARK = re.compile(r"\s*([;:,.!?…]+(?=\s|$)|[—–])\s*")  # noqa: RUF001 - dashes of both widths
_OTHER_LANGUAGE = re.compile(r"\([^)]*\)")
"""espeak-ng's note that a word is read in another language."""
_TONES = {"55": "→", "35": "↗", "214": "↓", "51": "↘"}
_TONE_NAME = re.compile(r"\d{2,3}")
_TONE_SIGN = re.compile("[0-9ɜ]")
_TONE_BEFORE_NASAL = re.compile("([→↗↓↘])(ŋ|n(?![ˈˌ]?[aeiouyɑəɛɔ]))")  # noqa: RUF001 - IPA
_BREAK = re.compile(r"(?P<mark>[;:,.!?…—]) | ")


def symbols_of(text: str, sounds: Sounds, language: str) -> str:
    """Return a text as Kokoro reads it; ``language`` is the first letter of a voice's name."""
    parts = _MARK.split(text.translate(_MARKS))
    said = ""
    for words, mark in zip(parts[::2], [*parts[1::2], ""], strict=True):
        known = "".join(filter(_numbers().__contains__, _rewritten(sounds(words), language)))
        said += " ".join(known.split())
        if known and mark:
            said += f"{'…' if mark.startswith('..') else mark[0].replace('–', '—')} "  # noqa: RUF001
    return said.strip()


def tones(ipa: str, names: str) -> str:
    """Return Mandarin's IPA with Kokoro's arrows for tones, which espeak-ng's own names tell.

    In IPA it writes only the beginning of a tone, so that the first and the fourth are one.
    """
    arrows = [_TONES.get(tone, "") for tone in _TONE_NAME.findall(names)]
    if len(arrows) != len(_TONE_SIGN.findall(ipa)):
        arrows = [""] * len(ipa)
    each = iter(arrows)
    return _TONE_BEFORE_NASAL.sub(r"\2\1", _TONE_SIGN.sub(lambda _: next(each), ipa))


def pieces_of(symbols: str, most: int = MOST_SYMBOLS) -> Iterator[str]:
    """Cut what is too long for the model: behind a mark, else between words."""
    while len(symbols) > most:
        places = list(_BREAK.finditer(symbols, most // 4, most))
        marks = [place.end() for place in places if place["mark"]]
        end = (marks or [place.end() for place in places] or [most])[-1]
        yield symbols[:end].strip()
        symbols = symbols[end:]
    if symbols:
        yield symbols


def numbers_of(symbols: str) -> list[int]:
    """Return the model's numbers of symbols."""
    return [_numbers()[symbol] for symbol in symbols]


def _rewritten(ipa: str, language: str) -> str:
    sounds = _tables()["sounds"]
    ipa = _OTHER_LANGUAGE.sub("", ipa).replace("-", "")
    for theirs, ours in sounds.get(language, sounds[""]):
        ipa = ipa.replace(theirs, ours)
    return ipa


@cache
def _numbers() -> dict[str, int]:
    runs = _tables()["symbols"].items()
    return {symbol: int(first) + at for first, run in runs for at, symbol in enumerate(run)}


@cache
def _tables() -> dict[str, Any]:
    text = files(__package__).joinpath("kokoro_sounds.json").read_text(encoding="utf-8")
    tables: dict[str, Any] = json.loads(text)
    return tables
