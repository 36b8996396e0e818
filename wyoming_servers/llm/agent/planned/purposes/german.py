"""What devices are for, in German."""

from __future__ import annotations

from typing import Final

from .purpose import DOORS, FESTIVE, Purpose, Purposes

_WATERED = (
    *(r"\w*tomaten?\w*", r"\w*rasen\w*|wiese\w*", r"\w*rosen?\w*", r"\w*hecken?\w*", r"kräuter\w*"),
    *(r"orchideen?\w*", r"paprika\w*", r"gurken?\w*", r"erdbeer\w*", r"gemüse\w*", r"basilikum"),
    *(r"obstb\w*", r"setzlinge?", r"zitronen\w*", r"palmen?", r"geranien?", r"bohnen?"),
)
_CHARGED = (
    *(r"\w*handy\w*|\w*telefon|iphone|smartphone", r"tablet\w*|ipad", r"laptop\w*|rechner"),
    *(r"drohnen?\w*", r"\w*uhr|smartwatch", r"\w*zahnbürsten?\w*", r"kamera\w*", r"rasierer\w*"),
    *("headset|kopfhörer", r"akkuschrauber\w*"),
)
_DRIVEN = (
    *(
        r"\w*auto\w*|wagen|tesla",
        r"\w*rad|\w*fahrrad\w*|(?:e ?)?bike\w*",
        r"\w*roller\w*|e scooter",
    ),
    r"rollstuhl\w*",
)
_FED = (
    *(r"katzen?\w*|kater", r"hund\w*|welpen?", r"\w*fische?n?\w*|kois?", r"hühner\w*|hennen|küken"),
    *(
        r"vögel\w*|vogel\w*",
        r"kaninchen\w*|hasen?\w*",
        r"pferde?\w*|pony",
        r"hamster\w*",
        r"kühe|kuh",
    ),
    *(r"schweine?\w*", r"enten?\w*", r"schafe?\w*", r"ziegen?\w*", r"schildkröten?\w*"),
)
_WASHED = (
    r"(?:dreckige )?(?:\w*wäsche|klamotten|socken|hemden|bettlaken|\w*tücher|sportsachen|windeln)"
)
_PLANTS = (
    r"\w*pflanzen?|\w*blumen|\w*garten|\w*beete?|gewächshaus|balkonkasten|hortensien?|petunien?"
    r"|fuchsien?|dahlien|lavendel|himbeeren|oleander|begonien|monstera|yucca"
    r"|hochbeete?|balkonkästen|zucchini|salat|olivenbaum|sträucher|farne?"
)
_FLAT = (
    r"leer|akku|\w*lad\w*|\w*läd\w*|saft|strom|prozent|tot|platt|schlapp|ende|steckt|stecker"
    r"|schafft"
    r"|hält"
)
_HUNGRY = r"hung\w*|\w*futter\w*|\w*fütter\w*|\w*fress\w*|verhungern|nichts"
_NO_WATER = r"licht|sonne|dünger|\w*schn[ei]\w*|\w*mäh\w*"

GERMAN: Final = Purposes(
    measures="tasse|becher|kanne|glas|scheibe|stück|ein|eine|einen|nen|ne|etwas|schöne?[nrs]?"
    "|gute?[nrs]?|heisse?[nrs]?|warme?[nrs]?|frische?[nrs]?|starke?[nrs]?|kleine?[nrs]?"
    "|grosse?[nrs]?|schnelle?[nrs]?|doppelte?[nrs]?",
    closer=(r"\w+", r"(?: (?:im|in|am|an|auf|bei|vom|von|der|des) .*)?"),
    others=r"\w*lampen?|\w*lichte?r?|\w*leuchten?|\w*beleuchtung|\w*sensor|\w*melder|\w*tisch"
    r"|\w*kamera|kindersicherung|\w*sperre|benachrichtigung\w*|anzeige|display|\w*plan|summer"
    r"|signalton|neustart\w*|zurücksetzen|ionisator|eco|limit|fernseher|tv",
    told=r"\w*schalt\w*|(?:mach|stell)\w* .*\b(?:an|ein)|an|ein|aktivier\w*",
    some=r"ein|eine|einen|einem|einer|nen|ne|etwas|noch|brauche?|will|möchte",
    purposes=(
        Purpose(
            said=r"\w*kaffees?|espresso|cappuccino|latte(?: macchiato)?|koffein|kaffee kochen",
            names=r"kaffee(?!tisch|ecke|bar|küche|pause)\w*(?: (?!tisch|ecke|bar|pause)\w+)?"
            r"|espresso\w*|\w*kaffee(?:maschine|automat)|nespresso|senseo|cappuccino\\w*",
        ),
        Purpose(
            said=r"\w*tees?|tee kochen|wasser kochen|heisses wasser|kochendes wasser",
            names=r"wasserkocher\w*|teekocher|teemaschine|samowar",
        ),
        Purpose(
            said="milch|kakao|heisse schokolade|schokolade", names=r"milch(?:aufschäumer|schäumer)"
        ),
        Purpose(
            said=rf"{_PLANTS}|{'|'.join(_WATERED)}",
            unheard=_NO_WATER,
            names=r"\w*bewässerung\w*|\w*sprenger|\w*beregnung\w*|sprinkler\w*|\w*tropf(?:er"
            r"|schlauch)|\w*giess\w*|gartenpumpe|gartenventil|gartenwasser|gartenschlauch"
            r"|wasserventil garten",
            things=_WATERED,
            is_in_need=True,
            is_rooted=True,
        ),
        Purpose(
            said="|".join(_DRIVEN),
            heard=_FLAT,
            names=r"wallbox|\w*lade(?:station|gerät|säule|punkt|kabel|dose)|\w*charger|(?:\w*auto"
            r"|\w*rad|e bike|roller) ?(?:laden|lader)",
            things=(*_DRIVEN, *_CHARGED),
            is_in_need=True,
        ),
        Purpose(
            said="|".join(_CHARGED),
            heard=_FLAT,
            names=r"\w*ladegerät|\w*lader|\w*ladestation|\w*ladekabel|\w*ladematte",
            things=(*_CHARGED, *_DRIVEN),
            is_in_need=True,
        ),
        Purpose(
            said=r"(?:dreckige )?(?:geschirr|abwasch|teller|tassen|gläser|töpfe|pfannen|flaschen)",
            names=r"\w*spülmaschine|geschirrspüler|spüler",
            unheard=r"\w*(?:warm|trock)\w*",
            is_in_need=True,
        ),
        Purpose(
            said=r"\w*handt[uü]ch\w*|badetücher|bademantel",
            names=r"handtuch(?:heizkörper|wärmer|trockner|heizung|halter)",
            heard=r"\w*w[aä]rm\w*|\w*heiz\w*|kalt",
            is_in_need=True,
        ),
        Purpose(
            said="bett|matratze|decke",
            names=r"heizdecke|wärmeunterbett|bettwärmer|wärmedecke|bettheizung",
            heard=r"\w*w[aä]rm\w*|\w*heiz\w*|kalt",
            is_in_need=True,
            is_hot=True,
        ),
        Purpose(
            said=_WASHED,
            names=r"(?:wäsche)?trockner|wäscheständer",
            heard=r"\w*nass\w*|feucht\w*|klamm|tropf\w*|\w*trock\w*|regnet|giesst|schüttet",
            is_in_need=True,
        ),
        Purpose(
            said=_WASHED,
            names=r"waschmaschine|waschtrockner",
            unheard=r"\w*(?:nass|feucht|trock|warm)\w*|klamm|tropf\w*|regnet|giesst|schüttet",
            is_in_need=True,
        ),
        Purpose(
            said="feucht|schwül|dampfig|feuchtigkeit",
            names=r"\w*entfeuchter",
            is_of_room=True,
        ),
        Purpose(said="trocken|trockene luft", names=r"(?:luft)?befeuchter", is_of_room=True),
        Purpose(
            is_of_room=True,
            said=r"pollen|staub|saubere luft|allergie",
            names=r"luftreiniger|luftfilter",
        ),
        Purpose(
            said=r"rauch|qualm|gestank|geruch|dampf|dunst",
            names=r"luftreiniger|dunstabzug\w*|abzugshaube|lüfter|abluft\w*",
            is_of_room=True,
        ),
        Purpose(
            said=r"feuer|kaminfeuer|lagerfeuer",
            names=r"\w*kamin\w*|feuerschale|feuerstelle|(?:holz|pellet|schweden)ofen",
            is_hot=True,
        ),
        Purpose(said="sauna|dampfbad", names=r"\w*sauna\w*|dampfbad", is_hot=True),
        Purpose(said="bad|vollbad", names=r"badewanne\w*|wannen\w*"),
        Purpose(said="dusche", names=r"boiler|durchlauferhitzer|warmwasser\w*"),
        Purpose(
            said="whirlpool|badetonne|badefass",
            names="whirlpool|badetonne|badefass",
            is_in_need=True,
        ),
        Purpose(
            said="pool|schwimmbecken|schwimmbad|becken",
            names=r"pool ?heizung|pool ?wärmepumpe",
            heard=r"\w*w[aä]rm\w*|\w*heiz\w*|kalt",
            is_in_need=True,
        ),
        Purpose(
            said="pool|schwimmbecken|schwimmbad|becken",
            names=r"pool ?(?:\w*pumpe|filter\w*|roboter|reiniger|sauger)",
            unheard=r"\w*(?:warm|wärm|heiz|kalt)\w*",
            is_in_need=True,
        ),
        Purpose(
            said=r"\w*teich|aquarium|springbrunnen",
            names=r"\w*teich ?(?:\w*pumpe|filter)|aquarium ?(?:\w*pumpe|filter)|springbrunnen",
            things=(r"\w*teich\w*", r"aquarium\w*", "springbrunnen"),
            is_in_need=True,
        ),
        Purpose(
            said="|".join(_FED),
            heard=_HUNGRY,
            names=r"\w*futter\w*|\w*fütter\w*",
            things=_FED,
            is_in_need=True,
        ),
        Purpose(
            said=r"hühner|hennen|küken|enten|gänse|wachteln",
            names=r"(?:hühner|hennen|enten|gänse)\w*(?: \w+)?",
            things=(r"hühner\w*|hennen\w*|küken", r"enten\w*", r"gänse\w*"),
            action="open",
            domains=DOORS,
            is_in_need=True,
        ),
        Purpose(
            said=r"hühner|hennen|küken|enten|gänse|wachteln",
            names=r"(?:hühner|hennen|enten|gänse)\w*(?: \w+)?",
            things=(r"hühner\w*|hennen\w*|küken", r"enten\w*", r"gänse\w*"),
            action="close",
            domains=DOORS,
            is_in_need=True,
        ),
        Purpose(
            said="katzen?|kater",
            names="katzen(?:klappe|tür)",
            action="open",
            domains=DOORS,
            is_in_need=True,
        ),
        Purpose(
            said="hunde?|welpen?",
            names="hunde(?:klappe|tür)",
            action="open",
            domains=DOORS,
            is_in_need=True,
        ),
        Purpose(
            said="pferde?|pony|kühe|kuh|schafe|ziegen?|kälber",
            names=r"\w*(?:stall|weide|koppel)\w*",
            things=(
                r"pferde?\w*|pony",
                r"kuh\w*|kühe|kälber\w*",
                r"schafe?\w*",
                r"ziegen?\w*",
                r"hühner\w*",
            ),
            action="open",
            domains=DOORS,
            is_in_need=True,
        ),
        Purpose(said=r"toasts?|toastbrot|toasten", names="toaster", is_hot=True),
        Purpose(
            said=r"brot|frisches brot|brot backen|teig kneten", names=r"brotback\w*|brotmaschine"
        ),
        Purpose(said="reis|reis kochen", names="reiskocher"),
        Purpose(said="popcorn", names=r"popcorn\w*"),
        Purpose(said="waffeln?", names="waffeleisen", is_hot=True),
        Purpose(said="(?:gekochtes |gekochte )?eier?|ei", names="eierkocher"),
        Purpose(said="eis|eiswürfel|eis machen", names=r"eiswürfel\w*|eismaschine"),
        Purpose(said="smoothies?|mixen", names=r"\w*mixer"),
        Purpose(said="saft|entsaften", names="entsafter|saftpresse"),
        Purpose(said="grillen", names=r"\w*grill", is_hot=True),
        Purpose(
            said=r"\w*einfahrt|auffahrt|weg|gehweg|rampe|\w*treppe(?: draussen)?|hof|dachrinne"
            r"|dach",
            names=r"(?:einfahrt|auffahrt|weg|gehweg|rampen?|treppen|hof|dach|dachrinnen?"
            r"|freiflächen)s?"
            r" ?heiz\w*|\w*heizkabel|schneeschmelz\w*|enteisung\w*",
            things=(
                *(r"\w*einfahrts?\w*|auffahrt\w*", r"geh\w*|weg\w*", r"ramp\w*", r"\w*treppe\w*"),
                r"dach\w*",
            ),
            is_in_need=True,
        ),
        Purpose(
            is_of_room=True,
            said=r"(?:stech)?mücken|schnaken|fliegen|motten|insekten|gelsen|bremsen",
            names=r"(?:mücken|insekten|fliegen)\w*",
        ),
        Purpose(
            said="weihnachten|weihnachtlich", names=r"weihnachts\w*|christbaum\w*", domains=FESTIVE
        ),
        Purpose(said="drucken", names=r"(?:\w+)?(?<!3d )drucker"),
        Purpose(said="scannen", names=r"scanner|drucker"),
        Purpose(said="bügeln", names=r"\w*bügel\w*", is_hot=True),
        Purpose(said="nähen", names="nähmaschine"),
        Purpose(said="löten", names=r"löt\w*", is_hot=True),
        Purpose(said="schreddern", names=r"schredder|aktenvernichter"),
        Purpose(said="laminieren", names="laminiergerät|laminator"),
        Purpose(said="haare föhnen", names="föhn|haartrockner", is_hot=True),
    ),
)
