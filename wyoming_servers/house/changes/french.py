"""The French patterns for "brighter", "too cold" and "everything"."""

from __future__ import annotations

from typing import Any

from wyoming_servers.house.patterns import CLIMATE, COVER, HERE, LIGHT, PLAYER, Patterns, say

from .blocks import CHANGE, ROOM_WARMTH, change, degrees, last, off, sizes

LISTS = {
    **sizes(
        "([encore] un [petit] peu|un poil|un chouïa|légèrement|d'un cran|encore)",
        "(beaucoup|nettement|bien)",
        half="de moitié",
    ),
    **ROOM_WARMTH,
}
_SIZE = "{laramie_size:size}"
_PERCENT = "[de ]{brightness:amount}<pourcent>"
_DEGREES = "[de ]({temperature:amount}|un)<degres>"
_BY = f"[({_SIZE}|{_PERCENT})]"
_BY_DEGREES = f"[({_SIZE}|d'un degré|{_DEGREES})]"
_DOWN = "(<diminue>|réduis|tamise)"
_OF = "(du |de la |de l'|de |des )"
_AT = "<dans> [<le>]{area}"
_MAKE = "(rends|rendre|<mets>|fais|laisse)"


def _light(more: str, raised: str, step: str) -> list[dict[str, Any]]:
    level = "(la luminosité|l'intensité|la lumière)"
    lights = "[<le>]<lumiere>"
    return change(
        "brightness",
        step,
        named=(
            f"[{_MAKE}] [<le>]{{name}} [{_SIZE}] {more}",
            f"{raised} [{_SIZE}] {level} {_OF}{{name}} {_BY}",
            f"{raised} [{_SIZE}] [<le>]{{name}} {_BY}",
        ),
        there=(
            f"{raised} [{_SIZE}] ({lights}|{level}) {_AT} {_BY}",
            f"[{_MAKE}] [<le><lumiere>] [{_SIZE}] {more} {_AT}",
        ),
        here=(
            f"[{_MAKE}] [<le><lumiere>] [{_SIZE}] {more} [<ici>]",
            f"{raised} [{_SIZE}] ({lights}|{level}) [<ici>] {_BY}",
        ),
    )


def _heat(more: str, raised: str, sign: str, step: str) -> list[dict[str, Any]]:
    heat = "(la température|le chauffage|le thermostat)"
    return change(
        "temperature",
        step,
        named=(
            f"{raised} [{_SIZE}] [<le>]{{name}} {_BY_DEGREES}",
            f"<mets> [<le>]{{name}} [{_SIZE}] {more}",
            f"<mets> {_DEGREES} de {sign} (sur|à) [<le>]{{name}}",
        ),
        there=(
            f"{raised} [{_SIZE}] {heat} {_AT} {_BY_DEGREES}",
            f"{raised} [{_SIZE}] {heat} {_BY_DEGREES} {_AT}",
            f"[(<mets>|fais)] [{_SIZE}] {more} {_AT}",
            f"[<mets>] {_DEGREES} de {sign} {_AT}",
            f"{raised} (d'un degré|{_DEGREES}) {_AT}",
        ),
        here=(
            f"{raised} [{_SIZE}] {heat} [<ici>] {_BY_DEGREES}",
            f"[(<mets>|fais)] [{_SIZE}] {more} [<ici>]",
            f"<mets> {_DEGREES} de {sign} [<ici>]",
            f"{raised} (d'un degré|{_DEGREES}) [<ici>]",
        ),
    )


def _sound(more: str, raised: str, step: str) -> list[dict[str, Any]]:
    sound = "(le son|le volume|la musique)"
    return change(
        "volume",
        step,
        named=(
            f"{raised} [{_SIZE}] [{sound} {_OF}][<le>]{{name}} {_BY}",
            f"<mets> [<le>]{{name}} [{_SIZE}] {more}",
        ),
        there=(
            f"{raised} [{_SIZE}] {sound} {_AT} {_BY}",
            f"<mets> {sound} [{_SIZE}] {more} {_AT}",
        ),
        here=(f"{raised} [{_SIZE}] {sound} {_BY}", f"[<mets> {sound}] [{_SIZE}] {more}"),
    )


def _speed(more: str, verb: str, step: str) -> list[dict[str, Any]]:
    return change(
        "speed",
        step,
        named=(f"{verb} [{_SIZE}] [<le>]{{name}} {_BY}", f"<mets> [<le>]{{name}} [{_SIZE}] {more}"),
        there=(f"{verb} [{_SIZE}] <ventilateur> {_AT} {_BY}",),
        here=(f"{verb} [{_SIZE}] <ventilateur> {_BY}",),
    )


def _moved(verb: str, step: str) -> list[dict[str, Any]]:
    by = f"({_SIZE} [(plus|davantage)]|davantage|{_PERCENT})"
    return change(
        "position", step, named=(f"{verb} {by} [<le>]{{name}}", f"{verb} [<le>]{{name}} {by}")
    )


_SET = "(<mets>|<regle>|<allume>|<augmente>|<diminue>|tamise)"
_TO = "(à|sur) {brightness}[<pourcent>]"
_LIGHTS = "([la ]lumière|[les ]lumières|[l']éclairage)"
_SHARES = {"aux trois quarts": 75, "aux deux tiers": 67, "au tiers": 33, "au quart": 25}
_VERY = "(trop|très|si|un peu|un peu trop|bien trop|beaucoup trop|vraiment|plutôt|assez)"
_SEE = "(je|on) [(ne|n'y)] (vois|voit) [plus] (rien|pas grand-chose)"


def _felt(how: str, all_: str, step: str) -> list[dict[str, Any]]:
    """Return the blocks for "j'ai froid" and "il fait trop froid dans la chambre"."""
    return change(
        "temperature",
        step,
        there=(f"il fait [{_VERY}] {how} {_AT}", f"(on|ça) {all_} {_AT}"),
        here=(
            f"j'ai [{_VERY}] {how} [<ici>]",
            f"on a [{_VERY}] {how} [<ici>]",
            f"il fait {_VERY} {how} [<ici>]",
            f"il fait {how} ici",
            f"(on|ça|je) {all_} [<ici>]",
        ),
    )


PATTERNS: Patterns = {
    CHANGE: [
        *_light("plus (lumineux|lumineuse|clair|claire)", "<augmente>", "up"),
        *_light(
            "(moins (lumineux|lumineuse|clair|claire)|plus sombre|plus doux)",
            _DOWN,
            "down",
        ),
        *change(
            "brightness",
            "up",
            there=(f"[({_SIZE}|il me faut|j'ai besoin de)] plus de lumière {_AT}",),
            here=(f"[({_SIZE}|il me faut|j'ai besoin de)] plus de lumière [<ici>]",),
        ),
        *change(
            "brightness",
            "down",
            there=(f"[{_SIZE}] moins de lumière {_AT}", f"il y a trop de lumière {_AT}"),
            here=(f"[{_SIZE}] moins de lumière [<ici>]", "il y a trop de lumière [<ici>]"),
        ),
        say(
            f"[<le>]{{name}} (est|éclaire) {_VERY} (fort|forte|lumineux|lumineuse)",
            "[<le>]{name} (m'éblouit|éblouit)",
            where={"domain": ["light"]},
            look="brightness",
            step="down",
        ),
        *change(
            "darkness",
            "up",
            there=(
                f"il fait [{_VERY}] (sombre|noir|nuit noire) {_AT}",
                f"{_SEE} {_AT}",
                f"(j'ai besoin de|il me faut de la) lumière {_AT}",
            ),
            here=(
                f"il fait {_VERY} (sombre|noir) [<ici>]",
                "il fait (sombre|noir) [ici]",
                f"{_SEE} [<ici>]",
                "(j'ai besoin de|il me faut de la) lumière [<ici>]",
            ),
        ),
        *_heat("plus chaud", "<augmente>", "plus", "up"),
        *_heat("(plus froid|plus frais|moins chaud)", "<diminue>", "moins", "down"),
        *_felt("froid", "(gèle|caille)", "up"),
        *_felt("chaud", "(étouffe|crève de chaud|meurt de chaud)", "down"),
        *_sound("plus fort", "<augmente>", "up"),
        *_sound("moins fort", "<diminue>", "down"),
        say(
            f"[<le>]{{name}} (est|n'est) ({_VERY} (bas|basse)|pas assez (fort|forte))",
            "je n'entends pas [<le>]{name}",
            where=PLAYER,
            look="volume",
            step="up",
        ),
        say(
            f"(la musique|le son) (est|n'est) ({_VERY} (bas|basse)|pas assez (fort|forte))",
            "je n'entends (pas|plus) la musique",
            where=HERE,
            look="volume",
            step="up",
        ),
        say(f"[<le>]{{name}} est {_VERY} (fort|forte)", where=PLAYER, look="volume", step="down"),
        say(
            f"(la musique|le son) est {_VERY} (fort|forte)",
            "c'est (trop|bien trop|beaucoup trop) fort",
            where=HERE,
            look="volume",
            step="down",
        ),
        *_speed("plus vite", "(accélère|<augmente>)", "up"),
        *_speed("moins vite", "(ralentis|<diminue>)", "down"),
        *_moved("(ouvre|ouvrir|<augmente>|remonte|remonter|lève|lever)", "up"),
        *_moved("(ferme|fermer|<diminue>|descends|descendre|rabaisse)", "down"),
        last("up", f"[{_SIZE}] plus", "encore un peu"),
        last("down", f"[{_SIZE}] moins"),
        *degrees(f"(un degré|{_DEGREES}) (de|en) plus", f"(un degré|{_DEGREES}) (de|en) moins"),
    ],
    "HassTurnOn": [
        say(
            "<verrouille> (toutes les|les) portes",
            "<verrouille> (tout|toute la maison|la maison)",
            "<ferme> (tout|toute la maison|la maison) à (clé|clef)",
            response="lock",
            domain="lock",
        ),
        say("<allume> <tous> [les ]<lumiere>", wins=True, domain="light"),
        say("<ouvre> <tous> [les ]{cover_classes:device_class}", response="cover", domain="cover"),
    ],
    "HassTurnOff": [
        *off(
            "<eteins> tout <dans> [<le>]({area}|{floor})",
            "<dans> [<le>]({area}|{floor}) <eteins> tout",
            here="<eteins> tout <ici>",
        ),
        say("<eteins> <tous> [les ]<lumiere>", wins=True, domain="light"),
        say("<deverrouille> (toutes les|les) portes", response="lock", domain="lock"),
        say(
            "<ferme> <tous> [les ]{cover_classes:device_class}",
            response="cover",
            wins=True,
            domain="cover",
        ),
    ],
    "HassClimateSetTemperature": [
        say("[<le>]{name} à {temperature}<degres>", where=CLIMATE),
        say("<mets> [<le>]{name} (à|sur) {temperature}[<degres>]", where=CLIMATE),
        say("chauffe [<le>]{area} à {temperature}<degres>"),
    ],
    "HassLightSet": [
        say(f"{_SET} [<le>]{{name}} {_TO}", where=LIGHT, response="brightness"),
        say(f"[{_SET}] {_LIGHTS} {_AT} {_TO}", response="brightness"),
        say(f"{_SET} {_LIGHTS} [<ici>] {_TO}", where=HERE, response="brightness"),
        say(f"<allume> [<le>]{{area}} {_TO}", response="brightness"),
    ],
    "HassSetPosition": [
        *(
            say(f"{verb} [<le>]{{name}} {share}", where=COVER, position=position)
            for share, part in _SHARES.items()
            for verb, position in (("<ouvre>", part), ("<ferme>", 100 - part))
        ),
        say(
            "(<mets>|<regle>|<ouvre>|<augmente>|<diminue>|descends|descendre|lève|lever|remonte) "
            "[<le>]{name} à {position}[<pourcent>]",
            where=COVER,
        ),
        say(
            "(ouvre|ouvrir|ferme|fermer) [<le>]{name} à (moitié|mi-hauteur|la moitié)",
            where=COVER,
            position=50,
        ),
        say(
            "(ouvre|ouvrir|monte|remonte|lève) [<le>]{name} <completement>",
            where=COVER,
            position=100,
        ),
        say("(ouvre|ouvrir) <completement> [<le>]{name}", where=COVER, position=100),
        say("(ferme|fermer|baisse|descends) [<le>]{name} <completement>", where=COVER, position=0),
        say("(ferme|fermer) <completement> [<le>]{name}", where=COVER, position=0),
    ],
}
