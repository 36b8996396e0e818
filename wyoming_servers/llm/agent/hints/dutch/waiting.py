"""What takes its time, in Dutch: cooking, naps and breaks have timers."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.hints.hint import Hint

_COOKED = (
    r"(?:eitjes?|eieren|ei|pasta|spaghetti|macaroni|penne|rijst|aardappels|aardappelen|piepers"
    r"|patatten|taart|cake|muffins|koekjes|\w*pizza"
    r"|lasagne|ovenschotel|stamppot|stoofvlees|stoofpot|braadstuk|kip|kippetje|eend|vis|zalm"
    r"|biefstuk|gehaktballen|soep|saus|\w*brood|broodjes"
    r"|deeg|thee|koffie|groenten?|broccoli|bloemkool|asperges|boontjes|bonen|erwten|worteltjes"
    r"|wortelen|spruitjes|ravioli|tortellini|gnocchi"
    r"|friet|frietjes|patat|vissticks|kroketten|frikandellen|quiche|pudding|rijstepap|pap|linzen"
    r"|couscous|noedels|noodles|wraps|croissants"
    r"|wafels|pannenkoeken|flesje|fles|marinade|bolognese|risotto|curry|chili|eten|was|haarverf"
    r"|verf|gezichtsmasker|masker|lijm|nagellak"
    r"|lak|bouillon|mosselen|witlof|balletjes|gratin|kalkoen|ribbetjes|pan|bruine bonen)"
)
_ACTIVE = (
    r"(?:dutje|middagdutje|powernap|power nap|pauze|koffiepauze|lunchpauze|theepauze"
    r"|gezichtsmasker|masker|haarverf|haarmasker|meditatie|yoga"
    r"|plank|tandenpoetsen|tanden poetsen|huiswerk|schermtijd|time out|opruimen|lezen|piano"
    r"|piano oefenen|viool oefenen|luchten|stretchen"
    r"|zonnebaden|voetenbad|strijken|studeren|blokken)"
)
_ADV = (
    r"(?: (?:nog|nu|maar|precies|ongeveer|zo'n|een goede|minstens|hooguit|wel|dan|even|eventjes"
    r"|ruim|krap|zeker|nog zeker|toch|vanaf nu|zo|circa"
    r"|ca|voor|net|al))*"
)
_WHERE = (
    r"(?: (?:in de oven|op het vuur|op het fornuis|in de magnetron|in de microgolf|in de pan"
    r"|in het water|in de koelkast|in de warmer|in de airfryer"
    r"|op de barbecue|op de grill|in de stoomoven|op laag vuur|op een laag vuur|op \d+ graden"
    r"|in de frigo|in de pot|op|erin))?"
)
_COOKING = (
    r"(?: (?:nodig|koken|bakken|trekken|rusten|rijzen|sudderen|garen|opwarmen|pruttelen|stomen"
    r"|wellen|afkoelen|staan|liggen|intrekken|blijven"
    r"|doorkoken|weken|inwerken|te gaan|in totaal|lang|hebben|dus|gaan|warmen|drogen|braden"
    r"|stoven|opstaan|ontdooien|erin|alsjeblieft|duren))*"
)
_FIRST = (
    r"^(?:(?:zo|ok|oké|en|de|het|die|dat|mijn|onze|deze|dit|heb|ik|we|hebben|net|nu|dus|ach|voor"
    r"|ja|nou|oh|hey|schat|een|klein|kleine|korte|kort"
    r"|even|eventjes|doe|neem|nog|je|jouw|er|mag|moet|te|dan) )*"
)
_NAME = rf"(?P<name>(?:[\w']+ )?{_COOKED})"
_TIMES = (
    "minuut minuten minuutje minuutjes min uur uren uurtje seconden seconde "
    "kwartier kwartiertje half halfuur halfuurtje tellen"
)
_LASTING = (
    r"(?:(?:een|nog een|twee|drie|vijf|tien|twintig|dertig|\d+) )?(?:half )?(?:minuten|minuutjes"
    r"|uur|uurtje|kwartier|kwartiertje|halfuur|halfuurtje)"
)

WAITING: Final = (
    Hint(
        plan="timer name={name} for={for}",
        words=_TIMES,
        said=rf"{_FIRST}{_NAME} (?:moet|moeten|heeft|hebben|mag|mogen|duurt|duren|staat|staan"
        rf"|zit|zitten|kookt|koken|trekt|trekken|ligt|liggen|kan|kunnen"
        rf"|gaat|gaan|is|zijn|rust|bakt|bakken|pruttelt|suddert|blijft|vraagt|vragen|wil"
        rf"|rijst){_ADV}{_WHERE}{_ADV} <for>{_WHERE}{_COOKING}{_WHERE}$",
        unsaid="geleden|vertraging|kopen|lijst|duur|te laat|ver|rijden|oud|over",
        despite="later if",
    ),
    Hint(
        plan="timer name={name} for={for}",
        words=_TIMES,
        said=rf"{_FIRST}{_NAME}{_ADV}(?: (?:zit|staat|ligt|is|zitten|staan|liggen|zijn|gaat"
        rf"|gaan))?{_ADV} (?:in de oven|op het vuur|op het fornuis|in de magnetron"
        r"|in de microgolf|in de pan|in het water|op|erin|in de warmer|in de airfryer|opgezet"
        r"|op de barbecue|in de pot)(?: (?:gezet|gedaan|gestopt|geschoven"
        rf"|gegooid|gelegd))?{_ADV} <for>{_COOKING}$",
        unsaid="geleden|al sinds|vertraging|kopen|lijst",
        despite="later past",
    ),
    Hint(
        plan="timer name={name} for={for}",
        words=_TIMES,
        said=rf"^(?:(?:zo|ok|oké|en|dus|ach) )*(?:over|na) <for>(?: (?:moet|moeten|mag|mogen|kan"
        rf"|is|zijn|gaat))?(?: (?:ik|we|je))?(?: (?:de|het|mijn|die))? {_NAME}"
        r"(?: (?:eruit|uit de oven|van het vuur|afgieten|roeren|omdraaien|klaar|erin|afgegoten"
        r"|gekeerd|omgedraaid|eraf|halen|worden|zijn|uit|van de grill"
        rf"|nemen|bedruipen))+$|{_FIRST}(?P<name_>{_COOKED}) (?:moet|moeten|mag|mogen|is"
        rf"|zijn) (?:over|na) (?P<for_>{_LASTING})"
        r"(?: (?:eruit|uit de oven|van het vuur|gekeerd|afgegoten|klaar|eraf|worden"
        r"|omgedraaid))+$",
        unsaid="kopen|lijst|bestel\\w*",
        despite="later if",
    ),
    Hint(
        plan="timer name={name} for={for}",
        words=_TIMES,
        said=rf"{_FIRST}<for> (?:voor |de |het |mijn |een )*(?P<name>{_ACTIVE})(?: (?:vanaf nu"
        rf"|alsjeblieft|nu))*$"
        rf"|{_FIRST}(?P<name_>{_ACTIVE})(?: (?:van|voor|nu|duurt))* (?P<for_>{_LASTING})(?: "
        rf"(?:lang|nu|vanaf nu|alsjeblieft))*$",
        unsaid="geleden|kopen|lijst",
        despite="later",
    ),
    Hint(
        plan="timer for={for}",
        words=_TIMES,
        said=r"(?:ga|leg)(?: ik)?(?: (?:me|even|eventjes|nu|maar|nog))* <for>(?: (?:liggen"
        r"|slapen|pitten|dutten|tukken|rusten|platliggen))+$"
        rf"|(?:maak|roep|waarschuw|zeg|wek)(?: (?:me|mij|het|wakker|alsjeblieft))+ (?:als"
        rf"|zodra) (?:het |de )?(?P<for_>{_LASTING}) (?:om|voorbij|verstreken) (?:is|zijn)$",
        despite="if later ordered",
    ),
)
"""A thing that is not known to take its time is no reason for a timer: "de "
"bus doet er tien minuten over"."""
