"""What is heard and watched, in Dutch: calls, adverts, songs, what somebody in a film said."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.hints.hint import PAUSED, PLAYING, SILENT, Hint

_SONG = (
    r"(?:nummer|liedje|lied|song|plaat|plaatje|track|album|zanger|zangeres|band|podcast|deuntje)"
)
_AWFUL = (
    r"(?:stom|saai|slecht|vreselijk|verschrikkelijk|irritant|waardeloos|ruk|kut|afgezaagd"
    r"|deprimerend|vervelend|ondraaglijk|flauw|lelijk"
    r"|niks voor mij|niet mijn ding|klote|bagger|trek ik niet)"
)
_SHOWN = (
    r"(?:journaal|nieuws|voetbal|wedstrijd|sport|formule 1|race|serie|weerbericht|quiz|finale"
    r"|boer zoekt vrouw|gtst|thuis|familie|koers|tour"
    r"|sportjournaal|de mol|krimi|programma|uitzending)"
)

PLAYERS: Final = (
    Hint(
        plan="mute",
        words="reclame reclames reclameblok reclamepauze reclamespot commercials",
        said=r"^(?:(?:oh|niet|al|weer|alweer|altijd|die|deze|stomme|nu|komt|is|jee|pff|wat|veel"
        r"|steeds|het|de|er|nee|ach|hier|bah|nog|meer|nou"
        r"|toch|en) )*(?:reclame|reclames|reclameblok|reclamepauze|commercials)(?: (?:alweer"
        r"|weer|zeg|irritant|nu|altijd|echt|bah|is|gaat|op|mijn"
        r"|de|zenuwen|werkt|begint|hoor|begonnen))*$",
        despite="others asked later refused",
        while_=PLAYING,
        is_bound=True,
    ),
    Hint(
        plan="next",
        words="nummer liedje lied song plaat plaatje track album zanger zangeres band "
        "podcast deuntje",
        said=rf"(?:dit|dat|deze|die|het|de) {_SONG}(?: (?:is|vind ik"
        rf"|klinkt))?(?: [\w']+){{0,2}} {_AWFUL}|(?:niet|al|alweer|weer) (?:alweer |weer )?"
        rf"(?:dit|dat|deze|die) {_SONG}|(?:kan|vind)(?: [\w']+)? (?:dit|dat|deze"
        rf"|die) {_SONG}(?: [\w']+){{0,2}} (?:niet|niks)"
        rf"|{_SONG}(?: [\w']+){{0,4}} (?:niet meer horen|al (?:honderd|duizend|tien) keer"
        rf"|mijn neus uit|de keel uit|beu|zat)|(?:beu|zat|moe van) (?:\w+ )?{_SONG}"
        rf"|(?:dit|dat|deze|die) {_SONG} (?:werkt|irriteert|verveelt|ergert)",
        unsaid="boek|auto|hou van|nooit|jas|telefoon\\w*|huis|kenteken",
        despite="told asked refused past",
        while_=PLAYING,
        is_bound=True,
    ),
    Hint(
        plan="pause",
        words="telefoon gsm belt gebeld rinkelt deurbel bel oproep deur wc toilet plassen "
        "pipi popcorn terug zo wacht wachten moment",
        said=r"^(?:(?:oh|moment|wacht|sorry|sst|het|mijn|de|daar|hey|dat|is|even) )*(?:telefoon"
        r"|gsm|deurbel|bel)$|(?:telefoon|gsm|deurbel|bel)(?: \w+){0,1}"
        r" (?:gaat|rinkelt|trilt)|(?:er|daar) (?:wordt|is)(?: \w+){0,2} (?:gebeld|aangebeld)"
        r"|(?:oma|opa|mama|papa|iemand|de baas|mijn \w+|mijn ma|mijn pa|\w+)"
        r" belt(?: (?:me|mij|ons|nu|net|weer))*$|(?:ik|er) (?:krijg|heb|komt)(?: (?:nu"
        r"|net))* een (?:telefoontje|oproep|belletje)|(?:iemand|bezoek|postbode|pakketbezorger"
        r"|pizzabezorger|koerier)(?: \w+){0,2} (?:aan|voor) de deur|(?:moet"
        r"|ga)(?: \w+){0,4} (?:naar de wc|naar het toilet|naar de plee|plassen|pipi doen|pissen"
        r"|wateren)"
        r"|(?:haal|halen|pak|maak)(?: \w+){0,4} (?:popcorn|chips|wat te (?:drinken|eten"
        r"|knabbelen)|een biertje|drankjes|hapjes)|^(?:ik )?(?:ben )?zo (?:weer )?terug$"
        r"|niet (?:zonder mij )?verder kijken|niet zonder mij (?:verder)?"
        r"|wacht(?:en)?(?: \w+){0,2} (?:met de film|met kijken)|(?:plas|wc)pauze",
        unsaid="oplader|lader|batterij|vind|kwijt|waar is|kapot|lijst|koop|kopen|gisteren|papier"
        "|hond|koud|licht|auto|verstopt|poetsen|jas|minuten|zachter",
        despite="refused others asked later ordered",
        while_=PLAYING,
        is_bound=True,
    ),
    Hint(
        plan="louder",
        words="zegt lievelingsnummer lievelingsliedje favoriete vet "
        "vette knallen zei gezegd topnummer geweldig heerlijk ons mijn",
        said=rf"(?:mijn|ons|onze) (?:lievelingsnummer|lievelingsliedje|favoriete {_SONG}"
        rf"|{_SONG})(?: (?:is op|komt|speelt|nu|eindelijk|weer|ja))*$|(?:vet|vette|geweldig|top"
        rf"|heerlijk|goed|fantastisch|zalig|keigoed) {_SONG}(?: (?:meer|daarvan|zeg|gast|man"
        rf"|he))*$|knallen maar|{_SONG} (?:\w+ ){{0,3}}(?:te )?vet(?: \w+)?$"
        r"|wat (?:zei|zegt) (?:hij|zij|ze|die|dat mens)(?: (?:nu|daar|net|nou))*$",
        unsaid="kwijt|telefoon|auto|boek|niet|saai|slecht",
        despite="asked told others",
        while_=PLAYING,
        is_bound=True,
    ),
    Hint(
        plan="play",
        words="verder waren terug weer gaan",
        said=r"^(?:(?:zo|goed|ok|oké|nu|dus|ja|nou|en) )*(?:we gaan verder|we kunnen verder"
        r"|kan verder|waar waren we(?: gebleven)?|verder|verder maar|ga maar verder"
        r"|(?:ik ben|we zijn|ben) (?:weer )?(?:terug|er weer|er)|iedereen is er weer)$",
        despite="asked past",
        while_=PAUSED,
        is_bound=True,
    ),
    Hint(
        plan="on what=tv",
        words="journaal nieuws voetbal wedstrijd sport formule race serie weerbericht "
        "quiz finale boer gtst thuis familie koers tour sportjournaal mol programma"
        " uitzending aftrap",
        said=rf"(?:zo|nu|straks|zo meteen)(?: \w+){{0,2}} (?:komt|begint|is"
        rf"|start)(?: \w+){{0,2}} (?:het |de )?{_SHOWN}|(?:het |de )?{_SHOWN} (?:komt|begint"
        rf"|start|is)(?: \w+){{0,2}}"
        rf" (?:zo|nu|meteen|bijna|zo meteen)$|tijd voor (?:het|de) {_SHOWN}|^(?:zo"
        rf"|nu) (?:is )?(?:de )?aftrap$|(?:het|de) {_SHOWN} begint(?: zo)?$",
        unsaid="radio|kaartjes|stadion|bord\\w*|telefoon|afgelast|afgeschaft|club",
        despite="refused asked later",
        while_=SILENT,
        is_bound=True,
    ),
    Hint(
        plan="off what=tv",
        words="kijkt kijken",
        said=r"(?:niemand|geen mens|geen hond)(?: \w+){0,2} (?:kijkt|naar aan het kijken"
        r"|kijken)(?: (?:hier|er|ernaar|naar|toch|meer|echt|eigenlijk|nog))*$|(?:kijkt|kijken)"
        r"(?: (?:hier|er|toch|eigenlijk|echt))* (?:niemand|geen mens|geen hond)(?: (?:meer|naar"
        r"|nog|ernaar))*$|er kijkt (?:toch )?niemand(?: (?:meer|naar|dat ding|de tv|die onzin"
        r"|dat))*$",
        unsaid="elkaar|raam|uit",
        despite="others told refused later",
        while_=PLAYING,
        is_bound=True,
    ),
)
"""Only while something plays, in the speaker's room."""
