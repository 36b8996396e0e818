"""Italian: "accendimi la lampada", "spenga il lampadario", "vorrei che accendessi", "riaccendi"."""

from __future__ import annotations

from typing import Final

_ASKED = (
    r"(?:mi |ci )?(?:puoi|può|potresti|potrebbe|vuoi|vorresti|riesci a)"
    r"|(?:bisogna|bisognerebbe|si potrebbe|andrebbe|ti va di|ti dispiacerebbe|le dispiacerebbe)"
    r"|(?:saresti|sarebbe|sei) così gentile da|fammi il favore di|vorrei|voglio|devi|dovresti"
)
_PLEASE = (
    r"per (?:favore|piacere|cortesia)|cortesemente|gentilmente|se (?:puoi|può|possibile)|ti prego"
    r"|se non ti dispiace"
)

_DOING = (
    r"accendi|spegni|apri|chiudi|metti|alza|abbassa|avvia|ferma|blocca|sblocca|stacca|stoppa"
    r"|tira(?=\w\w (?:su|giù) \w)"
)
_COLOR = "(?:ross|giall|azzurr)[aoie]|bianc(?:[ao]|h[ie])|verd[ei]|blu|viola|rosa|arancion[ei]?"
_FIRST = "alz|abbass|avvi|attiv|ferm|blocc|sblocc|port|regol|impost|aument"
"""Verbs in -are, which end in "a" where others end in "i"."""
_WEATHER = (
    r"(?:piove|sta (?:piovendo|per piovere)|viene a piovere|(?:c'è|tira|fa) (?:il )?(?:vento|sole))"
)

SPELLINGS: Final = (
    (r"\bin tutt[oa] l(?:a |'(?=\w))(?!casa\b)", "in "),
    (r"\b(?:il |la )?prossim[oa] (?:capitolo|storia|favola|puntata)(?=\W*$)", "prossima canzone"),
    (r"^prima,?\s+(?=(?:accendi|spegni|apri|chiudi|metti|imposta|alza|abbassa)\b)", ""),
    (r"^(?:innanzitutto|per prima cosa),?\s+", ""),
    (rf",?\s+(?:{_PLEASE})\W*$|^(?:{_PLEASE}),?\s+", ""),
    (r"^(?:dai|su|allora|ehi|senti|scusa|beh|ecco|ah|oh|forza),?\s+", ""),
    (rf"^(?:{_ASKED})(?: per favore)? (?=\w+(?:re|rmi|rci)\b)", ""),
    (rf"^(?:mi |ci )?({_FIRST})h?ere(?:sti|bbe)\b", r"\1a"),
    (r"^(?:mi |ci )?(\w+)[ei]re(?:sti|bbe)\b", r"\1i"),
    (r"^vorrei che (?:tu )?(\w+[nt]d|\w*gn|\w*r|\w*d|\w*tt)(?:essi|issi)\b", r"\1i"),
    (r"^vorrei che (?:tu )?(\w+)assi\b", r"\1a"),
    (r"^(?:tu )?mi (?=(?:accendi|spegni|apri|chiudi|alzi|abbassi|metti)\b)", ""),
    (rf"\b({_DOING})(?:mi|ci)\b", r"\1"),
    (rf"\b({_DOING}) (?:tu|te) (?=(?:il|la|lo|i|gli|le)\b|l')", r"\1 "),
    (rf"\bfa(?:mmi|cci) (?={_COLOR}\b)", "fai "),
    (r"\b(\w+[aei]r)(?:mi|ci)\b", r"\1e"),
    (r"\b(?:spenga|spengi)\b", "spegni"),
    (r"\b(accend|chiud|mett|riprend)a\b", r"\1i"),
    (r"\bapra\b", "apri"),
    (r"\b(alz|abbass|avvi|attiv|ferm|blocc|sblocc)(?:i|hi)\b", r"\1a"),
    (r"\bri(accend|spegn|chiud)(?=[ei])", r"\1"),
    (r"\bri(?=apri|alza\b|abbassa\b)", ""),
    (r"\b(?:al|del|dal|nel) piano (?=di (?:sopra|sotto)\b)", ""),
    (r"^(?:metti|mettere) in (?:funzione|moto|marcia) ", "accendi "),
    (r"\b(accendi|spegni|metti|apri) un po' (?=(?:il|la|lo|i|gli|le|l')\b)", r"\1 "),
    (r"\b(?:tutt[ei] e due|entramb[ei]) (?=(?:i|le|gli)\b)", ""),
    (r"\bfino in (?:cima|fondo)\b", "completamente"),
    (r"\b(?:cronometro|conto alla rovescia)\b", "timer"),
    (r"\bsmorza\b", "abbassa"),
    (rf",? (?:ché|che|perché|visto che|dato che|siccome) {_WEATHER}\W*$", ""),
)
