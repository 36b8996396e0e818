"""What takes its time, in German: cooking, naps and breaks have timers."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.hints.hint import Hint

_COOKED = (
    r"(?:\w*eier|\w*ei|\w*nudeln|spaghetti|pasta|penne|reis|\w*kartoffeln|\w*kuchen|muffins"
    r"|plätzchen|kekse|\w*pizza|lasagne"
    r"|\w*auflauf|\w*braten|hähnchen|huhn|ente|gans|fisch|lachs|steaks?|schnitzel|\w*suppe"
    r"|eintopf|gulasch|sosse|\w*brot|brötchen"
    r"|\w*teig|hefeteig|\w*tee|kaffee|gemüse|brokkoli|blumenkohl|spargel|bohnen|erbsen|möhren"
    r"|karotten|klösse|knödel|ravioli"
    r"|tortellini|gnocchi|pommes|fischstäbchen|chicken nuggets|würstchen|frikadellen|quiche"
    r"|tarte|pudding|milchreis|brei|haferbrei"
    r"|porridge|linsen|kichererbsen|polenta|couscous|maultaschen|spätzle|semmelknödel|rouladen"
    r"|sauerkraut|rotkohl|flammkuchen"
    r"|croissants?|brezeln?|waffeln|fläschchen|flasche|marinade|bolognese|risotto|curry|chili"
    r"|essen|wäsche|haarfarbe|farbe"
    r"|gesichtsmaske|maske|haarkur|spülung|lack|nagellack|kleber|wasser|topf|brühe)"
)
_ACTIVE = (
    r"(?:nickerchen|schläfchen|mittagsschlaf|mittagsschläfchen|powernap|power nap|pause"
    r"|kaffeepause|mittagspause|verschnaufpause"
    r"|gesichtsmaske|maske|haarfarbe|haarkur|meditation|yoga|plank|zähneputzen|hausaufgaben"
    r"|fernsehzeit|bildschirmzeit|auszeit"
    r"|aufräumzeit|lesezeit|klavier|klavier üben|geige üben|stosslüften|lüften|dehnen|sonnenbad"
    r"|fussbad|inhalieren|bügeln)"
)
_ADV = (
    r"(?: (?:noch|jetzt|nur|genau|etwa|ungefähr|so|circa|ca|mindestens|knapp|gut|weitere"
    r"|insgesamt|erst mal|erstmal|dann|aber"
    r"|ab jetzt|ja|mal|höchstens|rund|für|schon|bestimmt|gerade|eben))*"
)
_WHERE = (
    r"(?: (?:im ofen|in den ofen|in dem ofen|im backofen|in den backofen|auf dem herd"
    r"|auf den herd|auf der platte|in der mikrowelle"
    r"|in die mikrowelle|im topf|in der pfanne|im kühlschrank|im wasser|in wasser|im dampfgarer"
    r"|im airfryer|in der heissluftfritteuse"
    r"|auf dem grill|auf den grill|in den kühlschrank|drin|bei \d+ grad|auf kleiner flamme"
    r"|in die pfanne|aufs feuer|in den topf"
    r"|im wasserbad|im warmen))?"
)
_COOKING = (
    r"(?: (?:lang|lange|kochen|backen|ziehen|ruhen|garen|köcheln|quellen|gehen|bleiben"
    r"|drinbleiben|drin bleiben|drin|braten|dünsten"
    r"|auskühlen|abkühlen|einweichen|trocknen|einwirken|simmern|brutzeln|schmoren|aufgehen"
    r"|stehen|liegen|warm werden|bis sie fertig sind"
    r"|bis er fertig ist|auftauen|bitte|danke|gekocht werden|dann fertig|rein))*"
)
_FIRST = (
    r"^(?:(?:so|ok|okay|und|der|die|das|den|mein|meine|meinen|unser|unsere|diese|dieser|habe|ich"
    r"|wir|haben|gerade|eben|jetzt|also|ach"
    r"|für|ja|na|gut|oh|hey|schatz|mach|eine|einen|ein|kleine|kleines|kurze|kurzes|mache|machen"
    r"|noch|dein|deine|hat|es|dass|mal|brauche"
    r"|lege|leg|mich|für|kurz|zu|einem|aufs) )*"
)
_NAME = rf"(?P<name>(?:[\w']+ )?{_COOKED})"
_TIMES = (
    "minute minuten min stunde stunden std sekunde sekunden viertelstunde "
    "halbe dreiviertelstunde halbestunde stündchen minütchen"
)

WAITING: Final = (
    Hint(
        plan="timer name={name} for={for}",
        words=_TIMES,
        said=rf"{_FIRST}{_NAME} (?:braucht|brauchen|muss|müssen|soll|sollen|sollte|sollten|darf"
        rf"|dürfen|dauert|dauern|kocht|kochen|zieht"
        r"|ziehen|backt|bäckt|backen|ruht|ruhen|gart|garen|ist|sind|liegt|liegen|kommt|kommen"
        r"|köchelt|steht|stehen|bleibt|bleiben"
        rf"|geht|gehen|kann|können|wirkt|hat"
        rf"|haben){_ADV}{_WHERE}{_ADV} <for>{_WHERE}{_COOKING}{_WHERE}$",
        unsaid="vor|verspätung|kauf\\w*|liste|teuer|her|spät|entfernt|fahrt|rezept sagt|übrig",
        despite="later if",
    ),
    Hint(
        plan="timer name={name} for={for}",
        words=_TIMES,
        said=rf"{_FIRST}{_NAME}{_ADV}(?: (?:im ofen|in den ofen|in den backofen|auf den herd"
        rf"|auf dem herd|in die mikrowelle|aufs feuer"
        r"|in den topf|auf den grill|in der pfanne|im topf|in die pfanne|ins wasser|im wasser"
        r"|in der mikrowelle|drin|rein|angesetzt"
        rf"|aufgesetzt))(?: (?:geschoben|gestellt|getan|gelegt|geworfen|gesetzt|gehauen"
        rf"|geschmissen|gepackt|ist|sind))?{_ADV} <for>{_COOKING}$",
        unsaid="vor|seit|verspätung|kauf\\w*|liste",
        despite="later past",
    ),
    Hint(
        plan="timer name={name} for={for}",
        words=_TIMES,
        said=rf"^(?:(?:so|ok|okay|und|also|ach) )*(?:in|nach) <for>(?: (?:muss|müssen|soll"
        rf"|sollen|sollte|darf|kann|ist|sind|kommt|kommen))?"
        rf"(?: (?:ich|wir|man))?(?: (?:der|die|das|den|mein|meine))? {_NAME}"
        r"(?: (?:raus|rausholen|rausnehmen|vom herd|vom feuer|aus dem ofen|aus dem topf"
        r"|abgiessen|umrühren|wenden|runter|umdrehen|rein"
        r"|abgegossen|gewendet|fertig|fertig sein|herausnehmen|nehmen|holen|werden|begiessen))+$"
        rf"|{_FIRST}(?P<name_>{_COOKED}) (?:muss|müssen|soll|sollen|sollte|kann|ist"
        rf"|sind) in (?P<for_>(?:[\w']+ ){{0,3}}[\w']*(?:minuten?"
        r"|stunden?|viertelstunde)) (?:raus|vom herd|aus dem ofen|gewendet werden"
        r"|abgegossen werden|fertig|runter|wieder raus|raus aus dem"
        r" ofen|gewendet|umgerührt werden)$",
        unsaid="kauf\\w*|liste|bestell\\w*",
        despite="later if",
    ),
    Hint(
        plan="timer name={name} for={for}",
        words=_TIMES,
        said=rf"{_FIRST}<for> (?:für|lang|bis)? ?(?:den|die|das|mein|meine|meinen"
        rf"|der)? ?(?P<name>{_ACTIVE})(?: (?:ab jetzt|bitte|jetzt))*$"
        rf"|{_FIRST}(?P<name_>{_ACTIVE})(?: (?:von|für|jetzt|dauert"
        rf"|geht))* (?P<for_>(?:[\w']+ ){{0,2}}[\w']*(?:minuten?|stunden?|viertelstunde"
        r"|stündchen))(?: (?:lang|jetzt|ab jetzt|bitte|machen))*$",
        unsaid="vor|seit|kauf\\w*|liste|noch bis|her",
        despite="later",
    ),
    Hint(
        plan="timer for={for}",
        words=_TIMES,
        said=r"(?:leg|lege|hau|haue)(?: ich)? mich(?: (?:mal|kurz|jetzt|für|noch|nur|schnell"
        r"|eben|ein bisschen))* <for>(?: (?:hin|aufs ohr"
        r"|schlafen|lang|aufs sofa|auf die couch))+$|(?:weck|wecke|sag|sage|meld"
        r"|melde)(?: (?:mich|mir|dich|bescheid|bitte))+ (?:wenn|sobald)"
        r" (?:die |eine )?(?P<for_>(?:[\w']+ ){0,2}[\w']*(?:minuten?|stunden?"
        r"|viertelstunde)) (?:rum|um|vorbei|vergangen|abgelaufen) (?:ist|sind)$",
        despite="if later ordered",
    ),
)
"""A thing that is not known to take its time is no reason for a timer: "der "
"Bus braucht zehn Minuten"."""
