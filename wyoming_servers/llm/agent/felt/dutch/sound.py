"""What is heard, in Dutch."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.felt.feeling import Signs

from .words import ASLEEP, GAP, LIKE, PLAYED, SMALL

SILENCE: Final = Signs(
    alone=r"(?:ik )?(?:ben|zit|hang)(?: \w+){0,3} (?:aan de telefoon|aan de lijn|te bellen"
    r"|in een (?:meeting|call|vergadering|videogesprek)|aan het bellen|aan het telefoneren)"
    r"|(?:telefoon|gsm|mobiel) (?:gaat(?! niet| kapot)|rinkelt|belt)"
    rf"|{PLAYED} {GAP}(?:zenuwen|irriteert|irritant|gek|tureluurs|horendol|hoorndol"
    rf"|niet meer (?:horen"
    rf"|aanhoren|verdragen)|hoeft (?:van mij |voor mij |echt )*niet|genoeg|ergert|zat|beu"
    rf"|strot uit|keel uit"
    rf"|nek uit|hoofd|kop)|(?:zat|beu|moe|gek van|doodmoe van|horendol van"
    rf"|genoeg van) {GAP}{PLAYED}"
    rf"|(?:kan|kunnen|verdraag|trek) {GAP}{PLAYED} (?:\w+ ){{0,3}}(?:horen|luchten|uitstaan"
    rf"|aanhoren"
    r"|niet meer|niet)|niet meer aanhoren|door merg en been|(?:rust|stilte) (?:aan mijn (?:hoofd"
    r"|kop)|graag"
    r"|alsjeblieft|hier|zou"
    r"|in de tent|in de keet|alstublieft)|(?:wil|beetje|wat|eindelijk|even) (?:\w+ ){0,2}(?:rust"
    r"|stilte)"
    r"|in (?:alle )?rust (?:\w+ ){0,3}(?:werken|lezen|eten|bellen|praten|slapen|leren|nadenken)"
    r"|(?:hou|houd) (?:\w+ )?(?:je )?(?:kop|mond|bek|waffel|snavel)(?: dicht| toe)?|(?:bij|met"
    r"|door) (?:dat|die|dit"
    rf"|deze|zulke|al dat|al die) (?:\w+ )?{PLAYED}(?: \w+){{0,3}} (?:niemand|geen mens|niet|niks)"
    r"|(?:concentreren|nadenken|leren|studeren|blokken|werken) (?:\w+ ){0,3}(?:met|bij"
    r"|door) (?:die|dat|deze"
    rf"|zulke|al dat|al die) (?:\w+ )?{PLAYED}",
)
QUIETER: Final = Signs(
    alone=r"(?:lawaai|herrie|kabaal|teringherrie|takkeherrie|pokkeherrie|kolereherrie|bak herrie"
    r"|heksenketel"
    r"|geraas|tumult|rumoer|gebulder|pestherrie|klereherrie)"
    r"|(?:radio|muziek|tv|televisie|boxen|speaker) (?:\w+ ){0,3}(?:schetter\w*|tetter\w*|blèr\w*"
    r"|bler\w*|loei\w*|brul\w*|knal\w*|dreun\w*|galm\w*)|oorverdovend"
    r"|zou het (?:\w+ ){0,2}(?:rustiger|stiller|zachter) (?:kunnen|mogen)|trommelvlie\w*|(?:oren"
    r"|hoofd|kop|schedel) (?:\w+ ){0,3}(?:bloeden|tuiten"
    r"|suizen|barst"
    r"|knalt|bonkt|bonst|eraf|pijn van|dreunt)|(?:bloeden|tuiten|barst"
    r"|bonkt) (?:\w+ ){0,3}(?:oren|hoofd|kop)"
    r"|mezelf (?:\w+ )?(?:niet )?(?:\w+ )?(?:denken|horen|verstaan)|(?:jezelf|elkaar"
    r"|mekaar) (?:\w+ ){0,3}"
    r"(?:niet|amper|nauwelijks) (?:\w+ )?(?:verstaan|horen)|niet (?:meer )?(?:nadenken"
    r"|concentreren)"
    r"|(?:kan|kunnen|lukt) (?:me|mij|ons|je)(?: \w+){0,5} (?:concentreren)|(?:geen mens|niemand"
    r"|onmogelijk|niet"
    r"|amper)(?: \w+){0,3} (?:werken|studeren|leren|bellen|telefoneren|nadenken|praten)"
    r"|(?:moet|wil|ga) (?:(?:nu|even|hier|eens|eventjes) )*(?:bellen|telefoneren|blokken"
    r"|studeren|me concentreren|leren)$"
    r"|(?:buren|buurman|buurvrouw|onderburen|bovenburen) (?:\w+ ){0,4}(?:klag\w*|bonk\w*|klop\w*"
    r"|politie|boos"
    r"|mopper\w*|slaan|stamp\w*)|(?:bonk\w*|klop\w*|stamp\w*) (?:\w+ ){0,3}(?:muur|plafond|vloer)"
    rf"|{SMALL} (?:(?!mijn|van|jouw|haar|hun|altijd|nooit|niet)[\w']+ ){{0,4}}?{ASLEEP}"
    rf"|{ASLEEP} {GAP}{SMALL}|(?:wakker|wekken) {GAP}(?:baby|kind\w*"
    rf"|kleine|buren"
    r"|doden|buurt|huis|straat)|(?:baby|kind\w*|kleine|huis|buren|buurt"
    r"|doden) (?:\w+ ){0,3}wakker|sst|ssst|ssht"
    r"|(?:probeer|wil|moet) (?:\w+ ){0,2}(?:te )?(?:slapen|dutten|pitten|een dutje doen|tukken)$"
    r"|(?:veel te|te|zo|verdomd|ontzettend|wel erg|keihard|vet) (?:luid|hard|luidruchtig)"
    r"|keihard|kneiterhard"
    rf"|{LIKE} ?(?:disco|discotheek|station|kermis|bouwplaats|concert|vliegveld|café|zwembad"
    rf"|apenkooi|kippenhok"
    r"|carnaval|festival|kroeg)",
    state=r"luid|lawaaiig|lawaaierig|luidruchtig|disco|gekkenhuis|kermis|herrie|lawaai|kabaal",
)
LOUDER: Final = Signs(
    alone=rf"(?:versta|verstaat|verstaan|hoor|hoort|horen|snap|volg) {GAP}(?:geen (?:woord|bal"
    rf"|snars|klap|fluit)"
    r"|er geen woord|maar de helft|amper (?:wat|iets)|nauwelijks (?:wat|iets)|niet wat (?:ze|hij"
    r"|die))"
    r"|geen woord (?:\w+ ){0,4}(?:versta\w*|hor\w*|hoor\w*|volg\w*)|hoor (?:\w+ ){0,2}(?:niks"
    r"|niets|haast niks"
    r"|bijna niks|amper iets)|(?:niks|niets|amper iets|bijna niks) (?:meer )?(?:te )?(?:horen"
    r"|verstaan)"
    r"|(?:mompel\w*|fluister\w*|prevel\w*|mummel\w*|mompelt|murmel\w*)|(?:acteurs?"
    r"|nieuwslezer\w*|presentator"
    r"|presentatrice|commentator|nieuws|film|serie|podcast|zanger\w*|dialogen|weerbericht"
    r"|weerman|luisterboek"
    r"|radio|muziek|tv|televisie|spreker|journaal|dominee)"
    r" (?:\w+ ){0,4}?(?:(?:niet|amper|nauwelijks|slecht) (?:te )?(?:verstaan|horen|volgen)"
    r"|te zacht|zo zacht"
    r"|zo stil|te stil)|(?:versta|hoor|verstaan|horen) (?:\w+ ){0,3}(?:acteurs?|nieuwslezer\w*"
    r"|presentator|nieuws"
    r"|film|serie|podcast|dialogen|radio|tv|televisie|muziek|spreker|commentator|journaal"
    r"|weerman|liedje)"
    r" (?:\w+ ){0,3}(?:niet|amper|nauwelijks|slecht)|(?:versta|verstaan|hoor) (?:die|de|dat"
    r"|deze) (?!vraag|zin|mop|reden|wereld|mensen|logica)(?:\w+ ){1,5}(?:niet|amper|nauwelijks)$"
    r"|slechthorend|hardhorend|hoorapparaat"
    r"|gehoorapparaat"
    r"|(?:ben|word|lijk) (?:ik )?(?:\w+ ){0,2}doof|oren (?:spitsen|zijn ook niet meer)"
    r"|(?:veel te|te|zo|wel erg|nogal|vrij|heel|een beetje) (?:zacht|stil|zachtjes)",
    state=r"zacht|zachtjes",
)
