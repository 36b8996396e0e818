"""What devices are for, in Dutch."""

from __future__ import annotations

from typing import Final

from .purpose import DOORS, FESTIVE, Purpose, Purposes

_WATERED = (
    *(r"\w*tomat\w*|tomaat\w*", r"gazon\w*|gras\w*", r"roos|rozen\w*", r"heg\w*", r"kruiden\w*"),
    *(r"orchidee\w*", r"paprika\w*", r"komkommer\w*", r"aardbei\w*", r"groente\w*|moestuin\w*"),
    *(
        r"fruitb\w*",
        r"zaailingen",
        r"citroen\w*",
        r"palm\w*",
        r"geranium\w*",
        r"bonen",
        "basilicum",
    ),
)
_CHARGED = (
    *(r"telefoon\w*|mobiel\w*|iphone|smartphone|gsm", r"tablet\w*|ipad", r"laptop\w*|computer"),
    *(r"drone\w*", "horloge", r"tandenborstel\w*", r"camera\w*", "scheerapparaat"),
    *("koptelefoon", "boormachine"),
)
_DRIVEN = (
    *(r"\w*auto\w*|tesla", r"\w*fiets\w*|e ?bike\w*", r"scooter\w*", r"step"),
    r"rolstoel\w*",
)
_FED = (
    *(
        r"kat|katten\w*|kat\w*automaat|poes\w*|kitten\w*",
        r"hond\w*|puppy\w*",
        r"\w*vis|\w*vissen\w*|vis\w+|koi\w*",
        r"kip|kippen\w*|kuikens?",
    ),
    *(
        r"vogel\w*|parkiet|papegaai",
        r"konijn\w*",
        r"paard\w*|pony\w*",
        r"hamster\w*",
        r"koe|koeien\w*",
    ),
    *(r"varken\w*", r"eend\w*", r"schaap\w*|schapen\w*", r"geit\w*", r"schildpad\w*", r"cavia\w*"),
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
    purposes=(
        Purpose(
            said=r"koffie|koffies|espresso|cappuccino|latte|cafeïne|bakkie|koffie (?:zetten"
            r"|malen)|bakje",
            names=r"koffie(?!tafel|hoek)\w*(?: (?!tafel|hoek)\w+)?|espresso\w*|nespresso|senseo",
        ),
        Purpose(
            said=r"thee|kamillethee|water koken|thee zetten|heet water|kokend water",
            names=r"waterkoker|theezetter",
        ),
        Purpose(said="melk|chocolademelk|chocomel", names="melkopschuimer"),
        Purpose(
            said=rf"{_PLANTS}|{'|'.join(_WATERED)}",
            unheard=_NO_WATER,
            names=r"\w*sproeier\w*|\w*irrigatie\w*|\w*bewatering\w*|\w*beregening\w*|druppel\w*"
            r"|sprinkler\w*|tuinpomp|tuinkraan|tuinslang|waterklep tuin",
            things=_WATERED,
            is_in_need=True,
            is_rooted=True,
        ),
        Purpose(
            said="|".join(_DRIVEN),
            heard=_FLAT,
            names=r"wallbox|laadpaal|\w*lader|laadstation",
            things=(*_DRIVEN, *_CHARGED),
            is_in_need=True,
        ),
        Purpose(
            said="|".join(_CHARGED),
            heard=_FLAT,
            names=r"\w*oplader|\w*lader|laadstation|laadmat",
            things=(*_CHARGED, *_DRIVEN),
            is_in_need=True,
        ),
        Purpose(
            said="vaat|afwas|servies|(?:vieze )?borden|kopjes|glazen|pannen|flesjes",
            names=r"vaatwasser|vaatwasmachine|afwasmachine",
            unheard=r"\w*(?:warm|droog)\w*",
            is_in_need=True,
        ),
        Purpose(
            said="handdoek(?:en)?|badlakens|badjas",
            names=r"handdoek(?:radiator|droger|verwarmer|rek|verwarming)",
            heard=r"\w*warm\w*|koud",
            is_in_need=True,
        ),
        Purpose(
            said="bed|matras|deken",
            names=r"elektrische deken|bedverwarmer|bedverwarming|warmtedeken",
            heard=r"\w*warm\w*|koud",
            is_in_need=True,
            is_hot=True,
        ),
        Purpose(
            said=_WASHED,
            names=r"(?:was)?droger|wasdroger|droogmachine",
            heard=r"nat|\w*nat|vochtig|klam|druip\w*|dro\w+|gedroogd|regent|giet",
            is_in_need=True,
        ),
        Purpose(
            said=_WASHED,
            names="wasmachine",
            unheard=r"nat|\w*nat|vochtig|klam|druip\w*|dro\w+|gedroogd|regent|giet|\w*warm\w*"
            r"|gestreken|strijk\w*",
            is_in_need=True,
        ),
        Purpose(said="vochtig|nat|vocht", names=r"\w*ontvochtiger", is_of_room=True),
        Purpose(said="droog|droge lucht", names=r"(?:lucht)?bevochtiger", is_of_room=True),
        Purpose(
            is_of_room=True,
            said="pollen|stof|schone lucht|hooikoorts",
            names=r"luchtreiniger|luchtfilter",
        ),
        Purpose(
            said="rook|stank|geur|stoom|damp",
            names=r"luchtreiniger|afzuigkap|afzuiging|ventilator|wasemkap",
            is_of_room=True,
        ),
        Purpose(
            said=r"vuur|vuurtje|haardvuur|kampvuur",
            names=r"\w*haard|vuurkorf|vuurplaats|houtkachel|pelletkachel",
            is_hot=True,
        ),
        Purpose(said="sauna|stoombad", names=r"\w*sauna\w*|stoombad", is_hot=True),
        Purpose(said="(?:warm |heet )?bad|bubbels", names=r"badkuip\w*|badkraan"),
        Purpose(said="(?:warme )?douche", names=r"boiler|warm water|geiser"),
        Purpose(
            said="jacuzzi|hottub|hot tub|bubbelbad|spa",
            names="jacuzzi|hottub|hot tub|bubbelbad|spa",
            is_in_need=True,
        ),
        Purpose(
            said="zwembad|badje",
            names=r"zwembad ?(?:verwarming|warmtepomp)",
            heard=r"\w*warm\w*|koud",
            is_in_need=True,
        ),
        Purpose(
            said="zwembad|badje",
            names=r"zwembad ?(?:pomp|filter\w*|robot|reiniger)",
            unheard=r"\w*warm\w*|koud",
            is_in_need=True,
        ),
        Purpose(
            said=r"\w*vijver|aquarium|fontein",
            names=r"\w*vijver ?(?:pomp|filter)|aquarium ?(?:pomp|filter)|fontein",
            things=(r"\w*vijver\w*", r"aquarium\w*", "fontein"),
            is_in_need=True,
        ),
        Purpose(
            said="|".join(_FED),
            heard=_HUNGRY,
            names=r"\w*voer(?:automaat|bak|der|machine|dispenser)|\w*voederautomaat|\w*voeder\w*",
            things=_FED,
            is_in_need=True,
        ),
        Purpose(
            said="kippen|kuikens|eenden|ganzen|kwartels",
            names=r"(?:kippen|eenden|ganzen)\w*(?: \w+)?",
            things=(r"kippen\w*|kuikens", r"eenden\w*", r"ganzen\w*"),
            action="open",
            domains=DOORS,
            is_in_need=True,
        ),
        Purpose(
            said="kippen|kuikens|eenden|ganzen|kwartels",
            names=r"(?:kippen|eenden|ganzen)\w*(?: \w+)?",
            things=(r"kippen\w*|kuikens", r"eenden\w*", r"ganzen\w*"),
            action="close",
            domains=DOORS,
            is_in_need=True,
        ),
        Purpose(
            said="kat|katten|poes",
            names=r"katten(?:luik|deur)",
            action="open",
            domains=DOORS,
            is_in_need=True,
        ),
        Purpose(
            said="hond|honden|puppy",
            names=r"honden(?:luik|deur)",
            action="open",
            domains=DOORS,
            is_in_need=True,
        ),
        Purpose(
            said="paard|paarden|pony|koe|koeien|schapen|geiten?|kalveren",
            names=r"\w*(?:stal|weide|wei)(?:deur|poort|hek)?",
            things=(r"paard\w*|pony", r"koe\w*|kalv\w*", r"schapen\w*", r"geit\w*", r"kippen\w*"),
            action="open",
            domains=DOORS,
            is_in_need=True,
        ),
        Purpose(
            said=r"toast|geroosterd brood|brood roosteren",
            names="broodrooster|toaster",
            is_hot=True,
        ),
        Purpose(said="tosti|tosti's", names="tosti ?ijzer|tosti ?apparaat", is_hot=True),
        Purpose(said="brood|brood bakken|vers brood|kneden", names="broodbakmachine|broodmachine"),
        Purpose(said="rijst|rijst koken", names="rijstkoker"),
        Purpose(said="popcorn", names=r"popcorn\w*"),
        Purpose(said="wafels?", names="wafelijzer", is_hot=True),
        Purpose(said="eitjes?|ei|eieren", names="eierkoker"),
        Purpose(said="ijs|ijsblokjes|ijs maken", names="ijsblokjesmachine|ijsmachine"),
        Purpose(said="smoothies?|mixen", names="blender|mixer"),
        Purpose(said="sap|sapje", names="sapcentrifuge|sapmaker|juicer"),
        Purpose(said="barbecue|bbq", names=r"barbecue|bbq|\w*grill", is_hot=True),
        Purpose(
            said="oprit|inrit|pad|stoep|helling|goot|dakgoot|dak|erf",
            names=r"(?:oprit|inrit|pad|stoep|hellingbaan|dakgoot|goot|dak)\w* ?verwarming"
            r"|sneeuwsmelt\w*|ontdooi\w*",
            things=(r"oprit\w*|inrit\w*", r"pad\w*|stoep\w*", r"helling\w*", r"\w*goot\w*|dak\w*"),
            is_in_need=True,
        ),
        Purpose(
            is_of_room=True,
            said="(?:steek)?muggen|vliegen|insecten|motten|dazen",
            names=r"(?:muggen|insecten|vliegen)\w*",
        ),
        Purpose(said="kerst|kerstmis", names=r"kerst\w*(?: \w+)?", domains=FESTIVE),
        Purpose(said="printen", names="printer"),
        Purpose(said="scannen", names="scanner|printer"),
        Purpose(said="strijken", names=r"strijk\w*", is_hot=True),
        Purpose(said="naaien", names="naaimachine"),
        Purpose(said="solderen", names=r"soldeer\w*", is_hot=True),
        Purpose(said="versnipperen", names=r"\w*versnipperaar"),
        Purpose(said="mijn haar föhnen", names="föhn|haardroger", is_hot=True),
    ),
)
