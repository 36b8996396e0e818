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
from .italian_words import (
    ADJECTIVES,
    AIR,
    AS_IT_SHOULD,
    BARRED,
    ENCLOSED,
    IS_OR_WHERE,
    JUDGED,
    LESS,
    MORE,
    NOUNS,
    RUNS,
    SIGNS,
    STATES,
)

_SE: Final = "(?:(?:se|non è che|è vero che|per caso(?: se)?) )"
"""What tells that something is asked; the reader writes a question mark so too."""
_ASK: Final = f"{_SE}?"
_TAG: Final = " (?:vero|no|giusto|o no|o sbaglio|eh)"
_SURELY: Final = rf"(?={_SE}|avr|.*{_TAG}$){_ASK}"
"""Before what must have one of both."""
_THIS: Final = r"(?!(?:uno?|una|qualche|alcun\w*|de[il]|delle|degli|nessun\w*|quali|che) )"
"""Before what is one thing, and not any."""
_BE: Final = "(?:è|sono|sta|stanno|sia|siano|sarà|saranno)"
_STILL: Final = (
    "(?: (?:ancora|già|sempre|proprio|davvero|veramente|per caso|mica|poi|ben|bene"
    "|rimast[oaie]|stat[oaie]))"
)
_HAVE: Final = "(?:ho|abbiamo|hai|ha|hanno|avete|avr(?:ò|emo|ai|à|anno))"
_LEFT: Final = "(?:lasciat|dimenticat)[oaie]"
_IS_SO: Final = (
    rf"{_SURELY}{_THIS}T(?: non)?(?: {_BE})?{_STILL}* Q{_STILL}*(?:{_TAG})?",
    rf"{_SURELY}{_THIS}T(?: non)?(?: {_BE})?{_STILL}* Q (?:in|nel|nell|nella|al|alla|di|qui in) U",
    rf"{_SURELY}(?:non )?{_BE}{_STILL}* Q{_STILL}* {_THIS}T(?:{_TAG})?",
    rf"{_SURELY}(?:non |qualcuno )?(?:l )?{_HAVE}{_STILL}* (?:{_LEFT} )?Q {_THIS}T(?:{_TAG})?",
    rf"{_SURELY}{_HAVE}{_STILL}* {_LEFT} {_THIS}T Q(?:{_TAG})?",
    rf"{_SURELY}{_THIS}T l[oaie]? {_HAVE}{_STILL}* (?:{_LEFT} )?Q(?:{_TAG})?",
)
_THE: Final = "(?:il |lo |la |l |i |gli |le )"
_WHAT: Final = rf"(?:qual è|quale è|qual|quant è|quanto è|com è|come è) {_THE}?"
_WHICH: Final = "(?:(?:a|di|su|con) )?(?:che|quale)"
_OF: Final = (
    "(?:del|dello|della|dell|dei|degli|delle|di|d|in|nel|nello|nella|nell|al|allo|alla|all|a|sul"
    "|sulla|sull)"
)
_IN: Final = (
    "(?:(?:di )?(?:là|qua|qui|giù|su) )?"
    f"(?:(?:in|nel|nello|nella|nell|nei|nelle|al|allo|alla|all|a|sul|sulla) )?{_THE}?"
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
    rf"{_ASK}T (?:è|sono) Q {_THAN} U(?:{_TAG})?",
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
_STAYS: Final = (
    "(?:ci |mi |gli )?(?:resta|restano|rimane|rimangono|è rimast[oa]|c è|ci sono|abbiamo|ha)"
)
_WORKS: Final = (
    "(?:(?:and|gir|funzion|lav|asciug|(?:ri)?caric|scald|lavor|suon|aspir|raffredd|stamp)ando"
    "|pulendo)"
)

ITALIAN: Final = Forms(
    early=(
        *forms(
            VALUE,
            rf"(?:a|su) (?:quanti gradi|quanto|(?:che|quale) temperatura) (?:è|sono) {_SET} T",
            rf"T (?:a|su) (?:quanti gradi|quanto|(?:che|quale) temperatura) (?:è|sono) {_SET}",
            r"(?:su quant[oi](?: gradi)?|a quanti gradi) (?:è|sta) T",
            r"T (?:a quanti gradi|su quanto|a quanto) (?:è|sta)",
            about="target",
        ),
        *for_each(
            VALUE,
            NOUNS,
            rf"{_WHAT}Q {_OF} T",
            rf"(?:dimmi|dicci|se) {_THE}?Q (?:{_OF} )?T",
            rf"{_THE}?Q {_OF} T (?:qual|quant|quanto|com|a quanto) (?:è|sta)(?: arrivat[oa])?",
            rf"{_WHICH} Q (?:è|sta|va|gira|ha|sono|stanno)"
            r"(?: (?:mess[oa]|impostat[oa]|girando|andando))? T",
            r"T (?:a |di )?(?:che |quale )Q (?:è|sta|va|gira|ha)",
            rf"(?:a|su) quant[oi] (?:è|sta|siamo con) {_THE}?Q {_OF} T",
            rf"quanto? (?:è )?(?:alt|bass|fort)[oae] (?:è )?{_THE}?Q {_OF} T",
        ),
        *for_each(
            VALUE,
            dict.fromkeys(("speed", "volume", "position", "brightness", "battery"), "a quanto"),
            r"T Q (?:è|sta|va)",
            r"a che livello (?:è|sta|va) T",
        ),
        *for_each(
            VALUE,
            ADJECTIVES,
            rf"(?:di )?quanto? (?:è|sono|sta|stanno){_STILL}* Q T",
            r"(?:di )?quanto? (?:è|sono|sta|stanno) T Q",
            r"(?:di )?quanto Q (?:è|sono|sta|stanno) T",
            r"T (?:di )?quanto? (?:è|sono) Q",
        ),
        *for_each(
            VALUE,
            RUNS,
            r"quanto Q (?:va|gira|soffia|suona|sta (?:and|gir|suon)ando|sta soffiando) T",
            r"quanto (?:va|gira|soffia|suona|sta (?:and|gir|suon)ando|sta soffiando) Q T",
        ),
        *for_each(
            VALUE,
            JUDGED,
            rf"{_SE}T (?:è|sono|va|sta) (?:(?:troppo|molto|abbastanza|un po|più|tanto) )?Q",
            rf"{_SE}(?:è|sono|va|sta) (?:(?:troppo|molto|abbastanza|un po|più|tanto) )?Q T",
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
                "on": "acces[oaie] o spent[oaie]|spent[oaie] o acces[oaie]",
                "open": "apert[oaie] o chius[oaie]|chius[oaie] o apert[oaie]|su o giù",
                "locked": "chius[oaie] a chiave o (?:no|apert[oaie])",
            },
            rf"{_ASK}T (?:è|sono) Q",
            rf"{_SE}T Q",
            rf"{_ASK}(?:è|sono) Q T",
        ),
        *for_each(
            HERE,
            AIR,
            rf"{_SE}(?:c è|è|fa)(?: molt[oa]| tant[oa]| tropp[oa]| un po)? Q(?: {_IN}T)?",
            rf"{_SE}{_IN}T (?:c è|è|fa)(?: molt[oa]| tant[oa]| tropp[oa]| un po)? Q",
            rf"quant[oa] (?:è )?Q (?:c è |fa )?{_IN}T",
        ),
        *forms(
            HERE,
            rf"{_SE}(?:fa|è)(?: molto| tanto| troppo| un po)? (?:freddo|caldo)(?: {_IN}T)?",
            rf"{_SE}{_IN}T (?:fa|è)(?: molto| tanto| troppo| un po)? (?:freddo|caldo)",
            about="temperature",
        ),
        *forms(
            HERE,
            rf"{_SE}(?:tira|c è|soffia|fa)(?: (?:tanto|molto|forte|del|il|parecchio))*"
            rf" vento(?: forte)?(?: fuori| là fuori| {_IN}T)?",
            rf"(?:quanto|che) vento (?:c è|tira|fa|soffia)(?: fuori| là fuori| {_IN}T)?",
            r"(?:quanto|come?) (?:forte )?(?:tira|soffia|è)(?: forte)? il vento(?: fuori)?",
            about="wind",
        ),
        *forms(
            HERE,
            r"(?:quanto (?:ha|è) piovuto|quanta (?:pioggia|acqua) è (?:caduta|venuta))(?: \w+)?",
            about="rain",
        ),
        *for_each(MOST, MORE, *_MOSTLY),
        *for_each(MOST, LESS, *_MOSTLY, more=False),
        *forms(
            MOST,
            rf"(?:quale|che) {_CELLS} è (?:la )?(?:più (?:scarica|bassa)|meno carica)",
            rf"qual è la {_CELLS} (?:più (?:scarica|bassa)|meno carica)",
            about="battery",
            more=False,
        ),
        *for_each(COMPARED, MORE, *_THAN_IN),
        *for_each(COMPARED, LESS, *_THAN_IN, more=False),
        *for_each(COMPARED, MORE, *_EITHER, response=MOST),
        *for_each(COMPARED, LESS, *_EITHER, more=False, response=MOST),
        *(
            form
            for than, more in ((_OVER, True), (_UNDER, False))
            for about, said in (
                ("temperature", rf"(?:ci sono|fa|abbiamo|siamo) {than}N{_UNIT}(?: {_IN}T)?"),
                ("temperature", rf"{_IN}T (?:ci sono|fa|abbiamo|siamo) {than}N{_UNIT}"),
                ("humidity", rf"(?:l )?umidità {_OF} T (?:è|sta) {than}N{_UNIT}"),
                ("battery", rf"la (?:batteria|carica) {_OF} T (?:è|sta) {than}N{_UNIT}"),
                ("volume", rf"il volume {_OF} T (?:è|sta) {than}N{_UNIT}"),
                ("any", rf"(?:la temperatura {_OF} )?T (?:è|sta|sono|ha) {than}N{_UNIT}"),
            )
            for form in forms(BEYOND, f"{_ASK}{said}", about=about, more=more)
        ),
        *forms(BEYOND, rf"{_ASK}T (?:supera|superano|passa) {_ART}?N{_UNIT}", about="any"),
        *forms(
            BEYOND,
            rf"{_ASK}{_IN}T si (?:supera|superano|passa|passano) {_ART}?N{_UNIT}",
            rf"{_ASK}si (?:supera|superano|passa|passano) {_ART}?N{_UNIT} {_IN}T",
            about="temperature",
        ),
        *for_each(WITHIN, ENCLOSED, *_IS_SO),
        *for_each(WITHIN, BARRED, rf"T {_BE}{_STILL}* Q", rf"{_BE}{_STILL}* Q T"),
        *for_each(
            EVERY,
            BARRED,
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
            STATES,
            rf"{_ASK}{_BE}{_STILL}* Q (?:tutt[ei] e due|entramb[ie]) T",
            rf"{_ASK}{_BE}{_STILL}* (?:tutt[ei] e due|entramb[ie]) Q T",
            rf"{_ASK}(?:tutt[ei] e due|entramb[ie]) T {_BE}{_STILL}* Q",
            response="all",
        ),
        *for_each(IS, IS_OR_WHERE, *_IS_SO),
    ),
    late=(
        *for_each(IS, IS_OR_WHERE, rf"(?:è|sono){_STILL}* Q{_STILL}* {_THIS}T"),
        *for_each(IS, AS_IT_SHOULD, rf"{_THIS}T (?:è|sono){_STILL}* Q"),
        *for_each(
            IS,
            {OPPOSITE[state]: said for state, said in STATES.items()},
            r"(?:quali|quale|che) T non (?:è|sono) Q",
            response="which",
        ),
        *for_each(
            SENSED,
            SIGNS,
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
            HERE,
            rf"quanti gradi (?:ci sono|fa|abbiamo)(?: {_IN}T)?",
            rf"{_IN}T quanti gradi (?:ci sono|fa|abbiamo)",
            rf"quanto (?:(?:freddo|caldo) (?:fa|c è|è)|fa (?:freddo|caldo))(?: {_IN}T)?",
            rf"(?:che|quale) temperatura (?:c è|fa|abbiamo)(?: {_IN}T)?",
            about="temperature",
        ),
        *forms(
            VALUE,
            r"T (?:a )?quanti gradi (?:ci sono|fa|ha|è)",
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
            rf"{_SURELY}T (?:ha{_STILL}* finito|è{_STILL}* pront[oa])(?:{_TAG})?",
            rf"{_SURELY}(?:ha{_STILL}* finito|è{_STILL}* pront[oa]) T(?:{_TAG})?",
            rf"{_SE}T (?:funziona|gira|suona|lavora|va)(?: ancora)?",
            rf"{_ASK}T sta{_STILL}* {_WORKS}",
            rf"{_ASK}sta{_STILL}* {_WORKS} T",
            r"(?:che )?(?:cosa|che) (?:sta facendo|fa) T",
            r"T (?:che )?cosa (?:fa|sta facendo)",
            r"(?:a che punto è|in che stato è|come va|com è mess[oa]) T",
        ),
    ),
    asks="se",
    opening=re.compile(
        r"^(?:ehi|ciao|ok|okay|allora|sent[ia](?: un po| una cosa)?|scus(?:a|i|ami)|dai|e|ma|oh|eh"
        r"|beh|mah|chissà|per (?:favore|curiosità)|una (?:cosa|domanda)|dimmi una cosa|secondo te"
        r"|(?:dimmi|dicci)(?= (?:se|quant\w*|che|a|di|qual\w*|com|dov|dove|su|in|cosa) )"
        r"|(?:mi |ci )?(?:sai|può|puoi|potresti|sapresti|riesci a) (?:dire|dirmi|dirci|vedere"
        r"|controllare|guardare)|mi (?:dici|dica|controlli|guardi)|controlla|guarda|vedi|verifica"
        r"|non (?:mi ricordo|ricordo|so)|(?:vorrei|volevo|voglio) sapere|mi chied(?:o|evo)|sai"
        r"|hai visto) "
    ),
    ending=re.compile(
        r" (?:per (?:favore|piacere|curiosità)|grazie|adesso|ora|al momento|in questo momento"
        r"|attualmente|di preciso|esattamente|oggi|che tu sappia|per caso|lo sai|sai|dimmi"
        r"|car[oa]|tesoro|amore)$"
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
            *("esterno", "esterna", "fuori", "cantinetta", "cpu", "processore", "tank", "latte"),
        )
    ),
)
