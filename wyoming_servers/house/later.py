"""Commands behind a time that is meant for all of them: "in ten minutes lamp off and TV off"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from .match import Match
from .names import fold, words_of
from .tags import family_of

_TIMER: Final = "HassStartTimer"
_ASKING: Final = "HassGet"
_LATER: Final = "conversation_command"
_NOW: Final = {
    "en": "now|right away|straight away|immediately|first|already|meanwhile|later|then",
    "de": "jetzt|gleich|sofort|schon|zuerst|inzwischen|später|dann",
    "fr": "maintenant|tout de suite|immédiatement|déjà|d'abord|plus tard|puis|ensuite",
    "es": "ahora|ya|enseguida|inmediatamente|primero|luego|después",
    "nl": "nu|meteen|direct|alvast|eerst|straks|dan",
    "it": "adesso|ora|subito|già|prima|dopo|poi",
}
"""Says of a part that its time is another one."""


def all_later(matches: tuple[Match, ...], text: str, language: str) -> tuple[Match, ...]:
    """Return one command for later where the time begins the sentence; else as they are."""
    now = _NOW.get(family_of(language))
    first, *others = matches or (None,)
    is_other = any(one.intent.startswith((_TIMER, _ASKING)) for one in others)
    if not first or not others or now is None or is_other:
        return matches
    command = first.texts.get(_LATER, "")
    words = r"\W+".join(map(re.escape, words_of(command)))
    found = re.search(rf"(?<=\w)\W+({words}\b.+)", text, re.IGNORECASE) if words else None
    if found is None or re.search(rf"\b(?:{now})\b", fold(found[1])):
        return matches
    if not fold(first.text).strip(" .!?,").endswith(fold(command)):
        return matches
    whole = found[1].strip(" .!?,")
    return (
        replace(
            first,
            text=text,
            slots={**first.slots, _LATER: whole},
            texts={**first.texts, _LATER: whole},
        ),
    )


def is_all_later(match: Match) -> bool:
    """Tell whether a command is one for later that ends its sentence."""
    later = match.texts.get(_LATER, "")
    return bool(later) and fold(match.text).strip(" .!?,").endswith(fold(later))
