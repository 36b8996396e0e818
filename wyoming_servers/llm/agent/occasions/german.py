"""Occasions in German."""

from __future__ import annotations

from typing import Final

from .german_days import GERMAN_DAYS
from .occasion import Occasion, Occasions, Usual

_NOW = (
    r"(?: (?:jetzt|nun|dann|mal|auch|schon|endlich|beide|alle|doch|eben|schnell|kurz|gerade erst"
    r"|gerade|grade erst|grade|eben erst|direkt|sofort|wieder))*"
)
_FIRST = r"(?:jetzt|nun|dann)"
_AM = rf"(?:ich bin|wir sind|bin|{_FIRST} (?:bin ich|sind wir)){_NOW}"
_GO = rf"(?:ich geh'?e?|wir gehe?n|{_FIRST} (?:geh'?e? ich|gehe?n wir)){_NOW}"
_MAKE = (
    r"(?:(?:ich mach'?e?(?: es|'?s)?|jetzt mach'?e? ich(?: es|'?s)?)(?: mir| mich)?"
    r"|(?:wir machen(?: es|'?s)?|jetzt machen wir(?: es|'?s)?)(?: uns)?)"
    rf"{_NOW}"
)
_WILL = (
    r"(?:ich (?:will|möchte?|muss|würd'?e? gerne?|werd'?e?)|wir (?:wollen|möchten|müssen"
    r"|würden gerne?|werden)"
    rf"|{_FIRST} (?:will|möchte?|muss) ich|{_FIRST} (?:wollen|möchten|müssen) wir|lass(?:t"
    r"|en wir)? uns)"
    rf"{_NOW}"
)
_TIME = rf"(?:(?:(?:es|'?s|jetzt|nun) (?:ist|wird)){_NOW} )?"
_HOME = r"(?:zu ?hause?|daheim)"
_BIT = r"(?:(?: noch)?(?: ein bisschen| ein wenig| '?n bisschen| bisschen| etwas| was| 'ne weile)?)"
_A = r"(?:einen|'?nen|den|diesen|unseren|eine|'?ne|die|diese|unsere|ein|'?n|das|mein|meinen)"
_SHOW = (
    rf"(?:(?:{_A} )?(?:film|serie|krimi|spiel|match|show|doku)|(?:was auf )?netflix|fernsehen|tv"
    r"|(?:et)?was)"
)
_MEAL = r"(?:abendessen|abendbrot|mittagessen|frühstück|essen)"
_BOOK = rf"(?: (?:{_A}|in (?:meinem|einem)) (?:buch|zeitung|roman)| zeitung)?"
_COSY = r"(?:gemütlich|romantisch|kuschelig|bequem|entspannt|stimmungsvoll)(?:er)?"
_ON = r"(?![ -](?:aus|ende|beenden|vorbei|pause|stopp?|ausschalten)(?!\w))"

GERMAN: Final = Occasions(
    fillers="ok|okay|gut|na gut|na|also|so|ach|oh|ah|hey|hi|hallo|jetzt|nun|dann|bitte|danke|alle"
    "|zusammen|leute|kinder|schatz|liebling|ihr lieben|ihr|ja|endlich|haus|computer|für heute"
    "|sofort|alles klar|du|euch|euch allen|dir|allerseits",
    occasions=(
        Occasion(
            said=rf"(?:{_GO}|{_WILL}) (?:ins bett|zu bett|schlafen|pennen|in die (?:heia|federn"
            r"|falle))"
            rf"(?: gehen)?|{_WILL} (?:mich|uns)? ?(?:schlafen legen|hinlegen|aufs ohr hauen)"
            rf"|(?:ich (?:leg|hau)'?e? mich|wir (?:legen|hauen) uns){_NOW}"
            r" (?:hin|schlafen|aufs ohr|ins bett|in die (?:federn|falle|koje))|(?:ich schlaf'?e?"
            r"|wir schlafen) (?:jetzt|nun)|jetzt (?:schlaf'?e? ich|schlafen wir)|(?:ab|auf|los"
            r"|husch|husch husch) (?:ins bett|in die (?:heia|federn|falle|koje))"
            rf"|{_AM} (?:im bett|bettfertig)|(?:ich liege?|wir liegen){_NOW} im bett"
            rf"|{_TIME}(?:schlafenszeit|bettzeit|bettgehzeit|zeit (?:fürs|für das) bett"
            r"|zeit zum schlafen|zeit zu schlafen|zeit (?:ins bett|schlafen|zu bett) zu gehen)"
            r"|(?:eine )?(?:gute|gut) ?nacht|schlaf(?:t)? (?:gut|schön)|träum(?:t)? (?:süss"
            r"|was schönes)|bis morgen früh",
            usual=Usual.NIGHT,
            names=r"(?:gute[ -]?nacht|good ?night|schlafenszeit|schlafen(?:[ -]?gehen)?|schlaf"
            r"|schlaf(?:modus|szene)|zu bett|ins bett|zubettgehen|bettzeit|bettgehzeit"
            r"|nachtmodus"
            rf"|nachtruhe|bettruhe|nachtszene|^nacht$){_ON}",
        ),
        Occasion(
            said=rf"(?:einen )?(?:schönen )?guten morgen|{_AM} (?:wach|auf|aufgewacht|aufgestanden"
            r"|aus dem bett|auf den beinen|munter)"
            rf"|(?:ich steh'?e?|wir stehen|{_FIRST} (?:steh'?e? ich|stehen wir)){_NOW} auf"
            rf"|{_WILL} (?:aufstehen|aus dem bett|raus aus dem bett)|aufstehen"
            rf"|raus aus (?:den federn|dem bett)|{_TIME}zeit (?:zum aufstehen|aufzustehen)",
            usual=Usual.MORNING,
            names=r"(?:guten[ -]?morgen|good morning|aufstehen|aufwachen|aufgestanden|wach werden"
            r"|aufwach(?:szene|modus|licht)|wecken|weckszene|morgenroutine|morgenszene"
            r"|morgenmodus"
            rf"|^morgens?$){_ON}",
        ),
        Occasion(
            said=rf"{_GO}(?: (?:raus|weg|los|aus|aus dem haus|zur (?:arbeit|schule)|auf arbeit"
            r"|arbeiten|in die (?:arbeit|schule)|ins büro|ins fitnessstudio|zum sport|einkaufen"
            r"|spazieren|joggen|laufen|gassi|mit dem hund(?: raus)?))?"
            rf"|(?:ich fahr'?e?|wir fahren|{_FIRST} (?:fahr'?e? ich|fahren wir)){_NOW}"
            r" (?:los|weg|zur (?:arbeit|schule)|in die (?:arbeit|schule)|ins büro|einkaufen)"
            rf"|wir fahren jetzt{_NOW} in (?:den )?urlaub|{_MAKE} (?:auf den weg|vom acker)"
            rf"|{_AM} (?:weg|raus|aus dem haus|auf dem sprung)|(?:ich verlass'?e?"
            rf"|wir verlassen){_NOW} (?:das haus|die wohnung)|{_WILL} (?:los|weg|raus|gehen"
            rf"|losgehen|aufbrechen|zur (?:arbeit|schule)|ins büro)"
            r"|tschüss?|tschüssi|tschau|ciao|bye|(?:auf )?wiedersehen|mach(?:t)?'?s gut"
            r"|bis (?:später|dann|nachher|bald|heute abend)"
            rf"|(?:es sind alle|jetzt sind alle|alle sind){_NOW} (?:weg|gegangen|aus dem haus"
            r"|ausser haus)|(?:es ist (?:niemand|keiner)|(?:niemand"
            rf"|keiner) ist)(?: jetzt)?(?: mehr)? (?:{_HOME}|da)|{_TIME}zeit zu gehen",
            usual=Usual.LEAVING,
            names=rf"(?:abwesend|abwesenheit|abwesenheitsmodus|(?:haus|wohnung|{_HOME}) verlassen"
            r"|beim verlassen|^verlassen$|weggehen|losgehen|^gehen$|^weg$|(?:alle|bin|sind) weg"
            rf"|tschüss?|auf wiedersehen|(?:niemand|keiner) (?:da|{_HOME})|ausser haus"
            rf"|aus dem haus|away|good ?bye|bye|leaving){_ON}",
        ),
        Occasion(
            said=rf"{_AM} (?:{_HOME}|da|zurück|heim|heimgekommen|nach hause gekommen|angekommen)"
            rf"|(?:endlich |wieder )+(?:{_HOME}|da|zurück)|da (?:bin ich|sind wir){_NOW}"
            r"|(?:ich komm'?e?|wir kommen) (?:gerade|grade|eben) (?:nach hause|heim|von der arbeit"
            r"|zur tür rein)",
            usual=Usual.COMING,
            names=r"(?:willkommen|heimkommen|heimkehr|nach hause kommen|nachhausekommen|ankommen"
            rf"|ankunft|(?:bin|sind) (?:wieder )?(?:{_HOME}|da)|wieder (?:da|{_HOME})|anwesend"
            rf"|welcome|welcome home|coming home|^{_HOME}$){_ON}",
        ),
        Occasion(
            said=rf"{_TIME}(?:film|kino|fernseh)(?:zeit|abend)|{_TIME}zeit für (?:{_A} )?(?:film"
            rf"|serie|kino|filmabend|netflix)|film ab"
            r"|(?:ich (?:schau|guck|kuck)'?e?|wir (?:schauen|gucken|kucken)|ich seh'?e?|wir sehen"
            rf"|{_FIRST} (?:(?:schau|guck|kuck|seh)'?e? ich|(?:schauen|gucken|kucken"
            rf"|sehen) wir))(?: uns| mir)?{_NOW} (?:{_SHOW}(?: an)?|fern)|{_WILL}(?: uns"
            rf"| mir)? {_SHOW} (?:an)?(?:schauen|gucken|kucken|sehen)|{_WILL} (?:fernsehen"
            rf"|(?:einen )?(?:film|kino)abend machen)|{_MAKE} (?:einen )?(?:film|kino"
            rf"|fernseh)abend|(?:der |unser )?film (?:fängt{_NOW}(?: gleich)? an"
            rf"|geht{_NOW}(?: gleich)? los|(?:beginnt|startet|läuft){_NOW})",
            usual=Usual.FILM,
            names=r"(?:filme?|film(?:abend|zeit|modus|nacht|szene|licht)|kino(?:abend|modus|zeit"
            r"|szene)?|heimkino|movies?|cinema|netflix|fernsehen(?! (?:an|lauter"
            r"|leiser)(?!\w))|fernseh(?:abend|modus|zeit|szene)|tv[ -]?(?:abend|modus|zeit"
            r"|szene)"
            rf"|serienabend){_ON}",
        ),
        Occasion(
            said=rf"{_TIME}(?:essenszeit|zeit (?:fürs|für das|zum) {_MEAL}|zeit zu essen)|(?:das "
            rf"|unser )?{_MEAL} ist{_NOW} (?:fertig|serviert|angerichtet|da|auf dem tisch)"
            rf"|(?:das |unser )?{_MEAL} steht{_NOW} auf dem tisch|(?:es gibt jetzt"
            rf"|jetzt gibt'?s) {_MEAL}|(?:ich ess'?e?|wir essen|jetzt (?:ess'?e? ich"
            rf"|essen wir)){_NOW}"
            r" (?:zu (?:abend|mittag)|abendbrot|frühstück)|(?:ich ess'?e?|wir essen) (?:jetzt"
            r"|gerade|grade)|jetzt (?:ess'?e? ich|essen wir)"
            rf"|(?:ich frühstück'?e?|wir frühstücken|jetzt frühstücken wir){_NOW}"
            rf"|{_WILL} (?:(?:zu (?:abend|mittag) )?essen|frühstücken)"
            rf"|wir setzen uns{_NOW} (?:an den tisch|zum essen|zu tisch)|zu tisch|guten appetit",
            names=r"(?:essen(?! (?:bestellen|kochen|machen)(?!\w))|abendessen|mittagessen"
            r"|abendbrot|frühstück|frühstücken|essens(?:zeit|szene|licht)|mahlzeit|brunch"
            r"|dinner|lunch"
            rf"|breakfast){_ON}",
        ),
        Occasion(
            said=rf"{_TIME}(?:party ?zeit|party ?time|zeit für (?:eine )?party)|{_WILL} (?:feiern"
            rf"|(?:eine )?party (?:machen|feiern))|{_MAKE} (?:eine |'?ne )?party"
            r"|wir feiern (?:jetzt|gerade|grade)|jetzt (?:wird gefeiert|feiern wir)"
            rf"|(?:die |unsere )?party (?:fängt{_NOW} an|geht{_NOW} los|(?:beginnt|startet"
            rf"|steigt){_NOW})|(?:ich hab'?e?|wir haben|jetzt (?:hab'?e? ich"
            rf"|haben wir)){_NOW} (?:besuch|gäste"
            r"|besucher)|(?:wir|ich) (?:bekommen?|kriegen?|krieg'?) (?:jetzt|gerade|grade) besuch"
            rf"|(?:die |unsere )?(?:gäste|besucher) (?:sind{_NOW} (?:da|hier|angekommen)"
            rf"|kommen{_NOW}(?: gleich)?(?: an)?|stehen{_NOW} vor der tür)|(?:der "
            rf"|unser )?besuch (?:ist{_NOW} (?:da|hier|angekommen)|kommt{_NOW}(?: gleich)?"
            rf"|steht{_NOW} vor der tür)|es (?:ist besuch da|sind gäste da)",
            names=r"(?:party|party(?:zeit|modus|licht|szene)|feiern?|besuch|besucher|besuchsmodus"
            r"|gästemodus|(?:gäste|gast)(?![ -](?:wc|bad|klo|toilette|zimmer|wlan|wifi"
            r"|netz)(?!\w)))"
            rf"{_ON}",
        ),
        Occasion(
            said=rf"{_WILL}{_BIT}{_BOOK}{_BIT} lesen|(?:ich les'?e?|wir lesen"
            rf"|{_FIRST} (?:les'?e? ich|lesen wir)){_NOW}{_BIT}{_BOOK}{_BIT}"
            rf"|{_GO}{_BIT} lesen|{_TIME}(?:lesezeit|lesestunde|zeit zum lesen"
            rf"|zeit für {_A} buch)",
            usual=Usual.READING,
            names=rf"(?:lesen|lese(?:zeit|modus|licht|szene|stunde|abend)|buch|reading){_ON}",
        ),
        Occasion(
            said=rf"{_WILL}{_BIT} (?:arbeiten|lernen|an die arbeit|(?:mich"
            r"|uns)(?: jetzt)? konzentrieren|(?:die |meine )?hausaufgaben machen|(?:für die arbeit"
            r"|für die schule) (?:tun|machen))|(?:ich (?:arbeit'?e?|lern'?e?)|wir (?:arbeiten"
            r"|lernen)) (?:jetzt|gerade"
            rf"|grade){_NOW}{_BIT}"
            r"|jetzt (?:arbeit'?e? ich|lern'?e? ich|arbeiten wir|lernen wir)"
            rf"|(?:ich fang'?e?|wir fangen){_NOW} (?:mit der arbeit|zu arbeiten) an"
            rf"|(?:ich fang'?e?|wir fangen){_NOW} an zu arbeiten|(?:{_MAKE} (?:mich |uns )?"
            rf"|{_GO} )?an die arbeit|{_MAKE} (?:die |meine )?hausaufgaben|{_TIME}(?:arbeitszeit"
            r"|zeit (?:zum (?:arbeiten|lernen)|zu arbeiten|für die arbeit))",
            usual=Usual.WORK,
            names=r"(?:(?<!zur )(?<!auf )(?<!die )arbeit|arbeiten|arbeits(?:modus|zeit|licht"
            r"|szene)|büromodus|^home[ -]?office$|konzentration|konzentriert|konzentrieren"
            r"|fokus|focus|lernen"
            rf"|studieren|hausaufgaben){_ON}",
        ),
        Occasion(
            said=rf"{_WILL}(?: mich| uns)?{_NOW}{_BIT} (?:entspannen|relaxen|chillen|ausruhen"
            r"|abschalten|runterkommen|kuscheln)"
            rf"|(?:{_WILL}|lass es uns)(?: es (?:mir|uns)| es)?{_NOW}{_BIT} {_COSY} machen"
            rf"|{_MAKE}{_BIT} {_COSY}|(?:ich entspann'?e? mich|wir entspannen uns){_NOW}{_BIT}"
            rf"|(?:ich (?:chill|relax)'?e?|wir (?:chillen|relaxen)){_NOW}{_BIT}"
            rf"|(?:ich ruh'?e? mich|wir ruhen uns){_NOW}{_BIT} aus|mach(?: es|'?s)(?: mal| hier"
            rf"| uns| mir)*{_BIT} {_COSY}(?: hier)?|jetzt wird(?: es|'?s) {_COSY}"
            r"|(?:ich (?:will|möchte?|hätte? gerne?)|sorg'?e? für)(?: etwas| ein bisschen"
            r"| eine)? (?:(?:romantische|gemütliche|entspannte)s? (?:licht|beleuchtung|stimmung"
            r"|atmosphäre)|stimmungslicht|stimmung)"
            rf"|{_TIME}(?:kuschelzeit|date night|zeit (?:zum (?:entspannen|relaxen|chillen"
            r"|kuscheln)|für (?:entspannung|romantik)))|romantischer abend",
            usual=Usual.EASE,
            names=r"(?:entspannen|entspannt|entspannung|relax|relaxen|chillen|chill|gemütlich(?:er"
            r"|es)?|gemütlichkeit|romantisch(?:er|es)?|romantik|stimmung|stimmungs(?:licht"
            r"|voll)|ambiente|kuscheln|kuschel(?:abend|zeit|licht|modus)|ausruhen|wohlfühlen"
            r"|date[ -]?night"
            rf"|couchabend|sofaabend){_ON}",
        ),
        *GERMAN_DAYS,
    ),
)
