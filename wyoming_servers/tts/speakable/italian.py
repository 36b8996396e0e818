"""Italian."""

from __future__ import annotations

import re

from .fractions import roman
from .language import Clock, Language, words


def _clock(time: Clock) -> str:
    hour = "una" if time.hour == 1 else str(time.hour)
    minutes = f" e {time.minute}" if time.minute else ""
    seconds = f" e {time.second} secondi" if time.second else ""
    return hour + minutes + seconds


def _agree(number: int, feminine: bool) -> str:  # noqa: FBT001 - see Language.agree
    if number != 1:
        return ""
    return "una" if feminine else "un"


_MONTH = (
    "(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre"
    "|dicembre)"
)
_FIRST = re.compile(rf"(?<![\w.,])1[º°]? (?P<month>{_MONTH})\b")
_ORDINAL = re.compile(
    r"(?<![\w.,])(?P<number>\d{1,3})(?:(?P<ending>[ºª])(?!\w)|°(?= ?(?!e\b|a\b|o\b|in\b|di\b|con\b"
    r"|per\b|su\b|da\b|nel|al|ma\b|ed\b|è\b|fuori|dentro)[a-z]{2}))"
)
_ROMAN = re.compile(r"\b(?=[XVI])(?P<number>X{0,3}(?:IX|IV|V?I{0,3}))(?= secolo)")


def _ordinals(text: str) -> str:
    text = _FIRST.sub(r"primo \g<month>", text)
    text = _ROMAN.sub(lambda found: _in_ordinal(roman(found["number"]), "masculine"), text)
    return _ORDINAL.sub(
        lambda found: _in_ordinal(
            int(found["number"]), "feminine" if found["ending"] == "ª" else "masculine"
        ),
        text,
    )


def _in_ordinal(number: int, gender: str) -> str:
    return ITALIAN.in_words(number, f"spellout-ordinal-{gender}")


ITALIAN = Language(
    code="it",
    groups=". ",
    clock=_clock,
    ordinals=_ordinals,
    agree=_agree,
    elided=("una", "un'"),
    no_noun=re.compile(
        r"(?:(?:acces|spent|apert|chius|attivat|disattivat|bloccat|sbloccat|impostat|avviat|fermat"
        r"|aggiunt|rimoss|conness|disconness|pront)[oaie]|(?:in)?disponibil[ei]|in|ha|hanno|nell?[aeio]?"
        r"|da|dal|al|alla|fino)(?!\w)"
    ),
    feminine=re.compile(
        r"(?:\w+a|parte|luce|\w+zione|\w+sione|notte|volta|chiave|parete|chilowattora|wattora)(?!\w)"
        r"(?<!problema)(?<!sistema)(?<!programma)(?<!grammi)(?<!grammo)(?<!clima)(?<!wattora)"
    ),
    signs={
        "+": "più", "-": "meno", "±": "più o meno", "=": "uguale a", "<": "minore di",
        ">": "maggiore di", "≤": "al massimo", "≥": "almeno", "≈": "circa", "x": "per",
        "÷": "diviso", "&": "e", "@": "chiocciola", "§": "paragrafo", "№": "numero",
        "√": "radice di", "∞": "infinito", "_": "trattino basso", "dash": "trattino",
        "dot": "punto", "slash": "su", "to": "a", "by": "per", "per": "per",
        "per second": "al secondo", "per minute": "al minuto", "per hour": "all'ora",
        "per day": "al giorno", "o'clock": "in punto",
        "of": "di",
    },
    units={
        "degree": ("grado", "gradi"), "day": ("giorno", "giorni"),
        "percent": ("per cento", "per cento"), "permille": ("per mille", "per mille"),
        "cent": ("centesimo", "centesimi"),
        "watt-hour": ("wattora", "wattora"), "kilowatt-hour": ("chilowattora", "chilowattora"),
        "megawatt-hour": ("megawattora", "megawattora"),
        "gigawatt-hour": ("gigawattora", "gigawattora"),
        "ampere-hour": ("amperora", "amperora"),
        "milliampere-hour": ("milliamperora", "milliamperora"),
        "volt-ampere": ("voltampere", "voltampere"),
        "kilovolt-ampere": ("chilovoltampere", "chilovoltampere"),
        "var": ("var", "var"), "kilovar": ("chilovar", "chilovar"),
        "millivolt": ("millivolt", "millivolt"), "kilovolt": ("chilovolt", "chilovolt"),
        "microvolt": ("microvolt", "microvolt"), "kiloohm": ("chiloohm", "chiloohm"),
        "megajoule": ("megajoule", "megajoule"), "gigajoule": ("gigajoule", "gigajoule"),
        "btu-per-hour": ("B T U all'ora", "B T U all'ora"),
        "bpm": ("battito al minuto", "battiti al minuto"),
        "rpm": ("giro al minuto", "giri al minuto"),
        "lux": ("lux", "lux"), "decibel": ("decibel", "decibel"), "dbm": ("D B M", "D B M"),
        "ppm": ("parte per milione", "parti per milione"),
        "ppb": ("parte per miliardo", "parti per miliardo"),
        "relative-humidity": ("per cento di umidità relativa", "per cento di umidità relativa"),
        "psi": ("P S I", "P S I"), "byte": ("byte", "byte"),
        "megabit-per-second": ("megabit al secondo", "megabit al secondo"),
        "gigabit-per-second": ("gigabit al secondo", "gigabit al secondo"),
        "kilobit-per-second": ("kilobit al secondo", "kilobit al secondo"),
        "microsiemens": ("microsiemens", "microsiemens"),
        "millisiemens": ("millisiemens", "millisiemens"),
        "becquerel": ("becquerel", "becquerel"), "pixel": ("pixel", "pixel"),
    },
    currencies={
        "EUR": ("euro", "euro"), "USD": ("dollaro", "dollari"), "GBP": ("sterlina", "sterline"),
        "CHF": ("franco", "franchi"),
    },
    cents={"EUR": ("centesimo", "centesimi"), "USD": ("centesimo", "centesimi")},
    money="{whole} e {cents}",
    date_words="il|al|dal|del|entro il",
    abbreviations={
        r"(?<=\b\d) ?x (?=[a-zàèéìòù])": " ",
        r"\b[pP]\. ?es\.": "per esempio",
        r"\b[aA]d es\.": "ad esempio",
        r"\becc\b\.?": "eccetera.",
        r"\betc\b\.?": "eccetera.",
        r"\bca\.": "circa",
        r"\b[cC]irca\b": "circa",
        r"\bsig\.ra (?=[A-Z])": "signora ",
        r"\bSig\.ra (?=[A-Z])": "signora ",
        r"\b[sS]ig\.na (?=[A-Z])": "signorina ",
        r"\b[sS]ig\. (?=[A-Z])": "signor ",
        r"\b[dD]ott\.ssa (?=[A-Z])": "dottoressa ",
        r"\b[dD]ott\. (?=[A-Z])": "dottor ",
        r"\b[pP]rof\. (?=[A-Z])": "professor ",
        r"\b[iI]ng\. (?=[A-Z])": "ingegner ",
        r"\b[nN](?:\.|[º°]|\.º) ?(?=\d)": "numero ",
        r"\b[tT]el\.": "telefono",
        r"\b[tT]emp\.": "temperatura",
        r"\b[mM]ax\.": "massimo",
        r"(?<=\d )min\.(?= [a-z])": "min",
        r"\b[mM]in\.(?= [a-z])": "minimo",
        r"\bpag\. ?(?=\d)": "pagina ",
        r"\bv\.le (?=[A-Z])": "viale ",
        r"\bP\.zza (?=[A-Z])": "piazza ",
        r"\ba\. ?C\.": "avanti Cristo",
        r"\bd\. ?C\.": "dopo Cristo",
        r"(?<=\d )mln\b": "milioni",
        r"\bCO[2₂]\b": "C O 2",
        r"\bPM ?(2)[.,](5)\b": r"P M \1,\2",
        r"\bPM ?(10|1)\b": r"P M \1",
        r"\bUV\b": "U V",
    },
    fractions={
        "1/2": "un mezzo", "1/3": "un terzo", "2/3": "due terzi", "1/4": "un quarto",
        "3/4": "tre quarti", "1/8": "un ottavo",
    },
    and_a_half={
        "1/2": "e mezzo", "1/3": "e un terzo", "2/3": "e due terzi", "1/4": "e un quarto",
        "3/4": "e tre quarti", "1/8": "e un ottavo",
    },
    function_words=words(
        "il lo la gli le un una e è sono di del della che per con non si mi ti nel nella dal al"
        " alla questo questa ho ha più ma come anche adesso c'è"
    ),
)  # fmt: skip
