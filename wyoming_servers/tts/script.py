"""From text that arrives piece by piece to the pieces that are spoken in one go."""

from __future__ import annotations

from collections.abc import Iterator

from wyoming_servers.text.plain import PlainText

from .segment import Segmenter
from .spans import Piece, Style
from .speakable import language
from .ssml import Break, Ssml

_SSML_START = "<speak"


class Script:
    """Takes a text as it comes: plain or with Markdown, or SSML where it says so or begins so.

    However the text is cut, the pieces are the same. ``text_format`` is Wyoming's: ``text``,
    ``ssml``, or None where nobody told. With ``keeps_markup`` nothing is left out of what is not
    SSML.
    """

    def __init__(
        self, tag: str, *, text_format: str | None = None, keeps_markup: bool = False
    ) -> None:
        self._tag = tag
        table = language(tag)
        self._segmenter = Segmenter(table.code, table.function_words)
        self._plain = None if keeps_markup else PlainText(pauses_at_lines=True)
        self._ssml = Ssml(tag) if text_format == "ssml" else None
        self._is_known = text_format is not None or keeps_markup
        self._start = ""
        self._style = Style()
        self._pause_ms = 0

    def push(self, text: str) -> list[Piece]:
        """Take more text; return the pieces that are complete now."""
        if not self._is_known:
            self._start += text
            begin = self._start.lstrip()[: len(_SSML_START)].lower()
            if len(begin) < len(_SSML_START) and _SSML_START.startswith(begin):
                return []
            self._is_known = True
            if begin == _SSML_START:
                self._ssml = Ssml(self._tag)
            text, self._start = self._start, ""
        return list(self._pieces(text))

    def finish(self) -> list[Piece]:
        """Return what is left: the text is over."""
        self._is_known = True
        pieces = list(self._pieces(self._start))
        if self._ssml is not None:
            pieces.extend(self._follow(self._ssml.finish()))
        elif self._plain is not None:
            pieces.extend(self._made(self._segmenter.push(self._plain.finish())))
        return [*pieces, *self._made(self._segmenter.finish())]

    def _pieces(self, text: str) -> Iterator[Piece]:
        if self._ssml is not None:
            yield from self._follow(self._ssml.push(text))
            return
        plain = text if self._plain is None else self._plain.push(text)
        yield from self._made(self._segmenter.push(plain))

    def _follow(self, items: Iterator[str | Style | Break]) -> Iterator[Piece]:
        for item in items:
            if isinstance(item, str):
                yield from self._made(self._segmenter.push(item))
                continue
            yield from self._made(self._segmenter.finish())
            if isinstance(item, Style):
                self._style = item
            else:
                self._pause_ms += item.milliseconds

    def _made(self, texts: list[str]) -> Iterator[Piece]:
        for text in texts:
            pause_ms, self._pause_ms = self._pause_ms, 0
            yield Piece(text=text, style=self._style, pause_before_ms=pause_ms)
