"""What has to be cleaned, washed or mown, in Dutch."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.hints.hint import Hint

_DRY = (
    r"\w*kruimels?|kruimeltjes|stof|stofwolken|stofnesten|stofvlokken|pluisjes|pluizen|\w*haren"
    r"|haar|zand|vuil|viezigheid"
    r"|\w*aarde|potgrond|confetti|glitters?|chips|cornflakes|muesli|bloem|meel|suiker|rijst"
    r"|zaagsel|houtsnippers|stro|hooi"
    r"|kattenbakkorrels|korrels|\w*naalden|veren|popcorn|blaadjes|bladeren|as|zout|havermout"
    r"|papiersnippers|snippers"
    r"|linzen|steentjes|gruis|modder|troep"
)
_WET = (
    r"melk|water|sap|koffie|thee|wijn|bier|olie|verf|soep|saus|ketchup|yoghurt|ei|eieren|inkt"
    r"|nat|plas|plasje|pis|kots"
    r"|gekotst|scherven|glas|honing|jam|plakt|plakkerig|kleverig|dweilen|gedweild|koffiedik"
)
_FLOOR = r"\w*vloer|\w*tapijt|\w*kleed|vloerkleed|parket|laminaat|tegels|plavuizen|mat|matten|grond"
_EVERYWHERE = (
    rf"overal|{_FLOOR}|onder (?:de|het|mijn|onze) (?:\w*tafel|\w*bank|\w*bed|kast|stoelen"
    rf"|\w*stoel|zetel|kinderstoel|bureau)"
    r"|op de trap|in alle hoeken|in de hoeken|hele (?:kamer|huis|keuken|woonkamer|gang)"
    r"|van voor tot achter|waar je loopt"
)
_SPILT = (
    "gemorst|omgevallen|omgegooid|omgestoten|gevallen|gestrooid|rondgestrooid|binnengelopen"
    "|naar binnen gelopen|verspreid"
    "|gekruimeld|achtergelaten|verloren|laten vallen|uitgestrooid|leeggegooid|rondgegooid"
    "|meegenomen|binnengebracht"
)
_OUTSIDE = (
    "tuin|terras|oprit|auto|schoenen|broek|gezicht|handen|strand|dak|raam|ramen|plank|scherm"
    "|toetsenbord|piano|schuur|stal"
    "|neus|keel|ogen|longen|matras|recept|koken|boodschappenlijst\\w*|lijst|kopen|deeg|baas"
)
_DISHES = (
    r"\w*borden|\w*bord|vaat|afwas|servies|\w*kopjes|\w*kop|tassen|\w*glazen|bestek|pannen|pan"
    r"|potten|schalen|kommen|vorken"
    r"|\w*lepels?|messen|mokken|bekers|flesjes|broodtrommels?|bakjes|ovenschaal"
)
_CLOTHES = (
    r"was|\w*wasmand|vuile was|\w*goed|\w*kleren|\w*kleding|\w*broeken?|sokken|\w*hemden|bloes"
    r"|\w*shirts?|\w*shirt|ondergoed|onderbroeken"
    r"|lakens|dekbedovertrek|\w*doeken|sportkleren|trui|truien|uniform|overall|rompertjes"
    r"|rompers|jeans|jurk|jurkjes"
    r"|slabbetjes|slabben|pyjama\w*|tenue|tenues|schort"
)

HOUSEHOLD: Final = (
    Hint(
        plan="on vacuum",
        there="clean",
        words="kruimel* broodkruimels koekkruimels stof stofw* stofn* stofv* pluis* pluiz* "
        "haren haar hondenharen kattenharen"
        " zand vuil viezigheid aarde potgrond confetti glitter* chips cornflakes "
        "muesli bloem meel suiker rijst zaagsel"
        " houtsnippers stro hooi kattenbakkorrels korrels dennennaalden naalden veren "
        "popcorn blaadjes bladeren as zout"
        " havermout snippers papiersnippers linzen steentjes gruis modder troep",
        said=rf"(?:{_DRY})(?: [\w']+){{0,6}} (?:{_EVERYWHERE})"
        rf"|(?:{_EVERYWHERE})(?: [\w']+){{0,5}} (?:{_DRY})"
        rf"|(?:{_DRY})(?: [\w']+){{0,4}} (?:{_SPILT})|(?:{_SPILT})(?: [\w']+){{0,3}} (?:{_DRY})"
        r"|^(?:(?:al|weer|overal|die|zoveel|bah|oh|och|steeds|allemaal) )*(?:\w*kruimels"
        r"|stofnesten|\w+haren|pluizen)"
        r"(?: (?:overal|weer|alweer|hier|bah|zeg))*$|enkeldiep in (?:het|de) (?:stof|kruimels)"
        r"|(?:ligt|zit|staat)(?: [\w']+){0,3} vol (?:met )?"
        rf"(?:{_DRY})",
        unsaid=rf"{_WET}|{_OUTSIDE}|gewassen|knippen|geknipt|verven|taart",
        despite="past others asked told",
    ),
    Hint(
        plan="on vacuum",
        there="clean",
        words="vloer keukenvloer tapijt kleed vloerkleed parket laminaat tegels plavuizen "
        "mat matten grond",
        said=rf"(?:{_FLOOR})(?: [\w']+){{0,5}} (?:vies|smerig|vuil|stoffig|zanderig|ranzig"
        rf"|knarst|ramp|schande|bezaaid|zuigen"
        rf"|gezogen|gestofzuigd|niet om aan te zien|beurt|stofzuiger)|(?:vieze|smerige|vuile"
        rf"|stoffige)(?: [\w']+)? (?:{_FLOOR})"
        rf"|knarst(?: [\w']+){{0,5}} (?:voeten|zolen|sokken|schoenen|{_FLOOR})"
        rf"|blote voeten(?: [\w']+){{0,5}} lopen",
        unsaid=rf"{_WET}|{_OUTSIDE}|prijs|verwarming|koud|warm|mooi\w*|nieuwe?",
        despite="asked others told",
    ),
    Hint(
        plan="on vacuum",
        there="clean",
        words="gezogen stofzuigen gestofzuigd gezogen schoonmaakster poetsvrouw verhaart "
        "verhaard zwijnenstal varkensstal"
        " stoffig kruimelt",
        said=r"(?:niet|nooit|niemand|lang|eeuwen)(?: [\w']+){0,5} (?:gezogen|gestofzuigd"
        r"|stofgezogen)|(?:mag|moet|moest|kan)"
        r"(?: [\w']+){0,5} (?:gestofzuigd|gezogen|stofzuigen|stofgezogen)|(?:schoonmaakster"
        r"|poetsvrouw|werkster)(?: [\w']+){0,4}"
        r" (?:ziek|niet|afgezegd)|(?:hond|kat|poes|beest)(?: [\w']+){0,2} verhaart"
        r"|(?:zwijnenstal|varkensstal)$|stoffig hier",
        unsaid="auto|lijst",
        despite="past if others",
    ),
    Hint(
        plan="on what=vaat",
        words="bord borden vaat afwas servies kopjes kop tassen glazen bestek pan pannen "
        "potten schalen kommen vork* lepel*"
        " theelepel* messen mok* koffiekopjes bekers flesjes broodtrommel* bakjes "
        "gootsteen spoelbak aanrecht wijnglazen",
        said=rf"(?:{_DISHES})(?: [\w']+){{0,4}} (?:vuil|vies|smerig|stapelt|stapelen|opgestapeld"
        rf"|aangekoekt|plafond|op elkaar|torent"
        rf"|gedaan|afgewassen|gewassen|wacht|wachten|stinkt|stinken|van gisteren|puilt|doen|rond"
        rf"|bergen)"
        rf"|(?:stapelt|stapelen|staat|staan|wacht)(?: [\w']+){{0,5}} (?:{_DISHES})(?! op tafel)"
        rf"|geen (?:enkele? )?(?:schone?|schoon|proper\w*)"
        rf"(?: [\w']+)? (?:{_DISHES}|bord|kop|kopje|glas|mok|lepel|vork|tas)|(?:vuile|vieze|berg"
        rf"|stapel|bergen) (?:{_DISHES})"
        r"|(?:gootsteen|spoelbak|aanrecht)(?: [\w']+){0,4} (?:vol|overvol|puilt)"
        r"|niets schoons om (?:uit|van)",
        unsaid="lekker|tuin|auto|voetbal|bril|kopen|hand|film|kleren|wasmand|verstopt|leeg"
        "|op tafel|kat|hond|boodschappen|geld",
        despite="asked past others if",
    ),
    Hint(
        plan="on what=vaat",
        words="vaatwasser afwasmachine vaatwasmachine",
        said=r"(?:vaatwasser|afwasmachine|vaatwasmachine) (?:is |zit |staat )?(?:\w+ )?(?:vol"
        r"|ingeruimd|propvol|bomvol|ingeladen|gevuld"
        r"|volgeladen|klaar om te draaien)|(?:vaatwasser|afwasmachine|vaatwasmachine)(?: net| nu"
        r"| al)* (?:ingeruimd|volgeladen|gevuld)",
        unsaid="uitgeruimd|schoon|leeg|niet vol|nog niet|afgelopen",
        despite="past others",
    ),
    Hint(
        plan="on what=was",
        words="was lakens handdoeken kleren sokken sportkleren waslijn wasgoed beddengoed "
        "truien trui shirts uniform ondergoed",
        said=rf"(?:{_CLOTHES})(?: [\w']+){{0,5}} (?:nat|\w+nat|vochtig|klam|droogt niet"
        rf"|niet droog|druipt|druipen)|(?:natte|vochtige|drijfnatte)"
        rf"(?: [\w']+)? (?:{_CLOTHES})|(?:regent|giet|plenst)(?: [\w']+){{0,5}} (?:was|waslijn"
        rf"|lijn)",
        unsaid="haren|haar|schoenen|hond|vaat|verf",
        despite="past others later",
    ),
    Hint(
        plan="on what=was",
        words="was wasmand wasgoed kleren kleding broek* sokken hemd* overhemd* bloes shirt* "
        "t ondergoed onderbroek* lakens dekbedovertrek"
        " handdoeken theedoeken sportkleren trui* uniform overall rompertjes "
        "rompers jeans jurk* slabbetjes pyjama* tenue*"
        " werkkleding voetbal* sportkleding beddengoed voetbaltenue",
        said=rf"(?:{_CLOTHES})(?: [\w']+){{0,5}} (?:vuil|vies|smerig|bezweet|stinkt|stinken"
        rf"|ruikt|ruiken|\w*vol|puilt|uitpuilt|stapelt"
        rf"|stapelen|hoopt|hopen|ligt hoog|overstroomt|loopt over|vlekken|onder de|gewassen"
        rf"|plafond|uit zichzelf lopen|zit onder"
        rf"|ondergespuugd|wacht|barst)|(?:stapelt|hoopt|puilt)(?: [\w']+){{0,4}} (?:{_CLOTHES})"
        rf"|geen(?: enkele?)? (?:schone|schoon|proper\w*)"
        rf"(?: [\w']+)? (?:{_CLOTHES})|(?:laatste|enige) (?:schone|propere) (?:{_CLOTHES})"
        rf"|niets (?:\w+ )?om aan te trekken"
        rf"|(?:vuile was|berg was|bergen was|berg wasgoed)",
        unsaid=r"nat|\w*nat|vochtig|dro\w+|strijk\w*|gestreken|warm|picknick|kopen|trouw\w*"
        r"|feest|opvouwen|gevouwen|vaat|gootsteen"
        r"|koud|donker|leuk|(?:het|dat|er|ik|hij|zij|ze|dit|die|er) was",
        despite="others later asked",
    ),
    Hint(
        plan="on mower",
        words="gras gazon grasveld weiland sprieten onkruid gemaaid maaien",
        said=r"(?:gras|gazon|grasveld|sprieten)(?: [\w']+){0,6} (?:\w*hoog|lang|langer|jungle"
        r"|oerwoud|woekert|geschoten|gemaaid|maaien"
        r"|savanne|knieën|verdwaal\w*|enkels|knipbeurt|kapper|te lang|verwilderd|hoge)|(?:jungle"
        r"|oerwoud|savanne)(?: [\w']+){0,3} (?:tuin"
        r"|buiten)|(?:niet|niemand|lang)(?: [\w']+){0,4} gemaaid"
        r"|grasspriet\w* (?:\w+ ){0,3}(?:hoog|knie\w*)",
        unsaid="kunstgras|zaad|gerookt|slang|weer is|voetbal|dor|geel|bruin",
        despite="asked others past if",
    ),
)
