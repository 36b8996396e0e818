"""What is said of timers, lists and the weather in passing, by language; tried before all else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .by_name import BY_NAME
from .clocked import CLOCKED
from .loosely_french import FRENCH
from .named_lists import NAMED_LISTS
from .notation import Table
from .said_kindly import SAID_KINDLY
from .tasks import TASKS

_WEAR: Final = (
    "(coat|jacket|umbrella|raincoat|rain coat|brolly|hat|scarf|gloves|sunglasses|sun cream"
    "|suncream|sunscreen|jumper|wellies|winter coat|thick coat|warm coat|rain jacket|waterproof)"
)
_TRAGEN: Final = (
    "(schirm|regenschirm|jacke|regenjacke|mantel|mütze|sonnencreme|handschuhe|sonnenbrille|schal"
    "|gummistiefel|winterjacke|dicke jacke|warme jacke)"
)

_PLACE: Final = "(put|stick|pop|chuck|throw|bung|get)"
_START: Final = "(set|start|make|create|give me|i need|put on|run)"
_STOP: Final = "(cancel|stop|kill|delete|end|clear|remove|turn off|get rid of)"
_PLACED: Final = (
    "[(the|my|that)] (timer|countdown) (in|from) [the] {where}",
    "[(the|my|that)] {for} (timer|one) (in|from) [the] {where}",
    "[(the|my|that)] {name} timer (in|from) [the] {where}",
)
"""A timer with the room where it was set."""

_ENGLISH: Final[Table] = (
    (
        "weather",
        (
            (
                "(do|will|should|would) (i|we) [(really|still)] (need|want|take|wear|bring) [(a|an"
                f"|my|the|our)] {_WEAR} [(today|tomorrow|now|outside|for outside|out|tonight)]"
            ),
            f"is it [(a)] {_WEAR} weather [(today|outside)]",
        ),
    ),
    (
        "timer ; timer",
        (
            (
                "[(set|start|make|give me)] [(a|one)] {for} [timer] for [the] {tag} and [(a|one)]"
                " {2.for} [(timer|one)] for [the] {2.tag}"
            ),
        ),
    ),
    (
        "timer",
        (
            (
                "(set|start|put|give me|give us) [(a|an|the|that)] (clock|egg timer|kitchen timer"
                "|stopwatch) [on] (for|to|at) {for}"
            ),
            (
                "(set|start|put|give me|give us) [(a|an|the|that)] (clock|egg timer|kitchen timer"
                "|stopwatch) [on] (for|to|at) {for} (for|on) [the] {name}"
            ),
            "(give|gimme) [(me|us)] {for} (on|for) [(the|my|our)] {name}",
        ),
    ),
    ("timer_more", ("(add|put) (to|on) [(the|my)] {name} timer [another] {for}",)),
    (
        "timer_left",
        (
            (
                "how (long|much longer|many minutes) (till|until|til|before|to) [(the|my|our)]"
                " {name} (is|are) (done|ready|finished|cooked|up|due out|coming out)"
            ),
            "how (long|much longer) (till|until|til|before) [(the|my|our)] {name} timer",
        ),
    ),
    (
        "timer_cancel",
        (
            (
                "(stop|cancel|kill|silence|shut off|turn off|switch off|end) (the|that|this|my)"
                " (clock|egg timer|kitchen timer|beeping|ringing|countdown)"
            ),
            "shut (that|the|this) (clock|timer|alarm|beeping) up",
        ),
    ),
    (
        "has",
        (
            "did (i|we|you|someone|anyone|somebody|anybody) [already] add {text} to {list}",
            (
                "(did|has|have) (i|we|you|someone|anyone|somebody|anybody) [(already)] (add|added"
                "|put down|written down|write down|noted) {text} [(already|yet)]"
            ),
            "(did|has|have) (i|we|you|someone|anyone) [(already)] put {text} down [(already|yet)]",
            "(is|are) {text} [already] (written|noted|listed|down) (on|in) [the] {list}",
        ),
    ),
    (
        "add",
        (
            "(another|a further|one more|next) (job|task|chore|thing to do) : {text}",
            "(another|one more) thing for {list} : {text}",
        ),
    ),
    ("remove", ("knock [the] {text} off",)),
    (
        "add",
        (
            f"{_PLACE} {{text}} back (on|onto|on to|in|into) {{list}} [(as well|too|also|again)]",
            "need {text} (from|at) {list}",
        ),
    ),
    (
        "done",
        ("[the] {text} (is|are) {x} (tick|cross|check) (that one|that|those) off [{list}]",),
    ),
    ("has", ("did (anybody|somebody) [already] (put|add|write) {text} [down] (on|to) {list}",)),
    ("timer", (f"[{_START}] [(a|an|the|my)] timer [(for|of|to|at)] {{count}}",)),
    (
        "music ; volume",
        tuple(
            f"(play|put on) [some] {{text}} {place} at {{2.to}}"
            for place in ("in {12.where}", "on {12.what}")
        ),
    ),
    (
        "previous",
        (
            (
                "(start|begin|play|restart) (this|that|the) (song|track|one|episode|chapter|album)"
                " (over|again|over again|from the start|from the beginning|from the top)"
            ),
        ),
    ),
    ("?music", ("(put|stick|throw|bung|get|have) (some|a bit of) {song} on",)),
    ("pause", ("pause (that|this|it) for a (sec|second|minute|moment|bit|while|tick)",)),
    ("read", ("(what|which) {list} (do|have) (i|we|they) (have|got) [(left|today|still|open)]",)),
    ("timer_cancel", tuple(f"{_STOP} {one}" for one in _PLACED)),
    ("timer_pause", tuple(f"(pause|hold|freeze) {one}" for one in _PLACED)),
    ("timer_go", tuple(f"(resume|continue|unpause) {one}" for one in _PLACED)),
    (
        "timer_left",
        (
            "how (longs|long is|long has|much longer has) [(the|my|our)] {name} got [left]",
            *(f"how (long|much longer|much time) [left] (on|for) {one}" for one in _PLACED),
        ),
    ),
    ("timer_left", ("how long (is|has) [(the|my)] timer in [the] {where} [got] [left]",)),
    ("?add", ("{text} (on|onto|for|to) [the] {list}",)),
    ("pause", ("shut (that|the|this) {what} up", "shut up (that|the|this) {what}")),
    (
        "louder",
        (
            "[(a good bit|a bit|a little|much|way|a lot|bit)] (louder|up) (on|for) [the] {what}",
            "[(a good bit|a bit|a little|much|way|a lot|bit)] louder in [the] {where}",
        ),
    ),
    (
        "quieter",
        (
            (
                "[(a good bit|a bit|a little|much|way|a lot|bit)] (quieter|softer) (on|for) [the]"
                " {what}"
            ),
            "[(a good bit|a bit|a little|much|way|a lot|bit)] (quieter|softer) in [the] {where}",
        ),
    ),
)
_GERMAN: Final[Table] = (
    (
        "weather",
        (
            (
                "(brauche|brauch|brauchen|muss|soll) (ich|wir) [(heute|jetzt|da|draußen|morgen)]"
                f" [(einen|eine|ein|den|die|meinen|meine|nen|ne)] {_TRAGEN} [(heute|draußen|morgen"
                "|mitnehmen|anziehen|einpacken)]"
            ),
        ),
    ),
    (
        "has",
        (
            (
                "(hab|habe|haben) (ich|wir) [(schon|die|den|das|eigentlich)] {text} [schon]"
                " (draufstehen|drauf|aufgeschrieben|notiert|drauf stehen|auf dem zettel)"
            ),
            "(steht|stehen) {text} [schon] (drauf|drauf schon|auf dem zettel)",
        ),
    ),
    (
        "timer_more",
        (
            "[(die|der|das|den)] {tag} noch {for} [(länger|drauf|mehr)]",
            "(gib|lass) [(der|den|dem|die|das)] {name} noch {for} [(länger|drauf|mehr)]",
        ),
    ),
    (
        "add",
        ("(schreib|schreibe|notier|notiere) [(mir|mal|bitte|noch)] {text} (auf|dazu|drauf)",),
    ),
    (
        "timer",
        ("[(stell|stelle|mach|starte|setz)] [(den|einen|nen|ein)] timer [(auf|für)] {count}",),
    ),
    ("add", ("(füg|füge) [(der|den|dem|meiner|meinen)] {list} {text} hinzu",)),
    ("clear", ("(mach|mache|räum|räume) {list} [(komplett|ganz|wieder)] leer",)),
    (
        "timer_cancel",
        ("(stopp|stoppe|lösch|lösche|beende|brich) [(den|die)] timer (in|im) {where} [ab]",),
    ),
    ("?timer", ("{for}",)),
    ("?add", ("(setz|setze|pack|packe) [(mir|mal|bitte|noch)] {text} [(noch|mit)] drauf",)),
)
_SPANISH: Final[Table] = (
    ("?add", ("[ya] no (queda|quedan) [más] {text}", "{text} (en|a) {list}")),
    (
        "done",
        ("[ya] (compré|he comprado|hemos comprado|compramos) (el|la|los|las) {text}",),
    ),
    ("weather", ("hace (frío|calor|fresco|bueno) (fuera|afuera)",)),
    ("timer", ("[(pon|inicia|programa)] [(un|el)] temporizador [(de|a)] {count}",)),
    (
        "done",
        (
            (
                "[ya] (he|hemos) (comprado|cogido|hecho|traído) [(el|la|los|las)] {text} (táchalo"
                "|táchala|táchalos|táchalas|márcalo|márcala|quítalo|quítala) [de {list}]"
            ),
        ),
    ),
    (
        "read task",
        (
            "qué (tengo que|tenemos que|hay que) hacer [(hoy|todavía|aún|esta tarde)]",
            "qué (me queda|nos queda|queda|tengo|tenemos) por hacer [(hoy|todavía|aún)]",
        ),
    ),
    ("quieter", ("[un] [(poco|poquito)] más (bajito|flojito|flojo)",)),
)
_DUTCH: Final[Table] = (
    (
        "done",
        ("(ik heb|we hebben) (de|het) {text} [al] gekocht",),
    ),
    ("timer", ("{for} op de (timer|wekker|kookwekker)",)),
    ("timer", ("[(zet|start|stel)] [(een|de)] timer [(op|voor|van)] {count}",)),
    (
        "done",
        (
            (
                "[(de|het)] {text} (heb ik|hebben we) al (streep|vink|haal) (die|dat|ze|het) [maar]"
                " (door|af|weg)"
            ),
        ),
    ),
)
_SOME: Final = "(il|lo|la|i|gli|le|l|del|dello|della|dell|dei|degli|delle)"
_ITALIAN: Final[Table] = (
    ("?add", ("{text} (nella|sulla|alla) {list}",)),
    ("add", (f"(compra|compriamo) {_SOME} {{text}}",)),
    ("?add", (f"(mi|ci) (serve|servono) {_SOME} {{text}}",)),
    ("weather", ("fa (freddo|caldo|fresco|bello) fuori",)),
    (
        "done",
        (("[(ho|abbiamo)] [già] comprato (il|lo|la|i|gli|le|l) {text}"),),
    ),
    ("timer", ("[(imposta|metti|avvia)] [(un|il)] timer [(di|da|a)] {count}",)),
    (
        "remove",
        (
            (
                "[(il|lo|la|i|gli|le|l)] {text} (l ho|l abbiamo|li ho|le ho) (preso|presa|presi"
                "|prese|comprato|comprata|comprati|comprate) (toglilo|toglila|toglili|toglile)"
                " [(dalla|dal) {list}]"
            ),
        ),
    ),
    (
        "read task",
        (
            "(cosa|che cosa|che) (ho da|abbiamo da|c è da|resta da|devo ancora) fare [oggi]",
            "(cosa|che cosa|che) (devo|dobbiamo) fare oggi",
        ),
    ),
    (
        "state media",
        ("(cosa|che cosa|che) (stai|sta|stanno) suonando", "chi (canta|sta cantando)"),
    ),
)
LOOSELY: Final[Mapping[str, Table]] = {
    "en": (*CLOCKED["en"], *SAID_KINDLY["en"], *NAMED_LISTS["en"], *BY_NAME["en"], *_ENGLISH),
    "de": (
        *CLOCKED["de"],
        *SAID_KINDLY["de"],
        *NAMED_LISTS["de"],
        *BY_NAME["de"],
        *TASKS["de"],
        *_GERMAN,
    ),
    "fr": (
        *CLOCKED["fr"],
        *SAID_KINDLY["fr"],
        *NAMED_LISTS["fr"],
        *BY_NAME["fr"],
        *TASKS["fr"],
        *FRENCH,
    ),
    "es": (
        *CLOCKED["es"],
        *SAID_KINDLY["es"],
        *NAMED_LISTS["es"],
        *BY_NAME["es"],
        *TASKS["es"],
        *_SPANISH,
    ),
    "nl": (
        *CLOCKED["nl"],
        *SAID_KINDLY["nl"],
        *NAMED_LISTS["nl"],
        *BY_NAME["nl"],
        *TASKS["nl"],
        *_DUTCH,
    ),
    "it": (
        *CLOCKED["it"],
        *SAID_KINDLY["it"],
        *NAMED_LISTS["it"],
        *BY_NAME["it"],
        *TASKS["it"],
        *_ITALIAN,
    ),
}
