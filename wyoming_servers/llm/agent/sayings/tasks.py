"""What one wants to be reminded of, and what is no longer needed, by language.

A reminder without a time goes on the list of what is to be done. One for a time of day, or for
what may happen, is none of these: Home Assistant reminds of nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .notation import Table

_TU: Final = (
    r"{text:(?!(?:um|gegen|wenn|sobald|falls|ab|jeden|jede|in \S+ (?:minuten?|stunden?)) )\S+}"
)
_FAIRE: Final = (
    r"{text:(?!(?:quand|lorsque|dès|si|chaque|à (?:\d\S*|midi|minuit|\S+ heures?)"
    r"|dans (?:\S+ )+?(?:minutes?|heures?|quart)) )\S+}"
)
_HACER: Final = (
    r"{text:(?!(?:cuando|si|cada|dentro|en cuanto|en (?:\S+ )?(?:minutos?|horas?|media|cuarto)"
    r"|a las? (?:\d\S*|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)) )\S+}"
)
_DOEN: Final = (
    r"{text:(?!(?:als|wanneer|zodra|om \d\S*|om \S+ uur|over \S+ (?:minuten|uur|minuut)|elke|ieder"
    r"|iedere) )\S+}"
)
_FARE: Final = r"{text:(?!(?:quando|se|appena|ogni|tra|fra|alle|all|a mezzogiorno) )\S+}"
_IL: Final = "[(il|lo|la|l|i|gli|le)]"
_GEKOCHT: Final = r"{text:(?!(?:een|nieuwe|mijn|geen|niets|iets|het|wat) )\S+}"

TASKS: Final[Mapping[str, Table]] = {
    "de": (
        (
            "read task",
            (
                (
                    "was (muss ich|müssen wir) [(noch|heute|heute noch|noch alles|alles)] (machen"
                    "|tun|erledigen)"
                ),
            ),
        ),
        (
            "add",
            (
                (
                    "(notier|notiere|schreib|schreibe) [dir] [(auf|mal)] [:] {text} (aus dem"
                    "|aus der|im|beim|in der|vom|bei) {list} (holen|kaufen|besorgen|mitbringen)"
                ),
            ),
        ),
        (
            "add task",
            (
                (
                    "(notier|notiere|schreib|schreibe) [dir] [(auf|mal auf)] dass (ich|wir) {text}"
                    " (muss|müssen)"
                ),
            ),
        ),
        ("add", ("(erinner|erinnere) (mich|uns) [(bitte|mal)] (daran|dran) {text} zu kaufen",)),
        (
            "add task",
            (f"(erinner|erinnere) (mich|uns) [(bitte|mal)] (daran|dran) [dass ich] {_TU}",),
        ),
    ),
    "fr": (
        ("add task", (f"(note|notez|écris|marque) (que je dois|qu il faut|qu on doit) {_FAIRE}",)),
        (
            "remove",
            (
                (
                    "(enlève|retire|raye|barre|supprime) (le|la|les|l) {text} (je l ai|on l a"
                    "|je les ai|on les a) [déjà] (pris|prise|prises|acheté|achetée|achetés"
                    "|achetées)"
                ),
            ),
        ),
        ("clear", ("(supprime|efface|vide) [toute] la liste [(du|de la|des|de|d)] {list}",)),
        (
            "add",
            (
                (
                    "(rappelle|rappelez) (moi|nous) (de|d) acheter [(le|la|les|l|du|de la|de l"
                    f"|des)] {_FAIRE}"
                ),
            ),
        ),
        ("add task", (f"(rappelle|rappelez) (moi|nous) (de|d) {_FAIRE}",)),
        (
            "remove",
            (
                (
                    "(le|la|les|l) {text} (c est plus la peine|ce n est plus la peine|plus besoin"
                    "|on n en a plus besoin|on en a plus besoin|j en ai plus besoin)"
                ),
            ),
        ),
    ),
    "es": (
        ("add task", (f"(apunta|anota|escribe) que (tengo que|hay que|tenemos que) {_HACER}",)),
        (
            "add",
            (
                (
                    "(toma|tome) nota [(de que hay que|de que|que)] [:] [comprar] {text} (en|de"
                    "|para) {list}"
                ),
                "(toma|tome) nota [(de que hay que|de que|que)] [:] [comprar] {text}",
            ),
        ),
        ("add", (f"(recuérdame|recuérdanos) comprar [(el|la|los|las)] {_HACER}",)),
        ("add task", (f"(recuérdame|recuérdanos) [(que|de)] [(tengo que|hay que)] {_HACER}",)),
        (
            "remove",
            (
                (
                    "(quita|borra|tacha|saca) (el|la|los|las) {text} ya (lo|la|los|las) (he|hemos)"
                    " (cogido|comprado|traído|pillado)"
                ),
                "(el|la|los|las) {text} ya no (hace|hacen) falta",
                "ya no (hace|hacen) falta (el|la|los|las) {text}",
            ),
        ),
    ),
    "nl": (
        ("read task", ("wat (moet ik|moeten we) [(nog|vandaag|vandaag nog|nog allemaal)] doen",)),
        ("add task", (f"(schrijf|noteer|onthoud) [(op|maar op)] dat (ik|we) {_DOEN}",)),
        (
            "remove",
            (("(haal|streep) [(de|het)] {text} (eraf|weg|door) (die|dat) (heb ik|hebben we) al"),),
        ),
        ("clear", ("(gooi|haal|maak) {list} [(helemaal|maar)] leeg",)),
        ("add", ("herinner (me|mij|ons) (eraan|er aan) [om] {text} te kopen",)),
        ("add task", (f"herinner (me|mij|ons) (eraan|er aan) [(om|dat ik)] {_DOEN}",)),
        ("done", (f"(ik heb|we hebben) {_GEKOCHT} [al] gekocht",)),
    ),
    "it": (
        ("add task", (f"(segna|scrivi|annota) che (devo|dobbiamo|bisogna) {_FARE}",)),
        (
            "add",
            (
                (
                    "(prendi nota|annota|prendi appunto) [(di|che bisogna)] [:] [comprare]"
                    f" {_IL} {{text}} (per|alla|in|nella|sulla) {{list}}"
                ),
                f"(prendi nota|prendi appunto) [(di|che bisogna)] [:] [comprare] {_IL} {{text}}",
            ),
        ),
        ("add", (f"(ricordami|ricordaci) di comprare {_IL} {_FARE}",)),
        (
            "remove",
            (
                (
                    f"(togli|leva|cancella|depenna) {_IL} {{text}} (l ho|l abbiamo|li ho|le ho"
                    "|li abbiamo|le abbiamo) [già] (preso|presa|presi|prese|comprato|comprata"
                    "|comprati|comprate)"
                ),
            ),
        ),
        ("add task", (f"(ricordami|ricordaci) (di|d|che devo|che dobbiamo) {_FARE}",)),
    ),
}
