"""The held-out sentences: what is said in which home, and what must be true afterwards.

They are for measuring only. Nothing in Laramie may be written, trained or chosen by them; whoever
improves a subject looks at the figures and at no sentence.

A sentence says what must be true with these keys:

- ``then``: every one of these holds afterwards, and ``some``: at least one of these;
- ``may``: these may come to hold as well; nothing else in the home may have changed;
- ``timers`` and ``lists``: the timers there are afterwards, and what came onto lists or went;
- ``says``: what the reply to a question must contain, each a regular expression;
- ``none``: nothing may change, whatever the label.

An entity is named by its id, or with others as ``light@kitchen``, ``light@upstairs`` (the ids of
areas and floors), ``light@*``. What it must be is a state, several as ``off|paused``, ``any``, or
keys of ``judge.LOOKS``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from wyoming_servers.demo.layout import _Loader as WordsLoader
from wyoming_servers.house.snapshot import House

FOLDER = Path(__file__).parent
LABELS = (
    "easy",
    "indirect",
    "misheard",
    "multi",
    "out_of_reach",
    "question",
    "restraint",
)
NOTHING_HAPPENS = ("out_of_reach", "question", "restraint")
"""Labels of sentences that must leave the home as it is."""

_KEYS = {"say", "area", "given", "then", "some", "may", "timers", "lists", "says", "none"}

Wanted = str | int | Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Rule:
    """What entities must be."""

    entity_ids: tuple[str, ...]
    wanted: Wanted


@dataclass(frozen=True, kw_only=True)
class Sentence:
    """One sentence said in one home."""

    home: str
    """Name of its file, without the ending."""
    language: str
    label: str
    text: str
    area: str | None = None
    """Id of the area where it is said, if not where the home's speaker is."""
    given: tuple[Mapping[str, Any], ...] = ()
    """Timers that run already: ``hours``, ``minutes``, ``seconds``, ``name``."""
    then: tuple[Rule, ...] = ()
    some: tuple[Rule, ...] = ()
    may: tuple[Rule, ...] = ()
    timers: tuple[Mapping[str, Any], ...] | None = None
    """``seconds``, and where it matters ``name`` and ``active``; None when none may change."""
    lists: Mapping[str, Mapping[str, Sequence[str]]] = field(default_factory=dict)
    """By entity id what was put on it (``add``) and what is no longer to be done (``gone``)."""
    says: tuple[str, ...] = ()
    changes_nothing: bool = False

    @property
    def touches_things(self) -> bool:
        """Whether something besides states has to change."""
        return bool(self.lists) or self.timers is not None


def home_files() -> list[Path]:
    """Return the files of the homes."""
    return sorted((FOLDER / "homes").glob("*.yaml"))


def sentences_of(home: str, house: House) -> list[Sentence]:
    """Return the sentences said in a home. Raises ValueError for one that cannot be judged."""
    path = FOLDER / "sentences" / f"{home}.yaml"
    data = yaml.load(path.read_text("utf-8"), WordsLoader)  # noqa: S506 - it is a SafeLoader
    language = data.pop("language")
    return [_sentence(home, language, label, said, house) for label in data for said in data[label]]


def _sentence(
    home: str, language: str, label: str, said: Mapping[str, Any], house: House
) -> Sentence:
    if unknown := {*said} - _KEYS:
        raise ValueError(f"{home}: {said['say']!r} has unknown keys {sorted(unknown)}")
    if said.get("area") not in (None, *house.area_by_id):
        raise ValueError(f"{home}: there is no area {said['area']!r}")
    timers = said.get("timers")
    return Sentence(
        home=home,
        language=language,
        label=label,
        text=said["say"],
        area=said.get("area"),
        given=tuple(said.get("given", ())),
        then=_rules(said.get("then"), house),
        some=_rules(said.get("some"), house),
        may=_rules(said.get("may"), house),
        timers=None if timers is None else tuple(timers),
        lists=said.get("lists", {}),
        says=tuple(map(str, said.get("says", ()))),
        changes_nothing=label in NOTHING_HAPPENS or said.get("none", False),
    )


def _rules(wanted: Mapping[str, Wanted] | None, house: House) -> tuple[Rule, ...]:
    return tuple(
        Rule(entity_ids=_entities(name, house), wanted=value)
        for name, value in (wanted or {}).items()
    )


def _entities(name: str, house: House) -> tuple[str, ...]:
    domain, at, place = name.partition("@")
    found = tuple(
        entity.entity_id
        for entity in house.entities
        if (entity.domain == domain and place in ("*", entity.area, entity.floor))
        or (not at and entity.entity_id == name)
    )
    if not found:
        raise ValueError(f"there is no {name!r} in {house.house_id}")
    return found
