"""What people say for states of which the intents package has no word, per language."""

from __future__ import annotations

from typing import Final

from wyoming_servers.house.tags import family_of

_STATES: Final = {
    "en": {"heat": "on"},
    "de": {
        "home": "zu Hause",
        "docked": "an der Station",
        "cleaning": "am Putzen",
        "returning": "auf dem Weg zur Station",
        "mowing": "am Mähen",
        "playing": "an",
        "paused": "auf Pause",
        "heat": "an",
    },
    "es": {
        "home": "en casa",
        "locked": "bloqueado",
        "unlocked": "desbloqueado",
        "docked": "en su base",
        "cleaning": "limpiando",
        "mowing": "cortando el césped",
        "returning": "de vuelta a su base",
        "playing": "reproduciendo",
        "paused": "en pausa",
        "heat": "en modo calor",
    },
    "fr": {
        "home": "à la maison",
        "locked": "verrouillé",
        "unlocked": "déverrouillé",
        "docked": "à sa base",
        "cleaning": "en train de nettoyer",
        "mowing": "en train de tondre",
        "returning": "en route vers sa base",
        "playing": "en lecture",
        "paused": "en pause",
        "heat": "en chauffage",
    },
    "it": {
        "home": "a casa",
        "locked": "bloccato",
        "unlocked": "sbloccato",
        "docked": "alla base",
        "cleaning": "in pulizia",
        "mowing": "al lavoro",
        "returning": "di ritorno alla base",
        "playing": "in riproduzione",
        "paused": "in pausa",
        "heat": "in riscaldamento",
    },
    "nl": {
        "home": "thuis",
        "locked": "op slot",
        "unlocked": "niet op slot",
        "docked": "in het station",
        "cleaning": "aan het schoonmaken",
        "returning": "op weg naar het station",
        "mowing": "aan het maaien",
        "playing": "aan het spelen",
        "paused": "op pauze",
        "heat": "aan",
    },
}
"""Where the words of the package's patterns do not exist, or mean a closed door."""


def state_word(state: str, language: str) -> str | None:
    """Return our own word for a state; None for most."""
    return _STATES.get(family_of(language), {}).get(state)
