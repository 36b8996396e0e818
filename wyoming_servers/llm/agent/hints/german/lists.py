"""What the house runs out of, and what has to be remembered, in German."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.hints.hint import Hint

from .goods import GOODS

_START = (
    r"^(?:(?:oh|ach|du|ja|so|na|und|übrigens|schatz|mist|verdammt|der|die|das|den|unser|unsere"
    r"|unseren|mein|meine|leider"
    r"|mama|papa|auch|sag|mal|hey|glaube|ich|hm|also|achtung|beim|noch) )*"
)
_END = (
    r"(?: (?:übrigens|leider|schon|bald|schatz|glaube|ich|auch|wieder|jetzt|mal|mist|hier"
    r"|bei uns|im haus|in der küche))*$"
)
_THING = (
    rf"(?P<text>(?:(?:frische|frischer|frisches|neue|neuer|laktosefreie|gute|braune|weisse|rote"
    rf"|grüne)[rns]? )?(?:{GOODS}))"
)
_ADV = (
    r"(?: (?:fast|bald|schon|wieder|mal|auch|beinahe|so gut wie|langsam|allmählich|nun|leider"
    r"|jetzt|komplett|ganz|endgültig"
    r"|ja|gleich|demnächst|total|völlig|längst))*"
)
_DO = (
    r"(?:anrufen|anzurufen|zurückrufen|zurückzurufen|bezahlen|zu bezahlen|überweisen"
    r"|zu überweisen|abholen|abzuholen|bestellen"
    r"|zu bestellen|reparieren|zu reparieren|streichen|schreiben|zu schreiben|abgeben|abzugeben"
    r"|einreichen|einzureichen"
    r"|kündigen|zu kündigen|verlängern|zu verlängern|buchen|zu buchen|abschicken|abzuschicken"
    r"|erledigen|zu erledigen|wechseln"
    r"|erneuern|vereinbaren|zu vereinbaren|ausmachen|beantragen|zu beantragen|zurückbringen"
    r"|zurückzubringen|zurückgeben"
    r"|umtauschen|umzutauschen|besorgen|zu besorgen|entsorgen|ölen|düngen|zu düngen"
    r"|impfen lassen|putzen|zu putzen|reinigen"
    r"|sauber machen|saubermachen|mitbringen|mitzubringen|einladen|einzuladen|anmelden"
    r"|anzumelden|abmelden|unterschreiben"
    r"|zu unterschreiben|ausfüllen|auszufüllen|wegbringen|wegzubringen|rausbringen|rausstellen"
    r"|rauszustellen|entkalken"
    r"|zu kaufen|zu holen|zu gratulieren|gratulieren|absagen|abzusagen|zusagen|zuzusagen"
    r"|verschicken|zu verschicken|aufräumen"
    r"|packen|zu packen|nähen|flicken|kopieren|beantworten|zu beantworten|impfen|scheren"
    r"|ausmisten|mähen lassen|bügeln)"
)

LISTED: Final = (
    Hint(
        plan="add text={text}",
        words="alle leer aus ende neige knapp weg aufgebraucht "
        "verbraucht aufgegessen ausgetrunken ausgegangen alle rar schimmlig"
        " verschimmelt abgelaufen sauer schlecht ranzig steinhart hinüber futsch "
        "vertilgt entgegen zu gut",
        said=rf"{_START}{_THING} (?:ist|sind|wird|werden|geht|gehen|neigt sich|neigen sich){_ADV}"
        r"(?: (?:alle|leer|aus|zu ende|zur neige|dem ende(?: zu| entgegen)?|knapp|weg"
        r"|aufgebraucht|verbraucht|aufgegessen"
        r"|ausgetrunken|ausgegangen|alle geworden|rar|schimmlig|verschimmelt|abgelaufen|sauer"
        r"|schlecht geworden|schlecht"
        rf"|ranzig|steinhart|hinüber|futsch|vertilgt|nicht mehr gut))(?: gegangen)?{_END}"
        rf"|(?:uns|mir|ihm|dem \w+) (?:geht|gehen){_ADV} (?:der|die|das"
        rf"|den)? ?(?P<text_>(?:{GOODS})){_ADV} aus$"
        rf"|^(?:(?:langsam|bald|so|jetzt) )*(?:geht|gehen) (?:uns|mir){_ADV} (?:der|die"
        rf"|das)? ?(?P<text__>(?:{GOODS})){_ADV}"
        " aus$",
        unsaid="kalt|fertig|durch|gar|tank|auto|garage|herd|ofen|minuten|büro|arbeit",
        despite="later",
    ),
    Hint(
        plan="add text={text}",
        words="kein keine keinen keiner keins nicht kaum nur nichts",
        said=rf"kein(?:e|en|er)?(?: (?:einzige[nrs]?|tropfen|tröpfchen|krümel|stück|blatt|rolle"
        rf"|saubere[nrs]?|einziges"
        rf"|scheibe|richtige[nrs]?))* {_THING}(?: (?:mehr|da|im haus|im kühlschrank|übrig"
        rf"|im schrank|im keller|in der küche|zuhause|zu hause"
        r"|vorrätig|auf lager|bei uns|hier|glaube|ich|leider))*$"
        rf"|{_START}(?P<text_>(?:{GOODS})) (?:haben|habe|hat)(?: (?:wir|ich|es|auch|schon|bald"
        rf"|ja|leider))*"
        r"(?: (?:fast|kaum|gar|so gut wie|überhaupt))*(?: (?:keine|keinen|keins|kein|nicht|kaum"
        r"|nichts|nur))+"
        r" (?:mehr|noch)(?: (?:da|viel|genug|wenig|ein bisschen|einen rest|eine|einen|zwei|drei"
        r"|vier|ein paar|wenige|im haus|im keller"
        r"|im schrank|im kühlschrank))*$"
        rf"|(?:haben|habe)(?: (?:wir|ich))?(?: [\w']+){{0,2}} nur noch (?:einen rest"
        rf"|ein bisschen|wenig|einen schluck"
        rf"|ein paar|einen löffel|eine rolle|eine|einen|zwei|ein|ein stück"
        rf"|eine scheibe) (?P<text__>(?:{GOODS}))$"
        rf"|(?:nicht|kaum)(?: mehr)? (?:genug|genügend|viel) (?P<text___>(?:{GOODS}))(?: "
        rf"mehr)?(?: (?:da|im haus))*$",
        unsaid="allergi\\w*|esse|isst|mag|mögen|für mich|bitte|danke|vertrag\\w*|vegan\\w*|lust"
        "|nehme|trinke|trinkt|diät"
        "|stress|angst|problem|schreib\\w*|setz\\w*|brauche|brauchen|will|möchte|zeit",
        despite="later",
    ),
    Hint(
        plan="add text={text}",
        words="gegessen genommen getrunken verbraucht aufgebraucht "
        "benutzt aufgemacht angebrochen weggeputzt aufgegessen ausgetrunken"
        " leer leergemacht verputzt angefangen verfüttert weggegessen gefuttert "
        "reingetan eingelegt leergetrunken",
        said=rf"(?:letzte[nrs]?|ganze[nrs]?|gesamte[nrs]?)(?: (?:rolle|flasche|packung|dose|tüte"
        rf"|glas|scheibe|stück|rest"
        rf"|tropfen|schluck))? {_THING} (?:(?:gerade|eben|schon|auch|wohl) )*(?:gegessen"
        rf"|genommen|getrunken|verbraucht|aufgebraucht"
        r"|benutzt|aufgemacht|angebrochen|weggeputzt|aufgegessen|ausgetrunken|leer gemacht"
        r"|leergemacht|verputzt|angefangen"
        rf"|verfüttert|weggegessen|gefuttert|reingetan|eingelegt)$|(?:hat|habe"
        rf"|haben)(?: [\w']+){{1,3}} (?P<text_>(?:{GOODS}))"
        r" (?:aufgegessen|leer gemacht|leergemacht|ausgetrunken|aufgebraucht|verputzt|weggeputzt"
        r"|leergetrunken)$",
        unsaid="nicht|leider nicht|bestellt",
        despite="others asked later",
    ),
    Hint(
        plan="add text={text}",
        words="brauchen brauche bräuchten bräuchte muss müssen müsste müssten sollte sollten "
        "vergessen",
        said=rf"{_START}(?:(?:nächsten|einkauf|einkaufen|dringend|unbedingt|bräuchten|bräuchte"
        rf"|brauchen|brauche|wir|ich|man|mal"
        rf"|wieder|bald|auch|ein|paar|eine|einen|etwas|bisschen|mehr|müssten|müssen"
        rf"|sollten) )*(?:brauchen|brauche|bräuchten"
        rf"|bräuchte)(?: (?:wir|ich|mal|wieder|noch|dringend|unbedingt|auch|ein|paar|etwas|mehr"
        rf"|eine|einen|neue|neues|neuen))*"
        rf" {_THING}{_END}"
        rf"|{_START}(?P<text_>(?:{GOODS})) (?:muss|müssen|müsste|müssten|sollte"
        rf"|sollten)(?: (?:noch|mal|wieder|auch|dringend"
        r"|bald|unbedingt|neue|neu))* (?:her|nachgekauft|gekauft|besorgt|aufgefüllt|nachgefüllt"
        r"|ran|rein|geholt|kaufen|besorgen"
        rf"|bestellt)(?: werden)?$|(?:habe|haben)(?: (?:ich"
        rf"|wir))?(?: [\w']+){{0,2}} (?P<text__>(?:{GOODS})) vergessen$"
        rf"|(?:müssen|muss|müssten|sollten)(?: (?:wir|ich|mal|wieder|noch|dringend|auch"
        rf"|unbedingt|bald|neue[ns]?|man))*"
        rf" (?P<text___>(?:{GOODS})) (?:kaufen|besorgen|nachkaufen|holen|mitbringen|einkaufen"
        rf"|nachbestellen|bestellen)$",
        unsaid=r"\w*kaffee|espresso|tee|kakao|minuten|herd|ofen|giessen|jetzt|sofort|zum kochen"
        r"|für das rezept|schalt\w*|reis"
        r"|licht|eiswürfel|eis|toast|popcorn|waffeln|wasser",
        despite="if past later",
    ),
    Hint(
        plan="add task text={text}",
        words="vergessen vergiss dran daran",
        said=r"(?:ich|wir|man) (?:darf|dürfen|sollte|sollten|will|wollen|möchte|muss"
        r"|müssen)(?: (?:aber|auf keinen fall|bloss|ja"
        rf"|auch|heute|unbedingt|bitte|mal|nur))* nicht vergessen (?!es$|das$|wie|was"
        rf"|wer)(?P<text>(?:[\w']+ ){{0,8}}{_DO})$"
        rf"|(?:^nicht vergessen|vergiss nicht|lass mich nicht vergessen) (?P<text_>(?:[\w']+ "
        rf"){{0,8}}{_DO})$"
        rf"|(?:daran|dran) denken (?P<text__>(?:[\w']+ ){{0,8}}{_DO})$",
        despite="later others if told refused",
    ),
    Hint(
        plan="add task text={text}",
        words="muss müssen müsste müssten sollte sollten",
        said=r"^(?:(?:oh|ach|ja|so|und|übrigens|mist|eigentlich|heute|ich|wir|man|jemand|einer"
        r"|noch|mal|morgen|bald) )*"
        r"(?:muss|müssen|müsste|müssten|sollte|sollten)(?: (?:ich|wir|man|jemand"
        r"|einer))?(?: (?:noch|mal|unbedingt|dringend"
        rf"|endlich|wieder|auch|eigentlich|heute|morgen|bald|mich|uns"
        rf"|diese woche))+ (?P<text>(?:[\w']+ ){{1,7}}{_DO})$"
        rf"|^(?:(?:ach|oh|ja|und|so) )*(?P<text_>(?:den|die|das|der|dem"
        rf"|beim) [\w']+(?: [\w']+)? (?:muss|müssen|sollte|sollten|müsste)"
        rf" (?:ich|wir|man)(?: (?:noch|mal|dringend|unbedingt|endlich|auch))+ {_DO})$",
        unsaid=rf"{GOODS}|licht|lampe|heizung|fenster|tür|musik|radio|fernseher|timer|wecker"
        rf"|rollo|rollladen|spülmaschine"
        r"|waschmaschine|saugroboter|rasen|\w*pflanzen|blumen|zugeben|sagen|lachen",
        despite="later others if",
        is_asked=True,
    ),
)
