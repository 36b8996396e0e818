"""Words of commands that speech-to-text writes as others, which sound the same or nearly so.

Small words and first words of a command are too short, or too unlike in letters, to be found by
``sound.alike``; what is written instead is a word of the language, and always one of a few.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from .names import words_of
from .tags import family_of

_WRITTEN: Final = {
    "en": {
        "add": "at ad edd",
        "blinds": "lines blends binds blonds blines blinks",
        "curtains": "certain certains curtain's",
        "blue": "blew bloo",
        "close": "clothes clothe cloze",
        "degrees": "the_grease degreese",
        "dim": "dem deem them",
        "fan": "van fun",
        "green": "grin",
        "heating": "eating heeding seating",
        "humidity": "human_ditty human_city humility",
        "lamp": "lamb",
        "light": "lite lied right like lie lit",
        "lights": "lites rights likes lice lies",
        "lock": "log luck",
        "locked": "looked lucked luck",
        "mute": "moot mewt",
        "music": "musics muse_sick",
        "off": "of",
        "open": "oven",
        "pause": "paws pores",
        "percent": "per_sent purse_end percents present presents",
        "play": "pray",
        "raise": "rays",
        "red": "read",
        "set": "said sit sat",
        "start": "stark",
        "timer": "time_her tie_mer time_or timber",
        "switch": "swish which witch",
        "temperature": "temp_richer temper_chair temperate_your temp_or_a_chair",
        "thermostat": "thermos_that thermos_tat",
        "to": "too two",
        "track": "trek truck",
        "tv": "tea_vee tee_vee tivi teevee tv's",
        "turn": "tern torn",
        "unlock": "unluck on_lock",
        "up": "app",
        "white": "wight",
    },
    "de": {
        "an": "ahn",
        "aus": "haus auß",
        "dimme": "dime dimmer",
        "grad": "grat gerade",
        "lampe": "lambe",
        "licht": "lichts lich",
        "mach": "nach macht mag",
        "öffne": "offene öffnet öffner",
        "prozent": "prozend pro_zent projekt",
        "schalte": "halte schalter spalte",
        "stelle": "stehle stille",
        "tür": "tour",
    },
    "fr": {
        "allume": "alume à_lume à_l'hume a_lume allumez allumé",
        "baisse": "baise baissé",
        "coupe": "coupé",
        "degrés": "des_grés de_gré",
        "ferme": "fermes ferment fermé",
        "lumière": "lumières",
        "mets": "mes mais",
        "monte": "montes",
        "ouvre": "louvre ouvres ouvrent",
        "règle": "règles règlent",
        "vingt": "vin vins",
        "à": "a as",
        "éteins": "étends éteint éteinds et_teint et_teins",
    },
    "es": {
        "a": "ha ah",
        "abre": "habre hambre abren",
        "apaga": "a_paga hapaga apaca",
        "baja": "vaja",
        "cierra": "sierra",
        "enciende": "en_ciende ensiende entiende enciendes",
        "grados": "grado",
        "luz": "lus",
        "pon": "pone",
        "sube": "suve",
    },
    "nl": {
        "aan": "an",
        "dim": "dem",
        "doe": "doet doen toe",
        "graden": "graaden",
        "lamp": "lam",
        "licht": "ligt",
        "open": "opent",
        "sluit": "sluid",
        "uit": "uid huid",
        "zet": "set zit zed",
    },
    "it": {
        "a": "ha ah",
        "abbassa": "a_bassa",
        "accendi": "accende a_cendi accenti",
        "apri": "apre a_pri",
        "chiudi": "chiude chiudo",
        "gradi": "grade",
        "imposta": "in_posta imposto",
        "luce": "luci",
        "metti": "mette",
        "spegni": "spegne spengi spegno",
    },
}
"""What was said, and what is written for it; an underscore stands for a space."""


@lru_cache(maxsize=8)
def homophones(language: str) -> Mapping[tuple[str, ...], tuple[str, ...]]:
    """Return what may have been said for folded words, by the words as they are written."""
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for said, written in _WRITTEN.get(family_of(language), {}).items():
        for one in written.split():
            words = tuple(words_of(one.replace("_", " ")))
            found[words] = (*found.get(words, ()), said)
    return MappingProxyType(found)
