"""Questions within another clause: "do you know whether the door is locked", "weet jij of …".

They have another order of words than a question by itself, and are put into that.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from wyoming_servers.house.tags import family_of

_LEADS: Final = {
    "en": "(?:(?:can|could|would|will) you (?:please |just |quickly )*(?:tell me|tell us|check|see"
    "|look|have a look|find out|let me know|remind me)|do you (?:happen to )?(?:know|remember)"
    "|you (?:don t|do not|wouldn t) (?:happen to )?know"
    "|(?:i am |i m |i was )?(?:just )?wondering|i wonder|i (?:would|d) (?:like|love) to know"
    "|i (?:want|need) to know|i (?:do not|don t|can t|cannot) (?:know|remember|recall|tell)"
    "|(?:i am |i m )?not sure|(?:any|no) idea|(?:just )?(?:check|tell me|see|have a look"
    "|let me know|remind me))",
    "de": "(?:(?:kannst|könntest|könnt|kann) (?:du|ihr|mir jemand) (?:mir |uns )?(?:bitte |mal "
    "|kurz |schnell |eben |vielleicht )*(?:sagen|nachsehen|(?:nach)?(?:schauen|gucken)|prüfen"
    "|checken|verraten|überprüfen)|weisst du(?: noch| zufällig| vielleicht| eigentlich)*"
    "|ich frage? mich(?: gerade| grad)?|ich wüsste gerne?|ich würde gerne? wissen"
    "|ich (?:will|möchte) wissen|ich weiss (?:gerade |grad )?nicht(?: mehr)?"
    "|ich bin (?:mir )?nicht(?: mehr| ganz)? sicher|(?:schau|guck|sag|check|prüfe?|sieh)(?: mir"
    "| uns| mal| bitte| kurz| nach| eben)*|keine ahnung|hast du (?:ne |eine )?ahnung"
    "|mich würde interessieren)",
    "nl": "(?:(?:kun|kan|kunt|zou) (?:je|jij|u) (?:me |mij |ons )?(?:even |eens |misschien )*"
    "(?:zeggen|vertellen|zien|kijken|checken|nakijken|controleren|nagaan)"
    "|weet (?:je|jij|u|iemand)(?: misschien| toevallig| nog)*|ik vraag me af"
    "|ik (?:wil|wou)(?: graag)? weten|ik weet niet(?: meer)?|ik ben (?:er )?niet (?:meer )?zeker"
    "|(?:check|kijk|zeg|vertel|controleer)(?: me| mij| ons| eens| even| na| gauw)*"
    "|(?:enig|geen) idee)",
    "fr": "(?:(?:(?:tu|vous) )?(?:peux|pourrais|pouvez|pourriez)(?: tu| vous)? (?:me |nous )?"
    "(?:dire|vérifier|regarder|voir|confirmer)|(?:tu |vous )?(?:sais|savez|saurais)(?: tu| vous)?"
    "|je (?:me demande|(?:ne )?sais (?:pas|plus)|voudrais savoir|veux savoir"
    "|(?:ne )?me (?:rappelle|souviens) (?:pas|plus))|j aimerais savoir"
    "|(?:dis|vérifie|regarde|confirme|dites|va voir)(?: moi)?)",
    "es": "(?:(?:me )?(?:puedes|podrias|puede|podes) (?:decirme|decir|mirar|ver|comprobar|revisar"
    "|confirmar|confirmarme)|me (?:dices|confirmas|miras)|sabes|sabe alguien"
    "|no (?:se|recuerdo|me acuerdo(?: de)?|estoy segur[oa](?: de)?)|me pregunto"
    "|(?:quiero|quisiera|necesito|queria|me gustaria) saber|mira(?: a ver)?|a ver|comprueba|revisa"
    "|dime|fijate|recuerdas|te acuerdas(?: de)?)",
    "it": "(?:(?:mi |ci )?(?:sai|puoi|potresti|sapresti|riesci a|può) (?:dire|dirmi|dirci|vedere"
    "|controllare|guardare|verificare|confermare|confermarmi)|(?:mi )?(?:dici|controlli|guardi"
    "|confermi)(?: un po| bene| tu)?|ti ricordi|sai|(?:non )?(?:so|ricordo|mi ricordo)"
    "|(?:non )?sono (?:più )?sicur[oa]|mi chied(?:o|evo)|(?:vorrei|volevo|voglio) sapere"
    "|(?:controlla|guarda|verifica|dimmi)(?: un po| bene| tu)*)",
}
"""What such a question hangs on."""
_BE_DE: Final = "(ist|sind|steht|stehen|brennt|brennen|läuft|laufen|liegt|hängt)"
_BE_NL: Final = "(is|zijn|staat|staan|zit|zitten|brandt|branden|hangt|ligt|loopt|draait)"
_HOW_DE: Final = r"(wie \w+|auf wie ?viel(?: grad| prozent)?|welche[rs]? \w+|wer|wo)"
_HOW_NL: Final = r"(hoe \w+|op hoeveel(?: graden| procent)?|welke \w+|wie|waar)"
_ORDERS: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "en": (
        (r"(?:if|whether) (i|we|they|he|she|someone|somebody|anyone) (.+)", r"did \1 \2"),
        (r"(?:if|whether) (.+?) (?:is|are|s|re) (.+)", r"is \1 \2"),
    ),
    "de": (
        (r"ob (ich|wir|jemand) (.+) (habe?|haben|hat)", r"\3 \1 \2"),
        (rf"ob (.+) {_BE_DE}", r"\2 \1"),
        (rf"{_HOW_DE} (.+) {_BE_DE}", r"\1 \3 \2"),
    ),
    "nl": (
        (r"of (ik|we|wij|iemand) (.+) (heb|hebben|heeft)(?: (\w+))?", r"\3 \1 \2 \4"),
        (rf"of (.+) {_BE_NL}", r"\2 \1"),
        (rf"{_HOW_NL} (.+) {_BE_NL}", r"\1 \3 \2"),
    ),
    "fr": ((r"si (.+)", r"est ce que \1"), (r"s (ils? .+)", r"est ce qu \1")),
    "es": ((r"si (.+)", r"acaso \1"),),
    "it": ((r"se (.+)", r"se \1"),),
}
"""The order of such a question, and that of one by itself."""


def by_itself(said: str, language: str) -> str:
    """Return folded words with a question that hangs on others put by itself; else as they are."""
    for pattern, order in _orders(family_of(language)):
        found = pattern.fullmatch(said)
        if found is not None:
            return " ".join(found.expand(order).split())
    return said


@lru_cache(maxsize=8)
def _orders(family: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    lead = _LEADS.get(family)
    orders = _ORDERS.get(family, ())
    return tuple((re.compile(rf"{lead} {said}"), order) for said, order in orders)
