"""Sentence patterns people use and the intents package lacks, in its own notation.

They are merged into the package's as Home Assistant merges a user's custom sentences; rules in
angle brackets and lists in braces are the package's.
"""

from __future__ import annotations

from typing import Any

_HERE = {"area": {"slot": True}}
_SWITCHED = {"domain": ["light", "switch", "fan", "media_player", "input_boolean", "climate"]}
_LIGHT = {"domain": ["light"]}
_COVER = {"domain": ["cover"]}
_LOCK = {"domain": ["lock"]}
_VACUUM = {"domain": ["vacuum"]}
_CLIMATE = {"domain": ["climate"]}
_PLAYER = {"domain": ["media_player"]}
_SCENE = {"domain": ["scene"]}
_TODO = {"domain": ["todo"]}

WINS = "wins"
"""Key in the metadata of a pattern that goes before any other that fits."""

LIST_ITEMS = "LaramieListItems"
"""An intent of our own: what is on a to-do list; without a name, on the shopping list."""

Patterns = dict[str, list[dict[str, Any]]]


def _say(
    *sentences: str,
    where: dict[str, Any] | None = None,
    response: str = "default",
    wins: bool = False,
    **slots: str | int,
) -> dict[str, Any]:
    """Return a block of sentences with the same context, response and fixed slots.

    One that ``wins`` goes before any other pattern that fits.
    """
    block: dict[str, Any] = {"sentences": list(sentences), "response": response}
    if wins:
        block["metadata"] = {WINS: True}
    if where:
        block["requires_context"] = where
    if slots:
        block["slots"] = slots
    return block


_EN: Patterns = {
    LIST_ITEMS: [
        _say(
            "(<what_is>|read [me]) (on|in) [<the>] [shopping] list",
            "read [me] [<the>] shopping list",
        ),
        _say(
            "<what_is> (on|in) [<the>] {name} [list]",
            "read [me] [<the>] {name} [list]",
            where=_TODO,
        ),
    ],
    "HassTurnOn": [
        _say("start [up] [<the>] {name}", where=_SWITCHED),
        _say("(set|run|start|enable) [<the>] {name} [scene]", where=_SCENE, response="scene"),
        _say("<all> <light> on", response="light_all", wins=True, domain="light"),
        _say("lock <all> (door|lock)[s]", response="lock", domain="lock"),
        _say("<open> <all> {cover_classes:device_class}", response="cover", domain="cover"),
        _say("<open> [<the>] garage", response="cover", domain="cover", device_class="garage"),
    ],
    "HassTurnOff": [
        _say("stop [<the>] {name}", where={"domain": ["fan", "switch"]}),
        _say("<all> <light> (off|out)", response="light_all", wins=True, domain="light"),
        _say("<close> <all> {cover_classes:device_class}", response="cover", domain="cover"),
        _say("<close> [<the>] garage", response="cover", domain="cover", device_class="garage"),
    ],
    "HassStopMoving": [
        _say("stop [<the>] {name}", where=_COVER),
        _say("stop [<the>] {cover_classes:device_class} [<here>]", where=_HERE, domain="cover"),
    ],
    "HassNevermind": [_say("(forget it|cancel that|nothing|leave it)")],
    "HassClimateSetTemperature": [
        _say(
            "(<numeric_value_set>|adjust) [the] <temp> to {temperature}[([ ]°)|( degree[s])] "
            "<in> [<the>] {area}"
        )
    ],
    "HassSetVolume": [
        _say(
            "<numeric_value_set> [the] volume to {volume:volume_level}[([ ]%)| percent] "
            "(on|of|for) [<the>] {name}",
            where=_PLAYER,
        )
    ],
    "HassShoppingListAddItem": [
        _say(
            "(add|put) {shopping_list_item:item} (to|on) [my|the] grocer(y list|ies)",
            response="item_added",
        )
    ],
    "HassIncreaseTimer": [
        _say("add (a|one|another) minute to [the|my] timer", minutes=1),
        _say("add (an|one|another) hour to [the|my] timer", hours=1),
    ],
    "HassLightSet": [
        _say(
            "<numeric_value_set> [(<all>|<the>)] <light> [<here>] to {brightness}[[ ]%| percent]",
            "<numeric_value_set> [<the>] brightness [<here>] to {brightness}[[ ]%| percent]",
            where=_HERE,
            response="brightness",
        ),
        _say(
            "<numeric_value_set> [(<all>|<the>)] <light> <in> [<the>] {area} to "
            "{brightness}[[ ]%| percent]",
            "<numeric_value_set> [<the>] {area} <light> to {brightness}[[ ]%| percent]",
            response="brightness",
        ),
        _say(
            "<numeric_value_set> [<the>] {name} to {brightness_level:brightness} [brightness]",
            where=_LIGHT,
            response="brightness",
        ),
        _say(
            "<set> [<the>] {name} [to] {color_temperature_names:temperature}",
            where=_LIGHT,
            response="temperature",
        ),
        _say("<set> [(<all>|<the>)] <light> [<here>] [to] {color}", where=_HERE, response="color"),
        _say(
            "<set> [(<all>|<the>)] <light> <in> [<the>] {area} [to] {color}",
            "<set> [<the>] {area} <light> [to] {color}",
            response="color",
        ),
    ],
    "HassVacuumReturnToBase": [
        _say(
            "(send|bring) [<the>] {name} (home|back [home]|[back] to [the|its] (base|dock))",
            "dock [<the>] {name}",
            where=_VACUUM,
        )
    ],
    "HassStartTimer": [
        _say(
            "[<timer_set>] [a|an|the|my] timer [(for|to|of)] {timer_minutes:minutes}( |-)minute[s]",
            "[a|an] {timer_minutes:minutes}( |-)minute[s] timer",
            "<timer_set> [a|an|my] {timer_minutes:minutes}( |-)minute[s] {timer_name:name} timer",
            "<timer_set> [a|an|my] {timer_name:name} timer for {timer_minutes:minutes} minute[s]",
        ),
        _say(
            "[<timer_set>] [a|an|the|my] timer [(for|to|of)] {timer_hours:hours}( |-)hour[s]",
            "[a|an] {timer_hours:hours}( |-)hour[s] timer",
            "<timer_set> [a|an|my] {timer_hours:hours}( |-)hour[s] {timer_name:name} timer",
        ),
        _say(
            "[<timer_set>] [a|an|the|my] timer [(for|to|of)] {timer_seconds:seconds}( |-)second[s]",
            "[a|an] {timer_seconds:seconds}( |-)second[s] timer",
            "<timer_set> [a|an|my] {timer_seconds:seconds}( |-)second[s] {timer_name:name} timer",
        ),
    ],
    "HassTimerStatus": [
        _say("(what|which) timers are (running|active|set)", "do i have any timers"),
        _say("how (long|much time) [is] left", "how much [time is] left"),
    ],
    "HassSetVolumeRelative": [
        _say("turn {volume_step} [the] volume (on|of|for) [<the>] {name}", where=_PLAYER),
        _say("[make (it|the music|the tv)] louder", "turn it up", where=_HERE, volume_step="up"),
        _say(
            "[make (it|the music|the tv)] (quieter|softer)",
            "turn it down",
            where=_HERE,
            volume_step="down",
        ),
    ],
    "HassGetCurrentDate": [
        _say(
            "what (day|date) is (it|today) [today]",
            "<what_is> [(the day|the date)] today",
            "[the] current date",
        )
    ],
    "HassGetCurrentTime": [_say("(do you know|have you got) the time", "[the] current time")],
    "HassGetWeather": [
        _say(
            "(<what_is>|<how_is>) [the] weather [like] [(today|outside|now|right now)]",
            "<what_is> [the] <temp> (outside|outdoors)",
            "how (hot|cold|warm|cool) is it (outside|outdoors)",
        )
    ],
    "HassClimateGetTemperature": [
        _say("what temperature is it [<here>]", "<what_is> [the] <temp> inside", where=_HERE),
        _say("what temperature is it <in> [<the>] {area}"),
    ],
    "HassGetState": [
        _say(
            "<are> <light> {on_off_states:state} <in> [<the>] {area}",
            response="any",
            domain="light",
        ),
        _say("are [the|my] <lockable> {lock_states:state}", response="all", domain="lock"),
        _say(
            "is [the|my] garage {cover_states:state}",
            response="one_yesno",
            domain="cover",
            device_class="garage",
        ),
        _say(
            "<what_is> [the] humidity [<here>]",
            "how humid is it [<here>]",
            where=_HERE,
            response="one",
            domain="sensor",
            device_class="humidity",
        ),
        _say(
            "<what_is> [the] humidity <in> [<the>] {area}",
            "how humid is it <in> [<the>] {area}",
            response="one",
            domain="sensor",
            device_class="humidity",
        ),
        _say(
            "did (i|we|you|someone) lock [<the>] {name}",
            where=_LOCK,
            response="one_yesno",
            state="locked",
        ),
        _say(
            "did (i|we|you|someone) (close|shut) [<the>] {name}",
            where=_COVER,
            response="one_yesno",
            state="closed",
        ),
    ],
}

_DE: Patterns = {
    "HassNevermind": [_say("(vergiss es|schon gut|egal|lass gut sein)")],
    LIST_ITEMS: [
        _say(
            "was (steht|ist) auf (der|meiner) {name}",
            "lies [mir] (die|meine) {name} vor",
            where=_TODO,
        ),
        _say("was (steht|ist) auf (der|meiner) Einkaufsliste"),
    ],
    "HassLightSet": [
        _say(
            "(<stelle>|<machen>|<schalten>|<setze>) [<artikel_bestimmt> ]{name} auf "
            "<brightness>[ ein]",
            where=_LIGHT,
            response="brightness",
        ),
        _say(
            "(<stelle>|<machen>|<schalten>|<setze>) (<licht>|<lichter>) auf <brightness>[ ein]",
            where=_HERE,
            response="brightness",
        ),
        _say(
            "(<stelle>|<machen>|<schalten>|<setze>) (<licht>|<lichter>) <area> auf "
            "<brightness>[ ein]",
            response="brightness",
        ),
        _say(
            "(<stelle>|<machen>|<schalten>) [<artikel_bestimmt> ]{name} [auf ]{color}",
            where=_LIGHT,
            response="color",
        ),
    ],
    "HassClimateSetTemperature": [
        _say(
            "(<stelle>|<machen>|<schalten>|<setze>) [<artikel_bestimmt> ]{name} auf "
            "{temperature}[[ ]°[ ][C]| Grad[ Celsius]][ ein]",
            where=_CLIMATE,
        )
    ],
    "HassCancelAllTimers": [_say("brich alle Timer ab", "alle Timer (abbrechen|löschen)")],
    "HassSetVolumeRelative": [
        _say("(<machen>|<stelle>) (es|die Musik|den Ton) lauter", where=_HERE, volume_step="up"),
        _say("(<machen>|<stelle>) (es|die Musik|den Ton) leiser", where=_HERE, volume_step="down"),
    ],
    "HassStartTimer": [
        _say("[ein[en] ]Timer [(auf|für|von|über) ]{timer_minutes:minutes} Minute[n]")
    ],
}

_FR: Patterns = {
    "HassNevermind": [_say("(laisse tomber|oublie|tant pis)")],
    LIST_ITEMS: [
        _say("(qu'y a-t-il|qu'est-ce qu'il y a) (sur|dans) [(la|ma|les|mes)] {name}", where=_TODO),
        _say("(qu'y a-t-il|qu'est-ce qu'il y a) (sur|dans) (la|ma) liste de[s] courses"),
    ],
    "HassStartTimer": [_say("minuteur [de] {timer_minutes:minutes} minute[s]")],
    "HassSetVolumeRelative": [
        _say("(plus fort|monte le son)", where=_HERE, volume_step="up"),
        _say("(moins fort|baisse le son)", where=_HERE, volume_step="down"),
    ],
}

_ES: Patterns = {
    "HassNevermind": [_say("(olvídalo|déjalo|da igual)")],
    LIST_ITEMS: [
        _say("qué hay en [(la|mi|las|mis)] {name}", where=_TODO),
        _say("qué hay en (la|mi) lista de la compra"),
    ],
    "HassTurnOn": [
        _say(
            "(bloque(a|ar|e)|cierr(a|e) con llave) [el|la|los|las] {name}",
            "cierr(a|e) [el|la|los|las] {name} con llave",
            where=_LOCK,
            response="lock",
        )
    ],
    "HassTurnOff": [
        _say("(desbloque(a|ar|e)) [el|la|los|las] {name}", where=_LOCK, response="lock")
    ],
    "HassGetState": [
        _say(
            "está (cerrad(a|o) con llave|bloquead(a|o)) [el|la] {name}",
            where=_LOCK,
            response="one_yesno",
            state="locked",
        )
    ],
    "HassStartTimer": [_say("temporizador [de] {timer_minutes:minutes} minuto[s]")],
}

_NL: Patterns = {
    "HassNevermind": [_say("(laat maar|vergeet het)")],
    LIST_ITEMS: [
        _say("wat staat er op (de|mijn|het) {name}", where=_TODO),
        _say("wat staat er op (de|mijn) boodschappenlijst[je]"),
    ],
    "HassStartTimer": [_say("timer [(van|voor)] {timer_minutes:minutes} (minuut|minuten)")],
    "HassSetVolumeRelative": [
        _say("[zet (het|de muziek)] harder", where=_HERE, volume_step="up"),
        _say("[zet (het|de muziek)] zachter", where=_HERE, volume_step="down"),
    ],
}

_PATTERNS = {"en": _EN, "de": _DE, "fr": _FR, "es": _ES, "nl": _NL}


def further_sentences(language: str) -> dict[str, Any]:
    """Return our patterns for a language, as a dict to merge into the package's."""
    patterns = _PATTERNS.get(language.partition("-")[0], {})
    return {"intents": {intent: {"data": data} for intent, data in patterns.items()}}
