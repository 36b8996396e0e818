"""Puts nouns and values into the slots of a wording."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Final

from .grammars import GRAMMARS
from .lexicon import PLURALS, Lexicon, Noun
from .marks import Marks
from .wordings import DISTRACTOR, Head, NotationError, Slot

_SWITCHED = (
    *("light", "light", "light", "lights", "lights", "device", "device", "device", "devices"),
    *("fan", "media", "climate", "scene", "it"),
)
_WHAT: Final = {
    **dict.fromkeys(("on", "off", "toggle"), _SWITCHED),
    **dict.fromkeys(
        ("open", "close"), ("cover", "cover", "covers", "covers", "gate", "window", "door", "it")
    ),
    **dict.fromkeys(("stop", "position"), ("cover", "cover", "covers", "gate", "it")),
    **dict.fromkeys(("lock", "unlock"), ("lock", "lock", "locks", "door", "it")),
    **dict.fromkeys(("bright", "brighter", "dimmer", "color"), ("light", "light", "lights", "it")),
    **dict.fromkeys(("heat", "warmer", "cooler"), ("climate", "climate", "it")),
    **dict.fromkeys(("speed", "faster", "slower"), ("fan", "fan", "fans", "it")),
    **dict.fromkeys(
        ("volume", "louder", "quieter", "mute", "unmute", "play", "pause", "next", "previous"),
        ("media", "media", "media", "it"),
    ),
    "music": ("media",),
    "dock": ("vacuum", "mower", "it"),
    "clean": ("vacuum",),
    "measure": ("sensor", "device", "climate"),
    "state": ("device", "sensor", "cover", "person", "light", "lock"),
}
_ASKED: Final = {
    **dict.fromkeys(("on", "off"), ("light", "lights", "device", "devices", "fan", "media")),
    **dict.fromkeys(
        ("open", "closed"), ("window", "windows", "door", "doors", "cover", "covers", "gate")
    ),
    **dict.fromkeys(("locked", "unlocked"), ("lock", "locks", "door", "doors")),
    "playing": ("media",),
    **dict.fromkeys(("home", "away"), ("person",)),
}
"""What a question about a state may be about."""
_HALF_DEGREES = 0.15
_TO: Final = {"color": "color", "heat": "deg"}
_TEXT: Final = {"music": "song", "say": "message"}


class Filler:
    """Fills the slots of wordings in one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._grammar = GRAMMARS[lexicon.language]
        self._values: dict[str, Callable[[random.Random], tuple[str, str]]] = {
            "pct": self._percent,
            "deg": self._degrees,
            "step": self._step,
            "dur": self._duration,
        }

    def fill(
        self, slot: Slot, heads: Sequence[Head], dice: random.Random, marks: Marks, offset: int
    ) -> str:
        """Return marked text for a slot; ``offset`` is the number of commands before this group."""
        head = heads[slot.commands[0]]
        kind = dice.choice(slot.types or head.types.get(slot.role) or self._usual(slot, head))
        commands = tuple(number + offset for number in slot.commands)

        def marked(text: str) -> str:
            return text if slot.role == DISTRACTOR else marks.mark(text, commands, slot.role)

        if kind in self._values:
            text, unit = self._values[kind](dice)
            return f"{marked(text)} {unit}" if unit else marked(text)
        noun = self._lexicon.noun(kind, dice)
        if kind == "place" and slot.role == "where" and not slot.types:
            before = dice.choice(noun.prepositions)
        elif kind == "place" and "" in noun.prepositions and noun.gender != "p":
            before = ""  # "upstairs" takes no article
        elif slot.is_bare or not (kind in _WITH_ARTICLE or kind in PLURALS):
            before = ""
        else:
            before = self._article(noun, slot.case, dice, is_some=kind in _SOME)
        return f"{before} {marked(noun.text)}" if before else marked(noun.text)

    def _usual(self, slot: Slot, head: Head) -> tuple[str, ...]:
        if slot.role in ("what", "but", DISTRACTOR):
            if head.constants and head.constants[0] in _ASKED and head.action not in _WHAT:
                return _ASKED[head.constants[0]]
            return _WHAT.get(head.action, ("light", "device", "cover", "media", "lock"))
        if slot.role == "where":
            return ("place",)
        usual = {
            "to": _TO.get(head.action, "pct"),
            "by": "step",
            "for": "dur",
            "text": _TEXT.get(head.action, "item"),
            "list": "list",
            "name": "label",
        }
        return (usual[slot.role],)

    def _article(self, noun: Noun, case: str, dice: random.Random, *, is_some: bool) -> str:
        articles = self._grammar.some if is_some else self._grammar.articles
        for key in (f"{noun.gender}.{case}", noun.gender, f"m.{case}", "m"):
            if key in articles:
                return dice.choice(articles[key])
        raise NotationError(f"no article for {noun.text!r}")

    def _percent(self, dice: random.Random) -> tuple[str, str]:
        number = dice.choice(
            (dice.randint(0, 20) * 5, dice.randint(0, 20) * 5, dice.randint(0, 100))
        )
        return str(number), dice.choice(self._grammar.percent)

    def _degrees(self, dice: random.Random) -> tuple[str, str]:
        number = dice.choice((dice.randint(15, 26), dice.randint(5, 30), dice.randint(50, 90)))
        text = f"{number}.5" if dice.random() < _HALF_DEGREES else str(number)
        return text, dice.choice(self._grammar.degrees)

    def _step(self, dice: random.Random) -> tuple[str, str]:
        number = dice.choice((dice.randint(1, 5), 5 * dice.randint(1, 10)))
        return str(number), dice.choice((*self._grammar.percent, *self._grammar.degrees))

    def _duration(self, dice: random.Random) -> tuple[str, str]:
        said = dice.choice(self._grammar.durations)
        while "{n}" in said:
            said = said.replace(
                "{n}", str(dice.choice((dice.randint(2, 12), dice.randint(2, 59)))), 1
            )
        return said, ""


_WITH_ARTICLE = (
    *("light", "device", "fan", "cover", "climate", "media", "lock", "vacuum", "mower", "scene"),
    *("window", "door", "gate", "valve", "sensor", "place", "list"),
    *("product", "plant", "plants", "gadget", "basin", "load", "loads", "pet", "pets", "warmed"),
)
"""Types that take an article; the rest is said as it stands."""
_SOME = ("product",)
"""Types of which one wants some: "a coffee", not "the coffee"."""
