"""From what is written to what is said: spans a voice can follow. Runs on the engine's thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from wyoming_servers.house.tags import family_of

from .spans import Piece, Span
from .speakable import language, spoken
from .speakable.tongue import tongue

SENTENCE_PAUSE_MS = 250
CLAUSE_PAUSE_MS = 80
_TRIAL = "2026-11-21, 20:15: 21.5 °C, 5 €."
_CLAUSE_MARKS = ",;:，、；："  # noqa: RUF001 - full-width on purpose
_SENTENCE_MARKS = ".!?…؟।。！？｡"  # noqa: RUF001 - full-width on purpose
_CLOSERS = "\"'”’»)]」』）"  # noqa: RUF001 - as people write them


class Reading:
    """How one request's text is read.

    ``speaks`` tells whether there is a voice for a language. Without ``is_speakable`` the text is
    left as it was written.
    """

    def __init__(
        self, tag: str, speaks: Callable[[str], bool], *, is_speakable: bool = True
    ) -> None:
        self._tag = tag
        self._speaks = speaks
        self._is_speakable = is_speakable

    def spans(self, pieces: Iterable[Piece]) -> Iterator[Span]:
        """Yield what is said, with the pauses between; what has nothing to say is left out."""
        asked_ms = 0
        natural_ms = 0
        for piece in pieces:
            asked_ms += piece.pause_before_ms
            other = self._other_language(piece)
            text = piece.text
            if self._is_speakable:
                text = spoken(text, language(other or self._tag))
            if not any(map(str.isalnum, text)):
                continue
            yield Span(
                text=text,
                language=other,
                rate=piece.style.rate,
                pause_before_ms=max(asked_ms, natural_ms),
            )
            asked_ms, natural_ms = 0, _pause_ms(piece.text)

    def _other_language(self, piece: Piece) -> str | None:
        """Return the language of another voice that is to speak; None for the request's own."""
        own, told = family_of(self._tag), piece.style.language
        if told is not None:
            return told if family_of(told) != own and self._speaks(told) else None
        return tongue(piece.text, own, self._speaks) if self._is_speakable else None


def warm(tag: str) -> None:
    """Load what reading in a language needs, so that the first reply need not wait for it."""
    list(Reading(tag, lambda _: False).spans([Piece(text=_TRIAL)]))


def _pause_ms(text: str) -> int:
    """Return the pause behind a piece; one that was cut between words has none."""
    mark = text.rstrip(_CLOSERS)[-1:]
    if mark in _CLAUSE_MARKS:
        return CLAUSE_PAUSE_MS
    return SENTENCE_PAUSE_MS if mark in _SENTENCE_MARKS else 0
