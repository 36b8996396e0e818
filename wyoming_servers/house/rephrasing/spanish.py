"""Spanish: "apágame la luz", "bájale a la tele", "¿podrías encender?", "quiero que enciendas"."""

from __future__ import annotations

from typing import Final

_STRESSED: Final = tuple(zip("áéíóú", "aeiou", strict=True))
_ASKED = (
    r"(?:me |nos |le )?(?:puedes?|podés|podrías?|podría usted|quieres|querrías|quiere|te importa"
    r"|te importaría|le importaría)|(?:serías?|eres) tan amable de"
    r"|(?:(?:haz|hacé|h[aá]ga|hagan|haced)(?:me|nos)? (?:el )?)?favor de"
    r"|(?:sería|es) posible|a ver si puedes"
    r"|(?:habría|hay|tendrías|tienes) que|quiero|quisiera|necesito|me gustaría"
)
_AR: Final = (
    "apag|baj|levant|enroll|cort|sac|pas|mand|activ|desactiv|conect|desconect|dej|cambi|ajust|lanz"
    "|arranc|ejecut|paus|quit|toc|par|aument|bloque|desbloque|ech|regul|atenú|atenu|anot|apunt"
    "|agreg|silenci|desenchuf|enchuf|coloc|tach|borr|cancel|inici|limpi|mont|corr"
)
"""Stems of verbs whose infinitive ends in -ar, and whose vowel no form changes."""
_CLINGS: Final = "(?:me|nos|le|les)?"
_TOLD_ER: Final = rf"(?:[ée]d?|éis|és|es|as?|an|i(?:er|es)(?:as?|an|es?|en)|erías?){_CLINGS}"
_TOLD_IR: Final = rf"(?:[íi]d?|ís|es|as?|an|i(?:er|es)(?:as?|an|es?|en)|irías?){_CLINGS}"
_TOLD_AR: Final = (
    rf"(?:ad|áis|ás?|as|a(?=me|nos|le)|éis|es?|en|ar(?:as?|an)|as(?:es?|en)|arías?){_CLINGS}"
)
"""Endings by which somebody is told, or asked, to do a thing: "apagad", "apagaras"."""
_PUT: Final = "(?:pon(?:ed?|és?|es)|pong(?:as?|an)|pus(?:iera|iese)[sn]?|pondrías?)"
_ASKING_ME: Final = r"^[¿¡\s]*(?:(?:me|nos|le) )?"
_WISHED = r"(?:quiero|quisiera|necesito|me gustaría|te pido) que (?:me |nos )?"
_PLEASE = r"por fa(?:vor)?|porfa|si (?:es|eres|fuera) tan amable|si (?:no )?te importa|si puedes"
_WANTED = r"(?:quiero|quisiera|necesito|me gustaría(?: tener)?)"
_UNDER_WAY: Final = (
    (r"encendi[eé]ndo", "enciende"),
    (r"poni[eé]ndo", "pon"),
    (r"cerr[aá]ndo", "cierra"),
    (r"calent[aá]ndo", "calienta"),
    (r"(abr|sub|prend)i[eé]ndo", r"\1e"),
    (r"(\w+)[aá]ndo", r"\1a"),
)
"""What is to be begun, as it is told: "ve encendiendo la cafetera"."""
_ALL_OF_IT: Final = r"(?:el|la|los|las|tod[oa]s? (?:el|la|los|las))"
_SET_SO: Final = r"(?:\b(?:enci?end|apag|prend|pon|baj|sub|abr|cierr|al? \d)|\d)"
"""What is done to things outside."""
_BOLT = r"(?:seguro|llave|pestillo|cerrojo|candado|pasador)"
_ON_IT = r"(?: \w+){0,3}?"
"""Words between "bájale" and what it is done to."""

_BLIND = r"(?:el |la |los |las )?(?:persianas?|cortinas?|estore?s?|visillos?)"
_TELL_ME: Final = (
    r"(?:me |nos )?(?:puedes|podrías|puede|podría) decir(?:me|nos)?|d[ií](?:me|nos)|me dices|sabes"
    r"|(?:quiero|quisiera|me gustaría) saber"
)
_WH: Final = r"(?=(?:a |en |de )?(?:cuánt|qué|quién|cuál|dónde|cómo))"

SPELLINGS: Final = (
    (r"\ben tod[oa] (el|la) (?!casa\b)", r"en \1 "),
    (r"\b(?:el |la )?siguiente (?:cuento|capítulo|historia|episodio)(?=\W*$)", "siguiente canción"),
    (rf"^[¿¡\s]*(?:{_TELL_ME}) {_WH}", ""),
    (r"^(?:ahorita|ahoritita)(?: mismo)?,?\s+", ""),
    (r"^(?:primero|en primer lugar),?\s+", ""),
    (rf",?\s+(?:{_PLEASE})\W*$", ""),
    (r"^[¿¡\s]*(?:venga|a ver|ándale|anda|bueno|pues|oye|oiga|este|mira|eh),?[\s.…]+", ""),
    *(
        (rf"^(?:(?:ve|vaya)(?:te|se)?|id|idos|vayan|andá?|ándate) {said}{_CLINGS}(?=\s)", told)
        for said, told in _UNDER_WAY
    ),
    (rf"^fuera (?:con )?(?={_ALL_OF_IT}\s(?!.*{_SET_SO}))", "apaga "),
    (r"^(\w+) en (?:su|vez|lugar)(?: de eso| lugar| de ello)? (?=(?:el|la|los|las)\b)", r"\1 "),
    *(
        (rf"\ba la {part} parte\b", f"al {percent} por ciento")
        for part, percent in (("cuarta", 25), ("tercera", 33), ("quinta", 20), ("décima", 10))
    ),
    (
        rf"^[¿¡\s]*(?:{_ASKED})(?: por favor)? (?=\w+[aei]r(?:me|nos|le)?\b)",
        "",
    ),
    (rf"^(?:{_WANTED} )?que (.+?) (?:estén?|queden?) (?=(?:en|al?) )", r"pon \1 "),
    (rf"^{_WISHED}(\w+[ae])s?\b", r"\1"),
    (rf"\b(?:súbe|sube|subi)le({_ON_IT}) a(?= (?:la|los|las)\b)", r"sube\1"),
    (rf"\b(?:súbe|sube|subi)le({_ON_IT}) al\b", r"sube\1 el"),
    (rf"\b(?:bája|baja)le({_ON_IT}) a(?= (?:la|los|las)\b)", r"baja\1"),
    (rf"\b(?:bája|baja)le({_ON_IT}) al\b", r"baja\1 el"),
    *(
        (rf"\b(\w*){stressed}(\w*[ae])(?:me|nos|le)\b", rf"\1{plain}\2")
        for stressed, plain in _STRESSED
    ),
    (r"\b(pon|haz|da)(?:me|nos|le)\b", r"\1"),
    (r"^(?:haz |quiero )?que se (\w+[ae])n?\b", r"\1"),
    (r"^(\w+) usted(?=\s)", r"\1"),
    (r"^(?:y|qué tal|qué te parece) si (?=(?:(?:me|nos) )?\w+[ae]s\b)", ""),
    (rf"{_ASKING_ME}(\w+g)u(?:es?|en){_CLINGS}(?=\s)", r"\1a"),
    (rf"{_ASKING_ME}(arran|colo|sa|to)qu(?:es?|en){_CLINGS}(?=\s)", r"\1ca"),
    (rf"{_ASKING_ME}lanc(?:es?|en){_CLINGS}(?=\s)", "lanza"),
    (rf"{_ASKING_ME}({_AR}){_TOLD_AR}(?=\s)", r"\1a"),
    (rf"{_ASKING_ME}ci?err{_TOLD_AR}(?=\s)", "cierra"),
    (rf"{_ASKING_ME}(?:enci?end){_TOLD_ER}(?=\s)", "enciende"),
    (rf"{_ASKING_ME}prend{_TOLD_ER}(?=\s)", "prende"),
    (rf"{_ASKING_ME}(abr|sub){_TOLD_IR}(?=\s)", r"\1e"),
    (rf"{_ASKING_ME}{_PUT}{_CLINGS}(?=\s)", "pon"),
    (r"^((?:prend|enciend|apag|cort|cierr|abr|ech)[ae])(?:le)? a(?= (?:la|los|las)\b)", r"\1"),
    (r"^((?:prend|enciend|apag|cort|cierr|abr)[ae])(?:le)? al\b", r"\1 el"),
    (
        rf"((?:^|\by |, ){_BLIND}(?: (?:del?|de la|en el|en la) \w+)?) abiert([oa]s?)(?=$| y |,)",
        r"\1 subid\2",
    ),
    (r"^(pon|lanza|activa|haz|ejecuta|inicia) (?:lo|eso) de(?:l| la| el)? (?=\w)", r"\1 "),
    (r"^(?:pon|da(?:le)?|haz)(?: en)?(?: la)? pausa$", "pausa"),
    (r"^(?:pon|da(?:le)?)(?: al?)? play$", "continúa"),
    (r"^(?:pon|da(?:le)?)(?: al?)? play (?:al|en el) ", "reanuda el "),
    (r"^(?:pon|da(?:le)?)(?: al?)? play (?:a|en) (?=(?:la|los|las)\b)", "reanuda "),
    (rf"^(?:pon|echa|ech[ae]le) (?:la |el )?{_BOLT}(?: a| en) (?=(?:la|los|las)\b)", "bloquea "),
    (rf"^(?:pon|echa|ech[ae]le) (?:la |el )?{_BOLT} al\b", "bloquea el"),
    (rf"^quita (?:la |el )?{_BOLT} (?:a|de) (?=(?:la|los|las)\b)", "desbloquea "),
    (rf"^quita (?:la |el )?{_BOLT} (?:al|del)\b", "desbloquea el"),
    (rf"\bcon {_BOLT}$", "con llave"),
    (r"^trab[aá](?= .*(?:puerta|portón|cerradura|chapa))", "bloquea"),
    (r"^destrab[aá](?= .*(?:puerta|portón|cerradura|chapa))", "desbloquea"),
    (r"\bpuerta de (?:atrás|detrás)\b", "puerta trasera"),
    (r"\bpuerta de (?:delante|adelante|enfrente)\b", "puerta delantera"),
    (r"^(?:pon|poner|manda|mandar) a (?:aspirar|limpiar|barrer) (?:a )?", "arranca "),
    (
        r"^(?:manda|envía|lleva|regresa|devuelve) (?:a )?(.+?) a (?:cargar(?:se)?|(?:su )?casa)$",
        r"manda \1 a la base",
    ),
    (r"^enchuf[aáe](?=\s)", "enciende"),
    (r"^para(?:le)? al\b", "para el"),
    (r"^para(?:le)? a(?= (?:la|los|las)\b)", "para"),
    (r"^vuelve a (?=\w+[aei]r\b)", ""),
    (r"^poner (?=(?:el|la|los|las)\b)", "pon "),
    (r"^(?:haz )?que (?:la |el )?(\w+) (?:limpie|aspire|barra)$", r"arranca \1"),
    (r"^(\w+) también (?=(?:el|la|los|las)\b)", r"\1 "),
    (r"^apágalo todo\b", "apaga todo"),
    (r"\b(clar|oscur)it([oa]s?)\b", r"\1\2"),
    (r"^(?:riega|regar|regá)(?= (?:el|la|los|las)\b)", "enciende el riego en"),
    (r"^desenchuf[aáe](?=\s)", "apaga"),
    (r"^entre?abr[eíi](?=\s)", "abre un poco"),
    (rf"^{_WANTED} (?=(?:\d+ grados|(?:el|la|los|las) .*(?: al? | en )))", "pon "),
    (r"\ba media luz\b", "al 50 por ciento"),
    (r"\ben penumbra\b", "al 20 por ciento"),
    (r"\b(\w+[aei]r)(?:me|nos|le)\b", r"\1"),
    (r"^(?:pon|poner|ponga) en (?:marcha|funcionamiento) ", "enciende "),
    (r"^(?:pon|poner|echa) a (?:andar|funcionar) ", "enciende "),
    (r"\b(?:tantito|un poquitito|un pelín|un tantito)\b", "un poco"),
    (r"\bhasta (?:arriba|el tope|el fondo)\b", "del todo"),
    (r"\b(?:los|las) dos (?=\w+s\b)", "las "),
    (r"\b(?:cronómetro|contador)\b", "temporizador"),
    (r"\bprendid(?=[oa]s?\b)", "encendid"),
    (r"\boscurísimo\b", "muy oscuro"),
    (r"\ba tope\b", "al 100 por ciento"),
)

IN_FULL: Final = (
    (
        r"\b((el|la|los|las) (\w+) (?:del? ).*?(?:\by|,) (?:\w+ )?)\2 (?=del? )",
        r"\1\2 \3 ",
    ),
)
"""What a part of a sentence leaves to the one before: "la persiana del salón y la del baño"."""
