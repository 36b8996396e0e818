"""What commands may lack, and how it is said with them, by language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from wyoming_servers.house.tags import family_of

TIMER = "HassStartTimer"


@dataclass(frozen=True, kw_only=True)
class Gap:
    """Something that a command may lack."""

    question: str
    """Key of the phrase that asks for it."""
    intents: tuple[str, ...]
    slots: tuple[str, ...]
    probe: str
    forms: tuple[str, ...]
    """How a value follows what was ``said``."""


@dataclass(frozen=True, kw_only=True)
class GapWords:
    """What is tried in a language."""

    gaps: tuple[Gap, ...]
    trailing: str
    """Words at the end of a sentence that was broken off, or whose verb is in two parts."""
    around: str
    """Words around a value, before and behind it."""
    something: str
    """What stands for a thing that goes on a list; a regular expression, as the two before."""
    timer: str
    """How words begin that a timer is called by; a regular expression."""
    spans: tuple[tuple[str, str], ...]
    """Times as they are said, and as the patterns write them."""
    verbs: str = ""
    """Verbs of few kinds of device, which the patterns tell from nouns no more."""


def _gaps(degrees: str, percent: str, time: str, color: str, *probes: str) -> tuple[Gap, ...]:
    red, ten_minutes = probes
    return (
        Gap(
            question="how_warm",
            intents=("HassClimateSetTemperature",),
            slots=("temperature",),
            probe="21",
            forms=tuple(degrees.split("|")),
        ),
        Gap(
            question="how_much",
            intents=("HassLightSet", "HassSetVolume", "HassSetPosition", "HassFanSetSpeed"),
            slots=("brightness", "volume_level", "position", "percentage"),
            probe="50",
            forms=tuple(percent.split("|")),
        ),
        Gap(
            question="how_long",
            intents=(TIMER,),
            slots=("hours", "minutes", "seconds"),
            probe=ten_minutes,
            forms=tuple(time.split("|")),
        ),
        Gap(
            question="which_color",
            intents=("HassLightSet",),
            slots=("color",),
            probe=red,
            forms=tuple(color.split("|")),
        ),
    )


_WORDS: Final = {
    "en": GapWords(
        gaps=_gaps(
            "{said} to {value} degrees|{said} to {value}",
            "{said} to {value} percent|{said} to {value}|{said} at {value} percent",
            "{said} for {value}|{said} for {value} minutes",
            "{said} to {value}|{said} {value}",
            "red",
            "10 minutes",
        ),
        trailing="to|at|for|on|the|by|of",
        around="to|at|for|make it|set it to|about|around|please|degrees?|celsius|percent",
        something="something|anything|some things|things|stuff|an item|some items",
        timer="timers?|countdown",
        spans=((r"(?:a )?quarter of an hour", "15 minutes"), (r"half an hour", "30 minutes")),
        verbs="adjust dim lock unlock open close",
    ),
    "de": GapWords(
        gaps=_gaps(
            "{said} auf {value} Grad|{said} auf {value} Grad ein",
            "{said} auf {value} Prozent|{said} auf {value} Prozent ein|{said} auf {value}",
            "{said} auf {value}|{said} für {value}|{said} auf {value} Minuten",
            "{said} auf {value}|{said} {value}",
            "rot",
            "10 Minuten",
        ),
        trailing="ein|auf|für|um|zu|den|die|das|im|in|der",
        around="auf|für|mach es|stell es auf|ungefähr|etwa|bitte|grad|celsius|prozent",
        something="etwas|was|irgendwas",
        timer="timer|wecker|countdown|eieruhr",
        spans=(
            (r"(?:eine )?viertelstunde", "15 Minuten"),
            (r"(?:eine )?halbe stunde", "30 Minuten"),
        ),
        verbs="dimme dimm regle regel",
    ),
    "fr": GapWords(
        gaps=_gaps(
            "{said} à {value} degrés|{said} sur {value} degrés",
            "{said} à {value} pour cent|{said} à {value}",
            "{said} de {value}|{said} pour {value}|{said} de {value} minutes",
            "{said} en {value}|{said} {value}",
            "rouge",
            "10 minutes",
        ),
        trailing="à|sur|de|pour|en|le|la|les",
        around="à|sur|de|pour|en|environ|mets|s'il te plaît|degrés?|celsius|pour cent|pourcent",
        something="quelque chose|un truc",
        timer="minuteur|minuterie|timer",
        spans=((r"(?:un )?quart d'heure", "15 minutes"), (r"(?:une )?demi-heure", "30 minutes")),
    ),
    "es": GapWords(
        gaps=_gaps(
            "{said} a {value} grados|{said} en {value} grados",
            "{said} al {value} por ciento|{said} al {value}|{said} a {value}",
            "{said} de {value}|{said} para {value}|{said} de {value} minutos",
            "{said} en {value}|{said} de color {value}|{said} a {value}",
            "rojo",
            "10 minutos",
        ),
        trailing="a|al|de|para|en|el|la",
        around="a|al|de|para|en|ponlo|por favor|grados?|por ciento",
        something="algo|una cosa",
        timer="temporizador|timer",
        spans=((r"(?:un )?cuarto de hora", "15 minutos"), (r"media hora", "30 minutos")),
    ),
    "nl": GapWords(
        gaps=_gaps(
            "{said} op {value} graden|{said} in op {value} graden",
            "{said} op {value} procent|{said} in op {value} procent|{said} op {value}",
            "{said} voor {value}|{said} van {value}|{said} op {value}|{said} voor {value} minuten",
            "{said} op {value}|{said} {value}",
            "rood",
            "10 minuten",
        ),
        trailing="in|op|voor|van|naar|de|het",
        around="op|voor|van|naar|ongeveer|alsjeblieft|graden|graad|procent",
        something="iets|wat",
        timer="timer|kookwekker",
        spans=((r"(?:een )?kwartier", "15 minuten"), (r"(?:een )?half uur", "30 minuten")),
        verbs="stel dim",
    ),
    "it": GapWords(
        gaps=_gaps(
            "{said} a {value} gradi|{said} su {value} gradi",
            "{said} al {value} per cento|{said} al {value}|{said} a {value}",
            "{said} di {value}|{said} per {value}|{said} di {value} minuti",
            "{said} in {value}|{said} {value}|{said} su {value}",
            "rosso",
            "10 minuti",
        ),
        trailing="a|al|di|da|per|in|su|il|la|le|i",
        around="a|al|di|da|per|in|circa|mettila|mettilo|per favore|gradi|grado|per cento",
        something="qualcosa|una cosa",
        timer="timer",
        spans=((r"(?:un )?quarto d'ora", "15 minuti"), (r"mezz'? ?ora", "30 minuti")),
    ),
}


def gap_words(language: str) -> GapWords | None:
    """Return the words of a language; None when they are not known."""
    return _WORDS.get(family_of(language))
