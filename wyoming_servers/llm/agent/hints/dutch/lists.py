"""What the house runs out of, and what has to be remembered, in Dutch."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.hints.hint import Hint

from .goods import GOODS

_START = (
    r"^(?:(?:oh|och|ah|ja|zo|nou|en|trouwens|schat|verdorie|shit|de|het|die|dat|onze|ons|mijn"
    r"|helaas|mama|papa|ook|zeg|hey|he|hè|ik"
    r"|denk|geloof|dus|ach|nog) )*"
)
_END = (
    r"(?: (?:trouwens|helaas|al|bijna|schat|denk ik|geloof ik|ook|weer|alweer|nu|zeg|hoor|hier"
    r"|in huis|bij ons|nog))*$"
)
_THING = (
    rf"(?P<text>(?:(?:verse|vers|nieuwe|halfvolle|volle|magere|bruine|witte|goede|rode"
    rf"|groene) )?(?:{GOODS}))"
)
_ADV = (
    r"(?: (?:bijna|haast|al|alweer|weer|zo goed als|zowat|ook|nu|helaas|helemaal|compleet"
    r"|langzaam|binnenkort|straks|toch|net|wel|ongeveer))*"
)
_DO = (
    r"(?:(?:te )?(?:bellen|terugbellen|opbellen|betalen|overmaken|ophalen|bestellen|repareren"
    r"|herstellen|verven|schilderen|schrijven"
    r"|inleveren|indienen|afgeven|opzeggen|verlengen|boeken|versturen|opsturen|regelen|vervangen"
    r"|vernieuwen|maken|aanvragen|terugbrengen"
    r"|teruggeven|ruilen|halen|kopen|weggooien|oliën|bemesten|schoonmaken|poetsen|kuisen|mailen"
    r"|meenemen|uitnodigen|aanmelden|inschrijven"
    r"|afmelden|ondertekenen|tekenen|invullen|wegbrengen|buitenzetten|ontkalken|feliciteren"
    r"|afzeggen|doorgeven|opruimen|inpakken|naaien"
    r"|kopiëren|beantwoorden|inenten|scheren|uitmesten|laten \w+)|schoon"
    r"|schoongemaakt (?:worden)?|gemaakt worden|betaald worden"
    r"|gerepareerd worden|af te \w+|op te \w+|in te \w+|terug te \w+|uit te \w+|mee te \w+"
    r"|aan te \w+|weg te \w+)"
)

LISTED: Final = (
    Hint(
        plan="add text={text}",
        words="zonder op leeg uitverkocht beschimmeld zuur bedorven oud raakt raken geraakt "
        "uit datum einde krap uitgeput opgedronken door heen ranzig",
        said=rf"{_START}{_THING} (?:is|zijn|raakt|raken|wordt|worden|begint"
        rf"|beginnen){_ADV}(?: (?:op|leeg|uitverkocht|over datum|over de datum"
        rf"|beschimmeld|zuur|bedorven|oud|krap|op te raken|opgebruikt|opgegaan|opgegeten"
        rf"|opgedronken|oudbakken|ranzig|niet meer goed)){_END}"
        rf"|{_START}(?P<text_>(?:{GOODS})){_ADV} (?:op|leeg)$|(?:we|wij|ik) (?:zijn|ben|raken"
        rf"|raak|komen|zitten|zit){_ADV}"
        rf"(?: (?:zonder|door (?:de|het|onze)|door)) (?P<text__>(?:{GOODS}))(?: heen)?(?: (?:te"
        rf"|komen|zitten|vallen))*$",
        unsaid="koud|klaar|gaar|tank|auto|garage|minuten|kantoor|werk|batterij van|fornuis",
        despite="later",
    ),
    Hint(
        plan="add text={text}",
        words="geen nauwelijks amper niet alleen niets",
        said=rf"geen(?: (?:enkele?|druppel|druppeltje|kruimel|korst|stuk|vel|rol|schone|snee"
        rf"|fatsoenlijke|korreltje|spat))* {_THING}"
        r"(?: (?:meer|in huis|over|in de koelkast|in de kast|thuis|hier|denk ik|helaas|op voorraad"
        r"|in de frigo|in de pot|in het potje|te vinden))*$"
        rf"|(?:hebben|heb)(?: (?:we|ik))? (?:nog maar|alleen nog|nog|maar)(?: (?:een restje"
        rf"|een beetje|weinig|een slok|rol|fles|pak|blik|stuk|slok|pot|een paar|een lepel|een rol"
        rf"|één|een|twee|een klein beetje))* (?P<text_>(?:{GOODS}))$|(?:niet|nauwelijks"
        rf"|amper)(?: meer)? (?:genoeg|veel) (?P<text__>(?:{GOODS}))"
        r"(?: meer)?(?: (?:in huis|over))*$",
        unsaid="allergi\\w*|eet|eten|lust|houd|hou|voor mij|alsjeblieft|dank\\w*|vegan\\w*|zin"
        "|neem|drink|drinkt|dieet|stress|probleem|schrijf|zet"
        "|nodig|wil|moet|tijd|mag",
        despite="later",
    ),
    Hint(
        plan="add text={text}",
        words="gegeten genomen gedronken gebruikt opgebruikt opgemaakt opgegeten opgedronken "
        "leeggemaakt leeggedronken verbruikt aangebroken geopend"
        " gepakt verorberd opgesnoept leeggegeten gehad",
        said=rf"(?:laatste|hele)(?: (?:rol|fles|pak|blik|zak|pot|snee|stuk|restje|druppel"
        rf"|slok))? {_THING} (?:(?:net|al|ook|zeker|zo|juist) )*(?:gegeten"
        r"|genomen|gedronken|gebruikt|opgebruikt|opgemaakt|opgegeten|opgedronken|leeggemaakt"
        r"|leeggedronken|verbruikt|aangebroken|geopend|gepakt"
        rf"|verorberd|opgesnoept|gehad)$|(?:heeft|heb"
        rf"|hebben)(?: [\w']+){{1,4}} (?P<text_>(?:{GOODS})) (?:opgegeten|opgemaakt|opgedronken"
        rf"|opgebruikt"
        r"|leeggedronken|leeggegeten|verorberd|opgesnoept)$",
        unsaid="niet|besteld",
        despite="others asked later past",
    ),
    Hint(
        plan="add text={text}",
        words="nodig moet moeten mogen vergeten halen kopen",
        said=rf"{_START}(?:(?:volgende|boodschappen|boodschap|dringend|echt|we|wij|ik|bij|weer"
        rf"|nog|wel|eens|ook|een|paar|wat|meer|voor|eigenlijk) )*"
        rf"(?:hebben|heb)(?: (?:we|ik|weer|nog|dringend|wat|ook|meer|nieuwe|een|paar|eens|wel"
        rf"|echt|eigenlijk))* {_THING} nodig{_END}"
        rf"|{_START}(?P<text_>(?:{GOODS})) (?:moet|moeten|mag|mogen)(?: (?:nog|weer|ook|dringend"
        rf"|eens|nodig|nieuwe|wel))* (?:gehaald|gekocht|bijgekocht"
        r"|aangevuld|gekocht worden|gehaald worden|komen|bijgehaald|besteld)(?: worden)?$|(?:heb"
        r"|hebben)(?: (?:ik|we))?(?: [\w']+){0,2} "
        rf"(?P<text__>(?:{GOODS})) vergeten(?: te \w+)?$|(?:moeten|moet)(?: (?:we|ik|weer|nog"
        rf"|dringend|ook|nodig|nieuwe|wat|eens))* (?P<text___>(?:{GOODS}))"
        r" (?:halen|kopen|hebben|bijkopen|meenemen|meebrengen|inslaan|bestellen)$",
        unsaid=r"koffie|espresso|thee|cacao|minuten|fornuis|oven|begieten|nu meteen|om te koken"
        r"|zet|rijst|licht|ijs|toast|popcorn|wafels|recept",
        despite="if past later",
    ),
    Hint(
        plan="add task text={text}",
        words="vergeten denken onthouden",
        said=r"(?:ik|we|je) (?:mag|mogen|moet|moeten|wil|willen)(?: (?:zeker|absoluut|ook"
        r"|vandaag|echt|straks))* niet vergeten (?:om )?"
        rf"(?!het$|dat$|hoe|wat|wie)(?P<text>(?:[\w']+ ){{0,8}}{_DO})$|(?:^niet vergeten"
        rf"|vergeet niet|laat me niet vergeten) (?:om )?"
        rf"(?P<text_>(?:[\w']+ ){{0,8}}{_DO})$|(?:eraan"
        rf"|aan) denken (?:om )?(?P<text__>(?:[\w']+ ){{0,8}}{_DO})$",
        despite="later others if told refused",
    ),
    Hint(
        plan="add task text={text}",
        words="moet moeten moest moesten",
        said=r"^(?:(?:oh|och|ja|zo|en|trouwens|shit|eigenlijk|vandaag|ik|we|iemand|nog"
        r"|morgen) )*(?:moet|moeten|moest|moesten)"
        r"(?: (?:ik|we|iemand))?(?: (?:eigenlijk|dringend|echt|vandaag|morgen|deze week|ook"
        r"|eens))* (?P<text>(?:[\w']+ ){1,5}?"
        rf"(?:nog|eens|nodig|dringend|weer) {_DO})$"
        rf"|^(?:(?:oh|en|ja) )*(?:ik|we) (?:moet|moeten) (?P<text__>(?:morgen|vandaag|deze week"
        rf"|maandag|dinsdag|woensdag"
        rf"|donderdag|vrijdag) (?:[\w']+ ){{1,5}}?{_DO})$"
        rf"|^(?P<text_>(?:de|het|die|mijn|onze) (?:[\w']+ ){{1,2}}(?:moet|moeten) (?:nog|eens"
        rf"|nodig|dringend)"
        rf" (?:eens |nog )?{_DO})$",
        unsaid=rf"{GOODS}|licht|lamp|verwarming|raam|deur|muziek|radio|tv|televisie|timer|wekker"
        rf"|gordijn\\w*|vaatwasser|wasmachine|gras|planten|bloemen"
        "|toegeven|zeggen|lachen",
        despite="later others if",
        is_asked=True,
    ),
)
