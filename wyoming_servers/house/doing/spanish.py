"""The Spanish patterns of commands."""

from __future__ import annotations

from typing import Any, Final

from wyoming_servers.house.changes.blocks import CHANGE, change
from wyoming_servers.house.patterns import (
    BUTTON,
    CLIMATE,
    HEATED,
    HERE,
    LIGHT,
    LOCK,
    PLAYER,
    SCENE,
    SCRIPT,
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
    lists,
    merged,
    stopping,
    timers,
)

_THE = "[(el|la|los|las)]"
_COVER: Final[dict[str, Any]] = {
    "name": f"{_THE} {{name}}",
    "kind": f"{_THE} {{cover_classes:device_class}}",
    "there": f"{_THE} {{cover_classes:device_class}} (en [el|la]|del|de la|de) {{area}}",
}
_AT = "(en [el|la]|del|de la|de) {area}"
_LIGHTS = "[(el|la|los|las)] (luz|luces)"
_RUNNING: Final = {"domain": ["light", "switch", "fan", "media_player"]}
_LIT, _DARK = "(encendid|prendid)a[s]", "apagada[s]"
_KIND = f"{_THE} {{cover_classes:device_class}}"
_EVERY_KIND = "tod(o|a)s (los|las) {cover_classes:device_class}"
_DOWN, _UP = "(cerrad|bajad|echad)(a|o)[s]", "(subid|levantad)(a|o)[s]"
_OFF_ALL = "(apagad(a|o)s|fuera)"
_HOUSE = "((en|de) toda la casa|en todos lados|en todas partes|por toda la casa)"
_TV = "[la] (tele|televisión|tv)"
_HEAT = "[la] calefacción"
_MUSIC = "(pon|ponme|ponga|vuelve a poner) [(algo de|un poco de|la)] (música|radio) [otra vez]"
_SOME_MUSIC = "(algo de|un poco de) música"
_POWER, _TO = "(fuerza|potencia|velocidad|caña)", "(al|a [la|el|los|las])"
_NO_MUSIC = "(quita|apaga|corta|para) la música"
_SUCKER = "[(la|el)] (aspiradora|aspirador|robot [aspirador])"
_DOCK = "a (la|su) (base|estación)"
_LEVEL = "{volume:volume_level} [<porciento>]"
_SOME = "[(el|la|los|las)] {todo_list_item:item}"
_LIST = "[(la|mi|las|mis)] {name}"
_NOW = ("[ya] es [la] hora (de|de la|del) {name}", "[(pon|activa)] [el] modo {name}")

WORDS: Final[dict[str, Any]] = {
    "color": {
        "values": [
            {"in": "roj(a|os|as)", "out": "red"},
            {"in": "blanc(a|os|as)", "out": "white"},
            {"in": "amarill(a|os|as)", "out": "yellow"},
            {"in": "(morad(a|os|as)|violeta[s])", "out": "purple"},
            {"in": "(azules)", "out": "blue"},
            {"in": "(verdes)", "out": "green"},
            {"in": "rosad(a|os|as)", "out": "pink"},
            {"in": "turquesa[s]", "out": "turquoise"},
            {"in": "(celeste[s]|azul cielo)", "out": "skyblue"},
            {"in": "azul clar(o|a)", "out": "lightblue"},
            {"in": "azul (oscur(o|a)|marino)", "out": "darkblue"},
            {"in": "verde clar(o|a)", "out": "lightgreen"},
            {"in": "verde oscur(o|a)", "out": "darkgreen"},
            {"in": "fucsia", "out": "fuchsia"},
            {"in": "magenta", "out": "magenta"},
            {"in": "(cian|cyan)", "out": "cyan"},
            {"in": "dorad(o|a)", "out": "gold"},
            {"in": "lavanda", "out": "lavender"},
        ]
    },
    "color_temperature_names": {
        "values": [
            {"in": "(luz|blanc(o|a)) cálid(o|a)", "out": 2700},
            {"in": "luz (fría|blanca|neutra)", "out": 4000},
            {"in": "blanc(a|os|as) (frí(a|os|as)|neutr(o|a))", "out": 4000},
        ]
    },
}
"""Colors and shades of white as they are said of lamps."""

PATTERNS: Final[Patterns] = merged(
    {
        "HassTurnOn": [
            say("(abre|abrir) [el] garaje", **GARAGE),
            say(f"(<enciende>|pon) {_TV}", where=HERE, **TELEVISION),
            say(f"<enciende> {_HEAT} [<aquí>]", where=HERE, **HEATING),
            say(f"<enciende> {_HEAT} {_AT}", **HEATING),
            say(
                f"echa la llave a {_THE} {{name}}",
                f"(pon|echa) [el] (seguro|pestillo|cerrojo) (a {_THE}|al) {{name}}",
                f"cierra {_THE} {{name}}",
                "echa la llave (al|de la|del) {name}",
                where=LOCK,
                response="lock",
            ),
            say(
                f"(pon|activa|lanza|haz) {_THE} [(modo|escena|ambiente) [de|del]] {{name}}",
                where=SCENE,
                response="scene",
            ),
            say(f"(arranca|pon en marcha|pon a andar) {_THE} {{name}}", where=SWITCHED),
            say(
                f"(saca|extiende|despliega|desenrolla) {_THE} {{name}}",
                where={"domain": ["cover"]},
                response="cover",
            ),
            say(f"pon {_THE} {{name}}", where=SWITCHED),
            say("{name} (encendid|prendid)(o|a)[s]", where=_RUNNING),
            say(f"(pon|<enciende>) {_THE} {{name}}", where=HEATED),
            say("{name}", *_NOW, where=SCRIPT, response="script"),
            say(*_NOW, where=SCENE, response="scene"),
            say(
                f"(pulsa|pulsá|presiona|aprieta|apretá|toca|tocá|suena|haz sonar|hacé sonar) "
                f"{_THE} [botón [de|del]] {{name}}",
                where=BUTTON,
            ),
            say("(pon|dale a) (la luz|las luces) [<aquí>]", where=HERE, domain="light"),
            say("luz", f"{_LIGHTS} {_LIT} [<aquí>]", where=HERE, domain="light"),
            say(f"{_LIGHTS} {_AT} {_LIT}", f"{_LIGHTS} {_LIT} {_AT}", domain="light"),
            say(f"{_KIND} {_UP}", where=HERE, response="cover_device_class", domain="cover"),
            say(f"{_EVERY_KIND} arriba", response="cover_device_class", domain="cover"),
            say(
                f"{_KIND} {_AT} {_UP}",
                f"{_KIND} {_UP} {_AT}",
                response="cover_device_class",
                domain="cover",
            ),
            say("<enciende> [el|la|los|las] {floor}", response="lights_floor", domain="light"),
            say(f"(pon|dale a) (la luz|las luces) {_AT}", domain="light"),
        ],
        "HassTurnOff": [
            say("(cierra|cerrar) [el] garaje", **GARAGE),
            say(f"(<apaga>|quita) {_TV}", where=HERE, **TELEVISION),
            say(f"<apaga> {_HEAT} [<aquí>]", where=HERE, **HEATING),
            say(f"<apaga> {_HEAT} {_AT}", **HEATING),
            say("<apaga> todo", "todo apagado", **WHOLE_HOUSE),
            say(
                f"[todas] las luces {_OFF_ALL}",
                f"<apaga> {_LIGHTS} {_HOUSE}",
                wins=True,
                domain="light",
            ),
            say(
                "<apaga> las luces (en|de|del) [el|la] {floor}",
                "<apaga> [el|la|los|las] {floor}",
                domain="light",
            ),
            say(f"quita {_THE} {{name}}", where=SWITCHED),
            say("{name} apagad(o|a)[s]", where=_RUNNING),
            say(f"(<apaga>|quita|corta|para|detén) {_THE} {{name}}", where=HEATED),
            say(
                f"(corta|para|detén) {_THE} {{name}}",
                where={"domain": ["switch", "fan", "climate"]},
            ),
            say(
                f"(recoge|repliega|enrolla|mete|guarda) {_THE} {{name}}",
                where={"domain": ["cover"]},
                response="cover",
            ),
            say(
                f"echa {_THE} {{cover_classes:device_class}}",
                where=HERE,
                response="cover_device_class",
                domain="cover",
            ),
            say(
                "quita (la luz|las luces) [<aquí>]",
                f"{_LIGHTS} {_DARK} [<aquí>]",
                where=HERE,
                domain="light",
            ),
            say(f"{_LIGHTS} {_AT} {_DARK}", f"{_LIGHTS} {_DARK} {_AT}", domain="light"),
            say(f"{_KIND} {_DOWN}", where=HERE, response="cover_device_class", domain="cover"),
            say(f"{_EVERY_KIND} abajo", response="cover_device_class", domain="cover"),
            say(
                f"{_KIND} {_AT} {_DOWN}",
                f"{_KIND} {_DOWN} {_AT}",
                response="cover_device_class",
                domain="cover",
            ),
        ],
        "HassStopMoving": stopping(
            "(para|parar|detén|detener) COVER", "COVER (para|stop)", **_COVER
        ),
        "HassSetPosition": [
            say(
                f"{_THE} {{cover_classes:device_class}} al {{position}} <porciento>",
                where=HERE,
                domain="cover",
            )
        ],
        "HassLightSet": [
            say(f"(pon|cambia) {_LIGHTS} [(en|a|de)] {{color}}", where=HERE, response="color"),
            say(f"(pon|cambia) {_LIGHTS} {_AT} [(en|a|de)] {{color}}", response="color"),
            say(f"[<enciende>] {_THE} {{name}} en {{color}}", where=LIGHT, response="color"),
            say(
                f"[(<enciende>|<establece>)] {_THE} {{name}} en {{color}} (al|a) {{brightness}} "
                "<porciento>",
                where=LIGHT,
                response="color",
            ),
            say(
                f"<establece> {_THE} {{name}} (en|a) {{color_temperature_names:temperature}}",
                where=LIGHT,
                response="temperature",
            ),
            say(f"{_THE} {{name}} al {{brightness}} <porciento>", where=LIGHT),
            say(
                f"[(<enciende>|<establece>|<sube>|<baja>)] {_LIGHTS} {_AT} (al|a) {{brightness}} "
                "[<porciento>]",
                response="brightness",
            ),
        ],
        "HassClimateSetTemperature": [
            say(
                f"[(<establece>|<sube>|<baja>)] {_HEAT} a {{temperature}} [(°|grados)]",
                where=HERE,
            ),
            say(
                f"[(<establece>|<sube>|<baja>)] {_HEAT} {_AT} a {{temperature}} [(°|grados)]",
                f"<establece> {{temperature}} grados {_AT}",
                "<establece> [el|la] {area} a {temperature} grados",
                "<establece> [el|la] {area} (a|en) {room_warmth:temperature}",
                f"<establece> {{room_warmth:temperature}} {_AT}",
                wins=True,
            ),
            say(f"<establece> {_THE} {{name}} en {{temperature}} [(°|grados)]", where=CLIMATE),
            say(
                f"<establece> {{temperature}} [(°|grados)] (al|en {_THE}|a {_THE}) {{name}}",
                where=CLIMATE,
            ),
        ],
        CHANGE: [
            *change("speed", "up", named=("[(el|la|los|las)] {name} más rápido",)),
            *change("speed", "down", named=("[(el|la|los|las)] {name} más (lento|despacio)",)),
            *change("speed", "up", named=(f"más (rápido|fuerte) {_THE} {{name}}",)),
            *change("speed", "up", named=(f"(pon|da) más {_POWER} {_TO} {{name}}",)),
            *change("speed", "down", named=(f"(pon|da) menos {_POWER} {_TO} {{name}}",)),
            *change("speed", "down", named=(f"más (lento|despacio|suave) {_THE} {{name}}",)),
        ],
        "HassMediaUnpause": [
            say(f"{_MUSIC} [<aquí>]", where=HERE, wins=True, **MUSIC),
            say(f"{_MUSIC} {_AT}", f"{_SOME_MUSIC} {_AT}", wins=True, **MUSIC),
            say(f"{_SOME_MUSIC} [<aquí>]", where=HERE, wins=True, **MUSIC),
            say(f"{_MUSIC} en [el|la] {{name}}", where=PLAYER, wins=True),
        ],
        "HassMediaPause": [
            say(f"{_NO_MUSIC} [<aquí>]", "ponlo en pausa", where=HERE),
            say(f"{_NO_MUSIC} {_AT}"),
        ],
        "HassMediaNext": [
            say(
                "pasa [de|a] [(la|esta|otra|la siguiente)] canción",
                "pon la siguiente [canción]",
                where=HERE,
            )
        ],
        "HassMediaPlayerUnmute": [
            say("(vuelve a poner|pon otra vez) el (sonido|volumen)", where=HERE)
        ],
        "HassMediaPlayerMute": [say(f"pon {_THE} {{name}} en (silencio|mudo|mute)", where=PLAYER)],
        "HassSetVolume": [say(f"[el] volumen [(al|a)] {_LEVEL}", where=HERE)],
        "HassTimerStatus": [say("cuánto [tiempo] (queda|falta) [en el temporizador]")],
        "HassCancelTimer": [say("quita [el] temporizador")],
        "HassVacuumStart": [
            say("pon {name}", "pon la {name}", f"(arranca|lanza) {_THE} {{name}}", where=VACUUM),
            say("pasa la aspiradora", f"(pon|enciende|inicia|arranca) {_SUCKER}", where=HERE),
        ],
        "HassVacuumCleanArea": [
            say(f"pasa la aspiradora {_AT}", "pasa la aspiradora por [el|la] {area}", wins=True)
        ],
        "HassVacuumReturnToBase": [
            say(
                f"[(manda|envía|lleva)] [a] {_THE} {{name}} {_DOCK}",
                f"(para|detén) {_THE} {{name}}",
                where=VACUUM,
            ),
            say(
                f"[(manda|envía|lleva)] {_SUCKER} {_DOCK}",
                f"(para|detén) {_SUCKER}",
                where=HERE,
            ),
        ],
        "HassGetState": [
            say(
                f"está cerrad(a|o) {_THE} {{name}}",
                f"está {_THE} {{name}} cerrad(a|o)",
                where=LOCK,
                response="one_yesno",
                state="locked",
            ),
            say(
                "está (todo|la casa) (cerrad(a|o) con llave|bloquead(a|o))",
                response="all",
                domain="lock",
                state="locked",
            ),
        ],
        "HassGetWeather": [say("(qué temperatura|cuánto calor|cuánto frío) hace (fuera|afuera)")],
    },
    timers(
        {"seconds": "segundo[s]", "minutes": "minuto[s]", "hours": "hora[s]"},
        start=(
            "(despiértame|avísame|recuérdame) (en|dentro de) NUMBER UNIT",
            f"(recuérdame|avísame) (en|dentro de) NUMBER UNIT [que] {_THE} {{timer_name:name}}",
            (
                "(recuérdame|avísame) (en|dentro de) NUMBER UNIT (por|para [que]) "
                f"{_THE} {{timer_name:name}}"
            ),
        ),
        more=(
            "NUMBER UNIT más [(al|en el|para el) temporizador]",
            "dame NUMBER UNIT más",
        ),
        less=("NUMBER UNIT menos",),
    ),
    lists(
        need=("qué (tengo|tenemos|hay) que comprar",),
        read=(f"(lee|léeme|dime) {_LIST}", f"(hay|queda) (algo|alguna cosa) en {_LIST}"),
        has=(f"(hay|está|están|tenemos) {_SOME} en {_LIST}",),
        add=(
            f"(mete|meter) {_SOME} en {_LIST}",
            f"(<añadir>|anota|apunta) {_SOME} (a|al|en|en el) {{name}}",
        ),
    ),
    {
        "HassShoppingListAddItem": [
            say(
                "(no queda|no hay|se acabó|se ha acabado|se ha terminado|falta) "
                "[(el|la|los|las|más)] {shopping_list_item:item} "
                "(apúntala|apúntalo|anótala|anótalo|añádela|añádelo|ponla|ponlo) "
                "[en la lista]",
                response="item_added",
            )
        ]
    },
)
