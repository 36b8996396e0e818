"""The air of a room, in German."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.felt.feeling import Signs

from .words import LIKE

DRYNESS: Final = Signs(
    alone=r"(?:spiegel|scheiben?|fenster\w*|wände?|wänden|fliesen|decke|glas)(?: \w+){0,4}?"
    r" (?:beschlagen|nass|feucht|klatschnass|tropf\w*|schimmelt|schimmlig|laufen an|läuft an"
    r"|schwitz\w*|blind|dampf|wasser)"
    r"|(?:beschlagen\w*) (?:\w+ ){0,2}(?:spiegel|scheiben?|fenster)|wasser (?:\w+ ){0,3}(?:an"
    r"|von) (?:den|der)"
    r" (?:wänden?|scheiben?|fenstern?|decke|tür)|schimmel\w* (?:\w+ ){0,3}(?:wand|wänden|ecken?"
    r"|decke|fugen)"
    r"|wasser (?:\w+ ){0,2}(?:am|auf dem|an dem|an der|auf der) (?:spiegel|scheibe|fenster|wand)"
    r"|luftfeuchtigkeit|kondenswasser|voller dampf|(?:(?:seh"
    r"|sieht)\w* (?:\w+ ){0,6})?vor lauter (?:dampf|nebel|dunst)|dampft (?:hier )?wie"
    r"|wäsche (?:\w+ ){0,3}trocknet (?:\w+ )?nicht|handtücher (?:\w+ ){0,3}nicht trocken"
    rf"|{LIKE} (?:tropfsteinhöhle|dampfbad|waschküche|regenwald|sumpf|feuchtbiotop)",
    state=r"feucht|klamm|dampfig|modrig|nass|neblig|feuchtwarm|tropfsteinhöhle|waschküche",
)
MOISTURE: Final = Signs(
    alone=r"(?:luft|raumluft|heizungsluft)(?: \w+){0,4}? \w*trocken\w*"
    r"|(?:\w*trockene\w*) (?:\w+)?luft"
    r"|(?:hals|kehle|nase|lippen|mund|rachen|schleimhäute|haut|augen|händchen|hände)(?: \w+){0,4}?"
    r" (?:\w*trocken|ausgetrocknet|kratzt|kratzig|rissig|spröde)(?: \w+){0,3}? (?:luft|hier"
    r"|heizungsluft)"
    r"|luft (?:\w+ ){0,4}(?:knistert|staubt)|(?:hals|kehle|mund"
    r"|rachen)(?: \w+){0,3} (?:schmirgelpapier|sandpapier|reibeisen)|vertrocknen hier|(?:trocknet"
    r"|trocknen) (?:\w+ ){0,2}aus$"
    r"|luft (?:\w+ )?wie in (?:der|einer) (?:wüste|sahara)",
    state=r"\w*trocken",
)
DRAUGHT: Final = Signs(
    alone=r"hechtsuppe|zugluft|durchzug|es zieht$|es zieht (?:hier|ja|so|ganz|mir|ziemlich"
    r"|furchtbar|aber"
    r"|total|durch|rein|wie|mal|schon|noch|irgendwo|im|an den|um die)|(?:hier|irgendwo"
    r"|da) zieht (?:es|'s|s)?"
    r"|zieht (?:mir|uns) (?:\w+ ){0,3}(?:beine|füsse|nacken|rücken|ohren|um die)|zieht's"
    r"|säcke vor (?:der|den) tür\w*|(?:wind|kälte|regen|luft) (?:\w+ ){0,3}(?:pfeift|rein|herein"
    r"|reinkommt"
    r"|durch (?:die|alle) ritzen|durch)|(?:regnet|schneit|regnets) (?:\w+ ){0,2}(?:rein|herein"
    r"|hinein)"
    r"|(?:heizen|heizt|heiz\w*) (?:\w+ ){0,4}(?:zum fenster raus|die strasse|den garten"
    r"|nach draussen"
    r"|die umwelt|fürs freie|die nachbarschaft)|wärme (?:\w+ ){0,3}(?:raus|flöten)",
    state=r"zugig|windkanal|zieht",
)
AIR: Final = Signs(
    alone=r"(?:(?<!mir )stinkt|müffelt|muffelt|mieft|miecht|stinkts|riecht|riechts)(?! (?:mir"
    r"|gut|lecker"
    r"|herrlich"
    r"|köstlich|toll|schön|wunderbar|angenehm|fein|super|so gut|ja gut|es gut|ja lecker|es lecker"
    r"|hier gut|hier lecker|aber gut|aber lecker|nach (?:weihnachten|kuchen|plätzchen|frühling"
    r"|regen|schnee"
    r"|sommer|lavendel|blumen|kaffee|zimt|frisch\w*|rosen|ärger|geld)))"
    r"(?: (?:[\w']+ ){0,4}nach (?:[\w']+ ?){1,3})?"
    r"|(?:schlechter|übler|komischer|strenger|seltsamer|muffiger) geruch|vor lauter (?:qualm"
    r"|rauch)(?: \w+){0,7}|gestank|mief|es qualmt|qualmt (?:es|hier|ja|wie|das)"
    r"|raucht (?:\w+ ){0,4}(?:voll|wie)"
    r"|(?:pfanne|speck|topf|ofen|toaster|herd|öl"
    r"|fett|backofen)(?: \w+){0,2} (?:raucht|qualmt|dampft)"
    r"|(?:hier |da )?hat (?:\w+ ){0,4}(?:stinkbombe|gepupst|gefurzt)(?: geworfen| gezündet)?"
    r"|(?:wer|was) war(?: (?:denn|das|hier"
    r"|bloss|drin|drauf))+"
    r"|wer hat (?:\w+ ){0,3}(?:gepupst|gefurzt|pupst|einen fahren\w*|fahren lassen|stinkbombe)"
    r"|nase zuhalten|die luft anhalten|dicke luft zum|stickige\w* luft|stickig|verbrauchte\w* luft"
    r"|(?:schlechte|miese|muffige|abgestandene) luft|luft (?:\w+ ){0,4}(?:schneiden|steht"
    r"|verbraucht"
    r"|stickig|schlecht|zum schneiden|abgestanden|mies)|steht die luft|zum schneiden|(?:krieg\w*"
    r"|bekomm\w*"
    r"|hab\w*) (?:\w+ ){0,3}(?:keine|kaum) luft|keine luft (?:mehr|zum|hier)|kaum (?:noch )?luft"
    r"|(?:frische|frischer) luft(?: (?:wäre?|würde|täte?|könnte)(?: \w+){0,3})?|(?:bisschen|mehr"
    r"|etwas) (?:luft|sauerstoff)|sauerstoff\w*|kaum (?:\w+ )?"
    r"atmen|nicht (?:mehr )?atmen|nach luft (?:ring\w*|schnapp\w*)|erstick\w*|voller (?:rauch"
    r"|qualm|dunst)"
    r"|alles (?:voll )?(?:verqualmt|verraucht|vernebelt)|rauchschwaden|(?:fett|brat|küchen"
    r"|zigaretten)"
    r"(?:dunst|geruch|gestank|qualm|rauch)|angebrannt|anbrennen lassen|müllkippe|pumakäfig"
    r"|pumagehege"
    r"|(?:alter|nasser|nassem|toter) hund|turnschuh\w*|iltis\w*|stinktier",
    state=r"stickig|muffig|miefig|verraucht|verqualmt|müffelig|schwefelig|schlechte luft|qualm"
    r"|rauch"
    r"|nebel|dunst",
)
