"""Sentences and names for timing the fast path; they are made up, and judge nothing else."""

from __future__ import annotations

import random

PLACES = (
    *("Attic", "Basement", "Carport", "Conservatory", "Dining Room", "Guest Room", "Gym"),
    *("Laundry", "Library", "Loft", "Nursery", "Pantry", "Patio", "Playroom", "Porch", "Sauna"),
    *("Shed", "Stairway", "Studio", "Terrace", "Veranda", "Wardrobe", "Winter Garden", "Workshop"),
    *("Pool", "Orchard", "Cellar", "Corridor", "Lobby", "Den"),
)
NAMES = (
    *(("Ceiling Light", "light"), ("Wall Lamp", "light"), ("Spots", "light"), ("Fan", "fan")),
    *(("Heater", "climate"), ("Blinds", "cover"), ("Speaker", "media_player")),
    *(("Socket", "switch"), ("Radio", "media_player"), ("Pump", "switch"), ("Motion", "sensor")),
    *(("Humidity", "sensor"), ("Window", "binary_sensor")),
)
SAID = (
    "turn on the {name}",
    "please turn off the {name}",
    "could you switch the {name} off",
    "turn on the lights in the {area}",
    "turn on the {name} and turn off the lights in the {area}",
    "hey, would you kindly turn the {name} on for me",
)
LEFT = tuple(
    f"{start} {end}"
    for start in (
        *("tell me a joke about", "what do you think of", "remind me tomorrow to look after"),
        *("don't turn on", "should I buy", "turn on", "who invented", "if it rains close"),
        *("my sister likes", "write a poem on the beauty of"),
    )
    for end in (
        *("the washing machine", "the moon and the stars", "it", "a trip to the mountains"),
        *("the bathroom mirror", "the neighbours' dog and their car", "the kitchen light and me"),
        *("dinner", "the chandelier in the kitchen", "what the lamp in the hall costs"),
    )
)
_MIXED_UP = {"b": "p", "d": "t", "k": "g", "v": "f", "c": "k", "i": "e", "a": "u", "m": "n"}


def spoilt(text: str, chance: random.Random) -> str:
    """Return a text with one word heard wrong: a sound of the same class, or one letter less."""
    words = text.split()
    long = [index for index, word in enumerate(words) if word[:1].isupper() and len(word) > 4]
    index = chance.choice(long or [len(words) - 1])
    word = words[index].casefold()
    at = chance.randrange(1, len(word))
    words[index] = word[:at] + _MIXED_UP.get(word[at], "") + word[at + 1 :]
    return " ".join(words)
