"""Italian words for what devices are asked about: qualities, states, what sensors tell."""

from __future__ import annotations

from typing import Final

NOUNS: Final = {
    "brightness": "luminosità|intensità(?: luminosa)?",
    "volume": "volume|audio",
    "battery": "(?:livello (?:di |della )?|percentuale (?:di |della )?|stato della )?"
    "(?:batteria|carica|pila)",
    "speed": "velocità",
    "position": "posizione|apertura",
    "kelvin": "temperatura (?:di |del )?colore",
    "color": "colore",
    "humidity": "(?:(?:tasso|livello|percentuale) d(?:i|ell)? )?umidità",
}
ADJECTIVES: Final = {
    "volume": "alt[oaie]|fort[ei]|bass[oaie]",
    "battery": "caric[oa]|cariche|carichi|scaric[oa]|scariche|scarichi",
    "speed": "veloc[ei]|fort[ei]",
    "position": "apert[oaie]|chius[oaie]|alzat[oaie]|abbassat[oaie]|alt[oaie]|bass[oaie]"
    "|fuori|su|giù",
    "brightness": "luminos[oaie]|chiar[oaie]|fort[ei]|intens[oaie]",
}
JUDGED: Final = {
    "volume": "alt[oaie]|fort[ei]|bass[oaie]",
    "speed": "veloc[ei]|lent[oaie]|fort[ei]",
    "brightness": "luminos[oaie]|chiar[oaie]|fort[ei]|bass[oaie]|alt[oaie]",
}
"""Lights come last: one of a hood or a fan may be called after it."""
RUNS: Final = {"speed": "forte|veloce|velocemente", "volume": "forte|alt[oa]"}
AIR: Final = {
    "humidity": "umido|umidità|secco",
    "noise": "rumore|chiasso",
}
MORE: Final = {
    "temperature": "più cald[oaie]|meno fredd[oaie]",
    "humidity": "più (?:umid[oaie]|umidità)|meno secc[oa]",
    "brightness": "più (?:luminos[oaie]|chiar[oaie]|fort[ei]|luce)",
    "volume": "più (?:alt[oaie]|fort[ei]|rumoros[oaie])",
}
LESS: Final = {
    "temperature": "più (?:fredd[oaie]|fresc[oa])|meno cald[oaie]",
    "humidity": "più (?:secc[oa]|asciutt[oa])|meno (?:umid[oaie]|umidità)",
    "brightness": "più (?:bui[oa]|scur[oaie])|meno (?:luminos[oaie]|chiar[oaie]|luce)",
    "volume": "più (?:bass[oaie]|silenzios[oaie])|meno (?:alt[oaie]|fort[ei])",
}
STATES: Final = {
    "on": "acces[oaie]|in funzione|attiv[oaie]|attivat[oaie]",
    "off": "spent[oaie]|disattivat[oaie]",
    "open": "(?:mezz[oa] )?apert[oaie]|spalancat[oaie]|socchius[oaie]|alzat[oaie]"
    "|(?:tirat[oaie] )?su",
    "closed": "chius[oaie]|abbassat[oaie]|(?:tirat[oaie] )?giù",
    "locked": "chius[oaie] (?:bene )?a chiave|bloccat[oaie]|serrat[oaie]",
    "unlocked": "sbloccat[oaie]",
}
AS_IT_SHOULD: Final = {state: STATES[state] for state in ("off", "closed", "locked")}
"""Who only says that something is so asks whether it is; whoever says "acceso" may complain."""
BARRED: Final = {state: STATES[state] for state in ("closed", "locked")}
ENCLOSED: Final = {**BARRED, "open": STATES["open"], "unlocked": STATES["unlocked"]}
WHEREABOUTS: Final = {
    "home": "(?:a|in) casa|qui|(?:tornat|rientrat|arrivat)[oaie](?: (?:a casa|da\\w* \\w+))?",
    "not_home": "uscit[oaie](?: di casa)?|fuori(?: casa)?|partit[oaie]|(?:andat[oaie] )?via",
}
MOVED: Final = {
    "out": "fuori|(?:estes|srotolat|apert)[oaie]",
    "in": "dentro|(?:ritirat|arrotolat|chius|riavvolt)[oaie]",
}
IS_OR_WHERE: Final = {**STATES, **WHEREABOUTS, **MOVED}
SIGNS: Final = {
    "smoke": "(?:del |troppo )?fumo|(?:un )?incendio|fuoco",
    "gas": "(?:del |una perdita di |perdite di )?gas|(?:una )?fug[ah]e? di gas",
    "moisture": "(?:una |delle |qualche )?(?:perdit[ae]|infiltrazion[ei])(?: d acqua)?"
    "|acqua (?:per terra|sul pavimento)|un allagamento",
    "motion occupancy presence": "(?:del |un |qualche )?movimento|qualcuno|gente",
}
