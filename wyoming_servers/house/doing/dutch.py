"""The Dutch patterns of commands."""

from __future__ import annotations

from typing import Any, Final

from wyoming_servers.house.patterns import (
    CLIMATE,
    COVER,
    FAN,
    HERE,
    LIGHT,
    LOCK,
    PLAYER,
    SWITCHED,
    TOLD,
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
    awnings,
    covers,
    lists,
    merged,
    stopping,
    timers,
)

_THE = "[(de|het)]"
_COVER: Final[dict[str, Any]] = {
    "name": f"{_THE} {{name}}",
    "kind": f"{_THE} {{cover_classes:device_class}}",
    "there": f"{_THE} {{cover_classes:device_class}} (in|op) [de|het] {{area}}",
}
_AWNING: Final = {"name": f"{_THE} {{name}}", "kind": f"{_THE} ([zonne]scherm|luifel|zonnetent)"}
_AT = "(in|op) [de|het] {area}"
_PUT = "(zet|doe|maak)"
_LIGHTS = "(het licht|de lichten|de lampen|alle lampen|alle lichten)"
_ROOM = "[(de|het)] {area}(licht|lichten|lamp|lampen|verlichting)"
_EVERYWHERE = "(overal|in het hele huis|in heel het huis)"
_TV = "[de] (tv|televisie)"
_HEAT = "[de] (verwarming|chauffage)"
_MUSIC_ON = "((zet|doe) [de|wat] muziek (op|aan)|(speel|draai|start) [wat] muziek|muziek aan)"
_MUSIC_OFF = "((zet|doe) [de] muziek (uit|af)|muziek uit)"
_SUCKER = "[de] (stofzuiger|robotstofzuiger|zuigrobot|robot)"
_CLEAN = "(stofzuigen|zuigen|doen|poetsen|schoonmaken|kuisen|dweilen)"
_SUCK = "([gaan|beginnen] [te] (stofzuigen|zuigen)|beginnen [met stofzuigen])"
_GIVEN = "(mag|moet|kan)"
_DOCK = "[terug] naar ((de|zijn|het) (basis|laadstation|basisstation|dock)|huis)"
_LEVEL = "{volume:volume_level} [(%|procent)]"
_WRITE = "((schrijf|noteer|plaats) [(ook|nog|er)]|zet (ook|nog|ook nog|er ook))"
_ITEM = "{todo_list_item:item}"
_LIST = "[(de|mijn|het|onze)] {name}"

PATTERNS: Final[Patterns] = merged(
    {
        "HassTurnOn": [
            *covers(
                "(haal|trek) COVER (op|omhoog|open)",
                "laat COVER omhoog [gaan]",
                response="cover_device_class",
                **_COVER,
            ),
            say(
                "[(doe|zet|trek)] alle {cover_classes:device_class} (open|omhoog)",
                response="cover",
                domain="cover",
            ),
            say("(open [de] garage|(doe|zet|maak) [de] garage open|garage open)", **GARAGE),
            say(f"{_PUT} {_TV} aan", f"{_TV} aan", where=HERE, **TELEVISION),
            say(f"{_PUT} {_HEAT} aan", f"{_HEAT} aan", where=HERE, **HEATING),
            say(f"{_PUT} {_HEAT} {_AT} aan", f"{_HEAT} {_AT} aan", **HEATING),
            say(
                "{name}",
                "(start|activeer|doe) {name}",
                "maak het [hier] {name}",
                where=TOLD,
                response="scene",
            ),
            say(f"sluit {_THE} {{name}} af", where=LOCK, response="lock"),
            say(f"{_PUT} {_AT} {_THE} {{name}} aan", where=SWITCHED),
            say(f"{_PUT} {_AT} {_THE} {{name}} (open|omhoog)", where=COVER, response="cover"),
            *awnings(
                "(rol|draai|doe|zet|schuif) COVER uit",
                "COVER (uitrollen|uitdraaien|uitschuiven|uitdoen|uit)",
                **_AWNING,
            ),
            say(f"{_PUT} {_ROOM} aan", f"{_ROOM} aan", response="lights_area", domain="light"),
            say(f"{_PUT} {_THE} {{name}} aan {_AT}", where=SWITCHED),
        ],
        "HassTurnOff": [
            *awnings(
                "(rol|draai|doe|haal|schuif) COVER (in|op|binnen|naar binnen)",
                "COVER (inrollen|oprollen|indraaien|inschuiven|binnenhalen|in)",
                **_AWNING,
            ),
            say(f"{_PUT} {_ROOM} uit", f"{_ROOM} uit", response="lights_area", domain="light"),
            say(f"{_PUT} {_THE} {{name}} uit {_AT}", where=SWITCHED),
            say(f"(zet|leg) {_THE} {{name}} stil", where={"domain": ["switch", "fan"]}),
            say(f"{_PUT} {_AT} {_THE} {{name}} uit", where=SWITCHED),
            say(f"{_PUT} {_AT} {_THE} {{name}} (dicht|omlaag)", where=COVER, response="cover"),
            say(
                f"(haal|draai|doe) {_THE} {{name}} van [het] slot",
                f"({_PUT} {_THE} {{name}} open|open {_THE} {{name}})",
                where=LOCK,
                response="lock",
            ),
            *covers(
                "trek COVER (dicht|omlaag|naar beneden)",
                "laat COVER (zakken|neer|omlaag|naar beneden)",
                "haal COVER (omlaag|naar beneden|neer)",
                response="cover_device_class",
                **_COVER,
            ),
            say(
                "alle {cover_classes:device_class} (dicht|omlaag|naar beneden)",
                "sluit alle {cover_classes:device_class}",
                "(doe|zet|trek) alle {cover_classes:device_class} (dicht|omlaag|naar beneden)",
                response="cover",
                domain="cover",
            ),
            say("(sluit [de] garage|(doe|zet|maak) [de] garage dicht|garage dicht)", **GARAGE),
            say(f"{_PUT} {_TV} uit", f"{_TV} uit", where=HERE, **TELEVISION),
            say(f"{_PUT} {_HEAT} uit", f"{_HEAT} uit", where=HERE, **HEATING),
            say(f"{_PUT} {_HEAT} {_AT} uit", f"{_HEAT} {_AT} uit", **HEATING),
            say(
                f"{_PUT} {_EVERYWHERE} {_LIGHTS} uit",
                f"{_PUT} {_LIGHTS} {_EVERYWHERE} uit",
                f"{_EVERYWHERE} {_LIGHTS} uit",
                response="light_all",
                wins=True,
                domain="light",
            ),
            say(f"{_PUT} {_LIGHTS} op [de|het] {{floor}} uit", domain="light"),
            say(f"{_PUT} [{_EVERYWHERE}] alles uit", "alles uit", **WHOLE_HOUSE),
        ],
        "HassStopMoving": stopping("stop COVER", "COVER (stop|stoppen)", **_COVER),
        "HassSetPosition": [
            say(
                f"{_THE} {{cover_classes:device_class}} op {{position}} (%|procent)",
                where=HERE,
                domain="cover",
            ),
            say(
                f"[(zet|doe|laat)] {_THE} {{cover_classes:device_class}} half[weg] "
                "[(open|dicht|omhoog|omlaag|naar beneden)]",
                where=HERE,
                domain="cover",
                position=50,
            ),
        ],
        "HassLightSet": [
            say(
                f"dim {_THE} {{name}} (tot|naar|op) {{brightness}} [(%|procent)]",
                where=LIGHT,
                response="brightness",
            ),
            say(
                "(dim|zet) (het licht|de lampen) (tot|naar) {brightness} [(%|procent)]",
                where=HERE,
                response="brightness",
            ),
            say(
                f"(dim|zet) (het licht|de lampen) {_AT} (tot|naar) {{brightness}} [(%|procent)]",
                response="brightness",
            ),
            say(
                f"[(dim|zet)] {_ROOM} (op|tot|naar) {{brightness}} [(%|procent)]",
                response="brightness",
            ),
            say(f"[{_PUT}] {_ROOM} [(op|in)] {{color}}", response="color"),
            say(f"{_THE} {{name}} (op|in) {{color}}", where=LIGHT, response="color"),
        ],
        "HassClimateSetTemperature": [
            say(
                f"[zet] {_THE} {{name}} op {{temperature}} [graden]",
                where=CLIMATE,
            ),
            say(f"{_AT} {{temperature}} graden"),
            say(f"zet {_HEAT} {_AT} op {{temperature}} [graden]"),
        ],
        "HassFanSetSpeed": [
            say(f"[zet] {_THE} {{name}} op (de hoogste|maximale) stand", where=FAN, percentage=100),
        ],
        "HassMediaUnpause": [
            say(_MUSIC_ON, where=HERE, **MUSIC),
            say(f"(speel|draai) {_THE} {{name}} [af]", where=PLAYER),
            say(
                f"(zet|doe) [wat] muziek {_AT} (op|aan)",
                f"(speel|draai|start) [wat] muziek {_AT}",
                f"(zet|doe) [wat] muziek (op|aan) {_AT}",
                **MUSIC,
            ),
            say(f"(speel|draai|start) [wat] muziek op {_THE} {{name}}", where=PLAYER, wins=True),
            say("(ga|speel) verder", where=HERE),
            say(
                "(ga|speel) [(verder met|de)] muziek verder",
                "ga verder met [de] muziek",
                "speel [de] muziek [verder]",
                where=HERE,
                wins=True,
                **MUSIC,
            ),
        ],
        "HassMediaPause": [
            say(_MUSIC_OFF, where=HERE),
            say(f"[(zet|doe)] [de] muziek {_AT} (uit|af)", f"muziek uit {_AT}"),
        ],
        "HassMediaNext": [
            say(
                "volgend[e] (nummer|liedje|lied|verhaal|hoofdstuk|aflevering)",
                "speel het volgende (nummer|liedje|lied) [af]",
                where=HERE,
            )
        ],
        "HassMediaPrevious": [
            say("(speel het vorige|vorig) (nummer|liedje|lied) [(af|opnieuw)]", where=HERE)
        ],
        "HassMediaPlayerMute": [
            say("[het] geluid uit", where=HERE),
            say(f"(zet|doe) {_TV} (op mute|op stil|stil)", where=HERE, **TELEVISION),
            say(f"(zet|doe) {_THE} {{name}} (op mute|op stil|stil)", where=PLAYER),
        ],
        "HassMediaPlayerUnmute": [
            say("[(zet|doe)] [het] geluid [weer] aan", where=HERE),
        ],
        "HassSetVolume": [
            say(f"[het] volume op {_LEVEL}", where=HERE),
            say(f"{_THE} {{name}} op {_LEVEL} [volume]", where=PLAYER),
            say(f"[het] volume van {_THE} {{name}} op {_LEVEL}", where=PLAYER),
            say(f"[zet] [de] muziek op {_LEVEL}", where=HERE, **MUSIC),
            say(f"zet het (geluid|volume) van {_THE} {{name}} op {_LEVEL}", where=PLAYER),
        ],
        "HassCancelAllTimers": [say("(verwijder|wis|annuleer|stop) alle timers")],
        "HassTimerStatus": [
            say(
                "hoe lang nog",
                "hoeveel tijd (is er nog|heb ik nog|nog)",
                "hoe lang (loopt|duurt) (de|mijn) timer nog",
            )
        ],
        "HassVacuumStart": [
            say(
                f"{_PUT} {_THE} {{name}} aan het werk",
                f"{_THE} {{name}} ga [maar] (stofzuigen|zuigen|poetsen|schoonmaken)",
                "laat {name} beginnen",
                "laat de {name} beginnen",
                f"{_THE} {{name}} {_GIVEN} {_SUCK}",
                where=VACUUM,
            ),
            say(f"{_SUCKER} {_GIVEN} {_SUCK}", where=HERE),
            say(
                "[(ga|begin met|begin te)] stofzuigen",
                f"{_SUCKER} (starten|aanzetten)",
                f"(start {_SUCKER}|(zet|doe) {_SUCKER} aan|laat {_SUCKER} (beginnen|rijden))",
                where=HERE,
            ),
        ],
        "HassVacuumCleanArea": [
            say(
                f"({_THE} {{name}}|{_SUCKER}) {_GIVEN} [in] [de|het] {{area}} [gaan] {_CLEAN}",
                f"laat ({_THE} {{name}}|{_SUCKER}) [in] [de|het] {{area}} {_CLEAN}",
                where=VACUUM,
            ),
            say(f"laat {_SUCKER} [in] [de|het] {{area}} {_CLEAN}"),
        ],
        "HassVacuumReturnToBase": [
            say(
                f"{_THE} {{name}} {_GIVEN} stoppen",
                f"stop {_THE} {{name}}",
                f"[stuur] {_THE} {{name}} {_DOCK}",
                where=VACUUM,
            ),
            say(
                f"stop {_SUCKER}",
                "(stop|hou op) met (stofzuigen|zuigen)",
                f"stuur {_SUCKER} terug",
                f"[stuur] {_SUCKER} {_DOCK}",
                where=HERE,
            ),
        ],
        "HassGetState": [
            say(
                "is (alles|het huis) op slot",
                response="all",
                domain="lock",
                state="locked",
            ),
            say(
                f"zit {_THE} {{name}} (dicht|op slot)",
                where=LOCK,
                response="one_yesno",
                state="locked",
            ),
        ],
        "HassGetCurrentDate": [say("wat voor dag is het [vandaag]")],
        "HassClimateGetTemperature": [say("hoeveel graden is het [(binnen|hier)]", where=HERE)],
        "HassGetWeather": [
            say(
                "hoe (koud|warm) is het buiten",
                "hoeveel graden is het buiten",
                "wat voor weer wordt het",
            )
        ],
    },
    timers(
        {"seconds": "seconde[n]", "minutes": "(minuut|minuten)", "hours": "(uur|uren)"},
        start=(
            "maak (me|mij) wakker over NUMBER UNIT",
            "wek (me|mij) over NUMBER UNIT",
            "(waarschuw|herinner) (me|mij) over NUMBER UNIT",
            "maak (me|mij) over NUMBER UNIT wakker",
            "(herinner|wek) (me|mij) over NUMBER UNIT aan [(de|het)] {timer_name:name}",
            "(nieuwe|nog een) timer [(van|voor)] NUMBER UNIT",
        ),
        more=(
            "[doe er] [nog] NUMBER UNIT (erbij|bij)",
            "maak de timer NUMBER UNIT langer",
        ),
        less=("maak de timer NUMBER UNIT korter",),
    ),
    lists(
        need=("wat moet(en we| ik) [nog] kopen", "wat hebben we [nog] nodig"),
        read=(
            f"lees {_LIST} voor",
            f"staat er [nog] iets op {_LIST}",
            f"wat (staat|hebben we) [er] [(nog|allemaal)] op {_LIST}",
        ),
        has=(f"(staat|staan) [er] {_ITEM} op {_LIST}", f"hebben we {_ITEM} op {_LIST}"),
        add=(
            f"{_ITEM} op {_LIST} [(zetten|schrijven)]",
            f"zet {_ITEM} bij {_LIST}",
            f"{_WRITE} {_ITEM} op {_LIST}",
        ),
        done=(f"(streep|vink) {_ITEM} af (op|van) {_LIST}",),
        remove=(f"(haal|schrap) {_ITEM} van {_LIST} [af]",),
    ),
    {
        "HassShoppingListAddItem": [
            say(
                f"{_WRITE} {{shopping_list_item:item}} op [(de|mijn|het|onze)] "
                "(lijst|lijstje|boodschappenlijst|boodschappenlijstje)",
                response="item_added",
            )
        ]
    },
)
WORDS: Final[dict[str, Any]] = {
    "color": {
        "values": [
            {"in": "(turquoise|turkoois)", "out": "turquoise"},
            {"in": "lila", "out": "purple"},
            {"in": "(fuchsia|magenta)", "out": "magenta"},
            {"in": "(goud|gouden)", "out": "gold"},
            {"in": "lichtblauw", "out": "lightblue"},
            {"in": "donkerblauw", "out": "darkblue"},
            {"in": "lichtgroen", "out": "lightgreen"},
            {"in": "donkergroen", "out": "darkgreen"},
            {"in": "donkerrood", "out": "darkred"},
        ]
    }
}
"""Colors that the package's list lacks."""
