"""Whether the microphone should stay open after a reply: only when the reply asks something."""

from __future__ import annotations

import re
from typing import Final

from wyoming_servers.house.tags import family_of

from .conversation import Turn
from .results import failures

_QUESTION_MARKS = "?\N{FULLWIDTH QUESTION MARK}\N{ARABIC QUESTION MARK}"
_AFTER_MARKS = " \t\n\"')]*_»”’"  # noqa: RUF001 - closing quotes
_SENTENCE = re.compile(r"[.!?…。！？؟]+\s*")  # noqa: RUF001 - other scripts' own

_POLITE: Final = {
    "en": r"(any|some)thing else|else i can|(can|may|could) i (help|assist|do)|help you|assist you|"
    r"you need (any|some)thing",
    "de": r"sonst noch|noch (etwas|was)\b|(kann|darf) ich .*(helfen|für (dich|sie) tun|behilflich)",
    "fr": r"autre chose|puis-je .*(aider|faire)|(vous|t)'?\s?aider",
    "es": r"algo más|(puedo|podría) .*(ayudar|hacer)|en qué .*ayud",
    "nl": r"(iets|wat) anders|verder nog|kan ik .*(helpen|voor (je|u) doen)|van dienst",
    "it": r"qualcos'altro|altro\W*$|posso .*(aiutar|fare)|ti serve altro",
    "pt": r"mais (alguma|algo)|posso .*(ajudar|fazer)|ajudá",
    "sv": r"något (annat|mer)|(kan|ska) jag .*(hjälpa|göra)",
    "da": r"(noget|andet) (andet|mere)|(kan|skal) jeg .*(hjælpe|gøre)",
    "nb": r"noe (annet|mer)|(kan|skal) jeg .*(hjelpe|gjøre)",
    "pl": r"coś (jeszcze|innego)|(mogę|mógłbym|mogłabym) .*(pomóc|zrobić)|w czym .*pomóc",
}
"""What assistants ask when there is nothing to ask."""


def keeps_open(reply: str, turn: Turn | None, language: str) -> bool:
    """Whether a reply ends with a question that waits for an answer.

    One that is only polite waits for none once the user has what they wanted.
    """
    text = reply.rstrip(_AFTER_MARKS)
    family = family_of(language)
    if not text.endswith(tuple(_QUESTION_MARKS + ";" * (family == "el"))):
        return False
    if turn is None or not turn.calls or failures(turn):
        return True
    question = _SENTENCE.split(text.rstrip(_QUESTION_MARKS + ";"))[-1].casefold()
    return not re.search(_POLITE.get(family, _POLITE["en"]), question)
