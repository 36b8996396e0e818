"""Reads wordings: groups of ways to say the same, in the notation of ``wordings/README.md``."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from wyoming_servers.llm.nano.plans import (
    ACTIONS,
    ALL,
    AMOUNTS,
    KINDS,
    MEASURE,
    MEASURED,
    QUESTIONS,
    ROLES,
    STATES,
    in_order,
)

FOLDER = Path(__file__).parent / "wordings"
OTHERS = ("lexicon.txt", "wrap.txt", "join.txt")
"""Files that hold no groups."""
DISTRACTOR = "x"
"""The role of words that are in no plan."""

_SLOT = re.compile(
    r"(?P<commands>\d+\.)?(?P<role>[a-z]+)(?P<bare>!)?(?:\.(?P<case>nom|acc|dat|gen))?"
    r"(?P<bare2>!)?(?::(?P<types>[a-z_|]+))?(?:\.(?P<case2>nom|acc|dat|gen))?$"
)


class NotationError(ValueError):
    """A wording cannot be read; the text says where and why."""


@dataclass(frozen=True, kw_only=True)
class Slot:
    """A place in a wording for a noun or a value."""

    role: str
    commands: tuple[int, ...] = (0,)
    types: tuple[str, ...] = ()
    case: str = "acc"
    is_bare: bool = False


@dataclass(frozen=True)
class Choice:
    """One of several; each a sequence."""

    options: tuple[tuple[Part, ...], ...]


Part = str | Slot | Choice


@dataclass(frozen=True, kw_only=True)
class Head:
    """A command of a group: what is the same in all its wordings."""

    action: str
    constants: tuple[str, ...] = ()
    types: dict[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Group:
    """Ways to say the same."""

    language: str
    subject: str
    heads: tuple[Head, ...]
    wordings: tuple[tuple[Part, ...], ...]
    sources: tuple[str, ...]
    """The wordings as they are written."""


@cache
def groups(language: str) -> tuple[Group, ...]:
    """Read all groups of a language. Raises NotationError, which names every fault."""
    found: list[Group] = []
    faults: list[str] = []
    for path in sorted((FOLDER / language).glob("*.txt")):
        if path.name not in OTHERS:
            found += _groups_of(path, language, faults)
    if faults:
        raise NotationError("\n".join(faults))
    return tuple(found)


def lines_of(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the numbered lines of a file without comments and empty ones."""
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        text = re.sub(r"(^|\s)#.*", "", line).rstrip()
        if text.strip():
            yield number, text


def _groups_of(path: Path, language: str, faults: list[str]) -> Iterator[Group]:
    heads: tuple[Head, ...] = ()
    read: list[tuple[tuple[Part, ...], str]] = []
    for number, line in lines_of(path):
        try:
            if line.startswith("=="):
                if heads and read:
                    yield _group(language, path, heads, read)
                heads, read = (), []
                heads = tuple(map(_head, line[2:].split(";")))
                continue
            parts = parse(line.strip())
            _check(parts, len(heads))
            read.append((parts, line.strip()))
        except NotationError as error:
            faults.append(f"{path.parent.name}/{path.name}:{number}: {error}")
    if heads and read:
        yield _group(language, path, heads, read)


def _group(
    language: str,
    path: Path,
    heads: tuple[Head, ...],
    read: Sequence[tuple[tuple[Part, ...], str]],
) -> Group:
    wordings, sources = zip(*read, strict=True)
    return Group(
        language=language, subject=path.stem, heads=heads, wordings=wordings, sources=sources
    )


def _head(text: str) -> Head:
    action, *rest = text.split() or [""]
    if action not in ACTIONS:
        raise NotationError(f"there is no action {action!r}")
    constants, types = [], {}
    for word in rest:
        role, is_typed, of = word.partition("=")
        if is_typed and (role in ROLES or role == DISTRACTOR):
            types[role] = tuple(of.split("|"))
        elif word in (*STATES, *MEASURED, *KINDS, ALL, *AMOUNTS):
            constants.append(word)
        else:
            raise NotationError(f"{word!r} is no constant")
    needed = STATES if action in QUESTIONS else MEASURED if action == MEASURE else None
    if needed is not None and not set(constants).intersection(needed):
        raise NotationError(f"{action} needs one of {', '.join(needed)}")
    return Head(action=action, constants=in_order(constants), types=types)


def _check(parts: Sequence[Part], commands: int) -> None:
    if not commands:
        raise NotationError("a wording before the first ==")
    for slot in slots_of(parts):
        if any(not 0 <= one < commands for one in slot.commands):
            raise NotationError(f"{{{slot.role}}} belongs to a command that is not there")


def slots_of(parts: Sequence[Part]) -> Iterator[Slot]:
    """Yield all slots of a wording."""
    for part in parts:
        if isinstance(part, Slot):
            yield part
        elif isinstance(part, Choice):
            for option in part.options:
                yield from slots_of(option)


def parse(text: str) -> tuple[Part, ...]:
    """Read a wording. Raises NotationError."""
    parts, at = _sequence(text, 0, "")
    if at < len(text):
        raise NotationError(f"{text[at]!r} without its beginning")
    return parts


def _sequence(text: str, at: int, ends: str) -> tuple[tuple[Part, ...], int]:
    parts: list[Part] = []
    said = ""
    while at < len(text) and text[at] not in "|)]":
        char = text[at]
        if char in "([":
            inner, at = _choice(text, at + 1, ")" if char == "(" else "]")
            part: Part = inner if char == "(" else Choice((*inner.options, ()))
        elif char == "{":
            close = text.find("}", at)
            if close < 0:
                raise NotationError("{ without }")
            part, at = _slot(text[at + 1 : close]), close + 1
        else:
            said, at = said + char, at + 1
            continue
        parts += [said, part] if said else [part]
        said = ""
    if at < len(text) and text[at] not in f"|{ends}":
        raise NotationError(f"{text[at]!r} without its beginning")
    return (*parts, said) if said else tuple(parts), at


def _choice(text: str, at: int, end: str) -> tuple[Choice, int]:
    options: list[tuple[Part, ...]] = []
    while True:
        option, at = _sequence(text, at, end)
        options.append(option)
        if at >= len(text):
            raise NotationError(f"{end!r} is missing")
        at += 1
        if text[at - 1] == end:
            return Choice(tuple(options)), at


def _slot(text: str) -> Slot:
    found = _SLOT.match(text.strip())
    if found is None:
        raise NotationError(f"{{{text}}} cannot be read")
    role = found["role"]
    is_place = role == "place"
    if role not in (*ROLES, DISTRACTOR, "place"):
        raise NotationError(f"there is no role {role!r}")
    numbers = tuple(int(digit) - 1 for digit in (found["commands"] or "1.")[:-1])
    types = tuple((found["types"] or "").split("|")) if found["types"] else ()
    return Slot(
        role="where" if is_place else role,
        commands=numbers,
        types=("place",) if is_place else types,
        case=found["case"] or found["case2"] or "acc",
        is_bare=bool(found["bare"] or found["bare2"]),
    )


def expand(parts: Sequence[Part], dice: random.Random) -> Iterator[str | Slot]:
    """Yield the pieces of one way to say a wording."""
    for part in parts:
        if isinstance(part, Choice):
            yield from expand(dice.choice(part.options), dice)
        else:
            yield part
