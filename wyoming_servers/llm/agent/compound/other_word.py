"""A correction of the last word alone: "heating up, no, down", "hall light off, no, on"."""

from __future__ import annotations

from collections.abc import Callable

from wyoming_servers.house.language import language_pack
from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import small_words
from wyoming_servers.llm.agent.link_words import corrected
from wyoming_servers.llm.agent.resolve import domains_meant

_Read = Callable[[str], tuple[Match, ...]]


def with_other_word(text: str, language: str, read: _Read) -> tuple[Match, ...]:
    """Return what is said with the word that is meant; empty where that is about other things.

    ``read`` returns the commands of a text.
    """
    first, second = corrected(text, language) or ("", "")
    begun = first.rstrip(" ,.").rpartition(" ")[0]
    pack = language_pack(language)
    fillers = (*small_words(language).fillers, *(pack.intents.skip_words if pack else ()))
    if not begun or " " in second or second.casefold() in fillers:
        return ()  # "lamp off, no, please" means no lamp
    said, meant = read(first), read(f"{begun} {second}")
    is_free = any(one.free_text for one in meant)
    is_same = bool(said) and list(map(_about, said)) == list(map(_about, meant))
    return meant if is_same and not is_free else ()


def _about(match: Match) -> tuple[object, ...]:
    things = (match.entity_ids, match.area_id, match.floor_id, match.here)
    return (*things, domains_meant(match))
