"""The Laramie extension of the Wyoming protocol: versions, messages, error codes.

Every message is additive: a stock Wyoming peer never sees one unless it announced the extension
itself. Standard library only, Python 3.11 syntax: the Home Assistant integration carries a
byte-equal copy of this file.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field, fields
from types import UnionType
from typing import Any, ClassVar, Self, Union, get_args, get_origin, get_type_hints

VERSION = 1
"""Version of the extension spoken here."""

MIN_VERSION = 1
"""Oldest version of the other side that is still understood here."""

INFO_KEY = "laramie"
"""Key in the data of an ``info`` event under which a server announces the extension.

Its value: ``{"version", "min_version", "program_version", "room", "server_id"}``,
``"wants_token": true`` where ``laramie-auth`` is needed, and ``"secure_port"`` where TLS is spoken:
our own events are served there only. Stock parsers drop unknown keys, so read it from the event's
data."""

TIMINGS_KEY = "laramie_timings"
"""Key in the data of a closing event (``transcript``, ``synthesize-stopped``) with the server's own
spans of the turn: ``[{"name", "start_ms", "end_ms"}]``, from the start of the request."""

PARTIALS_KEY = "laramie_partials"
"""Key in the data of ``transcribe``: true asks for what is heard so far, as ``transcript-start``,
``transcript-chunk`` and ``transcript-stop`` around the ``transcript``, which alone counts."""


class ErrorCode:
    """Stable codes of ``error`` events. A client may act on them; the text is for people."""

    BAD_FRAME = "bad-frame"
    """The bytes are no Wyoming frame. The connection is closed."""
    FRAME_TOO_LARGE = "frame-too-large"
    """A header, data or payload is over the limit. The connection is closed."""
    BAD_REQUEST = "bad-request"
    """A message lacks a field, or a field has the wrong type. The connection is closed."""
    UNEXPECTED_EVENT = "unexpected-event"
    """An event came out of order, such as audio before audio-start. The connection is closed."""
    BUSY = "busy"
    """Too many connections or streams; try again later."""
    IDLE = "idle"
    """Nothing was heard on the connection for too long. The connection is closed."""
    SHUTTING_DOWN = "shutting-down"
    """The server stops. Try again later."""
    ENGINE_UNAVAILABLE = "engine-unavailable"
    """The engine is not installed, still loading, or could not load; the text says which."""
    ENGINE_FAILED = "engine-failed"
    """The engine failed in this request. Others may still work."""
    UNSUPPORTED_AUDIO = "unsupported-audio"
    """The audio format cannot be converted."""
    NAME_UNKNOWN = "name-unknown"
    """No wake word, voice, program or model has that name."""
    HOUSE_UNKNOWN = "house-unknown"
    """The server does not have the house with this hash. Send ``laramie-house`` and try again."""
    WAKE_ELSEWHERE = "wake-elsewhere"
    """Another satellite heard the same call better, and answers. Go on listening."""
    NOT_AUTHORIZED = "not-authorized"
    """The server wants a token, and was shown none or a wrong one on this connection."""
    VERSION_TOO_OLD = "version-too-old"
    """The other side is older than what is still understood."""
    VERSION_TOO_NEW = "version-too-new"
    """The other side no longer understands this version."""


class MessageError(ValueError):
    """A message lacks a field or a field has the wrong type."""


def version_problem(theirs: dict[str, Any], *, us: str, them: str) -> tuple[str, str] | None:
    """Return (error code, what to do) when two sides cannot talk, else None."""
    version, oldest = (
        value if isinstance(value := theirs.get(key), int) else 0
        for key in ("version", "min_version")
    )
    if version < MIN_VERSION:
        return ErrorCode.VERSION_TOO_OLD, f"{them} is too old for {us}: update {them}"
    if oldest > VERSION:
        return ErrorCode.VERSION_TOO_NEW, f"{us} is too old for {them}: update {us}"
    return None


def house_hash(house: dict[str, Any]) -> str:
    """Hash what a house is (names, places, tools), not the state it is in.

    The same on both sides; states change without changing it, so that grammars and prompts made
    for a house stay valid.
    """
    entities = [
        {key: value for key, value in entity.items() if key not in ("state", "attributes")}
        for entity in house.get("entities", [])
    ]
    shape = {
        "language": house.get("language"),
        "areas": house.get("areas", []),
        "floors": house.get("floors", []),
        "entities": sorted(entities, key=lambda entity: str(entity.get("entity_id"))),
        "tools": house.get("tools", []),
    }
    text = json.dumps(shape, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def fits(value: Any, hint: Any) -> bool:
    """Tell whether a JSON value has the declared type; looks one level into lists."""
    if hint is Any:
        return True
    if get_origin(hint) in (Union, UnionType):
        return any(fits(value, option) for option in get_args(hint))
    origin = get_origin(hint)
    if origin is list:
        return isinstance(value, list) and all(fits(item, get_args(hint)[0]) for item in value)
    if hint in (int, float) and isinstance(value, bool):
        return False
    if hint is float:
        return isinstance(value, (int, float))
    return isinstance(value, origin or hint)


@dataclass(frozen=True, kw_only=True)
class Message:
    """Base of all messages: a Wyoming event type and its data, checked."""

    TYPE: ClassVar[str]

    @classmethod
    def from_data(cls, data: dict[str, Any]) -> Self:
        """Read a message from an event's data; unknown keys are skipped. Raises MessageError."""
        hints = get_type_hints(cls)
        known: dict[str, Any] = {}
        for spec in fields(cls):
            if spec.name not in data:
                continue
            value = data[spec.name]
            if not fits(value, hints[spec.name]):
                raise MessageError(f"{cls.TYPE}: '{spec.name}' has the wrong type")
            known[spec.name] = value
        try:
            return cls(**known)
        except TypeError as error:
            missing = str(error).rpartition(": ")[2]
            raise MessageError(f"{cls.TYPE}: a field is missing: {missing}") from error

    def to_data(self) -> dict[str, Any]:
        """Return the event's data, without what is None."""
        values = ((spec.name, getattr(self, spec.name)) for spec in fields(self))
        return {name: value for name, value in values if value is not None}


@dataclass(frozen=True, kw_only=True)
class Authorize(Message):
    """Client to server, first on each connection to one that wants a token: here it is."""

    TYPE: ClassVar[str] = "laramie-auth"

    token: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Authorized(Message):
    """Server to client: all is served on this connection; also where no token is wanted."""

    TYPE: ClassVar[str] = "laramie-authorized"


@dataclass(frozen=True, kw_only=True)
class PushHouse(Message):
    """Client to LLM and STT server: one snapshot of the house."""

    TYPE: ClassVar[str] = "laramie-house"

    house_id: str
    hash: str
    language: str
    time_zone: str | None = None
    """Such as ``Europe/Amsterdam``; the server's own without one. Not part of the hash."""
    areas: list[dict[str, Any]] = field(default_factory=list)
    """``{"area_id", "name", "aliases", "floor"}``; floor is a floor_id or null."""
    floors: list[dict[str, Any]] = field(default_factory=list)
    """``{"floor_id", "name", "aliases"}``"""
    entities: list[dict[str, Any]] = field(default_factory=list)
    """``{"entity_id", "name", "aliases", "area", "floor", "domain", "device_class", "features",
    "state", "attributes"}``; area and floor are ids or null, features is a bit field."""
    tools: list[dict[str, Any]] = field(default_factory=list)
    """``{"name", "description", "parameters"}``; parameters is a JSON schema."""


@dataclass(frozen=True, kw_only=True)
class PushHouseDelta(Message):
    """Client to server: what changed since the house with ``base``."""

    TYPE: ClassVar[str] = "laramie-house-delta"

    house_id: str
    base: str
    """Hash of the house this applies to; an unknown one is answered with ``house-unknown``."""
    hash: str
    """Hash afterwards; equal to base when only states changed."""
    entities: list[dict[str, Any]] = field(default_factory=list)
    """Whole entities, new or changed."""
    states: list[dict[str, Any]] = field(default_factory=list)
    """``{"entity_id", "state", "attributes"}`` of entities that stay what they are."""
    removed: list[str] = field(default_factory=list)
    """Entity ids."""


@dataclass(frozen=True, kw_only=True)
class HouseKnown(Message):
    """Server to client: this house is known now."""

    TYPE: ClassVar[str] = "laramie-house-known"

    house_id: str
    hash: str


@dataclass(frozen=True, kw_only=True)
class Prepare(Message):
    """Client to LLM server, when the user starts to speak: warm up for this house."""

    TYPE: ClassVar[str] = "laramie-prepare"

    house_id: str
    hash: str
    language: str | None = None
    area: str | None = None
    """Area id of the speaker."""


@dataclass(frozen=True, kw_only=True)
class Prepared(Message):
    """Server to client: warm."""

    TYPE: ClassVar[str] = "laramie-prepared"

    house_id: str


@dataclass(frozen=True, kw_only=True)
class Chat(Message):
    """Client to LLM server: answer the last of these messages.

    Tool results come back as a further ``laramie-chat`` with the assistant's message, its
    ``tool_calls``, and one ``tool`` message per call appended.
    """

    TYPE: ClassVar[str] = "laramie-chat"

    conversation_id: str
    house_id: str
    hash: str
    messages: list[dict[str, Any]]
    """``{"role": "system|user|assistant", "content", "tool_calls": [{"id", "name", "arguments"}]}``
    or ``{"role": "tool", "tool_call_id", "name", "content": {...}}``"""
    language: str | None = None
    area: str | None = None
    """Area id of the speaker."""
    satellite: str | None = None
    options: dict[str, Any] = field(default_factory=dict)
    """``confirm``: what is asked back before it is done, true or a list of kinds;
    ``budget_seconds``: how long the model may take over its first word, in all rounds of a turn
    together, in place of the server's option of that name."""
    json_schema: dict[str, Any] | None = None
    """Asks for JSON of this schema, as the model writes it, in place of what can be spoken. What a
    grammar cannot hold a model to, such as ``pattern``, the client has to check."""


@dataclass(frozen=True, kw_only=True)
class ChatDelta(Message):
    """LLM server to client: a piece of the answer, or one whole tool call."""

    TYPE: ClassVar[str] = "laramie-chat-delta"

    content: str | None = None
    tool_call: dict[str, Any] | None = None
    """``{"id", "name", "arguments"}``"""


@dataclass(frozen=True, kw_only=True)
class ChatStop(Message):
    """LLM server to client: the answer is complete."""

    TYPE: ClassVar[str] = "laramie-chat-stop"

    finish_reason: str
    """``stop``, ``tool_calls``, ``length``, ``not_understood`` when the text says just that, or
    that this house has no tool for it, or ``timeout`` when the model took too long to begin: the
    text asks whether the best guess is meant, or says so."""
    continue_conversation: bool = False
    """True when the reply asks something and the microphone should stay open."""
    source: str = ""
    """What answered: ``fast-path`` or the engine's name."""
    usage: dict[str, Any] = field(default_factory=dict)
    timings: list[dict[str, Any]] = field(default_factory=list)
    """The server's spans, as under ``TIMINGS_KEY``."""


@dataclass(frozen=True, kw_only=True)
class ListReplies(Message):
    """Client to LLM server: tell what is likely to be said in this house."""

    TYPE: ClassVar[str] = "laramie-replies"

    house_id: str
    hash: str
    language: str | None = None
    """The house's own without one."""


@dataclass(frozen=True, kw_only=True)
class Replies(Message):
    """LLM server to client: replies word by word, the likeliest first."""

    TYPE: ClassVar[str] = "laramie-replies-list"

    replies: list[str]


@dataclass(frozen=True, kw_only=True)
class PreparePhrases(Message):
    """Client to TTS server: make the audio of these ahead, while nothing is to be spoken.

    They take the place of those that were told for the same voice before.
    """

    TYPE: ClassVar[str] = "laramie-phrases"

    phrases: list[str]
    """The likeliest first; a server may make fewer."""
    voice: str | None = None
    """As in ``synthesize``, like speaker and language: audio is kept by what was asked for."""
    speaker: str | None = None
    language: str | None = None


@dataclass(frozen=True, kw_only=True)
class PhrasesKnown(Message):
    """TTS server to client: these will be made."""

    TYPE: ClassVar[str] = "laramie-phrases-known"


@dataclass(frozen=True, kw_only=True)
class ListModels(Message):
    """Client to server: list the models."""

    TYPE: ClassVar[str] = "laramie-models"


@dataclass(frozen=True, kw_only=True)
class Models(Message):
    """Server to client: the models there are, and the one that answers now."""

    TYPE: ClassVar[str] = "laramie-models-list"

    models: list[dict[str, Any]]
    """``{"name", "size_bytes", "languages", "loaded"}``"""
    loaded: str | None = None


@dataclass(frozen=True, kw_only=True)
class LoadModel(Message):
    """Client to server: load this model; answered with ``laramie-models-list`` or ``error``."""

    TYPE: ClassVar[str] = "laramie-load"

    model: str


@dataclass(frozen=True, kw_only=True)
class UnloadModel(Message):
    """Client to server: release the model's memory; answered with ``laramie-models-list``."""

    TYPE: ClassVar[str] = "laramie-unload"
