"""Sentences of a word or two that are about the command before them: "21", "stop it", "undo that".

Each language's words stand in tables; in a language without them nothing is read this way.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from wyoming_servers.house.colors import spoken_colors
from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import words_of
from wyoming_servers.house.numbers import spoken_numbers
from wyoming_servers.house.tags import family_of

from .link_words import without_again, without_links

_MOST = 100
"""The most percent."""
_NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)?(?!\w)")
_VALUES = ("temperature", "brightness", "position", "percentage", "volume_level")
_DEGREES = "temperature"
_TIME = ("hours", "minutes", "seconds")
_TOGETHER = ("HassTurnOn", "HassTurnOff")
"""Intents of which one undoes the other."""
_UNDONE: Final = {
    "HassListAddItem": "HassListRemoveItem",
    "HassShoppingListAddItem": "HassListRemoveItem",
}
_LASTING = ("scene", "script", "button", "input_button", "automation", "vacuum", "todo")
"""Domains of which nothing can be put back."""


@dataclass(frozen=True, kw_only=True)
class _Words:
    make: str
    """Words around a number that is to be set instead."""
    percent: str
    degrees: str
    timer: str
    """A sentence that sets a timer."""
    stop: str
    undo: str
    """These two: regular expressions for whole sentences."""
    not_: str
    but: str
    """Around what was not meant: "not the kitchen but the bedroom"."""


_WORDS: Final = {
    "en": _Words(
        make="make it that set to at change put no then please actually rather altogether",
        percent="percent",
        degrees="degree degrees celsius fahrenheit",
        timer="set a timer for {}",
        stop=r"(?:stop|pause|halt)(?: (?:it|that|them))?(?: please)?",
        undo=r"(?:undo|revert|cancel)(?: (?:it|that|this))?|(?:take|put|change) (?:it|that) back|"
        r"(?:remove|delete) (?:it|that|them)",
        not_="not",
        but="but",
    ),
    "de": _Words(
        make="mach mache es stell stelle das auf setz setze ändere bitte ihn den draus lieber doch",
        percent="prozent",
        degrees="grad celsius",
        timer="stelle einen Timer auf {}",
        stop=r"(?:stopp?e?|pausiere?|halte?)(?: (?:es|das|ihn|sie))?(?: an)?(?: bitte)?|pause",
        undo=r"(?:mach(?:e)? (?:das|es) )?(?:wieder )?rückgängig(?: machen)?|nimm das zurück|"
        r"brich (?:es|das|ihn|sie) (?:wieder )?ab|(?:entfern|lösch|streich)e? (?:es|das|sie|ihn)",
        not_="nicht",
        but="sondern",
    ),
    "fr": _Words(
        make="mets met le la les à plutôt règle change ça s'il te plaît",
        percent="pour cent pourcent",
        degrees="degré degrés celsius",
        timer="mets un minuteur de {}",
        stop=r"(?:arrête|stoppe?)(?:[- ](?:le|la|les|ça))?|stop|(?:mets[- ](?:le|la) en )?pause",
        undo=r"annule(?: ça| cela|[- ]l[ea]s?)|défais(?: ça| cela)?|reviens en arrière|"
        r"(?:enlève|supprime|retire)[- ]l(?:e|a|es)",
        not_="pas",
        but="mais",
    ),
    "es": _Words(
        make="ponlo ponla pon a lo la en que sea mejor cambia por favor",
        percent="por ciento",
        degrees="grado grados celsius",
        timer="pon un temporizador de {}",
        stop=r"(?:para|pára|detén|pausa|páus|det)(?:lo|la|los|las|enlo|enla|alo|ala)?",
        undo=r"deshaz(?:lo| eso)?|revierte(?: eso)?|deshacer|canc[eé]la(?:lo|la)|"
        r"(?:quíta|elimína|bórra)l[oa]s?",
        not_="no",
        but="sino",
    ),
    "nl": _Words(
        make="maak er van het dat zet op naar verander alsjeblieft",
        percent="procent",
        degrees="graad graden celsius",
        timer="zet een timer voor {}",
        stop=r"(?:stop|pauzeer)(?: (?:het|hem|ze|dat))?(?: maar)?|pauze",
        undo=r"maak (?:dat|het) ongedaan|ongedaan maken|draai (?:dat|het) terug|"
        r"(?:annuleer|verwijder) (?:dat|het|hem|ze)",
        not_="niet",
        but="maar",
    ),
    "it": _Words(
        make="mettilo mettila metti a al la lo in che sia meglio cambia per favore facciamo",
        percent="per cento percento",
        degrees="grado gradi celsius",
        timer="metti un timer di {}",
        stop=r"(?:ferma|stoppa|pausa|interrompi)(?:lo|la|li|le|ti)?|stop|basta",
        undo=r"(?:annulla|disfa)(?:lo|la| questo)?|torna indietro|"
        r"(?:togli|elimina|cancella|leva)l[oaie]",
        not_="non",
        but="ma",
    ),
}


def _words(language: str) -> _Words | None:
    return _WORDS.get(family_of(language))


def stops(text: str, language: str) -> bool:
    """Tell whether a text says no more than to stop what was spoken of."""
    words = _words(language)
    return words is not None and _is(text, words.stop, language)


def undoes(text: str, language: str) -> bool:
    """Tell whether a text says no more than to undo what was done."""
    words = _words(language)
    return words is not None and _is(without_again(text, language), words.undo, language)


def not_but(text: str, language: str) -> tuple[str, str] | None:
    """Return what was not meant, and what was: "not the kitchen, the bedroom"."""
    words = _words(language)
    if words is None:
        return None
    said = without_links(text, language)
    between = rf"(?:\s*,\s*(?:{words.but}\s+)?|\s+{words.but}\s+)"
    found = re.fullmatch(rf"{words.not_}\s+(.+?){between}(.+)", said, re.IGNORECASE)
    return (found[1], found[2]) if found else None


def says_value(text: str, language: str) -> bool:
    """Tell whether a text has a colour or a number, in digits or in words."""
    numbers, colors = spoken_numbers(language), spoken_colors(language)
    words = words_of(text)
    return any(word[0].isdecimal() or word in numbers or word in colors for word in words)


def only_value(text: str, language: str) -> str:
    """Return the number or the colour of a text, with its unit; empty when it says more."""
    words = _words(language)
    if words is None:
        return ""
    value = " ".join(
        _rest(without_links(text, language).replace("%", f" {words.percent}"), words.make)
    )
    units = {*words_of(words.percent), *words_of(words.degrees)}
    known = units | spoken_numbers(language).keys() | spoken_colors(language).keys()
    is_value = all(word[0].isdecimal() or word in known for word in words_of(value))
    return value if is_value and not units.issuperset(words_of(value)) else ""


def with_color(text: str, said: Match, language: str) -> Match | None:
    """Return a command with the colour in a text for its own; None without both."""
    words = _words(language)
    if words is None or "color" not in said.slots:
        return None
    spoken = " ".join(_rest(without_links(text, language), words.make))
    color = spoken_colors(language).get(spoken)
    slots, texts = {**said.slots, "color": color}, {**said.texts, "color": spoken}
    return replace(said, text=text, slots=slots, texts=texts) if color else None


def timer_text(text: str, language: str) -> str | None:
    """Return a sentence that sets a timer for the time in a text; None without words for it."""
    words = _words(language)
    said = without_links(text, language)
    if words is None:
        return None
    time = _rest(said, words.make)
    numbers = spoken_numbers(language)
    is_number = all(word.isdecimal() or word in numbers for word in time)
    is_new = time == words_of(text) and not is_number  # it may be another timer
    return timer_for(" ".join(time), language) if time and not is_new else None


def timer_for(time: str, language: str) -> str | None:
    """Return a sentence that sets a timer for a time; None where the language is not known."""
    words = _words(language)
    return words.timer.format(time) if words else None


def with_value(text: str, said: Match, language: str) -> Match | None:
    """Return a command with the number in a text for its own; None when it fits no single one."""
    words = _words(language)
    slots = [slot for slot in _VALUES if isinstance(said.slots.get(slot), (int, float))]
    if words is None or len(slots) != 1:
        return None
    slot, rest = slots[0], without_links(text, language)
    number = _NUMBER.search(rest)
    left = _rest(_NUMBER.sub(" ", rest, count=1), words.make)
    value = float(number[0].replace(",", ".")) if number else None
    if value is None:
        value, left = _spoken(left, language)
    unit = words.degrees if slot == _DEGREES else words.percent
    of_unit = set(words_of(unit))
    is_percent = "%" in rest
    if value is None or not set(left) <= of_unit or (is_percent and slot == _DEGREES):
        return None
    if slot != _DEGREES and value > _MOST:
        return None
    known = int(value) if value == int(value) else value
    slots_then = {**said.slots, slot: known}
    return replace(said, text=text, slots=slots_then, texts={**said.texts, slot: str(known)})


def inverse(said: Match, domains: frozenset[str]) -> Match | None:
    """Return the command that undoes one about entities of some domains; None when there is none.

    What a value was before is not known, so none is put back.
    """
    # Who turns off a room does not tell what was on in it.
    is_known = bool(said.entity_ids) or said.intent == "HassTurnOn"
    if said.intent in _TOGETHER and is_known and domains and domains.isdisjoint(_LASTING):
        other = _TOGETHER[1 - _TOGETHER.index(said.intent)]
        return replace(said, intent=other)
    if said.intent in _UNDONE:
        return replace(said, intent=_UNDONE[said.intent], response="default")
    if said.intent == "HassStartTimer":
        return cancelled(said)
    return None


def with_time(said: Match, anew: Match) -> Match:
    """Return the command that started a timer with the time of another one."""
    slots, texts = (
        {slot: value for slot, value in before.items() if slot not in _TIME} | dict(now)
        for before, now in ((said.slots, anew.slots), (said.texts, anew.texts))
    )
    return replace(said, text=anew.text, slots=slots, texts=texts)


def cancelled(said: Match) -> Match:
    """Return the command that cancels the timer that one started."""
    slots: Mapping[str, Any] = {
        f"start_{slot}" if slot in _TIME else slot: value
        for slot, value in said.slots.items()
        if slot in (*_TIME, "name")
    }
    return replace(said, intent="HassCancelTimer", slots=slots, texts={}, response="default")


def _is(text: str, pattern: str, language: str) -> bool:
    said = (text.strip(" ?!.,"), without_links(text, language))
    return any(re.fullmatch(pattern, " ".join(one.casefold().split())) for one in said)


def _rest(text: str, make: str) -> list[str]:
    noise = set(words_of(make))
    return [word for word in words_of(text) if word not in noise]


def _spoken(words: list[str], language: str) -> tuple[float | None, list[str]]:
    """Return the one number among words, and the other words."""
    numbers = spoken_numbers(language)
    for length in (3, 2, 1):
        for start in range(len(words) - length + 1):
            if (value := numbers.get(" ".join(words[start : start + length]))) is not None:
                return value, words[:start] + words[start + length :]
    return None, words
