"""What is said of things of a kind, whatever they are called."""

from __future__ import annotations

import re
from typing import Final

LIGHT: Final = {
    "en": "light lights lighting",
    "de": "licht lichter lichtern beleuchtung",
    "fr": "lumière lumières éclairage",
    "es": "luz luces",
    "nl": "licht lichten verlichting",
    "it": "luce luci",
    "pt": "luz luzes",
    "sv": "ljus ljuset belysning belysningen",
    "da": "lys lyset belysning belysningen",
    "nb": "lys lyset belysning belysningen",
}
"""What is said of all the lights of a place, though some bear it in their names."""
FAN: Final = {
    "en": "fan fans",
    "de": "ventilator ventilatoren lüfter",
    "fr": "ventilateur ventilateurs",
    "es": "ventilador ventiladores",
    "nl": "ventilator ventilatoren",
    "it": "ventilatore ventilatori",
}
"""What any fan is called, whatever its name."""
TELEVISION: Final = {
    "en": "tv television telly",
    "de": "fernseher tv",
    "fr": "télé tv télévision",
    "es": "tele tv televisión televisor",
    "nl": "tv televisie",
    "it": "tv tele televisione televisore",
}
"""What any television is called, whatever its name."""
MUSIC: Final = {
    "en": "music",
    "de": "musik",
    "fr": "musique",
    "es": "música",
    "nl": "muziek",
    "it": "musica",
}
"""What any speaker plays, whatever its name."""
NO_FAN: Final = re.compile(
    r"purif|reinig|hood|hotte|campana|cappa|abzug|afzuig|diffus", re.IGNORECASE
)
"""What is in names of things that only count as fans: "air purifier"."""
MOVED: Final = frozenset(
    ("awning", "blind", "curtain", "door", "garage", "gate", "shade", "shutter", "window")
)
"""Classes of covers."""
THINGS: Final = {
    "en": {
        "light": "light lights lamp lamps bulb bulbs lighting",
        "switch": "plug plugs outlet outlets socket sockets switch switches machine heater",
        "fan": "fan fans",
        "climate": "thermostat thermostats heating heater heaters radiator radiators ac acs",
        "media_player": "speaker speakers radio tv television telly player",
        "cover": "blind blinds shade shades shutter shutters curtain curtains drapes awning door"
        " doors gate gates garage window windows roller",
        "lock": "lock locks door",
        "valve": "valve valves water sprinkler",
        "vacuum": "vacuum robot hoover cleaner",
        "humidifier": "humidifier dehumidifier",
    },
    "de": {
        "light": "licht lichter lampe lampen leuchte leuchten beleuchtung",
        "switch": "steckdose steckdosen schalter stecker maschine licht lampe",
        "fan": "ventilator ventilatoren lüfter lüftung",
        "climate": "thermostat thermostate heizung heizungen heizkörper klimaanlage klima",
        "media_player": "lautsprecher box radio fernseher fernsehen tv musik",
        "cover": "rollladen rollläden rolladen rolläden rollo rollos jalousie jalousien vorhang"
        " vorhänge markise tor tür klappe fenster",
        "lock": "schloss tür",
        "valve": "ventil wasser bewässerung",
        "vacuum": "sauger staubsauger roboter saugroboter",
        "humidifier": "luftbefeuchter luftentfeuchter befeuchter entfeuchter",
    },
    "fr": {
        "light": "lumière lumières lampe lampes ampoule ampoules éclairage",
        "switch": "prise prises interrupteur machine",
        "fan": "ventilateur ventilateurs",
        "climate": "thermostat chauffage radiateur radiateurs clim climatisation",
        "media_player": "enceinte enceintes radio télé télévision",
        "cover": "volet volets store stores rideau rideaux porte portail fenêtre",
        "lock": "serrure porte",
        "vacuum": "aspirateur robot",
    },
    "es": {
        "light": "luz luces lámpara lámparas bombilla bombillas",
        "switch": "enchufe enchufes interruptor máquina",
        "fan": "ventilador ventiladores",
        "climate": "termostato calefacción radiador radiadores aire",
        "media_player": "altavoz altavoces radio tele televisión",
        "cover": "persiana persianas estor estores cortina cortinas toldo puerta portón ventana",
        "lock": "cerradura puerta",
        "vacuum": "aspiradora robot",
    },
    "nl": {
        "light": "licht lichten lamp lampen verlichting",
        "switch": "stopcontact stekker schakelaar machine",
        "fan": "ventilator ventilatoren",
        "climate": "thermostaat verwarming radiator airco",
        "media_player": "luidspreker speaker radio tv televisie",
        "cover": "rolluik rolluiken jaloezie jaloezieën gordijn gordijnen zonnescherm deur poort"
        " raam",
        "lock": "slot deur",
        "vacuum": "stofzuiger robot",
    },
    "it": {
        "light": "luce luci lampada lampade lampadina",
        "switch": "presa prese interruttore macchina",
        "fan": "ventilatore ventilatori",
        "climate": "termostato riscaldamento termosifone radiatore clima condizionatore",
        "media_player": "cassa casse radio tv televisione",
        "cover": "tapparella tapparelle tenda tende persiana persiane porta cancello finestra",
        "lock": "serratura porta",
        "vacuum": "aspirapolvere robot",
    },
}
"""Nouns for things of a domain, by language; none tells what is to be done."""
BETWEEN: Final = {
    "en": "in on of by at for from over under above s",
    "de": "in im ins am an auf vom von zum zur bei beim über unter hinter hinterm überm neben",
    "fr": "de du des d l dans au aux à sur",
    "es": "de del en al a",
    "nl": "in op van bij aan boven onder naast",
    "it": "di del della dello dei delle in nel nella al alla su sul sulla a",
}
"""Small words between those of a name, which tell nothing."""
