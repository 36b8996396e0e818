"""French."""

from __future__ import annotations

import re

from .fractions import roman
from .language import Clock, Language, words

_NOON = 12


def _clock(time: Clock) -> str:
    minutes = f" {time.minute}" if time.minute else ""
    seconds = f" et {time.second} secondes" if time.second else ""
    if time.hour in (0, 24) and not time.has_word:
        return f"minuit{minutes}{seconds}"
    if time.hour == _NOON and not minutes and not time.has_word:
        return "midi"
    hour = _agree(time.hour, True) or str(time.hour)  # noqa: FBT003 - "heure" is feminine
    return f"{hour} {'heure' if time.hour <= 1 else 'heures'}{minutes}{seconds}"


def _agree(number: int, feminine: bool) -> str:  # noqa: FBT001 - see Language.agree
    if feminine and number % 10 == 1 and number % 100 not in (11, 71, 91):
        return FRENCH.in_words(number, "spellout-cardinal-feminine")
    return ""


_MONTH = "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
_FIRST = re.compile(rf"(?<![\w.,])1(?:er)? (?P<month>{_MONTH})\b")
_ORDINAL = re.compile(
    r"(?<![\w.,])(?P<number>\d{1,4})(?P<ending>ers?|ères?|ères|res?|èmes?|emes?|es?|ndes?|nds?|de|d)\b"
)
_ROMAN = re.compile(r"\b(?=[XVI])(?P<number>X{0,3}(?:IX|IV|V?I{0,3}))(?:e|ème)(?= siècle)")


def _ordinals(text: str) -> str:
    text = _FIRST.sub(r"premier \g<month>", text)
    text = _ROMAN.sub(lambda found: _in_ordinal(roman(found["number"]), "masculine"), text)
    return _ORDINAL.sub(_ordinal, text)


def _ordinal(found: re.Match[str]) -> str:
    number, ending = int(found["number"]), found["ending"]
    plural = "-plural" if ending.endswith("s") else ""
    if number == 1:
        gender = "feminine" if "r" in ending and ending.startswith(("r", "è")) else "masculine"
        return _in_ordinal(1, gender + plural)
    if ending.startswith(("n", "d")):
        return "seconde" if ending.rstrip("s").endswith("e") else "second"
    if ending.startswith(("er", "r", "èr")):
        return found[0]
    return _in_ordinal(number, f"masculine{plural}")


def _in_ordinal(number: int, rules: str) -> str:
    return FRENCH.in_words(number, f"spellout-ordinal-{rules}")


FRENCH = Language(
    code="fr",
    groups=". ",
    clock=_clock,
    ordinals=_ordinals,
    agree=_agree,
    no_noun=re.compile(
        r"(?:(?:allumé|éteint|ouvert|fermé|activé|désactivé|verrouillé|déverrouillé|réglé|lancé|arrêté"
        r"|démarré|ajouté|supprimé|connecté|déconnecté|disponible|indisponible)e?s?|à|chez)(?!\w)"
    ),
    feminine=re.compile(
        r"(?:heure|partie|minute|seconde|milliseconde|journée|semaine|année|nuit|lumière|lampe|porte"
        r"|fenêtre|pièce|prise|caméra|personne|chambre|ampoule|alarme|batterie|pile|serrure"
        r"|télévision|enceinte|scène|liste|tâche|étape|fois|notification|automatisation|livre|once"
        r"|calorie|kilocalorie|tonne|couronne|roupie|page|ligne|\w+tion|\w+ée)s?(?!\w)"
    ),
    signs={
        "+": "plus", "-": "moins", "±": "plus ou moins", "=": "égale", "<": "inférieur à",
        ">": "supérieur à", "≤": "au plus", "≥": "au moins", "≈": "environ", "x": "fois",
        "÷": "divisé par", "&": "et", "@": "arobase", "§": "paragraphe", "№": "numéro",
        "√": "racine de", "∞": "infini", "_": "tiret bas", "dash": "tiret", "dot": "point",
        "slash": "sur", "to": "à", "by": "par", "per": "par", "o'clock": "heures", "of": "de",
        "of vowel": "d'",
    },
    units={
        "degree": ("degré", "degrés"), "bar": ("bar", "bars"),
        "cent": ("centime", "centimes"),
        "watt-hour": ("wattheure", "wattheures"),
        "kilowatt-hour": ("kilowattheure", "kilowattheures"),
        "megawatt-hour": ("mégawattheure", "mégawattheures"),
        "gigawatt-hour": ("gigawattheure", "gigawattheures"),
        "kilometer-per-hour": ("kilomètre-heure", "kilomètres-heure"),
        "ampere-hour": ("ampèreheure", "ampèreheures"),
        "milliampere-hour": ("milliampèreheure", "milliampèreheures"),
        "volt-ampere": ("voltampère", "voltampères"),
        "kilovolt-ampere": ("kilovoltampère", "kilovoltampères"),
        "var": ("var", "vars"), "kilovar": ("kilovar", "kilovars"),
        "millivolt": ("millivolt", "millivolts"), "kilovolt": ("kilovolt", "kilovolts"),
        "microvolt": ("microvolt", "microvolts"), "kiloohm": ("kiloohm", "kiloohms"),
        "megajoule": ("mégajoule", "mégajoules"), "gigajoule": ("gigajoule", "gigajoules"),
        "btu-per-hour": ("B T U par heure", "B T U par heure"),
        "bpm": ("battement par minute", "battements par minute"),
        "rpm": ("tour par minute", "tours par minute"),
        "decibel": ("décibel", "décibels"), "dbm": ("D B M", "D B M"),
        "ppm": ("partie par million", "parties par million"),
        "ppb": ("partie par milliard", "parties par milliard"),
        "relative-humidity": (
            "pour cent d'humidité relative",
            "pour cent d'humidité relative",
        ),
        "psi": ("P S I", "P S I"),
        "megabit-per-second": ("mégabit par seconde", "mégabits par seconde"),
        "gigabit-per-second": ("gigabit par seconde", "gigabits par seconde"),
        "kilobit-per-second": ("kilobit par seconde", "kilobits par seconde"),
        "microsiemens": ("microsiemens", "microsiemens"),
        "millisiemens": ("millisiemens", "millisiemens"),
        "becquerel": ("becquerel", "becquerels"), "pixel": ("pixel", "pixels"),
    },
    currencies={
        "EUR": ("euro", "euros"), "USD": ("dollar", "dollars"), "GBP": ("livre", "livres"),
        "CHF": ("franc", "francs"),
    },
    cents={
        "EUR": ("centime", "centimes"), "USD": ("cent", "cents"),
        "CHF": ("centime", "centimes"),
    },
    money="{whole} {cents}",
    joined={r"\b([dD]|[qQ]u)e (?=une? )": r"\1'"},
    date_words="le|du|au|dès le|jusqu'au",
    abbreviations={
        r"(?<=\b\d) ?x (?=[a-zàâéèêîôûœ])": " fois ",
        r"\b[pP]\. ?ex\.": "par exemple",
        r"\bc\.-?à-?d\.": "c'est-à-dire",
        r"\betc\b\.?(?:\.\.|…)?": "et cetera.",
        r"\b[eE]nv\.": "environ",
        r"\bMM\. (?=[A-ZÉÈ])": "messieurs ",
        r"\bM\. (?=[A-ZÉÈ])": "monsieur ",
        r"\bMme (?=[A-ZÉÈ])": "madame ",
        r"\bMlle (?=[A-ZÉÈ])": "mademoiselle ",
        r"\bDr\.? (?=[A-ZÉÈ])": "docteur ",
        r"\bPr\.? (?=[A-ZÉÈ])": "professeur ",
        r"\bSt-(?=[A-ZÉÈ])": "Saint-",
        r"\bSte-(?=[A-ZÉÈ])": "Sainte-",
        r"\b[nN](?:°|º|o) ?(?=\d)": "numéro ",
        r"\b[tT]él\.": "téléphone",
        r"\b[tT]emp\.": "température",
        r"\b[mM]ax\.(?= )": "maximum",
        r"(?<=\d )min\.(?= [a-zéà])": "min",
        r"\b[mM]in\.(?= [a-zéà])": "minimum",
        r"\bav\. (?=[A-Zdé])": "avenue ",
        r"\bbd\.? (?=[A-Z])": "boulevard ",
        r"\bRDC\b": "rez-de-chaussée",
        r"\bCO[2₂]\b": "C O 2",
        r"\bPM ?(2)[.,](5)\b": r"P M \1,\2",
        r"\bPM ?(10|1)\b": r"P M \1",
        r"\bUV\b": "U V",
    },
    fractions={
        "1/2": "un demi", "1/3": "un tiers", "2/3": "deux tiers", "1/4": "un quart",
        "3/4": "trois quarts", "1/8": "un huitième",
    },
    and_a_half={
        "1/2": "et demi", "1/3": "un tiers", "2/3": "deux tiers", "1/4": "un quart",
        "3/4": "trois quarts", "1/8": "un huitième",
    },
    function_words=words(
        "le la les des du un une et est sont dans pour avec pas ne que qui ce cette il elle je tu"
        " nous vous sur au aux en par plus été mon ma mes votre vos c'est j'ai n'est"
    ),
)  # fmt: skip
