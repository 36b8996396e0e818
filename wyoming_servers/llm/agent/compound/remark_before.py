"""Why something is to be done, told before it without a pause: "qué calor pon el aire y …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from wyoming_servers.house.addressing.spanish import DEEDS
from wyoming_servers.house.caution import is_careful, says_when
from wyoming_servers.house.names import small_words, split_commands
from wyoming_servers.house.several import begins_command
from wyoming_servers.house.snapshot import House
from wyoming_servers.house.tags import family_of

from .reasons import leans_or_opens
from .remark_behind import changes_nothing, tells_how_things_are

_TELLING: Final = {
    "en": r"what an? \w+(?: \w+)?"
    r"|(?:my |the )?[\w-]+(?:'re| are|'s| is) (?:coming|arriving|leaving)\b.*",
    "de": r"was für (?:eine?|ein) \w+",
    "fr": r"quell?e? (?:chaleur|froid|bruit|boucan|vacarme|vent|fournaise|cagnard|odeur|fumée"
    r"|journée|galère|horreur)|(?:mes|tes|les|nos|des) [\w-]+ (?:arrivent|viennent|sont là)\b.*"
    r"|on (?:sonne|frappe)\b.*",
    "es": r"(?:que |es que |ya )*(?:(?:he|hemos|han?) \w+[dthc]\w*o|acab(?:o|amos) de \w+"
    r"|vienen?|llegan?|llaman|tocan|empieza|hay (?:much|tant|demasiad)\w+|hace (?:much|tant|un)\w*"
    r"|(?:tengo|tenemos) (?:(?:much|tant)[oa] )?(?:frío|calor|sueño|hambre|prisa|visita)"
    r"|(?:hace|qué) (?:frío|calor)|(?:voy|vamos) a|me voy|nos vamos|me muero|estoy|estamos"
    r"|no (?:se (?:ve|oye)|veo|oigo|aguanto|soporto)|es (?:de noche|de día|tarde|hora))\b.*"
    r"|(?:uf|ay|puf|madre mía)?,? ?(?:qué (?:bochorno|sueño|ruido|asco|hambre|oscur\w+|lío|viento"
    r"|escándalo|peste|humo|solazo|horror|agobio|tarde|día|rasca|calorón|friazo)|menud[oa] \w+"
    r"|vaya \w+)",
    "it": r"che (?:caldo|freddo|sonno|buio|puzza|rumore|casino|fumo|afa|vento|sole|disastro"
    r"|giornata|chiasso|gelo|noia)"
    r"|(?:ha|hanno) \w+(?:[aiu]t|st|rt|tt)o\b.*|(?:sta|stanno) \w+ndo\b.*",
    "nl": r"wat een \w+|wat is het (?:\w+ )?\w+ hier",
}
"""What tells, sighs or complains, and needs no subject before its verb."""
_AT_THE_DOOR: Final = re.compile(
    r"\b(?:at the (?:front )?door|an der (?:haus)?tür|à la porte|(?:a|en) la puerta|alla porta"
    r"|aan de deur)$",
    re.IGNORECASE,
)
"""Where somebody waits: the door is not what something is to be done with."""
_HANGING: Final = re.compile(
    r"(?:\b(?:don'?t|won't|to|and|or|not|never|always|just|only|also|i|we|you|he|she|they|it|who"
    r"|be|me|us|him|her|them|often|sometimes|usually|please|in|on|at|of|for|with"
    r"|und|oder|nicht|nie|immer|ich|wir|du|er|sie|es|der|die|das|den|zu"
    r"|et|ou|ne|pas|jamais|toujours|je|on|nous|tu|il|elle|ils|elles|de|à|les"
    r"|y|o|no|nunca|siempre|se|le|lo|la|los|las|te|para|por|con|sin|alguien|él|ella|uno|al|del"
    r"|e|non|mai|sempre|qualcuno|lui|lei|di|da|per|si|il|un"
    r"|en|of|niet|nooit|altijd|ik|wij|jij|hij|ze|zij|het|om|te|a|el|una|the)|'ll)$",
    re.IGNORECASE,
)
"""Ends what goes on in the next word: "i never turn off …"."""
_LINKED: Final = {
    "en": r"that|who|which|how|when|if|where|because|can|could|will|would|must|should|may|might"
    r"|let|make|help|watch|have to|need to|has to|had to|going to|gonna|gotta|did|does|do",
    "de": r"dass|weil|wenn|ob|wer|wie",
    "fr": r"qu[ei]|qu'\w+|quand|comment|si|où|dont|celui|celle",
    "es": r"que|quien|quién|cómo|cuando|si|donde|nadie",
    "it": r"che|chi|come|quando|se|dove|nessuno",
    "nl": r"dat|wie|hoe|als|of",
}
"""What goes on with another verb, maybe the one behind: "i can always …", "un vecino que …"."""
_FURTHER: Final = re.compile(
    r"(?:while|until|till|before|after|when|if|as long|once|solange|während|bevor|nachdem|wenn"
    r"|falls|bis|pendant|avant|après|quand|si|mientras|hasta|antes|después|cuando|donde|dónde"
    r"|quién|nadie|aunque|mentre|prima|dopo|quando|se|nessuno|finché|terwijl|voordat|nadat|zolang"
    r"|als|where|who|why|how|wo|wer|où|pourquoi|dove|perché|chi|waar|wie|waarom)\b",
    re.IGNORECASE,
)
"""Begins when or whether something is to be done, a question, or what nobody does."""
_LEAST: Final = 2
"""Words of what is told, and of what is to be done."""


def behind_remarks(text: str, language: str, house: House) -> Iterator[str]:
    """Yield what is to be done behind what tells why, where no word joins the two.

    What leans on what was told stays with it, as does what opens, which has to be told exactly.
    """
    family = family_of(language)
    if family not in _TELLING or says_when(text, language) or _FURTHER.match(text):
        return
    for gap in re.finditer(r"(?<=\w)[\s,]+(?=\w)", text):
        remark, done = text[: gap.start()].replace("\u2019", "'"), text[gap.end() :]
        if min(len(remark.split()), len(done.split())) >= _LEAST and (
            _begins_deed(done, language)
            and _tells_only(remark, language, house)
            and not leans_or_opens(split_commands(done, language)[0], language)
        ):
            yield done


def _begins_deed(text: str, language: str) -> bool:
    if family_of(language) == "es":
        return _SPANISH.match(text) is not None
    return begins_command(text, language)


def _tells_only(remark: str, language: str, house: House) -> bool:
    """Tell whether words only tell how things are, and their verb is not the next one."""
    family = family_of(language)
    said = _AT_THE_DOOR.sub("", remark).strip()
    is_told = tells_how_things_are(remark, language) or _pattern(family).fullmatch(remark)
    return (
        bool(is_told)
        and not _HANGING.search(remark)
        and not re.search(rf".\s(?<!^es )(?:{_LINKED[family]})\b", remark, re.IGNORECASE)
        and remark.rsplit(maxsplit=1)[-1].casefold() not in small_words(language).joins
        and changes_nothing(said, language, house)
        and not is_careful(remark.split(maxsplit=1)[0], language)
    )


@lru_cache(maxsize=8)
def _pattern(family: str) -> re.Pattern[str]:
    return re.compile(_TELLING[family], re.IGNORECASE)


_SPANISH: Final = re.compile(rf"(?!para\b)(?:{DEEDS}|inicia|añade)\s", re.IGNORECASE)
"""How a Spanish command begins; "para" hardly does behind anything."""
