"""Occasions in Dutch."""

from __future__ import annotations

from typing import Final

from .dutch_days import DUTCH_DAYS
from .occasion import Occasion, Occasions, Usual

_NOW = (
    r"(?: (?:nu|dan|maar|eens|ook|al|eindelijk|allebei|allemaal|even|eventjes|effe|lekker|net|pas"
    r"|meteen|direct|weer))*"
)
_I = r"(?:ik|'k)"
_WE = r"(?:we|wij)"
_FIRST = r"(?:nu|dan)"
_AM = rf"(?:{_I} ben|{_WE} zijn|ben|{_FIRST} (?:ben ik|zijn {_WE})){_NOW}"
_GO = rf"(?:{_I} ga|{_WE} gaan|{_FIRST} (?:ga ik|gaan {_WE}))(?: (?:nu|dan|maar|ook|er|weer))*"
_WILL = (
    rf"(?:{_I} (?:ga|wil|moet|zou graag)|{_WE} (?:gaan|willen|moeten|zouden graag)|{_FIRST} (?:ga"
    rf"|wil|moet) ik|{_FIRST} (?:gaan|willen|moeten) {_WE}|laten (?:we|wij)){_NOW}"
)
_TIME = rf"(?:(?:(?:het|'?t) (?:is|wordt)|nu is het){_NOW} )?"
_BIT = r"(?:(?: nog)?(?: een beetje| een stukje| een tijdje| even| wat| iets)?)"
_A = r"(?:een|'n|de|die|deze|het|mijn|m'n|onze|ons)"
_SHOW = (
    rf"(?:(?:{_A} )?(?:film|filmpje|serie|wedstrijd|show)|(?:iets op )?netflix|televisie|tv"
    r"|teevee|iets)"
)
_MEAL = r"(?:eten|avondeten|diner|ontbijt|lunch|middageten)"
_BOOK = rf"(?: (?:in )?(?:{_A} )(?:boek|krant|roman))?"
_COSY = r"(?:gezellig|romantisch|knus|sfeervol|comfortabel)(?:er)?"
_ON = r"(?![ -](?:uit|einde|klaar|afgelopen|voorbij|pauze|stop|stoppen|uitzetten)(?!\w))"

DUTCH: Final = Occasions(
    fillers="ok|okay|oké|goed|nou|zo|ach|oh|ah|hé|hey|hoi|hallo|nu|dan|alsjeblieft|bedankt"
    "|iedereen|allemaal|jongens|mensen|schat|lieverd|ja|eindelijk|huis|computer|voor vandaag|hoor"
    "|meteen|weer|dus|allen|maar",
    occasions=(
        Occasion(
            said=rf"{_WILL} (?:naar (?:bed|mijn bed|m'n bed|boven om te slapen)|slapen|pitten"
            r"|maffen|onder de wol|naar bed (?:toe|gaan)|gaan slapen)"
            rf"|(?:{_I} (?:kruip|stap|duik)|{_WE} (?:kruipen|stappen|duiken)){_NOW}"
            r" (?:in bed|mijn bed in|m'n bed in|ons bed in|het bed in|onder de wol)"
            rf"|(?:hup |vooruit |en nu )?naar bed|{_AM} (?:in bed|klaar (?:voor"
            r"|om naar) bed(?: te gaan)?)"
            rf"|(?:{_I} lig|{_WE} liggen){_NOW} in bed|{_TIME}(?:bedtijd|slaaptijd"
            rf"|tijd (?:voor bed|om (?:naar bed te gaan"
            r"|te (?:gaan )?slapen)))|goede ?nacht|goedenacht|wel ?te ?rusten|truste|trusten"
            r"|slaap (?:lekker|zacht)|droom (?:lekker|fijn)|tot morgenochtend",
            usual=Usual.NIGHT,
            names=r"(?:goede ?nacht|good ?night|wel ?te ?rusten|truste|slaap lekker|slapen"
            r"|slapen ?gaan|gaan slapen|slaap|slaap(?:tijd|stand|modus|scene)|naar bed"
            r"|bedtijd|nachtmodus"
            rf"|nachtstand|nachtrust|^nacht$){_ON}",
        ),
        Occasion(
            said=rf"goede ?morgen|goeie ?morgen|{_AM} (?:wakker|wakker geworden|op|opgestaan"
            r"|uit bed)"
            rf"|{_WILL} (?:opstaan|uit bed|eruit|mijn bed uit|m'n bed uit|wakker worden)|opstaan"
            rf"|(?:{_I} (?:sta|kom)|{_WE} (?:staan|komen)|nu (?:sta|kom) ik){_NOW} (?:op|uit bed"
            r"|eruit)"
            rf"|{_TIME}tijd om (?:op te staan|wakker te worden)|uit de veren",
            usual=Usual.MORNING,
            names=r"(?:goede ?morgen|goeie ?morgen|good morning|opstaan|opgestaan|wakker"
            r"|wakker worden|ontwaken|wekken|ochtend|ochtend(?:routine|modus|stand|scene)"
            r"|uit bed|^'?s ochtends$)"
            rf"{_ON}",
        ),
        Occasion(
            said=rf"{_WILL} (?:weg|de deur uit|het huis uit|op pad|op stap|vertrekken|ervandoor"
            r"|er vandoor|naar (?:het werk|mijn werk|m'n werk|school|kantoor|de winkel"
            r"|de sportschool)|naar buiten|boodschappen doen|wandelen|hardlopen|sporten"
            r"|de hond uitlaten|weg gaan|weggaan)"
            rf"|{_GO}|{_I} moet{_NOW} gaan|{_WE} moeten{_NOW} gaan|(?:{_I} vertrek"
            rf"|{_WE} vertrekken|nu vertrek ik){_NOW}(?: naar (?:het|mijn) werk)?|(?:{_I} verlaat"
            rf"|{_WE} verlaten){_NOW} het huis|{_AM} (?:weg|ervandoor|er vandoor|de deur uit"
            rf"|het huis uit)"
            r"|doei|doeg|doei doei|dag dag|tot ziens|houdoe|bye|tot (?:later|straks|vanavond)"
            rf"|iedereen is{_NOW} (?:weg|vertrokken|de deur uit|het huis uit)"
            rf"|{_WE} zijn allemaal weg|er is niemand(?: meer)? (?:thuis|in huis)"
            rf"|niemand is(?: meer)? thuis|{_TIME}tijd om (?:te gaan|weg te gaan|te vertrekken)",
            usual=Usual.LEAVING,
            names=r"(?:afwezig|afwezigheid|weggaan|weg gaan|^vertrek$|vertrekken|huis verlaten"
            r"|^weg$|(?:allemaal|iedereen|zijn|ben) weg|deur uit|huis uit|van huis"
            r"|niemand thuis|tot ziens"
            rf"|doei|away|good ?bye|bye|leaving){_ON}",
        ),
        Occasion(
            said=rf"{_AM} (?:thuis|terug|er|thuisgekomen|thuis gekomen|binnen|terug thuis)"
            r"|(?:eindelijk |weer )+(?:thuis|terug)|(?:daar|hier) (?:ben ik|zijn we)(?: weer)?"
            rf"|(?:{_I} kom|{_WE} komen) (?:net|nu) (?:thuis|binnen|van (?:het|mijn) werk)",
            usual=Usual.COMING,
            names=r"(?:welkom|welkom thuis|thuiskomst|thuiskomen|thuis komen|aankomst|aankomen"
            r"|(?:ben|zijn) (?:weer )?(?:thuis|er)|weer thuis|aanwezig|welcome|welcome home"
            rf"|coming home|^thuis$){_ON}",
        ),
        Occasion(
            said=rf"{_TIME}(?:film|bioscoop)(?:tijd|avond)|{_TIME}tijd (?:voor (?:{_A} )?(?:film"
            rf"|filmpje|serie|netflix|tv)|om {_SHOW} te (?:gaan )?kijken)"
            rf"|{_WILL} (?:naar )?{_SHOW} (?:gaan )?kijken|{_WILL} (?:een filmavond houden"
            r"|netflixen)"
            rf"|{_WILL} kijken naar {_SHOW}|(?:{_I} kijk|{_WE} kijken|nu (?:kijk ik"
            rf"|kijken we)){_NOW} (?:naar )?{_SHOW}|(?:de |onze )?film (?:begint|start"
            rf"|gaat{_NOW} beginnen){_NOW}",
            usual=Usual.FILM,
            names=r"(?:films?|film(?:avond|tijd|modus|stand|kijken|scene|licht)|bioscoop"
            r"|thuisbioscoop|movies?|cinema|netflix|(?:tv|televisie)[ -]?(?:kijken|avond"
            r"|modus|stand)|bios)"
            rf"{_ON}",
        ),
        Occasion(
            said=rf"{_TIME}(?:etenstijd|lunchtijd|tijd (?:voor (?:het )?{_MEAL}|om te (?:gaan )?"
            r"(?:eten|ontbijten|lunchen|dineren)))"
            rf"|(?:het )?{_MEAL} (?:is{_NOW} (?:klaar|opgediend|er)|staat{_NOW} op tafel)"
            r"|(?:de )?lunch (?:is klaar|staat op tafel)"
            rf"|{_WILL} (?:aan tafel(?: gaan)?|(?:gaan )?(?:eten|ontbijten|lunchen|dineren))"
            rf"|(?:{_I} eet|{_WE} eten) nu|nu (?:eet ik|eten we)|{_WE} zitten{_NOW} aan tafel"
            rf"|(?:{_WE} (?:ontbijten|lunchen|dineren)|{_I} (?:ontbijt|lunch|dineer)){_NOW}"
            r"|aan tafel|eet smakelijk|smakelijk eten",
            names=r"(?:eten(?! (?:bestellen|koken|maken|geven)(?!\w))|avondeten|etenstijd|diner"
            r"|dineren|lunch|lunchen|ontbijt|ontbijten|maaltijd|aan tafel|brunch|dinner"
            r"|breakfast)"
            rf"{_ON}",
        ),
        Occasion(
            said=rf"{_TIME}(?:party ?time|feest|tijd voor (?:een )?(?:feest|feestje))"
            rf"|{_WILL} (?:feesten|feestvieren|(?:een )?(?:feest|feestje) (?:vieren|bouwen"
            rf"|geven))|(?:het |ons )?(?:feest|feestje) (?:begint|start|gaat{_NOW} beginnen"
            rf"|barst los){_NOW}|(?:{_I} heb|{_WE} hebben|nu (?:heb ik|hebben we)){_NOW}"
            r" (?:bezoek|gasten|visite|mensen over de vloer)"
            rf"|(?:{_I} krijg|{_WE} krijgen) nu (?:bezoek|visite|gasten)|(?:de "
            rf"|onze )?gasten (?:zijn{_NOW} (?:er|binnen|hier|gearriveerd|aangekomen)"
            rf"|komen{_NOW}(?: aan| binnen)?|staan{_NOW} voor de deur)|(?:het |de |ons "
            rf"|onze )?(?:bezoek|visite) (?:is{_NOW} (?:er|binnen|hier)|komt{_NOW}(?: aan"
            rf"| binnen)?|staat{_NOW} voor de deur)"
            r"|er (?:is (?:bezoek|visite)|zijn gasten)",
            names=r"(?:party|feest|feestje|feest(?:modus|stand|verlichting)|bezoek|visite"
            r"|gast(?:en)?(?![ -](?:wc|toilet|badkamer|kamer|wifi|netwerk)(?!\w))"
            r"|gastenmodus)"
            rf"{_ON}",
        ),
        Occasion(
            said=rf"{_WILL}{_BIT}{_BOOK}{_BIT} (?:gaan )?lezen|(?:{_I} lees|{_WE} lezen"
            rf"|nu (?:lees ik|lezen we)){_NOW}{_BIT}{_BOOK}{_BIT}|{_TIME}(?:leestijd"
            rf"|tijd (?:om te (?:gaan )?lezen|voor {_A} boek))",
            usual=Usual.READING,
            names=rf"(?:lezen|lees(?:tijd|modus|stand|licht|scene)|boek|reading){_ON}",
        ),
        Occasion(
            said=rf"{_WILL}{_BIT} (?:gaan )?(?:werken|studeren|leren|aan het werk(?: gaan)?"
            r"|aan de slag"
            rf"|(?:me|mij|ons){_NOW} concentreren|(?:mijn |m'n )?huiswerk maken)|{_WILL} (?:me|mij"
            rf"|ons){_NOW} (?:gaan )?concentreren|(?:{_I} (?:werk|studeer)|{_WE} (?:werken"
            rf"|studeren)) nu{_NOW}"
            r"|nu (?:werk ik|studeer ik|werken we|studeren we)"
            rf"|(?:{_I} begin|{_WE} beginnen|nu begin ik){_NOW} (?:met"
            r"|aan) (?:het )?(?:mijn )?werk(?:en)?"
            rf"|{_AM} aan het (?:werk|werken|studeren)|aan het werk|{_TIME}(?:werktijd"
            rf"|tijd om te (?:gaan )?(?:werken|studeren|leren))",
            usual=Usual.WORK,
            names=r"(?:(?<!naar )(?<!naar het )(?<!naar mijn )werk|werken|werk(?:modus|stand|tijd"
            r"|licht)|^thuiswerk(?:en)?$|concentratie|concentreren|focus|studeren|studie"
            r"|leren|huiswerk)"
            rf"{_ON}",
        ),
        Occasion(
            said=rf"{_WILL}(?: me| mij| ons)?{_NOW}{_BIT} (?:gaan )?(?:ontspannen|relaxen|chillen"
            r"|uitrusten|bijkomen|knuffelen|tot rust komen)"
            rf"|{_WILL} het(?: me| ons| hier)?{_NOW}{_BIT} {_COSY} maken|(?:{_I} maak het me"
            rf"|{_WE} maken het(?: ons)?){_NOW} {_COSY}|(?:{_I} (?:chill|relax|ontspan(?: me)?)"
            rf"|{_WE} (?:chillen|relaxen"
            r"|ontspannen(?: ons)?))"
            rf"{_NOW}{_BIT}|maak het(?: hier)?{_NOW}{_BIT}(?: wat)? {_COSY}(?: hier)?"
            rf"|nu wordt het {_COSY}"
            r"|(?:(?:ik wil|ik zou)(?: graag)?|zorg voor|maak)(?: wat| een beetje"
            r"| een)? (?:(?:romantisch|gezellig|sfeervol|rustig)e? (?:licht|verlichting|sfeer)"
            r"|sfeerlicht|sfeerverlichting|sfeer)"
            rf"|{_TIME}(?:date ?night|tijd (?:om te (?:ontspannen|relaxen|chillen)"
            r"|voor (?:ontspanning|romantiek)))|romantische avond",
            usual=Usual.EASE,
            names=r"(?:ontspannen|ontspanning|relax|relaxen|chill|chillen|gezellig|gezelligheid"
            r"|knus|romantisch|romantische?|romantiek|sfeer|sfeer(?:licht|verlichting|vol)"
            r"|ambiance"
            rf"|uitrusten|date[ -]?night|bankhangen){_ON}",
        ),
        *DUTCH_DAYS,
    ),
)
