"""Spanish: "cariño, …", "te agradecería que …", "… cuando tengas un momento"."""

from __future__ import annotations

from typing import Final

from .address import Address

_SOMEBODY = (
    r"cariño|cielo|corazón|guapa|guapo|mij[oa]|chicos|chicas|chaval(?:es)?|gente|m(?:i|í) (?:amor"
    r"|vida|cielo|reina|rey|niñ[oa])|amor(?: mío)?|compadre|compi|güey|wey|maj[oa]|hombre|mujer|che"
    r"|boludo|bro|parce|mijit[oa]|manit[oa]"
)
_FAVOR = (
    r"(?:haz(?:me|nos)?|h[aá]game|h[aá]ganos|hac[eé]me|me haces|me hace) (?:el|un) favor(?:cito)?"
)
DEEDS = (
    r"(?:enc(?:i[eé]|e)nd|pr[eé]nd|ap[aá]g|[aá]br|ci?[eé]rr|s[uú]b|b[aá]j|qu[ií]t|bloqu[eé]|desbloqu[eé]"
    r"|[eé]ch|con[eé]ct|descon[eé]ct|act[ií]v|desact[ií]v|c[oó]rt|p[aá]r|l[aá]nz|s[aá]c|rec[oó]g"
    r"|ench[uú]f|desench[uú]f|gu[aá]rd|d[eé]j)(?:u?[aeáéíó]|u[eé])(?:[mtl]e|nos|les|l[oa]s?)?"
    r"|(?:p[oó]n|p[oó]ng[aá]|poné|d[aá]|d[eé](?=[ml]))(?:[mtl]e|nos|les|l[oa]s?)?(?:l[oa]s?)?"
)
_OATH = (
    r"por (?:el amor de )?dios|madre mía|dios mío|ay dios(?: mío)?|joder|hostias?|coño|jolín"
    r"|jolines"
    r"|ostras|caray|caramba|leches|por lo que más quieras"
)
_IF = (
    r"si (?:puedes|quieres|no te importa|no es molestia|eres tan amable|es posible|se puede)"
    r"|cuando (?:puedas|quieras|tengas (?:tiempo|un (?:momento|rato|segundo|minuto)))"
)
_INFINITIVE = (
    r"(?=(?:apagar|encender|prender|abrir|cerrar|poner|subir|bajar|quitar|bloquear|activar"
    r"|desactivar|conectar|desconectar|parar|iniciar)(?:me|nos|l[eoa]s?)?\b)"
)

ADDRESS: Final = Address(
    openings=rf"oye tú|oiga|perdon[ae]|disculp[ae]|perdón|por cierto|de paso|porfa|porfi"
    rf"|porfis|plis|órale|ándale|repito|{_IF}",
    calls=rf"{_SOMEBODY}|{_OATH}|tí[oa]|hij[oa]|niñ[oa]s?|mamá|papá|casa|ordenador|computadora|sí"
    r"|buen[oa]s (?:días|tardes|noches)|anda|venga|vamos|dale|mira|escucha|rápido|primero",
    requests=r"(?!)",
    deeds=rf"(?:{DEEDS}|inicia|añade|puedes|podrías|me (?:puedes|pones|pone))",
    closings=r"por ?favor|porf[ai]s?|porfis|plis|please|(?:muchas |mil )?gracias(?: guap[oa]"
    r"| majo)?"
    r"|ya(?: mismo)?|ahor(?:a|ita)(?: mismo)?|de una vez(?: por todas)?|de inmediato|inmediatamente"
    r"|enseguida|cuanto antes|lo antes posible|vale"
    r"|(?<!en )(?<!dentro de )un (?:momentito|momento|segundito)"
    rf"|{_FAVOR}|{_IF}",
    names=rf"{_SOMEBODY}|{_OATH}|(?:l[ao]s? )?pobrecit[oa]s?|l[ao]s? pobres?",
    free=r"(?:pon\w* .*(?:lista|compra|música|canción)|reproduce|toca|escucha\w*|añad\w*|apunta\w*"
    r"|anota\w*|agrega\w*|recuérda\w*|di|dile|busca\w*|necesit\w*|hay que)",
    rewritten=(
        (
            (
                rf"(?:te (?:molestaría|importaría|agradecería)|debes|vamos a|ve a"
                rf"|vete a) {_INFINITIVE}"
            ),
            "puedes ",
        ),
        (
            (
                r"(?:te (?:lo )?(?:ruego|pido|agradecería|suplico)|(?:te )?he dicho|necesito"
                r"|haz el favor"
                r" de) que "
            ),
            "quiero que ",
        ),
    ),
)
