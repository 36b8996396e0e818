"""Conditions that a deed makes true by itself: "is the iron on, and if so turn it off".

Who turns off what is off does nothing, so such a condition need not be waited for: "if the blinds
are open close them" closes them. Any other condition stays, and is left to other parsers.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from wyoming_servers.house.tags import family_of

_STATES: Final = r"(?:on|off|running|playing|going|open|closed|shut|locked|unlocked)"
_OPPOSITE: Final = {
    **dict.fromkeys(("on", "running", "playing", "going"), "off"),
    "off": "on",
    "open": "closed",
    "unlocked": "locked",
}
_SAME: Final = {"shut": "closed"}
_ENDS: Final = " ,.;!?"
_KINDLY: Final = r"(?:then |please |just |can you |could you |will you |you can )*"
_LEADS: Final = {
    "on": r"(?:turn|switch|put)\b.*\bon\b",
    "off": r"(?:turn|switch|shut|put)\b.*\boff\b",
    "closed": r"(?:close|shut)\b(?!.*\b(?:off|down)\b)",
    "locked": r"lock\b",
}
"""Deeds by the state that they lead to; none may open or unlock what was not to be."""
_BEFORE: Final = r"(?P<before>(?:.+(?:\band|\bthen|,) )?)"
_IT: Final = re.compile(r"\b(?:it|them|that|those)\b", re.IGNORECASE)
_ANSWER: Final = (
    r"if (?:so|yes|it is|they are|i did|i have"
    r"|(?P<no>not|no|it isn't|they aren't|it's not|they're not|it is not))"
)
_ASKED: Final = (
    re.compile(
        rf"(?P<asked>.*\b(?P<state>{_STATES})\b.*?)[\s,.;?]+(?:(?:and|but|then)\s+)*"
        rf"{_ANSWER}[\s,]+{_KINDLY}(?P<done>.+)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?P<asked>.*\b(?P<state>{_STATES})\b.*?)[\s,.;?]+(?:(?:and|but|then)\s+)*"
        rf"{_KINDLY}(?P<done>(?:turn|switch|shut|put|close|lock)\b.+?)[\s,]+{_ANSWER}",
        re.IGNORECASE,
    ),
)
"""What is asked, and what is to be done upon the answer."""
_TOLD: Final = re.compile(
    rf"{_BEFORE}if (?P<what>(?!(?:it|they|that|i|you|we)\b)[\w' ]+?)"
    rf" (?:is|are)(?P<no>n't| not)? (?:still |left |already )?(?P<state>{_STATES})[\s,]+{_KINDLY}"
    r"(?P<done>.+)",
    re.IGNORECASE,
)
_BEHIND: Final = re.compile(
    rf"{_BEFORE}(?P<done>.+?)[\s,]+(?:but )?(?:only )?if (?:it|that|they)(?:'s|'re| is| are)"
    rf"(?P<no>n't| not)? (?:still |left |already )?(?P<state>{_STATES})"
    r"(?P<rest>(?:,| and| then) .+)?",
    re.IGNORECASE,
)


def without_conditions(text: str, language: str) -> str:
    """Return a text without conditions that make no difference; most are as they were."""
    return _without_conditions(text) if family_of(language) == "en" else text


@lru_cache(maxsize=256)
def _without_conditions(text: str) -> str:
    said = text.strip(" .!?,")
    for pattern in _ASKED:
        asked = pattern.fullmatch(said)
        if asked and _IT.search(asked["done"]) and _makes_sure(asked):
            return f"{asked['asked'].strip(_ENDS)} and {asked['done']}"
    told, behind = _TOLD.fullmatch(said), _BEHIND.fullmatch(said)
    if told and _IT.search(told["done"]) and _makes_sure(told):
        return told["before"] + _IT.sub(lambda _: told["what"], told["done"], count=1)
    if behind and _makes_sure(behind):
        return behind["before"] + behind["done"] + (behind["rest"] or "")
    return text


def _makes_sure(found: re.Match[str]) -> bool:
    """Tell whether the deed leads to what is so already where the condition does not hold."""
    state = found["state"].casefold()
    wanted = _SAME.get(state, state) if found["no"] else _OPPOSITE.get(state, "")
    leads = _LEADS.get(wanted)
    return leads is not None and re.match(leads, found["done"], re.IGNORECASE) is not None
