"""Why or for whom something is to be done, told behind it: "TV off we're going to bed"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from wyoming_servers.house.caution import is_careful, says_when
from wyoming_servers.house.named_in import named_in, names_a_place
from wyoming_servers.house.names import split_commands, words_of
from wyoming_servers.house.numbers import spoken_numbers
from wyoming_servers.house.several import begins_command
from wyoming_servers.house.snapshot import House
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.kind_words import THINGS

_EN_IS: Final = "is|are|am|was|were|has|have|had|isn't|aren't"
_TELLING: Final = {
    "en": (
        (
            r"(?:(?:because|'?cause|cuz|cos|since|as|so|and) )?(?:i|we|he|she|they|it|nobody|no one"
            r"|somebody|someone|everybody|everyone|there(?= ?(?:'s|is|are)\b))"
            rf"(?:'(?:s|m|re|ve|ll)|(?: |$)(?:{_EN_IS}|ain't|will|can|can't|cannot|couldn't|got"
            rf"|gotta"
            r"|feels?|looks?|sounds?|smells?|hurts?|gets?|need to|have to|keeps?|go|goes|comes?"
            r"|forgot"
            r"|sleeps?|starts?|works?|left))\b.+"
        ),
        (
            r"before (?:i|we|he|she|they|it|somebody|someone|anybody|anyone|(?:the|my|our) \w+"
            r"|\w+(?= (?:gets?|goes|comes?|wakes?)\b)) \w+.*"
        ),
        r"otherwise .+",
        r"(?:so|because|'?cause|cuz|cos) (?:i|we|he|she|they|it|nobody|no one|the \w+|\w+) \w+.*",
        rf"(?:the|my|our|his|her|their) \w+(?: \w+)?(?:'s|s'| (?:{_EN_IS})) .+",
        (
            r"(?!(?:it|that|this|which|who|what)\b)\w+(?: (?:is|are|has)|'s|s'|'re) (?:asleep"
            r"|sleeping"
            r"|home|here|gone|tired|sick|cold|hot|hungry|wet|up|out|back|over|coming|calling|trying"
            r"|crying|reading|studying|working|resting|napping|about|almost|already|still|just"
            r"|got|been"
            r"|in bed|too|so)\b.*"
        ),
    ),
    "de": (
        r"(?:weil|denn|damit|sonst|bevor|ehe) .+",
        (
            r"(?:ich|wir|er|es|sie|man|jemand|niemand|keiner|da|mir|uns|(?:der|die|das|mein"
            r"|meine|unser"
            r"|unsere) (?!der|die|das)\w+) (?:ist|sind|bin|war|hat|habe?|haben|wird|werden?|kann"
            r"|können"
            r"|muss|müssen|schläft|schlafen?|kommt|kommen?|geht|gehen?|fährt|fahren|regnet|schneit"
            r"|gewittert|stört|nervt|höre?|hört|hören|sehe?|sieht|sehen|friert|friere?|schwitzt?"
            r"|brauche?|arbeitet?|lernt|telefoniert|weint|klingelt|stinkt|riecht|zieht|guckt|schaut"
            r"|wartet|liegt|sitzt|reicht|tut)\b.*"
        ),
        r"(?:der|die|das) (?:blendet|stört|nervt|flackert|brummt)\b.*",
        (
            r"(?!(?:der|die|das|was|wer|wo|wie|an|aus|auf|zu)\b)\w+"
            r" (?:schläft|schlafen|kommt|kommen|weint|lernt|telefoniert|friert|hustet)\b.*"
        ),
    ),
    "fr": (
        r"sinon .+",
        r"(?:car|parce qu[e']|puisqu[e']|avant qu[e']|vu qu[e']|comme ça|pour qu[e']) ?.+",
        (
            r"(?:de toutes? (?:façons?|manières?) |en tout cas )?"
            r"(?:je |j'|on |nous |il |elle |ils |elles |ça |c'|y a |il y a |personne |quelqu'un"
            r"|tout le monde |(?:le |la |l'|les |mon |ma |mes |notre |nos )[\w-]+ )"
            r" ?(?:(?:ne |n'|me |m'|se |s'|nous |y |en |l')*)(?:suis|ai|vais|est|sont|ont|a|va"
            r"|vont|dort"
            r"|dors|dorment|arriv\w+|pars|part|partent|fait|faut|pleut|neige|gênent?|sonne"
            r"|attend\w*"
            r"|entends?|vois|voit|peux|peut|dois|doit|travaille\w*|pleure\w*|rentre\w*|sor[st]"
            r"|regarde"
            r"|révise\w*|crève|caille|personne|quelqu'un|du monde)\b.*"
        ),
        (
            r"(?!(?:qui|que|ce|se|ça)\b)\w+ (?:dort|dorment|arrivent?|pleure|révise|travaille"
            r"|est (?:malade|fatiguée?|couchée?|rentrée?|là))\b.*"
        ),
    ),
    "es": (
        (
            r"(?:que|porque|pues|ya que|así)? ?(?:me voy|nos vamos|vamos a|voy a|estoy|estamos"
            r"|(?:tengo|tenemos) (?:que|sueño|frío|calor|hambre|prisa|visita)|hace (?:frío|calor"
            r"|viento|sol)|va a"
            r"|está (?:lloviendo|nevando|oscureciendo)"
            r"|ya (?:llegamos|llego|nos vamos|me voy|viene|vienen|es|estoy|estamos|está)"
            r"|no (?:oigo|veo|puedo|podemos|se (?:oye|ve)|hay nadie|queda)|nadie|me (?:duele"
            r"|muero|molesta)"
            r"|es (?:tarde|hora)|llegamos|llego)\b.*"
        ),
        (
            r"(?:que |porque )?(?:(?:el|la|los|las|mis?|tus?) )?(?!(?:que|porque|lo|la|el|se|no)\b)"
            r"\w+"
            r" (?:está|están|duermen?|se (?:durmió|duermen?|va|van)|ya|vienen?|llegan?|lloran?)\b.*"
        ),
        r"(?:para|antes de) que .+",
        (
            r"(?:que |porque |pues )?(?:ya )?(?:(?:he|hemos) (?:terminado|acabado)"
            r"|(?:vienen?|llegan?) \w+|hay (?:much|tant|demasiad)\w+"
            r"|han (?:llamado|timbrado|tocado)|(?:llaman|tocan) al? \w+"
            r"|l[oa]s? (?:he|hemos|tengo|tenemos) \w+)\b.*"
        ),
        r"(?:que|porque) (?:luego|después|al rato|se (?:me|nos|le|les|te|hace|va)) \w+.*",
    ),
    "it": (
        r"prima che .+",
        (
            r"(?:che|perché|tanto|così|visto che)? ?(?:andiamo|vado|usciamo|esco|partiamo|parto"
            r"|arriviamo|(?:siamo|sono) (?!in|a|su|nel|sul|di|da)|sto|stiamo"
            r"|(?:ho|abbiamo) (?:sonno|freddo|caldo|fame|fretta|mal|finito|da|gente|visite)"
            r"|fa (?:freddo|caldo)|sta (?:per|piovendo"
            r"|nevicando|arrivando|dormendo)|piove|nevica|non (?:sento|vedo|si (?:sente|vede)"
            r"|(?:lo|la|li|le) guarda|c'è|riesco)|c'è (?!anche)|mi (?:fa|dà)|dobbiamo|devo|nessuno"
            r"|è (?:tardi|buio|ora|presto|notte))\b.*"
        ),
        (
            r"(?:che |perché )?(?:(?:il|la|lo|i|gli|le) |l')?(?!(?:che|perché|lo|la|il|si|non)\b)"
            r"\w+"
            r" (?:dorm(?:e|ono)|sta (?:\w+ndo|male|per)|stanno (?:\w+ndo|male|per)|arriva(?:no)?"
            r"|piang(?:e|ono)|studia(?:no)?|è (?:stanc|malat|arrivat)\w)\b.*"
        ),
        r"(?:che |perché )?(?:arrivano|vengono) \w+.*",
        (
            r"(?:che |perché |tanto )?(?:(?:per oggi |ormai )?(?:ho|abbiamo) finito"
            r"|(?:hanno|qualcuno ha) (?:suonato|bussato|citofonato)|suonano|bussano"
            r"|(?:me |ce )?(?:l'|lo |la |li |le )(?:ho|abbiamo) (?:già )?\w+[oaie])\b.*"
        ),
        r"(?:che poi|sennò|altrimenti) .+",
    ),
    "nl": (
        r"(?:want|omdat|zodat|anders|voordat) .+",
        (
            r"(?:ik|we|wij|ze|zij|hij|het|er|dat|niemand|iemand|iedereen|(?:de|het|mijn|onze) \w+)"
            r" (?:ben|is|zijn|heb|heeft|hebben|ga|gaat|gaan|moet|moeten|kan|kunnen|slaapt|slapen"
            r"|komt|komen|regent|sneeuwt|kijkt|kijken|hoor|hoort|zie|ziet|staat|vertrek\w*"
            r"|werk\w*|huilt"
            r"|stinkt|tocht|wordt?|leest|studeert|belt|stoort|verblindt)\b.*"
        ),
        (
            r"(?!(?:die|dat|wat|wie|waar|aan|uit|op)\b)\w+"
            r" (?:slaapt|slapen|komt|komen|huilt|leert|studeert|belt)\b.*"
        ),
    ),
}
"""What tells how things are, and no more: it has a subject, and a verb of no deed of the house."""
_FOR: Final = {
    "en": r"for (?:the |my |our |his |her |their |a )?[\w']+(?: [\w']+)?",
    "de": r"für (?:die |den |das |mein\w* |unser\w* )?\w+(?: \w+)?",
    "fr": r"pour (?:les? |la |l'|mon |ma |mes |notre |nos )?\w+(?: \w+)?",
    "es": r"para (?:el |las? |los |mis? |nuestr\w+ )?\w+(?: \w+)?",
    "nl": r"voor (?:de |het |mijn |m'n |onze )?\w+(?: \w+)?",
    "it": r"per (?:il |l[aeo'] ?|i |gli |mi[oae] |miei |nostr\w )?\w+(?: \w+)?",
}
"""For whom or what it is done."""
_AS_LONG: Final = (
    r"while|whiles|bit|hours?|minutes?|mins?|seconds?|secs?|moment|days?|weeks?|ever|long|weile"
    r"|stunden?|minuten?|sekunden?|momente?n?t?|augenblick|tage?|immer|heures?|instant|temps|jours?"
    r"|toujours|horas?|minutos?|segundos?|momento|rato|siempre|días?|uur|uren|tijdje|even|altijd"
    r"|dagen|or[ae]|minut[oi]|second[oi]|attimo|po|sempre|giorn[oi]"
)
"""How long it is done, which has to be heeded."""
_LEADING: Final = frozenset(
    (
        *(
            "as",
            "like",
            "than",
            "that",
            "which",
            "what",
            "how",
            "where",
            "who",
            "wie",
            "als",
            "was",
        ),
        *("dass", "wo", "comme", "que", "où", "como", "donde", "come", "che", "dove", "zoals"),
        *("dan", "dat", "wat", "hoe", "waar"),
    )
)
"""Words that what is told behind them belongs to: "leave it as it is"."""
_NOT_ONLY: Final = {
    "en": r"want|wants|wanna|likes?|means?|meant|said|says?|told|tell|thinks?|thought|guess|hope"
    r"|wish|would|should|might|maybe|kidding|joking|wrong|mistake|sorry|mind|changed|instead|rather"
    r"|using|or|but|if|unless|till|until|when|(?:i|we) (?:do|did)n't|not sure"
    r"|(?:on|off|open|closed|shut|locked|with|under|by|at|in|for|of)$",
    "de": r"will|wollen|wollte|möchte|mag|meinte?|sagt|sagte|gesagt|glaub\w*|denke|dachte|hoff\w*"
    r"|würde|sollte?|soll|vielleicht|falsch\w*|quatsch|scherz|spaß|doch|statt|sondern|oder|aber"
    r"|wenn|falls|bis|gemeint|(?:an|aus|auf|zu|offen)$",
    "fr": r"veux|voudrais|aime\w*|dire|dis|dit|pense|crois|espère|plutôt|peut-être|si|quand|ou"
    r"|trompée?|erreur|blague|rigole|pardon|mais|jusqu\w*|(?:allumé|éteint|ouvert|fermé)\w*$",
    "es": r"quiero|quería|gusta|digo|dije|dice|creo|pienso|espero|mejor|quizás?|si|cuando|o"
    r"|equivoqué|error|broma|perdón|pero|hasta|(?:encendid|apagad|prendid|abiert|cerrad)[oa]s?$",
    "it": r"voglio|vorrei|piace|dico|detto|dice|credo|penso|spero|meglio|forse|se|quando|o"
    r"|sbagliat\w|errore|scherz\w+|scusa|ma|finché|(?:acces|spent|apert|chius)[oaie]$",
    "nl": r"wil|wilde|vind|bedoel\w*|zei|zegt|gezegd|denk|dacht|hoop|liever|misschien|als|of"
    r"|fout|vergis\w*|grapje|sorry|maar|totdat|(?:aan|uit|open|dicht)$",
}
"""What may change what is to be done, or tell which thing is meant."""

_WISHING: Final = {
    "en": (r"\b(i|we|he|she|they) (?:wants? to|wanna)\b", r"\1 have to"),
    "de": (
        r"\b(ich|wir|er|sie) (?:will|wollen|möchten?)\b(?=.* (?!an|aus|ein|auf|zu)\w+e?[rl]?n$)",
        r"\1 muss",
    ),
    "fr": (
        r"\b(je|on|nous|il|elle) (?:veux|veut|voulons|voudrais|voudrait)(?= \w+(?:er|ir|re)\b)",
        r"\1 doit",
    ),
    "es": (r"\b(?:quiero|queremos|quiere) (?=\w+[aei]r(?:[mts]e|nos)?\b)", "tengo que "),
    "nl": (r"\b(ik|we|wij|hij|ze) (?:wil|willen)\b(?=.* \w+n$)", r"\1 moet"),
    "it": (r"\b(?:voglio|vogliamo|vorrei|vuole) (?=\w+[aei]r(?:e|mi|ci)\b)", "devo "),
}
"""What somebody wants to do is told as what they have to do; what they want is told to be done."""
_ANY: Final = r"\b(?:an?|eine?n?|une?|un[oa]?|een)\s+\w+"
"""What is any of its kind, and no room of the house: "I'm having a bath"."""
_BECAUSE: Final = {"en": re.compile(r"(?:so|because|'?cause|cuz|cos)\b", re.IGNORECASE)}
"""Begins what is told of no thing before: "the room we're in"."""


_CLOCK: Final = {
    "en": r"it's (?:already |gone |past |nearly |almost )?(?P<hour>\w+)"
    r"(?: o'clock| already| am| pm)*",
    "de": r"es ist (?:(?:schon|erst|gleich|fast) )*(?P<hour>\w+)(?: uhr)?",
    "fr": r"il est (?:déjà |presque )?(?P<hour>\w+) heures?",
    "es": r"(?:que |porque )?(?:ya )?(?:son|es) (?:ya |casi )?las? (?P<hour>\w+)",
    "it": r"(?:che |perché )?(?:ormai |già )?(?:sono|è) (?:già |quasi )?(?:le |l')(?P<hour>\w+)",
    "nl": r"het is (?:(?:al|pas|bijna) )*(?P<hour>\w+)(?: uur)?",
}
"""What time it is: a number that is no value."""
_THEN: Final = re.compile(r"^(?:que|porque|che) (?:luego|después|poi)\b", re.IGNORECASE)
"""Begins what happens otherwise, and no further command: "que luego se me olvida"."""


def before_remarks(text: str, language: str, house: House) -> Iterator[tuple[str, str]]:
    """Yield what is said before a remark at the end of a text, and the remark; the longest first.

    A remark that names something of the house, or a value, may be part of what is to be done; so
    may for whom it is done, unless a thing was named before: a timer is for something.
    """
    patterns = _patterns(family_of(language))
    if patterns is None or says_when(text, language):
        return
    _, whom, _ = patterns
    for gap in re.finditer(r"(?<=\w)[\s,]+(?=\w)", text):
        done = text[: gap.start()]
        remark = text[gap.end() :].strip(" .!,").replace("\u2019", "'")
        last = split_commands(done, language)[-1]
        is_for_them = whom.fullmatch(remark) and named_in(last, house.entities)
        if (
            (is_for_them or tells_how_things_are(remark, language))
            and done.split()[-1].casefold() not in _LEADING
            and not is_careful(done.split()[-1], language)
            and changes_nothing(remark, language, house)
        ):
            yield done, remark


def tells_how_things_are(remark: str, language: str) -> bool:
    """Tell whether words have a subject, and a verb of no deed of the house: "we're going"."""
    patterns = _patterns(family_of(language))
    is_told = patterns is not None and patterns[0].fullmatch(_told(remark, language)) is not None
    return _is_clock(remark, language) or (is_told and not begins_command(remark, language))


def _is_clock(remark: str, language: str) -> bool:
    family = family_of(language)
    found = re.fullmatch(_CLOCK.get(family, "(?!)"), remark, re.IGNORECASE)
    hour = found["hour"].casefold() if found else ""
    return hour.isdecimal() or hour in spoken_numbers(family)


def changes_nothing(remark: str, language: str, house: House) -> bool:
    """Tell whether words name nothing of the house, no value, and nothing that is meant instead."""
    patterns = _patterns(family_of(language))
    return (
        patterns is not None
        and not patterns[2].search(_told(remark, language))
        and len(split_commands(_THEN.sub("", remark), language)) == 1
        and (_is_clock(remark, language) or not _tells_of(remark, language, house))
    )


def _told(remark: str, language: str) -> str:
    """Return a remark as it tells how things are, without what is no part of another sentence."""
    family = family_of(language)
    told = re.sub(*_WISHING[family], remark, flags=re.IGNORECASE)
    wished = re.split(r"\b(?:have to|tengo que|devo|doit|muss|moet) ", told)
    if told != remark and begins_command(wished[-1], language):
        return remark
    is_because = family in _BECAUSE and _BECAUSE[family].match(told)
    return f"{told} so" if is_because else told


def _tells_of(remark: str, language: str, house: House) -> bool:
    """Tell whether words name a thing or a place of the house, a kind of thing, or a number."""
    family, said = family_of(language), words_of(remark)
    things = " ".join(THINGS.get(family, {}).values()).split()
    known = {*things, *spoken_numbers(family)}
    is_known = any(word.isdecimal() or word in known for word in said)
    devices = (one for one in house.entities if one.domain != "person")
    places = re.sub(_ANY, " ", remark, flags=re.IGNORECASE)
    return is_known or bool(named_in(remark, devices)) or names_a_place(places, house)


@lru_cache(maxsize=8)
def _patterns(family: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]] | None:
    if family not in _TELLING:
        return None
    more = rf"(?<!\w)(?:{_NOT_ONLY[family]})(?!\w)"
    whom = rf"(?!.*\b(?:{_AS_LONG})\b){_FOR[family]}"
    telling = "|".join(_TELLING[family])
    return (
        re.compile(telling, re.IGNORECASE),
        re.compile(whom, re.IGNORECASE),
        re.compile(more, re.IGNORECASE),
    )
