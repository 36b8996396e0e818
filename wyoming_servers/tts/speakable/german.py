"""German."""

from __future__ import annotations

import re

from .language import Clock, Language, words


def _clock(time: Clock) -> str:
    hour = "ein" if time.hour == 1 else str(time.hour)
    minutes = f" {time.minute}" if time.minute else ""
    seconds = f" und {time.second} Sekunden" if time.second else ""
    return f"{hour} Uhr{minutes}{seconds}"


_WEAK = words(
    "am vom zum beim im dem den des bis ab seit jeden diesem diesen einem einen unserem meinem nach"
    " vor"
)
_PLAIN = words("der die das diese dieser dieses jede eine")
_MONTH = (
    "(?:Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November"
    "|Dezember)"
)
_ORDINAL = re.compile(
    rf"(?:\b(?P<before>\w+) )?(?<![\w.,:/])(?P<number>[1-9]\d{{0,2}})\."
    rf"(?= (?P<noun>{_MONTH}\b|[A-ZÄÖÜ][a-zäöüß]+))"
)
_ENDINGS = {
    **dict.fromkeys(("Stock", "Platz", "Versuch", "Tag", "Advent", "Geburtstag"), "-r"),
    **dict.fromkeys(("Etage", "Klasse", "Runde", "Woche"), ""),
    **dict.fromkeys(("Obergeschoss", "Untergeschoss", "Stockwerk", "Mal", "Jahr"), "-s"),
}
"""What CLDR's rules for an ordinal end with where no article stands before it."""
_YEAR = re.compile(
    rf"(?P<before>\b(?:[jJ]ahre?|[sS]eit|[aA]nno|{_MONTH}) )(?P<year>1[1-9]\d\d)(?!\w|[.,:]\d)"
)
_INFLECTED = re.compile(r"(?<![\w.,])(?P<number>\d{1,3})(?:st|t)(?P<ending>e[nrsm]?)\b")


_DATIVE = re.compile(
    r"(?P<before>\b(?:[iI]n|[vV]or|[nN]ach|[sS]eit|[mM]it|[vV]on|[bB]ei|[aA]us|[zZ]u)) 1 "
    r"?(?P<noun>[A-ZÄÖÜ][a-zäöüß]+|h|min|s|d|kWh)(?![\w/])"
)
_SYMBOLS = {"h": "Stunde", "min": "Minute", "s": "Sekunde", "d": "Tag", "kWh": "Kilowattstunde"}


def _ordinals(text: str) -> str:
    text = _DATIVE.sub(_dative, text)
    text = _ORDINAL.sub(_ordinal, text)
    text = _INFLECTED.sub(lambda found: _in_words(found["number"], "") + found["ending"][1:], text)
    return _YEAR.sub(lambda found: found["before"] + _year(int(found["year"])), text)


def _dative(found: re.Match[str]) -> str:
    noun = _SYMBOLS.get(found["noun"], found["noun"])
    one = "einer" if GERMAN.feminine.match(noun) else "einem"
    return f"{found['before']} {one} {noun}"


def _ordinal(found: re.Match[str]) -> str:
    """Let an ordinal agree with the word before it, else with its noun as far as that is known."""
    before = found["before"]
    word = (before or "").lower()
    if word in _WEAK:
        ending = "-n"
    elif word in _PLAIN:
        ending = ""
    elif re.fullmatch(_MONTH, found["noun"]):
        ending = "-r"
    elif found["noun"] in _ENDINGS:
        ending = _ENDINGS[found["noun"]]
    else:
        return found[0]  # the number of a list's item, or the end of a sentence
    return (f"{before} " if before else "") + _in_words(found["number"], ending)


def _in_words(number: str, ending: str) -> str:
    return GERMAN.in_words(int(number), f"spellout-ordinal{ending}")


def _year(year: int) -> str:
    return GERMAN.in_words(year, "spellout-numbering-year")


def _agree(number: int, feminine: bool) -> str:  # noqa: FBT001 - see Language.agree
    return ("eine" if feminine else "ein") if number == 1 else ""


GERMAN = Language(
    code="de",
    groups=".",
    clock=_clock,
    ordinals=_ordinals,
    agree=_agree,
    no_noun=re.compile(r"(?!einhalb)[a-zäöüß]+\b(?!(?<=e[sr]) [A-ZÄÖÜ])"),
    feminine=re.compile(
        r"(?:Tür|Uhr|[A-ZÄÖÜ]\w*(?:e|ung|heit|keit|ion|tät|uhr|tür|minute)|Batterie|Person|Nachricht|Wand"
        r"|Steckdose|Minute|Stunde|Mark|Zahl|Bank|Nacht)(?!\w)(?<!Ende)(?<!Auge)(?<!Geräte)"
        r"(?<!Gebäude)(?<!Käse)(?<!Name)(?<!Grade)(?<!Promille)(?<!mpere)(?<!oule)(?<!yte)"
    ),
    signs={
        "+": "plus", "-": "minus", "±": "plus minus", "=": "gleich", "<": "kleiner als",
        ">": "größer als", "≤": "höchstens", "≥": "mindestens", "≈": "etwa", "x": "mal",
        "÷": "geteilt durch", "&": "und", "@": "ät", "§": "Paragraf", "№": "Nummer",
        "√": "Wurzel aus", "∞": "unendlich", "_": "Unterstrich", "dash": "Strich", "dot": "Punkt",
        "slash": "von", "to": "bis", "by": "mal", "per": "pro", "o'clock": "Uhr", "ordinal": ".",
    },
    units={
        "degree": ("Grad", "Grad"),
        "cent": ("Cent", "Cent"),
        "watt-hour": ("Wattstunde", "Wattstunden"),
        "megawatt-hour": ("Megawattstunde", "Megawattstunden"),
        "gigawatt-hour": ("Gigawattstunde", "Gigawattstunden"),
        "ampere-hour": ("Amperestunde", "Amperestunden"),
        "milliampere-hour": ("Milliamperestunde", "Milliamperestunden"),
        "volt-ampere": ("Voltampere", "Voltampere"),
        "kilovolt-ampere": ("Kilovoltampere", "Kilovoltampere"),
        "var": ("Var", "Var"), "kilovar": ("Kilovar", "Kilovar"),
        "millivolt": ("Millivolt", "Millivolt"), "kilovolt": ("Kilovolt", "Kilovolt"),
        "microvolt": ("Mikrovolt", "Mikrovolt"), "kiloohm": ("Kiloohm", "Kiloohm"),
        "megajoule": ("Megajoule", "Megajoule"), "gigajoule": ("Gigajoule", "Gigajoule"),
        "btu-per-hour": ("B T U pro Stunde", "B T U pro Stunde"),
        "bpm": ("Schlag pro Minute", "Schläge pro Minute"),
        "rpm": ("Umdrehung pro Minute", "Umdrehungen pro Minute"),
        "decibel": ("Dezibel", "Dezibel"), "dbm": ("D B M", "D B M"),
        "ppm": ("P P M", "P P M"), "ppb": ("P P B", "P P B"),
        "relative-humidity": ("Prozent relative Feuchte", "Prozent relative Feuchte"),
        "psi": ("P S I", "P S I"), "foot": ("Fuß", "Fuß"),
        "megabit-per-second": ("Megabit pro Sekunde", "Megabit pro Sekunde"),
        "gigabit-per-second": ("Gigabit pro Sekunde", "Gigabit pro Sekunde"),
        "kilobit-per-second": ("Kilobit pro Sekunde", "Kilobit pro Sekunde"),
        "microsiemens": ("Mikrosiemens", "Mikrosiemens"),
        "millisiemens": ("Millisiemens", "Millisiemens"),
        "becquerel": ("Becquerel", "Becquerel"), "pixel": ("Pixel", "Pixel"),
    },
    currencies={
        "EUR": ("Euro", "Euro"), "USD": ("Dollar", "Dollar"), "GBP": ("Pfund", "Pfund"),
        "CHF": ("Franken", "Franken"),
    },
    cents={"EUR": ("Cent", "Cent"), "USD": ("Cent", "Cent"), "CHF": ("Rappen", "Rappen")},
    money="{whole} {cents}",
    abbreviations={
        r"(?<=\b\d) ?x (?=[A-ZÄÖÜ])": " mal ",
        r"\b[zZ]\. ?B\.": "zum Beispiel",
        r"\b[dD]\. ?h\.": "das heißt",
        r"\b[uU]\. ?a\.": "unter anderem",
        r"\b[oO]\. ?ä\.": "oder ähnlich",
        r"\b[vV]\. ?a\.": "vor allem",
        r"\b[zZ]\. ?T\.": "zum Teil",
        r"\bbzw\.": "beziehungsweise",
        r"\b[cC]a\.": "circa",
        r"\busw\b\.?": "und so weiter.",
        r"\betc\b\.?": "et cetera.",
        r"\b[eE]vtl\.": "eventuell",
        r"\b[gG]gf\.": "gegebenenfalls",
        r"\b[iI]nkl\.": "inklusive",
        r"\b[eE]xkl\.": "exklusive",
        r"\b[vV]gl\.": "vergleiche",
        r"\b[bB]spw\.": "beispielsweise",
        r"\bsog\.": "sogenannte",
        r"\b[mM]ax\. ": "maximal ",
        r"(?<=\d )[mM]in\.(?= [a-zäöü])": "min",
        r"\b[mM]in\. (?=[\da-zäöü])": "mindestens ",
        r"\bNr\. ?(?=\d)": "Nummer ",
        r"\bDr\. (?=[A-ZÄÖÜ])": "Doktor ",
        r"\bProf\. (?=[A-ZÄÖÜ])": "Professor ",
        r"\bHr\. (?=[A-ZÄÖÜ])": "Herr ",
        r"\bFr\. (?=[A-ZÄÖÜ])": "Frau ",
        r"(?<=\b\d\.)(?=(?:OG|UG|Etage|Stock)\b)": " ",
        r"\bOG\b": "Obergeschoss",
        r"\bUG\b": "Untergeschoss",
        r"\bEG\b": "Erdgeschoss",
        r"\bDG\b": "Dachgeschoss",
        r"\bTel\.": "Telefon",
        r"\bTemp\.": "Temperatur",
        r"(?<=\d )Std\b\.?": "h",
        r"(?<=\d )Min\b\.?": "min",
        r"(?<=\d )Sek\b\.?": "s",
        r"(?<=\d )Mio\b\.?": "Millionen",
        r"(?<=\d )Mrd\b\.?": "Milliarden",
        r"(?<=[a-zäöüß])str\.(?= |$|,)": "straße",
        r"\bStr\.(?= |$|,)": "Straße",
        r"\bCO[2₂]\b": "C O 2",
        r"\bPM ?(2),?\.?(5)\b": r"P M \1,\2",
        r"\bPM ?(10|1)\b": r"P M \1",
        r"\bUV\b": "U V",
        r"(?<=\w)/-?in(?:nen)?\b": "",
    },
    fractions={
        "1/2": "ein halb", "1/3": "ein Drittel", "2/3": "zwei Drittel", "1/4": "ein Viertel",
        "3/4": "drei Viertel", "1/8": "ein Achtel",
    },
    and_a_half={
        "1/2": "einhalb", "1/3": "ein Drittel", "2/3": "zwei Drittel", "1/4": "ein Viertel",
        "3/4": "drei Viertel", "1/8": "ein Achtel",
    },
    function_words=words(
        "der die das und ist sind ein eine einen nicht mit für auf dem den des im zu von es ich du"
        " wir sie auch noch wird werden wurde hat haben kann bei nach über um aus wie was bitte"
    ),
)  # fmt: skip
