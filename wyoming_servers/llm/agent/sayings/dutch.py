"""What is said in Dutch."""

from __future__ import annotations

from typing import Final

from .loosely import LOOSELY
from .notation import Sayings, Table

_THE = "[(de|het|een|mijn|onze|ons|deze|dit|die|dat|t)]"
_A = "[(een|de|mijn|nog een|nieuwe|een nieuwe)]"
_PUT = "(zet|zette|schrijf|voeg|gooi|doe|plaats|noteer|stop)"
_PUT += "[(ook|nog|even|maar|eens|ook nog|me|ons)]"
_ONTO = "(op|aan|in|bij|toe aan)"
_TAKE = "(haal|verwijder|schrap|streep|gooi|neem|wis)"
_OFF = "(van|uit)"
_AWAY = "[(af|weg|door|eraf|eruit)]"
_DONE = "(gedaan|klaar|af|gekocht|afgerond|voltooid|gehaald)"
_SET = "(zet|zet me|start|maak|stel|begin|ik wil|ik heb nodig|geef me|doe|activeer|zet voor mij)"
_TIMER = "(timer|kookwekker|wekker|alarm|eierwekker|aftelling)"
_TIMERS = "(timers|kookwekkers|wekkers|alarmen)"
_FOR = "(op|van|voor|over|om)"
_UP = "[(in|aan|zetten|starten)]"
_CANCEL = "(stop|annuleer|verwijder|wis|vergeet|beëindig)"
_TURN = "(zet|schakel|haal|doe)"
_HOW_LONG = "(hoe lang|hoelang)"
_WHAT_TIME = "(hoe lang|hoelang|hoe veel tijd)"
_YOU_MAY = "(mag|kan|kun|kunt|moet) [(je|u|ge)] [(nu|wel|weer|ook)]"
_STOPPING = "(stoppen|stopzetten|annuleren|wissen|verwijderen|uitzetten|afzetten|uit|weg)"
_OUT = "[(uit|af|weg|stop|stoppen)]"
_PLAY = (
    "(speel|speel me|draai|zet|ik wil|we willen|laat|start|doe maar|doe|luister naar|ik wil graag)"
)
_HEAR = "[(horen|luisteren|af|op|aan|spelen)]"
_SOME = "[(wat|een beetje|iets van|muziek van|wat muziek van|liedjes van|naar)]"
_CLASS = "[(het album|het nummer|het liedje|de playlist|de afspeellijst|de zender|de band)]"
_ALL_HEAR = "(iedereen|allemaal|de kinderen|het hele huis|de hele familie|het gezin|de familie)"
_EVERYWHERE = (
    "(overal|in het hele huis|in alle kamers|op alle speakers|op alle luidsprekers|aan iedereen"
    "|door het hele huis|naar alle speakers|naar alle kamers)"
)

_TELLING: Table = (
    (
        "say",
        (
            (
                f"(zeg|vertel|laat|meld|waarschuw|roep) [(tegen|aan|naar)] {_ALL_HEAR} [weten] (dat"
                "|:)"
                " {text}"
            ),
            f"(zeg|roep|meld|kondig) {_EVERYWHERE} [om] (dat|:) {{text}}",
            (
                f"(doe|maak|geef) [een] (mededeling|aankondiging|omroep) [{_EVERYWHERE}] [(dat|:)]"
                f" {{text}}"
            ),
            "(roep om|kondig aan|deel mee) [(dat|:)] {text}",
            f"(stuur|zend) [een] bericht {_EVERYWHERE} [(dat|:)] {{text}}",
        ),
    ),
)
_TIMING: Table = (
    (
        "timer ; timer",
        (
            f"{_SET} {_A} {_TIMER} {_FOR} {{for}} en [(een|één|eentje)] {_FOR} {{2.for}} {_UP}",
            (
                f"{_SET} (twee|2) {_TIMERS} [(een|één)] {_FOR} {{for}} en [(een|één)] {_FOR}"
                f" {{2.for}}"
            ),
            (
                f"{_SET} {_A} {_TIMER} {_FOR} {{for}} voor {_THE} {{tag}} en {_FOR} {{2.for}} voor"
                f" {_THE}"
                " {2.tag}"
            ),
        ),
    ),
    (
        "timer",
        (
            f"[{_SET}] {_A} {_TIMER} [{_FOR}] {{for}} {_UP}",
            f"[{_SET}] {_A} {{for}} {_TIMER} {_UP}",
            "(maak|wek|roep|waarschuw|alarmeer) (me|mij|ons) over {for} [(wakker|op)]",
            "(geef|zeg) [(me|mij|het)] over {for} [een] (seintje|gil|signaal)",
            "over {for} (wakker maken|waarschuwen|een seintje geven)",
            "waarschuw (me|mij|ons) als {for} (om|voorbij) (is|zijn)",
            "tel {for} af",
            "tel af van {for}",
        ),
    ),
    (
        "timer",
        (
            f"herinner (me|mij|ons) [er] over {{for}} (aan|eraan) [dat] [om] {_THE} {{name}}",
            f"herinner (me|mij|ons) (aan|eraan) [dat] {_THE} {{name}} over {{for}}",
            f"over {{for}} (aan|eraan) {_THE} {{name}} herinneren",
            f"[{_SET}] {_A} herinnering over {{for}} (voor|aan|om) {_THE} {{name}}",
            f"herinner (me|mij|ons) eraan over {{for}} {_THE} {{name}}",
        ),
    ),
    (
        "timer_more",
        (
            "(nog|nog eens) {for} [(extra|erbij|langer)]",
            "{for} (extra|erbij|langer)",
            (
                f"(doe|zet|tel|voeg|geef) [(nog|er nog)] {{for}} [(extra|erbij)] (bij|aan|op)"
                f" {_THE} {_TIMER}"
                " [(op|toe|erbij)]"
            ),
            f"(geef|zet|doe) {_THE} {{name}} [{_TIMER}] nog {{for}} [(extra|erbij)]",
            f"(verleng|verhoog) {_THE} {_TIMER} [(met|om)] {{for}}",
            f"(verleng|verhoog) {_THE} {_TIMER} (voor|van) {_THE} {{name}} met {{for}}",
            f"(verleng|verhoog) {_THE} {{name}} {_TIMER} met {{for}}",
            f"nog {{for}} voor {_THE} {{name}}",
            f"{_THE} {{name}} (moet|moeten|heeft|hebben) nog {{for}} [(extra|nodig|langer)]",
        ),
    ),
    (
        "timer_less",
        (
            f"(haal|trek) {{for}} van {_THE} {_TIMER} [af]",
            f"(verkort|verminder) {_THE} {_TIMER} met {{for}}",
            f"(verkort|verminder) {_THE} {_TIMER} (voor|van) {_THE} {{name}} met {{for}}",
            "{for} (minder|korter)",
        ),
    ),
    (
        "timer_cancel all",
        (
            f"{_CANCEL} (alle|al mijn|beide) [(de|mijn)] {_TIMERS} {_OUT}",
            f"{_TURN} (alle|beide) [(de|mijn)] {_TIMERS} (uit|af|weg)",
            f"(alle|beide) {_TIMERS} (uit|stoppen|annuleren|weg|verwijderen)",
        ),
    ),
    (
        "timer_cancel",
        (
            f"{_CANCEL} {_THE} {_TIMER} {_OUT}",
            f"{_TURN} {_THE} {_TIMER} (uit|af|weg)",
            f"{_TURN} {_THE} {_TIMER} (voor|van) {_THE} {{name}} (uit|af|weg)",
            f"{_THE} {_TIMER} (uit|stoppen|annuleren|stop|weg)",
            f"(ik heb|we hebben) {_THE} {_TIMER} niet meer nodig",
            f"{_CANCEL} {_THE} {_TIMER} (van|voor|op) {{for}} {_OUT}",
            f"{_CANCEL} {_THE} {_TIMER} (voor|van) {_THE} {{name}} {_OUT}",
            f"{_CANCEL} {_THE} {{name}} {_TIMER} {_OUT}",
            f"{_THE} {_TIMER} {_YOU_MAY} {_STOPPING}",
            f"{_THE} {_TIMER} (voor|van) {_THE} {{name}} {_YOU_MAY} {_STOPPING}",
            f"{_THE} {{name}} {_TIMER} {_YOU_MAY} {_STOPPING}",
        ),
    ),
    (
        "timer_pause",
        (
            f"{_THE} {_TIMER} (voor|van) {_THE} {{name}} {_YOU_MAY} (pauzeren|op pauze zetten)",
            f"(pauzeer|onderbreek) {_THE} {_TIMER}",
            f"zet {_THE} {_TIMER} op pauze",
            f"(pauzeer|onderbreek) {_THE} {_TIMER} (voor|van) {_THE} {{name}}",
            f"(pauzeer|onderbreek) {_THE} {{name}} {_TIMER}",
        ),
    ),
    (
        "timer_go",
        (
            f"(hervat|vervolg) {_THE} {_TIMER}",
            f"(ga|laat) [verder met] {_THE} {_TIMER} [(verder|doorlopen|weer lopen|door)]",
            f"(hervat|vervolg) {_THE} {_TIMER} (voor|van) {_THE} {{name}}",
            f"(hervat|vervolg) {_THE} {{name}} {_TIMER}",
        ),
    ),
    (
        "timer_left",
        (
            f"{_HOW_LONG} (nog|duurt het nog|is het nog)",
            f"{_WHAT_TIME} (loopt|duurt|heeft|is|gaat|staat) {_THE} {_TIMER} nog",
            f"{_WHAT_TIME} (is er|heb ik|hebben we) nog [(over|op)] {_THE} [{_TIMER}]",
            f"{_HOW_LONG} (moet|moeten|duurt|duren|heeft|hebben) {_THE} {{name}} [{_TIMER}] nog",
            f"{_HOW_LONG} nog voor {_THE} {{name}}",
            f"wanneer (gaat|loopt|is) {_THE} {_TIMER} (af|klaar)",
            f"welke {_TIMERS} (lopen|staan|heb ik) [er] [(nog|aan)]",
        ),
    ),
    (
        "timer",
        (
            (
                f"[{_SET}] {_A} {_TIMER} {_FOR} {{for}} (voor|genaamd|met de naam) {_THE} {{name}}"
                f" {_UP}"
            ),
            f"[{_SET}] {_A} {_TIMER} (voor|genaamd) {_THE} {{name}} {_FOR} {{for}} {_UP}",
            f"[{_SET}] {_A} {{tag}} {_TIMER} {_FOR} {{for}} {_UP}",
            f"{{for}} voor {_THE} {{tag}}",
        ),
    ),
)
_LISTING: Table = (
    (
        "remove ; add",
        (
            (
                f"(verplaats|schuif|zet) {_THE} {{12.text}} {_OFF} {{list}} (naar|op|over naar)"
                f" {{2.list}}"
            ),
            f"(vervang|ruil) {_THE} {{text}} (door|voor) {{2.text}} op {{12.list}}",
            f"vervang op {{12.list}} {_THE} {{text}} door {{2.text}}",
        ),
    ),
    ("add ; add", (f"{_PUT} {{text}} {_ONTO} {{list}} en {{2.text}} {_ONTO} {{2.list}}",)),
    (
        "clear",
        (
            "(leeg|wis|maak) {list} [leeg]",
            f"{_TAKE} alles {_OFF} {{list}} {_AWAY}",
        ),
    ),
    (
        "done",
        (
            f"(vink|streep) {_THE} {{text}} (op|van) {{list}} (af|weg|door)",
            f"(vink|streep) {_THE} {{text}} (af|weg|door) (op|van) {{list}}",
            f"(vink|streep) {_THE} {{text}} (af|door)",
            f"(markeer|zet) {_THE} {{text}} [op {{list}}] als {_DONE}",
            f"{_THE} {{text}} op {{list}} is {_DONE}",
            f"{_THE} {{text}} afvinken",
        ),
    ),
    (
        "remove",
        (
            f"{_TAKE} {_THE} {{text}} [weer] {_OFF} {{list}} {_AWAY}",
            f"(ik heb|we hebben) {_THE} {{text}} niet meer nodig",
            "(ik heb|we hebben) geen {text} meer nodig",
        ),
    ),
    (
        "has",
        (
            f"(staat|staan|zit) [er] [al] {_THE} {{text}} [al] (op|in) {{list}}",
            f"(hebben we|heb ik) [al] {_THE} {{text}} [al] (op|in) {{list}} [(staan|gezet|gedaan)]",
        ),
    ),
    (
        "read",
        (
            "wat (staat|is|heb ik|hebben we|moet) [er] [(nog|allemaal)] (op|in) {list} [staan]",
            "(lees|noem|vertel|toon) [(me|mij|ons)] {list} [voor]",
            (
                "wat (moet|moeten) (ik|we) [(nog|allemaal)] (bij|van|uit|voor) {list} (halen|kopen"
                "|meenemen)"
            ),
            "hoeveel [(dingen|items|taken|zaken|klussen)] (staan|staat) er [nog] op {list}",
            "hoeveel [(dingen|klussen|taken)] (moet ik|moeten we|heb ik|hebben we) nog [te] doen",
            "hoeveel {list} (staan|zijn) er [nog] [(over|te doen|op de lijst|op het lijstje)]",
            "hoeveel {list} (heb ik|hebben we|moet ik|moeten we) [nog] [(te doen|doen|over|open)]",
            "staat er [nog] iets op {list}",
        ),
    ),
    (
        "add",
        (
            "{list} : {text}",
            f"{_PUT} {{text}} {_ONTO} {{list}} [(toe|bij|erbij|neer)]",
            f"{_PUT} {_ONTO} {{list}} {{text}}",
            "{text} (moet|moeten|mag|mogen|kan) [(ook|nog|ook nog)] (op|bij) {list}",
            "{text} op {list} (zetten|schrijven)",
            (
                f"(we hebben geen|er is geen|ik heb geen) {{text}} meer {_PUT} (het|die|dat)"
                f" {_ONTO} {{list}}"
            ),
            f"{{x}} (wil|heeft nodig|wil graag) {{text}} {_PUT} (het|die|dat) {_ONTO} {{list}}",
            "(we|ik) (moeten|moet|heb|hebben) [nog] {text} [(nodig|halen)] (van|bij|uit) {list}",
            "nieuwe taak (op|voor) {list} [:] {text}",
        ),
    ),
)
_PLAYING: Table = (
    ("pause", ("(zet|doe|stop) de muziek in {where} [(uit|af|stil)]", "muziek uit in {where}")),
    (
        "music",
        (
            f"{_PLAY} {_SOME} {_CLASS} {{text}} (horen|luisteren) (op|via) {{what}}",
            f"{_PLAY} {_SOME} {_CLASS} {{text}} (horen|luisteren) in {{where}}",
            f"{_PLAY} {_SOME} {_CLASS} {{text}} (op|via|door) {{what}} {_HEAR}",
            f"{_PLAY} {_SOME} {_CLASS} {{text}} (in|op) {{where}} {_HEAR}",
            f"{_PLAY} (op|via) {{what}} {_SOME} {_CLASS} {{text}} {_HEAR}",
            f"{_PLAY} in {{where}} {_SOME} {_CLASS} {{text}} {_HEAR}",
            "(zet|stem) {what} (op|af op) {song}",
        ),
    ),
)
DUTCH: Final = Sayings(
    table=(*LOOSELY["nl"], *_TELLING, *_TIMING, *_LISTING, *_PLAYING),
    waits="(?:wacht|geef me|geef mij)(?: even)? (?:een )?(?:seconde|secondje|minuut|minuutje)",
    polite=(
        *("alsjeblieft", "kun je", "wil je", "zou je", "kan je", "even", "en", "ook", "graag"),
        *("bedankt", "eens", "asjeblieft", "zou je willen"),
    ),
    more=frozenset({"extra"}),
    pronouns=frozenset(
        {
            "het",
            "dat",
            "dit",
            "die",
            "deze",
            "iets",
            "niets",
            "alles",
            "muziek",
            "lijst",
            "er",
            "wat",
        }
        | {"me", "lijstje", "licht"}
    ),
    never=frozenset({"timer", "wekker", "alarm", "nog", "kookwekker"}),
    questions=frozenset(
        {
            "wat",
            "hoe",
            "waar",
            "wie",
            "welke",
            "staat",
            "staan",
            "is",
            "zijn",
            "vervang",
            "verplaats",
        }
        | {"hebben", "heb", "wanneer", "hoeveel"}
    ),
    verbs=frozenset(
        {"zet", "doe", "maak", "haal", "sluit", "open", "speel", "start", "stop", "voeg", "schrijf"}
        | {"streep", "vink", "dim", "zeg", "herinner", "verwijder"}
    ),
)
