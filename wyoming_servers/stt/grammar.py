"""The house's commands as a grammar: what people say to this house, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable

from wyoming_servers.house.snapshot import Area, Entity, Floor, House

from .automaton import Alt, Automaton, Pattern, Seq, Word, compile_pattern
from .grammar_rules import POLITE, SENTENCES, SLOTS
from .numbers import numbers
from .template import parse

_OPENINGS = frozenset({"door", "garage_door", "window", "opening"})
_SWITCHED = frozenset({"light", "switch", "fan", "input_boolean", "media_player"})
_BUTTONS = frozenset({"button", "input_button"})
_BY_DOMAIN = (
    *(
        "light",
        "fan",
        "cover",
        "switch",
        "lock",
        "valve",
        "climate",
        "sensor",
        "scene",
        "script",
        "vacuum",
    ),
    *("todo", "weather", "person", "media_player"),
)
_WITH = ("light", "fan", "cover", "lock", "climate", "media_player", "vacuum", "todo")
_NUMBERS = {
    # Slot -> what is often said, and what else can be.
    "percent": (range(0, 101, 5), range(101)),
    "temperature": ((*range(15, 30), *range(60, 81)), range(5, 100)),
    "n_hours": (range(2, 13), range(13, 25)),
    "n_minutes": ((*range(2, 11), *range(10, 61, 5), 12, 90), range(2, 60)),
    "n_seconds": ((10, 15, 20, 30, 45, 60, 90), range(5, 60, 5)),
}
_NOTHING = Alt()


def grammar(house: House | None) -> Automaton:
    """Return the sentences of a house; of no house, what every home has."""
    slots: dict[str, Pattern] = {slot: numbers(*values) for slot, values in _NUMBERS.items()}
    slots |= _house_slots(house)
    for slot, template in SLOTS.items():
        slots[slot] = parse(template, slots)
    slots["sentence"] = Alt(tuple(parse(sentence, slots) for sentence in SENTENCES))
    return compile_pattern(parse(POLITE, slots))


def _house_slots(house: House | None) -> dict[str, Pattern]:
    entities = house.entities if house else ()
    slots: dict[str, Pattern] = {
        domain: names(entity for entity in entities if entity.domain == domain)
        for domain in _BY_DOMAIN
    }
    sensing = [entity for entity in entities if entity.domain == "binary_sensor"]
    slots["opening"] = names(one for one in sensing if one.device_class in _OPENINGS)
    slots["binary"] = names(one for one in sensing if one.device_class not in _OPENINGS)
    slots["onoff"] = names(entity for entity in entities if entity.domain in _SWITCHED)
    slots["button"] = names(entity for entity in entities if entity.domain in _BUTTONS)
    slots["area"] = names(house.areas if house else ())
    slots["floor"] = names(house.floors if house else ())
    for slot in _WITH:
        slots[f"with_{slot}"] = Seq() if slots[slot] != _NOTHING else _NOTHING
    if house is None:
        slots["with_media_player"] = Seq()
    return slots


def names(named: Iterable[Entity | Area | Floor]) -> Alt:
    """Return the pattern of the names and aliases of things, as the house writes them."""
    texts = (text for thing in named for text in (thing.name, *thing.aliases))
    return Alt(tuple(Seq(found) for text in dict.fromkeys(texts) if (found := name_words(text))))


def name_words(name: str) -> tuple[Word, ...]:
    """Return a name's words; signs that are not said stay with the word before them."""
    words: list[Word] = []
    for token in name.split():
        if any(char.isalnum() for char in token):
            words.append(Word(token.casefold(), token))
        elif words:
            words[-1] = Word(words[-1].spoken, f"{words[-1].written} {token}")
    return tuple(words)
