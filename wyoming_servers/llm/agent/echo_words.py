"""Sentences of a word or two that say something of the command before them, by language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, kw_only=True)
class Echo:
    """Regular expressions for whole sentences, without courtesy and signs."""

    off: str
    on: str
    shut: str
    half: str
    again: str
    go_on: str
    stop: str
    undo: str
    one_more_timer: str
    """A further timer; its last group is for how long."""
    possessive: str = "(?!)"
    """The end of a name that stands for somebody's thing."""


_WORDS: Final = {
    "en": Echo(
        off=r"(?:and |then )?(?:(?:turn|switch) )?(?:back )?off(?: again| then| now| instead)?"
        r"|(?:leave|keep) (?:it|them|that) off",
        on=r"(?:and |then )?(?:(?:turn|switch) )?(?:back )?on(?: again| then| now| instead)?"
        r"|(?:leave|keep) (?:it|them|that) on",
        shut=r"(?:and |then )?(?:shut|close|closed|down)(?: again| now| instead)?",
        half=r"(?:only |just |make that |no )?half ?way(?: up| down| open)?|(?:only |just )?half"
        r"(?: of it)?|half open",
        again=r"(?:and |yet )?(?:again|once more|one more|another(?: one)?|one more time)"
        r"|same again|and another(?: one)?",
        go_on=r"(?:ok |okay |right )?(?:go on|carry on|continue|resume|back on|keep going|play on)"
        r"(?: then| now| again)?",
        stop=r"(?:stop|hold it)(?: right)? there"
        r"|(?:stop )?thats? (?:is )?(?:enough|far enough|it|good)"
        r"|that will do|thatll do|far enough|enough|stop now|there stop|ok stop|okay stop",
        undo=r"(?:oh |oops )?(?:wait|hang on|hold on) no|no wait"
        r"|(?:no |actually |oh )*(?:cancel|scratch|scrap|undo|revert) (?:that|it|this)"
        r"|(?:no |actually |oh )*(?:better|rather) not|on second thoughts? no"
        r"|(?:no )?(?:actually |on second thoughts? )(?:no|not|dont|leave it(?: off| out)?)"
        r"|(?:no )?leave (?:it|that) (?:off|out) (?:after all|actually)|as (?:it was|before)",
        one_more_timer=r"(?:and )?(?:another(?: one)?|one|one more|a second(?: one)?)(?: timer)? "
        r"(?:for|of|at) (.+)",
        possessive=r"['\u2019]s$",
    ),
    "de": Echo(
        off=r"(?:und |dann )?(?:(?:mach|mache|schalt|schalte|lass) )?"
        r"(?:es |sie |ihn |das |wieder |doch |lieber )*aus",
        on=r"(?:und |dann )?(?:(?:mach|mache|schalt|schalte|lass) )?"
        r"(?:es |sie |ihn |das |wieder |doch |lieber )*(?:an|ein)",
        shut=r"(?:und |dann )?(?:(?:mach|mache) )?(?:wieder |doch )?zu",
        half=r"(?:nur |bloß )?(?:halb|zur hälfte|die hälfte|bis zur hälfte|bis zur mitte"
        r"|halb offen)",
        again=r"(?:und )?(?:noch ?mal|noch ein(?:e|en|s|er)?(?: mal)?|noch einmal|wieder"
        r"|noch (?:etwas|ein (?:bisschen|wenig|stück|stückchen)|einen tick))",
        go_on=r"(?:ok |okay )?(?:weiter|geht weiter|mach weiter|spiel weiter|weitermachen"
        r"|weiter spielen|weiterspielen)(?: jetzt)?",
        stop=r"(?:stopp?|halt)(?: da| so| jetzt)"
        r"|(?:(?:stopp?|halt) )?(?:das )?(?:reicht|genügt)(?: so| jetzt)?|genug"
        r"|so ist(?:s| es)? gut|gut so|so lassen",
        undo=r"(?:halt|warte|ach) (?:nein|nee)"
        r"|(?:ach |nein |ne |nee )*(?:doch (?:lieber )?nicht|lieber (?:doch )?nicht|doch nich)"
        r"|(?:nein )?(?:wie vorher|so wie vorher)|(?:nein |nee )?lass (?:es|das) (?:doch )?weg",
        one_more_timer=r"(?:und )?(?:noch )?(?:einen|ein|eine)(?: weiteren| zweiten)?(?: timer)? "
        r"(?:auf|für|über|mit) (.+)",
    ),
    "fr": Echo(
        off=r"(?:et |puis )?(?:éteins|éteint|éteindre|coupe|off)(?: l[ae]s?)?(?: maintenant)?",
        on=r"(?:et |puis )?(?:(?:r )?allume|rallume)(?: l[ae]s?)?(?: maintenant)?"
        r"|laisse(?: l[ae]s?)? allumée?s?",
        shut=r"(?:et |puis )?(?:re)?ferme(?: l[ae]s?)?(?: maintenant)?",
        half=r"(?:juste |seulement |non )?(?:à (?:la )?moitié|(?:la )?moitié|à mi hauteur|à demi)"
        r"(?: seulement| ouverte?s?)?",
        again=r"(?:et )?(?:encore(?: une?(?: fois)?)?|encore un peu|une autre|un autre|de nouveau"
        r"|à nouveau)",
        go_on=r"(?:ok |allez )?(?:continue|reprends|vas y continue|remets la?|c est bon reprends)",
        stop=r"(?:arrête|stop)(?: toi)? là|ça suffit|assez|stop ici|là c est bon|c est assez",
        undo=r"(?:non |ah |bon )*(?:finalement|en fait) (?:non|pas|laisse(?: tomber)?)"
        r"|(?:non )?(?:plutôt pas|comme avant|annule ça)|non laisse tomber finalement",
        one_more_timer=r"(?:et )?(?:un|une)(?: autre| deuxième| second)?(?: minuteur)? "
        r"(?:de|pour|à) (.+)|(?:et )?encore un (?:de|pour) (.+)",
    ),
    "es": Echo(
        off=r"(?:y )?(?:apaga|apágal[oa]s?|apagal[oa]s?)(?: ya| otra vez| de nuevo)?",
        on=r"(?:y )?(?:enciende|prende|préndel[oa]s?|enciéndel[oa]s?)(?: otra vez| de nuevo)?"
        r"|d[eé]jal[oa]s? encendid[oa]s?",
        shut=r"(?:y )?(?:cierra|ciérral[oa]s?)(?: otra vez| de nuevo)?",
        half=r"(?:solo |sólo |no )?(?:a (?:la )?mitad|a medias|la mitad|hasta la mitad)",
        again=r"(?:y )?(?:otra(?: vez| más)?|una más|de nuevo|otro más|otro)",
        go_on=r"(?:vale |ok )?(?:sigue|continúa|continua|reanuda|dale otra vez)",
        stop=r"(?:para|detente|alto|quieto) ahí|basta|(?:ya )?es suficiente|suficiente"
        r"|así está bien",
        undo=r"(?:no |ay )*(?:mejor no|al final no|déjalo como estaba|como estaba|como antes)",
        one_more_timer=r"(?:y )?(?:otro|uno)(?: más)?(?: temporizador)? (?:de|para) (.+)",
    ),
    "nl": Echo(
        off=r"(?:en |dan )?(?:(?:doe|zet|laat) )?(?:hem |ze |het |weer |toch |maar )*uit(?: maar)?",
        on=r"(?:en |dan )?(?:(?:doe|zet|laat) )?(?:hem |ze |het |weer |toch |maar )*aan(?: maar)?",
        shut=r"(?:en |dan )?(?:(?:doe|maak) )?(?:weer |toch |maar )*dicht(?: maar)?",
        half=r"(?:alleen |maar )?(?:half(?: open)?|halfweg|halverwege|tot de helft|de helft"
        r"|voor de helft)",
        again=r"(?:en )?(?:nog een keer|nog eens|nog een|nog eentje|opnieuw|weer)",
        go_on=r"(?:ok |oké )?(?:ga (?:maar )?(?:verder|door)|verder|doorgaan"
        r"|speel (?:maar )?verder)",
        stop=r"(?:stop|ho) (?:daar|maar|zo|nu)|(?:zo is het )?genoeg|zo is(?: het)? goed",
        undo=r"(?:nee |och )*(?:toch (?:maar )?niet|liever niet|laat (?:toch )?maar zitten toch"
        r"|zoals (?:het was|eerst))",
        one_more_timer=r"(?:en )?(?:nog )?(?:een|eentje)(?: tweede| extra)?(?: timer)? "
        r"(?:van|voor|op) (.+)",
    ),
    "it": Echo(
        off=r"(?:e |poi )?spegni(?:l[aoie])?(?: di nuovo| ora)?",
        on=r"(?:e |poi )?(?:ri)?accendi(?:l[aoie])?(?: di nuovo| ora)?|lascial[aoie] acces[aoie]",
        shut=r"(?:e |poi )?(?:ri)?chiudi(?:l[aoie])?(?: di nuovo| ora)?",
        half=r"(?:solo |no )?(?:a metà|fino a metà|la metà)",
        again=r"(?:e )?(?:ancora(?: una(?: volta)?)?|un altr[ao]|un altra|di nuovo|un altra volta)",
        go_on=r"(?:ok )?(?:continua|riprendi|vai avanti|prosegui)",
        stop=r"(?:ferma|fermo|fermati) (?:lì|là|così)|basta(?: così)?|va bene così",
        undo=r"(?:no |anzi )+(?:no|lascia stare|meglio di no)|meglio di no|come prima",
        one_more_timer=r"(?:e )?(?:un altro|uno|un secondo)(?: timer)? (?:di|da|per) (.+)",
    ),
}


def echo_words(family: str) -> Echo | None:
    """Return the sentences of a language without its region; None when they are not known."""
    return _WORDS.get(family)
