"""Warmth and cold, in Dutch."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.felt.feeling import Signs

from .words import LIKE, LIMBS

WARMTH: Final = Signs(
    alone=rf"(?:bibber\w*|rillen|ril|rilt|rillingen|huiver\w*|klappertand\w*|kleum\w*|bevries"
    rf"|bevriest|(?:zou(?:den)? (?:\w+ ){{0,2}})?bevriezen"
    rf"|vries|verkleum\w*|kippenvel|verrek van de kou|sterf van de kou|verga van de kou"
    rf"|kou lijden|kou vatten"
    rf"|vatten we kou)|tanden (?:\w+ )?klapper\w*|klapper\w* (?:\w+ ){{0,4}}tanden"
    rf"|{LIMBS}(?: \w+){{0,4}}? (?:\w*koud|ijs\w*|\w*bevroren|gevoelloos|verkleumd|blauw|eraf"
    rf"|ijskoud|stijf)"
    rf"|(?:\w*koude?|ijzige|blauwe|bevroren|verkleumde) {LIMBS}|(?:vriezen"
    rf"|vriest) (?:\w+ ){{0,3}}{LIMBS}"
    r"|(?:ijspegel|ijsklomp|ijsblok|pinguïn\w*|pinguin\w*|diepvriespizza|sneeuwpop|ijslolly)"
    r"|(?:dikke trui|trui|vest|dekentje|deken|winterjas|skipak|muts|sjaal|wanten|handschoenen"
    r"|kruik|sloffen|dekens"
    r"|extra trui|tweede trui|fleecetrui)(?: \w+){0,3}? (?:pakken|halen|aantrekken|aan|aandoen"
    r"|hier|binnen|in bed|om)"
    r"|(?:zit|zitten|lig|liggen|loop|lopen) (?:\w+ ){0,5}(?:jas|winterjas|skipak|muts|sjaal"
    r"|dekens?|wanten|drie truien"
    r"|twee truien|vest)|(?:adem|ademwolkjes|wolkjes) (?:\w+ ){0,3}zien|zie (?:\w+ ){0,3}(?:adem"
    r"|ademwolkjes|wolkjes)"
    r"|niet (?:\w+ )?(?:in siberië|op de noordpool|bepaald warm|echt warm|erg warm|heel warm"
    r"|bijster warm)|lekker warm(?:pjes)? in"
    r" (?:deze|die) (?:koelkast|diepvries|ijskast|vriezer)|(?:(?:lekker |zo |echt "
    r"|fijn )?(?:warm|warmpjes|knus|behaaglijk|gezellig) )?in (?:deze|dit|die|onze) (?:koelkast"
    r"|diepvries|vrieskist|ijskast|vriezer|iglo|ijskelder|koelcel|frigo)"
    r"|(?:tegels|vloer|bed|laken|lakens|wc bril|stoel|bank)(?: \w+){0,3} (?:als ijs|ijskoud"
    r"|steenkoud|ijzig)"
    r"|(?:typ|werk|zit|schrijf|eet|slaap|kook|studeer)\w* (?:\w+ ){0,4}(?:handschoenen|wanten"
    r"|muts|jas|sjaal)|tot op het bot|steenkoud|ijskoud\w*"
    r"|stervenskoud|berekoud"
    rf"|{LIKE} ?(?:siberië|noordpool|zuidpool|antarctica|koelkast|ijskast|diepvries|vriezer"
    rf"|vrieskist|koelcel|iglo"
    r"|ijskelder|ijspaleis|alaska|groenland|lapland|vrieskou|schaatsbaan|ijsbaan|frigo)"
    r"|(?:beetje|wat|meer) (?:warmte|verwarming)|(?:koud|fris|kil) (?:aan|om|rond) (?:mijn|m'n"
    r"|de|mn) \w+"
    r"|(?:radiator|verwarming|kachel|chauffage) (?:\w+ )?(?:is|voelt"
    r"|blijft) (?:\w+ ){0,3}(?:\w*koud|lauw)"
    r"|(?:heb|hebben|heeft|krijg) (?:het|'t|t) (?!er |altijd |vaak |soms |nooit )(?:(?!altijd"
    r"|vaak|soms|nooit|niet)\w+ ){0,3}(?:\w*koud|fris"
    r"|kou)(?: \w+){0,4}|buiten (?:nog )?warmer"
    r"|warmer buiten dan",
    state=r"\w*koud|kouder dan .*|koud als .*|kil|kilte|kou|fris|frisjes|frisser|ijzig|guur"
    r"|vriezen|siberië|noordpool|koelkast"
    r"|diepvries|ijskast|iglo|winter|winters|koeltjes|koel|vrieskou|berenkoud|kutkoud|pokkekoud"
    r"|waterkoud|koutjes",
)
COOLNESS: Final = Signs(
    alone=r"(?:zweet|zweten|zwetend|bezweet|doorweekt van het zweet|smelt|smelten|gesmolten"
    r"|wegsmelt\w*|puf|puffen"
    r"|pufheet|verga van de (?:hitte|warmte)|sterf van de (?:hitte|warmte)|oververhit\w*"
    r"|zonnesteek|opvlieger\w*"
    r"|stik\w* (?:\w+ ){0,3}van de (?:hitte|warmte)|barst van de (?:hitte|warmte)|bezwijk\w*)"
    r"|(?:ik )?plak (?:helemaal|aan alles|overal)|(?:plak|plakt|kleef|kleven"
    r"|plakken) (?:\w+ ){0,4}(?:stoel|bank|laken|lakens|leer|shirt"
    r"|hemd|lijf|rug|bed)"
    r"|(?:hitte|warmte)(?: \w+){0,4}? (?:ondraaglijk|niet|amper|dodelijk|moordend|uit te houden)"
    r"|(?:kan|verdraag|houd?)"
    r" (?:\w+ ){0,3}(?:hitte|warmte)|(?:in|met|bij) (?:deze|die|zulke|zo'n) (?:hitte|warmte)"
    r"|niet (?:meer )?(?:uit )?te"
    r" (?:harden|houden) (?:\w+ ){0,3}(?:warm|hitte|heet)|(?:word|wordt"
    r"|worden) (?:\w+ ){0,4}(?:gebraden|gegrild|geroosterd|gekookt|gebakken|gestoofd)"
    r"|(?:kook|koken|braad|bak|stoof|rooster) (?:hier|ik hier|we hier|in mijn eigen|gaar)"
    r"|in mijn eigen (?:vet|sop)"
    r"|(?:ei|eitje|biefstuk) (?:\w+ ){0,4}(?:bakken)|bakt? (?:er )?(?:een|zo een|hier een) ei"
    r"|waaier\w*"
    r"|(?:om )?(?:dood te vallen|te besterven|dood te gaan) van de (?:warmte|hitte)"
    r"|veel te (?:warm|heet)|te (?:warm|heet)(?: (?:om|voor|hier|binnen))?|(?:heb|hebben|heeft"
    r"|krijg) (?:het|'t|t)"
    r" (?:\w+ ){0,3}(?:\w*warm|\w*heet|benauwd warm)"
    rf"|{LIKE} ?(?:sauna|\w*oven|broeikas|broeikast|tropen|woestijn|sahara|jungle|hel|vulkaan"
    rf"|kas|bakkerij|stoomketel"
    r"|grill|frituur|bakoven)|(?:beetje|wat|even) (?:verkoeling|koelte|afkoeling|frisser)"
    r"|in (?:deze|dit|die) (?:oven|sauna|bakoven|broeikas|stoomcabine)|kip (?:in de oven"
    r"|aan het spit)|verkoeling|afkoelen",
    state=r"\w*heet|heet als .*|te warm|zo warm|(?:snik|bloed|kei|bere|bak|stik)warm|bloedwarm"
    r"|warm|hitte|wat een hitte|benauwd warm"
    r"|smoorheet|smoor|zwoel|broeierig|tropisch|sauna|broeikas|oven|hittegolf|bakoven|tropen",
)
