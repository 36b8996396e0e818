"""Sentence patterns people use and the intents package lacks, in its own notation.

They are merged into the package's as Home Assistant merges a user's custom sentences; rules in
angle brackets and lists in braces are the package's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .asked import ASKED
from .asking import QUESTIONS
from .changes import CHANGES, LISTS
from .doing import DOING, LIST_HAS, LIST_ITEMS, WORDS
from .patterns import (
    CLIMATE,
    COVER,
    HERE,
    LIGHT,
    LOCK,
    PLAYER,
    PULLED,
    SCENE,
    SWITCHED,
    TODO,
    VACUUM,
    Patterns,
    say,
)
from .tags import family_of

__all__ = ["LIST_HAS", "LIST_ITEMS", "further_sentences"]

_EN: Patterns = {
    LIST_ITEMS: [
        say(
            "(<what_is>|read [me]) (on|in) [<the>] [shopping] list",
            "read [me] [<the>] shopping list",
            "what do (i|we) need (to (buy|get)|from the (shop|shops|store|supermarket))",
        ),
        say(
            "<what_is> (on|in) [<the>] {name} [list]",
            "read [me] [<the>] {name} [list]",
            where=TODO,
        ),
    ],
    "HassTurnOn": [
        say("start [up] [<the>] {name}", where=SWITCHED),
        say(
            "(pull|put|roll|push) up [<the>] {name}",
            "(pull|put|roll|push) [<the>] {name} up",
            where=PULLED,
            response="cover",
        ),
        say(
            "(pull|push|slide) [<the>] {name} open",
            "(extend|roll out) [<the>] {name}",
            where=COVER,
            response="cover",
        ),
        say("lock up [<the>] {name}", where=LOCK, response="lock"),
        say("<turn> on [<the>] (heat|heating|heater) <in> [<the>] {area}", domain="climate"),
        say("(set|run|start|enable) [<the>] {name} [scene]", where=SCENE, response="scene"),
        say("<all> <light> on", response="light_all", wins=True, domain="light"),
        say("lock <all> (door|lock)[s]", response="lock", domain="lock"),
        say("<open> <all> {cover_classes:device_class}", response="cover", domain="cover"),
        say("<open> [<the>] garage", response="cover", domain="cover", device_class="garage"),
    ],
    "HassTurnOff": [
        say("stop [<the>] {name}", where={"domain": ["fan", "switch"]}),
        say(
            "(pull|put|roll|let) down [<the>] {name}",
            "(pull|put|roll|let) [<the>] {name} down",
            where=PULLED,
            response="cover",
        ),
        say(
            "(pull|push|slide) [<the>] {name} (closed|shut)",
            "(retract|roll in) [<the>] {name}",
            where=COVER,
            response="cover",
        ),
        say("<turn> off [<the>] (heat|heating|heater) <in> [<the>] {area}", domain="climate"),
        say("<all> <light> (off|out)", response="light_all", wins=True, domain="light"),
        say("<close> <all> {cover_classes:device_class}", response="cover", domain="cover"),
        say("<close> [<the>] garage", response="cover", domain="cover", device_class="garage"),
    ],
    "HassStopMoving": [
        say("stop [<the>] {name}", where=COVER),
        say("stop [<the>] {cover_classes:device_class} [<here>]", where=HERE, domain="cover"),
    ],
    "HassNevermind": [say("(forget it|cancel that|nothing|leave it)")],
    "HassClimateSetTemperature": [
        say(
            "(<numeric_value_set>|adjust) [the] <temp> to {temperature}[([ ]°)|( degree[s])] "
            "<in> [<the>] {area}",
            "(<numeric_value_set>|adjust) [<the>] (heat|heating|heater) <in> [<the>] {area} to "
            "{temperature}[([ ]°)|( degree[s])]",
        )
    ],
    "HassSetVolume": [
        say(
            "<numeric_value_set> [the] volume to {volume:volume_level}[([ ]%)| percent] "
            "(on|of|for) [<the>] {name}",
            "<numeric_value_set> [the] volume (on|of|for) [<the>] {name} to "
            "{volume:volume_level}[([ ]%)| percent]",
            where=PLAYER,
        )
    ],
    "HassListRemoveItem": [
        say(
            "(take|cross|strike|scratch) {shopping_list_item:item} off [<the>] {name} [list]",
            "(take|cross|strike|scratch) off {shopping_list_item:item} from [<the>] {name} [list]",
            where=TODO,
            response="item_deleted",
        )
    ],
    "HassShoppingListAddItem": [
        say(
            "(add|put) {shopping_list_item:item} (to|on) [my|the] grocer(y list|ies)",
            response="item_added",
        )
    ],
    "HassIncreaseTimer": [
        say("add (a|one|another) minute to [the|my] timer", minutes=1),
        say("add (an|one|another) hour to [the|my] timer", hours=1),
    ],
    "HassLightSet": [
        say(
            "<numeric_value_set> [(<all>|<the>)] <light> [<here>] to {brightness}[[ ]%| percent]",
            "<numeric_value_set> [<the>] brightness [<here>] to {brightness}[[ ]%| percent]",
            where=HERE,
            response="brightness",
        ),
        say(
            "<numeric_value_set> [(<all>|<the>)] <light> <in> [<the>] {area} to "
            "{brightness}[[ ]%| percent]",
            "<numeric_value_set> [<the>] {area} <light> to {brightness}[[ ]%| percent]",
            response="brightness",
        ),
        say(
            "<numeric_value_set> [<the>] {name} to {brightness_level:brightness} [brightness]",
            where=LIGHT,
            response="brightness",
        ),
        say(
            "<set> [<the>] {name} [to] {color_temperature_names:temperature}",
            where=LIGHT,
            response="temperature",
        ),
        say("<set> [(<all>|<the>)] <light> [<here>] [to] {color}", where=HERE, response="color"),
        say(
            "<set> [(<all>|<the>)] <light> <in> [<the>] {area} [to] {color}",
            "<set> [<the>] {area} <light> [to] {color}",
            response="color",
        ),
    ],
    "HassVacuumStart": [say("(start|begin|do some) (vacuuming|hoovering)", where=HERE)],
    "HassVacuumReturnToBase": [
        say(
            "(send|bring) [<the>] {name} (home|back [home]|[back] to [the|its] (base|dock))",
            "dock [<the>] {name}",
            "stop [<the>] {name}",
            where=VACUUM,
        )
    ],
    "HassStartTimer": [
        say(
            "[<timer_set>] [a|an|the|my] timer [(for|to|of)] {timer_minutes:minutes}( |-)minute[s]",
            "[a|an] {timer_minutes:minutes}( |-)minute[s] timer",
            "<timer_set> [a|an|my] {timer_minutes:minutes}( |-)minute[s] {timer_name:name} timer",
            "<timer_set> [a|an|my] {timer_name:name} timer for {timer_minutes:minutes} minute[s]",
        ),
        say(
            "[<timer_set>] [a|an|the|my] timer [(for|to|of)] {timer_hours:hours}( |-)hour[s]",
            "[a|an] {timer_hours:hours}( |-)hour[s] timer",
            "<timer_set> [a|an|my] {timer_hours:hours}( |-)hour[s] {timer_name:name} timer",
        ),
        say(
            "[<timer_set>] [a|an|the|my] timer [(for|to|of)] {timer_seconds:seconds}( |-)second[s]",
            "[a|an] {timer_seconds:seconds}( |-)second[s] timer",
            "<timer_set> [a|an|my] {timer_seconds:seconds}( |-)second[s] {timer_name:name} timer",
        ),
    ],
    "HassTimerStatus": [
        say("(what|which) timers are (running|active|set)", "do i have any timers"),
        say("how (long|much time) [is] left", "how much [time is] left"),
    ],
    "HassSetVolumeRelative": [
        say("turn {volume_step} [the] volume (on|of|for) [<the>] {name}", where=PLAYER),
    ],
    "HassGetCurrentDate": [
        say(
            "what (day|date) is (it|today) [today]",
            "<what_is> [(the day|the date)] today",
            "[the] current date",
        )
    ],
    "HassGetCurrentTime": [say("(do you know|have you got) the time", "[the] current time")],
    "HassGetWeather": [
        say(
            "(<what_is>|<how_is>) [the] weather [like] [(today|outside|now|right now)]",
            "<what_is> [the] <temp> (outside|outdoors)",
            "how (hot|cold|warm|cool) is it (outside|outdoors)",
        )
    ],
    "HassClimateGetTemperature": [
        say("what temperature is it [<here>]", "<what_is> [the] <temp> inside", where=HERE),
        say("what temperature is it <in> [<the>] {area}"),
    ],
    "HassGetState": [
        say(
            "<are> <light> {on_off_states:state} <in> [<the>] {area}",
            response="any",
            domain="light",
        ),
        say("are [the|my] <lockable> {lock_states:state}", response="all", domain="lock"),
        say(
            "is [the|my] garage {cover_states:state}",
            response="one_yesno",
            domain="cover",
            device_class="garage",
        ),
        say(
            "<what_is> [the] humidity [<here>]",
            "how humid is it [<here>]",
            where=HERE,
            response="one",
            domain="sensor",
            device_class="humidity",
        ),
        say(
            "<what_is> [the] humidity <in> [<the>] {area}",
            "how humid is it <in> [<the>] {area}",
            response="one",
            domain="sensor",
            device_class="humidity",
        ),
        say(
            "is [<the>] {name} (on|playing)",
            where=PLAYER,
            response="one_yesno",
            state=["playing", "on", "buffering"],
        ),
        say(
            "did (i|we|you|someone) lock [<the>] {name}",
            where=LOCK,
            response="one_yesno",
            state="locked",
        ),
        say(
            "did (i|we|you|someone) (close|shut) [<the>] {name}",
            where=COVER,
            response="one_yesno",
            state="closed",
        ),
    ],
}

_DE: Patterns = {
    "HassNevermind": [say("(vergiss es|schon gut|egal|lass gut sein)")],
    LIST_ITEMS: [
        say(
            "was (steht|ist) auf (der|meiner) {name}",
            "lies [mir] (die|meine) {name} vor",
            where=TODO,
        ),
        say("was (steht|ist) auf (der|meiner) Einkaufsliste"),
    ],
    "HassLightSet": [
        say(
            "(<stelle>|<machen>|<schalten>|<setze>) [<artikel_bestimmt> ]{name} auf "
            "<brightness>[ ein]",
            where=LIGHT,
            response="brightness",
        ),
        say(
            "(<stelle>|<machen>|<schalten>|<setze>) (<licht>|<lichter>) auf <brightness>[ ein]",
            where=HERE,
            response="brightness",
        ),
        say(
            "(<stelle>|<machen>|<schalten>|<setze>) (<licht>|<lichter>) <area> auf "
            "<brightness>[ ein]",
            response="brightness",
        ),
        say(
            "(<stelle>|<machen>|<schalten>) [<artikel_bestimmt> ]{name} [auf ]{color}",
            where=LIGHT,
            response="color",
        ),
    ],
    "HassClimateSetTemperature": [
        say(
            "(<stelle>|<machen>|<schalten>|<setze>) [<artikel_bestimmt> ]{name} auf "
            "{temperature}[[ ]°[ ][C]| Grad[ Celsius]][ ein]",
            where=CLIMATE,
        )
    ],
    "HassCancelAllTimers": [say("brich alle Timer ab", "alle Timer (abbrechen|löschen)")],
    "HassStartTimer": [
        say(
            "[ein[en] ]Timer [(auf|für|von|über) ]{timer_minutes:minutes} Minute[n]",
            "(stell[e]|setz[e]|starte|mach[e]) mir einen Timer (auf|für|von|über) "
            "{timer_minutes:minutes} Minute[n]",
        ),
    ],
    "HassGetWeather": [
        say("(wie|was) ist die Temperatur draußen", "welche Temperatur (ist es|haben wir) draußen")
    ],
}

_FR: Patterns = {
    "HassNevermind": [say("(laisse tomber|oublie|tant pis)")],
    LIST_ITEMS: [
        say("(qu'y a-t-il|qu'est-ce qu'il y a) (sur|dans) [(la|ma|les|mes)] {name}", where=TODO),
        say("(qu'y a-t-il|qu'est-ce qu'il y a) (sur|dans) (la|ma) liste de[s] courses"),
    ],
    "HassGetWeather": [
        say(
            "quelle température fait-il (dehors|à l'extérieur)",
            "quelle est la température (dehors|à l'extérieur)",
        )
    ],
    "HassClimateGetTemperature": [say("quelle température fait-il [ici]", where=HERE)],
    "HassStartTimer": [say("minuteur [de] {timer_minutes:minutes} minute[s]")],
}

_ES: Patterns = {
    "HassNevermind": [say("(olvídalo|déjalo|da igual)")],
    LIST_ITEMS: [
        say("qué hay en [(la|mi|las|mis)] {name}", where=TODO),
        say("qué hay en (la|mi) lista de la compra"),
    ],
    "HassTurnOn": [
        say(
            "(bloque(a|ar|e)|cierr(a|e) con llave) [el|la|los|las] {name}",
            "cierr(a|e) [el|la|los|las] {name} con llave",
            where=LOCK,
            response="lock",
        )
    ],
    "HassTurnOff": [say("(desbloque(a|ar|e)) [el|la|los|las] {name}", where=LOCK, response="lock")],
    "HassGetState": [
        say(
            "está (cerrad(a|o) con llave|bloquead(a|o)) [el|la] {name}",
            where=LOCK,
            response="one_yesno",
            state="locked",
        )
    ],
    "HassStartTimer": [say("temporizador [de] {timer_minutes:minutes} minuto[s]")],
}

_NL: Patterns = {
    "HassNevermind": [say("(laat maar|vergeet het)")],
    LIST_ITEMS: [
        say("wat staat er op (de|mijn|het) {name}", where=TODO),
        say("wat staat er op (de|mijn) boodschappenlijst[je]"),
    ],
    "HassStartTimer": [say("timer [(van|voor)] {timer_minutes:minutes} (minuut|minuten)")],
}

_PATTERNS = {"en": _EN, "de": _DE, "fr": _FR, "es": _ES, "nl": _NL}


_NAMED = ("name", "area", "floor")


def further_sentences(language: str, package: Mapping[str, Any]) -> dict[str, Any]:
    """Return our patterns for a language, as a dict to merge into the package's.

    A regional variety may lack a rule or list of the package's language: its sentences are left
    out.
    """
    family = family_of(language)
    lists = {**LISTS.get(family, {}), **WORDS.get(family, {})}
    own = LISTS.get(family, ())
    known = {*package.get("expansion_rules", ()), *package.get("lists", ()), *own, *_NAMED}
    data: dict[str, list[dict[str, Any]]] = {}
    ours = (_PATTERNS, DOING, CHANGES, QUESTIONS, ASKED)
    for patterns in (one.get(family, {}) for one in ours):
        for intent, blocks in patterns.items():
            for block in blocks:
                sentences = [one for one in block["sentences"] if known.issuperset(_uses(one))]
                if sentences:
                    data.setdefault(intent, []).append({**block, "sentences": sentences})
    intents = {intent: {"data": blocks} for intent, blocks in data.items()}
    return {"intents": intents, "lists": dict(lists)}


def _uses(sentence: str) -> list[str]:
    """Return the rules and lists that a sentence refers to."""
    return re.findall(r"(?<=[<{])\w+", sentence)
