"""Whether what is to be searched and played is a device: "pon el termostato a 21" is no song.

In many languages music is "put on", as lamps and fans are. What begins with a device's name, or
with what is set of one, is left to the parsers that know more than the words behind the verb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import takewhile
from typing import Final

from wyoming_servers.house.durations import is_duration
from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import small_words, words_of
from wyoming_servers.house.numbers import spoken_numbers
from wyoming_servers.house.snapshot import Area, Entity, Floor, House
from wyoming_servers.house.sound import alike
from wyoming_servers.house.tags import family_of

_SEARCH = "HassMediaSearchAndPlay"
_SOUGHT = "search_query"
_NOUN_FIRST = ("fr", "es", "it", "pt")
_PLAYER = "media_player"
_OTHER: Final = {"scene", "script", "todo", "person", "zone", "weather"}
"""Kinds that are not put on, or whose names are those of what is played."""
_LOOKS: Final = {
    "fr": r"(?:le |la )?(?:volume|température|luminosité|son (?:à|sur|plus|moins))"
    r"|(?:plus|moins) (?:de |d )?(?:lumière|chaleur|chauffage|volume|son)"
    r"|(?:\w+ )?(?:minuteurs?|comptes? à rebours|chrono(?:mètre)?|réveil)|en (?:pause"
    r"|sourdine)|(?:la |le |l )?(?:scène"
    r"|ambiance|routine|mode)|(?:\w+ ){1,4}(?:plus|moins) (?:forte?|bas|vite)$"
    r"|(?:\S+ ){1,3}degrés?",
    "es": r"(?:el |la )?(?:volumen|temperatura|brillo)|(?:más|menos) (?:luz|calor|volumen|brillo)"
    r"|(?:\w+ )?(?:temporizador(?:es)?|alarmas?|cuenta (?:atrás|regresiva)|cronómetros?|timers?"
    r"|despertador)|(?:en )?pausa|(?:el |la )?"
    r"(?:escena|ambiente|rutina|modo)|(?:\w+ ){1,4}más (?:alto|bajo|fuerte|flojo|rápido|lento)$"
    r"|(?:\S+ ){1,3}grados?",
    "it": r"(?:il |la )?(?:volume|temperatura|luminosità)|(?:più|meno) (?:luce|caldo|volume)"
    r"|(?:\w+ )?(?:timer|cont[oi] alla rovescia|cronometr[oi]|sveglia|contaminuti)|(?:in )?pausa"
    r"|in (?:muto|lista)|(?:la |il )?(?:modalità|scena|atmosfera)|(?:\S+ ){1,3}grad[io]",
}
"""What is set besides devices, and of them without their names."""
_STATED: Final = {
    "en": r"(?:the )?(?:music|radio|sound) (?:off|on|down|up|louder|quieter)$",
    "fr": r"(?:la |le )?(?:musique|radio|son) (?:en pause|(?:plus|moins) (?:fort|bas|haut))$",
    "es": r"(?:la |el )?(?:música|radio|sonido) (?:en pausa|más \w+|apagad[ao])$",
    "nl": r"(?:de |het )?(?:muziek|radio|geluid) (?:uit|aan|af|harder|zachter|weer aan)$",
    "it": r"(?:la |il )?(?:musica|radio|audio) (?:in pausa|più \w+|spenta)$",
    "de": r"(?:die |das |den )?(?:(?:musik|radio|ton) )?(?:aus|an|ab|leiser|lauter|stumm)$"
    r"|.*(?<!\w)(?:kann|könn(?:en|t|te|ten)|muss|müssen|sollten?|darf|dürfen|ist|sind"
    r"|wird)(?!\w)"
    r"|.*(?<!\w)(?:nichts|nix|kaum|nicht)(?: zu)?$|auf geht s",
}
"""What is no title, but told of what is heard or seen: "man kann nichts hören"."""


_PARTED: Final = {
    "de": (r"(?:mach|mache|stell|stelle|schalt|schalte|leg|lege|dreh)\b", ("an", "auf", "ein")),
    "nl": (r"(?:zet|doe|start)\b", ("op", "aan")),
}
"""Verbs whose particle is no end of a title: "mach Nena an"."""


_POINTED: Final = {
    "en": r"(?:that|this|the same)(?: (?:song|track|tune|one|album|record|episode|video))?"
    r"(?: (?:again|once more|one more time|from the (?:start|beginning|top)|over))*",
    "de": r"(?:das|dies|dieses|den|diesen|die|diese)(?: (?:lied|stück|song|nummer|titel|folge))?"
    r"(?: (?:nochmal|noch mal|noch einmal|erneut|wieder|von vorne?|von anfang an))*",
    "fr": r"(?:ça|cela|ce|cet|cette|la|celle là|celui là|celle ci|celui ci)"
    r"(?: (?:chanson|morceau|titre|album|épisode))?"
    r"(?: (?:encore|encore une fois|à nouveau|de nouveau|depuis le début|du début))*",
    "es": r"(?:eso|esto|esta|esa|este|ese|la)(?: (?:canción|tema|pista|álbum|episodio))?"
    r"(?: (?:otra vez|de nuevo|una vez más|desde el principio))*",
    "nl": r"(?:dat|dit|die|deze|het)(?: (?:nummer|liedje|lied|album|aflevering))?"
    r"(?: (?:nog een keer|nog eens|opnieuw|weer|vanaf het begin))*",
    "it": r"(?:quello|questo|questa|quella|la)(?: (?:canzone|brano|traccia|album|episodio))?"
    r"(?: (?:di nuovo|ancora|un altra volta|ancora una volta|dall inizio|da capo))*",
}
"""What is no title but what plays now: "that song once more"."""


_PLACING: Final = frozenset(
    {
        "in",
        "on",
        "im",
        "auf",
        "am",
        "dans",
        "sur",
        "en",
        "op",
        "nel",
        "au",
        "ins",
        "nella",
        "nello",
        "su",
    }
    | {"sul", "sulla", "through", "über", "via"}
)
"""Words before a place, of all languages."""
_ANYTHING: Final = frozenset(
    {"some", "music", "something", "anything", "tunes", "a", "song", "songs", "the", "bit", "of"}
    | {"etwas", "was", "irgendwas", "musik", "ein", "bisschen", "lied", "lieder"}
    | {"de", "la", "musique", "quelque", "chose", "un", "peu"}
    | {"everywhere", "überall", "partout", "overal", "dappertutto", "ovunque"}
    | {"algo", "música", "poco", "muziek", "iets", "wat", "musica", "qualcosa", "della"}
)
"""What is no title: whatever there is goes on."""
_ALL_OVER: Final = re.compile(
    r".+ (?:überall|im ganzen haus|partout|dans toute la maison|overal|in het hele huis"
    r"|dappertutto|ovunque|in tutta la casa|(?:por|en) toda la casa|en todas partes)"
)
"""What ends with all rooms, and is no title; an English one is: "Here, There and Everywhere"."""

_NEARLY: Final = 0.9
"""From here on a word of a title is that of a device, misheard."""
_SET_TO: Final = re.compile(
    r"(?:(?:la |el |die |de )?(?:radio|música|musica|musik|musique|muziek) )?"
    r"(?:al|a|à|auf|op|at|to) \d+|(?:.+ )?(?:al|a|à|auf|op|at|to) (?:\S+ ){1,3}"
    r"(?:per cento|percento|por ciento|pour cent|prozent|procent|percent"
    r"|degrés?|grados?|grad[io]|grad|graden|degrees?)"
)
"""What ends with a value that a player is set to: "la radio al venti per cento"."""
_SET_SO: Final = re.compile(
    r"(?:à|au|al?|sur|su|en|in)(?: (?:volumen?|el|il|le))* (?P<to>\w+)(?!\w)"
)
_STATES: Final = frozenset(("pause", "pausa", "sourdine", "silencio", "muto"))
"""Stands behind a player that is put so, and not on."""
_CHARGED: Final = re.compile(
    r"(?:.+ )?(?:en charge|à (?:re)?charger|a cargar|cargando|(?:in|sotto) carica|on (?:to )?charge"
    r"|on (?:the |its )?charger|aan de (?:op)?lader|ans lade(?:gerät|kabel))"
    r"(?: (?:et|puis|and|then|und|y|e|en) .+)?|(?:a cargar|(?:in|sotto) carica) .+"
)
"""What is put on its charger, plays nothing and goes on no list."""
_TIMED: Final = re.compile(r" (?:for|für|fürs|pour|para|voor|per) ")
"""Stands between how long a timer runs and what for: "40 minuti per il pane"."""


def seeks_device(match: Match, house: House, language: str) -> bool:
    """Tell whether a command searches for something to play that is no title, but a device."""
    if match.intent != _SEARCH or _SOUGHT not in match.free_text:
        return False
    said, family = words_of(match.texts[_SOUGHT]), family_of(language)
    if _is_no_title(" ".join(said), family) or _ANYTHING.issuperset(said):
        return True
    if _ends_with_particle(said, match.text, family):
        return True
    if _is_in_a_name(said, match, house) or _holds_a_place(said, match, house):
        return True
    return any(
        _is_called(called, words_of(name), entity, family if is_told else "")
        for called, is_told in _called(said, language)
        for entity in house.entities
        if entity.domain not in _OTHER
        for name in (entity.name, *entity.aliases)
    )


def is_charged(text: str) -> bool:
    """Tell whether something is put on its charger: "put the bike on charge"."""
    return _CHARGED.fullmatch(" ".join(words_of(text))) is not None


def _is_no_title(said: str, family: str) -> bool:
    """Tell whether words tell what is set, what is heard, or point at what plays."""
    looks, stated, pointed = (table.get(family) for table in (_LOOKS, _STATED, _POINTED))
    return bool(
        (looks and re.match(rf"(?:{looks})(?!\w)", said))
        or _ALL_OVER.fullmatch(said)
        or _SET_TO.fullmatch(said)
        or _CHARGED.fullmatch(said)
        or (pointed and re.fullmatch(pointed, said))
        or (stated and re.match(stated, said))
        or is_duration(_TIMED.split(said)[0], family)
    )


def _ends_with_particle(said: list[str], text: str, family: str) -> bool:
    """Tell whether the last word is the verb's: "zet Radio 4 op in de keuken"."""
    verb, particles = _PARTED.get(family, ("(?!)", ()))
    return said[-1:] != [] and said[-1] in particles and bool(re.match(verb, text.casefold()))


def _is_in_a_name(said: list[str], match: Match, house: House) -> bool:
    """Tell whether words are but a part of a player's name.

    "Cucina" is one of "Radio della cucina" where that was said, "radio" the end of "Kitchen Radio".
    """
    text = f" {' '.join(words_of(match.text))} "
    names = (
        words_of(name)
        for entity in house.entities
        if entity.domain == _PLAYER
        for name in (entity.name, *entity.aliases)
    )
    bare = [word for word in said if word not in _articles(match.language)]
    ends = family_of(match.language) not in _NOUN_FIRST
    return any(
        len(name) > len(bare) > 0
        and (
            (ends and name[-len(bare) :] == bare)
            or (f" {' '.join(name)} " in text and set(bare) <= set(name))
        )
        for name in names
    )


def _holds_a_place(said: list[str], match: Match, house: House) -> bool:
    """Tell whether free text took a room or a player: "jazz in the kitchen at 30 percent"."""
    small = {*_PLACING, *_articles(match.language)}
    players = (one for one in house.entities if one.domain == _PLAYER)
    things: tuple[Area | Floor | Entity, ...] = (*house.areas, *house.floors, *players)
    names = [words_of(name) for one in things for name in (one.name, *one.aliases)]
    return any(
        said[at : at + len(name)] == name and _PLACING.intersection(_run_before(said, at, small))
        for name in names
        for at in range(2, len(said))
    )


def _run_before(said: list[str], at: int, small: set[str]) -> list[str]:
    """Return the small words right before a place, the nearest first."""
    return list(takewhile(small.__contains__, reversed(said[:at])))


def _called(said: list[str], language: str) -> Iterator[tuple[list[str], bool]]:
    """Yield the words that may be a name and what follows, and whether an article is before them.

    Behind a value it may be later: "al noventa la lámpara".
    """
    articles = _articles(language)
    if said and (said[0].isdecimal() or said[0] in _before_numbers(language)):
        yield from ((said[at + 1 :], True) for at, word in enumerate(said) if word in articles)
    elif said and said[0] in articles:
        yield said[1:], True
    else:
        yield said, False


def _is_called(said: list[str], name: list[str], entity: Entity, family: str) -> bool:
    """Tell whether words begin with a name, or after an article of a language with its noun.

    "Pon la radio en directo" is not about the radio, which is put on with nothing behind it.
    """
    noun = name[:1] if family in _NOUN_FIRST else name
    begins = bool(noun) and _is_nearly(said[: len(noun)], noun)
    is_set = any(said[: len(one)] == one and _is_set(said[len(one) :]) for one in (noun, name))
    return begins and (entity.domain != _PLAYER or said in (noun, name) or is_set)


def _is_set(rest: list[str]) -> bool:
    """Tell whether what is said behind a player is how it is to be set: "à 25 de volume"."""
    found = _SET_SO.match(" ".join(rest))
    to = found["to"] if found else ""
    return to.isdecimal() or to in _STATES or any(to in spoken_numbers(one) for one in _NOUN_FIRST)


def _is_nearly(said: list[str], name: list[str]) -> bool:
    """Tell whether words are those of a name, or one was misheard by a letter or two."""
    alikes = [alike(one, other) for one, other in zip(said, name, strict=False)]
    return len(said) == len(name) and all(likeness >= _NEARLY for likeness in alikes)


@lru_cache(maxsize=16)
def _articles(language: str) -> frozenset[str]:
    return frozenset(word for one in small_words(language).articles for word in words_of(one))


@lru_cache(maxsize=16)
def _before_numbers(language: str) -> frozenset[str]:
    """Return the first words of numbers and of "at 90"."""
    numbers = (words_of(number)[0] for number in spoken_numbers(language) if words_of(number))
    return frozenset(("a", "al", "à", *numbers)) - _articles(language)
