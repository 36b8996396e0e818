"""Words that look like a condition or a negation and are none: politeness, links of deeds."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from wyoming_servers.house.names import fold
from wyoming_servers.house.tags import family_of

_COURTESY: Final = {
    "en": "if you(?:'d| would) be so (?:kind|good)"
    "|if you (?:would|could|can|like|please|want|don't mind|have (?:a|the) \\w+|get a chance)"
    "|if (?:it's |that's )?(?:possible|okay|ok|alright|all right)"
    "|if it(?:'s not|\\s*isn't) too much (?:trouble|bother|to ask)|if it's no (?:trouble|bother)"
    "|(?:and )?(?:when(?:ever)?|as soon as|once) (?:you (?:can|get a chance|have a \\w+"
    "|are ready|'re ready|'re done)|that's done|you've done that)|after (?:that|which)|(?:would"
    "|do) you mind(?: if I asked you to)?"
    "|(?:it would|it'd|that would|that'd) be (?:\\w+ ){1,2}if you (?:could|would)"
    "|I(?:'d| would) be grateful if you (?:could|would)|is it (?:okay|ok|possible) if"
    "|did you (?:hear|get) (?:me|that)|why don't you|what was it again|don't forget(?: to)?"
    "|in case (?:you ha(?:ven't|dn't) noticed|anyone cares)|did I mention(?: that)?"
    "|not (?:that anyone cares|to (?:complain|moan))(?: but)?|maybe it's (?:just )?(?:me|my age)"
    "|I don't (?:like|want|wish|mean) to (?:complain|moan|be (?:a nuisance|any trouble))(?: but)?"
    "|would any(?:one|body) mind(?: if)?|(?:I|we)'ve had (?:quite )?(?:enough|it)"
    "|(?:nobody would|I wouldn't) (?:complain|mind|object) if it (?:were|was|got)"
    "|better if it (?:was|were)(?:n't)?",
    "de": "(?:wenn|sobald) du (?:magst|kannst|willst|möchtest|zeit hast|fertig bist"
    "|(?:schon |eh |gerade |sowieso )?(?:mal )?dabei bist"
    "|so (?:nett|lieb|gut|freundlich) (?:wärst|bist))|wenn(?: es|'s)? (?:möglich(?: ist)?|geht"
    "|dir passt)"
    "|wenn es dir nichts ausmacht|falls möglich|wenn (?:das|du) (?:fertig|erledigt) (?:ist|bist)"
    "|(?:willst|kannst|könntest|magst) du nicht|vergiss nicht|bevor ich(?: es| das|'s)? vergesse"
    "|(?<!.)ob (?:du|man)(?=.* könntest?)|(?:wie wär(?:e|'s)?|was hältst du davon) wenn du"
    "|sag mal|(?<!.).{3,60} oder(?= warum)|(?:nicht|nix) (?:schlecht|verkehrt|schaden)"
    "|bis (?:zur (?:hälfte|mitte)|zum anschlag)|es ist(?: schon)? morgen|(?<!für )den morgen"
    "|da(?:mit|ss)(?: mir)? (?:keiner|niemand)(?: \\w+){0,4}? (?:stolpert|(?:hin)?fällt"
    "|reinkommt|reinschaut)",
    "fr": "si tu (?:peux|veux|pouvais|voulais|as le temps)|si vous (?:pouvez|voulez|pouviez"
    "|vouliez)"
    "|si (?:c'est )?possible|si (?:ça|cela) (?:ne )?(?:te|vous) (?:dérange|gêne|embête) pas"
    "|si (?:ce n'|c')est pas trop (?:te |vous )?demander|si tu y penses|si vous le voulez bien"
    "|(?:dès que|quand) tu (?:peux|pourras|auras (?:fini|le temps))|(?:quand"
    "|une fois que) c'est fait"
    "|comme (?:toujours|hier)|n'oubli(?:e|ons|ez) pas|tu as (?:entendu|compris)|d'abord"
    "|après (?:ça|cela|quoi)|j'ai les mains \\w+",
    "es": "si (?:puedes|pudieras|puede|quieres|eres tan amable|es posible|tienes tiempo)"
    "|si (?:me )?haces? (?:el|un) favor|si (?:es|fuera|sería) tan amable|si me haces el paro"
    "|si no (?:es (?:mucha )?molestia|es mucho pedir|te (?:importa|molesta))"
    "|(?:cuando|en cuanto) (?:puedas|acabes|termines|tengas (?:tiempo|un momento))"
    "|antes de que se me olvide"
    "|no (?:te )?olvid(?:es|emos)|pues nada|ahora o no",
    "nl": "(?:als|zodra) (?:je|jij|u) (?:wil|wilt|kunt|kan|zo vriendelijk \\w+|(?:toch )?bezig bent"
    "|klaar bent"
    "|het niet erg vindt|tijd (?:hebt|heeft))|als het (?:kan|mogelijk is|lukt"
    "|niet te veel moeite is)"
    "|dat zou (?:fijn|mooi|leuk|top) zijn|verder niets|(?:wil|kun|kan) (?:je|jij|u) niet"
    "|(?:zou(?:den)?|wil|kun|kan) (?:je|jij|u|jullie|iemand) misschien"
    "|(?:zou|zouden) (?:je|jij|u|jullie)|vergeet niet|voor(?:dat)? ik het vergeet"
    "|(?<!.).{3,60} of(?= waarom)|of (?:zo|niet)(?!.)"
    "|zou(?: [\\w']+){0,6}? (?:(?:fijn|lekker|gezellig|mooi|welkom|handig|prettig|niet gek"
    "|een goed idee|geen kwaad) (?:zijn|kunnen)|goed doen|helpen)"
    "|(?<!.)zou(?=.* (?:mogen|kunnen)(?!.))|zo [\\w']+ als|als een \\w+(?= (?:in|op|hier)|(?!.))"
    "|(?<!.)(?:ik|we) moet(?:en)?(?= (?:nu |nog |zo |even |me |iets |nodig |dringend )*"
    "(?:weg|gaan|bellen|slapen|concentreren|werken|leren|stofzuigen|zuigen|opwarmen))"
    "|(?<!.)moet(?=.* zo (?:hard|luid|fel|licht|donker|warm|heet|koud|zacht)(?!\\w))",
    "it": "se (?:puoi|potessi|può|vuoi|(?:è )?possibile|ti va|hai tempo|non ti (?:dispiace"
    "|scoccia|pesa)|non (?:le|vi) dispiace|non è (?:un problema|troppo disturbo)"
    "|(?:sei|fossi) così gentile|te la senti|mi fai (?:il|un) (?:favore|piacere))"
    "|(?:quando|(?:non )?appena) (?:puoi|hai (?:finito|tempo|un attimo))|prima di tutto"
    "|per prima cosa"
    "|come (?:ieri|sempre|al solito)|non dimenticar(?:e|ti)|ho (?:fretta|le mani \\w+)",
}
_LINKS: Final = {
    "en": "after",
    "de": "nachdem",
    "fr": "après|avant",
    "es": "después|antes|primero",
    "nl": "nadat",
    "it": "prima|dopo",
}
"""What parts the commands of a sentence from each other, where it has several."""


def plain(text: str, language: str, *, is_joined: bool) -> str:
    """Return a text without such words; ``is_joined`` when it holds several commands."""
    family = family_of(language)
    said = _pattern(_COURTESY.get(family, "")).sub(" ", fold(text))
    if is_joined:
        said = _pattern(_LINKS.get(family, "")).sub(" ", said)
    return " ".join(said.split())


@lru_cache(maxsize=16)
def _pattern(words: str) -> re.Pattern[str]:
    # An apostrophe may have been heard as a space.
    spoken = words.casefold().replace("'", "[' ]?")
    return re.compile(rf"(?<!\w)(?:{spoken})(?!\w)" if words else r"(?!)")
