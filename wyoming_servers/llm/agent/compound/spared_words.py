"""How French, Spanish, Italian and Dutch say that something stays as it is: "ma lascia la tele"."""

from __future__ import annotations

from typing import Final

_SO_FR: Final = (
    r"(?:allumée?s?|éteinte?s?|ouverte?s?|fermée?s?|en marche|telle?s? quelle?s?|tel quel"
    r"|comme (?:ça|(?:il|elle) est|(?:ils|elles) sont)|tranquilles?)"
)
_SO_ES: Final = (
    r"(?:encendid[oa]s?|prendid[oa]s?|apagad[oa]s?|abiert[oa]s?|cerrad[oa]s?|puest[oa]s?"
    r"|como est[áa]n?|así|en paz|arriba|abajo)"
)
_SO_IT: Final = (
    r"(?:acces[oaie]|spent[oaie]|apert[oaie]|chius[oaie]|abbassat[oaie]|alzat[oaie]|giù|su"
    r"|così(?: com'è)?|com'è|come sono|in pace)"
)
_WHOM_FR: Final = r"(?:[- ](?:lui|leur|moi|nous)(?=\s))?"
_DEJA: Final = r"d[eé]ja(?:l[eao]s?|me|nos)?"
_ART_FR: Final = r"(?:l['’]|(?:le|la|les|mon|ma|mes|celui|celle|ceux)\s)"  # noqa: RUF001 - as written
_ART_ES: Final = r"(?:el|la|los|las|mi|mis)\s"
_ART_IT: Final = r"(?:l['’]|(?:il|lo|la|i|gli|le|quell[aeio])\s)"  # noqa: RUF001 - as written
_SO_NL: Final = (
    r"(?:aan|uit|open|dicht|omhoog|omlaag|zo|met rust|branden|spelen|lopen|zoals (?:het|hij|ze) is)"
)
_ART_NL: Final = r"(?:de|het|mijn|onze|die)\s"
"""Before a thing: "but not too bright" and "but not all the way" leave out none."""
_STAY_NL: Final = r"(?:blijft|blijven|(?:mag|mogen|moet|moeten|kan|kunnen)(?= \w+ ?blijven))"
_THEN_NL: Final = r"(?:\s*[,;.]\s*|\s+(?=maar|en))(?:(?:maar|en)\s+)?"
_NAME: Final = r"(?P<what>[\w']+(?: [\w']+){0,3}?)"
_LASCIALA: Final = rf"lascial[oaie](?:\s+{_SO_IT}| stare)?"
_DEJALA: Final = rf"d[eé]jal[oa]s?(?:\s+{_SO_ES}| tranquil[oa]s?)?"
_NI_TOCARLA: Final = (
    r"(?:ni|no) (?:l[oa]s? toques?|tocarl[oa]s?|se tocan?|se te ocurra(?: tocarl[oa]s?)?)"
)
_PAS_TOUCHE: Final = r"(?:(?:tu |on |vous )?(?:n['’])?y touche[sz]? pas|touche pas|pas touche)"  # noqa: RUF001
LEFT: Final = {
    "fr": rf"(?:(?:mais|et|juste)\s+)*(?:laisse|garde)z?{_WHOM_FR}\s+(?:{_SO_FR}\s+)?(?P<what>.+?)"
    rf"(?:\s+{_SO_FR})?|(?:mais|et)\s+(?:surtout )?pas\s+(?P<what2>{_ART_FR}.+?)"
    rf"|(?:(?:mais|et)\s+)?(?P<what3>.+?) reste(?:nt)?\s+{_SO_FR}"
    r"|(?:(?:mais|et)\s+)?(?:ne\s+)?touchez?\s+(?:surtout )?pas\s+(?:à|aux?)\s+(?P<what6>.+?)"
    r"|(?:(?:mais|et)\s+)?(?P<what4>.+?) non"
    rf"|(?:(?:mais|et)\s+)?(?P<what7>.+?) {_PAS_TOUCHE}"
    r"|(?:(?:mais|et)\s+)?(?P<what5>.+?) tu (?:la |le |les |l['’])(?:laisses?|gardes?).*",  # noqa: RUF001
    "es": rf"(?:(?:pero|y|solo)\s+)*(?:{_DEJA}|dejes|mantén)\s+"
    rf"(?:{_SO_ES}\s+)?(?P<what>.+?)(?:\s+{_SO_ES})?"
    rf"|(?:pero|y)\s+no\s+(?:toques?\s+)?(?P<what2>{_ART_ES}.+?)"
    rf"|(?:(?:pero|y)\s+)?(?P<what3>.+?) (?:que )?se quede?n?\s+{_SO_ES}"
    rf"|(?:(?:pero|y)\s+)?(?P<what4>.+?) no(?:,? es[oae]s? {_DEJALA})?"
    rf"|(?:(?:pero|y)\s+)?(?P<what5>.+?) {_DEJALA}"
    rf"|(?:(?:pero|y)\s+)?(?P<what6>.+?) {_NI_TOCARLA}",
    "it": r"(?:(?:ma|però|e|solo)\s+)*(?:lascia|tieni)(?:gli|le|mi|ci)?\s+"
    rf"(?:sol[oaie]\s+|soltanto\s+)?(?:{_SO_IT}\s+)?(?P<what>.+?)(?:\s+{_SO_IT})?"
    rf"|(?:ma|e)\s+non\s+(?:toccare\s+)?(?P<what2>{_ART_IT}.+?)"
    rf"|(?:(?:ma|e)\s+)?(?P<what3>.+?) (?:resta(?:no)?|rimane|rimangono)\s+{_SO_IT}"
    rf"|(?:(?:ma|però|e)\s+)?(?P<what4>.+?) no(?:,? quell[oaei] {_LASCIALA})?"
    rf"|(?:(?:ma|però|e)\s+)?(?P<what5>.+?) {_LASCIALA}",
    "nl": r"(?:(?:maar|en|alleen)\s+)*(?:laat|houd?)\s+(?:(?:hem|haar|ze|hun|mij|me|ons)\s+)?"
    rf"(?:alleen\s+)?(?P<what>.+?)\s+(?:maar )?{_SO_NL}(?:\s?staan)?"
    rf"|(?:maar|en)\s+(?:vooral )?niet\s+(?P<what2>{_ART_NL}.+?)"
    rf"|(?:(?:maar|en)\s+)?(?P<what3>.+?) (?:blijft|blijven)\s+{_SO_NL}"
    rf"|(?:(?:maar|en)\s+)?(?P<what4>.+?) (?:mag|mogen|moet|moeten|kan|kunnen)\s+{_SO_NL} ?blijven"
    r"|(?:(?:maar|en)\s+)*(?:blijft? van (?P<what6>.+?) af|raakt? (?P<what7>.+?) niet aan"
    r"|kom(?:t)? niet aan (?P<what8>.+?)|niet aan (?P<what9>.+?) (?:komen|zitten))"
    r"|(?:(?:maar|en)\s+)?(?P<what5>.+?) (?:niet|laten)",
}
"""What stays as it is, in the part that says so."""
PAUSE: Final = {
    "fr": r"\s*[,;.]\s*|\s+(?=mais\s)|\s+(?=et (?:laisse|garde|pas|touche|ne touche)z?\b)"
    rf"|\s+(?=et .+ (?:tu l\S+ (?:laisse|garde)s?\b|{_PAS_TOUCHE}$))",
    "es": rf"\s*[,;.]\s*|\s+(?=pero\s)|\s+(?=y (?:{_DEJA}|mantén|no)\s)"
    rf"|\s+(?=y .+ (?:d[eé]jal[oa]s?\b|{_NI_TOCARLA}$))",
    "nl": r"\s*[,;.]\s*(?:(?:maar|en)\s+)?|\s+(?=maar\s)|\s+(?=en (?:laat|houd?|niet|blijft?"
    r"|raakt?|komt?)\s)|\s+(?=en .+ (?:laten|blijven)$)",
    "it": r"\s*[,;.]\s*|\s+(?=(?:ma|però)\s)|\s+(?=e (?:(?:lascia|tieni)(?:gli|le|mi|ci)?|non)\s)"
    r"|\s+(?=e .+ lascial[oaie]\b)",
}
OTHERS: Final = {
    "fr": r"(?:tou[st] )?(?:les |le )?(?:autres|reste)",
    "es": r"(?:tod[oa]s? )?(?:l[oa]s? |el )?(?:otr[oa]s|demás|resto)",
    "it": r"(?:tutt[oie] )?(?:il |gli |le )?(?:resto|altr[ie])",
    "nl": r"(?:alle |al )?(?:de |het )?(?:anderen?|andere|rest|overige)",
}
"""Words for all that was not spoken of."""
STAYS: Final = {
    "fr": (
        rf"(?:non )?(?:pas|ni)\s+(?P<what>{_ART_FR}[^,;]+?)\s*[,;]\s*(?:mais\s+)?",
        rf"(?:non )?(?:laisse|garde)\s+(?P<what>{_ART_FR}[^,;]+?)(?:\s+{_SO_FR})?\s*[,;]\s*",
        rf"(?:{_ART_FR})?{_NAME} reste(?:nt)? {_SO_FR}\s*[,;]?\s+(?:mais|et)\s+",
    ),
    "es": (
        rf"(?:no|ni)\s+(?P<what>{_ART_ES}[^,;]+?)\s*[,;]\s*(?:sino\s+)?",
        rf"(?:{_ART_ES})?{_NAME} (?:que )?se queda?e?n? {_SO_ES}\s*[,;]?\s+(?:pero|y)\s+",
    ),
    "it": (
        rf"(?:non|né)\s+(?P<what>{_ART_IT}[^,;]+?)\s*[,;]\s*(?:ma\s+|bensì\s+)?",
        rf"(?:{_ART_IT})?{_NAME} (?:resta(?:no)?|rimane|rimangono) {_SO_IT}\s*[,;]?\s+(?:ma|e)\s+",
    ),
    "nl": (
        rf"(?:nee )?niet\s+(?P<what>{_ART_NL}[^,;]+?)\s*[,;]\s*(?:maar\s+)?",
        rf"(?:{_ART_NL})?{_NAME} {_STAY_NL} {_SO_NL}(?: ?blijven)?{_THEN_NL}",
    ),
}
"""What stays as it is, said before what is to be done."""
THOSE: Final = {
    "fr": r"(?:celui|celle|ceux|celles) (?=du |de |des |d'|dans |à |en )",
    "es": r"(?:el|la|los|las) (?=del? |en )",
    "it": r"quell[oaei] (?=del |dell|di |in |nel|al |sul)",
    "nl": r"(?:die|dat) (?=in |van |op |boven|beneden)",
}
"""What stands for things of the kind that was spoken of."""
