"""What only tells, though it has the words of a command: what turning it up costs, who did so."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from wyoming_servers.house.language import language_pack
from wyoming_servers.house.names import fold, words_of
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.nano.plans import Plan

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


def is_remark(text: str, language: str) -> bool:
    """Tell whether a sentence tells of a deed, what it costs or who did it, and asks for none.

    Nor does one that tells what would be done if it rained.
    """
    family, said = family_of(language), text.casefold().strip()
    tables = (_pattern(_REMARKS.get(family)), _pattern(_WERE_IT_SO.get(family)))
    return any(words is not None and words.match(said) is not None for words in tables)


def tells_as_it_is(plan: Plan, text: str, language: str) -> bool:
    """Tell whether a plan would do what is so already: what "is still off" goes not off."""
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


@lru_cache(maxsize=16)
def _pattern(words: str | None) -> re.Pattern[str] | None:
    return re.compile(words) if words else None
