"""What devices are for, in German."""

from __future__ import annotations

from typing import Final

from .purpose import Purposes, Words, any_of

_WATERED = (
    r"\w*tomaten?\w*, \w*rasen\w*|wiese\w*, \w*rosen?\w*, \w*hecken?\w*, kräuter\w*"
    r", orchideen?\w*, paprika\w*, gurken?\w*, erdbeer\w*, gemüse\w*, basilikum, obstb\w*"
    r", setzlinge?, zitronen\w*, palmen?, geranien?, bohnen?"
)
_CHARGED = (
    r"\w*handy\w*|\w*telefon|iphone|smartphone, tablet\w*|ipad, laptop\w*|rechner, drohnen?\w*"
    r", \w*uhr|smartwatch, \w*zahnbürsten?\w*, kamera\w*, rasierer\w*, headset|kopfhörer"
    r", akkuschrauber\w*"
)
_DRIVEN = (
    r"\w*auto\w*|wagen|tesla, \w*rad|\w*fahrrad\w*|(?:e ?)?bike\w*, \w*roller\w*|e scooter"
    r", rollstuhl\w*"
)
_FED = (
    r"katzen?\w*|kater, hund\w*|welpen?, \w*fische?n?\w*|kois?, hühner\w*|hennen|küken"
    r", vögel\w*|vogel\w*, kaninchen\w*|hasen?\w*, pferde?\w*|pony, hamster\w*, kühe|kuh"
    r", schweine?\w*, enten?\w*, schafe?\w*, ziegen?\w*, schildkröten?\w*"
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
    r"|schafft|hält"
)
_HUNGRY = r"hung\w*|\w*futter\w*|\w*fütter\w*|\w*fress\w*|verhungern|nichts"
_WARM = r"\w*w[aä]rm\w*|\w*heiz\w*|kalt"
_HENS = Words(
    r"hühner|hennen|küken|enten|gänse|wachteln",
    r"(?:hühner|hennen|enten|gänse)\w*(?: \w+)?",
    things=r"hühner\w*|hennen\w*|küken, enten\w*, gänse\w*",
)
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
    words={
        "coffee": Words(
            r"\w*kaffees?|espresso|cappuccino|latte(?: macchiato)?|koffein|kaffee kochen",
            r"kaffee(?!tisch|ecke|bar|küche|pause)\w*(?: (?!tisch|ecke|bar|pause)\w+)?"
            r"|espresso\w*|\w*kaffee(?:maschine|automat)|nespresso|senseo|cappuccino\w*",
        ),
        "tea": Words(
            r"\w*tees?|tee kochen|wasser kochen|heisses wasser|kochendes wasser",
            r"wasserkocher\w*|teekocher|teemaschine|samowar",
        ),
        "milk": Words("milch|kakao|heisse schokolade|schokolade", r"milch(?:aufschäumer|schäumer)"),
        "plants": Words(
            f"{_PLANTS}|{any_of(_WATERED)}",
            r"\w*bewässerung\w*|\w*sprenger|\w*beregnung\w*|sprinkler\w*|\w*tropf(?:er"
            r"|schlauch)|\w*giess\w*|gartenpumpe|gartenventil|gartenwasser|gartenschlauch"
            r"|wasserventil garten",
            unheard=_NO_WATER,
            things=_WATERED,
        ),
        "vehicle": Words(
            any_of(_DRIVEN),
            r"wallbox|\w*lade(?:station|gerät|säule|punkt|kabel|dose)|\w*charger|(?:\w*auto"
            r"|\w*rad|e bike|roller) ?(?:laden|lader)",
            heard=_FLAT,
            things=f"{_DRIVEN}, {_CHARGED}",
        ),
        "gadget": Words(
            any_of(_CHARGED),
            r"\w*ladegerät|\w*lader|\w*ladestation|\w*ladekabel|\w*ladematte",
            heard=_FLAT,
            things=f"{_CHARGED}, {_DRIVEN}",
        ),
        "dishes": Words(
            r"(?:dreckige )?(?:geschirr|abwasch|teller|tassen|gläser|töpfe|pfannen|flaschen)",
            r"\w*spülmaschine|geschirrspüler|spüler",
            unheard=r"\w*(?:warm|trock)\w*",
        ),
        "towels": Words(
            r"\w*handt[uü]ch\w*|badetücher|bademantel",
            r"handtuch(?:heizkörper|wärmer|trockner|heizung|halter)",
            heard=_WARM,
        ),
        "bed": Words(
            "bett|matratze|decke",
            r"heizdecke|wärmeunterbett|bettwärmer|wärmedecke|bettheizung",
            heard=_WARM,
        ),
        "drying": Words(
            _WASHED,
            r"(?:wäsche)?trockner|wäscheständer",
            heard=r"\w*nass\w*|feucht\w*|klamm|tropf\w*|\w*trock\w*|regnet|giesst|schüttet",
        ),
        "washing": Words(
            _WASHED,
            r"waschmaschine|waschtrockner",
            unheard=r"\w*(?:nass|feucht|trock|warm)\w*|klamm|tropf\w*|regnet|giesst|schüttet",
        ),
        "damp": Words("feucht|schwül|dampfig|feuchtigkeit", r"\w*entfeuchter"),
        "dry_air": Words("trocken|trockene luft", r"(?:luft)?befeuchter"),
        "dust": Words(r"pollen|staub|saubere luft|allergie", r"luftreiniger|luftfilter"),
        "smoke": Words(
            r"rauch|qualm|gestank|geruch|dampf|dunst",
            r"luftreiniger|dunstabzug\w*|abzugshaube|lüfter|abluft\w*",
        ),
        "fire": Words(
            r"feuer|kaminfeuer|lagerfeuer",
            r"\w*kamin\w*|feuerschale|feuerstelle|(?:holz|pellet|schweden)ofen",
        ),
        "sauna": Words("sauna|dampfbad", r"\w*sauna\w*|dampfbad"),
        "bath": Words("bad|vollbad", r"badewanne\w*|wannen\w*"),
        "shower": Words("dusche", r"boiler|durchlauferhitzer|warmwasser\w*"),
        "hot_tub": Words("whirlpool|badetonne|badefass", "whirlpool|badetonne|badefass"),
        "pool_heat": Words(
            "pool|schwimmbecken|schwimmbad|becken",
            r"pool ?heizung|pool ?wärmepumpe",
            heard=_WARM,
        ),
        "pool": Words(
            "pool|schwimmbecken|schwimmbad|becken",
            r"pool ?(?:\w*pumpe|filter\w*|roboter|reiniger|sauger)",
            unheard=r"\w*(?:warm|wärm|heiz|kalt)\w*",
        ),
        "pond": Words(
            r"\w*teich|aquarium|springbrunnen",
            r"\w*teich ?(?:\w*pumpe|filter)|aquarium ?(?:\w*pumpe|filter)|springbrunnen",
            things=r"\w*teich\w*, aquarium\w*, springbrunnen",
        ),
        "hungry": Words(any_of(_FED), r"\w*futter\w*|\w*fütter\w*", heard=_HUNGRY, things=_FED),
        "hens_out": _HENS,
        "hens_in": _HENS,
        "pets": Words(
            "katzen?|kater|hunde?|welpen?",
            "(?:katzen|hunde)(?:klappe|tür)",
            things=r"katzen?\w*|kater, hunde?\w*|welpen?",
        ),
        "stable": Words(
            "pferde?|pony|kühe|kuh|schafe|ziegen?|kälber",
            r"\w*(?:stall|weide|koppel)\w*",
            things=r"pferde?\w*|pony, kuh\w*|kühe|kälber\w*, schafe?\w*, ziegen?\w*, hühner\w*",
        ),
        "toast": Words(r"toasts?|toastbrot|toasten", "toaster"),
        "bread": Words(r"brot|frisches brot|brot backen|teig kneten", r"brotback\w*|brotmaschine"),
        "rice": Words("reis|reis kochen", "reiskocher"),
        "popcorn": Words("popcorn", r"popcorn\w*"),
        "waffles": Words("waffeln?", "waffeleisen"),
        "eggs": Words("(?:gekochtes |gekochte )?eier?|ei", "eierkocher"),
        "ice": Words("eis|eiswürfel|eis machen", r"eiswürfel\w*|eismaschine"),
        "smoothie": Words("smoothies?|mixen", r"\w*mixer"),
        "juice": Words("saft|entsaften", "entsafter|saftpresse"),
        "barbecue": Words("grillen", r"\w*grill"),
        "frost": Words(
            r"\w*einfahrt|auffahrt|weg|gehweg|rampe|\w*treppe(?: draussen)?|hof|dachrinne"
            r"|dach",
            r"(?:einfahrt|auffahrt|weg|gehweg|rampen?|treppen|hof|dach|dachrinnen?"
            r"|freiflächen)s?"
            r" ?heiz\w*|\w*heizkabel|schneeschmelz\w*|enteisung\w*",
            things=r"\w*einfahrts?\w*|auffahrt\w*, geh\w*|weg\w*, ramp\w*, \w*treppe\w*, dach\w*",
        ),
        "insects": Words(
            r"(?:stech)?mücken|schnaken|fliegen|motten|insekten|gelsen|bremsen",
            r"(?:mücken|insekten|fliegen)\w*",
        ),
        "christmas": Words("weihnachten|weihnachtlich", r"weihnachts\w*|christbaum\w*"),
        "print": Words("drucken", r"(?:\w+)?(?<!3d )drucker"),
        "scan": Words("scannen", r"scanner|drucker"),
        "iron": Words("bügeln", r"\w*bügel\w*"),
        "sew": Words("nähen", "nähmaschine"),
        "solder": Words("löten", r"löt\w*"),
        "shred": Words("schreddern", r"schredder|aktenvernichter"),
        "laminate": Words("laminieren", "laminiergerät|laminator"),
        "hair": Words("haare föhnen", "föhn|haartrockner"),
    },
)
