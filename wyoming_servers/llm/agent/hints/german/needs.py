"""What people, plants, animals and machines are in need of, in German."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.hints.hint import Hint

_COFFEE = (
    r"\w*kaffee|käffchen|espresso|cappuccino|latte(?: macchiato)?|koffein|milchkaffee|americano"
    r"|kaffe"
)
_TEA = r"\w*tee|tässchen tee|grog|wärmflasche|heisses? wasser|kochendes? wasser"
_FANCIED = (
    r"zeit für|lust auf|brauche[nt]?|braucht|bräuchte|bräuchten|sehne mich nach|lechze nach|will"
    r"|wollen|möchte|möchten"
    r"|gerne?|hätte|hätten|hilft nur|geht nichts ohne|nichts ohne|ohne|erst ?mal|jemand"
    r"|wer (?:will|mag|möchte"
    r"|nimmt)|vertragen|gebrauchen|schreit nach|fehlt|jetzt|sterbe für|töten für|rettet|hilft"
    r"|bitte|schnell|wie wäre es mit"
)
_NICE = (
    r"wäre(?: [\w']+){0,3} (?:nice|schön|toll|was|fein|feines|gut|gutes|super|klasse"
    r"|nicht (?:schlecht|verkehrt|falsch|übel)|recht|genau"
    r"|willkommen|herrlich|prima|traum|himmel|rettung|perfekt|nett|drin)|wäre jetzt"
    r"|tät(?: [\w']+){0,2} gut|täte(?: [\w']+){0,2} gut"
    r"|würde(?: [\w']+){0,3} (?:gut tun|helfen|guttun|mich retten|leben retten|retten)"
    r"|könnte ich(?: [\w']+){0,2} (?:vertragen|gebrauchen)"
)
_PLANTS = (
    r"(?:\w*pflanzen?|\w*blumen?|\w*tomaten|rosen|kräuter|basilikum|orchideen?|paprika|gurken"
    r"|erdbeeren|gemüse"
    r"|setzlinge|geranien?|hortensien?|bohnen|salat|petunien|fuchsien|farne?|monstera|yucca"
    r"|balkonkästen"
    r"|hochbeete?|beete?|dahlien|lavendel|himbeeren|hecke|gewächshaus|palmen?|zucchini|sträucher"
    r"|oleander|begonien"
    r"|rasen|olivenbaum|zitronenbaum)"
)
_DROOPING = (
    r"(?:köpfe|kopf|blätter) hängen|hängen(?: [\w']+){0,3} (?:köpfe|kopf|durch|schlapp)"
    r"|lassen(?: [\w']+){0,4} hängen"
    r"|welk|welken|verwelken|schlapp|schlaff|vertrockne\w*|trocken|staubtrocken|knochentrocken"
    r"|durst|durstig"
    r"|verdurste\w*|gegossen|giessen|wasser|eingehen|gehen(?: [\w']+){0,2} ein|braun|gelb|lechzen"
    r"|dürr|verdorr\w*"
    r"|jammern|sehen(?: [\w']+){0,3} (?:traurig|mitgenommen|elend|schlimm)"
    r"|machen(?: [\w']+){0,3} (?:schlapp|grätsche)"
)
_ANIMALS = (
    r"(?:katzen?|kätzchen|kater|hunde?|welpen?|fische|goldfische|hühner|hennen|vögel|kaninchen"
    r"|hasen|pferde?"
    r"|pony|hamster|kühe|kuh|schweine|enten|schafe|ziegen|schildkröte)"
)
_CHARGED = (
    r"(?:handy|smartphone|iphone|telefon|tablet|ipad|laptop|drohne|uhr|zahnbürste|kamera"
    r"|kopfhörer|headset"
    r"|akkuschrauber|auto|tesla|wagen|fahrrad|e bike|roller|rollstuhl|rechner)"
)
_FLAT = (
    r"(?:(?:fast |bald |schon |gleich |komplett )*(?:leer|tot|platt|aus)|kein\w* (?:saft|akku"
    r"|strom|ladung)(?: mehr)?"
    r"|am ende|macht(?: [\w']+){0,3} (?:schlapp|grätsche)|gibt(?: [\w']+){0,3} (?:den geist auf"
    r"|auf)"
    r"|pfeift auf dem letzten loch|(?:\w+|\d+) prozent|braucht(?: [\w']+)? (?:saft|strom|ladung)"
    r"|letzten? zügen?"
    r"|akku (?:ist |geht )?(?:\w+ )?(?:leer|schwach|zur neige|am ende))"
)

NEEDS: Final = (
    Hint(
        plan="on what=kaffee",
        words="kaffee* käffchen espresso cappuccino latte koffein milchkaffee filterkaffee "
        "wach wachwerden",
        said=rf"(?:{_FANCIED})(?: [\w']+){{0,4}} (?:{_COFFEE})"
        rf"|(?:{_COFFEE})(?: [\w']+){{0,3}} {_NICE}"
        rf"|(?:{_COFFEE}) (?:{_NICE})|{_NICE}(?: [\w']+){{0,3}} (?:{_COFFEE})"
        rf"|wäre(?: [\w']+){{0,3}} (?:{_COFFEE})"
        rf"|(?:{_COFFEE}) (?:bitte|jemand|gefällig)$",
        unsaid="alle|leer|keinen mehr|kein kaffee|keinen kaffee|mehr da|tisch|laden|bohnen"
        "|getrunken"
        r"|maschine|kapseln|filter|fleck\w*|verschüttet|kuchen|tasse ist|tassen|liste|kaufen"
        r"|einkauf\w*|aus"
        "|bestell\\w*|trinken gehen|gehen wir|verabredet|zucker|milch",
        despite="asked if refused ordered",
    ),
    Hint(
        plan="on what=tee",
        words="tee kräutertee kamillentee grüntee pfefferminztee früchtetee wärmflasche "
        "wasser grog tässchen",
        said=rf"(?:{_FANCIED})(?: [\w']+){{0,4}} (?:{_TEA})|(?:{_TEA})(?: [\w']+){{0,2}} {_NICE}"
        rf"|(?:{_TEA}) (?:{_NICE})|{_NICE}(?: [\w']+){{0,3}} (?:{_TEA})"
        rf"|wäre(?: [\w']+){{0,3}} (?:{_TEA})"
        rf"|(?:{_TEA}) (?:bitte|jemand|gefällig)$",
        unsaid="alle|leer|kein\\w*|tisch|laden|beutel|getrunken|liste|kaufen|einkauf\\w*|komitee"
        "|zieht|minuten"
        "|schwimm\\w*|baden|dusche|tassen|lichtlein",
        despite="asked if refused ordered",
    ),
    Hint(
        plan="on what={what}",
        words="pflanze* blume* zimmerpflanzen topfpflanzen balkonpflanzen balkonblumen tomaten "
        "kirschtomaten rosen"
        " kräuter basilikum orchidee* paprika gurken erdbeeren gemüse setzlinge "
        "geranie* hortensie* bohnen salat"
        " petunien fuchsien farn* monstera yucca balkonkästen hochbeet* beet* "
        "dahlien lavendel himbeeren hecke"
        " gewächshaus palme* zucchini sträucher oleander begonien rasen olivenbaum "
        "zitronenbaum grünpflanzen",
        said=rf"(?P<what>{_PLANTS})(?: [\w']+){{0,5}} (?:{_DROOPING})|(?:nicht|vergessen|niemand"
        rf"|keiner)"
        rf"(?: [\w']+){{0,4}} (?P<what_>{_PLANTS})(?: [\w']+){{0,2}} (?:gegossen|zu giessen"
        rf"|giessen)",
        unsaid=r"licht|sonne|dunkel|schnei\w*|mähen|gemäht|düng\w*|umtopf\w*|suppe|kaufen|liste"
        r"|plastik|künstlich"
        "|dosen|wein|dressing|laden|essig|kochen",
        despite="past others if asked",
    ),
    Hint(
        plan="on what={what}",
        words="katze* kätzchen kater hund* welpe* fische goldfische hühner hennen vögel "
        "kaninchen hasen pferd* pony"
        " hamster kühe kuh schweine enten schafe ziegen schildkröte napf gefüttert",
        said=rf"(?P<what>{_ANIMALS})(?: [\w']+){{0,5}} (?:hunger|hungrig|hungern|verhungern"
        rf"|verhungert|gefüttert|futter"
        r"|miaut|miauen|winselt|bettelt|betteln|napf|nichts zu fressen|fressen wollen|fressen"
        r"|muhen|blöken)"
        rf"|(?:nicht|vergessen|niemand|keiner)(?: [\w']+){{0,4}} (?P<what_>{_ANIMALS})(?: "
        rf"[\w']+)? (?:gefüttert"
        r"|zu füttern)",
        unsaid="kaufen|liste|gassi|raus|film|hot dog|würstchen|leer",
        despite="past others asked",
    ),
    Hint(
        plan="close what={what}",
        words="hühner hennen enten gänse küken",
        said=r"(?P<what>hühner|hennen|enten|gänse)(?: [\w']+){0,4} (?:drin|drinnen|im stall"
        r"|auf der stange|im bett|zugemacht|rein gegangen|reingegangen|schlafen(?: schon)?"
        r"|alle da)$",
        unsaid="nicht|kein\\w*|futter|eier",
        despite="later",
        is_asked=True,
    ),
    Hint(
        plan="on what={what}",
        words="handy* smartphone iphone telefon tablet ipad laptop drohne uhr zahnbürste "
        "kamera kopfhörer headset"
        " akkuschrauber auto tesla wagen fahrrad e roller rollstuhl akku prozent rechner",
        said=rf"(?:mein|meine|das|die|der|unser|unsere) (?P<what>{_CHARGED})(?: "
        rf"[\w']+){{0,4}} {_FLAT}"
        rf"|(?:akku|prozent)(?: [\w']+){{0,4}} (?P<what_>{_CHARGED})",
        unsaid="rauchmelder|fernbedienung|tank|benzin|reifen|verkauf\\w*|preis|kaufen|verbindung"
        "|netz|licht|hell\\w*"
        "|lautstärke|rabatt|kaputt|bremsen|mach\\w* aus|schalt\\w*",
        despite="past later asked if",
    ),
    Hint(
        plan="on what=drucken",
        words="drucken ausdrucken ausgedruckt gedruckt druck",
        said=r"(?:muss|müsste|müssen|will|möchte|wollte|soll"
        r"|sollte)(?: [\w']+){0,6} (?:aus)?(?:drucken|gedruckt werden)$"
        r"|(?:noch|auf papier)(?: [\w']+){0,3} ausgedruckt$",
        unsaid="3d|geld|t shirts?|licht|schalter|taste|knopf",
        despite="if",
    ),
)
