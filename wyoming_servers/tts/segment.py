"""Cut text that arrives piece by piece into what can be spoken: sentences, and a first clause."""

from __future__ import annotations

import re

MAX_CHARS = 300
"""A longer piece is cut between words, so that nobody waits for a whole page."""
FIRST_CLAUSE_CHARS = 12
"""From this length on the very first piece may end at a comma: sound starts earlier."""

# Each needs to see what follows before it ends a piece, so that it does not matter how text is cut.
_CLOSERS = r"[\"'”’»)\]]"  # noqa: RUF001 - quotation marks as people write them
_CJK_CLOSERS = "」』”’）"  # noqa: RUF001 - full-width on purpose
_CJK_MARKS = "。！？｡"  # noqa: RUF001 - full-width on purpose
_SENTENCE = (
    rf"(?P<mark>[.!?…؟।]+){_CLOSERS}*(?=\s+(?P<next>\S))"
    rf"|[{_CJK_MARKS}]+[{_CJK_CLOSERS}]*(?=[^{_CJK_MARKS}{_CJK_CLOSERS}])"
    r"|\n"
)
_BOUNDARY = re.compile(_SENTENCE)
_FIRST_BOUNDARY = re.compile(rf"{_SENTENCE}|(?P<clause>[,;:])(?=\s)")

_LAST_WORD = re.compile(r"[^\s(\"'“‘«]*$")  # noqa: RUF001 - the same
_INITIALS = re.compile(r"([^\W\d_]\.)*[^\W\d_]")
_NUMBER = re.compile(r"\d{1,2}")

_ABBREVIATION = re.compile(
    "dr|mr|mrs|ms|prof|st|mt|vs|approx|dept|fig|vol|mme|mlle|sra|srta|dott|ing"
    "|bzw|ca|nr|str|ggf|evtl|inkl|exkl|bspw|vgl|sog|tel|abb|art|hr|fr"
)
_ENDING_ABBREVIATION = re.compile("etc|usw|jr|sr|inc|ltd|co|max|min|std|mio|mrd|a\\.m|p\\.m|u\\.a")
"""These end a sentence where a capital follows."""


class Segmenter:
    """Takes text as it comes and returns pieces as soon as they are certain.

    However the text is cut, the pieces are the same, and keep all that is not white space.
    """

    def __init__(self) -> None:
        self._text = ""
        self._boundary = _FIRST_BOUNDARY

    def push(self, text: str) -> list[str]:
        """Take more text; return the pieces that are complete now."""
        self._text = (self._text + text).lstrip()
        pieces = []
        while end := self._end():
            pieces.append(self._text[:end].rstrip())
            self._text = self._text[end:].lstrip()
            self._boundary = _BOUNDARY
        return pieces

    def finish(self) -> list[str]:
        """Return what is left: the text is over."""
        rest, self._text = self._text.rstrip(), ""
        return [rest] if rest else []

    def _end(self) -> int:
        """Return where the next piece ends, or 0 while that is open."""
        for match in self._boundary.finditer(self._text):
            if match.end() > MAX_CHARS:
                break
            if _ends_piece(self._text[: match.start()], match):
                return match.end()
        if len(self._text.rstrip()) <= MAX_CHARS:
            return 0
        spaces = re.finditer(r"\s", self._text[:MAX_CHARS])
        return max((space.start() for space in spaces), default=MAX_CHARS)


def _ends_piece(before: str, match: re.Match[str]) -> bool:
    """Whether a mark ends a sentence, and not an abbreviation, an initial or an ordinal."""
    if match.groupdict().get("clause"):
        return len(before) >= FIRST_CLAUSE_CHARS
    if match["mark"] is None:
        return True
    if match["next"].islower():
        return False
    if match["mark"] != ".":
        return True
    found = _LAST_WORD.search(before)
    word = found[0].lower() if found else ""
    if _ENDING_ABBREVIATION.fullmatch(word):
        return match["next"].isupper()
    return not any(kind.fullmatch(word) for kind in (_ABBREVIATION, _INITIALS, _NUMBER))
