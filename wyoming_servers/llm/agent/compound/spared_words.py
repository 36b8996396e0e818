"""How French, Spanish and Italian say that something stays as it is: "ma lascia accesa la tele"."""

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
    r"(?:acces[oaie]|spent[oaie]|apert[oaie]|chius[oaie]|così(?: com'è)?|com'è|come sono|in pace)"
)
_ART_FR: Final = r"(?:l['’]|(?:le|la|les|mon|ma|mes|celui|celle|ceux)\s)"  # noqa: RUF001 - as written
_ART_ES: Final = r"(?:el|la|los|las|mi|mis)\s"
_ART_IT: Final = r"(?:l['’]|(?:il|lo|la|i|gli|le|quell[aeio])\s)"  # noqa: RUF001 - as written
"""Before a thing: "but not too bright" and "but not all the way" leave out none."""
LEFT: Final = {
    "fr": rf"(?:(?:mais|et|juste)\s+)*(?:laisse|garde)z?\s+(?:{_SO_FR}\s+)?(?P<what>.+?)"
    rf"(?:\s+{_SO_FR})?|(?:mais|et)\s+(?:surtout )?pas\s+(?P<what2>{_ART_FR}.+?)"
    rf"|(?:(?:mais|et)\s+)?(?P<what3>.+?) reste(?:nt)?\s+{_SO_FR}"
    r"|(?:(?:mais|et)\s+)?(?P<what4>.+?) non",
    "es": rf"(?:(?:pero|y|solo)\s+)*(?:deja|dejes|mantén)\s+(?:{_SO_ES}\s+)?(?P<what>.+?)"
    rf"(?:\s+{_SO_ES})?|(?:pero|y)\s+no\s+(?P<what2>{_ART_ES}.+?)"
    rf"|(?:(?:pero|y)\s+)?(?P<what3>.+?) (?:que )?se quede?n?\s+{_SO_ES}"
    r"|(?:(?:pero|y)\s+)?(?P<what4>.+?) no",
    "it": rf"(?:(?:ma|però|e|solo)\s+)*(?:lascia|tieni)\s+(?:{_SO_IT}\s+)?(?P<what>.+?)"
    rf"(?:\s+{_SO_IT})?|(?:ma|e)\s+non\s+(?P<what2>{_ART_IT}.+?)"
    rf"|(?:(?:ma|e)\s+)?(?P<what3>.+?) (?:resta(?:no)?|rimane|rimangono)\s+{_SO_IT}"
    r"|(?:(?:ma|e)\s+)?(?P<what4>.+?) no",
}
"""What stays as it is, in the part that says so."""
PAUSE: Final = {
    "fr": r"\s*[,;.]\s*|\s+(?=mais\s)|\s+(?=et (?:laisse|garde|pas)z?\s)",
    "es": r"\s*[,;.]\s*|\s+(?=pero\s)|\s+(?=y (?:deja|mantén|no)\s)",
    "it": r"\s*[,;.]\s*|\s+(?=(?:ma|però)\s)|\s+(?=e (?:lascia|tieni|non)\s)",
}
OTHERS: Final = {
    "fr": r"(?:tou[st] )?(?:les |le )?(?:autres|reste)",
    "es": r"(?:tod[oa]s? )?(?:l[oa]s? |el )?(?:otr[oa]s|demás|resto)",
    "it": r"(?:tutt[oie] )?(?:il |gli |le )?(?:resto|altr[ie])",
}
"""Words for all that was not spoken of."""
