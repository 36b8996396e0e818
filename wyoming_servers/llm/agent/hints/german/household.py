"""What has to be cleaned, washed or mown, in German."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.hints.hint import Hint

_DRY = (
    r"\w*krümel|\w*brösel|staub|staubflocken|staubmäuse|wollmäuse|fusseln?|flusen|\w*haare?|sand"
    r"|dreck"
    r"|schmutz|(?:blumen)?erde|konfetti|glitzer|chips|cornflakes|müsli|mehl|zucker|reis|sägespäne"
    r"|sägemehl|stroh|heu|\w*streu|\w*nadeln|federn|popcorn|laub|späne|asche|salz|haferflocken"
    r"|papierschnipsel|schnipsel|linsen|tierhaare|steinchen|grümpel|spinnweben"
)
_WET = (
    r"milch|wasser|saft|kaffee|tee|wein|bier|öl|farbe|suppe|sosse|ketchup|joghurt|eier?|tinte|nass"
    r"|pfütze|pipi|kotze|gekotzt|scherben|glas|honig|marmelade|klebt|klebrig|kleber|wischen"
    r"|gewischt"
)
_FLOOR = r"\w*boden|\w*teppich\w*|parkett|laminat|fliesen|läufer|dielen|vorleger"
_EVERYWHERE = (
    rf"überall|{_FLOOR}|unter (?:dem|der|den|meinem|unserem) (?:\w*tisch|sofa|bett|couch|schrank"
    r"|stühlen|stuhl|hochstuhl|regal)|auf der treppe|(?:in allen|in sämtlichen|in den) ecken"
    r"|herum|rum"
    r"|von der tür bis|ganze (?:zimmer|wohnung|bude|küche|wohnzimmer)|wohin man (?:tritt|schaut"
    r"|sieht)"
)
_SPILT = (
    "verschüttet|ausgekippt|umgekippt|umgeworfen|runtergefallen|runtergeschmissen|verstreut"
    "|reingetragen|hereingetragen|reingeschleppt|hereingeschleppt|verteilt|zerbröselt|gekrümelt"
    "|verkrümelt"
    "|vollgekrümelt|gebröselt|hinterlassen|verloren|fallen lassen|ausgeschüttet"
)
_OUTSIDE = (
    "garten|terrasse|einfahrt|auto|schuhe|hose|gesicht|hände|strand|dach|fenster|regal|bildschirm"
    "|tastatur|klavier|scheune|stall|nase|hals|augen|lunge|matratze|rezept|kochen|einkaufsliste"
    "|liste"
    "|kaufen|teig|keller liegt"
)
_DISHES = (
    r"\w*teller|geschirr|\w*tassen?|gläser|besteck|töpfe|topf|pfannen?|schüsseln?|gabeln?"
    r"|\w*löffel"
    r"|messer|abwasch|becher|brotdosen?|schälchen|fläschchen|backbleche?|schalen"
)
_CLOTHES = (
    r"wäsche|\w*wäsche|wäschekorb|wäschetonne|wäscheberg|klamotten|\w*hosen?|socken|strümpfe"
    r"|hemden|hemd"
    r"|blusen?|t shirts?|shirts?|unterwäsche|laken|\w*tücher|sportsachen|sportzeug|trikots?"
    r"|uniform|kittel"
    r"|strampler|jeans|pullis?|pullover|kleider|arbeitsklamotten|lätzchen|schlafanzüge?|overalls?"
    r"|(?:schmutzigen|dreckigen) sachen|schmutzwäsche|korb mit der wäsche|bettbezug|bettbezüge"
)

HOUSEHOLD: Final = (
    Hint(
        plan="on vacuum",
        there="clean",
        words="krümel* brösel* staub* wollmäuse fussel* flusen haare hundehaare katzenhaare"
        " tierhaare haar sand dreck schmutz erde blumenerde konfetti glitzer "
        "chips cornflakes müsli"
        " mehl zucker reis säge* stroh heu streu katzenstreu nadeln tannennadeln "
        "federn popcorn laub"
        " späne asche salz haferflocken papierschnipsel schnipsel linsen brotkrümel kekskrümel"
        " kuchenkrümel toastbrösel steinchen spinnweben fichtennadeln",
        said=rf"(?:{_DRY})(?: [\w']+){{0,6}} (?:{_EVERYWHERE})|(?:{_EVERYWHERE})(?: [\w']+){{0,5}}"
        rf" (?:{_DRY})|(?:{_DRY})(?: [\w']+){{0,4}} (?:{_SPILT})"
        rf"|^(?:(?:schon|wieder|überall|diese|die|lauter|so|viele|igitt|oh|mann|ach|immer|noch) )*"
        rf"(?:\w*krümel|wollmäuse|\w*haare|fusseln)(?: (?:überall|schon|wieder|hier|bäh|igitt))*$"
        r"|knöcheltief (?:im|in) (?:\w+ )?(?:staub|dreck|sand)",
        unsaid=rf"{_WET}|{_OUTSIDE}|gewaschen|schneiden|schnitt|färben|kuchen",
        despite="past others asked told",
    ),
    Hint(
        plan="on vacuum",
        there="clean",
        words="boden fussboden küchenboden teppich* parkett laminat fliesen läufer dielen",
        said=rf"(?:{_FLOOR})(?: [\w']+){{0,5}} (?:dreckig|schmutzig|staubig|sandig|eklig|klebt"
        rf"|knirscht"
        r"|vollgekrümelt|katastrophe|schlimm|voller|voll|saugen|gesaugt|unansehnlich|sau"
        r"|furchtbar|verdreckt"
        r"|zumutung)|(?:dreckig\w*|schmutzig\w*|staubig\w*|verdreckt\w*)(?: [\w']+){0,2} (?:"
        rf"{_FLOOR})|knirscht(?: [\w']+){{0,5}} (?:füssen|füsse|sohlen|socken|schuhen|schritt"
        rf"|{_FLOOR})"
        r"|barfuss(?: [\w']+){0,5} (?:laufen|gehen)",
        unsaid=rf"{_WET}|{_OUTSIDE}|preis|heizung|kalt|warm|schön\w*|neue\w*",
        despite="asked others told",
    ),
    Hint(
        plan="on vacuum",
        there="clean",
        words="gesaugt saugen staubsaugen putzfrau haart haaren saustall schweinestall staubt sau"
        " krümelt vollge* zugestaubt eingestaubt",
        said=r"(?:nicht|nie|niemand|keiner|ewig|lange)(?: [\w']+){0,5} gesaugt|(?:müsste|muss"
        r"|sollte|könnte"
        r"|gehört)(?: [\w']+){0,5} (?:gesaugt|saugen|staubsaugen)"
        r"|putzfrau(?: [\w']+){0,4} (?:krank|nicht"
        r"|abgesagt)|(?:hund|katze|kater|tier)(?: [\w']+){0,2} haart|haart wie|(?:saustall"
        r"|schweinestall)$"
        r"|staubt hier|alles (?:zugestaubt|eingestaubt|voll ?ge(?:krümelt|bröselt|sandet|haart))",
        unsaid="auto|polster|treppe draussen|liste",
        despite="past if others strangers",
    ),
    Hint(
        plan="on what=geschirr",
        words="teller geschirr tassen tasse gläser besteck töpfe topf pfanne* schüssel* gabel* "
        "löffel"
        " teelöffel messer abwasch becher brotdose* spüle spülbecken becken kaffeetassen"
        " schälchen fläschchen backblech* kuchenteller kaffeelöffel",
        said=rf"(?:{_DISHES})(?: [\w']+){{0,4}} (?:dreckig|schmutzig|stapelt|stapeln|türmt"
        rf"|türmen|quillt"
        r"|häuft|häufen|ungespült|benutzt|verkrustet|eklig|klebt|kleben|gespült|abgewaschen"
        r"|gewaschen|gemacht"
        r"|wartet|warten|herum|rum|voll|stinkt|stinken|müffelt|bis zur decke|bis unter die decke"
        r"|von gestern)"
        rf"|(?:stapelt|stapeln|türmt|türmen|häuft|häufen|wartet|steht"
        rf"|stehen)(?: [\w']+){{0,4}} (?:{_DISHES})"
        r"(?! auf dem tisch)|kein\w* (?:einzige\w* )?(?:saubere\w*|frische\w*)(?: [\w']+)? "
        rf"(?:{_DISHES}|teller|tasse|glas)|(?:{_DISHES}|glas)(?: [\w']+){{0,2}} (?:ist"
        rf"|sind) (?:auch |schon )?"
        r"(?:alle|mehr) (?:dreckig|schmutzig|sauber)|(?:dreckige\w*|schmutzige\w*|berg\w*) "
        rf"(?:{_DISHES}|abwasch)|(?:spüle|\w*becken)(?: [\w']+){{0,4}} (?:voll|quillt|überläuft"
        rf"|läuft über)"
        r"|kein\w* (?:teller|tasse|glas|gabel|löffel|messer|topf)(?: [\w']+){0,3} sauber"
        r"|nichts sauberes (?:zum essen|zum trinken)",
        unsaid="lecker|garten|auto|fussball|brille|kaufen|hand|film|kleidung|wäsche|voll wein"
        "|katze|hund"
        "|waschbecken verstopft|leer|serviert|auf den tisch",
        despite="asked past others if",
    ),
    Hint(
        plan="on what=geschirr",
        words="spülmaschine geschirrspüler spüler",
        said=r"(?:spülmaschine|geschirrspüler|spüler) (?:ist |wäre )?(?:\w+ )?(?:voll|eingeräumt"
        r"|randvoll|beladen"
        r"|gestopft voll|bis oben hin voll)|(?:spülmaschine|geschirrspüler)(?: gerade| jetzt"
        r"| fertig)* "
        r"(?:eingeräumt|vollgeräumt|gefüllt|beladen)",
        unsaid="ausgeräumt|fertig gelaufen|sauber|leer|nicht voll|noch nicht",
        despite="past others",
    ),
    Hint(
        plan="on what=wäsche",
        words="wäsche* bettwäsche kochwäsche buntwäsche unterwäsche laken handtücher klamotten "
        "socken"
        " hemden sportsachen trikots pullover kleider uniform leine schmutzwäsche",
        said=rf"(?:{_CLOTHES})(?: [\w']+){{0,5}} (?:nass|\w+nass|feucht|klamm|trocknet nicht"
        rf"|nicht trocken"
        r"|nie trocken|tropft)|(?:nasse|feuchte|klatschnasse)(?: [\w']+)? "
        rf"(?:{_CLOTHES})|(?:regnet|giesst|schüttet)(?: [\w']+){{0,5}} (?:wäsche|leine)",
        unsaid="haare|schuhe|hund|geschirr|farbe",
        despite="past others later",
    ),
    Hint(
        plan="on what=wäsche",
        words="wäsche* bettwäsche buntwäsche kochwäsche klamotten hose* socken strümpfe "
        "hemd* bluse* shirt*"
        " unterwäsche unterhose* laken handtücher sportsachen sportzeug trikot* uniform "
        "kittel strampler"
        " jeans pulli* pullover kleider arbeitsklamotten lätzchen schlafanz* overall* sachen "
        "schmutzwäsche"
        " arbeitshose* korb bettbezug bettbezüge anzuziehen",
        said=rf"(?:{_CLOTHES})(?: [\w']+){{0,5}} (?:dreckig|schmutzig|verschwitzt|stinkt|stinken"
        rf"|müffelt"
        r"|müffeln|\w*voll|voller|quillt|quellen|türmt|türmen|stapelt|stapeln|häuft|häufen"
        r"|überläuft|läuft über"
        r"|bekleckert|vollgekleckert|vollgespuckt|vollgekotzt|fleckig|flecken|gewaschen"
        r"|bis zur decke|wartet"
        rf"|von alleine|vor dreck|starren|riecht|riechen)|(?:türmt|türmen|stapelt"
        rf"|häuft)(?: [\w']+){{0,4}} (?:{_CLOTHES})"
        r"|kein\w*(?: [\w']+)? (?:saubere\w*|frische\w*)(?: [\w']+)? "
        rf"(?:{_CLOTHES})|(?:letzte\w*|einzige\w*) (?:saubere\w*|frische\w*) (?:{_CLOTHES})"
        rf"|nichts (?:\w+ ){{0,3}}anzuziehen"
        rf"|(?:wäscheberg|berg wäsche|berge von wäsche|schmutzige wäsche|dreckwäsche)",
        unsaid=r"\w*nass|feucht|trock\w*|bügel\w*|gebügelt|warm|picknick|kaufen|hochzeit|party"
        r"|zusammenlegen"
        "|gefaltet|geschirr|spüle|fertig gewaschen|angelegenheiten",
        despite="past others later asked",
    ),
    Hint(
        plan="on mower",
        words="gras rasen wiese halme unkraut gemäht mähen",
        said=r"(?:gras|rasen|wiese|halme)(?: [\w']+){0,6} (?:\w*hoch|lang|länger|dschungel"
        r"|urwald|wuchert|geschossen"
        r"|schnitt|gemäht|mähen|savanne|knien?|verschwind\w*|knöchel\w*|haarschnitt|zu lang"
        r"|struppig|verwildert)"
        r"|(?:dschungel|urwald|savanne)(?: [\w']+){0,3} (?:garten|draussen)|(?:nicht|keiner"
        r"|niemand|lange)"
        r"(?: [\w']+){0,4} (?:rasen )?gemäht",
        unsaid="kunstrasen|samen|geraucht|schlange|wetter|fussballrasen",
        despite="asked others past if",
    ),
)
