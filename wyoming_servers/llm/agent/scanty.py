"""What is too little to be acted on, unless the patterns know it: "phone", "warmer than".

"Louder" and "stop" are theirs; what other parsers make of a word, or of a sentence that breaks off,
is asked about.
"""

from __future__ import annotations

from dataclasses import replace

from wyoming_servers.house.caution import is_unfinished
from wyoming_servers.house.names import without_articles, words_of

from .conversation import Turn
from .questions import Parser, Understood
from .tolerant import DOUBTFUL


def asked_about(turn: Turn, language: str, area: str | None, *, read: Parser) -> Understood | None:
    """Return what a parser understands, as something to be asked about if too little is said."""
    understood = read(turn, language, area)
    if not understood or not _is_scanty(turn.text, language):
        return understood
    return replace(understood, score=min(understood.score, DOUBTFUL), is_guess=True)


def _is_scanty(text: str, language: str) -> bool:
    is_one_word = len(words_of(without_articles(text, language))) <= 1
    return is_one_word or is_unfinished(text, language)
