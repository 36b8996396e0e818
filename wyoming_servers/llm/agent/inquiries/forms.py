"""How questions are put, whatever the language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from wyoming_servers.house.amounts import in_digits
from wyoming_servers.house.names import words_of
from wyoming_servers.house.numbers import numbered

from .embedded import by_itself

VALUE, HERE, COMPARED, BEYOND, MOST = "value", "here", "compared", "beyond", "most"
"""What something is set to or measures; what is measured at a place; which of two is more; whether
it is more than a number; which is the most."""
WITHIN, LOW, IS, TELL, SENSED = "within", "low", "is", "tell", "sensed"
"""Whether a room is locked or shut; which batteries are low; whether something is in a state; how
something is; whether a sensor tells of something."""
EVERY: Final = "every"
"""Whether all that opens is shut, or all that locks is locked; what of all is on."""

OPPOSITE: Final = {
    "on": "off",
    "off": "on",
    "open": "closed",
    "closed": "open",
    "locked": "unlocked",
    "unlocked": "locked",
}
"""What is in the one state when it is not in the other."""
_POINT: Final = re.compile(r"(?<=\d)[.,](?=\d)")
_WITHOUT_ACUTES: Final = str.maketrans("áéíóú", "aeiou")


@dataclass(frozen=True, kw_only=True)
class Form:
    """One way to put a question, over its folded words parted by spaces."""

    kind: str
    said: re.Pattern[str]
    about: str = ""
    """The quality that is asked for, or the state."""
    more: bool = True
    """Of comparisons: whether more of the quality is asked for."""
    response: str = ""


@dataclass(frozen=True, kw_only=True)
class Forms:
    """How questions are put in a language."""

    early: tuple[Form, ...]
    """What the sentence patterns would take for another question."""
    late: tuple[Form, ...]
    """What is tried where the sentence patterns have nothing."""
    opening: re.Pattern[str]
    """What may stand before a question."""
    asks: str
    """What is left out before "garage shut?"."""
    ending: re.Pattern[str]
    """What may stand behind it."""
    outdoors: frozenset[str]
    """Words for places that are no rooms."""
    kept: frozenset[str]
    """Words of things that measure no room: "fridge"."""
    asks_by_order: bool = False
    """Whether questions have another order of words than statements."""
    without_acutes: bool = False
    """Whether its words stand without acute accents, which who types leaves out."""


def forms(
    kind: str, *said: str, about: str = "", more: bool = True, response: str = ""
) -> list[Form]:
    """Return forms of one kind; ``T`` stands for a thing, ``U`` for another, ``N`` for a number."""
    return [
        Form(kind=kind, said=_compiled(one), about=about, more=more, response=response)
        for one in said
    ]


def for_each(
    kind: str, words: Mapping[str, str], *said: str, more: bool = True, response: str = ""
) -> list[Form]:
    """Return forms for several qualities or states; ``Q`` stands for the words of one."""
    return [
        form
        for about, words_for in words.items()
        for one in said
        for form in forms(
            kind, one.replace("Q", f"(?:{words_for})"), about=about, more=more, response=response
        )
    ]


def plain(text: str, language: str, known: Forms) -> str:
    """Return the folded words of a question without what only leads to it."""
    said = " ".join(words_of(_POINT.sub("p", numbered(in_digits(text, language), language))))
    if known.without_acutes:
        said = said.translate(_WITHOUT_ACUTES)
    while (shorter := _shorter(said, language, known)) != said:
        said = shorter
    return said


def _shorter(said: str, language: str, known: Forms) -> str:
    alone = by_itself(said, language)
    return alone if alone != said else known.ending.sub("", known.opening.sub("", said))


def number_in(found: re.Match[str]) -> float | None:
    """Return the number that a form found."""
    said = found.groupdict().get("number")
    return float(said.replace("p", ".")) if said else None


def _compiled(said: str) -> re.Pattern[str]:
    for sign, group in (
        ("T", r"(?P<thing>\\w.*?)"),
        ("U", r"(?P<other>\\w.*?)"),
        ("N", r"(?P<number>\\d+(?:p\\d+)?)"),
    ):
        said = re.sub(rf"(?<![A-Za-z\\]){sign}(?![A-Za-z])", group, said)
    return re.compile(f"^{said.replace('ß', 'ss')}$")
