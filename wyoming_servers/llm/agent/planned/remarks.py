"""What only tells, though it has the words of a command: what turning it up costs, who did so."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from wyoming_servers.house.language import language_pack
from wyoming_servers.house.names import fold, words_of
from wyoming_servers.house.several import begins_command
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.nano.plans import AMOUNTS, Plan

_DOING_EN: Final = (
    "turning(?! in)|switching|setting|putting|opening|closing|shutting|locking|unlocking|dimming"
    "|raising|lowering|leaving|keeping|running|starting|stopping|having|heating|cooling|pulling"
    "|drawing|charging"
)
_IS_EN: Final = (
    "costs?|saves?|helps?|makes?|wastes?|takes|uses?|drains?|hurts?|ruins?|annoys?|lets|is|was"
    "|isn't|isnt|won't|wont|doesn't|doesnt|does|gets|causes?|means|only|always|never|wakes?|scares?"
)
_DID_EN: Final = "(?:turn|switch|clos|open|lock|unlock|dimm|lower|rais|shut)ed"
_REMARKS: Final = {
    "en": rf"(?:{_DOING_EN})\b[^,;.]* (?:{_IS_EN})(?!\w)(?! there)"
    r"|(?!you|please|and|who|if|when)[\w']+(?: [\w']+)? "
    r"(?:(?:has|have|had|just|already|always) )*"
    rf"{_DID_EN} (?:the|my|our|his|her|their|all|every|it)(?!\w)"
    r"|(?!you|please|and|can|could|would|just)[\w']+(?: [\w']+)? (?:(?:always|just|still) )*"
    rf"(?:keeps?|kept|likes?|loves?|hates?|enjoys?) (?:on )?(?:{_DOING_EN})(?!\w)"
    r"|(?:just |oh )*forget (?:about )?(?!to(?!\w))",
    "de": r"[^,;.]*(?<!\w)\w{3,}en (?:kostet|spart|verbraucht|verschwendet|frisst|nervt|lohnt"
    r"|hilft|bringt)(?!\w)|vergiss (?!nicht)",
    "nl": r"[^,;.]*(?<!\w)\w{3,}en (?:kost|bespaart|verbruikt|verspilt|scheelt|helpt)(?!\w)"
    r"|vergeet (?!niet)",
    "fr": r"(?:allumer|éteindre|ouvrir|fermer|monter|baisser|mettre|laisser|chauffer)(?!\w)"
    r"[^,;.]* (?:coûte|économise|consomme|gaspille|aide|permet)(?!\w)"
    r"|oublie (?!pas)(?!de )",
    "es": r"(?:encender|apagar|prender|abrir|cerrar|subir|bajar|poner|dejar|tener)(?!\w)"
    r"[^,;.]* (?:cuesta|gasta|ahorra|consume|ayuda)(?!\w)|(?:olvida|olvídate de) ",
    "it": r"(?:accendere|spegnere|aprire|chiudere|alzare|abbassare|mettere|lasciare|tenere)(?!\w)"
    r"[^,;.]* (?:costa|consuma|aiuta|spreca)(?!\w)|(?:dimentica|scordati) (?!di )",
}
"""How such a sentence begins, as regular expressions."""
_WERE_IT_SO: Final = {
    "en": r"(?:if|should|when(?:ever)?) (?:it|there)\b[^,;]{0,30}\b(?:rain|snow|hail|storm|drizzl)"
    r"|if\b.*(?: would|['’]d) (?:have|need) to ",  # noqa: RUF001
    "de": r"(?:wenn|falls|sollte|sobald) es\b[^,;]{0,30}\b(?:regn|schnei|hagel|gewitter|stürm)"
    r"|(?:wenn|falls|sollte)\b.* müsste",
    "fr": r"s(?:i(?: jamais)? |['’])(?:il |ça )[^,;]{0,30}\b(?:pleu|pluie|plu\b|neig|grêl|orage)"  # noqa: RUF001
    r"|si\b.* faudrait\b",
    "es": r"(?:si|como|cuando)\b[^,;]{0,30}\b(?:llov|lluev|lluvia|niev|nevar|graniz|tormenta)"
    r"|si\b.* habría que\b",
    "nl": r"(?:als|mocht|zodra|wanneer) het\b[^,;]{0,30}\b(?:regen|sneeuw|hagel|onweer|storm)"
    r"|(?:als|mocht)\b.* (?:zou|zouden) .*moeten\b",
    "it": r"(?:se|quando|qualora)\b[^,;]{0,30}\b(?:piov|nevic|grandin|temporale)"
    r"|se\b.* bisognerebbe\b",
}
"""Begins what is to be done when the weather turns, or would have to be: nobody waits for that."""
_IS: Final = {
    "en": "(?:s|is|re|are)(?: still| already| just| always| all)*",
    "de": "(?:ist|sind|steht|stehen)(?: noch| immer| schon| wieder| ja| auch)*",
    "fr": "(?:est|sont|reste)(?: encore| toujours| déjà)*",
    "es": "(?:est[aá]n?|siguen?)(?: todavía| aún| ya| siempre)*",
    "nl": "(?:is|zijn|staat|staan)(?: nog| steeds| altijd| al| weer)*",
    "it": "(?:è|sono|resta)(?: ancora| sempre| già)*",
}
_STATES: Final = {
    "on": ("on_off_states", "on"),
    "off": ("on_off_states", "off"),
    "open": ("cover_states", "open"),
    "close": ("cover_states", "closed"),
    "lock": ("lock_states", "locked"),
    "unlock": ("lock_states", "unlocked"),
}
"""How things are once a deed is done: the list of its words, and which of them."""


_MEANT_TO: Final = {
    "en": r"how(?: the \w+)? (?:am|are|is|was|were) (?:\w+ ){1,2}(?:meant|supposed|expected) to",
    "de": r"wie soll(?:en|te)? (?:ich|wir|man|jemand|einer)",
    "fr": r"comment (?:veux-tu|tu veux|voulez-vous) (?:que|qu['\u2019])|comment (?:je suis|on est)"
    r" censée?s?",
    "es": r"¿?c[oó]mo (?:quieres que|voy a|vamos a|se supone que)",
    "nl": r"hoe (?:moet|moeten) (?:ik|we|wij|je|iemand)",
    "it": r"come (?:faccio|facciamo|si fa|dovrei|dovremmo) ",
}
"""Begins a complaint about how loud, bright or fast a thing is."""
_DARK: Final = {
    "en": r"pitch[ -](?:black|dark)|an? (?:cave|dungeon|tomb|crypt)|(?:too|so|still|very) dark",
    "de": r"stockdunkel|stockfinster|zappenduster|(?:zu|so) (?:dunkel|finster)"
    r"|einer (?:höhle|gruft)",
    "fr": r"(?:trop|si|tellement) sombre|dans le noir|une (?:cave|grotte|tombe)",
    "es": r"boca de lobo|(?:muy|tan|demasiado) oscuro|una (?:cueva|tumba)",
    "nl": r"pikdonker|aardedonker|(?:te|zo) donker|een (?:grot|kerker)",
    "it": r"buio pesto|(?:troppo|così) buio|una (?:grotta|tomba|caverna|cripta)",
}
"""Tells that there is no light."""


def is_remark(text: str, language: str) -> bool:
    """Tell whether a sentence tells of a deed, what it costs or who did it, and asks for none.

    Nor does one that tells what would be done if it rained.
    """
    family, said = family_of(language), text.casefold().strip()
    tables = (_pattern(_REMARKS.get(family)), _pattern(_WERE_IT_SO.get(family)))
    return any(words is not None and words.match(said) is not None for words in tables)


def tells_as_it_is(plan: Plan, text: str, language: str) -> bool:
    """Tell whether a plan would do what is so already: what "is still off" goes not off."""
    told = text.casefold()
    if not begins_command(told, language) and _tells_how_it_is(plan, told, family_of(language)):
        return True
    pack, being = language_pack(language), _IS.get(family_of(language))
    said = " ".join(words_of(text))
    for command in plan:
        what, state = command.spans.get("what"), _STATES.get(command.action)
        if pack is None or being is None or not what or state is None:
            continue
        named = re.escape(" ".join(words_of(" ".join(what))))
        words = "|".join(re.escape(fold(word)) for word in pack.words(state[0], state[1:]))
        if words and re.search(rf"(?<!\w){named} {being} (?:{words})(?!\w)", said):
            return True
    return False


def _tells_how_it_is(plan: Plan, said: str, family: str) -> bool:
    """Tell whether a plan would make it as dark as it is told to be, or as loud or bright."""
    meant_to, dark = _pattern(_MEANT_TO.get(family)), _pattern(_DARK.get(family))
    if meant_to and meant_to.match(said):
        return any(constant in AMOUNTS for one in plan for constant in one.constants)
    are_lights = all(one.action == "off" and "lights" in one.constants for one in plan)
    return are_lights and dark is not None and dark.search(said) is not None


@lru_cache(maxsize=16)
def _pattern(words: str | None) -> re.Pattern[str] | None:
    return re.compile(words) if words else None
