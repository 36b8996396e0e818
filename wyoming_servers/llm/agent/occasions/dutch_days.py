"""What else begins or ends in a day, in Dutch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from .occasion import Occasion

_AT = r"(?:(?:weer|nu|dan|zo|meteen|eindelijk|maar|eens|ook|even|lekker|er|eventjes|effe) )*"
_BED = r"(?:bed|nest|bedje|nestje|mandje|koffer|wol|kooi|veren)"
_TALK = (
    r"(?:presentatie|vergadering|meeting|bespreking|training|demo|demonstratie|conferentie"
    r"|workshop"
    r"|videocall|lezing|les)"
)
_I = r"(?:ik|'k|k|we|wij)"

DUTCH_DAYS: Final[Sequence[Occasion]] = (
    Occasion(
        said=rf"{_I} (?:duik|duiken|kruip|kruipen|rol|spring|stap|lig) {_AT}(?:mijn|m'n|het|ons"
        rf"|in mijn|in m'n|in"
        rf"|onder de|in het) {_BED}(?: in)?|oogjes? dicht(?: en)? ?(?:snaveltjes? toe)?"
        rf"|ogen dicht(?: en snavels toe)?"
        rf"|{_I} (?:doe|doen) {_AT}(?:mijn|m'n|de|onze) (?:ogen|oogjes) dicht|{_I} (?:moet"
        rf"|moeten|wil|willen) {_AT}"
        rf"(?:naar bed|mijn bed in|m'n bed in|gaan slapen)|{_I} (?:zoek|zoeken) {_AT}(?:mijn"
        rf"|m'n) (?:{_BED}) op"
        rf"|(?:tijd|hoog tijd) voor (?:mijn|m'n|het) (?:{_BED})|{_I} (?:ga"
        rf"|gaan) {_AT}(?:naar (?:mijn|onze) (?:bedje|mandje|nest|nestje|bed)|onder de wol|plat"
        r"|tukken|maffen|knorren|te bed|de veren in|mijn bed in|liggen|slapen|pitten)|(?:ik ben"
        r"|we zijn) (?:doodop|kapot|bekaf|doodmoe)"
        rf" ik ga slapen|klaas vaak (?:komt|is geweest)|{_I} (?:ga|gaan) {_AT}(?:me|mij"
        rf"|ons)? ?{_AT}(?:ter ruste|te ruste)(?: leggen)?|slapen nu|slaapwel|(?:de )?dag zit erop"
        r"|welterusten allemaal|nacht allemaal|truste allemaal",
        names=r"(?:goede ?nacht|good ?night|wel ?te ?rusten|truste|slaap lekker|slaapwel|slapen"
        r"|slapen ?gaan|gaan slapen|slaap|slaaptijd|naar bed|bedtijd|nachtmodus|nachtstand"
        r"|nachtrust|^nacht$)",
    ),
    Occasion(
        said=rf"iedereen (?:de deur uit|het huis uit|weg|naar buiten)|{_I} (?:smeer|peer|muis"
        rf"|knijp|ga|gaan|ben|zijn) {_AT}"
        rf"(?:hem|'m|er)? ?{_AT}(?:tussenuit|vandoor|ervandoor|weg|vandoor hoor|op pad"
        rf"|de deur uit|pleite|weer door|door)"
        rf"|{_I} (?:moet|moeten|ga|gaan|vertrek|vertrekken) {_AT}(?:naar|voor) (?:(?:het|mijn"
        rf"|m'n|de) )?(?:werk|school|dienst"
        rf"|trein|bus|tandarts|dokter|training|les|kantoor|station|uni|universiteit|college"
        rf"|winkel|supermarkt)(?: toe| hoor)?"
        rf"|(?:doei|dag|doeg|salut|houdoe|tot straks|tot later|tot vanavond) {_I} (?:ga|gaan|ben"
        rf"|zijn|moet|moeten) {_AT}(?:naar|weg|ervandoor"
        rf"|er vandoor)?(?: \w+){{0,3}}|{_I} (?:vertrek|vertrekken|ga|gaan) {_AT}ervandoor"
        rf"|{_I} (?:moet|moeten) {_AT}(?:gaan"
        r"|weg|ervandoor|vertrekken)|(?:het )?huis is (?:nu )?leeg|(?:de|onze"
        rf"|mijn) taxi (?:is er|staat voor)|{_I} gaan? {_AT}(?:uit huis|van huis|de deur uit)"
        rf"|op vakantie"
        r"|(?:de |onze )?vakantie begint",
        names=r"(?:afwezig|afwezigheid|weggaan|vertrekken|vertrek|huis verlaten|van huis"
        r"|niemand thuis"
        r"|^weg$|uit huis|doei|tot ziens|away|good ?bye|bye|leaving|de deur uit|weg van huis)",
    ),
    Occasion(
        said=rf"(?:de |het )?popcorn (?:is|staat) {_AT}klaar(?: we kunnen beginnen)?"
        rf"|(?:de )?film (?:kan|mag) {_AT}(?:beginnen"
        r"|starten|aan)|we kunnen (?:de film|met de film) (?:beginnen|starten|kijken)"
        r"|iedereen op de bank"
        rf"|(?:de )?film begint(?: zo| nu| bijna)*|{_I} gaan? {_AT}(?:een "
        rf"|de )?film(?:pje)? kijken|filmpje kijken|bioscoopje spelen|doek op",
        names=r"(?:films?|film(?:avond|tijd|modus|nacht|scene)|bioscoop(?:avond|modus)?|movies?"
        r"|cinema|netflix"
        r"|thuisbioscoop)",
    ),
    Occasion(
        said=rf"{_AT}(?:klaar|genoeg|einde|gedaan|schluss) voor vandaag|{_AT}(?:het )?(?:werk"
        rf"|de werkdag|werkdag) (?:zit erop"
        rf"|is gedaan|is klaar|is voorbij)|dat was het(?: voor vandaag)?|vijf uur ?sluitingstijd"
        rf"|sluitingstijd"
        rf"|{_I} (?:stop|stoppen|kap|kappen) {_AT}(?:ermee|er mee)(?: voor vandaag)?|{_I} (?:ben"
        rf"|zijn) {_AT}(?:hier )?{_AT}(?:de"
        r" laatste|de laatsten|klaar voor vandaag)(?: hier)?|genoeg gewerkt|iedereen is (?:al "
        r"|nu )?(?:naar huis|weg)"
        rf"|hier is niemand meer|(?:de zaak|het kantoor|de winkel) (?:is leeg|gaat dicht|sluit)"
        rf"|{_I} (?:sluit|sluiten) {_AT}"
        r"(?:af|de boel af|de tent|de zaak)|vrijmibo|werkdag voorbij",
        names=r"(?:einde (?:werk)?dag|sluiten|sluitingstijd|afsluiten|kantoor (?:dicht|sluiten"
        r"|uit)|alles uit"
        r"|werk klaar|naar huis|einde dienst|winkel dicht|vrijmibo)",
    ),
    Occasion(
        said=rf"{_AT}(?:de|het|mijn|onze) {_TALK} (?:begint|start|gaat) ?{_AT}(?:beginnen"
        rf"|van start)?|{_I} (?:begin|beginnen|start"
        rf"|starten) {_AT}(?:met )?(?:de|het|mijn|onze) {_TALK}|{_I} (?:ga|gaan|wil|willen|mag"
        rf"|toon|laat) (?:(?:de|het|jullie|nu|klanten"
        r"|team|mijn|onze|even|een|paar|aan) )*(?:slides|presentatie|cijfers|dias"
        r"|dia's)(?: (?:laten )?(?:zien|tonen|geven|houden))?"
        rf"|tijd voor (?:de|het) {_TALK}|(?:de|onze) klanten zijn er",
        names=r"(?:presentatie(?:modus)?|presenteren|vergadering|vergaderen|beamer|training"
        r"|meeting|demo|presentation)",
    ),
    Occasion(
        said=rf"{_I} (?:ga|gaan|begin|beginnen|moet|moeten) {_AT}(?:koken|met koken"
        rf"|het eten maken|eten maken|kokkerellen"
        r"|het avondeten maken)|tijd om te koken|achter het fornuis|ik sta (?:nu )?te koken",
        names=r"(?:koken|kook(?:licht|stand|scene|tijd)|keuken fel|cooking)",
    ),
    Occasion(
        said=rf"{_I} (?:ga|gaan) {_AT}(?:in bad|badderen|het bad in)|{_I} (?:neem"
        rf"|nemen) {_AT}een (?:lekker |warm |heet )?(?:bad"
        r"|badje)|badtijd|tijd voor (?:een bad|bad)|wellness",
        names=r"(?:badderen|bad(?:tijd|stand|scene)?|in bad|wellness|spa|bubbelbad)",
    ),
    Occasion(
        said=rf"{_I} (?:ga|gaan|wil|willen) {_AT}(?:gamen|gamen hoor|een spelletje spelen"
        rf"|fifa spelen)|tijd om te gamen"
        r"|game ?(?:avond|time|tijd)|spelletjesavond|potje gamen",
        names=r"(?:gamen|game|gaming|game(?:avond|modus|stand)|spelletjesavond|playstation|xbox)",
    ),
    Occasion(
        said=rf"{_I} (?:ga|gaan) {_AT}(?:sporten|trainen|yoga doen|mijn oefeningen doen"
        rf"|fitnessen|op de loopband)"
        r"|tijd (?:voor|om te) (?:sport|sporten|yoga|trainen|mijn oefeningen)|(?:yoga"
        r"|sport)uurtje",
        names=r"(?:sport|sporten|training|trainen|workout|yoga|fitness)",
    ),
    Occasion(
        said=rf"(?:ik heb|we hebben) {_AT}een (?:date|afspraakje)|(?:mijn|m'n) (?:lief|date"
        rf"|liefje|vriendin|vriend) komt"
        r" (?:zo|straks)|het is (?:onze )?(?:trouwdag|valentijnsdag)|kaarslicht(?:diner)?"
        r"|diner bij kaarslicht",
        names=r"(?:romantisch|romantiek|romantische avond|date[ -]?night|kaarslicht|knusse avond)",
    ),
)
"""Said by other words than those of ``dutch.py``; the scene of the first that the house has."""
