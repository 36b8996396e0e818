"""The air of a room, in Dutch."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.felt.feeling import Signs

from .words import LIKE

DRYNESS: Final = Signs(
    alone=r"(?:spiegel|ramen|raam|ruiten|ruit|muren|muur|wanden|tegels|plafond"
    r"|glas)(?: \w+){0,4}? (?:beslagen"
    r"|beslaat|beslaan|nat|kletsnat|druip\w*|schimmel\w*|vochtig|aangeslagen|bedampt|klam|zweten"
    r"|zweet)"
    r"|(?:zie (?:\w+ ){0,7})?(?:door|van|vanwege) (?:al )?(?:die|de) (?:damp|stoom)"
    r"|beslagen (?:\w+ ){0,2}(?:spiegel|ramen|ruiten)|(?:water|vocht"
    r"|druppels) (?:\w+ ){0,4}(?:van|op|tegen|langs)"
    r" (?:de|het) (?:muren|muur|ramen|ruiten|plafond|wanden)|schimmel (?:\w+ ){0,4}(?:muur|muren"
    r"|hoek|hoeken"
    r"|plafond|voegen)|vol(?:ledig)? stoom|vol met stoom|vochtplekken"
    r"|was (?:\w+ ){0,3}droogt (?:\w+ )?niet"
    rf"|{LIKE} ?(?:druipsteengrot|stoombad|regenwoud|moeras|badhuis|turks bad|wasserij)",
    state=r"vochtig|klam|klammig|nat|muf en nat|mistig|dampig|drijfnat",
)
MOISTURE: Final = Signs(
    alone=r"(?:lucht|binnenlucht)(?: \w+){0,4}? \w*droog|(?:\w*droge) lucht|(?:keel|neus|lippen"
    r"|mond|huid|ogen"
    r"|handen|keeltje|neusje|slijmvliezen)(?: \w+){0,4}? (?:\w*droog|uitgedroogd|gebarsten|ruw"
    r"|schraal)"
    r"(?: \w+){0,3}? (?:lucht|hier|verwarming|kachel)|\w*dro(?:og|ge) (?:keel|keeltje|neus"
    r"|neusje|lippen|huid|ogen)"
    r"(?: \w+){0,3}? (?:lucht|hier|verwarming)|(?:drogen|droog) (?:\w+ ){0,3}uit$|statisch",
    state=r"\w*droog",
)
DRAUGHT: Final = Signs(
    alone=r"(?:het )?tocht (?:hier|hier|als|zo|verschrikkelijk|nogal|behoorlijk|enorm|in|langs)"
    r"|(?:hier|het) tocht"
    r"(?:$| (?:het|nogal|wel|zo|hier|als|enorm|verschrikkelijk|langs))|tochtgat|tochtig"
    r"|in de kerk geboren|zijn we in de kerk|(?:wind|kou|regen) (?:\w+ ){0,4}(?:naar binnen"
    r"|door (?:de|alle) (?:kieren"
    r"|spleten)|binnen)|(?:regent|sneeuwt|waait) (?:\w+ ){0,3}(?:in|binnen|naar binnen)$"
    r"|(?:stoken|stook|verwarmen)"
    r" (?:\w+ ){0,4}(?:buiten|straat|mussen|tuin)|warmte (?:\w+ ){0,4}(?:naar buiten|verdwijnt"
    r"|weg)",
    state=r"tochtig|tocht|windtunnel",
)
AIR: Final = Signs(
    alone=r"(?:stinkt|ruikt|meurt|muft|riekt)(?! (?:(?:hier|het|naar|wel|zo|erg|ook"
    r"|heel) )*(?:lekker|heerlijk"
    r"|goed|fijn|zalig|fris|koffie|taart|koekjes|brood|kerst|bloemen|lente|appeltaart|lavendel"
    r"|geld))"
    r"(?: (?:[\w']+ ){0,4}naar (?:[\w']+ ?){1,3})?|stank|de stank|walm\w*|het rookt|rookt (?:het"
    r"|hier)|wie (?:is|was|heeft) (?:\w+ ){0,3}(?:hier (?:\w+ )?geweest"
    r"|een scheet|gelaten|gescheten|scheet)|neus dicht(?:houden|knijpen)?|bedompt\w*|benauwd\w*"
    r"|verstikkend\w*"
    r"|(?:muffe|slechte|vieze|bedorven|verbruikte) lucht|lucht (?:\w+ ){0,4}(?:te snijden"
    r"|om te snijden|op"
    r"|muf|bedompt|slecht|vies|staat stil)|om te (?:snijden|stikken)|(?:krijg|krijgen|heb"
    r"|is hier) (?:\w+ ){0,3}"
    r"(?:geen|amper|nauwelijks) (?:lucht|adem|zuurstof)|frisse (?:lucht|wind|neus)|(?:beetje|wat"
    r"|meer) (?:lucht|zuurstof)"
    r"|zuurstof\w*|(?:niet|amper|nauwelijks) (?:meer )?(?:ademen|ademhalen)|naar adem|stik(?:ken"
    r"|t|)?(?! (?:\w+ ){0,3}van de (?:hitte|warmte)) (?:hier|bijna"
    r"|zowat|de moord|haast)|(?:vol|blauw) (?:\w+ )?(?:met |van (?:de )?)?(?:rook|walm|damp)"
    r"|rookgordijn|bak(?:lucht|walm|geur)"
    r"|vetlucht|aangebrand\w*|laten aanbranden|brandt aan|alles (?:staat|ziet) (?:hier )?blauw"
    r"|(?:staat|ziet) (?:hier )?blauw|vuilnisbelt|natte hond|zweetvoeten|zweetsokken"
    r"|bunzing|scheet",
    state=r"muf|benauwd|bedompt|rokerig|stoffig|bedompte lucht|rook|walm|stank|stinkhok|mufjes",
)
