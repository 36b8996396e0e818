"""What works on this machine, what is missing, and how to get it."""

from __future__ import annotations

import socket
from collections.abc import Iterable
from dataclasses import dataclass

from wyoming_servers.wire.errors import EngineUnavailable

from .config import OptionsError, RoomOptions, read_options
from .engines import known_engines, load, missing
from .room import Room
from .store import Store, chosen_model, models_folder


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
    return findings


def _engines(room: Room, options: RoomOptions) -> list[Finding]:
    engines = known_engines(room.name, room.engines)
    store = Store(models_folder(room.name, options), room.catalogue)
    findings = []
    for name, spec in engines.items():
        if name == "fake":
            continue
        chosen = name == options.engine
        problem = missing(spec)
        if chosen and not problem and store.lacks(options):
            model = chosen_model(options)
            problem = f"{model} is not here yet: laramie models download {model}"
        if chosen and not problem:
            try:
                load(name, spec, options).close()
            except EngineUnavailable as error:
                problem = str(error)
        findings.append(
            Finding(
                room=room.name,
                subject=f"engine {name}" + (" (chosen)" if chosen else ""),
                ok=not problem,
                needed=chosen,
                advice=problem or spec.summary,
            )
        )
    if options.engine not in engines:
        advice = f"there is no engine '{options.engine}'; choose one of: {', '.join(engines)}"
        findings.append(
            Finding(room=room.name, subject="engine", ok=False, needed=True, advice=advice)
        )
    return findings


def _port(room: Room, options: RoomOptions) -> Finding:
    subject = f"port {options.port}"
    try:
        with socket.create_server((options.host, options.port)):
            advice = "free"
    except OSError as error:
        advice = f"in use ({error.strerror}): a running Laramie, or another server; see --port"
        return Finding(room=room.name, subject=subject, ok=False, needed=False, advice=advice)
    return Finding(room=room.name, subject=subject, ok=True, needed=False, advice=advice)
