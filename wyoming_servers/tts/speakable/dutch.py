"""Dutch."""

from __future__ import annotations

import re

from .language import Clock, Language, words


def _clock(time: Clock) -> str:
    minutes = f" {time.minute}" if time.minute else ""
    seconds = f" en {time.second} seconden" if time.second else ""
    return f"{time.hour} uur{minutes}{seconds}"


_MONTH = (
    "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
)
_ORDINAL = re.compile(r"(?<![\w.,])(?P<number>\d{1,4})(?:ste|de|e)\b")
_YEAR = re.compile(
    rf"(?P<before>\b(?:in|sinds|jaar|van|tot|{_MONTH}) )(?P<year>1[1-9]\d\d)(?!\w|[.,:]\d)"
)


def _year(year: int) -> str:
    hundreds, rest = divmod(year, 100)
    return DUTCH.in_words(hundreds) + "honderd" + (DUTCH.in_words(rest) if rest else "")


def _ordinals(text: str) -> str:
    text = _YEAR.sub(lambda found: found["before"] + _year(int(found["year"])), text)
    return _ORDINAL.sub(
        lambda found: DUTCH.in_words(int(found["number"]), "spellout-ordinal"), text
    )


DUTCH = Language(
    code="nl",
    groups=".",
    clock=_clock,
    ordinals=_ordinals,
    signs={
        "+": "plus", "-": "min", "±": "plus of min", "=": "is", "<": "kleiner dan",
        ">": "groter dan", "≤": "hoogstens", "≥": "minstens", "≈": "ongeveer", "x": "keer",
        "÷": "gedeeld door", "&": "en", "@": "apenstaartje", "§": "paragraaf", "№": "nummer",
        "√": "wortel van", "∞": "oneindig", "_": "laag streepje", "dash": "streepje",
        "dot": "punt", "slash": "van de", "to": "tot", "by": "bij", "per": "per",
        "o'clock": "uur",
    },
    units={
        "degree": ("graad", "graden"), "hour": ("uur", "uur"), "day": ("dag", "dagen"),
        "pound": ("pond", "pond"), "joule": ("joule", "joule"), "kilojoule": ("kilojoule",) * 2,
        "cent": ("cent", "cent"),
        "watt-hour": ("wattuur", "wattuur"), "megawatt-hour": ("megawattuur", "megawattuur"),
        "gigawatt-hour": ("gigawattuur", "gigawattuur"),
        "ampere-hour": ("ampère-uur", "ampère-uur"),
        "milliampere-hour": ("milliampère-uur", "milliampère-uur"),
        "volt-ampere": ("voltampère", "voltampère"),
        "kilovolt-ampere": ("kilovoltampère", "kilovoltampère"),
        "var": ("var", "var"), "kilovar": ("kilovar", "kilovar"),
        "millivolt": ("millivolt", "millivolt"), "kilovolt": ("kilovolt", "kilovolt"),
        "microvolt": ("microvolt", "microvolt"), "kiloohm": ("kilo-ohm", "kilo-ohm"),
        "megajoule": ("megajoule", "megajoule"), "gigajoule": ("gigajoule", "gigajoule"),
        "btu-per-hour": ("B T U per uur", "B T U per uur"),
        "bpm": ("slag per minuut", "slagen per minuut"),
        "rpm": ("toer per minuut", "toeren per minuut"),
        "lux": ("lux", "lux"), "decibel": ("decibel", "decibel"), "dbm": ("D B M", "D B M"),
        "ppm": ("deeltje per miljoen", "deeltjes per miljoen"),
        "ppb": ("deeltje per miljard", "deeltjes per miljard"),
        "relative-humidity": (
            "procent relatieve luchtvochtigheid",
            "procent relatieve luchtvochtigheid",
        ),
        "psi": ("P S I", "P S I"),
        "megabit-per-second": ("megabit per seconde", "megabit per seconde"),
        "gigabit-per-second": ("gigabit per seconde", "gigabit per seconde"),
        "kilobit-per-second": ("kilobit per seconde", "kilobit per seconde"),
        "megabit": ("megabit", "megabit"), "gigabit": ("gigabit", "gigabit"),
        "microsiemens": ("microsiemens", "microsiemens"),
        "millisiemens": ("millisiemens", "millisiemens"),
        "becquerel": ("becquerel", "becquerel"), "pixel": ("pixel", "pixels"),
    },
    currencies={
        "EUR": ("euro", "euro"), "USD": ("dollar", "dollar"), "GBP": ("pond", "pond"),
    },
    cents={"EUR": ("cent", "cent"), "USD": ("cent", "cent")},
    money="{whole} {cents}",
    date_words="op|tot|vanaf|sinds|voor",
    abbreviations={
        r"(?<=\b\d) ?x (?=[a-z])": " keer ",
        r"\b[bB]ijv\.": "bijvoorbeeld",
        r"\b[bB]v\.": "bijvoorbeeld",
        r"\b[dD]\.w\.z\.": "dat wil zeggen",
        r"\b[oO]\.a\.": "onder andere",
        r"\b[mM]\.b\.v\.": "met behulp van",
        r"\b[iI]\.p\.v\.": "in plaats van",
        r"\b[tT]\.o\.v\.": "ten opzichte van",
        r"\benz\b\.?": "enzovoort.",
        r"\betc\b\.?": "et cetera.",
        r"\bca\.": "circa",
        r"\b[oO]ngev\.": "ongeveer",
        r"\b[dD]hr\. (?=[A-Z])": "de heer ",
        r"\b[mM]evr\. (?=[A-Z])": "mevrouw ",
        r"\b[mM]w\. (?=[A-Z])": "mevrouw ",
        r"\b[dD]r\. (?=[A-Z])": "dokter ",
        r"\b[pP]rof\. (?=[A-Z])": "professor ",
        r"\b[nN]r\. ?(?=\d)": "nummer ",
        r"\b[tT]el\.": "telefoon",
        r"\b[tT]emp\.": "temperatuur",
        r"\b[mM]ax\.": "maximaal",
        r"(?<=\d )min\.(?= [a-z])": "min",
        r"\b[mM]in\.(?= [\da-z])": "minimaal",
        r"(?<=\d )u\b\.?(?= \d|$|[.,!?])": "h",
        r"(?<=\d)( ?km)/u\b": r"\1/h",
        r"\bt/m\b": "tot en met",
        r"\b[iI]\.v\.m\.": "in verband met",
        r"\b[mM]\.b\.t\.": "met betrekking tot",
        r"\b[dD]\.m\.v\.": "door middel van",
        r"\b[aA]\.s\.": "aanstaande",
        r"\b[iI]ncl\.": "inclusief",
        r"\b[eE]xcl\.": "exclusief",
        r"\b[eE]vt\.": "eventueel",
        r"\b[vV]gl\.": "vergelijk",
        r"(?<=\d )mln\b\.?": "miljoen",
        r"(?<=\d )mld\b\.?": "miljard",
        r"(?<=[a-z])str\.(?= |$|,)": "straat",
        r"\bCO[2₂]\b": "C O 2",
        r"\bPM ?(2)[.,](5)\b": r"P M \1,\2",
        r"\bPM ?(10|1)\b": r"P M \1",
        r"\bUV\b": "U V",
    },
    fractions={
        "1/2": "een half", "1/3": "een derde", "2/3": "twee derde", "1/4": "een kwart",
        "3/4": "driekwart", "1/8": "een achtste",
    },
    and_a_half={
        "1/2": "en een half", "1/3": "een derde", "2/3": "twee derde", "1/4": "een kwart",
        "3/4": "driekwart", "1/8": "een achtste",
    },
    function_words=words(
        "de het een en is zijn in van op niet met voor dat die dit ik je jij we wij ze hij zij er"
        " ook nog wordt worden heeft hebben kan bij naar over om uit als wat aan deze"
    ),
)  # fmt: skip
