"""The French patterns of commands."""

from __future__ import annotations

from typing import Any, Final

from wyoming_servers.house.changes.blocks import CHANGE, change
from wyoming_servers.house.patterns import (
    BUTTON,
    CLIMATE,
    FAN,
    HEATED,
    HERE,
    LIGHT,
    LOCK,
    PLAYER,
    SCENE,
    SWITCHED,
    VACUUM,
    Patterns,
    say,
)

from .blocks import (
    GARAGE,
    HEATING,
    MUSIC,
    TELEVISION,
    WHOLE_HOUSE,
    covers,
    lists,
    merged,
    stopping,
    timers,
)

_COVER: Final[dict[str, Any]] = {
    "name": "[<le>]{name}",
    "kind": "[<le>]{cover_classes:device_class} [<ici>]",
    "there": "[<le>]{cover_classes:device_class} <dans> [<le>]{area}",
}
_AT = "<dans> [<le>]{area}"
_OPEN, _CLOSE = "(ouvre|ouvrir)", "(ferme|fermer)"
_TV = "[la ](télé|télévision|tv)"
_HEAT = "[le ]chauffage"
_HEAT_ON = "(allume|allumer|démarre|démarrer|remets|lance|active|mets en (route|marche))"
_HEAT_OFF = "(éteins|éteindre|coupe|couper|arrête|arrêter)"
_MUSIC = "(mets|mettre|remets|lance|lancer|joue|jouer|démarre) [(un peu de|de la|la) ]musique"
_SOME_MUSIC = "(un peu de|de la) musique"
_POWER = "(puissance|vitesse|force) (à|au|sur)"
_NO_MUSIC = "(éteins|éteindre|arrête|arrêter|coupe|couper|enlève) la musique"
_SUCKER = "(l'aspirateur|le robot|l'aspirateur robot|le robot aspirateur)"
_DOCK = "(à|sur|vers) (la|sa) (base|station|station de charge)"
_VOLUME = "[le ](volume|son)"
_LEVEL = "{volume:volume_level}"
_OF = "(du |de la |de l'|de )"
_SOME = "[(du |de la |des |de l'|le |la |les |l')]{todo_list_item:item}"
_LIST = "[(la|ma|mes|les|notre) ]{name}"
_ON = "(sur|dans|à|au|aux) "
_ROOM_WARMTH = "{room_warmth:temperature}"
_GOES_BACK = "(reviens|retourne|remets|repasse|rejoue) [(à|au) ][(la|le) ]"
_BEFORE = "(chanson|musique|morceau|titre|piste) (d'avant|précédent|précédente)"
_AFTER = "(chanson|musique|morceau|titre|piste) (d'après|suivant|suivante)"
_TURN = "(monte|monter|baisse|baisser|augmente|augmenter|diminue|diminuer|chauffe|pousse)"
_AWNING = "[<le>]{name}"
_LIT: Final = {"domain": ["light", "switch", "fan", "media_player"]}
_LIGHTS = "[(la|les) ]lumière[s]"
_DOWN, _UP = "(fermé|baissé|descendu)[e][s]", "(levé|relevé|remonté)[e][s]"
_KIND = "[<le>]{cover_classes:device_class}"

WORDS: Final[dict[str, Any]] = {
    "color_temperature_names": {
        "values": [
            {"in": "(lumière|blanc|blanche) (chaud|chaude|jaune)", "out": 2700},
            {"in": "lumière (froide|blanche|neutre)", "out": 4000},
            {"in": "(blanc|blanche) (froide|neutre)", "out": 4000},
        ]
    },
    "color": {
        "values": [
            {"in": "mauve[s]", "out": "purple"},
            {"in": "turquoise[s]", "out": "turquoise"},
            {"in": "bleu[e] (ciel|clair)", "out": "skyblue"},
            {"in": "bleu[e] (foncé|marine|nuit)", "out": "darkblue"},
            {"in": "vert[e] clair", "out": "lightgreen"},
            {"in": "vert[e] foncé", "out": "darkgreen"},
            {"in": "(fuchsia|rose fuchsia)", "out": "fuchsia"},
            {"in": "magenta", "out": "magenta"},
            {"in": "cyan", "out": "cyan"},
            {"in": "(doré|dorée|or)", "out": "gold"},
            {"in": "lavande", "out": "lavender"},
            {"in": "(verts|vertes)", "out": "green"},
            {"in": "(bleus|bleues)", "out": "blue"},
            {"in": "(violets|violettes)", "out": "purple"},
            {"in": "rouges", "out": "red"},
        ]
    },
}
"""Words that lists of the intents package lack."""

PATTERNS: Final[Patterns] = merged(
    {
        "HassTurnOn": [
            *covers(
                "(lève|lever|relève|relever|remonte|remonter) COVER",
                response="cover",
                **_COVER,
            ),
            say(f"{_OPEN} [le ]garage", wins=True, **GARAGE),
            say(
                "(<ouvre>|lève|lever|remonte|remonter) [<le>]{cover_classes:device_class} "
                "[<dans> [<le>]]{floor}",
                response="cover",
                domain="cover",
            ),
            say(f"{_CLOSE} [<le>]{{name}}", where=LOCK, response="lock"),
            say(f"(allume|allumer|mets) {_TV}", where=HERE, **TELEVISION),
            say(f"{_HEAT_ON} {_HEAT} [<ici>]", where=HERE, **HEATING),
            say(f"{_HEAT_ON} {_HEAT} {_AT}", **HEATING),
            say(
                f"{_CLOSE} [<le>]{{name}} à (clé|clef)",
                f"{_CLOSE} à (clé|clef) [<le>]{{name}}",
                where=LOCK,
                response="lock",
                wins=True,
            ),
            say(
                "(mets|fais) [<le>]{name}",
                "(mets|active|lance|passe (en|à)) [<le>](mode|ambiance|scène) {name}",
                where=SCENE,
                response="scene",
            ),
            say("(lance|lancer) [(<le>|un |une )]{name}", where=SWITCHED),
            say("{name} allumé[e][s]", where=_LIT),
            say("(mets|mettre|remets|remettre) [<le>]{name}", where={"domain": ["input_boolean"]}),
            say("(<allume>|lance|lancer|mets|remets) [<le>]{name}", where=HEATED),
            say(
                "(appuie sur|appuyer sur|presse|actionne|sonne|fais sonner) [<le>]"
                "[bouton [de la|du|de l'|de] ]{name}",
                where=BUTTON,
            ),
            say(
                "[la ]lumière",
                "de la lumière",
                f"{_LIGHTS} allumée[s] [<ici>]",
                where=HERE,
                domain="light",
            ),
            say(f"{_LIGHTS} {_AT} allumée[s]", f"{_LIGHTS} allumée[s] {_AT}", domain="light"),
            say(f"{_KIND} {_UP}", where=HERE, response="cover", domain="cover"),
            say(f"{_KIND} {_AT} {_UP}", f"{_KIND} {_UP} {_AT}", response="cover", domain="cover"),
            say(
                f"(sors|sortir|déroule|dérouler|déplie|déplier) {_AWNING}",
                where={"domain": ["cover"]},
                response="cover",
            ),
        ],
        "HassTurnOff": [
            *covers(
                "(descends|descendre|rabaisse|rabaisser|tire|tirer) COVER",
                response="cover",
                **_COVER,
            ),
            say(f"{_CLOSE} [le ]garage", wins=True, **GARAGE),
            say(
                "<ferme> [<tous> ][<le>]{cover_classes:device_class} [<dans> [<le>]]{floor}",
                response="cover",
                domain="cover",
            ),
            say(f"(éteins|éteindre|coupe) {_TV}", where=HERE, **TELEVISION),
            say(f"{_HEAT_OFF} {_HEAT} [<ici>]", where=HERE, **HEATING),
            say(f"{_HEAT_OFF} {_HEAT} {_AT}", **HEATING),
            say("(éteins|éteindre) tout [<partout>]", "tout éteindre", **WHOLE_HOUSE),
            say("<eteins> [<le>]{name}", where=HEATED),
            say("{name} éteint[e][s]", where=_LIT),
            say(f"{_LIGHTS} éteinte[s] [<ici>]", where=HERE, domain="light"),
            say(f"{_LIGHTS} {_AT} éteinte[s]", f"{_LIGHTS} éteinte[s] {_AT}", domain="light"),
            say(f"{_KIND} {_DOWN}", where=HERE, response="cover", domain="cover"),
            say(
                f"{_KIND} {_AT} {_DOWN}", f"{_KIND} {_DOWN} {_AT}", response="cover", domain="cover"
            ),
            say(
                "(enlève|enlever|retire|désactive) [<le>]{name}",
                where={"domain": ["input_boolean"]},
            ),
            say(
                f"(rentre|rentrer|range|ranger|enroule|enrouler|replie|replier) {_AWNING}",
                where={"domain": ["cover"]},
                response="cover",
            ),
        ],
        "HassStopMoving": stopping(
            "(arrête|arrêter|stop|stoppe|stopper) COVER", "COVER stop", **_COVER
        ),
        "HassSetPosition": [
            say(
                "[<le>]{cover_classes:device_class} à {position}<pourcent>",
                where=HERE,
                domain="cover",
            )
        ],
        "HassLightSet": [
            say("lumière {color} [<ici>]", where=HERE, response="color"),
            say(f"lumière {{color}} {_AT}", response="color"),
            say("[<le>]{name} en {color}", where=LIGHT, response="color"),
            say(
                "[(<mets>|<allume>) ][<le>]{name} en {color} (à|sur) {brightness}<pourcent>",
                where=LIGHT,
                response="color",
            ),
            say(
                "<mets> [<le>]{name} (en|sur|à) {color_temperature_names:temperature}",
                where=LIGHT,
                response="temperature",
            ),
        ],
        "HassClimateSetTemperature": [
            say(
                f"[(<regle>|monte|baisse) ]{_HEAT} (à|sur) {{temperature}}[<degres>] [<ici>]",
                where=HERE,
            ),
            say(
                f"[(<regle>|monte|baisse) ]{_HEAT} {_AT} (à|sur) {{temperature}}[<degres>]",
                f"[(<regle>|monte|baisse) ]{_HEAT} (à|sur) {{temperature}}[<degres>] {_AT}",
                f"(<mets>|<regle>) {{temperature}}<degres> {_AT}",
                f"(<mets>|<regle>) {_ROOM_WARMTH}[<degres>] {_AT}",
                f"(<mets>|<regle>|chauffe) [<le>]{{area}} (à|sur) {_ROOM_WARMTH}[<degres>]",
            ),
            say(
                f"(<regle>|{_TURN}) [<le>]{{name}} (à|sur) {{temperature}}[<degres>]",
                where=CLIMATE,
            ),
        ],
        "HassFanSetSpeed": [
            say(
                "[(<mets>|<regle>) ][<le>]{name} (à|sur) {fan_speed:percentage}<pourcent>",
                where=FAN,
            )
        ],
        CHANGE: [
            *change("speed", "up", named=("[<le>]{name} plus vite",)),
            *change("speed", "down", named=("[<le>]{name} moins vite",)),
            *change("speed", "up", named=("[<le>]{name} plus (fort|rapide)",)),
            *change("speed", "up", named=(f"(<mets>|donne) plus de {_POWER} [<le>]{{name}}",)),
            *change("speed", "down", named=(f"(<mets>|donne) moins de {_POWER} [<le>]{{name}}",)),
            *change("speed", "down", named=("[<le>]{name} moins (fort|rapide)",)),
        ],
        "HassMediaUnpause": [
            say(f"{_MUSIC} [<ici>]", where=HERE, wins=True, **MUSIC),
            say(f"{_MUSIC} {_AT}", f"{_SOME_MUSIC} {_AT}", wins=True, **MUSIC),
            say(f"{_SOME_MUSIC} [<ici>]", where=HERE, wins=True, **MUSIC),
            say(f"{_MUSIC} sur [<le>]{{name}}", where=PLAYER, wins=True),
            say("(reprends|reprendre|continue)", where=HERE),
        ],
        "HassMediaPause": [
            say(f"{_NO_MUSIC} [<ici>]", "mets [en ]pause", where=HERE),
            say(f"{_NO_MUSIC} {_AT}", f"<mets> la musique {_AT} (en|sur) pause"),
            say("<mets> la musique (en|sur) pause", where=HERE),
        ],
        "HassMediaNext": [
            say(
                "(passe|saute|zappe) (cette|ce) (chanson|musique|morceau|titre)",
                f"(passe|mets|va) [(à|au) ][(la|le) ]{_AFTER}",
                where=HERE,
            )
        ],
        "HassMediaPrevious": [
            say(
                "(piste|chanson|morceau|titre|musique) précédent[e]",
                f"{_GOES_BACK}{_BEFORE}",
                where=HERE,
            )
        ],
        "HassSetVolume": [
            say(
                f"[(<regle>) ]{_VOLUME} (à|sur) {_LEVEL}[<pourcent>]",
                f"{_VOLUME} {_LEVEL}<pourcent>",
                where=HERE,
            ),
            say(f"[(<regle>) ]{_VOLUME} {_OF}{{name}} (à|sur) {_LEVEL}[<pourcent>]", where=PLAYER),
        ],
        "HassTimerStatus": [
            say(
                "combien de temps (reste-t-il|il reste|reste)",
                "(il|ça) reste combien [de temps]",
            )
        ],
        "HassVacuumStart": [
            say(
                "passe l'aspirateur [<ici>]",
                f"(lance|démarre|allume|mets) {_SUCKER}",
                where=HERE,
            )
        ],
        "HassVacuumCleanArea": [
            say(f"passe l'aspirateur {_AT}", f"(lance|démarre) {_SUCKER} {_AT}", wins=True)
        ],
        "HassVacuumReturnToBase": [
            say(
                f"[(renvoie|ramène|envoie) ][<le>]{{name}} {_DOCK}",
                "(arrête|stop|stoppe|range|ramène) [<le>]{name}",
                f"dis à [<le>]{{name}} de (rentrer|retourner|revenir) [{_DOCK}]",
                "(rentre|range) [<le>]{name}",
                where=VACUUM,
            ),
            say(
                f"[(renvoie|ramène|envoie) ]{_SUCKER} {_DOCK}",
                f"(arrête|stop|stoppe|range|renvoie|ramène) {_SUCKER}",
                where=HERE,
            ),
        ],
        "HassGetState": [
            say(
                "(tout|la maison) est (verrouillé|verrouillée|fermé à clé|fermée à clé)",
                "est-ce que (tout|la maison) est (verrouillé|verrouillée|fermé à clé|fermée à clé)",
                response="all",
                domain="lock",
                state="locked",
            )
        ],
        "HassGetCurrentDate": [say("quel jour (on est|sommes-nous|est-on)")],
        "HassGetWeather": [say("il fait quel temps [dehors]", "combien il fait dehors")],
    },
    timers(
        {"seconds": "seconde[s]", "minutes": "minute[s]", "hours": "heure[s]"},
        start=(
            "(réveille|préviens|avertis|rappelle|alerte)(-| )moi dans NUMBER UNIT",
            "(<mets>|lance|démarre|crée) un <minuteur> (de|pour|d') NUMBER UNIT",
            "(<mets>|lance|démarre|crée) un <minuteur> de NUMBER UNIT pour [<le>]{timer_name:name}",
        ),
        more=(
            "(rajoute|ajoute|mets) [encore ]NUMBER UNIT [(de plus|(au|sur le) <minuteur>)]",
            "encore NUMBER UNIT (au|sur le) <minuteur>",
        ),
    ),
    lists(
        need=("(que|qu'est-ce que|qu'est-ce qu') (faut-il|dois-je|il faut|on doit) acheter",),
        read=(
            f"(est-ce qu'il y a|y a-t-il|il y a|il reste) quelque chose {_ON}{_LIST}",
            f"(lis|lire|lis-moi|donne-moi|dis-moi) {_LIST}",
        ),
        has=(
            f"(est-ce qu'il y a|y a-t-il|il y a|est-ce qu'on a) {_SOME} {_ON}{_LIST}",
            f"est-ce que {_SOME} est {_ON}{_LIST}",
        ),
        add=(
            f"(du |de la |des |de l'){{todo_list_item:item}} {_ON}{_LIST}",
            f"(<ajoute>|mets|note|inscris) {_SOME} {_ON}{_LIST}",
        ),
        done=(f"(raye|rayer|barre|barrer) {_SOME} de {_LIST}",),
        remove=(f"(retire|retirer|efface|effacer|enlève|enlever) {_SOME} de {_LIST}",),
    ),
    {
        "HassShoppingListAddItem": [
            say(
                f"(<ajoute>|mets) {_SOME} (sur|à|dans) (la|ma) liste".replace("todo", "shopping"),
                "(on n'a plus de |on n'a plus d'|il n'y a plus de |il n'y a plus d'|plus de )"
                "{shopping_list_item:item} (mets-en|mets-le|mets-la|note-le|note-la|ajoute-le|"
                "ajoute-la|ajoutes-en) [(sur|à|dans) (la|ma) liste]",
                response="item_added",
            )
        ],
        "HassShoppingListCompleteItem": [
            say(
                f"(enlève|enlever|retire|retirer|raye|barre) {_SOME} de (la|ma) liste "
                "[de[s] courses]".replace("todo", "shopping"),
                response="item_completed",
            )
        ],
    },
)
