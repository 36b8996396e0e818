"""What speech-to-text writes in English for numbers, units, and the ends of a command."""

from __future__ import annotations

from typing import Final

_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_NUMBER = rf"(?:\d+|\w+teen|(?:{_TENS})(?:[ -]\w+)?)"
_SETTING = (
    r"^(set|put|turn) "
    r"(.*\b(?:thermostat|heating|heater|temperature|radiator|volume|brightness))"
)
_BEFORE_LENGTH = r"\b(for|of|in|an?|the|another|add|timer|alarm)"
_TIME = r"(?:minute|hour|second)s?\b"
_UNIT = r"(?= (?:degrees?|percent|minutes?|hours?|seconds?)\b)"
_END = rf"(?:$|{_UNIT})"

NUMBERS: Final = (
    (rf"\b({_TENS})[ -](?:won|wan){_END}", r"\1 one"),
    (rf"\b({_TENS})[ -](?:to{_UNIT}|too{_END})", r"\1 two"),
    (rf"\b({_TENS})[ -](?:tree|free){_UNIT}", r"\1 three"),
    (rf"\b({_TENS})[ -](?:for|fore){_UNIT}", r"\1 four"),
    (rf"\b({_TENS})[ -]fife{_END}", r"\1 five"),
    (rf"\b({_TENS})[ -]sicks{_END}", r"\1 six"),
    (rf"\b({_TENS})[ -]ate{_UNIT}", r"\1 eight"),
    (r"\b(?:ate|eight)[ -]?teen\b", "eighteen"),
    (r"\b(thir|four|fif|six|seven|nine)[ -]teen\b", r"\1teen"),
    (r"\b(to|at|two) (?:for|four) (?:tea|tee)\b", r"\1 forty"),
    (r"\b(to|at|two) (six|seven|nine) (?:tea|tee)\b", r"\1 \2ty"),
    (rf"\b(to|at|for|two) (?:thirsty|dirty){_UNIT}", r"\1 thirty"),
    (rf"{_BEFORE_LENGTH} (?:sex|sicks)[ -](?={_TIME})", r"\1 six "),
    (rf"{_BEFORE_LENGTH} ate[ -](?={_TIME})", r"\1 eight "),
    (rf"{_BEFORE_LENGTH} (?:tree|thee)[ -](?={_TIME})", r"\1 three "),
    (rf"\b(for|of|an?|the|another) (?:to|too)[ -](?={_TIME})", r"\1 two "),
    (rf"\b(an?|the|another) (?:for|fore)[ -](?={_TIME})", r"\1 four "),
)
"""Numbers that were heard in parts or as other words, and what they were: "twenty won"."""

MISHEARD: Final = (
    (r"\bminuets?\b", "minutes"),
    (
        rf"^(set|turn|change|put|dim|lower|raise)\b(.+) (?:two|too) (?=(?:{_TENS}|\w+teen|\d\d)\b)",
        r"\1\2 to ",
    ),
    (
        rf"{_SETTING} (?:for |at |too |two )?(?={_NUMBER}(?: degrees| percent)?$)",
        r"\1 \2 to ",
    ),
    (r"\b(half )?an our\b", r"\1an hour"),
    (r"\b(?:for|four) (?:for|fore) (?=(?:minute|hour|second)s?\b)", "for four "),
    (r"\b(timer|alarm) (?:four|fore) (?=\w+ (?:minute|hour|second)s?$)", r"\1 for "),
    (r"\b(?:fife) (?=(?:minute|hour|second|degree)s?\b|percent\b)", "five "),
    (r"\b(?:tin) (?=(?:minute|hour|second|degree)s?\b|percent\b)", "ten "),
    (r"^(turn|switch)(on|off)\b", r"\1 \2"),
    (r"^(?:ff|[rn]? ?off) (?=the\b)", "turn off "),
    (
        r"^(?:at|ad|had|and|edd) (?=.+ to (?:the |my |our )?(?:shopping|grocery|to do) list$)",
        "add ",
    ),
    (r"\b(?:shop in|chopping|shocking) li[sf]t$", "shopping list"),
    (r"\bshopping (?:lest|least|lisp|lift)$", "shopping list"),
    (r"[ ,.]+(?:thank you|thanks) (?:very much )?for (?:watching|listening)[.!]*$", ""),
    (r"^((?:turn|switch|lock|close|shut|start|dim|open)\b.+) (?:is|you|huh|yeah)$", r"\1"),
    (r"^(?:and|it|huh|yeah|yes) (?=(?:turn|switch) (?:on|off)\b)", ""),
)
"""Pairs as in ``english.SPELLINGS``: what is written for what was said, and what that was."""
