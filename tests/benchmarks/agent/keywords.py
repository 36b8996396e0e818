"""The keyword parser that anybody would write first: a word tells the action, the rest the device.

It stands beside the trained parser to show what training is worth: it makes the same plans, which
the same resolver turns into devices.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from wyoming_servers.house.colors import spoken_colors
from wyoming_servers.house.names import small_words, split_commands, words_of
from wyoming_servers.llm.nano.plans import ALL, Command, Plan
from wyoming_servers.llm.nano.text import words

_ACTIONS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "unlock": "unlock",
        "lock": "lock",
        "timer": "timer",
        "timer_cancel": "cancel",
        "remove": "remove",
        "add": "add list",
        "mute": "mute",
        "pause": "pause",
        "next": "next skip",
        "previous": "previous",
        "brighter": "brighter",
        "dimmer": "darker dimmer",
        "warmer": "warmer",
        "cooler": "cooler colder",
        "louder": "louder",
        "quieter": "quieter",
        "volume": "volume",
        "heat": "degrees heating thermostat heater radiator",
        "bright": "percent dim brightness",
        "open": "open raise",
        "close": "close shut lower",
        "off": "off stop",
        "on": "on start activate run",
    },
    "de": {
        "unlock": "aufschließen entriegle entriegeln aufsperren",
        "lock": "abschließen verriegle verriegeln zusperren",
        "timer": "timer",
        "timer_cancel": "brich abbrechen",
        "remove": "entferne streiche",
        "add": "setz setze schreib hinzu",
        "mute": "stumm",
        "pause": "pause pausiere pausieren",
        "next": "nächstes nächste überspringen",
        "previous": "vorheriges voriges",
        "brighter": "heller",
        "dimmer": "dunkler",
        "warmer": "wärmer",
        "cooler": "kälter kühler",
        "louder": "lauter",
        "quieter": "leiser",
        "volume": "lautstärke",
        "heat": "grad heizung thermostat",
        "bright": "prozent dimme helligkeit",
        "open": "öffne öffnen hoch rauf",
        "close": "schließe schließen zu runter",
        "off": "aus ausschalten stopp",
        "on": "an ein einschalten starte aktiviere",
    },
    "fr": {
        "unlock": "déverrouille déverrouiller",
        "lock": "verrouille verrouiller",
        "timer": "minuteur",
        "timer_cancel": "annule annuler",
        "remove": "retire enlève raye",
        "add": "ajoute ajouter liste",
        "mute": "muet",
        "pause": "pause",
        "next": "suivant suivante",
        "previous": "précédent précédente",
        "volume": "volume",
        "heat": "degrés chauffage thermostat radiateur",
        "bright": "cent luminosité",
        "open": "ouvre ouvrir",
        "close": "ferme fermer baisse",
        "off": "éteins éteindre arrête coupe",
        "on": "allume allumer lance active démarre",
    },
    "es": {
        "unlock": "desbloquea",
        "lock": "bloquea llave",
        "timer": "temporizador",
        "timer_cancel": "cancela",
        "remove": "quita borra",
        "add": "añade agrega lista",
        "mute": "silencia",
        "pause": "pausa",
        "next": "siguiente",
        "previous": "anterior",
        "volume": "volumen",
        "heat": "grados calefacción termostato",
        "bright": "ciento brillo",
        "open": "abre abrir sube",
        "close": "cierra cerrar baja",
        "off": "apaga apagar para",
        "on": "enciende encender activa",
    },
    "nl": {
        "unlock": "ontgrendel",
        "lock": "slot vergrendel",
        "timer": "timer",
        "timer_cancel": "annuleer",
        "remove": "verwijder haal",
        "add": "boodschappenlijst lijst voeg",
        "mute": "stil",
        "pause": "pauze pauzeer",
        "next": "volgende volgend",
        "previous": "vorige vorig",
        "brighter": "feller helderder",
        "warmer": "warmer",
        "cooler": "kouder",
        "louder": "harder",
        "quieter": "zachter",
        "volume": "volume",
        "heat": "graden verwarming thermostaat",
        "bright": "procent dim helderheid",
        "open": "open omhoog",
        "close": "dicht sluit omlaag",
        "off": "uit stop",
        "on": "aan start activeer",
    },
    "it": {
        "unlock": "sblocca",
        "lock": "chiave blocca",
        "timer": "timer",
        "timer_cancel": "annulla",
        "remove": "togli rimuovi",
        "add": "aggiungi lista",
        "mute": "muto silenzia",
        "pause": "pausa",
        "next": "prossima prossimo successivo successiva",
        "previous": "precedente",
        "volume": "volume",
        "heat": "gradi riscaldamento termostato",
        "bright": "cento luminosità",
        "open": "apri alza",
        "close": "chiudi abbassa",
        "off": "spegni spegnere ferma",
        "on": "accendi accendere avvia attiva",
    },
}
"""The words of an action; the first action of which one is said is the command's."""
_SAID_BY_ALL: Final = {
    "en": "turn switch set put make get in of at to by for with up down shopping list",
    "de": "schalte schalt mach mache stell stelle dreh in im am auf einkaufsliste liste",
    "fr": "mets mettre règle dans de du des d l à au sur en pour liste courses s il te plaît",
    "es": "pon poner de del en al por a lista compra",
    "nl": "zet doe maak in op van boodschappenlijst lijst",
    "it": "metti imposta in di del dell della nel nell nella al alla a per lista spesa",
}
"""Words that name nothing."""
_ALL: Final = "all every alle toutes tous todas todos alle tutte tutti"
_COUNTED: Final = ("volume", "heat", "bright", "timer")
"""Actions that are nothing without a number."""


def read(text: str, language: str) -> Plan:
    """Return the commands of a sentence; a part without an action has that of its neighbour."""
    parts = [words(part, language) for part in split_commands(text, language)]
    actions = [_action(part, language) for part in parts]
    known = next((action for action in actions if action), None)
    commands = []
    for part, said in zip(parts, actions, strict=True):
        known = said or known
        if known is not None:
            commands.append(_command(known, part, language))
    return tuple(commands)


def _action(said: Sequence[str], language: str) -> str | None:
    for action, keys in _ACTIONS[language].items():
        if (_number(said) or action not in _COUNTED) and {*words_of(keys)} & {*said}:
            return action
    return "color" if _color(said, language) else None


def _command(action: str, said: Sequence[str], language: str) -> Command:
    number, color = _number(said), _color(said, language)
    if action == "timer" and number:
        at = said.index(number)
        return Command(action=action, spans={"for": tuple(said[at : at + 2])})
    if action in ("timer", "timer_cancel"):
        return Command(action=action)
    spans = {}
    if rest := tuple(word for word in said if word not in _unnamed(action, said, language)):
        spans["text" if action in ("add", "remove") else "what"] = rest
    if action in _COUNTED and number:
        spans["to"] = (number,)
    elif action == "color" and color:
        spans["to"] = (color,)
    is_all = not {*_ALL.split()}.isdisjoint(said)
    return Command(action=action, constants=(ALL,) if is_all else (), spans=spans)


def _unnamed(action: str, said: Sequence[str], language: str) -> set[str]:
    """Return the words that cannot be part of a name."""
    keys, small = _ACTIONS[language], small_words(language)
    # "Heating" is a device as well.
    own = keys[action].split()[:1] if action in _COUNTED else keys.get(action, "").split()
    others = f"{keys['on']} {keys['off']} {keys['bright']} {_SAID_BY_ALL[language]} {_ALL}"
    unsaid = " ".join((*own, others, *small.articles, *small.fillers))
    value = _color(said, language) if action == "color" else _number(said)
    return {*words_of(unsaid), value or ""}


def _number(said: Sequence[str]) -> str | None:
    return next((word for word in said if word.replace(".", "").isdecimal()), None)


def _color(said: Sequence[str], language: str) -> str | None:
    return next((word for word in said if word in spoken_colors(language)), None)
