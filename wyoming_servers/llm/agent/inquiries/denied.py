"""Questions that deny what they ask about: "is Mark not back yet", "het licht is toch niet aan?".

They ask whether it is so, but a bare "yes" may mean either.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from wyoming_servers.house.names import fold
from wyoming_servers.house.tags import family_of

_NEGATIONS: Final = {
    "en": r" (?:not|never)(?= )|(?<=is|as|ve|re|id|es)n t(?= )| yet(?= |$)",
    "de": r" (?:nicht(?: mehr)?|etwa|doch)(?= )",
    "nl": r" (?:niet(?: meer)?)(?= )",
    "fr": r" (?:ne?|pas|plus)(?= )",
    "es": r"(?:^| )no(?= )",
    "it": r"(?:^| )non(?= )",
}
"""Over folded words parted by spaces."""
_DENIES: Final = {
    "en": r"n't|\bnot\b|\bnever\b",
    "de": r"\bnicht\b",
    "nl": r"\bniet\b",
    "fr": r"\bpas\b|\bplus\b",
    "es": r"\bno\b",
    "it": r"\bnon\b",
}
_TAGS: Final = {
    "en": r"(?:\w+n't|\bor not|,\s*(?:is )?(?:it )?not)(?: (?:it|they|s?he|we|i|there))?\W*$",
    "de": r"(?:\boder nicht|\bnicht wahr|,\s*nicht)\W*$",
    "nl": r"(?:\bof niet|\bniet waar|,\s*niet)\W*$",
    "fr": r"(?:n'est[- ]ce pas|\bpas vrai|\bou pas)\W*$",
    "es": r"\bno\W*$",
    "it": r"\bo non\W*$",
}
"""What is asked behind a sentence denies nothing of it: "isn't it"."""


def affirmed(said: str, language: str) -> str:
    """Return the folded words of a question without what denies; as they are where nothing does."""
    pattern = _compiled(_NEGATIONS.get(family_of(language)))
    return pattern.sub("", said).strip() if pattern else said


def denies(text: str, language: str) -> bool:
    """Tell whether a question denies what it asks about."""
    family = family_of(language)
    tag, denial = _compiled(_TAGS.get(family)), _compiled(_DENIES.get(family))
    if tag is None or denial is None:
        return False
    return (
        denial.search(tag.sub("", fold(text).replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")))
        is not None
    )


@lru_cache(maxsize=32)
def _compiled(pattern: str | None) -> re.Pattern[str] | None:
    return re.compile(pattern) if pattern else None
