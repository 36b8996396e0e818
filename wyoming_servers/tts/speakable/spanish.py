"""Spanish."""

from __future__ import annotations

import re

from .fractions import roman
from .language import Clock, Language, words

_NOON = 12


def _clock(time: Clock) -> str:
    half = {"am": " de la mañana", "pm": " de la tarde"}.get(time.half, "")
    if time.half == "pm" and (time.hour == _NOON or time.hour >= 9):  # noqa: PLR2004 - when night falls
        half = " de la noche" if time.hour != _NOON else " del mediodía"
    hour = _agree(time.hour, True) or str(time.hour)  # noqa: FBT003 - "hora" is feminine
    if time.minute == 0:
        o_clock = ("hora" if time.hour == 1 else "horas") if time.has_word else ""
        said = f"{hour} {o_clock}".rstrip()
    else:
        said = f"{hour} y {time.minute}"
    seconds = f" y {time.second} segundos" if time.second else ""
    return said + seconds + half


def _agree(number: int, feminine: bool) -> str:  # noqa: FBT001 - see Language.agree
    ends_in_one = number % 10 == 1 and number % 100 != 11  # noqa: PLR2004 - "once" is a word
    hundreds = feminine and number % 1000 >= 200  # noqa: PLR2004 - "doscientas"
    if not (ends_in_one or hundreds):
        return ""
    rules = "feminine" if feminine else "masculine"
    return SPANISH.in_words(number, f"spellout-cardinal-{rules}")


_CENTURY = re.compile(r"\b(?P<siglo>[sS]iglo) (?=[XVI])(?P<number>X{0,3}(?:IX|IV|V?I{0,3}))(?!\w)")
_ORDINAL = re.compile(
    r"(?<![\w.,])(?P<number>\d{1,3})\.?(?P<ending>er|[ºª])(?P<plural>s?)(?![\w])"
    r"|(?<![\w.,])(?P<degree>\d{1,3})\.?°(?= (?:piso|planta|puesto|lugar|día|año)\b)"
)


def _ordinals(text: str) -> str:
    text = _CENTURY.sub(lambda found: f"{found['siglo']} {roman(found['number'])}", text)
    return _ORDINAL.sub(_ordinal, text)


def _ordinal(found: re.Match[str]) -> str:
    ending = found["ending"] or "º"
    number = int(found["number"] or found["degree"])
    is_adjective = ending == "er" or re.match(
        r" (?:piso|puesto|lugar|día|año)\b", found.string[found.end() :]
    )
    rules = "feminine" if ending == "ª" else "masculine-adjective" if is_adjective else "masculine"
    return SPANISH.in_words(number, f"spellout-ordinal-{rules}")


SPANISH = Language(
    code="es",
    groups=". ",
    clock=_clock,
    ordinals=_ordinals,
    agree=_agree,
    no_noun=re.compile(
        r"(?:(?:encendid|apagad|abiert|cerrad|activad|desactivad|ajustad|bloquead|desbloquead"
        r"|configurad|pausad|iniciad|detenid|añadid|eliminad|conectad|desconectad)[oa]s?"
        r"|(?:in|no )?disponibles?|están?|tiene|ha|han|sin|hasta|desde|hacia)(?!\w)"
    ),
    feminine=re.compile(
        r"(?:\w+as?|parte|luz|luces|\w+ción|\w+ciones|\w+dad|\w+dades|vez|veces|noche|noches|llave|llaves"
        r"|clave|claves)(?!\w)(?<!día)(?<!días)(?<!programa)(?<!programas)(?<!sistema)"
        r"(?<!sistemas)(?<!problema)(?<!problemas)(?<!grama)(?<!mapa)(?<!yuan)"
    ),
    signs={
        "+": "más", "-": "menos", "±": "más o menos", "=": "igual a", "<": "menor que",
        ">": "mayor que", "≤": "como máximo", "≥": "como mínimo", "≈": "unos", "x": "por",
        "÷": "entre", "&": "y", "@": "arroba", "§": "párrafo", "№": "número", "√": "raíz de",
        "∞": "infinito", "_": "guion bajo", "dash": "guion", "dot": "punto", "slash": "de",
        "to": "a", "by": "por", "per": "por", "o'clock": "en punto", "of": "de",
    },
    units={
        "degree": ("grado", "grados"),
        "watt": ("vatio", "vatios"), "kilowatt": ("kilovatio", "kilovatios"),
        "cent": ("céntimo", "céntimos"),
        "watt-hour": ("vatio hora", "vatios hora"),
        "kilowatt-hour": ("kilovatio hora", "kilovatios hora"),
        "megawatt-hour": ("megavatio hora", "megavatios hora"),
        "gigawatt-hour": ("gigavatio hora", "gigavatios hora"),
        "ampere-hour": ("amperio hora", "amperios hora"),
        "milliampere-hour": ("miliamperio hora", "miliamperios hora"),
        "volt-ampere": ("voltamperio", "voltamperios"),
        "kilovolt-ampere": ("kilovoltamperio", "kilovoltamperios"),
        "var": ("var", "vares"), "kilovar": ("kilovar", "kilovares"),
        "millivolt": ("milivoltio", "milivoltios"), "kilovolt": ("kilovoltio", "kilovoltios"),
        "microvolt": ("microvoltio", "microvoltios"), "kiloohm": ("kiloohmio", "kiloohmios"),
        "megajoule": ("megajulio", "megajulios"), "gigajoule": ("gigajulio", "gigajulios"),
        "btu-per-hour": ("B T U por hora", "B T U por hora"),
        "bpm": ("latido por minuto", "latidos por minuto"),
        "rpm": ("revolución por minuto", "revoluciones por minuto"),
        "lux": ("lux", "lux"), "decibel": ("decibelio", "decibelios"), "dbm": ("D B M", "D B M"),
        "ppm": ("parte por millón", "partes por millón"),
        "ppb": ("parte por mil millones", "partes por mil millones"),
        "relative-humidity": ("por ciento de humedad relativa", "por ciento de humedad relativa"),
        "psi": ("P S I", "P S I"), "byte": ("byte", "bytes"),
        "megabit-per-second": ("megabit por segundo", "megabits por segundo"),
        "gigabit-per-second": ("gigabit por segundo", "gigabits por segundo"),
        "kilobit-per-second": ("kilobit por segundo", "kilobits por segundo"),
        "microsiemens": ("microsiemens", "microsiemens"),
        "millisiemens": ("milisiemens", "milisiemens"),
        "becquerel": ("becquerel", "becquereles"), "pixel": ("píxel", "píxeles"),
    },
    currencies={
        "EUR": ("euro", "euros"), "USD": ("dólar", "dólares"), "GBP": ("libra", "libras"),
        "MXN": ("peso", "pesos"),
    },
    cents={
        "EUR": ("céntimo", "céntimos"), "USD": ("centavo", "centavos"),
        "MXN": ("centavo", "centavos"),
    },
    money="{whole} con {cents}",
    date_words="el|al|del|hasta el|desde el",
    abbreviations={
        r"(?<=\b\d) ?x (?=[a-zñáéíóú])": " ",
        r"\b[pP]\. ?ej\.": "por ejemplo",
        r"\b[eE]s decir\b": "es decir",
        r"\betc\b\.?": "etcétera.",
        r"\b[aA]prox\.": "aproximadamente",
        r"\bSra\. (?=[A-ZÁÉÍÓÚÑ])": "señora ",
        r"\bSrta\. (?=[A-ZÁÉÍÓÚÑ])": "señorita ",
        r"\bSr\. (?=[A-ZÁÉÍÓÚÑ])": "señor ",
        r"\bDra\. (?=[A-ZÁÉÍÓÚÑ])": "doctora ",
        r"\bDr\. (?=[A-ZÁÉÍÓÚÑ])": "doctor ",
        r"\bProf\. (?=[A-ZÁÉÍÓÚÑ])": "profesor ",
        r"\bD\. (?=[A-ZÁÉÍÓÚÑ])": "don ",
        r"\bDña\. (?=[A-ZÁÉÍÓÚÑ])": "doña ",
        r"\bUds\.": "ustedes",
        r"\bUd\.": "usted",
        r"\bEE\. ?UU\.": "Estados Unidos",
        r"\b[nN]\.?[º°] ?(?=\d)": "número ",
        r"\b[nN]úm\. ?(?=\d)": "número ",
        r"\b[tT]el\.": "teléfono",
        r"\b[tT]emp\.": "temperatura",
        r"\b[mM]áx\.": "máximo",
        r"\b[mM]ín\.": "mínimo",
        r"\b[aA]vda?\. (?=[A-Zd])": "avenida ",
        r"\bC/ ?(?=[A-ZÁÉÍÓÚÑ])": "calle ",
        r"\bpág\. ?(?=\d)": "página ",
        r"\ba\. ?C\.": "antes de Cristo",
        r"\bd\. ?C\.": "después de Cristo",
        r"\bCO[2₂]\b": "C O 2",
        r"\bPM ?(2)[.,](5)\b": r"P M \1,\2",
        r"\bPM ?(10|1)\b": r"P M \1",
        r"\bUV\b": "U V",
        r"\b([yo])/([yo])\b": r"\1 \2",
    },
    fractions={
        "1/2": "un medio", "1/3": "un tercio", "2/3": "dos tercios", "1/4": "un cuarto",
        "3/4": "tres cuartos", "1/8": "un octavo",
    },
    and_a_half={
        "1/2": "y medio", "1/3": "y un tercio", "2/3": "y dos tercios", "1/4": "y cuarto",
        "3/4": "y tres cuartos", "1/8": "y un octavo",
    },
    function_words=words(
        "el la los las un una y es son está están en de del que por para con no se lo al su mi tu"
        " más pero como hay muy ya he ha ahora esta este"
    ),
)  # fmt: skip
