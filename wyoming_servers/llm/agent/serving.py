"""What serves a thing is not that thing: who wants the cooker on does not mean its hood.

The first words of "Cooker Hood", "Car Charger" or "Milk Tank Cooler" name other things, which the
house may lack; those of "Coffee Machine" and "Desk Lamp" do not.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from wyoming_servers.house.names import words_of
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.house.tags import family_of

from .conversation import Turn
from .questions import Parser, Understood
from .tolerant import DOUBTFUL

_SERVING: Final = {
    "en": "charger hood feeder warmer cooler chiller heater dryer drier rail pump cover opener"
    " alarm walker guard filter camera cleaner freezer killer trap",
    "de": "ladegerät ladestation lader wallbox haube abzug futterautomat fütterer wärmer kühler"
    " trockner pumpe öffner alarm filter kamera reiniger truhe",
    "fr": "chargeur borne hotte distributeur chauffe pompe alarme filtre caméra sèche",
    "es": "cargador campana comedero calentador bomba alarma filtro cámara secador",
    "nl": "lader laadpaal kap voerautomaat voerbak verwarmer koeler droger pomp alarm filter",
    "it": "caricatore caricabatterie cappa mangiatoia distributore scalda pompa allarme filtro",
}
"""What serves the thing that its name tells besides; in compounds, their ends."""
_STEM: Final = 3
"""Letters that tell the deed of what serves: "dry the hair" is the dryer's, and one more where they
stand within a word: "recharge"."""
_COMPOUNDING: Final = ("de", "nl")


def asked_if_served(
    turn: Turn, language: str, area: str | None, *, read: Parser, house: House
) -> Understood | None:
    """Return what a parser reads; something to be asked about where it took what only serves."""
    understood = read(turn, language, area)
    if not understood:
        return understood
    said = words_of(turn.text)
    about = {one for match in understood.matches for one in match.entity_ids}
    if any(_only_serves(house.entity_by_id[one], said, language) for one in about):
        return replace(understood, score=min(understood.score, DOUBTFUL), is_guess=True)
    return understood


def _only_serves(entity: Entity, said: list[str], language: str) -> bool:
    """Tell whether what was said are words of names, and never that for what serves."""
    named = [words_of(name) for name in (entity.name, *entity.aliases)]
    near = [words for words in named if _shares(words, said, language)]
    return bool(near) and all(_is_unsaid(words, said, language) for words in near)


def _shares(words: list[str], said: list[str], language: str) -> bool:
    if not set(words).isdisjoint(said):
        return True
    is_compound = family_of(language) in _COMPOUNDING
    return is_compound and any(
        len(one) > _STEM and word.startswith(one) for one in said for word in words
    )


def _is_unsaid(words: list[str], said: list[str], language: str) -> bool:
    """Tell whether a name has a word for what serves, and nothing like it was said."""
    family = family_of(language)
    serving = _SERVING.get(family, "").split()
    heads = [
        head
        for word in words
        for head in serving
        if word == head or (family in _COMPOUNDING and word.endswith(head))
    ]
    return bool(heads) and not any(
        head[:_STEM] == one[:_STEM] or one.endswith(head) or head[: _STEM + 1] in one
        for head in heads
        for one in said
    )
