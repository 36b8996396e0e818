"""Verbs of turning something on or off that are said for "turn": "shut off the lights".

Who looks for the command behind a "but" knows "turn"; so does the model, which has not
heard of all the verbs that are said with the state behind the thing.
"""

from __future__ import annotations

import re
from typing import Final

_TURN: Final = "shut|cut|flip|flick|throw|pop|stick|bung|chuck|whack|knock|power"
_BEGINS: Final = (
    r"(?:(?<!.)|(?<=\band )|(?<=\bthen )|(?<=\bbut )|(?<=\bso )|(?<=, )|(?<=\bplease ))"
)
_BEHIND: Final = r"(?<=\bbut )"
"""Where a command is looked for by its first word."""
_THE: Final = r"(?:the|my|our|his|her|their|that|those|this|these|both|all|every|[\w]+['\u2019]s?)"
_PLAIN: Final = (
    (rf"{_BEGINS}fire up(?= {_THE} )", "turn on"),
    (rf"{_BEGINS}knock off(?= {_THE} )(?!.* list\b)", "turn off"),
    (rf"{_BEHIND}(?:{_TURN}) (on|off)(?= {_THE} )(?!.* list\b)", r"turn \1"),
    (
        (
            rf"{_BEGINS}(?:{_TURN})(?= {_THE} (?:(?!and |or )[\w'\u2019-]+ ){{1,4}}?(?:on|off)\b"
            rf"(?! (?:{_THE}|to|with|at|in|by) ))"
        ),
        "turn",
    ),
    (rf"{_BEHIND}kill(?= {_THE} (?!time))", "turn off"),
)
"""What is said, and what it means; what is put "on the list" is not turned on."""


def with_plain_verbs(text: str, family: str) -> str:
    """Return a text that says "turn" for other verbs of its kind; most are as they were."""
    for words, plain in _PLAIN if family == "en" else ():
        text = re.sub(words, plain, text, flags=re.IGNORECASE)
    return text
