"""Italian: "fai il bravo e …", "si può …", "… una buona volta"."""

from __future__ import annotations

from typing import Final

from .address import Address

_SOMEBODY = (
    r"amore(?: mio)?|tesoro(?: mio)?|car[oa](?: mi[oa])?|bell[oa]|fratello|ragazzi|ragazze|ciccio"
    r"|bimb[oa]"
)
_OATH = (
    r"mamma mia|madonna(?: mia)?|cavolo|accidenti|per carità|oddio|santo cielo|dio mio"
    r"|porca miseria"
    r"|per l'amor (?:di dio|del cielo)"
)
_IF = (
    r"se (?:puoi|possibile|non ti (?:dispiace|scoccia|pesa)|riesci|ti va)"
    r"|quando (?:puoi|hai (?:tempo|un (?:attimo|momento|secondo)))"
)
_INFINITIVE = (
    r"(?=(?:spegn|accend|apri|chiud|mett|alz|abbass|avvi|ferm|impost|blocc|tir|attiv|disattiv)"
    r"\w*(?:re|rmi|rci|rl[oaie])\b)"
)

ADDRESS: Final = Address(
    openings=rf"mi raccomando|ripeto|mah|boh|scus[ai](?:mi)?|senti(?: un po'?)?|senta|{_IF}"
    r"|(?:fai|fa'?|sii) (?:il |la )?(?:bravo|brava|gentile|buono|buona)(?: e)?",
    calls=rf"{_SOMEBODY}|{_OATH}|(?:te l'|l')?ho detto|ascolta(?:mi)?|guarda|bambini|casa"
    rf"|computer|su"
    r"|buon(?:giorno|asera)",
    requests=r"(?!)",
    deeds=r"(?:accendi|spegni|apri|chiudi|metti|imposta|alza|abbassa|avvia|ferma|blocca|aggiungi"
    r"|puoi"
    r"|potresti|mi (?:accendi|spegni|apri|chiudi|metti|alzi|abbassi)|tira|porta|regola|fai)",
    closings=r"per (?:favore|piacere|cortesia)|ti prego|grazie(?: mille| tante| infinite| caro"
    r"| cara)?"
    r"|in fretta|velocemente|subito|immediatamente|una buona volta|va bene|mi raccomando|dai"
    rf"|{_IF}",
    names=rf"{_SOMEBODY}|{_OATH}|(?:il |la |i |le )?pover(?:in|ett)[oaie]",
    free=r"(?:metti .*(?:lista|spesa|musica|canzone)|riproduci|suona|ascolta\w*|aggiungi|segna\w*"
    r"|scrivi|ricorda\w*|di'|dimmi|cerca|compra\w*|serve|servono)",
    rewritten=(
        (
            rf"(?:si può|dovete|dobbiamo|prova a|provi a|(?:te l'|ti )ho detto di) {_INFINITIVE}",
            "puoi ",
        ),
    ),
)
