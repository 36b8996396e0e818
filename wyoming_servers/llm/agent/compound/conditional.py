"""Conditions that a deed makes true by itself: "is the iron on, and if so turn it off".

Who turns off what is off does nothing, so such a condition need not be waited for: "if the blinds
are open close them" closes them. Any other condition stays, and is left to other parsers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from wyoming_servers.house.tags import family_of

from .condition_words import CONDITIONS, ConditionWords

_OPPOSITE: Final = {"on": "off", "off": "on", "open": "closed", "unlocked": "locked"}
_ENDS: Final = " ,.;!?"
_ACUTE: Final = str.maketrans("áéíóú", "aeiou")
_DONE: Final = r"(?P<done>.+)"


@dataclass(frozen=True, kw_only=True)
class _Patterns:
    words: ConditionWords
    asked: tuple[re.Pattern[str], ...]
    """What is asked, and what is to be done upon the answer."""
    told: re.Pattern[str]
    behind: re.Pattern[str]
    taken: re.Pattern[str]

    def without_condition(self, text: str) -> str:
        """Return a text without a condition that makes no difference, if it has one."""
        said = text.strip(" .!?,")
        for pattern in self.asked:
            asked = pattern.fullmatch(said)
            if asked and self.taken.search(asked["done"]) and self._makes_sure(asked):
                return f"{asked['asked'].strip(_ENDS)} {self.words.joins[0]} {asked['done']}"
        told, behind = self.told.fullmatch(said), self.behind.fullmatch(said)
        if told and self.taken.search(told["done"]) and self._makes_sure(told):
            return told["before"] + self._named(told["done"], told["what"])
        if behind and self._makes_sure(behind):
            return behind["before"] + behind["done"] + (behind["rest"] or "")
        return text

    def _named(self, done: str, what: str) -> str:
        """Return a deed that names what it is about: "apágala" is "apaga la tele"."""

        def in_full(found: re.Match[str]) -> str:
            verb = found.groupdict().get("verb")
            clings = verb is None and not found[0][0].isalpha()
            return f"{verb.translate(_ACUTE)} {what}" if verb else " " * clings + what

        return self.taken.sub(in_full, done, count=1)

    def _makes_sure(self, found: re.Match[str]) -> bool:
        """Tell whether the deed leads to what is so already where the condition does not hold."""
        said, states = found["state"].casefold(), self.words.states.items()
        state = next(one for one, words in states if re.fullmatch(words, said))
        leads = self.words.leads.get(state if found["no"] else _OPPOSITE.get(state, ""))
        return leads is not None and re.match(leads, found["done"], re.IGNORECASE) is not None


def without_conditions(text: str, language: str) -> str:
    """Return a text without conditions that make no difference; most are as they were."""
    return _without_conditions(text, family_of(language))


@lru_cache(maxsize=256)
def _without_conditions(text: str, family: str) -> str:
    patterns = _patterns(family)
    rest = patterns.without_condition(text) if patterns else text
    return text if rest == text else _without_conditions(rest, family)


@lru_cache(maxsize=8)
def _patterns(family: str) -> _Patterns | None:
    words = CONDITIONS.get(family)
    if words is None:
        return None
    state = "|".join(words.states.values())
    is_so = words.is_so.replace("{state}", state)
    joins = "|".join(words.joins)
    before = rf"(?P<before>(?:.+(?:\b(?:{joins})|,) )?)"
    then = rf"(?:{words.then})*"
    upon = rf"(?P<asked>.*\b(?P<state>{state})\b.*?)[\s,.;?]+(?:(?:{joins})\s+)*"
    deed = "|".join(words.leads.values())
    asked = (
        rf"{upon}{words.answers}[\s,]+{then}{_DONE}",
        rf"{upon}{then}(?P<done>(?:{deed}).*?)[\s,]+{words.answers}",
    )
    whens = rf"(?:{words.whens})"
    told = rf"{before}{whens} (?P<what>(?!(?:{words.who})\b)[\w' ]+?){is_so}[\s,]+{then}{_DONE}"
    behind = (
        rf"{before}(?P<done>.+?)[\s,]+(?:(?:{joins}) )?(?:(?:{words.only}) )?{whens}"
        rf"(?: ?(?:{words.it}))?{is_so}(?P<rest>(?:,| (?:{joins})) .+)?"
    )
    one, other = (re.compile(pattern, re.IGNORECASE) for pattern in asked)
    return _Patterns(
        words=words,
        asked=(one, other),
        told=re.compile(told, re.IGNORECASE),
        behind=re.compile(behind, re.IGNORECASE),
        taken=re.compile(words.taken, re.IGNORECASE),
    )
