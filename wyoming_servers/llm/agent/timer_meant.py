"""The timer that was spoken of: "pause it", "the tea one", "add five", "carry on".

What is said of a timer is put into a whole sentence, so that only those are read. A word that would
stop or go on with any device is about the timer, as long as that was spoken of last.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from wyoming_servers.house.durations import unit_named, unit_of
from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import fold
from wyoming_servers.house.numbers import spoken_numbers
from wyoming_servers.house.tags import family_of

_MOST_WORDS = 8
_START, _PAUSE, _GO, _CANCEL = (
    *("HassStartTimer", "HassPauseTimer", "HassUnpauseTimer"),
    "HassCancelTimer",
)
_TIME: Final = ("hours", "minutes", "seconds")
_GONE: Final = (_CANCEL, "HassCancelAllTimers")
"""What leaves no timer to speak of."""
_ACCENTS: Final = str.maketrans("áéíó", "aeio")


@dataclass(frozen=True, kw_only=True)
class _Words:
    it: str
    """What stands for it; this and the others up to ``named`` are regular expressions."""
    one: str
    """What stands for the timer of a name."""
    all: str
    """What stands for all that run, and ``every`` how they are named."""
    pause: str
    go: str
    stop: str
    """These three: whole sentences that name no timer."""
    plain: str
    named: str
    every: str
    left_out: Sequence[str]
    """How a timer is put into a sentence without it: behind it, or before its last word."""
    noise: str = "(?!)"
    is_glued: bool = False
    """Whether "it" is the end of the verb."""


_WORDS: Final = {
    "en": _Words(
        it="it|that one|this one|that|this",
        one="(?:the|my) (?P<name>.+?) one|the one (?:for|called) (?:the )?(?P<other>.+)",
        all="both(?: of them)?|all of them|them(?: all| both)?|all",
        pause="pause|hold|freeze",
        go="(?:carry|go) on|continue|resume|unpause|start|restart|keep going",
        stop="stop|cancel",
        plain="the timer",
        named="the {name} timer",
        every="all timers",
        left_out=("{said} {timer}", "{said} to {timer}", "{said} on {timer}"),
    ),
    "de": _Words(
        it="ihn|den|es|das",
        one="(?:den|der) (?:für|mit) (?:(?:die|den|das) )?(?P<name>.+?)(?P<end> an| ab| aus|)$",
        all="beide|alle(?: beide)?|die beiden",
        pause="pause|anhalten|pausiere?n?|halt an",
        go="weiter|mach weiter|fortsetzen|läuft weiter|weitermachen",
        stop="stopp?|abbrechen|aus",
        plain="den Timer",
        named="den Timer für {name}",
        every="alle Timer",
        left_out=("{said} {timer}", "{start} {timer} {end}", "{start} beim Timer {end}"),
        noise=r"\b(?:mal|doch|bitte|wieder|kurz)\b",
    ),
    "fr": _Words(
        it="le|la|ça",
        one="celui (?:de |du |des |d'|pour (?:les |la |le )?)(?P<name>.+)",
        all="(?:tous )?les deux|tous",
        pause="pause",
        go="reprends|continue|vas-y",
        stop="stop|arrête|annule",
        plain="le minuteur",
        named="le minuteur de {name}",
        every="tous les minuteurs",
        left_out=("{said} {timer}", "{said} au minuteur"),
    ),
    "es": _Words(
        it="l[oa]",
        one="el (?:de |del |para )(?:(?:el|la|los|las) )?(?P<name>.+)",
        all="(?:a )?(?:los dos|ambos|todos)",
        pause="pausa",
        go="sigue|continúa|reanuda",
        stop="para|cancela",
        plain="el temporizador",
        named="el temporizador de {name}",
        every="todos los temporizadores",
        left_out=("{said} {timer}", "{said} al temporizador"),
        is_glued=True,
    ),
    "nl": _Words(
        it="hem|die|het|dat",
        one="die (?:van|voor) (?:(?:de|het) )?(?P<name>.+)",
        all="ze allebei|allebei|alle twee|ze allemaal|alle",
        pause="pauze|pauzeer",
        go="ga verder|verder|hervat|doorgaan",
        stop="stop|annuleer",
        plain="de timer",
        named="de timer voor {name}",
        every="alle timers",
        left_out=("{said} {timer}", "{start} aan de timer {end}"),
        noise=r"\b(?:even|maar|eens)\b",
    ),
    "it": _Words(
        it="l[oa]",
        one="quello (?:del |della |delle |dei |per (?:il |la |le |i )?)(?P<name>.+)",
        all="tutti e due|entrambi|tutti",
        pause="pausa",
        go="continua|riprendi|vai avanti",
        stop="ferma|annulla|stop",
        plain="il timer",
        named="il timer per {name}",
        every="tutti i timer",
        left_out=("{said} {timer}", "{said} al timer"),
        is_glued=True,
    ),
}


def is_of_timers(match: Match) -> bool:
    """Tell whether a command or a question is about a timer."""
    return match.intent.endswith(("Timer", "Timers", "TimerStatus"))


def held_or_ended(text: str, last: Match, language: str) -> Match | None:
    """Return the command in "pause", "stop" and "carry on" after a timer was spoken of.

    Only what was paused goes on: else it is what plays that is to.
    """
    words = _WORDS.get(family_of(language))
    if words is None or not is_of_timers(last) or last.intent in _GONE:
        return None
    said = " ".join(re.sub(words.noise, " ", fold(text).strip(" .,!")).split())
    pronoun = r"(?:l[oa])?" if words.is_glued else rf"(?:[ -](?:{words.it}))?"
    for pattern, intent in ((words.pause, _PAUSE), (words.stop, _CANCEL), (words.go, _GO)):
        is_meant = intent != _GO or last.intent == _PAUSE
        if is_meant and re.fullmatch(rf"(?:{pattern}){pronoun}", said.translate(_ACCENTS)):
            told = _told_apart(last)
            return replace(last, intent=intent, slots=told, texts={}, response="default")
    return None


def with_timer_said(text: str, last: Match, language: str) -> Iterator[tuple[str, str]]:
    """Yield a text with the timer that was spoken of put in, and the name that is meant then."""
    words = _WORDS.get(family_of(language))
    if words is None or not is_of_timers(last) or last.intent in _GONE:
        return
    said = " ".join(re.sub(words.noise, " ", text.strip(" .,!?")).split())
    if not 0 < len(said.split()) <= _MOST_WORDS:
        return
    if found := re.search(rf"(?<!\w)(?:{words.one})", said, re.IGNORECASE):
        groups = found.groupdict(default="")
        name = (groups["name"] or groups.get("other", "")).strip()
        end = groups.get("end", "") + said[found.end() :]
        yield f"{said[: found.start()]}{words.named.format(name=name)}{end}", fold(name)
    every, times = re.subn(
        rf"(?<=[ -])(?:{words.all})(?!\w)", words.every, said, flags=re.IGNORECASE
    )
    if times:
        yield every, ""
        return
    name = str(last.slots.get("name", ""))
    meant = words.named.format(name=name) if name else words.plain
    for one in (said, *_with_unit(said, last, language)):
        yield from ((put, fold(name)) for put in _put_in(one, meant, words))


def _put_in(said: str, meant: str, words: _Words) -> Iterator[str]:
    """Yield a sentence with the timer in place of "it"; where that was left out, with it added."""
    before = r"(?<=[aeiourdn])" if words.is_glued else r"(?<=[\s-])"
    put, times = re.subn(
        rf"{before}(?:{words.it})(?!\w)", f" {meant}", said, count=1, flags=re.IGNORECASE
    )
    if times:
        plain = put.translate(_ACCENTS) if words.is_glued else put
        yield " ".join(plain.replace("- ", " ").split())
        return
    start, _, end = said.rpartition(" ")
    yield said
    for form in words.left_out:
        yield form.format(said=said, start=start, end=end, timer=meant).strip()


def _with_unit(said: str, last: Match, language: str) -> Iterator[str]:
    """Yield a text whose number lacks a unit with that of the timer: "add five"."""
    parts, numbers = said.split(), spoken_numbers(language)
    at = [place for place, word in enumerate(parts) if word.isdecimal() or fold(word) in numbers]
    if not at or any(unit_of(fold(word), language) for word in parts):
        return
    slot = next((slot for slot in _TIME if slot in last.slots), "minutes")
    yield " ".join((*parts[: at[-1] + 1], unit_named(slot, language), *parts[at[-1] + 1 :]))


def _told_apart(last: Match) -> Mapping[str, Any]:
    """Return what tells the timer of a command from others."""
    is_new = last.intent == _START
    return {
        f"start_{slot}" if is_new and slot in _TIME else slot: value
        for slot, value in last.slots.items()
        if slot.startswith("start_") or slot == "name" or (is_new and slot in _TIME)
    }
