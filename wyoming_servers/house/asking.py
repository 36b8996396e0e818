"""Patterns of questions that the intents package lacks, by language.

``LEVEL`` is an intent of our own for what a device is set to: how bright, how loud, how far open.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from .patterns import CLIMATE, COVER, FAN, HERE, LIGHT, LOCK, PLAYER, Patterns, say

LEVEL = "LaramieLevel"

_SWITCHES = {"domain": ["switch", "fan", "light", "media_player", "input_boolean"]}
_PERSON = {"domain": ["person"]}


def _levels(bright: str, warm: str, loud: str, fast: str, open_: str) -> list[dict[str, Any]]:
    """Return the blocks for what is set, one of each kind of device."""
    kinds = ((bright, LIGHT), (warm, CLIMATE), (loud, PLAYER), (fast, FAN), (open_, COVER))
    return [say(*said.split("\n"), where=where) for said, where in kinds if said]


def _home(who: str, anybody: str, everybody: str, is_: str) -> list[dict[str, Any]]:
    """Return the blocks for who is at home, which no zone is called."""
    return [
        say(who, response="which", domain="person", state="home"),
        say(anybody, response="any", domain="person", state="home"),
        say(everybody, response="all", domain="person", state="home"),
        say(*is_.split("\n"), where=_PERSON, response="one_yesno", state="home"),
    ]


def _is(on: str, opened: str, closed: str, locked: str) -> list[dict[str, Any]]:
    """Return the blocks for whether something is on, open, closed or locked."""
    openings: Any = {"where": {"domain": ["cover", "binary_sensor"]}, "response": "one_yesno"}
    return [
        say(*on.split("\n"), where=_SWITCHES, response="one_yesno", state="on"),
        say(*opened.split("\n"), **openings, state=["open", "on"]),
        say(*closed.split("\n"), **openings, state=["closed", "off"]),
        say(*locked.split("\n"), where=LOCK, response="one_yesno", state="locked"),
    ]


def _measured(device_class: str, *there: str, here: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    """Return the blocks for what sensors of a place measure."""
    about: Any = {"response": "one", "domain": "sensor", "device_class": device_class}
    blocks = [say(*there, **about)]
    return [*blocks, say(*here, where=HERE, **about)] if here else blocks


_NAME = "[<the>] {name}"
_SET = "(<what_is>|what's) [<the>] {name} (set to|at)"

QUESTIONS: Final[Mapping[str, Patterns]] = {
    "en": {
        LEVEL: _levels(
            f"how bright is [<the>] {{name}}\n{_SET}\n<what_is> [the] brightness of {_NAME}",
            f"{_SET}\nhow (warm|hot|high) is [<the>] {{name}} set",
            f"how loud is [<the>] {{name}}\n{_SET}\n<what_is> [the] volume (of|on) {_NAME}",
            f"how fast is [<the>] {{name}}\n{_SET}\n<what_is> [the] speed of [<the>] {{name}}",
            f"how (far|wide) open (is|are) [<the>] {{name}}\n{_SET}",
        ),
        "HassGetState": [
            say(
                "is [<the>] {name} (running|going|working)",
                where=_SWITCHES,
                response="one_yesno",
                state=["on", "playing"],
            ),
            say(
                "(have|did) (i|we) (left|leave) [<the>] {name} open",
                where={"domain": ["cover", "binary_sensor"]},
                response="one_yesno",
                state=["open", "on"],
            ),
            say(
                "(have|did) (i|we) (left|leave) [<the>] {name} on",
                where=_SWITCHES,
                response="one_yesno",
                state="on",
            ),
            say(
                "(have|did) (i|we) (left|leave) [<the>] {name} unlocked",
                where=LOCK,
                response="one_yesno",
                state="unlocked",
            ),
            say("is anything playing", response="any", domain="media_player", state="playing"),
            say(
                "is [there] [any] (music|anything) playing <in> [<the>] {area}",
                response="any",
                domain="media_player",
                state="playing",
            ),
            say("is anything unlocked", response="any", domain="lock", state="unlocked"),
            *_measured(
                "humidity",
                "how (humid|damp) is [<the>] {area}",
                "how humid is it <in> [<the>] {area}",
            ),
            *_measured(
                "carbon_dioxide",
                "<what_is> [the] (co2|carbon dioxide) [level] <in> [<the>] {area}",
                "how is [the] air [quality] <in> [<the>] {area}",
                here=("<what_is> [the] (co2|carbon dioxide) [level] [<here>]",),
            ),
        ],
    },
    "de": {
        LEVEL: _levels(
            "wie hell (ist|leuchtet) <name>\nauf wie viel Prozent (steht|ist) <name>",
            "auf wie viel Grad (steht|ist) <name> [[ein]gestellt]\nwie (warm|hoch) ist <name> "
            "[ein]gestellt",
            "wie laut ist <name>",
            "wie schnell (ist|läuft) <name>",
            "wie weit ist <name> (offen|geöffnet)",
        ),
        "HassGetState": [
            *_home(
                "wer ist (zu Hause|zuhause|daheim)",
                "ist [irgend](jemand|wer) (zu Hause|zuhause|daheim)",
                "sind alle (zu Hause|zuhause|daheim)",
                "ist <name> (zu Hause|zuhause|daheim)",
            ),
            say("läuft <name>", where=_SWITCHES, response="one_yesno", state=["on", "playing"]),
            say("brennt <area> Licht", response="any", domain="light", state="on"),
            say("brennt <floor> Licht", response="any", domain="light", state="on"),
            say(
                "habe ich <name> (abgeschlossen|zugesperrt|abgesperrt|verriegelt)",
                where=LOCK,
                response="one_yesno",
                state="locked",
            ),
            say(
                "habe ich <name> (angelassen|an gelassen)",
                where=_SWITCHES,
                response="one_yesno",
                state="on",
            ),
            *_measured(
                "humidity",
                "wie (hoch|hoch ist) [ist] die Luftfeuchtigkeit <area>",
                "wie feucht ist es <area>",
                here=("wie hoch ist [hier] die Luftfeuchtigkeit [<hier>]",),
            ),
            *_measured("carbon_dioxide", "wie hoch ist der CO2[-]Wert <area>"),
        ],
    },
    "fr": {
        LEVEL: _levels(
            "à combien est [<le>]{name}\nquelle est la luminosité (du |de la |de l'|de ){name}",
            "à combien est [réglé[e] ][<le>]{name}",
            "quel est le volume (du |de la |de l'|de ){name}",
            "",
            "",
        ),
        "HassGetState": [
            *_home(
                "qui est (à la maison|chez nous|là)",
                "(y a-t-il|il y a|est-ce qu'il y a) quelqu'un à la maison",
                "tout le monde est [à la maison|rentré]",
                "[<le>]{name} <estil> à la maison\nest-ce que [<le>]{name} est à la maison",
            ),
            say(
                "(est-ce que )[<le>]{name} (tourne|marche|est en marche)",
                where=_SWITCHES,
                response="one_yesno",
                state="on",
            ),
            *_measured(
                "humidity", "quel[le] est (le taux d'humidité|l'humidité) <dans> [<le>]{area}"
            ),
            *_measured("carbon_dioxide", "quel est le taux de CO2 <dans> [<le>]{area}"),
        ],
        "HassGetWeather": [say("quel temps fait-il (dehors|à l'extérieur)")],
    },
    "es": {
        LEVEL: _levels(
            "a cuánto está [el|la] {name}\ncuál es el brillo (de|del) [el|la] {name}",
            "a cuántos grados está [el|la] {name}\na cuánto está [el|la] {name}",
            "a qué volumen está [el|la] {name}",
            "",
            "",
        ),
        "HassGetState": [
            *_home(
                "quién (está|hay) en casa",
                "(hay|está) alguien en casa",
                "están todos en casa",
                "está {name} en casa\n{name} está en casa",
            ),
            *_is(
                "está encendid(o|a) [el|la] {name}\n[el|la] {name} está encendid(o|a)",
                "está abiert(o|a) [el|la] {name}\n[el|la] {name} está abiert(o|a)",
                "está cerrad(o|a) [el|la] {name}\n[el|la] {name} está cerrad(o|a)",
                "[el|la] {name} está (bloquead(o|a)|cerrad(o|a) con llave)",
            ),
            *_measured("humidity", "qué humedad hay (en [el|la]|del|de la) {area}"),
        ],
        "HassGetWeather": [say("qué tiempo hace (fuera|afuera)")],
    },
    "nl": {
        LEVEL: _levels(
            "hoe fel (is|staat|brandt) [de|het] {name}",
            "op hoeveel graden staat [de|het] {name}",
            "hoe hard staat [de|het] {name}",
            "",
            "hoe ver staat [de|het] {name} open",
        ),
        "HassGetState": [
            *_home(
                "wie is [er] [nog] thuis",
                "is [er] iemand thuis",
                "is iedereen thuis",
                "is {name} thuis",
            ),
            *_measured("humidity", "wat is de luchtvochtigheid in [de|het] {area}"),
            *_measured("carbon_dioxide", "wat is de CO2[-]waarde in [de|het] {area}"),
        ],
    },
    "it": {
        LEVEL: _levels(
            "a quanto è {name}",
            "a quanti gradi è [impostat(o|a)] [<the>]{name}",
            "a che volume è [<the>]{name}",
            "",
            "",
        ),
        "HassGetState": [
            *_home(
                "chi (è|c'è) (a|in) casa",
                "c'è qualcuno (a|in) casa",
                "sono tutti a casa",
                "{name} è a casa\nè a casa {name}",
            ),
            *_is(
                "è acces(o|a) [<the>]{name}\n[<the>]{name} è acces(o|a)",
                "è apert(o|a) [<the>]{name}\n[<the>]{name} è apert(o|a)",
                "è chius(o|a) [<the>]{name}\n[<the>]{name} è chius(o|a)",
                "[<the>]{name} è (bloccat(o|a)|chius(o|a) a chiave)",
            ),
            *_measured(
                "humidity",
                "(qual è|quant'è) l'umidità (in |nel |nella |nello |nell'|del |della |dell'){area}",
            ),
        ],
        "HassGetWeather": [say("che tempo fa fuori")],
    },
}
