"""What is said of music and other things that play, in German."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.sayings.notation import Table

_TRACK = "(lied|song|titel|stück|folge|sendung|sender|kapitel|video|nummer|track|film|programm)"
_PLAY = (
    "(spiel|spiele|spiel mir|spiele mir|spiel uns|spiel mal|leg auf|ich will|ich möchte|wir"
    " wollen"
    "|lass uns|mach|mach mal|starte|ich würde gern|ich hätte gern)"
)
_CLASS = "(album|lied|song|titel|stück|playlist|playliste|künstler|band|sender|hörbuch|hörspiel)"
_HEAR = "[(hören|spielen|abspielen|laufen lassen|an|ab|auflegen|anhören)]"
_SOME = "[(etwas|ein bisschen|was|mal|ein wenig|bitte|etwas von|was von|musik von|lieder von)]"

PLAYERS: Final[Table] = (
    ("pause ; pause", ("(stopp|stoppe|pausier|pausiere) {what} und {2.what}",)),
    (
        "pause",
        (
            "musik (aus|stopp|stoppen|anhalten) [(in|im)] {where}",
            "(mach|schalt|schalte|stopp|stoppe) [die] musik (in|im) {where} [(aus|ab)]",
            "(hör|höre) auf zu spielen",
            "(stopp|stoppe|halt|halte) {what} [an]",
        ),
    ),
    (
        "previous",
        (
            (
                "(nochmal|noch mal|noch einmal|von vorn|spiel das nochmal|spiel das noch mal|spiel"
                " das lied nochmal|wiederhol das|wiederhole das lied|das gleiche nochmal)"
            ),
            f"(geh|spring|ein) [ein] {_TRACK} zurück",
            f"(zurück|vorheriges|voriges|letztes) {_TRACK} (auf|im|in der|auf dem|am) {{what}}",
        ),
    ),
    (
        "next",
        (
            (
                f"(nächstes|nächster|nächste|das nächste|den nächsten|die nächste) {_TRACK} (auf|im"
                f"|am|auf dem|auf der|in der|beim) {{what}}"
            ),
            f"(nächstes|nächster|nächste) {_TRACK} (in|im) {{where}}",
            (
                f"(überspring|überspringe|skip) [(das|den|die|dieses)] [{_TRACK}] (auf|im|am|auf"
                f" dem|auf der|in der|beim) {{what}}"
            ),
            f"(überspring|überspringe|skip) [(das|den|die|dieses)] [{_TRACK}] (in|im) {{where}}",
            f"ich mag (das|dieses) {_TRACK} nicht",
        ),
    ),
    (
        "state media",
        (
            (
                "(was|welches lied|welche musik|welcher song|welche sendung) läuft [(denn|da)]"
                " [gerade] [(denn|da)] (in|im|auf|am) [(der|dem)] {where} [(gerade|denn)]"
            ),
        ),
    ),
    ("mute", ("(mach|schalt|schalte|stell|stelle) {what} stumm", "{what} (stumm|stummschalten)")),
    (
        "play",
        (
            "(spiel|spiele|mach|lass) {what} weiter [laufen]",
            "(setz|setze) [die wiedergabe] (auf|von|bei) {what} fort",
            "{what} weiter",
        ),
    ),
    (
        "music",
        (
            f"{_PLAY} [(das|die|den)] {_CLASS} {{text}} (auf|über|aus|im|am) {{what}} {_HEAR}",
            f"{_PLAY} [(das|die|den)] {_CLASS} {{text}} (in|im) {{where}} {_HEAR}",
            f"{_PLAY} [(das|die|den)] {_CLASS} {{text}} {_HEAR}",
            "(stell|stelle|schalt|schalte|wechsel|wechsle) {what} auf {song} [um]",
            f"{_PLAY} (musik|lieder|was|etwas) von {{text}} (an|hören|ab|spielen|laufen lassen)",
            f"{_PLAY} (auf|über|im|am) {{what}} {_SOME} {{text}} {_HEAR}",
            f"{_PLAY} (in|im) {{where}} {_SOME} {{text}} {_HEAR}",
            f"{_PLAY} {_SOME} {{text}} (auf|über|aus|im|am) {{what}} {_HEAR}",
            f"{_PLAY} {_SOME} {{text}} (in|im) {{where}} {_HEAR}",
            f"{_PLAY} {_SOME} {{text}} {{where:oben|unten|überall}} {_HEAR}",
        ),
    ),
)
