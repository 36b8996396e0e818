"""Dutch: "wees een schat en …", "het zou fijn zijn als je …", "… in godsnaam"."""

from __future__ import annotations

from typing import Final

from .address import Address

_SOMEBODY = r"schat|schatje|lieverd|liefje|gast|maat|jongens|meiden|mensen|joh|jongen|man|vriend"
_OATH = (
    r"jeetje(?: mina)?|jezus|(?:o |oh )?mijn god|verdorie|verdomme|godver(?:domme)?|potverdorie"
    r"|tjonge(?: jonge)?|(?:in|om) (?:godsnaam|hemelsnaam|gods wil)|alle ?machtig"
)
_IF = (
    r"als (?:je|jij|u|ge|gij) (?:kan|kunt|wil|wilt|tijd (?:hebt|heeft)|even tijd (?:hebt|heeft)"
    r"|het niet erg vindt|(?:er )?(?:toch |nu )*(?:bezig|daar|er|mee bezig) (?:bent|zijt)"
    r"|zo (?:vriendelijk|goed) (?:bent|zijt|wilt zijn))|als het (?:kan|lukt"
    r"|(?:niet te veel|geen) (?:moeite|werk) is|niet te veel gevraagd is)"
)
_GREETING = (
    r"(?:goe(?:de|ie)(?:morgen|middag|navond|n?dag)|hallo|hoi|hé|hey)(?: allemaal| huis)?"
    r"(?!,? (?:sc[eè]ne|script|modus|stand|aan|uit|start\w*|activ\w*)\b)"
)
"""What may be what a scene is called, too."""
_WISHED = (
    r"(?:ik (?:zou (?:graag|het fijn vinden)(?: willen)?|wil(?: graag)?|wou(?: graag)?)"
    r"|het zou (?:fijn|lief|leuk|top|mooi) zijn|zou het kunnen|zorg(?: ervoor)?)"
)

ADDRESS: Final = Address(
    openings=rf"a\.?u\.?b\.?|nog een keer|mag ik (?:je|u) vragen(?: om)?|{_IF}|{_GREETING}"
    r"|doe (?:me|mij|ons) (?:eens )?een (?:lol|plezier)(?: en)?"
    r"|wees (?:eens )?(?:zo )?(?:lief|vriendelijk|een (?:schat|engel))(?: en)?",
    calls=rf"{_SOMEBODY}|{_OATH}|iemand|computer|huis|kinderen|luister(?: eens)?|kijk(?: eens)?"
    r"|ik (?:zei|herhaal)",
    requests=r"(?!)",
    deeds=r"(?:zet|doe|maak|open|sluit|trek|start|stop|dim|speel|pauzeer|draai|kun|kan|zou|wil|laat"
    r"|breng|haal|geef|steek)",
    closings=r"al?sjeblieft(?: zeg)?|alstublieft|a\.?u\.?b\.?|dank (?:je|u)(?: wel)?|dankjewel"
    r"|bedankt"
    r"|merci|hoor|zeg|nu meteen|meteen|gelijk|direct|wil je|zou je|kan dat|eindelijk|nou"
    rf"|{_IF}",
    names=rf"{_SOMEBODY}|{_OATH}|(?:de |het )?(?:arme (?:ziel|schat|ding|jongen|meid)|stakker)",
    free=r"(?:speel|(?:zet|doe) .*(?:lijst|boodschappen|muziek)|schrijf|voeg|herinner|zeg|zoek|haal"
    r"|noteer|we|ik)",
    rewritten=(
        (
            (
                rf"{_WISHED} (?:dat|als) (?:je|jij|u) (?:even )?(.+?) (aan|uit|open|dicht|omhoog"
                rf"|omlaag)"
                r" ?(?:zet|doet|maakt|draait|steekt)(?: kan| kunt| wil| wilt)?$"
            ),
            r"zet \1 \2",
        ),
        (
            (
                r"(?:(?:je|jij|u) (?:kan|kunt|mag|moet)|ik zou graag)(?: (?:nu|even|best|maar))*"
                r" (?=.+(?:zetten|doen|maken|draaien|sluiten|openen|starten|stoppen)$)"
            ),
            "kun je ",
        ),
    ),
)
