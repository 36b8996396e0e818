"""Light and what is seen, in Dutch."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.felt.feeling import Signs

from .words import EYES, GAP, LAMP, LIKE, LOOK, LOOKERS, NOTHING, SCREEN

_LITTLE: Final = (
    r"(?:zo|veel te) weinig (?:zie|zien|ziet) (?:ik|je|we)(?! (?:mijn|m'n|hem|haar|die|van))"
    r"|(?:zie|zien|ziet) (?:ik |je |we )?(?:hier |nu )*(?:zo|te|veel te|bijna|haast|erg)"
    r" (?:weinig|niks|niets)(?= (?:op|hier|bij|in) |$)"
)
SHADE: Final = Signs(
    alone=rf"(?:zie|zien|ziet|lees|lezen) (?:\w+ ){{0,3}}{SCREEN} (?:\w+ ){{0,2}}(?:niet|amper"
    rf"|nauwelijks)"
    rf"|(?:zon|zonnetje|zonlicht)\w* {GAP}(?:(?:in|op|recht in|vol in"
    rf"|pal op) {GAP}(?:{EYES}|gezicht"
    rf"|gezichtje|gelaat|snoet|smoel|kop|{SCREEN}|bed|bureau|bank|kussen|bord|toetsenbord|nek"
    rf"|kale \w+)"
    r"|binnen|naar binnen|brandt|verblindt|steekt)"
    r"|(?:schijnt|staat|valt|brandt|knalt) (?:de |die )(?:\w+ )?zon"
    r"|(?:lantaarn|lantaarnpaal|straatlantaarn|straatlamp|maan|koplampen) (?:\w+ ){0,4}(?:binnen"
    r"|gezicht"
    r"|bed|ogen)"
    rf"|{SCREEN}(?: \w+){{0,4}}? (?:spiegelt|weerspieg\w*|schittert|{NOTHING}|amper"
    rf"|niet (?:te )?(?:zien"
    rf"|lezen)|nauwelijks)|(?:weerspiegeling|schittering|reflectie|spiegelt) {GAP}{SCREEN}"
    rf"|{NOTHING} {GAP}(?:van|op) {GAP}{SCREEN}|(?:te|zo) (?:licht|fel"
    rf"|helder) (?:\w+ ){{0,5}}{SCREEN}|tegenlicht|tegen de zon in|(?:door|met|van|vanwege) "
    r"(?:die|de|deze|al die) (?:\w+ )?(?:zon|schittering)|in de volle zon|(?:word|wordt"
    r"|worden) (?:\w+ )"
    r"{0,2}verblind door de zon",
)
DARKNESS: Final = Signs(
    alone=rf"(?:(?:niet|amper|nooit|geen) )?(?:slapen|inslapen|pitten|maffen|oog dicht|wakker"
    rf"|slaap) (?:\w+ ){{0,6}}(?:klaarlichte dag"
    rf"|licht"
    rf"|{LAMP})|(?:klaarlichte dag|{LAMP}) {GAP}(?:slapen|slaapt|inslapen|pitten|maffen"
    rf"|oog dicht|wakker)"
    r"|(?:moet|mag|wil|heb|graag) (?:\w+ ){0,4}(?:donker|donkerder|pikdonker|duister|verduisterd)"
    r"(?: (?:zijn|hebben|om|is|worden|nodig|maken|hier|graag)|$)|migraine (?:\w+ ){0,6}(?:donker"
    r"|licht)",
)
SUN: Final = Signs(
    alone=r"(?:daglicht|zonlicht|zonnetje|zonnestralen?|beetje zon) (?:\w+ ){0,3}(?:binnen"
    r"|welkom|zou|graag"
    r"|missen|buitensluiten|buitengesloten)|(?:zonde|jammer) van (?:het|dat|die|de"
    r"|dit) (?:\w+ )?(?:zon\w*"
    r"|weer|uitzicht|dag)|(?:zie|zien|ziet) (?:\w+ ){0,4}(?:van buiten|van de tuin"
    r"|van het uitzicht"
    r"|van de buitenwereld)|(?:wil|zou) (?:\w+ ){0,4}(?:naar buiten kijken|(?:de tuin|de sterren"
    r"|de sneeuw"
    r"|het uitzicht|de zee) (?:\w+ )?zien)|met dit (?:mooie )?weer (?:\w+ ){0,4}in het donker",
)
PRIVACY: Final = Signs(
    alone=rf"(?:over)?(?:buurvrouw|buurman|buren|buur)(?: \w+){{0,4}} (?:te )?(?:gluren|loeren"
    rf"|staren"
    rf"|koekeloeren)"
    r"|(?:overkant|overburen|iedereen|buren)(?: \w+){0,5} (?:meelezen|meekijken)"
    rf"|{LOOKERS}(?: \w+){{0,5}}? (?:(?:binnen|mee|naar binnen|toe){LOOK}"
    rf"|{LOOK}(?: \w+){{0,5}}?"
    rf" (?:binnen|mee|naar binnen|ons aan|op mijn bord|door het raam|op je bord|alles))"
    rf"|{LOOKERS}(?: \w+){{0,4}} (?:binnenkijk\w*|meekijk\w*|inkijk\w*|naar binnen kijken)"
    r"|(?:je|men) (?:\w+ ){0,3}(?:zo )?(?:binnenkijken|naar binnen kijken|kijkt hier zo binnen)"
    r"|te kijk"
    r"|te koop|inkijk|gluurders?|etalage|glazen huis|vissenkom|aquarium|aapjes kijken|poppenkast"
    r"|pottenkijkers"
    r"|privacy|bekeken|begluurd|aangestaard|nieuwsgierige (?:buren|blikken|ogen|mensen|buurvrouw)"
    r"|(?:sta|loop|zit|ben) (?:\w+ ){0,4}(?:bloot|naakt|poedelnaakt|in mijn (?:ondergoed"
    r"|onderbroek|blootje"
    r"|nakie|adamskostuum))|(?:ga|moet|wil) (?:me|mij|mijn eigen) (?:\w+ )?(?:omkleden|uitkleden"
    r"|verkleden)",
    state=r"etalage|aquarium|vissenkom|dierentuin",
)
UNLIT: Final = Signs(
    alone=rf"hier brand(?:t|en) (?:\w+ ){{0,3}}{LAMP}|{LAMP} brand(?:t|en) (?:\w+ ){{0,2}}hier"
    rf"|hier (?:is|staat) (?:\w+ ){{0,3}}{LAMP} (?:nog )?aan|(?:stroom"
    rf"|energie) (?:\w+ )?verspill\w*"
    rf"|verspilling|{LAMP} (?:\w+ ){{0,3}}voor niks|voor niks (?:\w+ ){{0,3}}{LAMP}"
    r"|aandelen (?:bij|in) (?:de |het )?(?:\w+)|energierekening|stroomrekening(?! niet)",
)
SOFT: Final = Signs(
    alone=rf"{LAMP} (?:is|zijn|lijkt|vind ik) (?:\w+ ){{0,3}}?(?:zo |te |veel te |erg "
    rf"|wel )(?:koud|kil"
    rf"|steriel|wit|blauw|blauwig|ongezellig|klinisch|hard)|(?:koud|kil|steriel|ongezellig"
    rf"|klinisch) {LAMP}"
    r"|als in (?:een|het|de) (?:\w+ )?(?:ziekenhuis|operatiekamer|wachtkamer|supermarkt"
    r"|tandartspraktijk"
    r"|mortuarium|laboratorium|kantine|gymzaal|tankstation|snackbar)|ongezellig|(?:lijkt"
    r"|is) (?:hier |wel )+"
    r"een (?:ziekenhuis|operatiekamer|wachtkamer|tl bak|snackbar)",
)
CLEAR: Final = Signs(
    alone=rf"{LAMP} (?:is|zijn) (?:\w+ ){{0,3}}?(?:te |zo |veel te )(?:geel|gelig|oranje|warm)"
    rf"|(?:van|bij) (?:dit|dat) (?:\w+ )?{LAMP} (?:\w+ ){{0,4}}(?:slaperig|moe|suf)",
)
LESS_LIGHT: Final = Signs(
    alone=rf"{LAMP} {GAP}(?:verblind\w*|steekt|steken|pijn|hoofdpijn|koppijn|migraine"
    rf"|(?:recht |vol )?in (?:mijn|de|haar|zijn|m'n|onze|hun) {EYES}|fel"
    rf"|te (?:licht|hel|sterk)|prikt)|(?:hoofdpijn|koppijn|migraine|scheel) {GAP}(?:van"
    rf"|door) {GAP}{LAMP}"
    rf"|fel\w* {LAMP}|{EYES} {GAP}(?:pijn|zeer|prikken|tranen|branden|steken)|(?:pijn|zeer"
    rf"|steekt|brandt"
    rf"|prikt|doet) {GAP}(?:aan|in) {GAP}{EYES}|{LIKE} ?(?:stadion|voetbalstadion|operatiekamer"
    r"|operatietafel|landingsbaan|zonnebank|verhoor|kerstboom|kermis|vuurtoren)"
    r"|zonnebril|lasbril|schijnwerpers?|verblind\w*|(?:word|wordt) (?:\w+ )?blind|halve kerstboom",
    state=r"(?:veel te|te|zo|wel erg|ontzettend) (?:fel|licht|helder)(?! (?:van|in mijn hoofd))"
    r"|fel|verblindend|schel|hel verlicht|klaarlichte dag",
)
LIGHT: Final = Signs(
    alone=rf"(?:zie|zien|ziet|vind|vinden) (?:\w+ ){{0,3}}?(?:{NOTHING}|geen hand|niet (?:waar"
    rf"|wat ik (?:\w+ )?"
    rf"(?:doe|snij\w*|zaag|schrijf|lees|eet|kook|maak|pak)|eens|goed wat))"
    rf"|{NOTHING} (?:meer )?te zien|{_LITTLE}"
    r"|(?:zie|zien|vind|vinden) (?:\w+ )?(?:de|het|mijn|m'n|mn|haar|zijn|die|dat|m) (?!probleem"
    r"|verschil|nut|punt|voordeel|verband|plan|zitten|zin)(?:\w+ ){1,2}"
    r"(?:niet|amper|nauwelijks)(?: (?:eens|meer|liggen|staan|goed))*$|hand voor (?:mijn |m'n |je "
    r"|de )?ogen"
    rf"|(?:bij|in|met) (?:dit|dat|zulk|zo'n|deze|die|het beetje|zo weinig"
    rf"|dit beetje) (?:\w+ )?(?:{LAMP}"
    r"|duister\w*|schemer\w*|halfdonker|schemerdonker|donker)|(?:zit|zitten|sta|staan|staat|lig"
    r"|eten|eet|lees"
    r"|werk|werken|kook|douche|loop|lopen|tasten) (?:\w+ ){0,4}in het (?:donker|duister"
    r"|pikkedonker|halfdonker)"
    r"|in het (?:donker|duister|pikkedonker) (?:te )?(?:zitten|staan|tasten|eten|werken|koken"
    r"|liggen)"
    r"|(?:bang|angst) (?:\w+ ){0,3}(?:in het|voor het) donker|(?:kan"
    r"|kunnen) (?:\w+ ){0,4}zo niet (?:lezen|zien|breien|schrijven)|in (?:deze|dit|die) (?:grot"
    r"|kelder|hol|bunker|kerker|graf)|geen (?:koe|hond|muur) voor"
    r"|geen letter (?:\w+ )?(?:onderscheiden|lezen|zien)|(?:kan"
    r"|kunnen) (?:de|het|mijn|die) (?!film|probleem|reden|zin)\w+ (?:niet|amper) (?:meer "
    r"|eens )?(?:lezen|vinden|onderscheiden)|struikel\w*|(?:nek|poten|benen"
    r"|been|enkel) (?:\w+ ){0,3}"
    r"br(?:eek|eken)\w*|br(?:eek|eken|eekt) (?:\w+ ){0,4}(?:nek|poten|benen|been|enkel)"
    r"|(?:verpest|verpesten"
    r"|bederf|verpruts) (?:\w+ ){0,4}ogen|ogen (?:\w+ ){0,3}(?:verpest|bederven|willen niet meer)"
    r"|(?:hier|bijna|haast|zowat|wel) (?:\w+ ){0,3}(?:zaklamp|hoofdlamp|mijnwerkerslamp"
    r"|nachtkijker|blindenstok)"
    r"|zo kan (?:ik|je|niemand|een mens)(?: \w+){0,4} (?:lezen|breien|naaien|tekenen|schrijven"
    r"|haken)"
    r"|waar (?:is|zit) (?:\w+ ){0,3}(?:lichtknop|schakelaar|lichtknopje)|er zij licht"
    r"|licht in de duisternis"
    r"|wie heeft (?:\w+ ){0,2}licht (?:\w+ )?(?:uit|uitgedaan|uitgezet)|stroomstoring|stroomuitval"
    r"|stroomrekening niet betaald|(?:beetje|wat|meer) licht (?:\w+ )?(?:zou|graag|mag|kan)"
    r"|blind als een mol"
    r"|te (?:donker|duister|schemerig) om|niet genoeg licht|onvoldoende licht"
    r"|wordt (?:\w+ ){0,3}(?:te )?donker"
    rf"|(?<!koud )(?<!kil )(?<!warm ){LIKE} ?(?:grot|kelder|graf|tunnel|mijn|kerker|spookhuis"
    rf"|doodskist|grafkelder|crypte"
    rf"|donkere kamer|berenhol"
    r"|hol|mollengang|zwart gat|koeienkont|kolenhok|bunker|nacht)|zo donker als .*"
    r"|zo zwart als .*",
    state=r"\w*donker|donkerder|duister|schemerig|\w*duister|somber|donkere (?:bedoening|boel)"
    r"|schemerdonker|aardedonker"
    r"|donker als .*",
)
