"""What the intents package knows of a language: sentence patterns, responses, errors."""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from hassil.intents import Intents, SlotList, TextSlotList
from hassil.recognize import recognize_best
from hassil.sample import sample_expression
from hassil.util import merge_dict
from home_assistant_intents import get_intents, get_languages

from .sentences import further_sentences
from .tags import family_of
from .vocabulary import Vocabulary

_DEFAULT_VARIANT = {"no": "nb", "zh": "zh-CN", "zh-Hans": "zh-CN", "zh-Hant": "zh-TW"}
_PLURALS = ("es", "s", "")
"""Endings of words that are said of several things, the longest first: "allumé[e][s]"."""
_EITHER: Final = {"es": "persian", "it": "persian"}
"""How the words begin for what is a blind to some and a shutter to others, by language."""
_MENDED: Final = {
    "it": {
        "mute": ("[[l']audio]", "[l']audio"),
        "unmute": (
            "(ri)accend(i|ere) | riattiv(a|are) [[l']audio]",
            "((ri)accend(i|ere) | riattiv(a|are)) [l']audio",
        ),
    }
}
"""Rules of the package that leave out what they are about, with what is in them and what should
be: "spegni" alone mutes nothing."""
_loading = threading.Lock()


@dataclass(frozen=True, kw_only=True)
class LanguagePack:
    """Everything about one language, compiled."""

    language: str
    """As the intents package spells it."""
    intents: Intents
    vocabulary: Vocabulary
    responses: Mapping[str, Mapping[str, str]]
    """Intent name -> response key -> Jinja template."""
    errors: Mapping[str, str]
    """Error key -> Jinja template."""

    def word(self, list_name: str, value: str) -> str | None:
        """Return how one says a value of one thing, such as "unlocked"; None without a word."""
        found = list(self.words(list_name, {value}))
        if not found:
            return None
        first = found[0]
        shorter = (first.removesuffix(ending) for ending in _PLURALS if first.endswith(ending))
        return next(word for word in shorter if word in found)

    def words(self, list_name: str, values: Collection[object]) -> Iterator[str]:
        """Yield all that one says for some values of a list."""
        known = self.intents.slot_lists.get(list_name)
        for option in known.values if isinstance(known, TextSlotList) else ():
            meant = option.value_out if isinstance(option.value_out, list) else [option.value_out]
            if any(value in values for value in meant):
                yield from filter(None, map(str.strip, sample_expression(option.text_in)))


def supported_language(language: str) -> str | None:
    """Return the package's name for a language: itself, its family or its default region."""
    known = {name.casefold(): name for name in get_languages()}
    tag = language.replace("_", "-")
    family = family_of(tag)
    for candidate in (tag, _DEFAULT_VARIANT.get(tag, ""), family, _DEFAULT_VARIANT.get(family, "")):
        if candidate.casefold() in known:
            return known[candidate.casefold()]
    return None


def language_pack(language: str) -> LanguagePack | None:
    """Return a language, loaded once; None when the package lacks it.

    The first call takes 0.25-0.9 s: make it ahead of time, on a worker thread.
    """
    name = supported_language(language)
    if name is None:
        return None
    with _loading:
        return _load(name)


@lru_cache(maxsize=8)
def _load(language: str) -> LanguagePack:
    data: dict[str, Any] = get_intents(language) or {}
    merge_dict(data, further_sentences(language, data))
    _mend(data, language)
    intents = Intents.from_dict(data)
    # Patterns are parsed on first use; one sentence that matches nothing parses them all.
    nameless: dict[str, SlotList] = {
        name: TextSlotList(name=name, values=[]) for name in ("name", "area", "floor")
    }
    recognize_best("laramie", intents, slot_lists=nameless, language=language)
    responses = data.get("responses", {})
    return LanguagePack(
        language=language,
        intents=intents,
        vocabulary=Vocabulary(intents, language),
        responses=responses.get("intents", {}),
        errors=responses.get("errors", {}),
    )


def _mend(data: Mapping[str, Any], language: str) -> None:
    """Mend rules, and take a word that is a blind to some and a shutter to others for both."""
    rules = data.get("expansion_rules", {})
    for name, (said, mended) in _MENDED.get(family_of(language), {}).items():
        rules[name] = rules.get(name, "").replace(said, mended)
    for known in data.get("lists", {}).values():
        # hassil keeps numbers in words by their range: what counts down needs one of its own.
        if "multiplier" in (counted := known.get("range", {})):
            counted["to"] += 1
    beginning = _EITHER.get(family_of(language))
    for value in data.get("lists", {}).get("cover_classes", {}).get("values", ()):
        if beginning and value["in"].lstrip("(").startswith(beginning):
            value["out"] = ["blind", "shutter"]
