"""Words that tie a sentence to the one before it, or one half of it to the other, by language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from wyoming_servers.house.names import small_words, without_articles
from wyoming_servers.house.tags import family_of


@dataclass(frozen=True, kw_only=True)
class LinkWords:
    """Regular expressions, without brackets around their alternatives."""

    corrections: str
    """Before what was meant instead of what was said."""
    also: str
    """Before or behind what the same is to be done with."""
    instead: str
    """Says that what was before is not meant any more."""
    places: str
    """Prepositions, with their article, before a place; and what stands for the thing there."""
    except_: str
    """Before what is left out."""
    again: str
    """Says that something was so before; it carries no command."""
    openers: str = "(?!)"
    """Before what is said of a sentence before; they carry nothing."""


_WORDS = {
    "en": LinkWords(
        corrections="no wait|no no|no,? stop|no|wait|hang on|hold on|oh|oops|actually|i mean"
        "|i meant|sorry|scratch that|or rather|rather|make that|not that one",
        also="too|also|as well|now|(?:the )?same (?:for|in|with|on)|what about|how about",
        instead="instead|rather",
        places="in|on|at|of|for|inside|(?:the )?ones? (?:in|on|at)",
        except_="except for|except|apart from|aside from|other than|besides|but",
        again="back|again|once more",
        openers="(?:but|just|only|well|so|ok|okay|alright)(?! (?:not|do|don't|as|like))",
    ),
    "de": LinkWords(
        corrections="nein warte|nee|nein|halt|warte|ach|oh|ich meine|ich meinte|quatsch|sorry|"
        "entschuldigung|doch lieber|sondern",
        also="auch noch|auch|noch|ebenfalls|ebenso|jetzt|genauso|dasselbe (?:in|bei|mit)|"
        "was ist mit",
        instead="stattdessen|lieber",
        places="im|in|am|an|auf|bei|vom|von|(?:die|denen) (?:im|in|am|auf)",
        except_="außer|ausser|bis auf|ohne|nur nicht|aber nicht",
        again="wieder|noch ?mal|erneut",
        openers="(?:aber|nur|bloß|na gut|gut|okay|ok)(?! (?:nicht|kein|ohne))",
    ),
    "fr": LinkWords(
        corrections="enfin non|non attends|non non|non|attends|ah|oh|en fait|je veux dire"
        "|je voulais dire|pardon|plutôt",
        also="aussi|également|pareil (?:pour|dans)|maintenant|de même (?:pour|dans)",
        instead="plutôt|à la place",
        places="dans|à|au|aux|du|de|pour|celles? (?:de|du|dans)|celui (?:de|du)|ceux (?:de|du)",
        except_="sauf|excepté|à part|hormis|à l'exception d[eu]|mais pas|en dehors d[eu]",
        again="à nouveau|de nouveau|encore",
        openers="(?:mais|seulement|juste|bon|alors|ok)(?! (?:pas|sans))",
    ),
    "es": LinkWords(
        corrections="no espera|no no|no|espera|ay|oh|en realidad|quiero decir|quise decir|"
        "digo|perdón|mejor",
        also="también|tampoco|ahora|lo mismo (?:en|con|para)|igual (?:en|con)",
        instead="en su lugar|mejor|en vez de eso",
        places="en|de|del|para|l[ao]s? (?:de|del|en)",
        except_="excepto|salvo|menos|a excepción de|aparte de|pero no",
        again="otra vez|de nuevo",
        openers="(?:pero|solo|sólo|bueno|vale)(?! (?:no|sin))",
    ),
    "nl": LinkWords(
        corrections="nee wacht|nee nee|nee|wacht|oh|eigenlijk|ik bedoel|ik bedoelde|sorry|"
        "liever|toch",
        also="ook|eveneens|nu|hetzelfde (?:in|voor|bij)|en wat met",
        instead="in plaats daarvan|liever|toch maar",
        places="in|op|aan|bij|van|voor",
        except_="behalve|uitgezonderd|maar niet",
        again="weer|opnieuw|nog een keer|terug",
        openers="(?:maar|alleen|goed|oké|ok)(?! (?:niet|geen|zonder))",
    ),
    "it": LinkWords(
        corrections="no aspetta|no|aspetta|volevo dire|cioè|scusa|anzi",
        also="anche|pure|adesso|lo stesso (?:in|per)",
        instead="invece|piuttosto",
        places="in|nel|nella|nello|di|del|della|dello|per|quell[aei] (?:in|nell?[ao]?|dell?[ao]?)",
        except_="tranne|eccetto|salvo|a parte|meno|ma non|fuorché|all'infuori d(?:i|el(?:l[ao'])?)",
        again="di nuovo|ancora",
        openers="(?:ma|solo|soltanto|va bene|ok|allora)(?! (?:non|senza))",
    ),
    "pt": LinkWords(
        corrections="não espera|não|espera|quero dizer|quis dizer|desculpa|aliás",
        also="também|agora|o mesmo (?:em|para|na|no)",
        instead="em vez disso",
        places="em|no|na|de|do|da|para",
        except_="exceto|menos|salvo|tirando|fora",
        again="de novo|outra vez",
    ),
    "sv": LinkWords(
        corrections="nej vänta|nej|vänta|jag menar|jag menade|förlåt|snarare",
        also="också|även|nu|samma (?:i|för|på)",
        instead="istället|i stället",
        places="i|på|för|av",
        except_="utom|förutom",
        again="igen",
    ),
    "da": LinkWords(
        corrections="nej vent|nej|vent|jeg mener|jeg mente|undskyld",
        also="også|nu|det samme (?:i|på|med)",
        instead="i stedet",
        places="i|på|for|af",
        except_="undtagen|bortset fra",
        again="igen",
    ),
    "nb": LinkWords(
        corrections="nei vent|nei|vent|jeg mener|jeg mente|unnskyld",
        also="også|nå|det samme (?:i|på|med)",
        instead="i stedet",
        places="i|på|for|av",
        except_="unntatt|bortsett fra",
        again="igjen",
    ),
    "pl": LinkWords(
        corrections="nie czekaj|nie nie|nie|czekaj|to znaczy|mam na myśli|przepraszam",
        also="też|także|również|teraz|to samo (?:w|dla|z)",
        instead="zamiast tego",
        places="w|na|dla|z",
        except_="oprócz|poza|z wyjątkiem|prócz",
        again="znowu|ponownie|z powrotem",
    ),
}

_DENIALS: Final = {"es": "no", "pt": "não", "pl": "nie"}
"""Where "no" is "not" as well, the pause behind it tells them apart."""
_ENDS = " ?!.,"
_GAP = r"[\s,;:.!–—-]*"  # noqa: RUF001 - dashes as they are written


_MEANT: Final = {
    "en": "i mean|i meant",
    "de": "mein(?:e|te)? ich",
    "fr": "je (?:veux|voulais) dire",
    "es": "qui(?:ero|se) decir|digo",
    "nl": "bedoel(?:de)? ik",
    "it": "volevo dire|intendo|intendevo|dico",
}
"""Stands behind what is meant instead, as well as before it."""
_LEAVING: Final = {
    "en": r",?\s+but (?:leave|keep) (.+?) (?:on|open|running)$|,?\s+(?:just|only) not (.+)$",
    "de": r",?\s+aber (?:lass|lasse) (.+?) (?:an|auf|offen|laufen)$"
    r"|,?\s+(?:nur|bloß|aber) (.+?) nicht$"
    r"|,?\s+(?:nur|bloß|aber) (.+?) (?:lässt du|lass)(?: (?:es|das|sie|ihn|seine?s?|ihre?s?))?"
    r"(?: (?:an|auf|offen))?$",
    "fr": r",?\s+mais laisse (.+?) (?:allumée?s?|ouverte?s?|en marche)$"
    r"|,?\s+(?:juste|seulement|surtout|et) pas (.+)$",
    "es": r",?\s+pero deja (?:encendid[oa]s? (.+)|(.+?) encendid[oa]s?)$"
    r"|,?\s+(?:solo|sólo|nomás|pero) (?:que )?(.+?) no$",
    "nl": r",?\s+maar laat (.+?) (?:aan|open)(?: staan)?$|,?\s+(?:alleen|maar) (.+?) niet$",
    "it": r",?\s+ma lascia (?:acces[oaie] (.+)|(.+?) acces[oaie])$"
    r"|,?\s+(?:solo|soltanto|ma|però) (.+?) no$",
}
"""Says that something stays as it is: "but leave the lamp on"."""
_AROUND: Final = {"nl": r"\bop (.+?) na(?=(?: (?:aan|uit|open|dicht))?$)"}
"""Stands around what is left out."""
_PARTICLES: Final = {
    "de": ("an", "aus", "zu", "auf", "hoch", "runter"),
    "nl": ("aan", "uit", "open", "dicht"),
}
"""Ends of verbs that stand behind what is left out."""


def link_words(language: str) -> LinkWords | None:
    """Return the words of a language; None when they are not known."""
    return _WORDS.get(family_of(language))


def addition(text: str, language: str) -> str | None:
    """Return what is added to what was said before: "the bedroom" of "and the bedroom too".

    None when nothing says that it is an addition. A correction ("no, the bedroom") is one as well.
    """
    rest = without_links(text, language)
    return None if rest == text.strip(_ENDS) else rest


def without_links(text: str, language: str) -> str:
    """Return a text without what ties it to the sentence before it."""
    words = link_words(language)
    rest = text.strip(_ENDS)
    if words is None:
        return rest
    joins = "|".join(map(re.escape, small_words(language).joins))
    opening = _pattern(
        rf"^{_GAP}(?:{joins}|{words.corrections}|{words.also}|{words.instead}|{words.openers})"
        rf"(?!\w){_GAP}"
    )
    closing = _pattern(rf"{_GAP}(?<!\w)(?:{words.also}|{words.instead}){_GAP}$")
    while match := opening.match(rest):
        rest = rest[match.end() :]
    while match := closing.search(rest):
        rest = rest[: match.start()]
    return rest.strip(_ENDS)


def denies(text: str, language: str) -> bool:
    """Tell whether a text begins with a "no" that denies its verb: "no tengo frío"."""
    denial = _DENIALS.get(family_of(language))
    return denial is not None and _pattern(rf"^\W*{denial}\s+\w").match(text) is not None


def joins_on(text: str, language: str) -> bool:
    """Tell whether a text begins with "and"."""
    joins = "|".join(map(re.escape, small_words(language).joins))
    return bool(joins) and _pattern(rf"^{_GAP}(?:{joins})(?!\w)").match(text) is not None


def goes_on(text: str, language: str) -> bool:
    """Tell whether a text adds something, by "and" before it or "too" behind it."""
    words = link_words(language)
    too = _pattern(rf"(?<!\w)(?:{words.also}){_GAP}$") if words else None
    return joins_on(text, language) or (too is not None and too.search(text) is not None)


def stands_for_a_thing(text: str, language: str) -> bool:
    """Tell whether a text ends with "one" for a thing, which is no number: "the yard one"."""
    is_english = family_of(language) == "en"
    return (
        is_english and _pattern(r"\b(?:the|that|this) (?:\w+ )+ones?\W*$").search(text) is not None
    )


def says_instead(text: str, language: str) -> bool:
    """Tell whether a text says that what was before is not meant any more."""
    words = link_words(language)
    pattern = rf"(?<!\w)(?:{words.instead})(?!\w)" if words else None
    return pattern is not None and _pattern(pattern).search(text) is not None


def bare_place(text: str, language: str) -> str:
    """Return a place without the preposition before it."""
    words = link_words(language)
    return _pattern(rf"^(?:{words.places})\s+").sub("", text) if words else text


def without_places(text: str, language: str) -> str:
    """Return a text without articles and what stands before places, wherever they are."""
    words = link_words(language)
    bare = without_articles(text, language)
    return _pattern(rf"(?<!\w)(?:{words.places})(?!\w)").sub(" ", bare) if words else bare


def without_again(text: str, language: str) -> str:
    """Return a text without the words that say that something was so before."""
    words = link_words(language)
    if words is None:
        return text
    return " ".join(_pattern(rf"(?<!\w)(?:{words.again})(?!\w)").sub(" ", text).split())


def corrected(text: str, language: str) -> tuple[str, str] | None:
    """Return what was said first, and what instead; None when nothing was corrected.

    Behind an "and" comes more: "turn on the lamp and, oh, close the blinds".
    """
    words = link_words(language)
    meant = _MEANT.get(family_of(language), "(?!)")
    text = _pattern(rf"{_GAP}(?<!\w)(?:{meant}){_GAP}$").sub("", text)
    halves = _halves(text, words.corrections) if words else None
    if halves and halves[0].rpartition(" ")[2].strip(",") in small_words(language).joins:
        return None
    return None if words and halves and _denies_within(text, halves, words, language) else halves


def _denies_within(text: str, halves: tuple[str, str], words: LinkWords, language: str) -> bool:
    """Tell whether the "no" between two halves denies a verb: "la música no está alta".

    Said without a pause, only what may stand before a noun makes a correction of it.
    """
    denial = _DENIALS.get(family_of(language))
    articles = "|".join(map(re.escape, small_words(language).articles))
    before, rest = halves
    said = f"{before} {denial} {rest}"
    if not (denial and articles) or text.strip().casefold() != said.casefold():
        return False
    return _pattern(rf"(?:{articles}|{words.places}|a|al|\d+)(?!\w)").match(rest) is None


_STANDS_FOR: Final = {
    "fr": (r"^(?:celui|celle|ceux|celles) (?=d)", r"\b(?:les|mes|nos) (\w+)", "s"),
    "es": (r"^(?:el|la|los|las) (?=del? )", r"\b(?:los|las|mis) (\w+)", "s"),
}
"""What stands for a noun in an exception, that noun in what was said before, and its plural."""


def excepted(text: str, language: str) -> tuple[str, str] | None:
    """Return what is to be done, and what is left out; None when nothing is."""
    words = link_words(language)
    if words is None:
        return None
    family = family_of(language)
    if family in _AROUND:
        text = _pattern(_AROUND[family]).sub(r"behalve \1", text)
    if family in _LEAVING and (left := _pattern(_LEAVING[family]).search(text)):
        return text[: left.start()].strip(), " ".join(filter(None, left.groups()))
    halves = _halves(text, words.except_)
    if halves and family in _PARTICLES:
        # "Alle Lichter außer der Stehlampe aus": the end belongs to the verb.
        left_out, _, last = halves[1].rpartition(" ")
        is_whole = halves[0].rpartition(" ")[2].casefold() in _PARTICLES[family]
        if last.casefold() in _PARTICLES[family] and left_out and not is_whole:
            return f"{halves[0]} {last}", left_out
    return halves


def with_noun(part: str, said: str, language: str) -> str | None:
    """Return "volet de Louis" for "celui de Louis" behind "tous les volets"; None for no such."""
    family = family_of(language)
    if family not in _STANDS_FOR:
        return None
    pronoun, noun, ending = _STANDS_FOR[family]
    known = _pattern(noun).search(said)
    rest = _pattern(pronoun).sub("", part)
    return f"{known[1].removesuffix(ending)} {rest}" if known and rest != part else None


def named(text: str, language: str) -> list[str]:
    """Return the parts of "the kitchen, the hall and the lamp"."""
    joins = "|".join(map(re.escape, small_words(language).joins))
    parts = _pattern(rf"\s*,\s*(?:(?:{joins})\s+)?|\s+(?:{joins})\s+").split(text)
    return [part.strip() for part in parts if part.strip()]


def _halves(text: str, words: str) -> tuple[str, str] | None:
    between = rf"{_GAP}(?<!\w)(?:{words})(?!\w)(?>{_GAP}(?:{words})(?!\w))*{_GAP}"
    found = _pattern(between).search(text)
    if found is None or not found.start() or found.end() == len(text):
        return None
    return text[: found.start()].strip(), text[found.end() :].strip()


@lru_cache(maxsize=128)
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)
