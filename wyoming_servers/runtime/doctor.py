"""What works on this machine, what is missing, and how to get it."""

from __future__ import annotations

import socket
from collections.abc import Iterable
from dataclasses import dataclass

from wyoming_servers.wire.errors import EngineUnavailable, NameUnknown

from .certificate import certificate
from .chosen import chosen_models, room_store, with_model
from .config import OptionsError, RoomOptions, read_options
from .engines import EngineSpec, MayBeImpaired, known_engines, load, missing
from .room import Room


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing that was looked at."""

    room: str
    subject: str
    ok: bool
    needed: bool
    """Whether the room cannot work without it."""
    advice: str


def examine(rooms: Iterable[Room]) -> list[Finding]:
    """Look at every room's options, engines and port; loads the chosen engines."""
    findings: list[Finding] = []
    for room in rooms:
        try:
            options = read_options(room.options, {})
        except OptionsError as error:
            findings.append(
                Finding(room=room.name, subject="options", ok=False, needed=True, advice=str(error))
            )
            continue
        findings += _engines(room, options)
        findings.append(_port(room, options))
        if options.secure_port is not None:
            findings.append(_certificate(room, options))
    return findings


def _engines(room: Room, options: RoomOptions) -> list[Finding]:
    """Look at all engines; one of several chosen is not needed while another one works."""
    engines = known_engines(room.name, room.engines)
    chosen = room.chosen(options)
    problems = {
        name: missing(spec) or (_problem(room, name, spec, options) if name in chosen else "")
        for name, spec in engines.items()
    }
    one_works = any(not problems.get(name, "there is none") for name in chosen)
    findings = [
        Finding(
            room=room.name,
            subject=f"engine {name}{_place(name, chosen)}",
            ok=not problem,
            needed=name in chosen and not (problem and one_works),
            advice=problem or engines[name].summary,
        )
        for name, problem in problems.items()
        if name != "fake"
    ]
    for name in [name for name in chosen if name not in engines]:
        advice = f"there is no engine '{name}'; choose one of: {', '.join(engines)}"
        findings.append(
            Finding(room=room.name, subject="engine", ok=False, needed=True, advice=advice)
        )
    return findings


def _problem(room: Room, name: str, spec: EngineSpec, options: RoomOptions) -> str:
    """Load a chosen engine; return why it does not work, or ""."""
    store = room_store(room, options)
    try:
        model = chosen_models(room, options).get(name)
        if model and store.lacks(name, model):
            return f"{model} is not here yet: laramie models download {model}"
        path = model and store.locate(name, model)
        engine = load(name, spec, with_model(options, name, str(path) if path else model))
    except (EngineUnavailable, NameUnknown) as error:
        return str(error)
    problem = engine.problem if isinstance(engine, MayBeImpaired) else ""
    engine.close()
    return problem


def _place(name: str, chosen: list[str]) -> str:
    if name not in chosen:
        return ""
    place = f", {chosen.index(name) + 1} of {len(chosen)}" if len(chosen) > 1 else ""
    return f" (chosen{place})"


def _port(room: Room, options: RoomOptions) -> Finding:
    subject = f"port {options.port}"
    try:
        with socket.create_server((options.host, options.port)):
            advice = "free"
    except OSError as error:
        advice = f"in use ({error.strerror}): a running Laramie, or another server; see --port"
        return Finding(room=room.name, subject=subject, ok=False, needed=False, advice=advice)
    return Finding(room=room.name, subject=subject, ok=True, needed=False, advice=advice)


def _certificate(room: Room, options: RoomOptions) -> Finding:
    """Look at the secure port's certificate; clients are to see the same fingerprint."""
    subject, ok = f"secure port {options.secure_port}", True
    try:
        advice = f"its certificate's fingerprint: {certificate(options).fingerprint}"
    except (OptionsError, OSError) as error:
        advice, ok = str(error), False
    return Finding(room=room.name, subject=subject, ok=ok, needed=True, advice=advice)
