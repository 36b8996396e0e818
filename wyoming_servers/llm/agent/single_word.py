"""One word says too little to be acted on, unless the patterns know it: "phone", "mud", "ice".

"Louder" and "stop" are theirs; what other parsers make of a word is asked about.
"""

from __future__ import annotations

from dataclasses import replace

from wyoming_servers.house.names import without_articles, words_of

from .conversation import Turn
from .questions import Parser, Understood
from .tolerant import DOUBTFUL


def asked_about(turn: Turn, language: str, area: str | None, *, read: Parser) -> Understood | None:
    """Return what a parser understands, as something to be asked about if it is of one word."""
    understood = read(turn, language, area)
    if not understood or len(words_of(without_articles(turn.text, language))) > 1:
        return understood
    return replace(understood, score=min(understood.score, DOUBTFUL), is_guess=True)
