"""What devices are for, in Dutch."""

from __future__ import annotations

from typing import Final

from .purpose import Purposes, Words, any_of

_WATERED = (
    r"\w*tomat\w*|tomaat\w*, gazon\w*|gras\w*, roos|rozen\w*, heg\w*, kruiden\w*, orchidee\w*"
    r", paprika\w*, komkommer\w*, aardbei\w*, groente\w*|moestuin\w*, fruitb\w*, zaailingen"
    r", citroen\w*, palm\w*, geranium\w*, bonen, basilicum"
)
_CHARGED = (
    r"telefoon\w*|mobiel\w*|iphone|smartphone|gsm, tablet\w*|ipad, laptop\w*|computer"
    r", drone\w*, horloge, tandenborstel\w*, camera\w*, scheerapparaat, koptelefoon"
    ", boormachine"
)
_DRIVEN = r"\w*auto\w*|tesla, \w*fiets\w*|e ?bike\w*, scooter\w*, step, rolstoel\w*"
_FED = (
    r"kat|katten\w*|kat\w*automaat|poes\w*|kitten\w*, hond\w*|puppy\w*"
    r", \w*vis|\w*vissen\w*|vis\w+|koi\w*, kip|kippen\w*|kuikens?, vogel\w*|parkiet|papegaai"
    r", konijn\w*, paard\w*|pony\w*, hamster\w*, koe|koeien\w*, varken\w*, eend\w*"
    r", schaap\w*|schapen\w*, geit\w*, schildpad\w*, cavia\w*"
)
_WASHED = (
    r"(?:vuile |witte |bonte )?was|kleren|sokken|overhemden|lakens|handdoeken|theedoeken"
    r"|beddengoed|sportkleren|luiers"
)
_PLANTS = (
    r"\w*planten?|\w*plant|\w*bloemen|\w*tuin|borders?|plantenbak\w*|kas|struiken|bloemperk|maïs"
    r"|mais|gewas|gewassen|akker|weide|balkonplanten|hortensia(?:'?s)?|petunia'?s|fuchsia'?s"
    r"|dahlia'?s|lavendel|frambozen|monstera|yucca|moestuin|courgettes|sla|olijfboom|plantjes?"
)
_FLAT = (
    r"leeg|batterij|accu|\w*laad\w*|\w*laden|stroom|sap|procent|dood|plat|uit|stopcontact|haalt|op"
    r"|hangt"
)
_HUNGRY = r"honger\w*|eten|gegeten|\w*voer\w*|niets|niks|vreten"
_WARM = r"\w*warm\w*|koud"
_HENS = Words(
    "kippen|kuikens|eenden|ganzen|kwartels",
    r"(?:kippen|eenden|ganzen)\w*(?: \w+)?",
    things=r"kippen\w*|kuikens, eenden\w*, ganzen\w*",
)
_NO_WATER = r"licht|zon|mest|\w*maai\w*|\w*snoei\w*"

DUTCH: Final = Purposes(
    measures="kopje|kop|mok|pot|glas|snee|bak|beetje|wat|een|lekkere?|vers|verse|warme?|hete?"
    "|sterke?|kleine?|grote?|dubbele?|nog een",
    closer=(r"\w+", r"(?: (?:in|op|aan|bij|van) .*)?"),
    others=r"\w*lamp(?:en|je)?|\w*licht(?:en|jes)?|\w*verlichting|\w*sensor|\w*melder|\w*tafel\w*"
    r"|\w*camera|kinderslot|slot|melding\w*|scherm|schema|zoemer|herstart\w*|ionisator|eco|limiet"
    r"|televisie|tv",
    told=r"aan|aanzetten|aandoen|inschakelen|schakel\w*|activeer\w*",
    some=r"een|wat|nog een|nog wat|wil|wel|heb",
    words={
        "coffee": Words(
            r"koffie|koffies|espresso|cappuccino|latte|cafeïne|bakkie|koffie (?:zetten"
            r"|malen)|bakje",
            r"koffie(?!tafel|hoek)\w*(?: (?!tafel|hoek)\w+)?|espresso\w*|nespresso|senseo",
        ),
        "tea": Words(
            r"thee|kamillethee|water koken|thee zetten|heet water|kokend water",
            r"waterkoker|theezetter",
        ),
        "milk": Words("melk|chocolademelk|chocomel", "melkopschuimer"),
        "plants": Words(
            f"{_PLANTS}|{any_of(_WATERED)}",
            r"\w*sproeier\w*|\w*irrigatie\w*|\w*bewatering\w*|\w*beregening\w*|druppel\w*"
            r"|sprinkler\w*|tuinpomp|tuinkraan|tuinslang|waterklep tuin",
            unheard=_NO_WATER,
            things=_WATERED,
        ),
        "vehicle": Words(
            any_of(_DRIVEN),
            r"wallbox|laadpaal|\w*lader|laadstation",
            heard=_FLAT,
            things=f"{_DRIVEN}, {_CHARGED}",
        ),
        "gadget": Words(
            any_of(_CHARGED),
            r"\w*oplader|\w*lader|laadstation|laadmat",
            heard=_FLAT,
            things=f"{_CHARGED}, {_DRIVEN}",
        ),
        "dishes": Words(
            "vaat|afwas|servies|(?:vieze )?borden|kopjes|glazen|pannen|flesjes",
            r"vaatwasser|vaatwasmachine|afwasmachine",
            unheard=r"\w*(?:warm|droog)\w*",
        ),
        "towels": Words(
            "handdoek(?:en)?|badlakens|badjas",
            r"handdoek(?:radiator|droger|verwarmer|rek|verwarming)",
            heard=_WARM,
        ),
        "bed": Words(
            "bed|matras|deken",
            r"elektrische deken|bedverwarmer|bedverwarming|warmtedeken",
            heard=_WARM,
        ),
        "drying": Words(
            _WASHED,
            r"(?:was)?droger|wasdroger|droogmachine",
            heard=r"nat|\w*nat|vochtig|klam|druip\w*|dro\w+|gedroogd|regent|giet",
        ),
        "washing": Words(
            _WASHED,
            "wasmachine",
            unheard=r"nat|\w*nat|vochtig|klam|druip\w*|dro\w+|gedroogd|regent|giet|\w*warm\w*"
            r"|gestreken|strijk\w*",
        ),
        "damp": Words("vochtig|nat|vocht", r"\w*ontvochtiger"),
        "dry_air": Words("droog|droge lucht", r"(?:lucht)?bevochtiger"),
        "dust": Words("pollen|stof|schone lucht|hooikoorts", r"luchtreiniger|luchtfilter"),
        "smoke": Words(
            "rook|stank|geur|stoom|damp", r"luchtreiniger|afzuigkap|afzuiging|ventilator|wasemkap"
        ),
        "fire": Words(
            r"vuur|vuurtje|haardvuur|kampvuur",
            r"\w*haard|vuurkorf|vuurplaats|houtkachel|pelletkachel",
        ),
        "sauna": Words("sauna|stoombad", r"\w*sauna\w*|stoombad"),
        "bath": Words("(?:warm |heet )?bad|bubbels", r"badkuip\w*|badkraan"),
        "shower": Words("(?:warme )?douche", r"boiler|warm water|geiser"),
        "hot_tub": Words(
            "jacuzzi|hottub|hot tub|bubbelbad|spa", "jacuzzi|hottub|hot tub|bubbelbad|spa"
        ),
        "pool_heat": Words("zwembad|badje", r"zwembad ?(?:verwarming|warmtepomp)", heard=_WARM),
        "pool": Words(
            "zwembad|badje",
            r"zwembad ?(?:pomp|filter\w*|robot|reiniger)",
            unheard=_WARM,
        ),
        "pond": Words(
            r"\w*vijver|aquarium|fontein",
            r"\w*vijver ?(?:pomp|filter)|aquarium ?(?:pomp|filter)|fontein",
            things=r"\w*vijver\w*, aquarium\w*, fontein",
        ),
        "hungry": Words(
            any_of(_FED),
            r"\w*voer(?:automaat|bak|der|machine|dispenser)|\w*voederautomaat|\w*voeder\w*",
            heard=_HUNGRY,
            things=_FED,
        ),
        "hens_out": _HENS,
        "hens_in": _HENS,
        "pets": Words(
            "kat|katten|poes|hond|honden|puppy",
            "(?:katten|honden)(?:luik|deur)",
            things=r"kat|katten\w*|poes, hond\w*|puppy",
        ),
        "stable": Words(
            "paard|paarden|pony|koe|koeien|schapen|geiten?|kalveren",
            r"\w*(?:stal|weide|wei)(?:deur|poort|hek)?",
            things=r"paard\w*|pony, koe\w*|kalv\w*, schapen\w*, geit\w*, kippen\w*",
        ),
        "toast": Words(r"toast|geroosterd brood|brood roosteren", "broodrooster|toaster"),
        "toastie": Words("tosti|tosti's", "tosti ?ijzer|tosti ?apparaat"),
        "bread": Words("brood|brood bakken|vers brood|kneden", "broodbakmachine|broodmachine"),
        "rice": Words("rijst|rijst koken", "rijstkoker"),
        "popcorn": Words("popcorn", r"popcorn\w*"),
        "waffles": Words("wafels?", "wafelijzer"),
        "eggs": Words("eitjes?|ei|eieren", "eierkoker"),
        "ice": Words("ijs|ijsblokjes|ijs maken", "ijsblokjesmachine|ijsmachine"),
        "smoothie": Words("smoothies?|mixen", "blender|mixer"),
        "juice": Words("sap|sapje", "sapcentrifuge|sapmaker|juicer"),
        "barbecue": Words("barbecue|bbq", r"barbecue|bbq|\w*grill"),
        "frost": Words(
            "oprit|inrit|pad|stoep|helling|goot|dakgoot|dak|erf",
            r"(?:oprit|inrit|pad|stoep|hellingbaan|dakgoot|goot|dak)\w* ?verwarming"
            r"|sneeuwsmelt\w*|ontdooi\w*",
            things=r"oprit\w*|inrit\w*, pad\w*|stoep\w*, helling\w*, \w*goot\w*|dak\w*",
        ),
        "insects": Words(
            "(?:steek)?muggen|vliegen|insecten|motten|dazen", r"(?:muggen|insecten|vliegen)\w*"
        ),
        "christmas": Words("kerst|kerstmis", r"kerst\w*(?: \w+)?"),
        "print": Words("printen", "printer"),
        "scan": Words("scannen", "scanner|printer"),
        "iron": Words("strijken", r"strijk\w*"),
        "sew": Words("naaien", "naaimachine"),
        "solder": Words("solderen", r"soldeer\w*"),
        "shred": Words("versnipperen", r"\w*versnipperaar"),
        "hair": Words("mijn haar föhnen", "föhn|haardroger"),
    },
)
