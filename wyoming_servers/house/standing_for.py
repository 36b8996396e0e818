"""What stands in a command for a thing that was named before: "it", and what clings to a verb."""

from __future__ import annotations

from typing import Final

IT: Final = {
    "en": r"(?<!\w)()(?:it|them|that)(?!\w)",
    "de": r"(?<!\w)()(?:es|ihn|sie)(?!\w)",
    "nl": r"(?<!\w)()(?:hem|het|ze)(?!\w)",
    "fr": r"(?<!\w)(\w+)-(?:le|la|les)(?!\w)",
    "es": r"(?<!\w)(pon|súbe|bája|ajústa|cámbia|apága|enciénde|ciérra|ábre|quíta|bórra|tácha"
    r"|elimína|sáca)l(?:[oa]s?|e)(?!\w)",
    "it": r"(?<!\w)(metti|imposta|regola|rendi|alza|abbassa|spegni|accendi|chiudi|apri|porta|ferma"
    r"|stoppa|stacca|tira|togli|leva|cancella|elimina|spunta|fa(?=ll))l?l[oaie](?!\w)",
}
"""What stands for a device that was named in the part before, and the verb that it clings to."""
THAT: Final = {
    "de": r"(?<=\w )()(?:d(?:ie|en|as))(?= (?:nur|bloß|einfach|doch|lieber|etwas|auf|leiser|lauter"
    r"|heller|dunkler|wärmer|kälter|höher|schneller|langsamer)(?!\w))",
    "fr": r"(?<=\w )()(?:l[ae]s?)(?= (?:juste|plutôt|un peu|à|en|sur)(?!\w))",
    "nl": r"(?<=\w )()(?:die|dat|'m)(?= (?:gewoon|maar|wat|een|iets|liever|op|zachter|harder|luider"
    r"|feller|lichter|donkerder|warmer|kouder|hoger|lager|sneller|langzamer)(?!\w))",
}
"""The same where it might be an article, before what is no thing."""
STRESS: Final = {"es": str.maketrans("áéíóú", "aeiou")}
"""A verb bears an accent only where something clings to it: "súbelo"."""
