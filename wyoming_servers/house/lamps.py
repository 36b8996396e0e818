"""Other words for a lamp in its name: "corner light" for the Corner Lamp."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from .tags import family_of

_WORDS: Final = {
    "en": (
        (r"(?<=\s)(?:lamp|light)$", "lamp light"),
        (r"(?<=\s)(?:spots|spotlights|downlights)$", "spots spotlights downlights"),
    ),
    "de": ((r"(?<=\w\w\w)(?:lampe|leuchte|licht)$", "lampe leuchte licht"),),
    "nl": ((r"(?<=\w\w\w)(?:lamp|licht)$", "lamp licht"),),
    "fr": ((r"^(?:lampe|lumière)(?=\s)", "lampe lumière"),),
    "es": ((r"^(?:lámpara|luz)(?=\s)", "lámpara luz"),),
    "it": ((r"^(?:lampada|luce)(?=\s)", "lampada luce"),),
}
"""By language: where the word stands in a name, and the words that stand for each other."""


def lamp_forms(name: str, language: str) -> Iterator[str]:
    """Yield the name of a light with other words for a lamp; nothing for any other name."""
    for place, words in _WORDS.get(family_of(language), ()):
        if (found := re.search(place, name, re.IGNORECASE)) is None:
            continue
        for word in words.split():
            if word != found[0].casefold():
                yield f"{name[: found.start()]}{word}{name[found.end() :]}"
