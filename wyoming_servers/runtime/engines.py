"""Engines by name: imported when chosen, and a missing or broken one is a state with a name."""

from __future__ import annotations

import importlib
import importlib.metadata
import importlib.util
import platform
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Protocol, runtime_checkable

from wyoming_servers.wire.errors import EngineUnavailable, NameUnknown

from .machine import cpu_features


@dataclass(frozen=True, kw_only=True)
class EngineSpec:
    """Where an engine is and what it needs; naming one imports nothing."""

    target: str
    """``package.module:Class``; the class is called with the room's options and may block."""
    summary: str
    """What it is, in half a sentence."""
    requires: tuple[str, ...] = ()
    """Modules that must be installed."""
    extra: str = ""
    """The extra of this distribution that installs them."""
    cpu: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What the processor must be able to do, by ``platform.machine()``, as Linux names it: without
    that, the libraries end the process."""


class EngineState(StrEnum):
    """Where an engine is in its life."""

    LOADING = "loading"
    READY = "ready"
    UNAVAILABLE = "unavailable"


@dataclass(frozen=True, kw_only=True)
class EngineStatus:
    """An engine's state, and for one that does not work, why and what to do."""

    name: str
    state: EngineState
    reason: str = ""


@runtime_checkable
class MayBeImpaired(Protocol):
    """An engine that answers as far as it can: a chain, or one that asks another server."""

    @property
    def problem(self) -> str:
        """What is wrong now, "" when nothing is; told at once, from what is known."""
        ...


@runtime_checkable
class MayQueue(Protocol):
    """An engine that lets work wait for threads of its own."""

    @property
    def waiting(self) -> int:
        """How many pieces of work wait now."""
        ...


@runtime_checkable
class MayBatch(Protocol):
    """An engine that can answer several requests in one go."""

    @property
    def batches(self) -> bool:
        """Whether it takes less time here than to answer one after the other."""
        ...

    def together(self, asked: Sequence[tuple[Any, Any]]) -> list[Any]:
        """Return the last result for each whole input and its request; blocks."""
        ...


def known_engines(room: str, own: Mapping[str, EngineSpec]) -> dict[str, EngineSpec]:
    """Return a room's engines: its own, and those installed packages register for it.

    A package registers one under the entry-point group ``laramie.<room>``.
    """
    found = dict(own)
    for entry in importlib.metadata.entry_points(group=f"laramie.{room}"):
        package = entry.dist.name if entry.dist else "an installed package"
        found.setdefault(entry.name, EngineSpec(target=entry.value, summary=f"from {package}"))
    return found


def missing(spec: EngineSpec) -> str:
    """Return why an engine cannot be imported here and what to do, or "" when it can."""
    if lacking := lacks_of_cpu(spec.cpu.get(platform.machine(), ())):
        return f"it needs a processor with {lacking}, which this one lacks: choose another engine"
    absent = [name for name in spec.requires if importlib.util.find_spec(name) is None]
    if not absent:
        return ""
    remedy = f": pip install 'laramie[{spec.extra}]'" if spec.extra else ""
    return f"{', '.join(absent)} is not installed{remedy}"


def lacks_of_cpu(needed: Iterable[str]) -> str:
    """Return which of these features the processor lacks, "" when none or nobody knows."""
    there = cpu_features()
    return "" if there is None else ", ".join(name for name in needed if name not in there)


def choose(room: str, engines: Mapping[str, EngineSpec], name: str) -> EngineSpec:
    """Return the named engine's spec. Raises NameUnknown with the names there are."""
    if name not in engines:
        raise NameUnknown(f"{room} has no engine '{name}'; there are: {', '.join(sorted(engines))}")
    return engines[name]


def load(name: str, spec: EngineSpec, options: Any) -> Any:
    """Import and make an engine; blocks. Raises EngineUnavailable with the reason."""
    if reason := missing(spec):
        raise EngineUnavailable(f"{name}: {reason}")
    module_name, _, class_name = spec.target.partition(":")
    try:
        make = getattr(importlib.import_module(module_name), class_name)
        return make(options)
    except EngineUnavailable:
        raise
    except (Exception, SystemExit) as error:
        raise EngineUnavailable(
            f"{name} could not load: {type(error).__name__}: {error}"
        ) from error


def load_each(
    specs: Mapping[str, EngineSpec], options: Mapping[str, Any]
) -> tuple[dict[str, Any], dict[str, str]]:
    """Make several engines, each of its options; return those that work, and why others do not.

    Blocks.

    Raises EngineUnavailable with all the reasons when none works.
    """
    engines, absent = {}, {}
    for name, spec in specs.items():
        try:
            engines[name] = load(name, spec, options[name])
        except EngineUnavailable as error:
            reason = str(error)
            absent[name] = reason if reason.startswith(name) else f"{name}: {reason}"
    if not engines:
        raise EngineUnavailable("; ".join(absent.values()))
    return engines, absent
