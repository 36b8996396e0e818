"""What only asks or tells is not acted on, though the own model reads a command into it.

"Ist die Musik zu laut" asks, as "is there enough light to read" does; "kannst du sie leiser machen"
is a request. In doubt it is asked whether to do it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import Final

from wyoming_servers.house.names import fold
from wyoming_servers.house.several import begins_command
from wyoming_servers.house.tags import family_of

from .answers import QUERIES
from .conversation import Turn
from .questions import QUESTION_MARKS, Parser, Understood
from .tolerant import DOUBTFUL

_ASKS: Final = {
    "en": r"(?:is|are|does|has|have|was|were|did) (?!(?:it|that|this) ok)",
    "de": r"(?:ist|sind|steht|stehen|gibt|hat|brennt) |[a-zäöü]+t (?:der|er|es|jemand|sich) ",
    "nl": r"(?:is|zijn|staat|staan|heeft|brandt|draait|loopt|gaat|stofzuigt|zuigt|maait|poetst"
    r"|werkt|speelt) ",
    "fr": r"(?:est[ -]ce qu|y a[ -]t[ -]il|fait[ -]il|a[ -]t[ -](?:il|elle|on))",
}
"""How a question begins that needs no question mark: no command does."""
_ASKS_WITH_MARK: Final = {
    "de": r"(?:der|die|das|es) |[a-zäöü]+t (?:die|das) ",
    "nl": r"(?:de|het|er) ",
    "fr": r"(?:il|elle|la|le|les|c'est|ça|l['’])",  # noqa: RUF001
    "es": r"¿?(?:está|están|hay|hace|ha|han|se|es|son|el|la|los|las) ",
    "it": r"(?:è |sono |c['’]è|ci sono |fa |ha |hanno |il |lo |la |i |gli |le |l['’])",  # noqa: RUF001
}
"""How one begins that is told by its mark: a thing and what it is or does."""
_TELLS: Final = {
    "en": r"(?:do|did) you (?:know|realis|realiz)|have you (?:noticed|seen)|are you aware",
    "de": r"(?:weisst|wusstest|wisst) (?:du|ihr|sie) (?:eigentlich |schon )?dass"
    r"|hast du (?:gemerkt|bemerkt|gesehen|mitbekommen) dass"
    r"|ist (?:dir|euch) (?:klar|bewusst|aufgefallen) dass",
    "nl": r"(?:weet|wist) (?:je|jij|u|jullie) (?:wel |al )?dat|heb je (?:gezien|gemerkt) dat",
    "fr": r"(?:est[- ]ce que )?(?:tu |vous )?(?:sais|savais|savez|saviez)(?:[- ](?:tu|vous))? qu"
    r"|(?:tu as|as[- ]tu) (?:vu|remarqué) qu",
    "es": r"¿?(?:ya )?(?:sabes|sabías|sabés|viste|te diste cuenta(?: de)?) que ",
    "it": r"(?:ma )?(?:lo )?sa(?:i|pevi|pete) che |hai (?:visto|notato) che "
    r"|ti sei accort[oa] che ",
}
"""How one begins that tells what is so: whoever hears it may do something about it, or not."""
_BY_ITSELF: Final = {
    "en": r"(?:by|of) (?:it|them)sel(?:f|ves)|on (?:its|their) own(?: accord)?|of its own accord"
    r"|(?:turns?|turned|switch(?:es|ed)?|shuts?|opens?|closes?) (?:it|them)sel(?:f|ves)",
    "de": r"von (?:ganz )?(?:allein|alleine|selbst|selber)",
    "nl": r"vanzelf|uit zichzelf",
    "fr": r"(?:tout|toute|tous|toutes) seule?s?",
    "es": r"se (?:me |nos )?\w+ sol[oa]s?|por sí sol[oa]s?|por su cuenta",
    "it": r"da sol[oaie]|per conto (?:suo|loro)",
}
"""Tells what a thing does without being told, where no command is begun."""
_IS_SO: Final = {
    "en": r"(?:(?:the|my|our) [\w ]+|(?!it\b|that\b|this\b|there\b)\w+)(?:[' ]s| is| are)"
    r" (?:(?:now|already) )?(?:on|off|running|going|playing|open|closed|shut|locked|unlocked"
    r"|spinning|hoovering|vacuuming|cleaning|mopping|mowing|(?:on|at|set to) \d+)",
    "de": r"(?:der|die|das|mein|meine|unser|unsere) [\w ]+ (?:(?:ist|sind|steht|stehen)"
    r" (?:(?:gerade|grad|jetzt|schon) )?(?:an|aus|offen|auf|zu|auf \d+)"
    r"|(?:läuft|laufen|brennt|brennen|leuchtet|leuchten|saugt|putzt|wischt|mäht|spielt)"
    r"(?: gerade| grad| jetzt| schon)?)",
    "nl": r"(?:de|het|mijn|onze) [\w ]+ (?:(?:is|zijn|staat|staan) (?:(?:nu|al) )?"
    r"(?:aan|uit|open|dicht|op slot|op \d+)"
    r"|(?:draait|draaien|brandt|branden|speelt|loopt|stofzuigt|zuigt|dweilt|maait)(?: nu| al)?)",
    "fr": r"(?:la |le |les |l'|mon |ma |notre )[\w ]+ (?:(?:est|sont) (?:déjà )?"
    r"(?:allumée?s?|éteinte?s?|ouverte?s?|fermée?s?|en marche|en route|à \d+)"
    r"|tourne|tournent|marche|marchent|fonctionne|joue|nettoie|aspire)",
    "es": r"(?:el|la|los|las|mi) [\w ]+ (?:está|están) (?:ya )?(?:encendid[oa]s?|prendid[oa]s?"
    r"|apagad[oa]s?|puest[oa]s?|abiert[oa]s?|cerrad[oa]s?|en marcha|a \d+|\w+[ai]ndo)",
    "it": r"(?:il |lo |la |i |gli |le |l'|il mio |la mia )[\w ]+ (?:(?:è|sono) (?:già )?"
    r"(?:acces[oaie]|spent[oaie]|apert[oaie]|chius[oaie]|in funzione|a \d+)"
    r"|gira|girano|suona|(?:sta|stanno) \w+ndo)",
}
"""Tells how a thing is and no more: nobody said that it should be otherwise."""
_WISHES: Final = {
    "en": r"you|we|i|me|us|please|can|could|may|might|would|(?<!by any )chance|possible"
    r"|any way|mind",
    "de": r"du|ihr|wir|ich|mir|mich|uns|bitte|kann|können|könnte|könnten|darf|dürfte|geht|ginge"
    r"|wäre|möglich|möglichkeit",
    "nl": r"je|jij|jullie|u|we|wij|ik|me|mij|ons|kan|kun|kunt|kunnen|mag|zou|graag|alsjeblieft"
    r"|aub|mogelijk|lukt",
    "fr": r"tu|te|vous|on|je|j|nous|me|moi|peut|peux|pourrait|possible|plaît|svp|moyen",
    "es": r"tú|te|me|nos|puedes?|podrías?|podemos|podría|posible|favor|quieres|quiero|vas",
    "it": r"tu|ti|mi|ci|noi|puoi|può|potresti|potremmo|potrebbe|possiamo|possibile|favore|vuoi"
    r"|cortesia",
}
"""Words of who asks for a deed: of no use in a question how something is."""


def unless_asked(
    turn: Turn, language: str, area: str | None, *, read: Parser, marked: bool = False
) -> Understood | None:
    """Return what a parser reads; something to be asked about where a command is only asked.

    ``marked`` tells that only a question mark makes a question: "ist das kalt hier" is a cry.
    """
    understood = read(turn, language, area)
    if not understood or not understood.matches or not _only_asks(turn.text, language):
        return understood
    if marked and not _is_marked(turn.text):
        return understood
    if all(one.intent in QUERIES for one in understood.matches):
        return understood
    return replace(understood, score=min(understood.score, DOUBTFUL), is_guess=True)


def _only_asks(text: str, language: str) -> bool:
    family, said = family_of(language), fold(text)
    tells = _compiled(_TELLS.get(family, ""), whole=False)
    if tells and tells.match(said):
        return True
    is_so = _compiled(_IS_SO.get(family, ""), whole=False)
    if is_so and is_so.fullmatch(said):
        return True
    by_itself = _compiled(_BY_ITSELF.get(family, ""), whole=True)
    if by_itself and by_itself.search(said) and not begins_command(text, language):
        return True
    wishes = _compiled(_WISHES.get(family, ""), whole=True)
    if wishes is None or wishes.search(said):
        return False
    by_mark = _ASKS_WITH_MARK.get(family) if _is_marked(text) else None
    begins = filter(None, (_ASKS.get(family), by_mark))
    return any(one.match(said) for begin in begins if (one := _compiled(begin, whole=False)))


def _is_marked(text: str) -> bool:
    return text.rstrip().endswith(QUESTION_MARKS)


@lru_cache(maxsize=32)
def _compiled(words: str, *, whole: bool) -> re.Pattern[str] | None:
    if not words:
        return None
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)" if whole else words)
