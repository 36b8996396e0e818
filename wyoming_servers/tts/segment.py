"""Cut text that arrives piece by piece into what can be spoken: sentences, and a first clause."""

from __future__ import annotations

import re

from .abbreviations import ORDINALS_WITH_POINT, before_number, may_be_last, never_last

MAX_CHARS = 300
"""A longer piece is cut at a comma or between words, so that nobody waits for a whole page."""
FIRST_CLAUSE_CHARS = 12
"""From this length on the very first piece may end at a comma: sound starts earlier."""

# Each needs to see what follows before it ends a piece, so that it does not matter how text is cut.
_CLOSERS = r"[\"'”’»)\]]"  # noqa: RUF001 - quotation marks as people write them
_CJK_CLOSERS = "」』”’）"  # noqa: RUF001 - full-width on purpose
_CJK_MARKS = "。！？｡"  # noqa: RUF001 - full-width on purpose
_CJK_CLAUSE_MARKS = "，、；："  # noqa: RUF001 - full-width on purpose
_SENTENCE = (
    rf"(?P<mark>[.!?…؟।]+){_CLOSERS}*(?=\s+(?P<next>\S))"
    rf"|[{_CJK_MARKS}]+[{_CJK_CLOSERS}]*(?=[^{_CJK_MARKS}{_CJK_CLOSERS}])"
    r"|\n"
)
_CLAUSE = rf"(?P<clause>[,;:](?=\s+(?P<after>\S))|[{_CJK_CLAUSE_MARKS}](?=\S))"
_BOUNDARY = re.compile(_SENTENCE)
_FIRST_BOUNDARY = re.compile(f"{_SENTENCE}|{_CLAUSE}")
_BREAK = re.compile(r"(?P<clause>[,;:])\s|(?<!\d)\s(?!\d)|(?P<any>\s)")
"""Where a piece that is too long is cut, the best first."""

_LAST_WORD = re.compile(r"[^\s(\"'“‘«¿¡]*$")  # noqa: RUF001 - the same
_NEXT_WORD = re.compile(r"\s+[\"'“‘«(¿¡]*(\w+)(?=\W)")  # noqa: RUF001 - the same
_OPEN_WORD = re.compile(r"\s+[\"'“‘«(¿¡]*\w*")  # noqa: RUF001 - the same
_INITIALS = re.compile(r"([^\W\d_]\.)*[^\W\d_]")
_NUMBER = re.compile(r"\d{1,3}")
_LISTED = re.compile(r"(^|[:,;.])\s*$")


class Segmenter:
    """Takes text as it comes and returns pieces as soon as they are certain.

    However the text is cut, the pieces are the same, and keep all that is not white space. The
    language, where it is known, tells which points are abbreviations and ordinals; ``starters`` are
    words of it, in small letters, that a sentence often begins with.
    """

    def __init__(self, language: str | None = None, starters: frozenset[str] = frozenset()) -> None:
        self._language = language
        self._starters = starters
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
            ends = self._ends_piece(self._text[: match.start()], match)
            if ends is None:
                break
            if ends:
                return match.end()
        if len(self._text.rstrip()) <= MAX_CHARS:
            return 0
        return _cut(self._text[:MAX_CHARS])

    def _ends_piece(self, before: str, match: re.Match[str]) -> bool | None:
        """Whether a mark ends a piece; None when that depends on what is still to come."""
        found = match.groupdict()
        if found.get("clause"):
            return _ends_clause(before, found["after"])
        if found["mark"] is None:
            return True
        if found["next"].islower():
            return False
        return found["mark"] != "." or self._point_ends(before, match)

    def _point_ends(self, before: str, match: re.Match[str]) -> bool | None:
        """Tell the end of a sentence from an abbreviation, an initial and an ordinal."""
        last = _LAST_WORD.search(before)
        word, following = (last[0].lower() if last else ""), match["next"]
        if _NUMBER.fullmatch(word):
            return self._number_ends(before[: len(before) - len(word)], match)
        if never_last(word, self._language):
            return False
        if may_be_last(word, self._language):
            return following.isupper()
        if before_number(word, self._language):
            return not following.isdigit()
        is_pronoun = word == "i" and self._language == "en"
        return is_pronoun or _INITIALS.fullmatch(word) is None

    def _number_ends(self, before: str, match: re.Match[str]) -> bool | None:
        """Tell the end of a sentence from an ordinal, and from the number of a list's item."""
        if _LISTED.search(before):
            return False
        if self._language not in ORDINALS_WITH_POINT:
            return self._language is not None
        window = MAX_CHARS + 1  # what is known for sure when the piece would be cut anyway
        following = _NEXT_WORD.match(self._text, match.end(), window)
        if following is None:
            is_open = _OPEN_WORD.fullmatch(self._text, match.end(), window)
            return None if is_open else False
        return following[1].lower() in self._starters and following[1][0].isupper()


def _ends_clause(before: str, after: str | None) -> bool:
    if after is None:
        return len(before) >= FIRST_CLAUSE_CHARS // 2
    is_number = before[-1:].isdigit() and after.isdigit()
    return len(before) >= FIRST_CLAUSE_CHARS and not is_number


def _cut(text: str) -> int:
    """Return where to cut a text that has no end: behind a comma, else between two words."""
    places = list(_BREAK.finditer(text, len(text) // 2)) or list(_BREAK.finditer(text))
    clauses = [place.start() + 1 for place in places if place["clause"]]
    words = [place.start() for place in places if not place["any"]]
    spaces = [place.start() for place in places]
    return max(clauses or words or spaces, default=len(text))
