"""Words that turn a command into its opposite, a condition or a question, per language.

A sentence with one of them is read strictly or not at all.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from .names import fold
from .tags import family_of

_CAUTION = {
    "en": "not n't dont cannot never no none nobody nothing without except unless instead if when "
    "whether should shall why who stop don't did had was were until till before after maybe "
    "neither nor",
    "de": "nicht nichts weder niemand nie niemals kein keine keinen keinem keiner ohne außer statt "
    "wenn falls ob sollte soll sollen sollten warum wurde war bevor nachdem bis vielleicht nix "
    "bloß",
    "fr": "ne n' ni pas jamais aucun aucune sans sauf si quand lorsque devrais devrait dois doit "
    "pourquoi comment était avant après jusque rien personne sinon",
    "es": "no ni nunca jamás ningún ninguna sin excepto salvo si cuando cuándo cómo debería debo "
    "deberías porqué por_qué estaba antes después hasta nada nadie tampoco",
    "nl": "niet nooit geen zonder behalve als wanneer of moet moeten zou waarom was voordat nadat "
    "tot niets niemand misschien",
    "it": "non né mai nessun nessuna senza tranne se quando come dovrei devo dovrebbe perché era "
    "prima dopo fino niente nessuno",
    "pt": "não nunca nenhum nenhuma sem exceto se quando devo deveria porquê estava antes depois "
    "até nada ninguém nem",
    "sv": "inte aldrig ingen inga utan utom om när ska skulle bör varför var innan efter tills "
    "inget kanske ej",
    "da": "ikke aldrig ingen uden undtagen hvis når skal skulle bør hvorfor var før efter indtil "
    "intet måske",
    "nb": "ikke aldri ingen uten unntatt hvis når skal skulle bør hvorfor var før etter til "
    "ingenting kanskje",
    "pl": "nie nigdy żaden żadna żadnych bez oprócz jeśli jeżeli gdy kiedy czy powinienem "
    "powinnam dlaczego był była zanim dopóki nic nikt może",
    "cs": "ne není nikdy žádný žádná bez kromě jestli pokud když mám měl proč byl dokud nic nikdo",
    "sk": "nie nikdy žiadny žiadna bez okrem ak keď mám prečo bol kým nič nikto",
    "ru": "не нет никогда ни без кроме если когда ли стоит почему был была пока ничего никто",
    "uk": "не ні ніколи без крім якщо коли чи варто чому був була поки нічого ніхто",
    "fi": "ei en et emme älä älkää ilman paitsi jos kun pitäisikö miksi oli ennen kunnes mitään",
    "hu": "ne nem soha sem nélkül kivéve ha amikor kell miért volt mielőtt amíg semmi senki",
    "ro": "nu niciodată niciun nicio fără decât dacă când trebuie de ce era până nimic nimeni",
    "ca": "no mai cap sense excepte si quan hauria dec per què era abans després fins res ningú",
    "tr": "değil hiç asla hariç eğer ise mı mi mu mü neden önce sonra kadar",  # noqa: RUF001
    "el": "μη μην δεν ποτέ χωρίς εκτός αν εάν όταν πρέπει γιατί ήταν πριν μέχρι τίποτα",  # noqa: RUF001
    "hr": "ne nije nikad nikada bez osim ako kad kada trebam zašto bio prije dok ništa nitko",
    "sl": "ne ni nikoli brez razen če ko naj zakaj bil preden dokler nič nihče",
    "bg": "не никога без освен ако когато дали трябва защо беше преди докато нищо никой",
}
"""The table ends where our knowledge of negation does; elsewhere nothing is guessed.

An underscore stands for a space.
"""
_TOLD = {
    "fr": r"(?<!\w)(?:ai|as|a|avons|avez|ont)\s+(?:(?:déjà|bien|encore|tout|pas)\s+)?"
    r"(?!plus\b)(?:\w{2,}(?:é|i|is|u|ert|eint)e?s?|mise?s?|fait|dit|vu)(?!\w)",
    "es": r"(?<!\w)(?:(?:he|has|ha|hemos|han)\s+(?:\w+\s+)?\w+(?:ado|ido|to|cho)"
    r"|(?<!el )(?<!\bun )\b\w+[^\Waeou]ó"
    r"|\w{2,}(?:aron|ieron|aste|iste)|(?:apagu|encend|prend|cerr|abr|sub|baj|dej)[éí])(?!\w)",
    "it": r"(?<!\w)(?:ho|hai|ha|abbiamo|avete|hanno)\s+(?:(?:già|appena|mai|pure)\s+)?"
    r"\w+(?:[aiuo]t|[eu]s|[nrst]t|ss)[oaie](?!\w)",
}
"""How a deed of the past is told, as a regular expression: "los niños prendieron la tele"."""
_EXCEPTING = {
    "fr": r"(?<!\w)(?:excepté|hormis|à part|à l'exception)(?!\w)",
    "es": r"(?<!más o )(?<!\w)menos (?:en |de |a )?(?:el|la|los|las|mis?)(?!\w)",
}
"""What is left out, where its word has other meanings, too: "menos la luz", but "menos luz"."""
_ON_CONDITION = {
    "en": r"(?<!\w)(?:as soon as|(?:as|so) long as|whenever|every time|provided|by the time"
    r"|once (?:the|it|i|we|he|she|they|everyone|everybody|\w+'(?:s|m|re|ve)))(?!\w)",
    "de": r"(?<!\w)(?:sobald|solange|sofern|jedes ?mal|immer wenn)(?!\w)",
    "fr": r"(?<!\w)(?:s(?:'|\s)ils?(?!\w)(?![\s-]+(?:te|t|vous)[\s-]+pla[iî]t)"
    r"|(?:dès|tant|chaque fois|une fois) qu[e'])",
    "es": r"(?<!\w)(?:en cuanto|mientras no|siempre que|cada vez que|tan pronto|una vez que)(?!\w)",
    "nl": r"(?<!\w)(?:zodra|zolang|telkens|tenzij|indien)(?!\w)",
    "it": r"(?<!\w)(?:finché|ogni volta che|a meno che|una volta che"
    r"|(?:non )?appena (?:è|sono|fa|si|\w+isce|arriv\w+|torn\w+|esc\w+))(?!\w)",
}
"""Conditions of several words, or whose word clings to the next: "s'il pleut", but not "s'il te
plaît"; "once" begins one only before who or what: "once more", "at once"."""
_ANOTHER_TIME = {
    "en": r"tomorrow|(?:every|each) (?:day|week\w*|month|morning|afternoon|evening|night|\w+day)s?"
    r"|later|in the (?:morning|afternoon|evening)|(?:on|next) (?:\w+day|week)",
    "de": r"(?<!guten )morgen|übermorgen|jede[nrs]? (?:tag|abend|morgen|nacht|woche|\w+tag)|später"
    r"|am (?:\w+tag|wochenende)|nächste[nr]? \w+|(?:vorm|(?:vor|nach) de[mr]) (?:schlafen(?:gehen)?"
    r"|zubettgehen|einschlafen|aufstehen|essen|(?:abend|mittag)essen|frühstück\w*|duschen|baden"
    r"|kochen|sport|training|unterricht|feierabend)|(?:vor|nach|bei) (?:sonnen(?:unter|auf)gang"
    r"|mitternacht|feierabend)",
    "fr": r"demain|chaque (?:jour|soir|matin|nuit|semaine)"
    r"|tou(?:s|tes) les (?:jour|soir|matin|nuit)s|plus tard"
    r"|(?:lun|mar|mercre|jeu|vendre|same)di|la semaine prochaine",
    "es": r"mañana|cada (?:día|noche|tarde|semana)|todos los días|todas las (?:noche|tarde|mañana)s"
    r"|más tarde|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)",
    "nl": r"(?<!goede )morgen|overmorgen|elke (?:dag|avond|ochtend|nacht|week|\w+dag)|later"
    r"|op \w+dag|volgende week|(?:voor|na) (?:het )?(?:slapengaan|naar bed gaan|bedtijd|opstaan)"
    r"|na (?:het |de )?(?:eten|avondeten|middageten|ontbijt|slapen|douchen|koken|sporten|werk)"
    r"|(?:voor|na|bij) (?:zonsondergang|zonsopgang|zonsopkomst|middernacht)",
    "it": r"domani|ogni (?:giorno|sera|mattina|notte|settimana)|tutti i giorni"
    r"|tutte le (?:sere|mattine|notti)|più tardi|(?:lune|marte|mercole|giove|vener)dì",
}
"""What is to be done at another time, which is not ours to plan, as regular expressions."""

_MODES: Final = {
    "en": r"(?<!turn )(?<!switch )(?<!put )(?:on|in|into|to)"
    r" (?:(?:cool(?:ing)?|heat(?:ing)?|dry|fan|auto|eco|sleep|turbo|boost|silent) mode"
    r"|(?:cooling|dry|auto|fan only)(?!\w)|(?<!to )(?:cool|heat)(?! white))",
    "de": r"(?:auf|im|in den) (?:kühlen|heizen|entfeuchten|trocknen|automatik"
    r"|(?:kühl|heiz|trocken|lüft\w*|entfeuchtungs|auto\w*|eco|öko|spar|turbo)-?(?:modus|betrieb))",
    "nl": r"(?:op|in) (?:de )?(?:koelen|verwarmen|ontvochtigen|drogen|automatisch"
    r"|(?:koel|verwarm\w*|droog|ventil\w+|auto|eco|turbo)-?(?:stand|modus))",
    "it": r"(?:in|su|sulla) (?:modalità )?(?:raffreddamento|riscaldamento|raffrescamento"
    r"|deumidificazione|ventilazione|auto|automatico|eco|turbo|silenziosa?)",
    "fr": r"en mode (?:éco\w*|confort|hors[- ]gel|absence|boost|turbo|nuit|chauffage|chaud|froid"
    r"|clim\w*|ventilation|déshumidification|sec|auto\w*|silencieux)"
    r"|en (?:éco|hors[- ]gel|déshumidification|auto|automatique)$"
    r"|incline\w*|oscill\w+|(?:lattes|lamelles|lames)",
    "es": r"en (?:modo )?(?:eco\w*|confort|ausente|turbo|frío|calor|seco|ventilador|ventilación"
    r"|auto|automático|silencioso)|inclin\w+|oscil\w+|lamas",
}
"""Modes of thermostats, slats that are tilted, fans that swing: Home Assistant's tools know none,
so that a device would do something else."""


def asks_for_a_mode(text: str, language: str) -> bool:
    """Tell whether a text asks for a mode of a device: "mets la clim en mode froid"."""
    said = _MODES.get(family_of(language))
    return said is not None and re.search(rf"(?<!\w)(?:{said})(?!\w)", fold(text)) is not None


_UNFINISHED: Final = {
    "en": r"\s(?:and|but|then|than|the|an?|my|our|their)$"
    r"|^(?:turn|switch|set|start|dim|put|open|close|shut|play|lock|clean|vacuum|change|make|skip"
    r"|jump)\b.*(?<!\sis)(?<!'s)(?<!\sare)\s(?:to|for|at|by|with|from|into|in)$"
    r"|(?:up|down|lamp|lights?|blinds?|volume|heating|thermostat|temperature|brightness) to$",
    "de": r"\s(?:im|am|vom|zum|zur|beim|ins|von|für|und|oder|als|eine[mnrs]?|mein\w*"
    r"|(?:in|auf|an|bei|mit|von|zu|und|für) (?:der|die|das|den|dem))$"
    r"|^(?:dimm|stell|setz|regel|regl)\w*\b.*\sauf$",
    "fr": r"\s(?:à|aux?|sur|en|dans|des?|du|et|ou|que|une?|mon|ma|mes)$",
    "es": r"\s(?:al?|en|del?|y|o|que|con|por|para|una?|el|los|las|mis?)$",
    "nl": r"\s(?:de|een|en|of|van|naar|bij|dan|mijn|onze?|(?:in|op|van|naar|bij|met|en) het)$"
    r"|(?:^(?:zet|zuig|stofzuig|dweil)\b.*| half)\sin$",
    "it": r"\s(?:al?|all[ao']|di|che|dell?[ao']?|in|nell?[ao']?|e|o|con|per|una?|il|i|gli)$",
}
"""Words that no command ends with."""


def is_unfinished(text: str, language: str) -> bool:
    """Tell whether a text breaks off before a value or a name: "mets le chauffage à"."""
    last = _UNFINISHED.get(family_of(language))
    return last is not None and re.search(last, text.casefold().rstrip(" .…")) is not None


_STATES: Final = {
    "fr": r"(?:est|sont|reste|restent|resté\w*)(?: \w+)? "
    r"(?:ouvert|fermé|allumé|éteint|verrouillé)\w*",
    "es": r"(?:está|están|quedó|quedaron|quedado|sigue|siguen)(?: \w+)? "
    r"(?:abiert|cerrad|encendid|prendid|apagad)\w*",
}


def asks_whether(text: str, language: str) -> bool:
    """Tell whether a text asks how a thing is: "le portail est resté ouvert ?"."""
    said = _STATES.get(family_of(language))
    is_asked = said is not None and text.rstrip().endswith("?")
    return is_asked and re.search(rf"(?<!\w)(?:{said})(?!\w)", fold(text)) is not None


def is_known(language: str) -> bool:
    """Tell whether the words to be careful with are known for a language."""
    return family_of(language) in _CAUTION


def is_careful(text: str, language: str) -> bool:
    """Tell whether a text has a word that forbids reading it freely."""
    if asks_for_a_mode(text, language) or is_unfinished(text, language):
        return True
    pattern = _pattern(family_of(language))
    return pattern is not None and pattern.search(fold(text)) is not None


def cautions(text: str, language: str) -> list[str]:
    """Return the words of a text that forbid reading it freely, as they are found."""
    pattern = _pattern(family_of(language))
    return pattern.findall(fold(text)) if pattern else []


def says_when(text: str, language: str) -> bool:
    """Tell whether a text is about another time: "tomorrow turn on the lamp"."""
    later = _later(family_of(language))
    return later is not None and later.search(fold(text)) is not None


@lru_cache(maxsize=32)
def _pattern(family: str) -> re.Pattern[str] | None:
    words = _CAUTION.get(family, "").split()
    if not words:
        return None
    # A clitic may cling to the word beside it: "don't", "n'allume".
    said = "|".join(
        re.escape(word)
        if word.startswith("n'")
        else rf"(?<!\w){re.escape(word)}" + ("" if word.endswith("'") else r"(?!\w)")
        for word in (one.replace("_", " ") for one in sorted(words, key=len, reverse=True))
    )
    later = _later(family)
    others = (
        _TOLD.get(family),
        _EXCEPTING.get(family),
        _ON_CONDITION.get(family),
        later and later.pattern,
    )
    return re.compile("|".join(filter(None, (said, *others))))


@lru_cache(maxsize=32)
def _later(family: str) -> re.Pattern[str] | None:
    words = _ANOTHER_TIME.get(family)
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)") if words else None
