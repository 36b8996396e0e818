"""What people, plants, animals and machines are in need of, in Dutch."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.hints.hint import Hint

_COFFEE = (
    r"koffie|koffietje|bakkie|bakje(?: koffie| troost)?|bak koffie|espresso|cappuccino|latte"
    r"|cafeïne|kopje koffie|leut"
)
_TEA = (
    r"thee|theetje|kopje thee|kopke thee|kamillethee|muntthee|heet water|kokend water"
    r"|warme kruik|kruik"
)
_FANCIED = (
    r"tijd voor|zin in|trek in|toe aan|snak\w* naar|hunker\w* naar|verlang\w* naar"
    r"|heb(?:ben)?(?: [\w']+){0,3} nodig|wil(?:len)?|lust|graag"
    r"|begin niet zonder|niets zonder|niet zonder|zonder|eerst|iemand|wie (?:wil|lust)|gebruiken"
    r"|kan wel|moord voor|dood voor"
    r"|schreeuwt om|nu|help\w*|red\w*|moet(?: nu| eerst)?"
)
_NICE = (
    r"(?:zou|zal|kan|mag)(?: [\w']+){0,4} (?:ingaan|in gaan|smaken|lekker zijn|goed doen"
    r"|welkom zijn|fijn zijn|wel lusten|er in|helpen|redden"
    r"|deugd doen|niet misstaan|heerlijk zijn|wel)|gaat er (?:wel |nu |altijd )*in"
    r"|zou er (?:wel )?ingaan|smaakt nu|graag$|alsjeblieft$"
)
_PLANTS = (
    r"(?:\w*planten|\w*plantjes?|\w*plant|\w*bloemen|tomaten\w*|rozen|kruiden|basilicum"
    r"|orchidee\w*|paprikas|komkommers|aardbeien|groenten"
    r"|zaailingen|geraniums|hortensias?|bonen|sla|petunias|fuchsias|varens?|monstera|yucca"
    r"|plantenbakken|moestuin|borders?|dahlias|lavendel"
    r"|frambozen|heg|kas|palm\w*|courgettes|struiken|gazon|gras|maïs|mais|olijfboom|citroenboom"
    r"|weide|gewas|akker)"
)
_DROOPING = (
    r"hangen?(?: [\w']+){0,3} (?:slap|koppen|kopjes|erbij)|(?:slap|slapjes)|koppen hangen"
    r"|kopjes hangen|verlept|verleppen|verwelk\w*|verdor\w*|uitgedroogd|dor"
    r"|droog|kurkdroog|dorst|dorstig|smachten|water|bruin|geel|doodgaan"
    r"|gaan(?: [\w']+){0,2} dood|verpieter\w*|zielig|treurig|verdrogen"
    r"|schreeuwen|begieten|begoten|gegoten"
)
_ANIMALS = (
    r"(?:kat|katten|poes|kittens?|hond|honden|puppys?|vissen|goudvissen|kippen|kuikens|vogels?"
    r"|konijn|konijnen|paard|paarden|pony|hamster"
    r"|koe|koeien|varkens|eenden|schapen|geiten|schildpad|cavia\w*|kalveren)"
)
_CHARGED = (
    r"(?:telefoon|gsm|mobiel|mobieltje|smartphone|iphone|tablet|ipad|laptop|drone|horloge"
    r"|tandenborstel|camera|koptelefoon|boormachine"
    r"|auto|tesla|fiets|e bike|elektrische fiets|scooter|step|rolstoel)"
)
_FLAT = (
    r"(?:(?:bijna |haast |zo goed als |zo |helemaal )*(?:leeg|dood|plat|uit)|geen (?:sap|stroom"
    r"|batterij|accu)(?: meer)?|op zijn laatste benen"
    r"|geeft(?: [\w']+){0,3} de geest|(?:\w+|\d+) procent|heeft(?: [\w']+)? (?:stroom|sap) nodig"
    r"|(?:batterij|accu) (?:is )?(?:\w+ )?(?:leeg|plat|bijna op|op)"
    r"|laatste streepje|op het laatste streepje|(?:valt|gaat) (?:zo |bijna |straks )?uit)"
)

NEEDS: Final = (
    Hint(
        plan="on what=koffie",
        words="koffie* bakkie bakje espresso cappuccino latte cafeïne kopje leut",
        said=rf"(?:{_FANCIED})(?: [\w']+){{0,4}} (?:{_COFFEE})"
        rf"|(?:{_COFFEE})(?: [\w']+){{0,2}} {_NICE}|{_NICE}(?: [\w']+){{0,3}} (?:{_COFFEE})"
        rf"|(?:{_COFFEE}) (?:iemand|alsjeblieft|graag|nodig)$",
        unsaid="op|leeg|geen|meer in huis|tafel|winkel|bonen|gedronken|machine|cups|filters?"
        "|vlek\\w*|gemorst|koek\\w*|lijst|kopen|boodschappen|uit|halen"
        "|bestel\\w*|afgesproken|suiker|melk|thee",
        despite="asked if refused ordered",
    ),
    Hint(
        plan="on what=thee",
        words="thee theetje kamillethee muntthee water kruik kopke",
        said=rf"(?:{_FANCIED})(?: [\w']+){{0,4}} (?:{_TEA})|(?:{_TEA})(?: [\w']+){{0,2}} {_NICE}"
        rf"|{_NICE}(?: [\w']+){{0,3}} (?:{_TEA})"
        rf"|(?:{_TEA}) (?:iemand|alsjeblieft|graag)$",
        unsaid="op|leeg|geen|tafel|winkel|zakjes|gedronken|lijst|kopen|boodschappen|trekt"
        "|trekken|minuten|zwemmen|bad|douche|tassen|koffie",
        despite="asked if refused ordered",
    ),
    Hint(
        plan="on what={what}",
        words="plant* kamerplant* bloemen tomaten* rozen kruiden basilicum orchidee* paprikas "
        "komkommers aardbeien groenten zaailingen geraniums"
        " hortensia* bonen sla petunias fuchsias varen* monstera yucca moestuin "
        "border* dahlias lavendel frambozen heg kas palm* courgettes"
        " struiken gazon gras maïs mais olijfboom citroenboom weide gewas akker balkonplanten",
        said=rf"(?P<what>{_PLANTS})(?: [\w']+){{0,5}} (?:{_DROOPING})|(?:niet|vergeten"
        rf"|niemand)(?: [\w']+){{0,4}} (?P<what_>{_PLANTS})"
        r"(?: [\w']+){0,2} (?:water|gegeven|begoten|te begieten|begieten)",
        unsaid=r"licht|zon|donker|snoei\w*|maaien|gemaaid|mest\w*|verpotten|soep|kopen|lijst"
        r"|plastic|nep|blik|wijn|dressing|winkel|azijn|koken|lang|hoog",
        despite="past others if asked",
    ),
    Hint(
        plan="on what={what}",
        words="kat katten poes kitten* hond honden puppy* vissen goudvissen kippen "
        "kuikens vogel* konijn* paard* pony hamster koe koeien varkens eenden"
        " schapen geiten schildpad cavia* kalveren voerbak gevoerd",
        said=rf"(?P<what>{_ANIMALS})(?: [\w']+){{0,5}} (?:honger|hongerig|verhongeren|gevoerd"
        rf"|voer|eten willen|miauwt|miauwen|jankt|bedelt|bedelen|bakje"
        rf"|niets (?:meer )?te (?:eten|vreten)|loeien|loeit|mekkeren)|(?:niet|vergeten"
        rf"|niemand)(?: [\w']+){{0,4}} (?P<what_>{_ANIMALS})(?: [\w']+)? (?:gevoerd|te voeren)",
        unsaid="kopen|lijst|uitlaten|naar buiten|film|worst|op$|leeg",
        despite="past others asked",
    ),
    Hint(
        plan="close what={what}",
        words="kippen eenden ganzen kuikens",
        said=r"(?P<what>kippen|eenden|ganzen)(?: [\w']+){0,4} (?:binnen|in het hok|op stok"
        r"|in bed|naar binnen|slapen(?: al)?)$",
        unsaid="niet|geen|voer|eieren",
        despite="later",
        is_asked=True,
    ),
    Hint(
        plan="on what={what}",
        words="telefoon* gsm mobiel* smartphone iphone tablet "
        "ipad laptop drone horloge tandenborstel camera koptelefoon boormachine auto tesla fiets"
        " e scooter step rolstoel batterij accu procent elektrische",
        said=rf"(?:mijn|mijne|mijnen|de|den|het|onze"
        rf"|m'n) (?P<what>{_CHARGED})(?: [\w']+){{0,4}} {_FLAT}"
        rf"|(?:procent|batterij|accu)(?: [\w']+){{0,5}}"
        rf" (?P<what_>{_CHARGED})",
        unsaid="rookmelder|afstandsbediening|tank|benzine|banden|verkoop\\w*|prijs|kopen"
        "|verbinding|netwerk|licht|helderheid|volume|korting|kapot|remmen"
        "|zet\\w*|doe|maak|band",
        despite="past later asked if",
    ),
    Hint(
        plan="on what=printen",
        words="printen afdrukken uitprinten geprint uitgeprint",
        said=r"(?:moet|moeten|wil|wilde|zal|zou)(?: [\w']+){0,6} (?:printen|afdrukken|uitprinten"
        r"|geprint worden)$|(?:nog|op papier)(?: [\w']+){0,3} (?:uit)?geprint$",
        unsaid="3d|geld|t shirts?|licht|knop",
        despite="if",
    ),
)
