"""Write what the apps' folders hold of the program's options: script/addons.py [--check].

Each app's config.yaml and translations are made of the rooms' options and addons/base/texts, its
AppArmor profile of addons/base/apparmor.txt.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, get_args, get_origin

import yaml
from annotated_types import Ge, Gt, Le, Lt
from pydantic import SecretStr
from pydantic.fields import FieldInfo

from wyoming_servers import __version__
from wyoming_servers.runtime.config import Options

REPOSITORY = Path(__file__).parents[1]
ADDRESS = "https://github.com/laramie-voice/laramie"
REGISTRY = "ghcr.io/laramie-voice"
LANGUAGES = ("en", "de", "fr", "es", "nl")
HEADER = "# Made by script/addons.py of the program's options and addons/base/texts.\n"
INGRESS_PORT = 8099
NOT_IN_APPS = ("fake", "cluster")
"""For tests; for machines of a Ray cluster, which an app is none of."""

MADE_AGAIN = ("models", ".cache", "prefixes", "phrases", "voices")
"""Folders of an app's data that no backup needs."""
SET_BY_THE_IMAGE = frozenset(
    {
        *("host", "port", "http_port", "zeroconf", "data_dir", "log_json"),
        *("models_dir", "model_folders", "shared_models"),
        "stock",
    }
)
"""What a container decides: where it listens, and where its folders are."""
FOR_SERVERS_OF_MANY = frozenset(
    {
        *("max_connections", "max_streams", "idle_seconds", "write_seconds", "stop_seconds"),
        *("batch_tokens", "device", "gpu_layers", "flash_attention", "compute_type"),
        *("endpoint_stable_ms", "endpoint_least_speech_ms"),
        *("endpoint_wake_tail_ms", "endpoint_pending_ms"),
    }
)
"""What one household's computer without a GPU never needs; the environment sets it elsewhere."""
FOR_ALL_ROOMS = ("log_level", "certfile", "keyfile")
"""Options that the app of all rooms has once."""


@dataclass(frozen=True, kw_only=True)
class App:
    """What is said of an app that its options do not tell."""

    name: str
    description: str
    icon: str
    rooms: tuple[str, ...]
    integration: str
    folder: str

    @property
    def is_single(self) -> bool:
        """Whether it is one server."""
        return len(self.rooms) == 1

    @property
    def slug(self) -> str:
        """What the Supervisor calls it."""
        return f"laramie_{self.folder}" if self.is_single else "laramie"


SHOWN = ("engine", "threshold", "language", "words_per_minute", "log_level")
"""Options that are always shown, with their defaults; others once they are set."""
APPS = (
    App(
        folder="laramie",
        name="Laramie",
        description="Local voice in one app: wake word, speech-to-text, language agent and speech",
        icon="mdi:account-voice",
        rooms=("wake", "stt", "llm", "tts"),
        integration="laramie",
    ),
    App(
        folder="wake",
        name="Laramie Wake",
        description="Hears the wake word",
        icon="mdi:ear-hearing",
        rooms=("wake",),
        integration="wyoming",
    ),
    App(
        folder="stt",
        name="Laramie STT",
        description="Turns speech into text, while you speak",
        icon="mdi:text-recognition",
        rooms=("stt",),
        integration="wyoming",
    ),
    App(
        folder="llm",
        name="Laramie LLM",
        description="Understands what is said, and answers",
        icon="mdi:head-dots-horizontal-outline",
        rooms=("llm",),
        integration="laramie",
    ),
    App(
        folder="tts",
        name="Laramie TTS",
        description="Turns text into speech that begins at once",
        icon="mdi:text-to-speech",
        rooms=("tts",),
        integration="wyoming",
    ),
)


def files() -> dict[Path, str]:
    """Return every made file's text by its path in the repository."""
    made = {}
    profile = (REPOSITORY / "addons" / "base" / "apparmor.txt").read_text()
    for app in APPS:
        folder = Path("addons") / app.folder
        made[folder / "config.yaml"] = as_yaml(config(app))
        made[folder / "apparmor.txt"] = profile.replace("NAME", app.name).replace("SLUG", app.slug)
        for language in LANGUAGES:
            translated = translations(app, language)
            made[folder / "translations" / f"{language}.yaml"] = as_yaml(translated)
    return made


def config(app: App) -> dict[str, Any]:
    """Return an app's config.yaml."""
    options, schema = app_options(app)
    return {
        "name": app.name,
        "version": __version__,
        "slug": app.slug,
        "description": app.description,
        "url": f"{ADDRESS}/tree/main/addons/{app.folder}",
        "image": f"{REGISTRY}/{app.folder}",
        "arch": ["amd64", "aarch64"],
        "homeassistant": "2026.10.0",
        "startup": "services",
        "discovery": [app.integration],
        "ports": dict.fromkeys(each for room in app.rooms for each in ports(room)),
        "ingress": True,
        "ingress_entry": "health",
        "panel_icon": app.icon,
        "tmpfs": True,
        "map": [{"type": folder, "read_only": True} for folder in ("share", "ssl")],
        "backup_exclude": list(MADE_AGAIN),
        "options": options,
        "schema": schema,
    }


def app_options(app: App) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return what is set at first, and the types of everything that can be set."""
    if app.is_single:
        return room_options(app.rooms[0], room_fields(app.rooms[0]))
    first = room_fields(app.rooms[0])
    options, schema = room_options(app.rooms[0], {name: first[name] for name in FOR_ALL_ROOMS})
    for room in app.rooms:
        fields = room_fields(room).items()
        own = {name: field for name, field in fields if name not in FOR_ALL_ROOMS}
        options[room], schema[room] = room_options(room, own)
    return options, schema


def room_options(
    room: str, fields: Mapping[str, FieldInfo]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the same for some options of a room."""
    options, schema = {}, {}
    for name, field in fields.items():
        is_list, kind = engines(room) if name == "engine" else schema_type(name, field)
        if name in SHOWN:
            options[name] = [field.default] if is_list else field.default
        typed = kind if name in SHOWN else f"{kind}?"
        schema[name] = [typed] if is_list else typed
    return options, schema


def engines(room: str) -> tuple[bool, str]:
    """Return whether a room can chain engines, and their names as a type."""
    found = module_of(room, "room", "ROOM")
    return (
        found.chain is not None,
        f"list({'|'.join(n for n in found.engines if n not in NOT_IN_APPS)})",
    )


def schema_type(name: str, field: FieldInfo) -> tuple[bool, str]:
    """Return whether an option is a list, and the Supervisor's type of it or of its items."""
    kind = without_none(field.annotation)
    if get_origin(kind) is tuple:
        return True, simple_type(name, get_args(kind)[0], [])
    return False, simple_type(name, kind, field.metadata)


def simple_type(name: str, kind: Any, metadata: list[Any]) -> str:
    """Return the Supervisor's type of one value."""
    if get_origin(kind) is Literal:
        return f"list({'|'.join(get_args(kind))})"
    if kind in (int, float):
        return kind.__name__ + bounds(metadata)
    if name == "url":
        return "url"
    return {bool: "bool", SecretStr: "password"}.get(kind, "str")


def bounds(metadata: list[Any]) -> str:
    """Return the range a number must be in, ends included: the program refuses the others."""
    low = high = ""
    for limit in metadata:
        match limit:
            case Ge(ge=value) | Gt(gt=value):
                low = value
            case Le(le=value) | Lt(lt=value):
                high = value
    return "" if low == high == "" else f"({low},{high})"


def without_none(kind: Any) -> Any:
    """Return a type without None beside it, and without its annotations."""
    if get_origin(kind) is Annotated:
        return without_none(get_args(kind)[0])
    if isinstance(kind, UnionType):
        (kind,) = (part for part in get_args(kind) if part is not NoneType)
    return kind


def room_fields(room: str) -> dict[str, FieldInfo]:
    """Return the options of a room that its app shows, those that are always shown first."""
    known: type[Options] = module_of(room, "options", f"{room.title()}Options")
    hidden = SET_BY_THE_IMAGE | FOR_SERVERS_OF_MANY
    fields = {name: field for name, field in known.model_fields.items() if name not in hidden}
    order = {name: place for place, name in enumerate(SHOWN)}
    return dict(sorted(fields.items(), key=lambda item: order.get(item[0], len(order))))


def module_of(room: str, module: str, name: str) -> Any:
    """Return something of a room."""
    return getattr(importlib.import_module(f"wyoming_servers.{room}.{module}"), name)


def ports(room: str) -> dict[str, str]:
    """Return a room's ports as the Supervisor names them, and what is spoken there.

    The second is the one that its secure port is to be: another could not be published.
    """
    known: type[Options] = module_of(room, "options", f"{room.title()}Options")
    stock: int = known.model_fields["port"].default
    return {f"{stock}/tcp": "Wyoming", f"{stock + 1}/tcp": "TLS"}


def translations(app: App, language: str) -> dict[str, Any]:
    """Return an app's texts in one language."""
    words = texts(language)
    if app.is_single:
        configuration = dict(room_texts(words, app.rooms[0]))
    else:
        all_of_them = {room: dict(room_texts(words, room)) for room in app.rooms}
        configuration = {name: all_of_them[app.rooms[0]][name] for name in FOR_ALL_ROOMS}
        for room, told in all_of_them.items():
            name, description = words["rooms"][room]
            fields = {option: text for option, text in told.items() if option not in FOR_ALL_ROOMS}
            configuration[room] = {"name": name, "description": description, "fields": fields}
    network = {
        port: f"{words['rooms'][room][0]} ({spoken})"
        for room in app.rooms
        for port, spoken in ports(room).items()
    }
    return {"configuration": configuration, "network": network}


def room_texts(words: dict[str, Any], room: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield name and description of each option; English ones are described by the program."""
    for option, field in room_fields(room).items():
        told = words[room].get(option) or words["all"][option]
        described = told[1] if len(told) > 1 else field.description
        yield option, {"name": told[0], "description": described}


def texts(language: str) -> dict[str, Any]:
    """Return the texts of a language: by room or for all of them, name and description."""
    path = REPOSITORY / "addons" / "base" / "texts" / f"{language}.yaml"
    found: dict[str, Any] = yaml.safe_load(path.read_text())
    return found


def as_yaml(data: Mapping[str, Any]) -> str:
    """Write data as a person would."""
    return HEADER + yaml.safe_dump(data, sort_keys=False, allow_unicode=True, width=96)


def main(arguments: list[str]) -> int:
    """Write the files, or with --check tell which of them are not up to date."""
    made = files()
    stale = [path for path, text in made.items() if _read(REPOSITORY / path) != text]
    if "--check" in arguments:
        sys.stderr.writelines(f"{path} is not up to date: script/addons.py\n" for path in stale)
        return 1 if stale else 0
    for path in stale:
        (REPOSITORY / path).parent.mkdir(parents=True, exist_ok=True)
        (REPOSITORY / path).write_text(made[path])
    return 0


def _read(path: Path) -> str | None:
    return path.read_text() if path.exists() else None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
