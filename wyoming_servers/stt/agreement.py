"""Words that stay: the beginning on which two decodes in a row agree."""

from __future__ import annotations

import re
from collections.abc import Sequence

_NO_SPACES = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
    "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"  # Japanese, Chinese
)
"""Letters of scripts that put no spaces between words."""
_PIECE = re.compile(rf"\s*(?:[{_NO_SPACES}]|[^\s{_NO_SPACES}]+)")
_SILENT = re.compile(r"\W+")
_END = ".…!?。！？"  # noqa: RUF001 - Chinese and Japanese have their own


def without_end(text: str) -> str:
    """Return a text without the mark that ends a sentence: it may go on."""
    return text.rstrip(_END)


class Agreement:
    """LocalAgreement-2 over the decodes of one utterance, each of more audio than the last.

    What was agreed stays as it is and only grows. Upper case and punctuation make no difference.
    Macháček, Dabre, Bojar: Turning Whisper into Real-Time Transcription System, 2023.
    """

    def __init__(self) -> None:
        self._last: list[str] = []
        self._agreed: list[str] = []

    @property
    def text(self) -> str:
        """The words that are agreed on so far."""
        return "".join(self._agreed).strip()

    def add(self, text: str) -> bool:
        """Take the next decode; tell whether more words are agreed on now."""
        pieces = _PIECE.findall(without_end(text))
        common, known = _common(self._last, pieces), len(self._agreed)
        self._last = pieces
        if common <= known or _common(self._agreed, pieces) < known:
            return False
        self._agreed += pieces[known:common]
        return True


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many pieces both begin with."""
    shorter = min(len(one), len(other))
    differing = (at for at in range(shorter) if _sound(one[at]) != _sound(other[at]))
    return next(differing, shorter)


def _sound(piece: str) -> str:
    return _SILENT.sub("", piece).casefold()
