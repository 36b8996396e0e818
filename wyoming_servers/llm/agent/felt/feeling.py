"""What is felt in a room, and how one language tells it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property


class Need(StrEnum):
    """What is lacking where something is felt; ``answers.py`` has what answers each."""

    LIGHT = "light"
    """It is too dark."""
    LESS_LIGHT = "less light"
    """It is too bright, of lamps or of the sun."""
    SHADE = "shade"
    """The sun, or a light outside, shines in."""
    DARKNESS = "darkness"
    """No light at all is wanted, as for sleeping."""
    UNLIT = "unlit"
    """Lights burn that nobody needs."""
    SUN = "sun"
    """Daylight or the view is wanted."""
    PRIVACY = "privacy"
    """Somebody can look in."""
    SOFT_LIGHT = "soft light"
    """The light is cold or harsh."""
    CLEAR_LIGHT = "clear light"
    """The light is too yellow, or makes sleepy."""
    WARMTH = "warmth"
    COOLNESS = "coolness"
    NO_DRAUGHT = "no draught"
    """Air comes in through something that stands open, or from a fan."""
    AIR = "air"
    """It is stuffy, smoky or smells."""
    MOISTURE = "moisture"
    """The air is too dry."""
    DRYNESS = "dryness"
    """It is damp or steamy."""
    LOUDER = "louder"
    """What plays is not heard."""
    QUIETER = "quieter"
    """It is too loud, or somebody sleeps, works or talks."""
    SILENCE = "silence"
    """What plays is to stop."""


@dataclass(frozen=True, kw_only=True)
class Signs:
    """Regular expressions for the words in which something is felt, in plain small letters."""

    alone: str = ""
    """What tells of here and now by itself: "can't see my hand". Some words may stand around it."""
    state: str = ""
    """What does so only with words of ``Felt.frame`` around it: "cave" in "it's a cave in here"."""


@dataclass(frozen=True, kw_only=True)
class Felt:
    """All of one language; regular expressions of whole words for ``plain`` text, of one form.

    Rooms of the house are replaced before anything is looked for: "in the hall" by ``here`` and
    "the hall" by ``this``, so that signs are written for the speaker's room alone.
    """

    forms: Mapping[str, str]
    """Other ways to write a form, and the form: ``{"it is": "it's"}``."""
    at: str
    """What stands before the name of a room where something is: "in the"."""
    the: str
    """What else may stand before the name of a room: "the", "our"."""
    here: str
    this: str
    frame: str
    """Words, with spaces between, that tell nothing more about a state: "it's", "so", "really"."""
    openers: str
    """How a question begins, or an order: "is it too dark for you"."""
    against: str
    """What may not stand around a sign: the past, another place, others, conditions, negations."""
    signs: Mapping[Need, Signs]
    """The first that is found counts."""
    names: Mapping[str, str]
    """Parts of names of devices: ``lamps`` and ``heaters`` that hang on a switch, ``shades``,
    ``extractors`` for bad air, ``humidifiers``, ``dehumidifiers``."""
    away: str = "$."
    """What stands before any other place: "in the", of a word that is not in ``frame``."""
    heads: str = "$."
    """Who or what is in a state, here and now: "it's", "there's a". Where only ``frame`` stands
    before a state, and one of these, a few words more may follow it: "it's dark for sewing"."""
    links: str = ""
    """Words of which one begins what follows a sign: it is no part of a name, as in "cold war",
    and has no object, as in "melting the butter". Not looked at where there are none."""
    rhetoric: str = "$."
    """How a question begins that asks nothing: "is it just me or is it", "since when is it"."""

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of ``frame`` and of the two that stand for a room."""
        return frozenset(f"{self.frame} {self.here} {self.this}".split())

    @cached_property
    def patterns(self) -> list[tuple[Need, bool, re.Pattern[str]]]:
        """The signs with their needs, and whether they stand alone."""
        return [
            (need, is_alone, whole(words))
            for need, signs in self.signs.items()
            for is_alone, words in ((True, signs.alone), (False, signs.state))
            if words
        ]


def whole(words: str) -> re.Pattern[str]:
    """Return what finds whole words."""
    return re.compile(rf"(?<![\w'])(?:{words})(?![\w])")
