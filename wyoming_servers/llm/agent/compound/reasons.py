"""Complaints that tell why something else of the sentence is to be done: "shade down, too bright".

A complaint alone asks for what helps; beside what is to be done about it, it is a reason. What is
joined by "and" is asked for besides.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

from wyoming_servers.house.caution import is_careful
from wyoming_servers.house.changes import CHANGE
from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import small_words
from wyoming_servers.house.several import STATES, begins_command
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.resolve import domains_meant

_REMEDIES: Final = (
    frozenset(("light", "cover", "scene", "script")),
    frozenset(("climate", "fan", "cover", "scene", "script")),
    frozenset(("media_player", "scene", "script")),
)
"""Kinds of device of which one may be used for what is complained about of another."""
_COMPLAINING: Final = {
    "en": r"(?:it|this|that)(?:['\u2019]s| is| feels| gets)\b|i(?:['\u2019]m| am| feel)\b"
    r"|i can(?:no|['\u2019])?t (?:see|hear)\b|too\b",
    "de": r"(?:es|das|hier) ist\b|mir ist\b|ich (?:friere|schwitze|sehe|höre)\b|zu\b",
    "fr": r"il fait\b|c['\u2019]est\b|on (?:crève|étouffe|gèle|cuit|caille|meurt|voit)\b|trop\b"
    r"|j['\u2019]ai (?:froid|chaud)\b|je (?:gèle|crève|meurs|vois|n['\u2019])",
    "es": r"(?:hace|está|estoy)\b|qué (?:frío|calor|bochorno)\b|tengo (?:frío|calor)\b"
    r"|no se (?:ve|oye)\b|me muero\b|demasiad[oa]\b",
    "nl": r"(?:het|dit|dat) is\b|ik (?:heb het|bevries|stik|zie|hoor)\b|te\b",
    "it": r"(?:fa|è)\b|ho (?:freddo|caldo)\b|si (?:gela|muore|crepa|soffoca)\b|sto\b"
    r"|non (?:si )?(?:vede|sente|vedo|sento)\b|tropp[oa]\b",
}
"""Begins a complaint, and no command."""


_SO: Final = {
    "en": r"(?P<why>(?:(?:i|we|he|she|they|it|that|there|everyone|everybody)(?:['\u2019]\w+| \w+)"
    r"|(?:[\w']+ ){1,3}?(?:is|are|was|has|have|had|ready|asleep|home|here|back)"
    r"|(?:(?:a|way|so|really|pretty|bit|little|very|too|getting) )+\w+"
    r"|(?:freezing|boiling|cold|hot|dark|late)"
    r"|[\w']+['\u2019]s)\b[^,;.]*?),? so,? (?:please |can you |could you )*(?P<done>.+)",
    "de": r"(?P<why>(?:ich|wir|er|sie|es|mir|uns|hier|da|das|man|zu|so|niemand|keiner|jemand"
    r"|(?:\w+ ){1,2}(?:ist|sind|hat|haben|geht|gehen|schläft|schlafen|kommt|kommen|wird))\b"
    r"[^,;.]*?),? (?:also|deshalb|darum|deswegen|drum),? (?:bitte )?(?P<done>.+)",
    "fr": r"(?P<why>(?:je |j['\u2019]|on |nous |il |elle |ils |elles |c['\u2019]est |ça |y a |trop "
    r"|tout le monde |personne |(?:\S+ ){1,2}(?:est|sont|dort|dorment|arrive|arrivent|part) )"
    r"[^,;.]*?),? (?:donc|alors(?! que)|du coup),? (?P<done>.+)",
    "es": r"(?P<why>(?:me|nos|se|ya|voy|vamos|estoy|estamos|está|hace|hay|tengo|tenemos|es"
    r"|(?:\w+ ){1,2}(?:está|están|se|va|van|duerme|duermen|llega|llegan))\b[^,;.]*?),?"
    r" (?:as[ií] que|entonces|por eso|conque),? (?P<done>.+)",
    "nl": r"(?P<why>(?:ik|we|wij|het|hij|zij|ze|er|dat|dit|iedereen|niemand|te"
    r"|(?:\w+ ){1,2}(?:is|zijn|slaapt|slapen|gaat|gaan|komt|komen))\b[^,;.]*?),?"
    r" (?:dus|daarom),? (?P<done>.+)",
    "it": r"(?P<why>(?:vado|andiamo|usciamo|esco|è|fa|ho|abbiamo|sono|siamo|sto|stiamo|c['\u2019]è"
    r"|mi|ci|si|tutti|(?:\w+ ){1,2}(?:è|sono|dorme|dormono|arriva|arrivano|sta|stanno))\b"
    r"[^,;.]*?),? (?:quindi|perciò|allora|dunque),? (?P<done>.+)",
}
"""Tells why, and then what is to be done: "I'm going up so lights off down here"."""
_OPENS: Final = {
    "en": r"open|unlock|disarm",
    "de": r"öffne\w*|auf\w*|entriegel\w*|entsperr\w*",
    "fr": r"ouvre\w*|déverrouill\w*",
    "es": r"[aá]br[eía]\w*|desbloque\w*",
    "nl": r"open|ontgrendel\w*|van het slot",
    "it": r"apri\w*|sblocca\w*",
}
_IT: Final = {
    "en": r"(?<!\bat )it|them|that|those|ones?",
    "de": r"(?:es|sie|ihn|den|die|das)(?= (?:an|aus|auf|zu|ab|hoch|runter|wieder|mal|bitte|\w+er)\b"
    r"|$)|da|dort",
    "fr": r"(?<=-)l[ae]s?|l[ae]s?$|ça|cel(?:le|ui)|y",
    "es": r"\w*[áéí]\w*l[oa]s?|(?:pon|haz|baja|sube)l[oa]s?|es[oa]s?|ahí|allí",
    "nl": r"(?:het|hem|haar|ze|die|dat)(?= (?:aan|uit|open|dicht|maar|even|af|\w+er)\b|$)|daar",
    "it": r"\w+(?:gni|ndi|udi|ssa|lza|tti|rma|gli)l[oaie]|quell[oaie]|lì|là",
}
"""What stands for something that the reason tells of."""
_INTENSE: Final = (
    r".*(?:['\u2019](?:m|s|re)|\b(?:is|are|was|were|feels?|looks?|gets?|getting|not)) so\b"
)
"""Who is "so tired" tells no reason yet."""


def without_reason_before(text: str, language: str) -> str:
    """Return what is to be done behind what tells why; the whole text where nothing is.

    What leans on the reason stays, as does what opens, which has to be told exactly.
    """
    family = family_of(language)
    found = _found(_SO[family], text) if family in _SO else None
    if found is None or (family == "en" and re.match(_INTENSE, text, re.IGNORECASE)):
        return text
    done = found["done"]
    if leans_or_opens(done, language):
        return text
    is_told = begins_command(found["why"], language) or is_careful(text, language)
    is_deed = begins_command(done, language) or _found(rf".*\b(?:{STATES[family]})\b.*", done)
    return done if is_deed and not is_told else text


def leans_or_opens(done: str, language: str) -> bool:
    """Tell whether what is to be done needs the reason before it, or has to be told exactly."""
    family = family_of(language)
    words = rf"(?<!\w)(?:{_IT[family]}|{_OPENS[family]})(?!\w)"
    return re.search(words, done, re.IGNORECASE) is not None


def _found(words: str, text: str) -> re.Match[str] | None:
    return re.fullmatch(words, text, re.IGNORECASE)


def are_alike(one: Iterable[Match], other: Iterable[Match]) -> bool:
    """Tell whether commands are about devices of a kind, or of which one may serve for another."""
    first, second = kinds_of(one), kinds_of(other)
    return bool(first & second) or any(first & kin and second & kin for kin in _REMEDIES)


def kinds_of(matches: Iterable[Match]) -> frozenset[str]:
    """Return the kinds of device that commands are about."""
    return frozenset().union(*map(domains_meant, matches))


def without_reasons(matches: Sequence[Match], text: str, language: str) -> tuple[Match, ...]:
    """Return the commands of a sentence without complaints about which it tells what to do."""
    complaining = _pattern(family_of(language))
    if len(matches) < 2 or complaining is None or _joined(language).search(text):  # noqa: PLR2004 - a pair
        return tuple(matches)
    reasons = [one for one in matches if _is_bare(one) and complaining.match(one.text.strip())]
    deeds = [one for one in matches if one not in reasons]
    return tuple(
        one
        for one in matches
        if one in deeds or not any(are_alike([one], [deed]) for deed in deeds)
    )


def _is_bare(match: Match) -> bool:
    return match.intent == CHANGE and not match.entity_ids


@lru_cache(maxsize=8)
def _pattern(family: str) -> re.Pattern[str] | None:
    words = _COMPLAINING.get(family)
    return re.compile(words, re.IGNORECASE) if words else None


@lru_cache(maxsize=8)
def _joined(language: str) -> re.Pattern[str]:
    joins = "|".join(map(re.escape, small_words(language).joins))
    return re.compile(rf"\s(?:{joins})\s", re.IGNORECASE)
