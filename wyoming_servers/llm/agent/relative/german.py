"""German words for more and less."""

from __future__ import annotations

import re
from typing import Final

from .words import Words, whither, words

_NOT: Final = "nicht (?:ganz )?(?:so|zu)"
_ONE: Final = "eine[nmr]?|ein|ein paar|noch ein|noch eine[nmr]?"
_N: Final = rf"(?P<number>\d+(?:p\d+)?|einen? halben?|ein halbes|{_ONE})"
_PART: Final = (
    "(?<!um )(?:zur? )?(?P<number>eine?m? drittel|2 dritteln?|zweidrittel|eine?m? viertel"
    r"|3 vierteln?|dreiviertel|hälfte|(?<=zu )\d+(?= prozent)"
    r"|\d+(?= prozent (?!auf|hoch|rauf|(?:he)?runter)))"
    "(?: prozent)?"
)
"""How much is open or closed where that stands behind it; percents may be counted from what is."""
_SO: Final = "(?:viel zu|zu|viel|so|ein bisschen zu|etwas zu|sehr|ziemlich|echt)"

GERMAN: Final = Words(
    never=re.compile(
        r"^(?:ist|sind|war|waren|hat|habe|hab|wie|was|welche[rsnm]?|wer|wann|warum|wieso|wo|wenn|falls|ob"
        r"|soll|sollte|sollen|sollten|läuft|steht)\b|\b(?:wenn|sobald|falls|bis|war|waren|nie|niemals"
        r"|kein|keine)\b"
    ),
    complaint=words(rf"(?:ist|sind)(?= (?:mir )?{_SO} )|(?:ist|sind)(?= {_NOT})"),
    times=(
        (words("halb(?= so)|halbier\\w*"), 0.5),
        (words("(?:ein )?drittel(?= so)"), 1 / 3),
        (words("(?:ein )?viertel(?= so)"), 0.25),
        (words("doppelt(?= so)|verdopp\\w*|zweimal(?= so)"), 2),
        (words("dreimal(?= so)|3 mal(?= so)"), 3),
    ),
    sizes=(
        (
            words(
                "(?:noch )?(?:ein )?(?:bisschen|klein wenig|wenig|bissl|bisserl|kleines bisschen)"
                "|(?:noch )?(?:einen|nen) (?:tick|hauch|spalt|ticken)|(?:noch )?ein (?:stück"
                "|stückchen)"
                "|(?:noch )?etwas|leicht|minimal"
            ),
            "little",
        ),
        (words("um die hälfte"), "half"),
        (words("viel|deutlich|wesentlich|ein ganzes stück|ordentlich"), "much"),
    ),
    percent=words(rf"(?:um |noch )?{_N} prozent(?:punkte)?"),
    degrees=words(rf"(?:um |noch )?{_N} grad"),
    notches=words(rf"(?:um |noch )?{_N} stufen?"),
    share=words(
        "(?<!auf )(?:um |noch )?(?P<number>ein drittel|ein viertel|ein fünftel|ein zehntel)"
    ),
    bare=words(r"um (?P<number>\d+(?:p\d+)?)"),
    value=words(r"(?:hoch|rauf|runter|herunter|zurück) auf (?P<number>\d+)(?: prozent| grad)?"),
    absolute=words("auf(?= \\d)|bis|auf (?:die|das|den|halb|ein)"),
    whither=(
        whither(
            "brightness",
            "down",
            f"{_NOT} (?:hell|grell)|{_SO} (?:hell|grell)|weniger hell|dunkler"
            "|dimm(?:e|er|en)?(?: runter| herunter)?|schummriger",
        ),
        whither("brightness", "up", f"{_NOT} dunkel|{_SO} (?:dunkel|schummrig)|heller|mehr licht"),
        whither("volume", "down", f"{_NOT} laut|{_SO} laut|weniger laut|leiser"),
        whither("volume", "up", f"{_SO} leise|lauter"),
        whither("temperature", "up", f"{_SO} (?:kalt|kühl|frisch)|wärmer|heißer"),
        whither("temperature", "down", f"{_SO} (?:warm|heiß)|{_NOT} (?:warm|heiß)|kühler|kälter"),
        whither("speed", "up", f"{_SO} langsam|schneller"),
        whither("speed", "down", f"{_SO} schnell|{_NOT} schnell|langsamer"),
        whither("position", "up", "weiter (?:auf|offen|raus|hoch|rauf)"),
        whither("position", "down", "weiter (?:zu|runter|rein|herunter)"),
        whither("position", "up", "öffne|öffnen|aufmachen|ausfahren|raus", is_whole=True),
        whither("position", "down", "schließe|schließen|zumachen|einfahren|rein|zu", is_whole=True),
        whither("brightness", "", "so (?:hell|dunkel)"),
        whither("volume", "", "so laut"),
        whither("speed", "", "so schnell"),
        whither("position", "", "so weit(?: auf| offen)?"),
        whither("", "", "so (?:hoch|stark)"),
        whither(
            "",
            "up",
            f"hoch|höher|rauf|herauf|nach oben|erhöhe?n?|stärker|aufdrehen|{_SO} schwach",
        ),
        whither(
            "",
            "down",
            f"runter|herunter|tiefer|niedriger|nach unten|senken?|reduziere?n?|verringere?n?"
            f"|schwächer"
            f"|zurückdrehen|{_SO} stark",
        ),
        whither("", "up", "mehr", is_weak=True),
        whither("", "down", "weniger", is_weak=True),
    ),
    looks={
        "brightness": words("helligkeit"),
        "volume": words("lautstärke"),
        "speed": words("geschwindigkeit|drehzahl"),
        "temperature": words("temperatur"),
        "position": words("position"),
    },
    fillers=words(
        "(?:kannst|könntest|würdest|magst) du|könnten wir|können wir|ich möchte|ich will|ich"
        " hätte gern|ich hätte"
        "|wir wollen|wir brauchen|ich brauche|bitte|mal|doch|noch|noch mal|nochmal|wieder|mir"
        "|uns|mach|mache|machen"
        "|stell|stelle|stellen|dreh|drehe|drehen|fahr|fahre|fahren|schalt|schalte|regel|regle|regeln|setz|setze|nimm|gib"
        "|zieh|ziehe|ziehen|lass|darf|dürfte|könnte|kann|soll|sollte|muss|sein|ruhig|gern|gerne|von|vom|um|nur|schon"
        "|jetzt|dann|so|also|ok|okay|hey|danke|einfach|auch|prozent|der|die|das|den|dem|es"
    ),
    numbers={
        **dict.fromkeys(("ein", "eine", "einen", "einem", "einer"), 1),
        **dict.fromkeys(("noch ein", "noch eine", "noch einen", "noch einem", "noch einer"), 1),
        "ein paar": 2,
        "ein halbes": 0.5,
        "einen halben": 0.5,
        "ein halben": 0.5,
        "einen halbe": 0.5,
        "ein drittel": 33,
        "ein viertel": 25,
        "einem drittel": 33,
        "einem viertel": 25,
        "hälfte": 50,
        "ein fünftel": 20,
        "ein zehntel": 10,
        **dict.fromkeys(("2 drittel", "2 dritteln", "zweidrittel"), 67),
        **dict.fromkeys(("3 viertel", "3 vierteln", "dreiviertel"), 75),
    },
    opened=words(
        f"{_PART} (?:offen|geöffnet|öffnen|auf(?:machen|fahren)?|(?:aus|hoch)fahren|hoch|rauf|raus)"
    ),
    closed=words(
        f"{_PART} (?:geschlossen|schließen|zu(?:machen|fahren)?|(?:he)?runter(?:fahren|lassen)?"
        "|einfahren|rein)"
    ),
    closing=words(r"^schließe?(?= .+ zur? (?:hälfte|(?:\w+ )?(?:drittel|viertel)n?|\d+ prozent)$)"),
)
