"""Patterns of questions that the intents package lacks, by language.

``LEVEL`` is an intent of our own for what a device is set to: how bright, how loud, how far open;
``PLAYING`` is one for what players play.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from .patterns import CLIMATE, COVER, FAN, HERE, LIGHT, LOCK, PLAYER, Patterns, say

LEVEL = "LaramieLevel"
PLAYING = "LaramiePlaying"

_SWITCHES = {"domain": ["switch", "fan", "light", "input_boolean"]}
_PLAYER_ON: Final = ["on", "playing", "paused", "idle", "buffering"]
_PLAYER_OFF: Final = ["off", "standby"]
_RUNNING = {"domain": [*_SWITCHES["domain"], "media_player"]}
_LIT: Final[dict[str, Any]] = {"response": "any", "domain": "light", "state": "on"}
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
        *_player(on),
        say(*opened.split("\n"), **openings, state=["open", "on"]),
        say(*closed.split("\n"), **openings, state=["closed", "off"]),
        say(*locked.split("\n"), where=LOCK, response="one_yesno", state="locked"),
    ]


def _playing(
    *here: str, there: tuple[str, ...] = (), named: tuple[str, ...] = ()
) -> list[dict[str, Any]]:
    """Return the blocks for what is playing: here, in a place that is said, on a player."""
    players: Any = {"domain": "media_player"}
    blocks = ((here, {"where": HERE, **players}), (there, players), (named, {"where": PLAYER}))
    return [say(*said, **about) for said, about in blocks if said]


def _player(on: str, off: str = "") -> list[dict[str, Any]]:
    """Return the blocks for whether a player is on, whatever it does."""
    about: Any = {"where": PLAYER, "response": "one_yesno"}
    blocks = [say(*on.split("\n"), **about, state=_PLAYER_ON)]
    return [*blocks, say(*off.split("\n"), **about, state=_PLAYER_OFF)] if off else blocks


def _garage(closed: str, opened: str) -> list[dict[str, Any]]:
    """Return the blocks for whether the garage is closed."""
    about: Any = {"response": "one_yesno", "domain": "cover", "device_class": "garage"}
    return [
        say(*closed.split("\n"), **about, state="closed"),
        say(*opened.split("\n"), **about, state="open"),
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
        PLAYING: _playing(
            "(what's|what is|whats) (playing|on) [(now|right now|<here>)]",
            "(what|which) (song|track|music) is (this|that|playing|on) [now]",
            "(what's|what is) (this|that|the) (song|track|music) [called]",
            there=(
                "(what's|what is) playing <in> [<the>] {area}",
                "(what|which) (song|track|music) is playing <in> [<the>] {area}",
            ),
            named=(
                "(what's|what is) [playing] on [<the>] {name}",
                "what is [<the>] {name} playing",
            ),
        ),
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
                where=_RUNNING,
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
        PLAYING: _playing(
            "was (läuft|spielt) [(hier|gerade|jetzt|da)] [(gerade|jetzt)]",
            "(welches Lied|welcher Song|welcher Titel|welche Musik|was für ein Lied) "
            "(ist das|läuft [gerade]|spielt [gerade])",
            "wie heißt (das|dieses|der|dieser) (Lied|Song|Titel|Stück)",
            "was ist das für (ein Lied|ein Song|eine Musik|Musik)",
            there=("was (läuft|spielt) [gerade ]<area>",),
            named=("was (läuft|spielt) [gerade ](auf|im|am|in) [(dem|der) ]{name}",),
        ),
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
            say("läuft <name>", where=_RUNNING, response="one_yesno", state=["on", "playing"]),
            *_player("ist <name> (an|eingeschaltet)", "ist <name> (aus|ausgeschaltet)"),
            *_garage("ist [die ]Garage (zu|geschlossen)", "ist [die ]Garage (auf|offen)"),
            say(
                "brennt [noch ][irgendwo ]Licht",
                "ist [noch ]irgendwo Licht an",
                **_LIT,
            ),
            say(
                "(sind|ist|brennt|brennen) <floor> [noch ](Licht|Lichter|Lampen) [an]",
                **_LIT,
            ),
            say("brennt <area> Licht", **_LIT),
            say("brennt <floor> Licht", **_LIT),
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
        PLAYING: _playing(
            "qu'est-ce qui (passe|joue) [(en ce moment|là|actuellement)]",
            "(c'est quoi|quelle est|quel est|comment s'appelle) (cette|ce|la|le) "
            "(chanson|musique|morceau|titre)",
            "quelle (chanson|musique) (passe|joue) [(en ce moment|là)]",
            there=("qu'est-ce qui (passe|joue) <dans> [<le>]{area}",),
            named=("qu'est-ce qui (passe|joue) (sur|à) [<le>]{name}",),
        ),
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
                "(y a-t-il|il y a|est-ce qu'il y a|y a) quelqu'un à la maison",
                "tout le monde est [à la maison|rentré]",
                "[<le>]{name} <estil> à la maison\n"
                "(est-ce que|est-ce qu') [<le>]{name} est à la maison",
            ),
            *_is(
                "est-ce que [<le>]{name} est (allumé|allumée|en marche)\n"
                "[<le>]{name} est (allumé|allumée|en marche)",
                "est-ce que [<le>]{name} est (ouvert|ouverte)",
                "est-ce que [<le>]{name} est (fermé|fermée)",
                "est-ce que [<le>]{name} est (verrouillé|verrouillée)",
            ),
            *_garage("[est-ce que] [le ]garage est fermé", "[est-ce que] [le ]garage est ouvert"),
            say(
                "[est-ce que] (la lumière|les lumières) (est|sont) (allumée|allumées)",
                where=HERE,
                **_LIT,
            ),
            say(
                "[est-ce que] (la lumière|les lumières) <dans> [<le>]{area} (est|sont) "
                "(allumée|allumées)",
                "(y a-t-il|il y a|est-ce qu'il y a) des lumières allumées "
                "<dans> [<le>]({area}|{floor})",
                **_LIT,
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
        PLAYING: _playing(
            "qué (suena|está sonando|se escucha) [(ahora|aquí)]",
            "(qué|cuál) (canción|música|tema) (es [(esta|este)]|suena|está sonando)",
            "cómo se llama (esta|la) canción",
            there=("qué (suena|está sonando) en [el|la] {area}",),
            named=("qué (suena|está sonando) en [el|la] {name}",),
        ),
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
                "está encendid(o|a) [el|la] {name}\nestá [el|la] {name} encendid(o|a)\n"
                "[el|la] {name} está encendid(o|a)",
                "está abiert(o|a) [el|la] {name}\n[el|la] {name} está abiert(o|a)",
                "está cerrad(o|a) [el|la] {name}\n[el|la] {name} está cerrad(o|a)",
                "[el|la] {name} está (bloquead(o|a)|cerrad(o|a) con llave)",
            ),
            *_garage("está cerrado [el] garaje", "está abierto [el] garaje"),
            say(
                "está[n] encendida[s] (la luz|las luces) (en|de|del) [el|la] {area}",
                "hay (alguna luz encendida|luces encendidas) (en|de) [el|la] ({area}|{floor})",
                **_LIT,
            ),
            *_measured("humidity", "qué humedad hay (en [el|la]|del|de la) {area}"),
        ],
        "HassGetWeather": [say("qué tiempo hace (fuera|afuera)")],
    },
    "nl": {
        PLAYING: _playing(
            "wat (speelt|draait) er [(nu|hier)]",
            "wat staat er op",
            "welk (nummer|liedje|lied) (is dit|is dat|speelt er|draait er)",
            "hoe heet dit (nummer|liedje|lied)",
            there=("wat (speelt|draait) er in [de|het] {area}",),
            named=("wat (speelt|draait) er op [de|het] {name}",),
        ),
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
            *_player("(is|staat) [de|het] {name} aan", "(is|staat) [de|het] {name} uit"),
            *_garage("is [de] garage dicht", "is [de] garage open"),
            say(
                "brandt er [nog] [(ergens|een)] licht",
                **_LIT,
            ),
            say(
                "(is|brandt|staat) het licht (in|op) [de|het] ({area}|{floor}) [nog] [aan]",
                "(is|brandt|staat) er [nog] licht (in|op) [de|het] ({area}|{floor}) [aan]",
                **_LIT,
            ),
            *_measured("humidity", "wat is de luchtvochtigheid in [de|het] {area}"),
            *_measured("carbon_dioxide", "wat is de CO2[-]waarde in [de|het] {area}"),
        ],
    },
    "it": {
        PLAYING: _playing(
            "(cosa|che cosa|che) (suona|sta suonando|c'è in riproduzione) [(adesso|ora)]",
            "(che|quale) (canzone|musica|brano) (è [(questa|questo)]|suona|sta suonando)",
            "come si chiama questa canzone",
            there=("(cosa|che cosa) (suona|sta suonando) <in>[<the>]{area}",),
            named=("(cosa|che cosa) (suona|sta suonando) (su |sul |sulla |sull'){name}",),
        ),
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
                "{name} è (a|in) casa\nè (a|in) casa {name}",
            ),
            *_is(
                "è acces(o|a) [<the>]{name}\n[<the>]{name} è acces(o|a)",
                "è apert(o|a) [<the>]{name}\n[<the>]{name} è apert(o|a)",
                "è chius(o|a) [<the>]{name}\n[<the>]{name} è chius(o|a)",
                "[<the>]{name} è (bloccat(o|a)|chius(o|a) a chiave)",
            ),
            *_garage("[il ]garage è chiuso\nè chiuso [il ]garage", "[il ]garage è aperto"),
            say("(la luce è accesa|è accesa la luce|le luci sono accese)", where=HERE, **_LIT),
            say(
                "(è accesa la luce|sono accese le luci|ci sono luci accese) "
                "(<in>[<the>]{area}|{floor})",
                "(la luce è accesa|le luci sono accese) <in>[<the>]{area}",
                **_LIT,
            ),
            *_measured(
                "humidity",
                "(qual è|quant'è) l'umidità (in |nel |nella |nello |nell'|del |della |dell'){area}",
            ),
        ],
        "HassGetWeather": [say("che tempo fa fuori")],
    },
}
