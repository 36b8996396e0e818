"""Make what people and models write plain text, as it comes: no markup, no emoji, no addresses.

Models are told to write plainly and do so most of the time. What is left of Markdown (CommonMark,
and GitHub's tables) and HTML would be read out letter by letter, or break a voice's rhythm.
"""

from __future__ import annotations

import html
import re
from enum import Enum, auto
from urllib.parse import urlsplit


class _Line(Enum):
    """What a line is."""

    TEXT = auto()
    ITEM = auto()
    """Of a list."""
    ROW = auto()
    """Of a table."""
    HEADING = auto()


_FENCE = re.compile(r"[ \t]*(?P<marks>`{3,}|~{3,})(?P<info>[^\n`]*)\n")
_DECORATION = re.compile(r"[ \t]*([-*_=+|:][ \t]*){3,}\n|[ \t]*\n")
"""Rules, the lines under headings and table heads, and empty ones."""
_QUOTE = re.compile(r"[ \t]*>[ \t]?")
_PREFIXES = (
    (_Line.HEADING, re.compile(r"[ \t]*#{1,6}[ \t]+")),
    (_Line.ITEM, re.compile(r"[ \t]*[-*+•][ \t]+")),
    (_Line.ITEM, re.compile(r"[ \t]*(?=\d{1,3}[.)][ \t])")),
    (_Line.ROW, re.compile(r"[ \t]*\|")),
    (_Line.TEXT, re.compile(r"[ \t]*!\[")),
)
_UNDECIDED_LINE = re.compile(
    r"[ \t]*(#{0,6}|[-*_=+|: \t]*|•|`{0,2}|~{0,2}|!|\d{1,3}[.)]?|(`{3,}|~{3,})[^\n`]*)"
)
_TAG = re.compile(r"<[/!]?[A-Za-z][^<>\n]{0,300}>")
_UNDECIDED_TAG = re.compile(r"<([/!]?|[/!]?[A-Za-z][^<>\n]{0,300})")
_BREAKING_TAG = re.compile(r"</?(br|p|div|li|ul|ol|tr|h[1-6])\b", re.IGNORECASE)
_ENTITY = re.compile(r"&#?\w{1,10};")
_UNDECIDED_ENTITY = re.compile(r"&#?\w{0,10}")
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"|]*", re.IGNORECASE)
_ADDRESS_STARTS = ("https://", "http://", "www.")
_AFTER_ADDRESS = ".,;:!?)]'*_`"
"""What an address rarely ends with."""
_LINK_TARGET = re.compile(r"\]\([^\n)]*\)|\]\([^\n)]*(?=\n)")
_UNDECIDED_LINK = re.compile(r"\](\([^\n)]*)?")
_EMOJI = re.compile(
    "[\u231a\u231b\u23e9-\u23ff\u2600-\u27bf\u2b00-\u2bff\ufe0e\ufe0f\u20e3"
    "\U0001f000-\U0001faff\U000e0020-\U000e007f]"
)
_JOINER = "\u200d"
_WORD = re.compile("[0-9A-Za-z\u00c0-\u024f]+")
"""What has nothing to do with markup; a run of it is taken at once."""
_PAUSES = ".,:;!?…。！？、，：；،؛؟"  # noqa: RUF001 - other scripts' own
_CLOSES = ".,!?;:…)"
_ESCAPABLE = set("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")


class PlainText:
    """Takes text as it comes; returns what can be spoken of it, with no space at either end.

    However the text is cut, the result is the same. Nothing is held back but what may yet turn out
    to be markup. With ``pauses_at_lines`` a line that goes on with no small letter ends the
    sentence before it; without, it may just have been wrapped.
    """

    def __init__(self, *, pauses_at_lines: bool = False) -> None:
        self._pauses_at_lines = pauses_at_lines
        self._pending = ""
        self._over = False
        self._spoken: list[str] = []
        self._line = _Line.TEXT
        self._line_before = _Line.TEXT
        self._begins_line = True
        self._breaks = 0
        """Line ends since the last text."""
        self._is_spaced = False
        self._has_dropped = False
        """Whether something between this space and the last text was left out."""
        self._is_cell_over = False
        self._fence = ""
        """What closes the code that is being left out."""
        self._before = ""
        """The letter of the text before the pending ones."""
        self._last = ""
        """The last letter that is spoken."""

    def push(self, text: str) -> str:
        """Take more text."""
        self._pending += text.replace("\r", "")
        while self._pending and self._step():
            pass
        spoken, self._spoken = "".join(self._spoken), []
        return spoken

    def finish(self) -> str:
        """Return what is left: the text is over, and another one may begin."""
        self._over = True
        spoken = self.push("\n\n")
        self._over = False
        self._fence = ""
        return spoken

    def _step(self) -> bool:
        """Read one piece of markup or one letter; returns False when more is needed."""
        if self._fence:
            return self._skip_code()
        if self._begins_line:
            return self._read_line_start()
        letter = self._pending[0]
        if letter == "\n":
            self._breaks += 1
            self._begins_line = True
            return self._take(1)
        if letter.isspace():
            self._is_spaced = True
            return self._take(1)
        if _EMOJI.match(letter) or (letter == _JOINER and _EMOJI.match(self._before)):
            self._has_dropped = True
            return self._take(1)
        return self._read_inline(letter)

    def _read_inline(self, letter: str) -> bool:  # noqa: PLR0911 - a table of letters
        match letter:
            case "`":
                return self._take(1)
            case "[":
                return self._take(1)
            case "*" | "_" | "~":
                return self._read_emphasis(letter)
            case "]":
                return self._read(_LINK_TARGET, _UNDECIDED_LINK, "")
            case "<":
                return self._read_tag()
            case "&":
                entity = _ENTITY.match(self._pending)
                said = html.unescape(entity[0]) if entity else letter
                return self._read(_ENTITY, _UNDECIDED_ENTITY, said, otherwise=letter)
            case "\\":
                return self._read_escape()
            case "|" if self._line is _Line.ROW:
                self._is_cell_over = True
                return self._take(1)
            case "h" | "H" | "w" | "W" if not self._before.isalnum():
                return self._read_address()
        word = _WORD.match(self._pending)
        return self._take(word.end(), word[0]) if word else self._take(1, letter)

    def _read_line_start(self) -> bool:
        """Tell what a line is, and leave out what makes it that."""
        if fence := _FENCE.match(self._pending):
            # Code is in a language of its own; without one it is rather an answer in a frame.
            self._fence = fence["marks"] if fence["info"].strip() else ""
            return self._take(fence.end(), begins_line=True)
        if decoration := _DECORATION.match(self._pending):
            self._breaks += 1
            return self._take(decoration.end(), begins_line=True)
        if not self._over and _UNDECIDED_LINE.fullmatch(self._pending):
            return False
        if quote := _QUOTE.match(self._pending):
            return self._take(quote.end(), begins_line=True)
        self._line = _Line.TEXT
        for kind, prefix in _PREFIXES:
            if found := prefix.match(self._pending):
                self._line = kind
                self._begins_line = False
                self._is_cell_over = False
                return self._take(found.end())
        self._begins_line = False
        return True

    def _skip_code(self) -> bool:
        line, ended, _ = self._pending.partition("\n")
        if not ended and not self._over:
            return False
        if line.strip().startswith(self._fence):
            self._fence = ""
        return self._take(len(line) + len(ended), begins_line=True)

    def _read_emphasis(self, letter: str) -> bool:
        """Leave out what makes text bold or slanted, but not what multiplies or means "about"."""
        rest = self._pending.lstrip(letter)
        if not rest and not self._over:
            return False
        count = len(self._pending) - len(rest)
        after = rest[:1]
        if letter == "_":
            self._is_spaced = self._is_spaced or (self._before.isalnum() and after.isalnum())
            return self._take(count)
        stands_alone = self._before.isspace() and after.isspace()
        multiplies = stands_alone or (self._before.isdigit() and after.isdigit())
        keeps = count == 1 and (letter == "~" or multiplies)
        return self._take(count, letter if keeps else "")

    def _read_tag(self) -> bool:
        tag = _TAG.match(self._pending)
        if not tag:
            return self._read(_TAG, _UNDECIDED_TAG, "", otherwise="<")
        if address := _ADDRESS.fullmatch(tag[0][1:-1]):
            return self._take(tag.end(), _host(address[0]))
        if _BREAKING_TAG.match(tag[0]):
            self._breaks += 1
            return self._take(tag.end(), begins_line=True)
        self._has_dropped = True
        return self._take(tag.end())

    def _read_escape(self) -> bool:
        if len(self._pending) == 1 and not self._over:
            return False
        escaped = self._pending[1:2]
        return self._take(2, escaped) if escaped in _ESCAPABLE else self._take(1)

    def _read_address(self) -> bool:
        """Say no more of an address than whose it is."""
        start = self._pending.lower()
        if not start.startswith(_ADDRESS_STARTS):
            waits = any(known.startswith(start) for known in _ADDRESS_STARTS) and not self._over
            return not waits and self._take(1, self._pending[0])
        address = _ADDRESS.match(self._pending)
        if address is None or (address.end() == len(self._pending) and not self._over):
            return False
        bare = address[0].rstrip(_AFTER_ADDRESS)
        return self._take(len(bare), _host(bare))

    def _read(
        self,
        markup: re.Pattern[str],
        undecided: re.Pattern[str],
        said: str,
        *,
        otherwise: str = "",
    ) -> bool:
        """Say something in place of markup, or in place of the letter that only looked like it."""
        if found := markup.match(self._pending):
            return self._take(found.end(), said)
        if not self._over and undecided.fullmatch(self._pending):
            return False
        return self._take(1, otherwise)

    def _take(self, count: int, said: str = "", *, begins_line: bool | None = None) -> bool:
        """Go on behind some letters; returns True."""
        self._before = self._pending[count - 1 : count] or self._before
        self._pending = self._pending[count:]
        if begins_line is not None:
            self._begins_line = begins_line
        if said.strip():
            self._say(said.strip())
        elif said:
            self._is_spaced = True
        return True

    def _say(self, text: str) -> None:
        if self._last:
            self._spoken.append(self._between(text))
        self._spoken.append(text)
        self._last = text[-1]
        self._line_before = self._line
        self._breaks = 0
        self._is_spaced = self._has_dropped = self._is_cell_over = False

    def _between(self, text: str) -> str:
        """Return the space and the pause between what was said last and what comes now."""
        pause = self._pause(text)
        if pause and self._last not in _PAUSES:
            return f"{pause} "
        if not (pause or self._breaks or self._is_spaced):
            return ""
        return "" if self._has_dropped and text[0] in _CLOSES else " "

    def _pause(self, text: str) -> str:
        kinds = (self._line_before, self._line)
        if not self._breaks:
            return "," if self._is_cell_over else ""
        if kinds == (_Line.ITEM, _Line.ITEM):
            return ","
        begins_anew = self._pauses_at_lines and not text[0].islower()
        is_over = self._breaks > 1 or begins_anew or kinds != (_Line.TEXT, _Line.TEXT)
        return "." if is_over else ""


def _host(address: str) -> str:
    try:
        host = urlsplit(address if "://" in address else f"//{address}").hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")
