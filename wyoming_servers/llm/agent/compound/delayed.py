"""What is to be done after a while, said as no pattern has it: "Lüfter an, in einer Stunde aus".

Home Assistant's sentences have the whole command and its time: "Lüfter aus in einer Stunde". So is
put what leans on the part before, or has its time in its midst. In English the sayings have most.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from wyoming_servers.house.durations import is_duration
from wyoming_servers.house.names import split_commands
from wyoming_servers.house.spans import with_parts
from wyoming_servers.house.tags import family_of

_ENDS: Final = " ,.;!?"
_MOST_WORDS: Final = 4
"""Words of a duration: "in drei und einer halben Stunde" is none that a command is said with."""


@dataclass(frozen=True, kw_only=True)
class _Later:
    """Regular expressions, without regard to case."""

    before: str
    """What stands before the time."""
    written: str
    """How that is written where the time stands last."""
    leaning: str
    """A part, without its time, that tells no more than a state: a group ``state``."""
    known: str
    """What of the part before tells the state."""
    states: Mapping[str, str] = field(default_factory=dict)
    """How a state begins that is told by a verb, and that verb at the start of a command."""
    ended: str = "(?!)"
    """A command for a while whose end is told as well: groups ``done`` and ``long``."""
    loose: tuple[tuple[str, str], ...] = ()
    """Commands without their time that no pattern has, and how they are said otherwise."""
    timers: str
    """Tells that a timer is meant."""


_AT_DE: Final = "an|aus|ein|ab|zu|auf|hoch|runter|rauf"
_AT_NL: Final = "aan|uit|af|open|dicht|omhoog|omlaag"
_LATER: Final = {
    "en": _Later(
        before="in|after",
        written="in",
        leaning=r"(?:(?:then|back) )*(?P<state>on|off)(?: again)?",
        ended=r"(?P<done>.*\b(?:on|run|start)\b.* for (?P<long>[\w ]+?)),? (?:and |then )+"
        r"(?:(?:turn|switch) (?:it|them) )?(?:back )?off(?: again)?",
        known=r"\b(?:on|off)\b",
        timers=r"timer|wake|remind|alarm|count|clock|tell|know|buzz|beep|ping",
    ),
    "de": _Later(
        before="in|nach",
        written="in",
        leaning=r"(?:(?:schalte?|mache?|stelle?|drehe?|fahre?) (?:ihn|sie|es|das|die|den) )?"
        rf"(?:(?:dann|danach) )?(?:wieder )?(?P<state>{_AT_DE})(?:schalten|machen|stellen)?",
        known=r"\b(?:auf \d+(?: ?(?:grad|prozent|%|°))?$"
        rf"|(?:{_AT_DE})(?=(?:schalten|machen|stellen|drehen|fahren)?$))",
        loose=(
            (
                (
                    r"(?P<what>(?!bitte |soll|muss|kann|darf|wieder |dann ).+ )"
                    rf"(?P<state>(?:{_AT_DE})(?:schalten|machen|fahren)?)"
                ),
                "{}{}",
            ),
        ),
        timers=r"timer|weck|erinner|alarm|countdown|uhr|bescheid",
    ),
    "nl": _Later(
        before="over|na",
        written="over",
        leaning=r"(?:(?:zet|doe|schakel|draai|maak) (?:hem|het|ze|die|dat) )?"
        rf"(?:(?:dan|daarna) )?(?:(?:weer|terug) )?(?P<state>{_AT_NL})",
        known=rf"\b(?:op \d+(?: ?(?:graden|procent|%|°))?|{_AT_NL})$",
        loose=(
            (rf"(?P<what>(?:de|het) .+ )(?P<state>{_AT_NL})(?:zetten|doen|maken)", "doe {}{}"),
            (rf"(?:mag|mogen|moet|moeten) (?P<what>.+ )(?P<state>{_AT_NL})", "doe {}{}"),
            (rf"(?P<what>(?:doe|zet|maak|draai) .+ )(?P<state>{_AT_NL})", "{}{}"),
        ),
        timers=r"timer|wek|herinner|alarm|waarschuw|klok",
    ),
    "fr": _Later(
        before="dans",
        written="dans",
        leaning=r"(?:tu )?(?:l'|l[ae]s? )?(?P<state>éteins|r?allumes?|fermes?|ouvres?|coupes?)"
        r"(?:-l[ae]s?)?(?: à nouveau| de nouveau)?",
        known=r"^(?:allume|éteins|ferme|ouvre|coupe|lance)(?= )",
        states={"éteins": "éteins", "all": "allume", "r": "allume", "f": "ferme", "o": "ouvre"}
        | {"c": "coupe"},
        timers=r"minute(?:ur|rie)|réveil|rappel|alarme|préviens|compte",
    ),
    "es": _Later(
        before="en|dentro de",
        written="en",
        leaning=r"(?:me )?(?:l[oa]s? )?(?P<state>ap[aá]g|enci[eé]nd|pr[eé]nd|ci[eé]rr|[aá]br)"
        r"[aeo]s?(?:l[oa]s?)?(?: otra vez| de nuevo)?",
        known=r"^(?:enciende|prende|apaga|abre|cierra|pon|conecta)(?= )",
        states={"ap": "apaga", "en": "enciende", "pr": "prende", "ci": "cierra"}
        | {"a": "abre", "á": "abre"},
        timers=r"temporizador|timer|alarma|despi[eé]rt|recu[eé]rd|av[ií]sa|cuenta|cron",
    ),
    "it": _Later(
        before="tra|fra",
        written="tra",
        leaning=r"(?:l[oaie] |l')?(?P<state>spegni|accendi|riaccendi|chiudi|apri)(?:l[oaie])?"
        r"(?: di nuovo)?",
        known=r"^(?:accendi|spegni|apri|chiudi|attiva)(?= )",
        states={"sp": "spegni", "acc": "accendi", "ri": "accendi", "ch": "chiudi", "ap": "apri"},
        timers=r"timer|svegli|ricord|avvis|allarme|conto|promemoria",
    ),
}
_STATED: Final = {
    "en": r"on|off|open|closed?|shut|lock(?:ed)?|dim",
    "de": _AT_DE + "|ausschalten|einschalten|ausmachen|anmachen|zumachen|aufmachen",
    "nl": _AT_NL + "|uitzetten|aanzetten|uitdoen|aandoen|dichtdoen|sluiten",
    "fr": r"(?:éteins|éteindre|(?:r)?allum|ferm|ouvr|coup|baiss|mont)\w*",
    "es": r"(?:apag|apág|enciend|enciénd|encend|prend|prénd|cierr|ciérr|cerr|abr|ábr)\w*",
    "it": r"(?:spegn|(?:ri)?accend|chiud|apr|abbass|alz)\w*",
}
"""Words that tell a command."""


def with_delays_last(text: str, language: str) -> str:
    """Return a text whose delayed commands are said in full, and their time behind them."""
    family = family_of(language)
    later = _LATER.get(family)
    ended = _pattern(later.ended).fullmatch(text.strip(_ENDS)) if later else None
    if ended and is_duration(ended["long"], family):
        return ended["done"]  # "on for an hour, then off"
    if later is None or not _pattern(rf"\b(?:{later.before})\b").search(text):
        return text
    parts = split_commands(text, family)
    written: list[str] = []
    for part in parts:
        before = written[-1] if written else ""
        written.append(_written(part, before, later, family) or part)
    return with_parts(text, parts, written)


def _written(part: str, before: str, later: _Later, family: str) -> str | None:
    """Return one part in that form; None where it is as it should be."""
    timed = _timed(part, later, family)
    if timed is None:
        return None
    bare, time = timed
    if leaning := _pattern(later.leaning).fullmatch(bare):
        done = split_commands(before, family)[-1:] if before.strip(_ENDS) else []
        whole = _with_state(done[0].strip(_ENDS), leaning["state"], later) if done else None
        return f"{whole} {later.written} {time}" if whole else None
    for pattern, form in () if _pattern(later.timers).search(bare) else later.loose:
        if found := _pattern(pattern).fullmatch(bare):
            return f"{form.format(found['what'], found['state'])} {later.written} {time}"
    return None


def _with_state(done: str, state: str, later: _Later) -> str | None:
    """Return a command with another state: "mach das Licht aus" for one with "an"."""
    found = _pattern(later.known).search(done)
    verbs = (verb for start, verb in later.states.items() if state.casefold().startswith(start))
    told = next(verbs, state)
    return f"{done[: found.start()]}{told}{done[found.end() :]}" if found else None


def _timed(part: str, later: _Later, family: str) -> tuple[str, str] | None:
    """Return a part without the time that it is to be done in, and that time."""
    for found in _pattern(rf"\b(?:{later.before})\s+").finditer(part):
        words = list(re.finditer(r"\S+", part[found.end() :]))[:_MOST_WORDS]
        for last in reversed(words):
            time = part[found.end() : found.end() + last.end()].strip(_ENDS)
            # "In zehn Minuten ein" has no one more of anything.
            if is_duration(time, family) and not time.casefold().endswith(" ein"):
                rest = f"{part[: found.start()]} {part[found.end() + last.end() :]}"
                return " ".join(rest.split()).strip(_ENDS), time
    return None


def is_deferred(text: str, language: str) -> bool:
    """Tell whether a text has a command for later, and speaks of no timer."""
    family = family_of(language)
    later = _LATER.get(family)
    if later is None or _pattern(later.timers).search(text):
        return False
    stated = _pattern(rf"\b(?:{_STATED[family]})\b")
    timed = (_timed(part, later, family) for part in split_commands(text, family) or [text])
    return any(stated.search(one[0]) for one in timed if one)


@lru_cache(maxsize=64)
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)
