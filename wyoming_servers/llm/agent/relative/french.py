"""French words for more and less."""

from __future__ import annotations

import re
from typing import Final

from .words import Words, whither, words

_ONE: Final = "une?|encore une?|quelques"
_N: Final = rf"(?P<number>\d+(?:p\d+)?|une? demie?|{_ONE})"
_BY: Final = "(?:de |d |encore )*"
_PART: Final = (
    r"(?:au |aux |à )?(?P<number>un tiers|2 tiers|un quart|3 quarts|\d+(?= pour cent))"
    "(?: pour cent)?"
)
"""How much is open or closed where that stands behind it."""
_SO: Final = "(?:bien trop|beaucoup trop|un peu trop|trop|vraiment trop)"
_NOT: Final = "pas (?:assez|très)"
_STRONG: Final = "forte?s?"

FRENCH: Final = Words(
    never=re.compile(
        r"^(?:est ce|est|sont|était|combien|quel(?:le)?s?|qui|quoi|quand|pourquoi|où|comment|si|ne"
        r"|a t|y a|il y a|il n y a|on n|j ai|je n|je ne|c était|qu)\b"
        r"|\b(?:si|quand|jamais|était|étaient|lorsque|avant|après)\b|\bpas (?!assez|très)"
    ),
    complaint=words(rf"(?:n )?(?:est|sont)(?= {_SO} )|(?:n )?(?:est|sont)(?= {_NOT} )"),
    times=(
        (words("(?:2|deux) fois moins(?: (?:fort|lumineux|vite))?|moitié moins(?: fort)?"), 0.5),
        (words("(?:2|deux) fois plus(?: (?:fort|lumineux|vite))?|double[rz]?"), 2),
        (words("(?:3|trois) fois plus(?: (?:fort|lumineux|vite))?|triple[rz]?"), 3),
    ),
    sizes=(
        (
            words(
                "(?:encore |juste )?un (?:tout )?petit peu|(?:encore |juste )?un peu|un poil"
                "|un chou[iï]a|légèrement|un tantinet|un soupçon|un petit bout|un bout"
            ),
            "little",
        ),
        (words("de (?:la )?moitié"), "half"),
        (words("beaucoup|nettement|vachement|franchement|énormément|bien"), "much"),
    ),
    percent=words(rf"{_BY}{_N} (?:pour cent|pour 100|pourcent|percent|points?)"),
    degrees=words(rf"{_BY}{_N} (?:degr[eé]s?|degrees)"),
    notches=words(rf"{_BY}{_N} (?:crans?|vitesses?|niveaux?|paliers?)"),
    share=words("(?:d|de) (?P<number>un tiers|un quart|un cinquième|un dixième)"),
    bare=words(r"(?:de|encore) (?P<number>\d+(?:p\d+)?)"),
    value=words(r"jusqu à (?P<number>\d+)(?: pour cent| pour 100| percent| degr[eé]s?| degrees)?"),
    absolute=words(r"(?:à|sur) \d+|à (?:la )?moitié|jusqu"),
    whither=(
        whither(
            "brightness",
            "down",
            "moins (?:lumineu(?:x|se)|claire?)s?|plus (?:sombre|doux|douce|tamisée?)s?|tamise[rz]?"
            f"|{_SO} (?:lumineu(?:x|se)|claire?|vive)s?|moins de lumière|assombri[st]",
        ),
        whither(
            "brightness",
            "up",
            f"plus (?:lumineu(?:x|se)|claire?|vive)s?|{_SO} sombres?|moins sombres?"
            f"|{_NOT} (?:lumineu(?:x|se)|claire?)s?|plus de lumière",
        ),
        whither(
            "temperature",
            "up",
            f"plus chaude?s?|moins froide?s?|{_SO} froide?s?|{_NOT} chaude?s?|réchauffe[rz]?",
        ),
        whither(
            "temperature",
            "down",
            f"plus (?:frais|fraîche|froide?)s?|moins chaude?s?|{_SO} chaude?s?|rafraîchi[st]"
            "|refroidi[st]",
        ),
        whither("speed", "up", f"plus (?:vite|rapide(?:ment)?)|{_SO} lente?|accélère[rz]?"),
        whither(
            "speed",
            "down",
            "moins (?:vite|rapide(?:ment)?)|plus lent(?:ement)?|ralenti[srt]+"
            f"|{_SO} (?:vite|rapide)",
        ),
        whither("position", "up", "(?:ouvre|ouvrir) (?:davantage|plus)|plus ouverte?s?"),
        whither("position", "down", "(?:ferme|fermer) (?:davantage|plus)|plus fermée?s?"),
        whither("position", "up", "ouvre|ouvrir|déplie|déroule|sors|sortir", is_whole=True),
        whither("position", "down", "ferme|fermer|replie|rentre|rentrer|enroule", is_whole=True),
        whither(
            "",
            "up",
            f"plus {_STRONG}|{_NOT} {_STRONG}|plus haute?s?|{_SO} (?:bas|basse|faible)s?"
            "|(?:re)?monte[rz]?|augmente[rz]?|hausse[rz]?|pousse[rz]?|relève[rz]?|lève[rz]?|élève",
        ),
        whither(
            "",
            "down",
            f"moins {_STRONG}|plus (?:bas|basse)s?|{_SO} {_STRONG}|{_SO} hautes?"
            "|(?:ra|a)?baisse[rz]?|diminue[rz]?|rédui[st]|réduire|(?:re)?descend(?:s|re|ez)?",
        ),
        whither("", "up", "(?:de |en )?plus|davantage|encore", is_weak=True),
        whither("", "down", "(?:de |en )?moins", is_weak=True),
    ),
    looks={
        "brightness": words("luminosité|intensité"),
        "volume": words("volume|son"),
        "speed": words("vitesse"),
        "temperature": words("température"),
        "position": words("position|ouverture"),
    },
    fillers=words(
        "(?:peux|pourrais|veux|voudrais) tu|tu (?:peux|pourrais|veux)(?: bien)?|est ce que"
        "|je (?:veux|voudrais)|j aimerais|on (?:peut|pourrait)|il (?:faut|faudrait)"
        "|s il te pla[iî]t|s il vous pla[iî]t|stp|svp|merci|mets|met|mettre|mettez|règle|régler"
        "|passe|passer|tourne|fais|faire|rends|rendre|laisse|donne|bouge|le|la|les|l|de|du|des|d"
        "|un|une|y|ça|moi|nous|juste|et|puis|alors|bon|ok|maintenant|donc|aussi|cran|crans"
        "|pour cent|pour 100|percent"
    ),
    numbers={
        **dict.fromkeys(("un", "une", "encore un", "encore une"), 1),
        "quelques": 2,
        **dict.fromkeys(("un demi", "une demi", "un demie", "une demie"), 0.5),
        "un tiers": 33,
        "un quart": 25,
        "un cinquième": 20,
        "un dixième": 10,
        "2 tiers": 67,
        "3 quarts": 75,
    },
    opened=words(f"{_PART} ouverte?s?"),
    closed=words(f"{_PART} fermée?s?"),
)
