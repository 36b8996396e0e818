"""The part of SSML that says how to speak; all other tags are left out, and their text is kept.

``break``, ``say-as``, ``prosody rate``, ``lang`` (and ``xml:lang`` anywhere), ``sub``, ``p`` and
``s``: https://www.w3.org/TR/speech-synthesis11/. Text that is no proper XML is read as far as it
goes.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from wyoming_servers.house.tags import family_of

from .spans import Style

_TAG = re.compile(
    r"<!--.{0,2000}?-->|<[!?][^<>]{0,500}>"
    r"|<(?P<closes>/?)(?P<name>[A-Za-z][\w:.-]{0,50})(?P<attributes>(?:\s[^<>]{0,500}?)?)"
    r"(?P<empty>/?)>",
    re.DOTALL,
)
_OPEN_TAG = re.compile(r"<(?:!--.{0,2000}|[!?/]?[^<>]{0,560})", re.DOTALL)
_ENTITY = re.compile(r"&#?\w{1,10};")
_OPEN_ENTITY = re.compile(r"&#?\w{0,10}")
_ATTRIBUTE = re.compile(r"([\w:.-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_SECONDS = re.compile(r"\s*\+?(\d*\.?\d+)\s*(m?s)\s*")
_PERCENT = re.compile(r"\s*([+-]?)(\d*\.?\d+)\s*(%?)\s*")

_STRENGTHS = {"none": 0, "x-weak": 100, "weak": 200, "medium": 400, "strong": 700, "x-strong": 1000}
_RATES = {"x-slow": 0.5, "slow": 0.75, "medium": 1.0, "default": 1.0, "fast": 1.3, "x-fast": 1.7}
_SLOWEST, _FASTEST = 0.4, 2.5
_LONGEST_MS = 10_000
"""A longer pause would be taken for a fault."""
_SENTENCE_MS = 250
_ORDINAL_MARKS = {"en": "th", "de": "te", "fr": "e", "es": ".º", "it": "º", "nl": "e"}
"""What makes an ordinal of digits."""


@dataclass(frozen=True)
class Break:
    """Silence that is asked for."""

    milliseconds: int


@dataclass
class _Element:
    name: str
    style: Style
    said: Callable[[str], str] | None = None
    """What is said for its text, which is collected until it ends."""
    text: list[str] = field(default_factory=list)


class Ssml:
    """Takes SSML as it comes; returns text, and Style or Break where those change.

    However it is cut, the result is the same but for where text is parted.
    """

    def __init__(self, language: str = "") -> None:
        self._language = language
        self._pending = ""
        self._elements = [_Element("", Style())]

    def push(self, text: str) -> Iterator[str | Style | Break]:
        """Take more; yield what is certain."""
        self._pending += text
        yield from self._read(is_over=False)

    def finish(self) -> Iterator[str | Style | Break]:
        """Yield what is left: the text is over."""
        yield from self._read(is_over=True)
        while len(self._elements) > 1:
            yield from self._close(self._elements[-1].name)

    def _read(self, *, is_over: bool) -> Iterator[str | Style | Break]:
        text, at = self._pending, 0
        while at < len(text):
            marked = re.compile("[<&]").search(text, at)
            end = marked.start() if marked else len(text)
            if end > at:
                yield from self._say(text[at:end])
            at = end
            if marked is None:
                break
            tag, entity = _TAG.match(text, at), _ENTITY.match(text, at)
            is_open = _OPEN_TAG.fullmatch(text, at) or _OPEN_ENTITY.fullmatch(text, at)
            if tag:
                yield from self._take(tag)
                at = tag.end()
            elif entity:
                yield from self._say(html.unescape(entity[0]))
                at = entity.end()
            elif is_open and not is_over:
                break
            else:
                yield from self._say(text[at])
                at += 1
        self._pending = text[at:]

    def _take(self, tag: re.Match[str]) -> Iterator[str | Style | Break]:
        name = (tag["name"] or "").rpartition(":")[2].lower()
        if not name:
            return
        if tag["closes"]:
            yield from self._close(name)
            return
        attributes = {
            found[1].lower(): html.unescape(found[2] if found[2] is not None else found[3])
            for found in _ATTRIBUTE.finditer(tag["attributes"])
        }
        if name == "break":
            yield Break(_break_ms(attributes))
            return
        yield from self._open(name, attributes)
        if tag["empty"]:
            yield from self._close(name)

    def _open(self, name: str, attributes: Mapping[str, str]) -> Iterator[Style]:
        outer = self._elements[-1].style
        style = replace(outer, language=attributes.get("xml:lang", outer.language))
        if name == "prosody":
            style = replace(style, rate=_rate(attributes.get("rate", ""), outer.rate))
        element = _Element(name, style)
        if name == "say-as":
            kind = attributes.get("interpret-as", "")
            element.said = lambda text: say_as(kind, text, style.language or self._language)
        elif name == "sub" and "alias" in attributes:
            element.said = lambda _: attributes["alias"]
        self._elements.append(element)
        if style != outer:
            yield style

    def _close(self, name: str) -> Iterator[str | Style | Break]:
        """Close an element and those inside it that were left open; one never opened is nothing."""
        if name not in [element.name for element in self._elements[1:]]:
            return
        while True:
            element = self._elements.pop()
            if element.said:
                yield from self._say(element.said("".join(element.text)))
            if element.style != self._elements[-1].style:
                yield self._elements[-1].style
            if element.name in ("p", "s"):
                yield Break(_SENTENCE_MS)
            if element.name == name:
                return

    def _say(self, text: str) -> Iterator[str]:
        collecting = [element for element in self._elements if element.said]
        if collecting:
            collecting[-1].text.append(text)
        else:
            yield text


def say_as(kind: str, text: str, language: str) -> str:
    """Return what ``interpret-as`` means, written so that it is read that way."""
    match kind.strip().lower():
        case "characters" | "spell-out" | "verbatim":
            return ", ".join(filter(str.isalnum, text))
        case "digits" | "telephone":
            return ", ".join(" ".join(group) for group in re.findall(r"\d+", text)) or text
        case "ordinal" if text.strip().isdigit():
            return text.strip() + _ORDINAL_MARKS.get(family_of(language), ".")
    return text


def _break_ms(attributes: Mapping[str, str]) -> int:
    time = _SECONDS.fullmatch(attributes.get("time", ""))
    if time is None:
        return _STRENGTHS.get(attributes.get("strength", "").strip(), _STRENGTHS["medium"])
    factor = 1 if time[2] == "ms" else 1000
    return min(_LONGEST_MS, round(float(time[1]) * factor))


def _rate(written: str, outer: float) -> float:
    """Return how fast: a name, a multiple, a share of what is usual, or a change of it."""
    relative = _PERCENT.fullmatch(written)
    if relative is None:
        rate = outer * _RATES.get(written.strip(), 1.0)
    else:
        sign, number, percent = relative.groups()
        value = float(number) / (100 if percent else 1)
        rate = outer * (1 + value if sign == "+" else 1 - value if sign else value)
    return min(_FASTEST, max(_SLOWEST, rate))
