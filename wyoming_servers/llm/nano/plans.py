"""What a sentence means: commands of an action, constants, and words copied from the sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

QUESTIONS: Final = ("is", "any", "every", "which", "count")
"""Actions that ask about a state, which is their first constant."""
MEASURE: Final = "measure"
"""The action that asks for a value; what is measured is its first constant."""
ASKING: Final = (*QUESTIONS, "state", MEASURE, "weather", "time", "date", "read", "timer_left")
"""Actions that change nothing and are answered."""
NONE: Final = "none"
"""The plan of what is no command."""

ACTIONS: Final = (
    *("on", "off", "toggle", "open", "close", "stop", "position", "lock", "unlock"),
    *("bright", "brighter", "dimmer", "color", "heat", "warmer", "cooler"),
    *("speed", "faster", "slower", "volume", "louder", "quieter", "mute", "unmute"),
    *("play", "pause", "next", "previous", "music", "dock", "clean"),
    *("add", "remove", "done", "read", "timer", "timer_cancel", "timer_more", "timer_less"),
    *("timer_pause", "timer_go", "timer_left", "say", *QUESTIONS, "state", MEASURE),
    *("weather", "time", "date", "cancel", NONE),
)
STATES: Final = ("on", "off", "open", "closed", "locked", "unlocked", "playing", "home", "away")
MEASURED: Final = ("temperature", "humidity", "battery", "power", "energy", "co2", "brightness")
KINDS: Final = (
    *("light", "lights", "fan", "cover", "covers", "climate", "media", "vacuum", "mower", "lock"),
    *("window", "door"),
)
"""What is meant when no device is named."""
ALL: Final = "all"
AMOUNTS: Final = ("max", "min", "half", "little", "much")
"""Values that were said in words."""
ROLES: Final = ("what", "where", "but", "to", "by", "for", "text", "list", "name")
"""What words of the sentence stand for, in the order in which a plan has them."""
THEN, END = "then", "end"
MOST_COMMANDS = 5
"""Of one sentence."""

_ORDER: Final = {
    name: place
    for place, names in enumerate(((), STATES, MEASURED, KINDS, (ALL,), AMOUNTS))
    for name in names
}
"""In which order constants stand; states and measures come first."""


@dataclass(frozen=True, kw_only=True)
class Command:
    """One command or question."""

    action: str
    constants: tuple[str, ...] = ()
    spans: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Words of the sentence by role."""

    def items(self) -> Iterator[tuple[str, bool]]:
        """Yield what it is written with: names of tokens (True) and words (False)."""
        yield f"<{self.action}>", True
        for constant in self.constants:
            yield f"<:{constant}>", True
        for role in ROLES:
            if role in self.spans:
                yield f"<{role}=>", True
                yield from ((word, False) for word in self.spans[role])


Plan = tuple[Command, ...]


def names_of_tokens() -> list[str]:
    """Return all tokens of plans that are no words."""
    constants = [f"<:{name}>" for name in (*STATES, *MEASURED, *KINDS, ALL, *AMOUNTS)]
    return [
        *dict.fromkeys(
            [
                *(f"<{action}>" for action in ACTIONS),
                *constants,
                *(f"<{role}=>" for role in ROLES),
                f"<{THEN}>",
                f"<{END}>",
            ]
        )
    ]


def in_order(constants: Iterable[str]) -> tuple[str, ...]:
    """Return constants as a plan has them."""
    return tuple(sorted(constants, key=lambda name: _ORDER[name]))


def items_of(plan: Plan) -> list[tuple[str, bool]]:
    """Return what a plan is written with, from its first action to its end."""
    written: list[tuple[str, bool]] = []
    for command in plan:
        if written:
            written.append((f"<{THEN}>", True))
        written.extend(command.items())
    return [*written, (f"<{END}>", True)]


def text_of(plan: Plan) -> str:
    """Return a plan as people can read it."""
    return " ".join(name for name, _ in items_of(plan))


def plan_of(items: Sequence[tuple[str, bool]]) -> Plan:
    """Read what was written; the reverse of ``items_of``. Raises ValueError when it is no plan."""
    commands: list[Command] = []
    action, role = "", ""
    constants: list[str] = []
    spans: dict[str, tuple[str, ...]] = {}
    for name, is_token in items:
        if not is_token:
            if not role:
                raise ValueError(f"the word {name!r} belongs to nothing")
            spans[role] = (*spans[role], name)
        elif name in (f"<{THEN}>", f"<{END}>"):
            if not action:
                raise ValueError("a command without an action")
            commands.append(Command(action=action, constants=tuple(constants), spans=dict(spans)))
            action, role, constants, spans = "", "", [], {}
        elif name.startswith("<:"):
            constants.append(name[2:-1])
        elif name.endswith("=>"):
            role = name[1:-2]
            spans[role] = ()
        else:
            action = name[1:-1]
    if action:
        raise ValueError("the plan does not end")
    return tuple(commands)
