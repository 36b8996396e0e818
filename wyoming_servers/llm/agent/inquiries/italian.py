"""How questions are put in Italian.

They have the words of statements, and often their order: "la radio è accesa?". That something is
asked is told by a question mark, which the reader writes as "se", or by words as "non è che".
"""

from __future__ import annotations

import re
from typing import Final

from .forms import (
    BEYOND,
    COMPARED,
    EVERY,
    HERE,
    IS,
    LOW,
    MOST,
    OPPOSITE,
    SENSED,
    TELL,
    VALUE,
    WITHIN,
    Forms,
    for_each,
    forms,
)

_NOUNS: Final = {
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
_ADJECTIVES: Final = {
    "brightness": "luminos[oaie]|chiar[oaie]|fort[ei]|intens[oaie]",
    "volume": "alt[oaie]|fort[ei]|bass[oaie]",
    "battery": "caric[oa]|cariche|carichi|scaric[oa]|scariche|scarichi",
    "speed": "veloc[ei]|fort[ei]",
    "position": "apert[oaie]|chius[oaie]|alzat[oaie]|abbassat[oaie]|alt[oaie]|bass[oaie]"
    "|fuori|su|giù",
}
_JUDGED: Final = {
    "brightness": "luminos[oaie]|chiar[oaie]|fort[ei]|bass[oaie]|alt[oaie]",
    "volume": "alt[oaie]|fort[ei]|bass[oaie]",
    "speed": "veloc[ei]|lent[oaie]|fort[ei]",
}
_RUNS: Final = {"speed": "forte|veloce|velocemente", "volume": "forte|alt[oa]"}
_AIR: Final = {
    "humidity": "umido|umidità|secco",
    "noise": "rumore|chiasso",
}
_MORE: Final = {
    "temperature": "più cald[oaie]|meno fredd[oaie]",
    "humidity": "più (?:umid[oaie]|umidità)|meno secc[oa]",
    "brightness": "più (?:luminos[oaie]|chiar[oaie]|fort[ei]|luce)",
    "volume": "più (?:alt[oaie]|fort[ei]|rumoros[oaie])",
}
_LESS: Final = {
    "temperature": "più (?:fredd[oaie]|fresc[oa])|meno cald[oaie]",
    "humidity": "più (?:secc[oa]|asciutt[oa])|meno (?:umid[oaie]|umidità)",
    "brightness": "più (?:bui[oa]|scur[oaie])|meno (?:luminos[oaie]|chiar[oaie]|luce)",
    "volume": "più (?:bass[oaie]|silenzios[oaie])|meno (?:alt[oaie]|fort[ei])",
}
_STATES: Final = {
    "on": "acces[oaie]|in funzione|attiv[oaie]|attivat[oaie]",
    "off": "spent[oaie]|disattivat[oaie]",
    "open": "apert[oaie]|spalancat[oaie]|socchius[oaie]|alzat[oaie]|(?:tirat[oaie] )?su",
    "closed": "chius[oaie]|abbassat[oaie]|(?:tirat[oaie] )?giù",
    "locked": "chius[oaie] (?:bene )?a chiave|bloccat[oaie]|serrat[oaie]",
    "unlocked": "sbloccat[oaie]",
}
_AS_IT_SHOULD: Final = {state: _STATES[state] for state in ("off", "closed", "locked")}
"""Who only says that something is so asks whether it is; whoever says "acceso" may complain."""
_BARRED: Final = {state: _STATES[state] for state in ("closed", "locked")}
_ENCLOSED: Final = {**_BARRED, "open": _STATES["open"], "unlocked": _STATES["unlocked"]}
_WHEREABOUTS: Final = {
    "home": "(?:a|in) casa|qui|(?:tornat|rientrat|arrivat)[oaie](?: a casa)?",
    "not_home": "uscit[oaie](?: di casa)?|fuori(?: casa)?|partit[oaie]|(?:andat[oaie] )?via",
}
_IS_OR_WHERE: Final = {**_STATES, **_WHEREABOUTS}
_SENSED: Final = {
    "smoke": "(?:del |troppo )?fumo|(?:un )?incendio|fuoco",
    "gas": "(?:del |una perdita di |perdite di )?gas|(?:una )?fug[ah]e? di gas",
    "moisture": "(?:una |delle |qualche )?(?:perdit[ae]|infiltrazion[ei])(?: d acqua)?"
    "|acqua (?:per terra|sul pavimento)|un allagamento",
    "motion occupancy presence": "(?:del |un |qualche )?movimento|qualcuno|gente",
}
_SE: Final = "(?:(?:se|non è che|è vero che|per caso) )"
"""What tells that something is asked; the reader writes a question mark so too."""
_ASK: Final = f"{_SE}?"
_TAG: Final = " (?:vero|no|giusto|o no|o sbaglio|eh)"
_SURELY: Final = rf"(?={_SE}|.*{_TAG}$){_ASK}"
"""Before what must have one of both."""
_THIS: Final = r"(?!(?:uno?|una|qualche|alcun\w*|de[il]|delle|degli|nessun\w*|quali|che) )"
"""Before what is one thing, and not any."""
_BE: Final = "(?:è|sono|sta|stanno|sia|siano)"
_STILL: Final = (
    "(?: (?:ancora|già|sempre|proprio|davvero|veramente|per caso|mica|poi|ben|bene"
    "|rimast[oaie]|stat[oaie]))"
)
_HAVE: Final = "(?:ho|abbiamo|hai|ha|hanno|avete)"
_IS_SO: Final = (
    rf"{_SURELY}{_THIS}T(?: non)?(?: {_BE})?{_STILL}* Q{_STILL}*(?:{_TAG})?",
    rf"{_SURELY}(?:non )?{_BE}{_STILL}* Q{_STILL}* {_THIS}T(?:{_TAG})?",
    rf"{_SURELY}(?:l )?{_HAVE}{_STILL}* (?:lasciat[oaie] )?Q {_THIS}T(?:{_TAG})?",
    rf"{_SURELY}{_HAVE}{_STILL}* lasciat[oaie] {_THIS}T Q(?:{_TAG})?",
    rf"{_SURELY}{_THIS}T l[oaie]? {_HAVE}{_STILL}* (?:lasciat[oaie] )?Q(?:{_TAG})?",
)
_THE: Final = "(?:il |lo |la |l |i |gli |le )"
_WHAT: Final = rf"(?:qual è|quale è|qual|quant è|quanto è|com è|come è) {_THE}?"
_WHICH: Final = "(?:(?:a|di|su|con) )?(?:che|quale)"
_OF: Final = (
    "(?:del|dello|della|dell|dei|degli|delle|di|d|in|nel|nello|nella|nell|al|allo|alla|all|a|sul"
    "|sulla|sull)"
)
_IN: Final = (
    f"(?:(?:in|nel|nello|nella|nell|nei|nelle|al|allo|alla|all|a|sul|sulla|qui|giù|su) )*{_THE}?"
)
_THAN: Final = "(?:che|di|del|dello|della|dell|dei|degli|delle|rispetto al|rispetto alla)"
_FEELS: Final = "(?:fa|è|c è|sta|si sta|ci sta|c)"
_SET: Final = "(?:impostat|mess|regolat|settat|fissat)[oaie]"
_UNIT: Final = "(?: (?:gradi|grado|per 100|percento|percent|watt|w|kw|ppm|litri|degrees|celsius))*"
_ART: Final = "(?:i |il |l |gli |la |le |ai |al |all |a |dei |del |di )"
_OVER: Final = (
    f"(?:(?:sopra|oltre|maggiore|superiore|almeno|più (?:alt|cald)[oa]) {_ART}?|più {_ART})"
)
_UNDER: Final = (
    f"(?:(?:sotto|minore|inferiore|più (?:bass|fredd)[oa]|meno cald[oa]) {_ART}?|meno {_ART})"
)
_ROOM: Final = "(?:stanza|camera|locale|ambiente|posto|luce|lampada)"
_IN_ALL: Final = "(?: (?:in|della|di|nella) (?:tutta la )?casa| di tutte)?"
_MOSTLY: Final = (
    rf"(?:qual è|quale è|qual) (?:la |il )?{_ROOM} (?:con )?Q{_IN_ALL}",
    rf"(?:quale|che) {_ROOM} (?:è|ha) (?:la |il )?Q{_IN_ALL}",
    rf"(?:dove|dov è che|in (?:quale|che) {_ROOM}) (?:{_FEELS} )?Q{_IN_ALL}",
)
_THAN_IN: Final = (
    rf"{_ASK}{_FEELS} Q {_IN}T che {_IN}U",
    rf"{_ASK}{_IN}T {_FEELS} Q che {_IN}U",
    rf"{_ASK}T (?:è|sono) Q {_THAN} U",
)
_EITHER: Final = (
    rf"(?:dove )?{_ASK}{_FEELS} Q {_IN}T o {_IN}U",
    r"(?:quale|chi|che cosa|cosa) (?:è|ha) Q T o U",
)
_CELLS: Final = "(?:batteri[ae]|pil[ae])"
_BATTERIES: Final = f"(?:{_CELLS}|sensor[ei]|dispositiv[oi]|apparecchi[o]?)"
_WEAK: Final = (
    "(?:(?:quasi |ormai )?(?:scaric[oa]|scariche|scarichi|bass[oaie]|esaurit[oaie]|mort[oaie]"
    "|vuot[oaie]|a terra|finit[oaie])|da (?:cambiare|sostituire|(?:ri)?caricare)"
    "|in esaurimento|agli sgoccioli)"
)
_MUST: Final = (
    "(?:(?:devo|dobbiamo|bisogna|c è da|ci sono da) (?:cambiare|sostituire|(?:ri)?caricare)"
    "|(?:va|vanno) (?:cambiat|sostituit|(?:ri)?caricat)[oaie])"
)
_STAYS: Final = "(?:resta|restano|rimane|rimangono|è rimast[oa]|c è|ci sono|abbiamo|ha)"
_WORKS: Final = (
    "(?:and|gir|funzion|lav|asciug|(?:ri)?caric|scald|lavor|suon|aspir|raffredd|stamp)ando|pulendo"
)

ITALIAN: Final = Forms(
    early=(
        *forms(
            VALUE,
            rf"(?:a|su) (?:quanti gradi|quanto|(?:che|quale) temperatura) (?:è|sono) {_SET} T",
            rf"T (?:a|su) (?:quanti gradi|quanto|(?:che|quale) temperatura) (?:è|sono) {_SET}",
            r"(?:su quant[oi](?: gradi)?|a quanti gradi) (?:è|sta) T",
            r"T (?:a quanti gradi|su quanto) (?:è|sta)",
            about="target",
        ),
        *for_each(
            VALUE,
            _NOUNS,
            rf"{_WHAT}Q {_OF} T",
            rf"{_WHICH} Q (?:è|sta|va|gira|ha|sono|stanno)"
            r"(?: (?:mess[oa]|impostat[oa]|girando|andando))? T",
            r"T (?:a |di )?(?:che |quale )Q (?:è|sta|va|gira|ha)",
            rf"(?:a|su) quant[oi] (?:è|sta|siamo con) {_THE}?Q {_OF} T",
            rf"quanto? (?:è )?(?:alt|bass|fort)[oae] (?:è )?{_THE}?Q {_OF} T",
        ),
        *for_each(
            VALUE,
            _ADJECTIVES,
            rf"(?:di )?quanto? (?:è|sono|sta|stanno){_STILL}* Q T",
            r"(?:di )?quanto? (?:è|sono|sta|stanno) T Q",
            r"(?:di )?quanto Q (?:è|sono|sta|stanno) T",
            r"T (?:di )?quanto? (?:è|sono) Q",
        ),
        *for_each(
            VALUE,
            _RUNS,
            r"quanto Q (?:va|gira|soffia|suona|sta (?:and|gir|suon)ando|sta soffiando) T",
            r"quanto (?:va|gira|soffia|suona|sta (?:and|gir|suon)ando|sta soffiando) Q T",
        ),
        *for_each(
            VALUE,
            _JUDGED,
            rf"{_SE}T (?:è|sono|va|sta) (?:troppo|molto|abbastanza|un po|più|tanto) Q",
            rf"{_SE}(?:è|sono|va|sta) (?:troppo|molto|abbastanza|un po|più|tanto) Q T",
        ),
        *forms(
            VALUE,
            r"quanta (?:batteria|carica|autonomia) (?:ha|c è|(?:gli |le )?(?:resta|rimane)"
            rf"|è rimasta)(?: ancora)?(?: {_OF})? T",
            r"T quanta (?:batteria|carica|autonomia) (?:ha|(?:gli |le )?(?:resta|rimane))"
            r"(?: ancora)?",
            r"a che punto è la (?:batteria|(?:ri)?carica) (?:di|del|della|dell|dello) T",
            rf"{_ASK}T (?:è|sono){_STILL}* (?:del tutto |completamente )?"
            r"(?:caric(?:[oa]|he|hi)|scaric(?:[oa]|he|hi)|da (?:ri)?caricare)",
            rf"{_SE}è{_STILL}* s?caric[oa] T",
            rf"{_SE}T ha (?:ancora |abbastanza )*(?:batteria|carica)",
            rf"{_SE}(?:devo|dobbiamo|bisogna|c è da) (?:ri)?caricare T",
            about="battery",
        ),
        *for_each(
            TELL,
            {
                "on": "acces[oaie] o spent[oaie]",
                "open": "apert[oaie] o chius[oaie]|su o giù",
                "locked": "chius[oaie] a chiave o (?:no|apert[oaie])",
            },
            rf"{_ASK}T (?:è|sono) Q",
            rf"{_ASK}(?:è|sono) Q T",
        ),
        *for_each(
            HERE,
            _AIR,
            rf"{_SE}(?:c è|è|fa)(?: molt[oa]| tant[oa]| tropp[oa]| un po)? Q(?: {_IN}T)?",
            rf"{_SE}{_IN}T (?:c è|è|fa)(?: molt[oa]| tant[oa]| tropp[oa]| un po)? Q",
            rf"quant[oa] (?:è )?Q (?:c è |fa )?{_IN}T",
        ),
        *forms(
            HERE,
            rf"{_SE}(?:tira|c è|soffia|fa)(?: (?:tanto|molto|forte|del|il|parecchio))*"
            r" vento(?: forte)?(?: fuori| là fuori)?",
            r"(?:quanto|che) vento (?:c è|tira|fa|soffia)(?: fuori| là fuori)?",
            r"(?:quanto|come?) (?:forte )?(?:tira|soffia|è)(?: forte)? il vento(?: fuori)?",
            about="wind",
        ),
        *forms(
            HERE,
            r"(?:quanto (?:ha|è) piovuto|quanta (?:pioggia|acqua) è (?:caduta|venuta))(?: \w+)?",
            about="rain",
        ),
        *for_each(MOST, _MORE, *_MOSTLY),
        *for_each(MOST, _LESS, *_MOSTLY, more=False),
        *for_each(COMPARED, _MORE, *_THAN_IN),
        *for_each(COMPARED, _LESS, *_THAN_IN, more=False),
        *for_each(COMPARED, _MORE, *_EITHER, response=MOST),
        *for_each(COMPARED, _LESS, *_EITHER, more=False, response=MOST),
        *(
            form
            for than, more in ((_OVER, True), (_UNDER, False))
            for about, said in (
                ("temperature", rf"(?:ci sono|fa|abbiamo|siamo) {than}N{_UNIT}(?: {_IN}T)?"),
                ("temperature", rf"{_IN}T (?:ci sono|fa|abbiamo|siamo) {than}N{_UNIT}"),
                ("humidity", rf"(?:l )?umidità {_OF} T (?:è|sta) {than}N{_UNIT}"),
                ("any", rf"(?:la temperatura {_OF} )?T (?:è|sta|sono|ha) {than}N{_UNIT}"),
            )
            for form in forms(BEYOND, f"{_ASK}{said}", about=about, more=more)
        ),
        *forms(BEYOND, rf"{_ASK}T (?:supera|superano|passa) {_ART}?N{_UNIT}", about="any"),
        *for_each(WITHIN, _ENCLOSED, *_IS_SO),
        *for_each(WITHIN, _BARRED, rf"T {_BE}{_STILL}* Q", rf"{_BE}{_STILL}* Q T"),
        *for_each(
            EVERY,
            _BARRED,
            rf"{_ASK}(?:è|sia){_STILL}* tutto{_STILL}* Q",
            rf"{_ASK}tutto (?:è|sia){_STILL}* Q",
            rf"{_SE}tutto{_STILL}* Q",
            rf"{_SURELY}{_HAVE} Q (?:tutto|dappertutto|ovunque)(?:{_TAG})?",
        ),
        *forms(
            LOW,
            rf"(?:quali|che|quale) {_BATTERIES} (?:(?:sono|è|hanno la batteria) )?{_WEAK}",
            rf"(?:quali|che|quale) {_BATTERIES} {_MUST}",
            r"(?:cosa|che cosa) (?:è|devo|dobbiamo|bisogna|c è da) (?:scarico|(?:ri)?caricare)",
            response="which",
        ),
        *forms(
            LOW,
            rf"{_ASK}(?:c è|ci sono) (?:qualche |una |delle |dei )?{_BATTERIES} (?:che (?:è|sono) "
            rf")?{_WEAK}",
            rf"{_ASK}(?:c è|ci sono) (?:qualche |una |delle |dei )?{_BATTERIES} che {_MUST}",
            rf"{_ASK}(?:qualche|una) {_BATTERIES} è {_WEAK}",
            response="any",
        ),
        *forms(
            IS,
            rf"{_ASK}T {_BE}{_STILL}* (?:apert|alzat)[oaie] (?:del tutto|completamente|tutt[oa])",
            rf"{_ASK}T {_BE}{_STILL}* (?:completamente|tutt[oa]|del tutto) (?:apert|alzat)[oaie]",
            about="fully open",
        ),
        *for_each(
            IS,
            _STATES,
            rf"{_ASK}{_BE}{_STILL}* Q (?:tutt[ei] e due|entramb[ie]) T",
            rf"{_ASK}{_BE}{_STILL}* (?:tutt[ei] e due|entramb[ie]) Q T",
            rf"{_ASK}(?:tutt[ei] e due|entramb[ie]) T {_BE}{_STILL}* Q",
            response="all",
        ),
        *for_each(IS, _IS_OR_WHERE, *_IS_SO),
    ),
    late=(
        *for_each(IS, _IS_OR_WHERE, rf"(?:è|sono){_STILL}* Q{_STILL}* {_THIS}T"),
        *for_each(IS, _AS_IT_SHOULD, rf"{_THIS}T (?:è|sono){_STILL}* Q"),
        *for_each(
            IS,
            {OPPOSITE[state]: said for state, said in _STATES.items()},
            r"(?:quali|quale|che) T non (?:è|sono) Q",
            response="which",
        ),
        *for_each(
            SENSED,
            _SENSED,
            rf"{_ASK}(?:c è|ci sono|si sente){_STILL}* Q(?: {_IN}T)?",
            rf"{_ASK}{_IN}T (?:c è|ci sono){_STILL}* Q",
        ),
        *forms(
            SENSED,
            r"(?:se )?T (?:è|sta) (?:occupat[oa]|in uso)",
            r"(?:se )?è occupat[oa] T",
            about="motion occupancy presence",
        ),
        *forms(
            SENSED,
            r"se T è (?:liber[oa]|vuot[oa])",
            r"(?:se )?è (?:liber[oa]|vuot[oa]) T",
            about="motion occupancy presence",
            more=False,
        ),
        *forms(
            VALUE,
            rf"quant[oaie]? T {_STAYS}(?: ancora)? {_OF} U",
            rf"quanto(?: ne)? {_STAYS}(?: ancora)? {_OF} U",
            rf"quant[oaie] T {_STAYS}(?: ancora)?",
            r"quanto? (?:è|sono) (?:pien|vuot)[oaie] T",
            about="level",
        ),
        *forms(
            VALUE,
            rf"quanti gradi (?:ci sono|fa|abbiamo|ha) (?:{_OF} )?T",
            rf"(?:a )?(?:che|quale) temperatura (?:c è|fa|ha|è) (?:{_OF} )?T",
            rf"quanto (?:freddo|caldo) (?:fa|c è|è) (?:{_OF} )?T",
            r"quanto? è (?:fredd|cald)[oa] T",
            r"quanto (?:fredd|cald)[oa] è T",
            r"a quanti gradi (?:è|sta) T",
            about="temperature",
        ),
        *forms(
            VALUE,
            rf"{_WHAT}T {_OF} U",
            r"(?:quanto|cosa) (?:segna|misura) T",
            r"T (?:quanto|cosa) (?:segna|misura)",
            about="any",
        ),
        *forms(
            TELL,
            rf"{_SURELY}T (?:ha|hanno|è){_STILL}* (?:finit[oa]|terminato|pront[oa])(?:{_TAG})?",
            rf"{_SURELY}(?:ha|è){_STILL}* (?:finit[oa]|pront[oa]) T(?:{_TAG})?",
            rf"{_SE}T (?:sta{_STILL}* {_WORKS}|funziona|gira|suona|lavora|va)(?: ancora)?",
            rf"{_SE}sta{_STILL}* {_WORKS} T",
            r"(?:che )?(?:cosa|che) (?:sta facendo|fa) T",
            r"T (?:che )?cosa (?:fa|sta facendo)",
            r"(?:a che punto è|in che stato è|come va|com è mess[oa]) T",
        ),
    ),
    asks="se",
    opening=re.compile(
        r"^(?:ehi|ciao|ok|okay|allora|senti|scusa|scusami|dai|e|ma|oh|eh|beh|mah|per favore"
        r"|dimmi|dicci|(?:mi |ci )?(?:sai|puoi|potresti|sapresti) (?:dire|dirmi|dirci|vedere"
        r"|controllare|guardare)|mi (?:dici|dica)|controlla|guarda|vedi|verifica"
        r"|sai|(?:vorrei|volevo|voglio) sapere|mi chied(?:o|evo)|secondo te) "
    ),
    ending=re.compile(
        r" (?:per favore|per piacere|grazie|adesso|ora|al momento|in questo momento|attualmente"
        r"|di preciso|esattamente|oggi|che tu sappia|per caso|lo sai|sai|dimmi|caro|cara)$"
    ),
    outdoors=frozenset(
        (
            *("fuori", "esterno", "esterna", "giardino", "terrazzo", "terrazza", "balcone"),
            *("cortile", "portico", "veranda", "vialetto", "aperto"),
        )
    ),
    kept=frozenset(
        (
            *("frigo", "frigorifero", "freezer", "congelatore", "forno", "piscina", "acqua"),
            *("cisterna", "boiler", "caldaia", "acquario", "serbatoio", "batteria", "terreno"),
            *("esterno", "esterna", "fuori", "cantinetta", "cpu", "processore"),
        )
    ),
)
