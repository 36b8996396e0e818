"""Options, declared once: command line, environment, options.json and defaults, in that order."""

from __future__ import annotations

import difflib
import json
import os
from pathlib import Path
from typing import Annotated, Any, Literal, Self, TypeVar

from pydantic import BeforeValidator, Field, SecretStr, ValidationError, model_validator
from pydantic.fields import FieldInfo
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    SettingsError,
)

from wyoming_servers.wire.errors import LaramieError

OPTIONS_FILE = Path("/data/options.json")
"""Where the Supervisor puts an add-on's options; ``LARAMIE_OPTIONS_FILE`` names another."""


def _as_text(value: object) -> object:
    """Make a text of anything: what is said of a wrong value would show the secret."""
    return value if value is None or isinstance(value, SecretStr) else str(value)


Secret = Annotated[SecretStr | None, BeforeValidator(_as_text)]
"""The type of an option that is never shown."""


def _unless_empty(value: object) -> object:
    """Take a field that was cleared for one that was never set."""
    return (value.strip() or None) if isinstance(value, str) else value


File = Annotated[Path | None, BeforeValidator(_unless_empty)]
"""The type of an option that names a file."""


def _joined(value: object) -> object:
    """Take a list of engines, too, and spaces between them."""
    names = value.split(",") if isinstance(value, str) else value
    if isinstance(names, list) and all(isinstance(name, str) for name in names):
        return ",".join(name.strip() for name in names)
    return value


EngineNames = Annotated[str, BeforeValidator(_joined)]
"""The type of an option that names an engine, or several that are chained."""


class OptionsError(LaramieError):
    """An option is wrong; the text says which one and what to write."""


def default_data_dir() -> Path:
    """Return where state is kept when nobody says otherwise."""
    if OPTIONS_FILE.parent.is_dir() and os.access(OPTIONS_FILE.parent, os.W_OK):
        return OPTIONS_FILE.parent
    base = os.environ.get("XDG_DATA_HOME")
    return (Path(base) if base else Path.home() / ".local" / "share") / "laramie"


class Options(BaseSettings):
    """The options every server has. A part adds its own and sets ``env_prefix`` and ``port``."""

    model_config = SettingsConfigDict(extra="forbid", env_ignore_empty=True, frozen=True)

    host: str = Field(
        "127.0.0.1",
        description="Address to listen on; 0.0.0.0 makes the server visible to the network.",
    )
    port: int = Field(ge=0, le=65535, description="Wyoming port; 0 takes any free one.")
    zeroconf: bool = Field(
        default=True, description="Announce the server, unless it listens on 127.0.0.1 only."
    )
    data_dir: Path = Field(default_factory=default_data_dir, description="Where state is kept.")
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "info", description="Least important log line to show."
    )
    log_json: bool = Field(default=False, description="Write logs as one JSON object a line.")

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Order the sources: what was given, the environment, the options file."""
        del dotenv_settings, file_secret_settings
        return init_settings, env_settings, _OptionsFile(settings_cls)


class LinkOptions(Options):
    """The options of what others connect to: who may, and how."""

    token: Secret = Field(
        None,
        description="Token that a client must show. Stock clients cannot: it guards all of the LLM "
        "server, but only our own events of the others. Better not given on the command line.",
    )
    secure_port: int | None = Field(
        None,
        ge=0,
        le=65535,
        description="Port with TLS for our own integration and satellites, which are then served "
        "nowhere else; none when not set.",
    )
    stock: Literal["open", "local", "closed"] = Field(
        "open",
        description="Who reaches the Wyoming port, which is not encrypted: open for all that reach "
        "the host, local for this machine, closed for nobody.",
    )
    certfile: File = Field(
        None, description="Certificate chain in PEM for the secure port; one is made when not set."
    )
    keyfile: File = Field(None, description="Its key, in PEM and without a password.")

    @model_validator(mode="after")
    def _is_reachable(self) -> Self:
        if self.stock == "closed" and self.secure_port is None:
            raise ValueError("stock is closed, so nobody could connect: set secure_port, too")
        if (self.certfile is None) != (self.keyfile is None):
            raise ValueError("certfile and keyfile need each other: set both, or none")
        return self


class RoomOptions(LinkOptions):
    """The options every room has."""

    engine: str = Field(description="Engine to use.")
    http_port: int | None = Field(
        None, ge=0, le=65535, description="Port of /health and /metrics; none when not set."
    )
    shared_models: Path | None = Field(
        None,
        description="Folder of models that others keep, with a folder per server; only read.",
    )
    max_connections: int = Field(64, ge=1, description="Connections at once.")
    max_streams: int = Field(32, ge=1, description="Engine calls at once.")
    idle_seconds: float = Field(
        60.0, gt=0, description="Close a connection that is silent for this long, in seconds."
    )
    write_seconds: float = Field(
        30.0, gt=0, description="Close a connection that does not read for this long, in seconds."
    )
    stop_seconds: float = Field(
        1.5, ge=0, description="Let running requests finish for this long on stop, in seconds."
    )


class RemoteOptions(RoomOptions):
    """Options of a room one of whose engines asks a server by OpenAI's protocol."""

    api_key: Secret = Field(
        None,
        description="Key for the openai engine's server; better not given on the command line.",
    )
    ca_file: File = Field(
        None, description="Certificates in PEM to trust there besides the usual ones."
    )
    connect_seconds: float = Field(
        3.0, gt=0, description="Wait for a connection there this long, in seconds."
    )


def options_in_file() -> dict[str, Any]:
    """Return what stands in the options file; nothing where there is none. Raises OptionsError."""
    path = Path(os.environ.get("LARAMIE_OPTIONS_FILE") or OPTIONS_FILE)
    try:
        values = json.loads(path.read_text())
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise OptionsError(f"{path} cannot be read: {error}") from error
    if not isinstance(values, dict):
        raise OptionsError(f"{path} must hold one JSON object")
    return values


OptionsKind = TypeVar("OptionsKind", bound=Options)


class _OptionsFile(PydanticBaseSettingsSource):
    """The add-on's options.json: flat, or one object per room beside options for all rooms."""

    def get_field_value(self, field: FieldInfo, field_name: str) -> tuple[Any, str, bool]:
        """Part of the base class's contract; the whole file is read at once instead."""
        del field
        return None, field_name, False

    def __call__(self) -> dict[str, Any]:
        values = options_in_file()
        room = self.settings_cls.model_config["env_prefix"].split("_")[1].lower()
        shared = {key: value for key, value in values.items() if not isinstance(value, dict)}
        own = values.get(room)
        return shared | own if isinstance(own, dict) else shared


def read_options(kind: type[OptionsKind], given: dict[str, Any]) -> OptionsKind:
    """Make options. Raises OptionsError with one line per problem."""
    try:
        return kind(**given)
    except SettingsError as error:
        raise OptionsError(f"{error}: a list is written as JSON") from error
    except ValidationError as error:
        own = (item for item in error.errors() if item["type"] != "default_factory_not_called")
        raise OptionsError("\n".join(_problem(kind, item) for item in own)) from error


def unknown_variables(kind: type[Options]) -> list[str]:
    """Return a sentence for each environment variable that looks like an option and is none."""
    prefix = kind.model_config["env_prefix"]
    known = [environment_name(kind, name) for name in kind.model_fields]
    return [
        f"{name} sets no option; {_hint(name, known)}"
        for name in os.environ
        if name.startswith(prefix) and name not in known
    ]


def environment_name(kind: type[Options], option: str) -> str:
    """Return the environment variable that sets an option."""
    return f"{kind.model_config['env_prefix']}{option}".upper()


def _problem(kind: type[Options], item: Any) -> str:
    name = ".".join(str(part) for part in item["loc"])
    if not name:  # several options that do not go together
        return str(item["ctx"]["error"])
    if item["type"] != "extra_forbidden":
        return f"option '{name}': {item['msg']} (given: {item['input']!r})"
    return f"there is no option '{name}'; {_hint(name, list(kind.model_fields))}"


def _hint(name: str, known: list[str]) -> str:
    near = difflib.get_close_matches(name, known, n=1)
    return f"did you mean '{near[0]}'?" if near else f"there are: {', '.join(known)}"
