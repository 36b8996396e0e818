"""Spanish words for more and less."""

from __future__ import annotations

import re
from typing import Final

from .words import Words, whither, words

_ONE: Final = "una?|un par de|unos|unas"
_N: Final = rf"(?P<number>\d+(?:p\d+)?|medio|{_ONE})"
_BY: Final = "(?:en |de |por |un |el |otro |unos |unas )*"
_TO: Final = "(?:[mt]e|nos)?(?:l[aeo]s?)?"
"""What is written to a verb: "súbemela", "bájale"."""
_PART: Final = (
    r"(?:al? |en )?(?P<number>un tercio|2 tercios|un cuarto|3 cuartos|\d+(?= por ciento))"
    "(?: por ciento)?"
)
"""How much is open or closed where that stands behind it."""
_SO: Final = "(?:muy|demasiado|(?<!no )tan|super|bien)"
_MORE: Final = "m[aá]s"
_LESS: Final = "(?:menos|no tan)"
_STRONG: Final = "(?:fuert|potent)(?:e|es|ecit[oa]s?)"
_SOFT: Final = "(?:suav(?:e|es|ecit[oa]s?)|floj(?:it)?[oa]s?|d[eé]bil(?:es)?)"
_HIGH: Final = "alt(?:it)?[oa]s?"
_LOW: Final = "baj(?:it)?[oa]s?"
_BRIGHT: Final = "luminos[oa]s?|brillantes?|clar(?:it)?[oa]s?|intens[oa]s?|viv[oa]s?"
_DIM: Final = "oscur(?:it)?[oa]s?|tenues?|apagad(?:it)?[oa]s?"
_WARM: Final = "calor(?:cito)?|calientes?|calentit[oa]s?|c[aá]lid[oa]s?|templad[oa]s?"
_COOL: Final = "fr[ií][oa]s?|fresc[oa]s?|fresquit[oa]s?"
_FAST: Final = "r[aá]pid[oa]s?|deprisa|de prisa|veloz|veloces"
_SLOW: Final = "despaci(?:o|to)|lent[oa]s?|lentamente"
_AS_IT_IS: Final = "(?:como|de lo que|de como) (?:est[aá]n?|hay|va|suena|gira|ten[ií]a)"
_GRADE: Final = (
    "(?: de (?:fuerte|alt[oa]|r[aá]pid[oa]|r[aá]pido|brillante|luminos[oa]|clar[oa]|intens[oa]"
    "|brillo|volumen|velocidad|luz|potencia))"
)

SPANISH: Final = Words(
    never=re.compile(
        r"^(?:est[aá]n?|es|son|era|ser[aá]|hay|hace|cu[aá]nt[oa]s?|qu[eé] tan|qu[eé] tanto|qué"
        r"|qui[eé]n|cu[aá]ndo|cu[aá]l|d[oó]nde|cómo|por qué|para qué|acaso|sigue|si|no (?!tan)"
        r"|yo|me dej[eé]|hab[ií]a|he|ha|hemos|deber[ií]a|crees)\b"
        r"|\b(?:si|cuando|nunca|jam[aá]s|estaban?|estuvo|era|fue|ayer|anoche|antes|despu[eé]s"
        r"|mientras|ya|hasta que|sub[ií]|bajé|bajó|subió|abrí|abrió|puse|puso|aumentó|ha|he|hemos"
        r")\b"
        r"|\bno (?!tan)"
        # "Todas menos la del baño" are no fewer.
        r"|\btod[oa]s?\b.*\bmenos (?:el|la|los|las)\b|\bmenos (?:el|la|los|las) del?\b"
        # The amount is taken out before what is set is looked for.
        rf"|\b(?:al?|a un|a una|a los) \d+\b(?! por ciento {_AS_IT_IS})"
    ),
    complaint=words(rf"est[aá]n?(?= {_SO} )"),
    times=(
        (
            words(
                rf"la mitad(?:{_GRADE}| {_AS_IT_IS})|al 50 por ciento {_AS_IT_IS}"
                rf"|(?:2|dos) veces menos {_STRONG}"
            ),
            0.5,
        ),
        (words(rf"(?:el|al) doble{_GRADE}?|(?:dupl[ií]ca|dobla){_TO}|(?:2|dos) veces {_MORE}"), 2),
        (words(rf"(?:el|al) triple{_GRADE}?|tripl[ií]ca{_TO}|(?:3|tres) veces {_MORE}"), 3),
    ),
    sizes=(
        (
            words(
                "(?:s[oó]lo |apenas |nada m[aá]s )?un (?:poco|poquito|poquit[ií]n|poquitito"
                "|pel[ií]n|pelo|tris|toque|toquecito|cacho|cachito|chin|tantito|poqu[ií]simo)"
                "|otro (?:poco|poquito)|una (?:pizca|pizquita|chispa|miaja|nada|nadita)|tantito"
                "|poquito|algo|ligeramente|levemente"
            ),
            "little",
        ),
        (words("por la mitad|en la mitad"), "half"),
        (words("much[oa]|much[ií]sim[oa]|bastante|un mont[oó]n|harto|un buen"), "much"),
    ),
    percent=words(rf"{_BY}{_N} (?:por ciento|por 100|percent|punt(?:it)?os)"),
    degrees=words(rf"{_BY}{_N} (?:grad(?:it)?os?|degrees)"),
    notches=words(
        rf"{_BY}{_N} (?:punt(?:it)?o|cambios?|niveles|nivel|pasos?|pasitos?|velocidad(?:es)?"
        "|ray(?:it)?as?|marchas?)"
    ),
    share=words(
        "(?:en |de )?(?P<number>un tercio|un cuarto(?! de)|una cuarta parte|una tercera parte"
        "|una quinta parte|una d[eé]cima parte|un quinto|un d[eé]cimo)"
        # Without the share, who says "otro diez por ciento" would be taken to set ten.
        "|otr[oa]s?(?= .*(?:por ciento|%))"
    ),
    bare=words(r"(?:en|otros|otras) (?P<number>\d+(?:p\d+)?)"),
    value=words(r"hasta (?:el |los )?(?P<number>\d+)(?: por ciento| por 100| percent| grados?)?"),
    absolute=words(r"(?:al?|a los) \d+|hasta|del todo|(?:al|a lo) (?:m[aá]ximo|m[ií]nimo|tope)"),
    whither=(
        whither(
            "brightness",
            "down",
            rf"{_LESS} (?:{_BRIGHT})|{_MORE} (?:{_DIM})|{_SO} (?:{_BRIGHT})|menos luz"
            rf"|at[eé]n[uú]a{_TO}|oscurece{_TO}|(?:alumbre|brille|ilumine)n? menos",
        ),
        whither(
            "brightness",
            "up",
            rf"{_MORE} (?:{_BRIGHT})|{_LESS} (?:{_DIM})|{_SO} (?:{_DIM})|{_MORE} luz"
            rf"|(?:alumbre|brille|ilumine)n? {_MORE}",
        ),
        whither("temperature", "up", f"{_MORE} (?:{_WARM})|menos (?:{_COOL})|{_SO} (?:{_COOL})"),
        whither(
            "temperature", "down", f"{_MORE} (?:{_COOL})|{_LESS} (?:{_WARM})|{_SO} (?:{_WARM})"
        ),
        whither("speed", "up", rf"{_MORE} (?:{_FAST})|{_SO} (?:{_SLOW})|acel[eé]ra{_TO}"),
        whither("speed", "down", rf"{_MORE} (?:{_SLOW})|{_LESS} (?:{_FAST})|{_SO} (?:{_FAST})"),
        whither(
            "position",
            "up",
            rf"{_MORE} (?:abiert[oa]s?|afuera|extendid[oa]s?|desplegad[oa]s?)|menos cerrad[oa]s?",
        ),
        whither(
            "position",
            "down",
            rf"{_MORE} (?:cerrad[oa]s?|adentro|recogid[oa]s?)|menos abiert[oa]s?",
        ),
        whither(
            "position",
            "up",
            rf"[aá]br(?:e|a|an|ir){_TO}|exti[eé]nde{_TO}|despli[eé]ga{_TO}|s[aá]ca{_TO}",
            is_whole=True,
        ),
        whither(
            "position",
            "down",
            rf"ci[eé]rr(?:a|e|en){_TO}|cerrar{_TO}|rec[oó]ge{_TO}|enr[oó]lla{_TO}|repli[eé]ga{_TO}"
            rf"|m[eé]te{_TO}",
            is_whole=True,
        ),
        # What is more or less of these stays in the sentence, as it tells that a step is meant.
        whither(
            "",
            "up",
            rf"(?<={_MORE} )(?:{_STRONG}|{_HIGH}|arriba)|(?<=menos )(?:{_SOFT}|{_LOW})"
            rf"|{_SO} (?:{_SOFT}|{_LOW})|(?<!de )arriba|s[uú]b(?:es?|a|an|ir){_TO}"
            rf"|aum[eé]nt(?:as?|e|ar){_TO}|increm[eé]nt(?:a|e|ar){_TO}|alza{_TO}"
            rf"|lev[aá]nt(?:as?|e){_TO}",
        ),
        whither(
            "",
            "down",
            rf"(?<=menos )(?:{_STRONG}|{_HIGH})|(?<=no tan )(?:{_STRONG}|{_HIGH})"
            rf"|(?<={_MORE} )(?:{_SOFT}|{_LOW}|abajo)|{_SO} (?:{_STRONG}|{_HIGH})"
            rf"|(?<!de )abajo|b[aá]j(?:as?|á|e|en|ar){_TO}|red[uú](?:ces?|zca|cir){_TO}"
            rf"|dismin[uú]yes?{_TO}|rebaja{_TO}|qu[ií]ta{_TO}",
        ),
        whither("", "up", f"(?:de )?{_MORE}|otr[oa]s", is_weak=True),
        whither("", "down", "(?:de )?menos|no tan", is_weak=True),
    ),
    looks={
        "brightness": words("brillo|intensidad|luminosidad"),
        "volume": words("volumen|sonido"),
        "speed": words("velocidad|potencia"),
        "temperature": words("temperatura"),
        "position": words("posici[oó]n|apertura"),
    },
    fillers=words(
        "(?:puedes|podr[ií]as|pod[eé]s|puede)|quiero que|quiero|quisiera"
        "|necesito|me gustar[ií]a|ser[ií]a posible|por favor|porfa|gracias|a ver|oye|bueno"
        rf"|p[oó]n(?:er|ga|gan|es|[eé])?{_TO}|d[aá](?:r)?{_TO}|d[eé]{_TO}|[eé]cha(?:r)?{_TO}"
        rf"|h[aá]z{_TO}|d[eé]ja{_TO}|m[eé]te{_TO}|ten(?:er)?{_TO}|regula{_TO}|que|me|nos|le|les|la|el|los|las|lo"
        "|de|del|al?|un|una|y|ya|esté|quede|suene|vaya|pues|entonces|tambi[eé]n|ahora|m[ií]"
        "|por ciento|por 100|percent"
    ),
    numbers={
        **dict.fromkeys(("un", "una"), 1),
        **dict.fromkeys(("un par de", "unos", "unas"), 2),
        "medio": 0.5,
        **dict.fromkeys(("un tercio", "una tercera parte"), 33),
        **dict.fromkeys(("un cuarto", "una cuarta parte"), 25),
        **dict.fromkeys(("un quinto", "una quinta parte"), 20),
        **dict.fromkeys(("un décimo", "un decimo", "una décima parte", "una decima parte"), 10),
        "2 tercios": 67,
        "3 cuartos": 75,
    },
    opened=words(f"{_PART} abiert[oa]s?"),
    closed=words(f"{_PART} cerrad[oa]s?"),
)
