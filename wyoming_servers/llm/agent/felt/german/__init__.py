"""What is felt, in German."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.felt.feeling import Felt, Need

from .air import AIR, DRAUGHT, DRYNESS, MOISTURE
from .light import CLEAR, DARKNESS, LESS_LIGHT, LIGHT, PRIVACY, SHADE, SOFT, SUN, UNLIT
from .sound import LOUDER, QUIETER, SILENCE
from .warmth import COOLNESS, WARMTH

_HELP = (
    "(?:kannst|könntest|kann|könnte|mach|tu|unternimm)"
    " (?:du |man |jemand |ihr |bitte |hier |da |mal )*"
)
"""How somebody asks for help against what is felt."""

GERMAN: Final = Felt(
    forms={
        r"(?:ach |oh |mein |du lieber |um |lieber |o )+gott(?:es willen)?": "oh",
        r"'s": "es",
        r"wirds|wird's": "wird es",
        r"ists|ist's|iss es|isses": "ist es",
        r"issn|is|iss": "ist",
        r"(?:seh|sieht|find|versteh|hör) ?n (?:ix|ichts)": "seh nichts",
        r"in (?:diesem|dem|meinem|unserem|unserm) (?:zimmer|raum|loch|haus|büro|laden"
        r"|schlafzimmer|haushalt)"
        r"|im (?:zimmer|raum|haus|ganzen haus)|in (?:dieser|der|meiner|unserer) (?:bude|wohnung"
        r"|hütte"
        r"|kammer)|hier (?:drin|drinnen|herinnen|oben|unten|im moment|im augenblick|hinten)"
        r"|hierdrin"
        r"|herinnen|bei uns|auf station": "hier",
        r"(?:das|dieses|mein|unser) (?:zimmer|haus|büro)|der raum|dieser raum"
        r"|(?:die|diese|meine|unsere) (?:bude|wohnung|hütte)": "hierdrinnen",
        rf"{_HELP}(?:et)?was (?:gegen|wegen) (?:den|die|das|diese\w?|der|so \w+) (\w+)"
        r"(?: hier)?(?: (?:machen|tun|unternehmen))?": r"hier ist \1",
        r"net|ned|nich|nit": "nicht",
        r"nichts mehr": "nichts",
        r"verdammt|verflixt|verflucht|scheisse?|beschissen|verfickt|elendig|gottverdammt": "so",
    },
    at="in der|in dem|im|in den|in|auf der|auf dem|am|auf|beim|bei der|bei",
    the="der|die|das|den|dem|unser|unsere|mein|meine|dieser|diese|dieses",
    here="hier",
    this="hierdrinnen",
    away="(?:in der|in dem|in den|im|in|ins|beim|auf der|auf dem|auf|am|an der|an dem|bei"
    "|bei der|bei dem"
    "|bei den|aus der|aus dem|vom|von der|unter der|unter dem|hinter dem|nach)",
    rhetoric=r"(?:sind|wohnen|leben|sitzen|hausen) (?:wir|hier)(?: (?:hier|denn|jetzt|eigentlich"
    r"|wir))*"
    r"(?: (?:in|im|auf|am|bei)(?: (?:einer|einem|der|dem|den))?)?|(?:ist|soll"
    r"|wird) das (?:hier )?(?:jetzt |denn )?"
    r"(?:eine?|sein)?|bin ich (?:die einzige|der einzige|hier)(?: (?:die|der))?"
    r"|findet ihr (?:es )?nicht auch"
    r"|findest du (?:es )?nicht auch|geht es nur mir so oder ist (?:es|das)"
    r"|kommt mir das nur so vor oder ist (?:es|das)"
    r"|bilde ich mir das ein oder ist (?:es|das)|ist (?:es|das|hier) (?:etwa|nur mir so|immer so"
    r"|eigentlich|absichtlich|extra)"
    r"|(?:warum|wieso|weshalb|seit wann|wie lange) ist (?:es|das|hier)|muss (?:es"
    r"|das)(?: (?:hier|denn|immer|so))*(?: sein)?"
    r"|was ist das (?:hier )?(?:denn )?für eine?",
    heads="es ist|ist es|ist das|das ist|hier ist|hier ist es|es wird|wird es|mir ist|uns ist"
    "|mir wird|hierdrinnen ist",
    frame="letzten ersten hinteren vorderen reihe decke decken patient schraubenzieher "
    "heizungsluft nachtschicht nachtdienst kuschelig kuscheliges mollig polizei mein "
    "meine meinen meinem meiner weil es ist sind ja doch so aber auch "
    "schon noch mal wieder viel zu sehr richtig "
    "total echt ganz"
    " ziemlich voll mega super furchtbar schrecklich unglaublich wirklich "
    "jetzt gerade grade heute langsam"
    " allmählich mir uns einem einen man ich wir mich dich dir euch "
    "wird werden wirkt kommt komme vor wie"
    " in im am auf einem einer ein eine ner nem der die das den dem da "
    "hm weil denn oh ach puh boah uff mensch"
    " mann alter leute schatz gott ey digga digger bitte irgendwie etwas "
    "bisschen wenig bissl bissel fast"
    " schier direkt gleich glaube finde denn eigentlich ehrlich gesagt "
    "schön hübsch arg recht verdammt"
    " brr brrr hu huch herrje meine mein güte liebe lieber kinder jungs "
    "mädels freunde also na nun echt"
    " was für ne nen dass halt eben einfach wohl wahnsinnig extrem irre schweine "
    "sau arsch bin fühle fühlt"
    " fühl sich sitze sitzen stehen liegen hock hocken sitzt hocke ein ziemliche "
    "totale echte richtige reine"
    " reinste reinster und immer selten dunkle dermassen dieser diese dieses "
    "des todes hier draus raus"
    " oder nicht? gell ne gelle wa oida heast jö fei gscheit gscheid bissle "
    "halb heute abend morgen früh"
    " wieso warum mehr als je sowas hallo hey computer laramie du könnte "
    "krass heftig brutal höllisch"
    " unerträglich ungemütlich elend lausig grauenhaft entsetzlich zum abend nacht"
    " bett tisch stuhl sofa schreibtisch couch sessel ernst moment augenblick "
    "liegen sitzen lesen arbeiten"
    " kochen stricken essen malen spielen hausaufgaben schlafen nähen basteln "
    "wand wände radio fernseher telefon"
    " tür scheibe duschen ins gesicht kopf nacken rücken füsse augen fernsehen herd raum"
    " mittlerweile inzwischen sag scheint langsam's mir's",
    openers=r"\|?\s*(?:ist es|sind|war|waren|hast|habt|hat|findest|findet|frierst|friert ihr"
    r"|wann|wo(?! ist)"
    r"|welche\w*|wieviel|wie (?:viel|warm|kalt|hell|dunkel|laut|heiss|hoch|spät|lange?|wird|ist"
    r"|geht)|wie +[|] +(?:ist|wird) (?:es|denn|eigentlich|hier)"
    r"|kannst|könntest|könnt|soll|sollen|mach\w*|schalt\w*|stell\w*|dreh\w*|fahr\w*|öffne"
    r"|schliess\w*"
    r"|spiel\w*|erinner\w*|zeig\w*|sag\w*|schreib\w*|setz\w* (?!mich)|kauf\w*|such\w*|starte?"
    r"|stopp\w*"
    r"|wecke? mich|bestell\w*|ruf\w*|lass\w*|weisst|kennst|hörst|siehst|magst|willst|möchtest"
    r"|brauchst|darf|muss man|gibt|stimmt)(?!\w)",
    against=r"dir|euch|(?:nachbarn|kinder) sind|war|"
    r"waren|wars|war's|warst|hatte|hatten|wurde|wurden|gewesen|sprach|sprachen|sah|sahen|stand"
    r"|lag|sass|ging|gingen|kam|kamen|klang|roch|stank|fror|spielte"
    r"|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|von (?:ihm|ihr|ihnen"
    r"|dir|euch|denen)|(?:habe?|haben|hat|hast)[ \w|]* (?:(?:an|ab|auf|aus|ein|mit|vor|zu|um|weg"
    r"|nach)?ge(?!rade|nug|nau"
    r"|gen|samt|müt)\w+(?:t|en)|bekommen|gekriegt|\w+iert"
    r"|(?:ver|be|zer|er)\w+(?:t|en))$|wäre|wär"
    r"|wären|würde|wenn|falls|sobald|bevor|als (?:ich|wir|er|sie|es|der|die|das|kind)|ob|gestern"
    r"|vorgestern"
    r"|früher|damals|letzte\w*|vorhin|neulich|einmal|morgen(?! früh)|übermorgen|nächste\w*"
    r"|bald(?! (?:kommt|kommen|klopf|steht|ruf|haben|bin|sitz|erfrier|brauch))|später"
    r"|nachher|könnte(?!n)|sollte|draussen|aussen|woanders|dort|drüben|unterwegs|nie|niemals"
    r"|nicht|kein\w*"
    r"|weder|ohne|niemand|sagt|sagte|meint|meinte|erzählt\w*|behauptet|gesagt|gehört|gelesen"
    r"|denkt|dachte"
    r"|glaubt|(?:mein|dein|sein|ihr|unser|euer)e?[rmn]? (?:schwester|bruder|chef\w*|kolleg\w*"
    r"|nachbar\w*"
    r"|cousin\w*|tante|onkel|auto|schule|arbeit|kneipe|freundin|freund|mutter|vater|eltern"
    r"|verein|hund"
    r"|katze|kühlschrank|backofen|laptop|handy|projekt)|(?:bei|von) (?:meine|deine|seine|ihre"
    r"|unsere)[rmn]"
    r"|bei (?:oma|opa|mama|papa|ihm|ihr|ihnen|denen|euch|freunden|nachbarn|karstadt|aldi)"
    r"|normalerweise"
    r"|meistens|manchmal|oft|öfter|jede\w*|üblicherweise|immer(?! noch| so| wieder| dunkler"
    r"| kälter| wärmer"
    r"| heisser| lauter)|liebe (?:es|ich|das)|mag (?:es|ich|das)|gern|gerne|genau richtig"
    r"|angenehm|gemütlich"
    r"|herrlich|schöne?r?s? (?:warm|hell|kühl|kuschelig|dunkel)|lecker|kino|theater|restaurant"
    r"|hotel|urlaub"
    r"|konzert|stadion|zug|bus|bahn|film(?! ab)|buch|roman|(?:eine|in der) geschichte|lied über"
    r"|witz|gedicht|angst(?! im)"
    r"|waschmaschine|wäschetrockner|kompressor|bohrmaschine|säge|bagger|baustelle|rasenmäher"
    r"|laubbläser"
    r"|gewitter|donner|gerät|maschine|ding da|prüfung|aufregung|wüste gobi|deutschland"
    r"|österreich|schweiz|spanien|italien|frankreich"
    r"|norwegen"
    r"|schweden|finnland|kanada|amerika|berlin|münchen|hamburg|wien|amerika|kaffee|tee|suppe"
    r"|milch|bier"
    r"|wasser|pizza|nudeln|essen|wein|brötchen|schokolade|eis|motor|zusammenhang|sinn|grund"
    r"|unterschied"
    r"|problem\w*|daran|darin|darauf|darüber|davon|dazu|fehler|lösung|anderes|neues|besseres"
    r"|schlimmes"
    r"|sport|training|fitness\w*|büro|schule|arbeit|krankenhaus|kirche",
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
        "lamps": r"\w*lampen?|\w*licht|\w*lichter|\w*leuchten?|lichterkette|\w*strahler",
        "heaters": r"\w*heizung|heiz(?:lüfter|strahler|körper|gerät)|\w*ofen(?<!backofen)|\w*kamin"
        r"|radiator|wärmelampe",
        "shades": r"\w*rollos?|\w*roll[lä]+den|\w*laden|\w*jalousien?|\w*vorhänge?|\w*gardinen?"
        r"|\w*verdunk\w*|lamellen|plissees?|raffstores?",
        "extractors": r"\w*lüfter|\w*lüftung|\w*abluft|\w*dunstabzug\w*|\w*abzugshaube"
        r"|\w*luftreiniger"
        r"|\w*luftreiniger \w+|abzug|lüfter \w+|(?:dunst)?haube|luftfilter|ventilation"
        r"|lüftung \w+",
        "humidifiers": r"\w*luftbefeuchter|befeuchter|luftwäscher|vernebler",
        "dehumidifiers": r"\w*(?:luft)?entfeuchter|luft ?trockner|raumentfeuchter",
    },
)
