"""The held-out sentences and conversations: what is said in which home, what is true afterwards.

They are for measuring only. Nothing in Laramie may be written, trained or chosen by them; whoever
improves a subject looks at the figures and at no sentence.

A conversation is several sentences said one after the other, whatever is replied, and judged by
what the home is after the last one. Both say what must be true with these keys:

- ``then``: every one of these holds afterwards, and ``some``: at least one of these;
- ``may``: these may come to hold as well; nothing else in the home may have changed;
- ``timers`` and ``lists``: the timers there are afterwards, and what came onto lists or went;
- ``says``: what the reply to a question must contain, each a regular expression;
- ``none``: nothing may change, whatever the label;
- ``asks``: asking back and doing nothing yet is right as well.

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
DEVELOPMENT = FOLDER / "development"
"""Homes and sentences likewise, by other hands, to look at and to choose by."""
LABELS = (
    "easy",
    "relative",
    "in_words",
    "lists_timers_media",
    "indirect",
    "multi",
    "misheard",
    "half",
    "question",
    "out_of_reach",
    "restraint",
    "small_talk",
)
KINDS = ("follow_up", "pronoun", "correction", "confirmation", "clarification")
"""Of conversations, by what is said after the first sentence."""
NOTHING_HAPPENS = ("out_of_reach", "question", "restraint", "small_talk")
"""Labels of sentences that must leave the home as it is."""

_KEYS = {"say", "area", "given", "then", "some", "may", "timers", "lists", "says", "none", "asks"}

Wanted = str | int | Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Rule:
    """What entities must be."""

    entity_ids: tuple[str, ...]
    wanted: Wanted


@dataclass(frozen=True, kw_only=True)
class Sentence:
    """What is said in one home: one sentence, or several one after the other."""

    home: str
    """Name of its file, without the ending."""
    language: str
    label: str
    """One of ``LABELS``, or of a conversation one of ``KINDS``."""
    said: tuple[str, ...]
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
    may_ask: bool = False
    """Whether a question is as good as doing it."""

    @property
    def text(self) -> str:
        """All that is said, to be shown."""
        return " / ".join(self.said)


def home_files(folder: Path = FOLDER) -> list[Path]:
    """Return the files of the homes of a set."""
    return sorted((folder / "homes").glob("*.yaml"))


def sentences_of(home: str, house: House, folder: Path = FOLDER) -> list[Sentence]:
    """Return the sentences said in a home. Raises ValueError for one that cannot be judged."""
    return _read(folder / "sentences", home, house)


def conversations_of(home: str, house: House, folder: Path = FOLDER) -> list[Sentence]:
    """Return the conversations held in a home, if any. Raises ValueError as well."""
    folder /= "conversations"
    return _read(folder, home, house) if (folder / f"{home}.yaml").exists() else []


def _read(folder: Path, home: str, house: House) -> list[Sentence]:
    path = folder / f"{home}.yaml"
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
        said=(text,) if isinstance(text := said["say"], str) else tuple(text),
        area=said.get("area"),
        given=tuple(said.get("given", ())),
        then=_rules(said.get("then"), house),
        some=_rules(said.get("some"), house),
        may=_rules(said.get("may"), house),
        timers=None if timers is None else tuple(timers),
        lists=said.get("lists", {}),
        says=tuple(map(str, said.get("says", ()))),
        changes_nothing=label in NOTHING_HAPPENS or "says" in said or said.get("none", False),
        may_ask=said.get("asks", False),
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
