"""Four rooms of one shape."""

from __future__ import annotations

import ast
import importlib
import tomllib

import pytest

from wyoming_servers.runtime.config import RoomOptions

ROOMS = ("wake", "stt", "llm", "tts")
ENTRIES = {
    "__init__.py",
    "engine.py",
    "engines",
    "handler.py",
    "info.py",
    "options.py",
    "room.py",
}


@pytest.fixture(params=ROOMS)
def name(request) -> str:
    return request.param


@pytest.fixture
def room(name):
    return importlib.import_module(f"wyoming_servers.{name}.room").ROOM


@pytest.fixture
def folder(name, repository):
    return repository / "wyoming_servers" / name


def test_a_room_has_its_seven_entries(folder):
    assert {path.name for path in folder.iterdir()} >= ENTRIES


def test_a_room_says_in_one_sentence_what_goes_in_and_out(folder):
    docstring = ast.get_docstring(ast.parse((folder / "__init__.py").read_text()))
    assert docstring
    assert len(docstring.splitlines()) == 1


def test_a_room_bears_its_folders_name(room, name):
    assert room.name == name
    assert room.options.__name__ == f"{name.title()}Options"


def test_the_options_are_read_from_the_rooms_own_environment(room, name):
    assert issubclass(room.options, RoomOptions)
    assert room.options.model_config["env_prefix"] == f"LARAMIE_{name.upper()}_"


def test_every_option_is_described(room):
    assert all(field.description for field in room.options.model_fields.values())


def test_rooms_do_not_share_a_port():
    ports = {
        importlib.import_module(f"wyoming_servers.{name}.room")
        .ROOM.options.model_fields["port"]
        .default
        for name in ROOMS
    }
    assert len(ports) == len(ROOMS)


def test_there_is_a_fake_engine_and_the_default_one(room):
    assert "fake" in room.engines
    assert room.options.model_fields["engine"].default in room.engines


def test_an_engine_is_one_class_in_one_file(room, name, folder):
    for spec in room.engines.values():
        module, _, kind = spec.target.partition(":")
        package, _, file = module.rpartition(".")
        assert package == f"wyoming_servers.{name}.engines"
        tree = ast.parse((folder / "engines" / f"{file}.py").read_text())
        assert kind in {node.name for node in tree.body if isinstance(node, ast.ClassDef)}


def test_an_engine_has_the_methods_of_its_rooms_protocol(room, name, folder):
    protocol = importlib.import_module(f"wyoming_servers.{name}.engine").Engine
    methods = {
        method for method, value in vars(protocol).items() if callable(value) and method[0] != "_"
    }
    for spec in room.engines.values():
        module, _, kind = spec.target.partition(":")
        tree = ast.parse((folder / "engines" / f"{module.rpartition('.')[2]}.py").read_text())
        (found,) = (node for node in tree.body if getattr(node, "name", "") == kind)
        defined = {node.name for node in found.body if isinstance(node, ast.FunctionDef)}
        assert defined >= methods, kind


def test_what_an_engine_requires_an_extra_installs(room, repository):
    project = tomllib.loads((repository / "pyproject.toml").read_text())["project"]
    for spec in room.engines.values():
        assert bool(spec.extra) >= bool(spec.requires)
        assert not spec.extra or spec.extra in project["optional-dependencies"]


def test_an_engine_is_told_in_half_a_sentence(room):
    assert all(0 < len(spec.summary) <= 72 for spec in room.engines.values())
