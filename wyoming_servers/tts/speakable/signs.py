"""Signs a voice would spell out: said by a word where they mean something, else left out."""

from __future__ import annotations

import re
import unicodedata

from .language import Language

_SPACES = re.compile(r"[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+")
_NARROW_GROUPS = re.compile(r"(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))")
_DASH = re.compile(r" [-–—/] |—|(?<=[^\W\d]) ?– ?(?=[^\W\d])")  # noqa: RUF001 - on purpose
_MARKS_AFTER_SPACE = re.compile(r"\s+([.,;:!?…](?!\w))")
_COMMAS = re.compile(r"(?:[,;] ?)+(?=[.,;:!?])")
_FIRST_MARKS = re.compile(r"^(?:[\s.,;:!?…)]|'(?!\w)|-(?!\d))+")
_ALWAYS_SAID = "&@=<>≤≥≈±÷§№√∞"
_SIGN = re.compile(f"[{re.escape(_ALWAYS_SAID)}]")
_MEANT = (
    (re.compile(r"(?<=\d)(?: ?× ?|x| x )(?=\d)"), "by"),  # noqa: RUF001 - on purpose
    (re.compile(r"(?<=\d) ?\* ?(?=\d)|×"), "x"),  # noqa: RUF001 - on purpose
    (re.compile(r"[~≈] ?(?=\d)"), "≈"),
    (re.compile(r"#(?=\d)"), "№"),
    (re.compile(r"(?<=\d)/(?=\d)"), "slash"),
    (re.compile(r"(?<![^\s(])\+(?=\d)|(?<=[\w)]) ?\+(?=[ \w+]|$)|(?<=\+)\+"), "+"),
    (re.compile(r"(?<=\d):(?=\d)"), "to"),
)
"""What signs mean between numbers, and the sign or word by which languages know it."""
_MINUS = re.compile(r"(?<![\w)])-(?=\d)")
_KEPT = "-'.,;:!?…()¿¡。！？、，：；،؛؟।·・「」『』"  # noqa: RUF001 - other scripts' own
_MARKUP = "*_#|\\^~<>[]{}`"
_JOINERS = "\u200c\u200d"
"""Letters of Persian and of India's scripts are joined and parted by them."""
_ALIKE = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "−": "-", "‐": "-", "‑": "-", "­": None,  # noqa: RUF001
     "“": '"', "”": '"', "„": '"', "⁄": "/", "∕": "/", "₂": "2", "₃": "3", "ﬁ": "fi", "ﬂ": "fl"}  # noqa: RUF001
)  # fmt: skip


def unify(text: str) -> str:
    """Write alike what looks alike, with single plain spaces and no control characters."""
    text = _NARROW_GROUPS.sub("", text).translate(_ALIKE)
    text = _SPACES.sub(" ", text)
    return "".join(
        character
        for character in text
        if character in _JOINERS or unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co")
    )


def say_signs(text: str, language: Language) -> str:
    """Say the signs that mean something by a word, and leave out the others."""
    for pattern, sign in _MEANT:
        text = pattern.sub(f" {language.word(sign)} ", text)
    text = _MINUS.sub(language.minus, text)
    text = _SIGN.sub(lambda sign: f" {language.word(sign[0])} ", text)
    text = _DASH.sub(", ", text)
    return tidy("".join(character if _is_spoken(character) else " " for character in text))


def leave_signs(text: str) -> str:
    """Leave out emoji and markup only: what the other signs are called, the voice may know."""
    return tidy("".join(" " if _is_ornament(character) else character for character in text))


def tidy(text: str) -> str:
    """Part words by one space, and leave no mark without a word before it."""
    text = _SPACES.sub(" ", text)
    text = _MARKS_AFTER_SPACE.sub(r"\1", text)
    text = _COMMAS.sub("", text)
    text = re.sub(r"\( *\)", "", text)
    text = re.sub(r"(?<=\() ", "", text)
    text = _FIRST_MARKS.sub("", text).strip()
    return text if any(character.isalnum() for character in text) else ""


def _is_spoken(character: str) -> bool:
    """Whether a voice reads a character, or takes a pause at it, and does not spell it out."""
    if character in _KEPT or character in _JOINERS:
        return True
    return unicodedata.category(character)[0] in "LMN" or character == " "


def _is_ornament(character: str) -> bool:
    return character in _MARKUP or (
        unicodedata.category(character) in ("So", "Sk", "Cn") and character != "°"
    )
