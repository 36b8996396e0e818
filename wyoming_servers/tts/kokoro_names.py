"""The names of Kokoro's voices: the first letter is the language, the second who speaks."""

from __future__ import annotations

import re

_NAME = re.compile(r"([a-z])([fm])_\w+")
_LANGUAGES = {
    "a": ("en-US", "en"),
    "b": ("en-GB", "en"),
    "e": ("es",),
    "f": ("fr-FR", "fr"),
    "h": ("hi",),
    "i": ("it",),
    "j": ("ja",),
    "p": ("pt-BR", "pt"),
    "z": ("zh",),
}
"""BCP 47 tags, the most exact first."""


def languages_of(name: str) -> tuple[str, ...]:
    """Return the languages of a voice; () for a name of another kind."""
    match = _NAME.fullmatch(name)
    return _LANGUAGES.get(match[1], ()) if match else ()


def described(name: str) -> str:
    """Return a voice's name as people write it, with what its letters mean."""
    who = {"f": "female", "m": "male"}[name[1]]
    remark = ", reads kana only" if name[0] == "j" else ""
    return f"{name[3:].replace('_', ' ').title()} ({who}{remark})"
