"""What is said of timers in German."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.sayings.notation import Table

_SET = (
    "(stell|stelle|stell mir|stelle mir|starte|starte mir|setz|setze|mach|mach mir|mache|erstell"
    "|erstelle|beginne|ich brauche|ich brauch|wir brauchen|ich will|ich hätte gern|gib mir|leg an"
    "|kannst du mir|aktiviere|richte)"
)
_FOR = "(auf|für|von|über|mit|in|zu)"
_UP = "[(an|ein|stellen|starten|setzen|machen)]"
_A = "[(ein|einen|eine|einem|einer|den|der|die|noch einen|noch ein|neuen|einen neuen|mir einen)]"
_TIMER = "(timer|countdown|wecker|kurzzeitwecker|eieruhr|küchenwecker)"
_THE = "[(der|die|das|den|dem|des|meine|meiner|meinen|meinem|mein|unsere|unserer|unser|unseren)]"
_WAKE = "(weck|wecke|ruf|rufe|alarmier|alarmiere|warn|warne|erinner|erinnere|mahn|mahne)"
_ME = "(mich|mir|uns)"
_IN = "(in|nach)"
_MORE = "(noch|nochmal|zusätzlich|weitere|extra)"
_ADD = "(gib|leg|pack|häng|rechne|tu|setz|füg|füge|verlänger|verlängere|stell|mach|addier|addiere)"
_CANCEL = (
    "(stopp|stoppe|stop|beende|lösch|lösche|brich|breche|abbrechen|storniere|vergiss|entfern"
    "|entferne)"
)
_TURN = "(mach|mache|schalt|schalte|stell|stelle|brich|breche)"
_TIMERS = "(timer|wecker|countdowns|laufenden timer)"
_OUT = "[(ab|aus|weg|abbrechen|löschen|stoppen|beenden|ausschalten|ausmachen|entfernen)]"
_OUT_ALONE = "(ab|aus|weg|abbrechen|löschen|stoppen|beenden|ausschalten|ausmachen|entfernen|stopp)"

TIMERS: Final[Table] = (
    (
        "timer ; timer",
        (
            f"{_SET} (zwei|2) timer [einen] {_FOR} {{for}} und [einen] {_FOR} {{2.for}} {_UP}",
            f"{_SET} {_A} {_TIMER} {_FOR} {{for}} und {_A} [{_TIMER}] {_FOR} {{2.for}} {_UP}",
            (
                f"[{_SET}] {_A} {_TIMER} [{_FOR}] {{for}} für {_THE} {{tag}} und [{_FOR}] {{2.for}}"
                " für"
                f" {_THE} {{2.tag}} {_UP}"
            ),
            f"{{for}} für {_THE} {{tag}} und {{2.for}} für {_THE} {{2.tag}}",
        ),
    ),
    (
        "timer",
        (
            f"[{_SET}] {_A} {_TIMER} [{_FOR}] {{for}} {_UP}",
            f"[{_SET}] {_A} {{for}} {_TIMER} {_UP}",
            f"{_WAKE} {_ME} {_IN} {{for}} [(auf|wieder)]",
            f"(sag|sage|gib) {_ME} {_IN} {{for}} bescheid",
            (
                f"(sag|sage|gib) {_ME} bescheid wenn {{for}} (um|vorbei|rum|abgelaufen|vergangen)"
                " sind"
            ),
            f"(klingel|klingle|piep|läute|bimmel) {_IN} {{for}}",
            f"{_IN} {{for}} (wecken|klingeln|bescheid sagen|bescheid geben|bescheid|alarm)",
            "(stopp|stoppe|nimm|miss) {for}",
            "(zähl|zähle) {for} (runter|herunter|rückwärts)",
            f"[{_SET}] {_A} (wecker|alarm|erinnerung) {_IN} {{for}} {_UP}",
        ),
    ),
    (
        "timer",
        (
            f"erinner {_ME} {_IN} {{for}} (an|daran|dran|wegen) [dass] {_THE} {{name}}",
            f"erinnere {_ME} {_IN} {{for}} (an|daran|dran|wegen) [dass] {_THE} {{name}}",
            f"(erinner|erinnere) {_ME} (an|daran) {_THE} {{name}} {_IN} {{for}}",
            f"(erinner|erinnere) {_ME} {_IN} {{for}} {_THE} {{name}}",
            f"{_IN} {{for}} (erinner|erinnere) {_ME} (an|daran) {_THE} {{name}}",
            f"{_IN} {{for}} an {_THE} {{name}} erinnern",
            f"[{_SET}] {_A} erinnerung {_IN} {{for}} (an|für) {_THE} {{name}}",
            f"(sag|sage|gib) {_ME} {_IN} {{for}} bescheid (dass|wegen) {_THE} {{name}}",
        ),
    ),
    (
        "timer_more",
        (
            f"{_MORE} [mal] {{for}} [(mehr|länger|drauf|dazu|dran)]",
            f"{_MORE} [mal] {{for}} [(mehr|länger)] (für|auf|bei|zu) {_THE} {_TIMER}",
            f"{_MORE} [mal] {{for}} [(mehr|länger)] (für|auf|bei|zu) {_THE} {{name}}",
            "{for} (mehr|länger|dazu|drauf|dran)",
            f"{{for}} (mehr|länger) (für|auf|bei) {_THE} {_TIMER}",
            f"{{for}} (mehr|länger) (für|auf|bei) {_THE} {{name}}",
            (
                f"{_ADD} {_THE} {_TIMER} [{_MORE}] [um] {{for}} [(mehr|länger|dazu|drauf|dran"
                "|hinzu)]"
            ),
            (
                f"{_ADD} [{_MORE}] {{for}} (zum|auf den|beim|zu dem|auf) {_TIMER} [(dazu|drauf|dran"
                "|hinzu)]"
            ),
            f"{_ADD} {_THE} {{name}} [{_TIMER}] {_MORE} [um] {{for}} [(mehr|länger|dazu|drauf)]",
            f"{_ADD} {_THE} {{name}} {_TIMER} um {{for}} [länger]",
            f"{_THE} {{name}} (braucht|brauchen|kriegt|bekommt) {_MORE} {{for}} [(mehr|länger)]",
            f"{_THE} {{name}} (braucht|brauchen|kriegt|bekommt) {{for}} (mehr|länger)",
            f"{_THE} {_TIMER} [um] {{for}} (verlängern|länger)",
        ),
    ),
    (
        "timer_less",
        (
            f"(nimm|zieh|ziehe|kürz|kürze) {{for}} (vom|von dem|beim) {_TIMER} [(weg|ab|runter)]",
            f"(kürz|kürze|verkürz|verkürze|reduzier|reduziere) {_THE} {_TIMER} um {{for}}",
            (
                f"(kürz|kürze|verkürz|verkürze|reduzier|reduziere) {_THE} {{name}} {_TIMER} um"
                f" {{for}}"
            ),
            f"(mach|stell) {_THE} {_TIMER} [um] {{for}} (kürzer|kleiner)",
            "{for} (weniger|kürzer)",
            f"{{for}} weniger (für|auf|bei) {_THE} {_TIMER}",
            f"{{for}} weniger (für|auf|bei) {_THE} {{name}}",
            f"{_THE} {_TIMER} [um] {{for}} (verkürzen|kürzen|kürzer)",
        ),
    ),
    (
        "timer_cancel all",
        (
            f"{_CANCEL} (alle|sämtliche|beide|jeden) [(meine|die)] {_TIMERS} {_OUT}",
            f"{_TURN} (alle|sämtliche|beide) [(meine|die)] {_TIMERS} {_OUT_ALONE}",
            f"(alle|sämtliche|beide) [(meine|die)] {_TIMERS} {_OUT_ALONE}",
        ),
    ),
    (
        "timer_cancel",
        (
            f"{_CANCEL} {_THE} {_TIMER} {_OUT}",
            f"{_TURN} {_THE} {_TIMER} {_OUT_ALONE}",
            f"{_TURN} {_THE} {{name}} {_TIMER} {_OUT_ALONE}",
            f"{_TURN} {_THE} {_TIMER} für {_THE} {{name}} {_OUT_ALONE}",
            f"{_THE} {_TIMER} {_OUT_ALONE}",
            f"(ich|wir) (brauche|brauchen|brauch) {_THE} {_TIMER} (nicht mehr|doch nicht)",
            f"(ich|wir) (brauche|brauchen|brauch) keinen {_TIMER} mehr",
            f"{_CANCEL} {_THE} {_TIMER} (für|von|über|auf) {{for}} {_OUT}",
            f"{_CANCEL} {_THE} {{name}} {_TIMER} {_OUT}",
            f"{_CANCEL} {_THE} {_TIMER} für {_THE} {{name}} {_OUT}",
            f"{_THE} {{name}} {_TIMER} {_OUT_ALONE}",
            f"{_THE} {_TIMER} für {_THE} {{name}} {_OUT_ALONE}",
        ),
    ),
    (
        "timer_pause",
        (
            f"(pausier|pausiere|halt|halte|unterbrich|friere) {_THE} {_TIMER} [(an|ein)]",
            (
                f"(pausier|pausiere|halt|halte|unterbrich|friere) {_THE} {{name}} {_TIMER} [(an"
                "|ein)]"
            ),
            f"(pausier|pausiere|halt|halte|unterbrich) {_THE} {_TIMER} für {_THE} {{name}} [an]",
            f"{_THE} {_TIMER} (anhalten|pausieren|unterbrechen|pause)",
        ),
    ),
    (
        "timer_go",
        (
            f"(lass|lasse) {_THE} {_TIMER} (weiterlaufen|weiter laufen|wieder laufen|weiter)",
            f"(setz|setze|führ|führe|mach) {_THE} {_TIMER} (fort|weiter)",
            f"(lass|lasse) {_THE} {{name}} {_TIMER} (weiterlaufen|weiter laufen|wieder laufen)",
            f"(setz|setze|führ|führe|mach) {_THE} {{name}} {_TIMER} (fort|weiter)",
            f"{_THE} {_TIMER} (fortsetzen|weiter|weiterlaufen lassen|wieder starten)",
        ),
    ),
    (
        "timer_left",
        (
            (
                "wie (lange|viel zeit|viel) [(hat|geht|läuft|dauert|ist|bleibt|haben wir|hab ich)]"
                f" [noch] {_THE} [{_TIMER}] [noch]"
            ),
            (
                "wie (lange|viel zeit) (hat|geht|läuft|dauert|braucht|brauchen|haben) [noch]"
                f" {_THE} {{name}} [{_TIMER}] noch"
            ),
            f"wie (lange|viel zeit) [ist|bleibt] noch (für|bei) {_THE} {{name}}",
            f"wie (lange|viel zeit) (hat|geht|läuft) [noch] {_THE} {{name}} {_TIMER} [noch]",
            f"wann (klingelt|endet|läuft|ist|piept) {_THE} {_TIMER} [(ab|fertig|aus|um|vorbei)]",
            f"wann (klingelt|endet|läuft|ist) {_THE} {{name}} {_TIMER} [(ab|fertig|aus|um)]",
            (
                "(läuft|laufen|gibt es|hab ich|habe ich) [gerade] [(ein|einen|noch ein|noch"
                f"|irgendwelche)] {_TIMERS} [gerade]"
            ),
            f"welche {_TIMERS} (laufen|sind) [(gerade|gestellt|noch|an|aktiv)]",
            f"wie stehts (mit|um|beim) {_THE} {_TIMER}",
        ),
    ),
    (
        "timer",
        (
            f"[{_SET}] {_A} {_TIMER} {_FOR} {{for}} für {_THE} {{name}} {_UP}",
            f"[{_SET}] {_A} {_TIMER} für {_THE} {{name}} [{_FOR}] {{for}} {_UP}",
            (
                f"[{_SET}] {_A} {_TIMER} (namens|mit dem namen|genannt) {{name}} [{_FOR}] {{for}}"
                f" {_UP}"
            ),
            (
                f"[{_SET}] {_A} {_TIMER} [{_FOR}] {{for}} (namens|mit dem namen|genannt) {{name}}"
                f" {_UP}"
            ),
            f"[{_SET}] {_A} {{tag}} {_TIMER} [{_FOR}] {{for}} {_UP}",
            f"{{for}} für {_THE} {{tag}}",
        ),
    ),
    ("?timer", (f"{_THE} {{tag}} (braucht|brauchen) {{for}}", "{tag} {for}", "{for} {tag}")),
)
