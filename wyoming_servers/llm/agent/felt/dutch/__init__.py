"""What is felt, in Dutch."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.felt.feeling import Felt, Need

from .air import AIR, DRAUGHT, DRYNESS, MOISTURE
from .light import CLEAR, DARKNESS, LESS_LIGHT, LIGHT, PRIVACY, SHADE, SOFT, SUN, UNLIT
from .sound import LOUDER, QUIETER, SILENCE
from .warmth import COOLNESS, WARMTH

DUTCH: Final = Felt(
    forms={
        r"(?:god|jee|jemig|jeetje|tjonge|allemachtig|lieve hemel|mijn god|o god|oh god|amai"
        r"|amaai|verdorie|verdomme|potverdorie"
        r"|godverdomme|jezus|sjonge|nou zeg|tsjonge|goeie help)": "oh",
        r"t|'t": "het",
        r"k|'k": "ik",
        r"mn|m'n": "mijn",
        r"zn|z'n": "zijn",
        r"is't|ist": "is het",
        r"in (?:deze|die|mijn|onze) (?:kamer|tent|keet|hut|kot|woning)|in (?:dit|ons"
        r"|het) (?:huis|kot|hok|hol|lokaal)"
        r"|hier binnen|hierbinnen|hier in huis|hier op de kamer|op mijn kot|op deze zaal"
        r"|bij ons": "hier",
        r"(?:deze|mijn|de hele|onze) (?:kamer|tent|keet|zaal)|(?:dit|het) (?:huis|kot|hok"
        r"|lokaal)": "hiero",
        r"nie|ni": "niet",
        r"niks meer": "niks",
        r"verdomd|verrekt|verdomde|godsgruwelijk|tering|kanker|klere|takke|fucking|kei|mega": "zo",
    },
    at="in de|in het|in|op de|op het|op|aan de|bij de|bij het|naar de",
    the="de|het|die|dat|mijn|onze|ons|deze|dit",
    here="hier",
    this="hiero",
    away=r"(?:in de|in het|in een|in|op de|op het|op|bij de|bij het|bij een|bij|aan de|aan het"
    r"|van het|naar|vanuit|uit de"
    r"|onder de|achter de)",
    rhetoric=r"(?:zitten|zijn|wonen|leven|staan) (?:we|wij)(?: (?:hier|nu|nou|soms"
    r"|eigenlijk))*(?: (?:in|op|bij)(?: (?:een|de|het))?)?"
    r"|(?:is|lijkt) (?:het|dit) (?:hier )?(?:nou |soms |nu )?een|ben ik (?:hier )?(?:de enige"
    r"|nou|nu)(?: die)?|vind(?:en)? (?:je|jullie) (?:het )?(?:hier )?"
    r"ook niet|ligt het aan mij of is het|(?:waarom|sinds wanneer|hoezo) is het"
    r"|moet het (?:hier )?(?:nou |altijd )?zo|wat is het hier voor een"
    r"|wat is dit voor een|is het (?:hier )?(?:altijd zo|expres|soms zo|met opzet)",
    heads="het is|is het|hier is|hier is het|het wordt|wordt het|dit is|dat is|hiero is",
    frame="laatste achterste rij deken dekens dekbed patiënt nachtdienst nachtshift "
    "kachellucht politie mijn het is zijn ja toch zo maar "
    "ook al nog weer wel veel te heel erg echt "
    "nogal best vrij behoorlijk vet super"
    " vreselijk verschrikkelijk ontzettend ongelooflijk enorm nu nou net vandaag "
    "langzaam langzamerhand me mij ons je"
    " men ik we wij wordt worden word krijg krijgen lijkt komt voor als "
    "in op de een een het die dat dit deze den der"
    " er hier daar hm oh ach pff poe boe mensen man vrouw gast schat "
    "jongens meiden zeg hoor alsjeblieft ergens wat"
    " beetje beetje bijna haast zowat meteen zo vind denk want eigenlijk "
    "eerlijk gezegd goed mooi lekker brr brrr hu"
    " mama papa lieve kinderen vrienden dus en of nou ja tja wat voor n "
    "'n waarom even gewoon toch wel soort zit zitten"
    " sta staan lig liggen voel voelt echte pure helemaal totaal compleet "
    "heus altijd steeds goddomme plots niet? hè he"
    " he ne é precies gelijk allee zenne zunne eh ge gij wij moet mag kan "
    "wil hallo hey hoi computer laramie jij jullie"
    " vanavond vanmorgen vanochtend avond nacht ochtend dag inmiddels ondertussen "
    "zie heb hebben dan meer ooit nergens"
    " niet te geloven bed tafel stoel bank bureau sofa zetel moment ogenblik "
    "lezen werken koken gezicht hoofd rug nek"
    " voeten ogen fornuis ruimte radio tv televisie telefoon muur deur "
    "raam scherm tekenen spelen huiswerk naaien breien eten begint om van "
    "aan door met zonder uit wordt't hoor zeg jong klote godsamme jonge"
    " wederom waar weet gaan ga zou eens anders allemaal iedereen de kleine "
    "baby kinderen gasten oma opa",
    openers=r"\|?\s*(?:is (?:het|dat|er)|was|waren|heb je|hebben jullie|hebt|heeft|vind je"
    r"|vinden jullie|wanneer|waar(?! is| zit)"
    r"|welke|hoeveel|hoe (?:warm|koud|laat|licht|donker|luid|hard|lang|gaat|is|wordt|veel|hoog)"
    r"|hoe +[|] +(?:is|wordt) (?:het|'t|t)"
    r"|kun|kan je|kunt|kan jij|zal"
    r"|zullen|doe|maak|zet|draai|open|sluit|speel|herinner|toon|zeg (?!het)|schrijf|koop|zoek"
    r"|start|stop|bestel|bel|laat"
    r"|weet je|ken je|hoor je|zie je|wil je|mag ik|moet ik|dim|vertel|klopt)(?!\w)",
    against=r"(?:buren|kinderen) zijn|was|"
    r"waren|had|hadden|werd|werden|geweest|sprak|spraken|keek|keken|zat|lag|stond|ging|gingen"
    r"|kwam|deed|speelde|klonk|rook|stonk|vroor"
    r"|(?:maan|dins|woens|donder|vrij|zater|zon)dag|van (?:hem|haar|hen|jou|jullie|hun)|kreeg"
    r"|kregen|er koude|gehad|zou|zouden|als +[|]|als (?:ik|we"
    r"|hij|zij|ze|het|je|de|jij|jullie|er"
    r"|iemand|mijn)|indien|wanneer|zodra|tenzij|totdat|toen|of (?:het|er|hij|ze)|gisteren"
    r"|eergisteren|vroeger|destijds|vorige?"
    r" \w+|daarnet|onlangs|ooit|morgen|overmorgen|volgende? \w+|straks|later|binnenkort"
    r"|misschien|buiten(?!ge)|elders|daarginds"
    r"|ginder|onderweg|nooit|niet|geen|noch|zonder|niemand|zegt|zei|zeggen|zeiden|meent|vertelt"
    r"|vertelde|beweert|gehoord|gelezen"
    r"|denkt|dacht|gelooft|stel|(?:mijn|jouw|je|zijn|haar|ons|onze|hun) (?:zus|broer|baas"
    r"|collega\w*|buur\w*|neef|nicht|tante|oom"
    r"|auto|school|werk|kroeg|vriendin|vriend|moeder|vader|ma|pa|ouders|zoon|dochter|hond|kat"
    r"|koelkast|oven|laptop|telefoon|project)"
    r"|(?:de|die) buur(?:man|vrouw)|bij (?:mijn|jouw|zijn|haar|onze|oma|opa|hem|ons thuis|jou"
    r"|jullie|vrienden|de buren)|normaal"
    r"|meestal|soms|vaak|elke|elk|iedere|gewoonlijk|altijd(?! nog| weer| zo)|hou van|houd van"
    r"|graag(?! wat| meer| een)|prima|aangenaam"
    r"|gezellig|heerlijk|lekker (?:warm|koel|licht|donker|fris|zacht)(?! in d)|smakelijk"
    r"|bioscoop|theater|restaurant|hotel|vakantie"
    r"|wasmachine|droger|compressor|boormachine|zaag|graafmachine|bouwplaats|grasmaaier|bladblazer"
    r"|onweer|donder|apparaat|machine|dat ding|concert|stadion|trein|bus|film(?! kijken)|boek"
    r"|roman|verhaal|mop|gedicht|angst(?! in"
    r"| voor)|examen|ziekenhuis|nederland|belgië"
    r"|vlaanderen|duitsland|spanje|italië|frankrijk|noorwegen|zweden|finland|canada|amerika"
    r"|amsterdam|antwerpen|brussel|koffie|thee"
    r"|soep|melk|bier|water|pizza|pasta|eten|wijn|brood|chocola\w*|ijsje|motor|zin|reden"
    r"|verschil|probleem|problemen|eraan|erin"
    r"|daarvan|daarover|ervan|fout|oplossing|anders aan|beters|ergs|sport|sporten|training"
    r"|fitness|kantoor|school|kerk|aula|klas"
    r"|liefde|relatie|sfeer tussen",
    signs={
        Need.SHADE: SHADE,
        Need.DARKNESS: DARKNESS,
        Need.SUN: SUN,
        Need.PRIVACY: PRIVACY,
        Need.UNLIT: UNLIT,
        Need.SOFT_LIGHT: SOFT,
        Need.CLEAR_LIGHT: CLEAR,
        Need.LESS_LIGHT: LESS_LIGHT,
        Need.LIGHT: LIGHT,
        Need.DRYNESS: DRYNESS,
        Need.MOISTURE: MOISTURE,
        Need.AIR: AIR,
        Need.SILENCE: SILENCE,
        Need.QUIETER: QUIETER,
        Need.LOUDER: LOUDER,
        Need.NO_DRAUGHT: DRAUGHT,
        Need.COOLNESS: COOLNESS,
        Need.WARMTH: WARMTH,
    },
    names={
        "lamps": r"\w*lampe?n?|\w*lampje|\w*licht|\w*lichtjes|\w*verlichting|tl \w+",
        "heaters": r"\w*verwarming|\w*kachel|\w*kacheltje|\w*haard|radiator|straalkachel|heater"
        "|chauffage|warmtelamp",
        "shades": r"\w*gordijn\w*|\w*rolluik\w*|\w*luiken|\w*jaloezie\w*|\w*zonwering"
        r"|\w*verduister\w*|lamellen|vitrage",
        "extractors": r"\w*afzuig\w*|wasemkap|\w*afzuiging|luchtreiniger|luchtzuivering"
        r"|luchtzuiveraar|luchtfilter|\w*ventilatie"
        r"|\w*(?:badkamer|wc|toilet|keuken|stal)ventilator|dampkap|afzuiger",
        "humidifiers": r"\w*(?<!ont)bevochtiger|vernevelaar",
        "dehumidifiers": r"\w*ontvochtiger|vochtvreter|luchtdroger",
    },
)
