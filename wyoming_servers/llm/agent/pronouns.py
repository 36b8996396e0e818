"""Words for what was spoken of: "it", "the other one", "all of them", "in there"."""

from __future__ import annotations

import re
from typing import Final

from wyoming_servers.house.tags import family_of

# "other" goes first: "the other one" holds "one". A hyphen or an ending may tie it to the verb.
OTHER: Final = {
    "en": r"the other (?:one|ones|light|lamp)|the other",
    "de": r"(?:das|die|den|der) andere(?:n)?",
    "fr": r"l'autre|les autres",
    "es": r"(?:el|la) otr[oa]|l[oa]s otr[oa]s",
    "nl": r"(?:de|het) andere",
    "it": r"l'altr[oa]|(?:gli altri|le altre)",
    "pt": r"[oa]s? outr[oa]s?",
    "sv": r"den andra|det andra|de andra",
    "da": r"den anden|det andet|de andre",
    "nb": r"den andre|det andre|de andre",
    "pl": r"(?:ten|tę|to|tą) drug(?:i|ą|ie|iego)",
}
IT: Final = {
    "en": r"(?:it|them|those) (?:all|both)|(?:all|both) of (?:it|them|those)|it|them|both|him|her"
    r"|that one|this one|those|these|that|this",
    "de": r"(?:sie|die) (?:alle|beide)|alle|beide|es|sie|ihn|das|diese[nrs]?|die",
    "fr": r"-les (?:tou(?:te)?s(?: les deux)?|les deux)|-(?:le|la|les)|(?:le|la|les|l')",
    "es": r"(?<=[a-záéí])l[oa]s (?:tod[oa]s|l?[oa]s dos)|(?<=[a-záéí])(?:l[oa]s?)"
    r"|l[oa]s dos|l[oa]s?|es[oae]",
    "nl": r"(?:ze|die) (?:allemaal|allebei|alle)|allemaal|allebei|beide|het|hem|haar|ze|die|dat"
    r"|deze",
    "it": r"(?<=[a-z])l[ei] (?:tutt[ei](?: e due)?|entramb[ei])|(?<=[a-z])(?:l[oaie])|entramb[ei]"
    r"|l[oaie]|quest[oa]|quell[oa]",
    "pt": r"-(?:[oa]s?)|(?:[oa]s?)|iss[oa]|ele|ela",
    "sv": r"den|det|dem",
    "da": r"den|det|dem",
    "nb": r"den|det|dem",
    "pl": r"to|je|ją|go",
}
EVERYTHING: Final = {
    "en": r"everything|all|the lot",
    "de": r"das alles|alles",
    "fr": r"tout",
    "es": r"todo",
    "nl": r"dat alles|alles",
    "it": r"tutto",
}
"""Stands for all that was told of."""
_THERE: Final = {
    "en": r"(?:in|over|up|down|out) there|(?<!is )(?<!are )there(?= too$| as well$|$)|in that room",
    "de": r"(?:da|dort) (?:drin(?:nen)?|drüben|hinten|oben|unten|draußen)|dort"
    r"|in dem (?:raum|zimmer)|da(?= (?:auch|noch)\b|$)",
    "fr": r"là[- ](?:dedans|bas|haut)|dans cette pièce",
    "es": r"(?:ahí|allí|allá)(?: dentro| arriba| abajo)?|en esa habitación",
    "nl": r"daar ?(?:binnen|boven|beneden|buiten)?|in die kamer",
    "it": r"(?:lì|là)(?: dentro| sopra| sotto)?|in quella stanza",
}
"""Stands for a room that was spoken of."""


def is_pronoun(text: str, language: str) -> bool:
    """Tell whether a text is no more than a word for what was spoken of."""
    family = family_of(language)
    tables = (table.get(family, "") for table in (IT, OTHER, EVERYTHING))
    return any(words and re.fullmatch(words, text, re.IGNORECASE) for words in tables)


def without_there(text: str, language: str) -> str | None:
    """Return a text without its word for a room that was spoken of; None where it has none."""
    words = _THERE.get(family_of(language))
    if words is None:
        return None
    rest, count = re.subn(
        rf"\s*(?<!\w)(?:{words})(?!\w)", "", text.strip(" ?!."), flags=re.IGNORECASE
    )
    return rest.strip() if count == 1 and rest.strip() else None
