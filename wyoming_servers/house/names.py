"""Names and small words as people say them, per language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from hassil.util import normalize_for_matching

from .compounds import compounds, sided
from .rephrasing import dutch, english, french, german, italian, spanish
from .spelling import number_speller
from .tags import family_of

_HOURS = r"\d+|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce"
_AT_HOUR = re.compile(rf"(?<!\w)a las? (?:{_HOURS})(?!\w)", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_GENITIVE = re.compile(r"(\w)['’]s\b", re.IGNORECASE)  # noqa: RUF001

WAKE_WORDS = ("hey jarvis", "okay nabu", "ok nabu", "hey mycroft", "alexa", "hey rhasspy")
"""What the microphone may still have caught before the sentence."""


@dataclass(frozen=True, kw_only=True)
class SmallWords:
    """Words of a language that carry no command."""

    articles: tuple[str, ...] = ()
    fillers: tuple[str, ...] = ()
    """Politeness and hesitation, beyond what the intents package skips."""
    joins: tuple[str, ...] = ()
    """What stands between two commands."""
    pairs: tuple[tuple[str, str], ...] = ()
    """What stands before and between two things: "sowohl", "als auch"."""
    endings: tuple[str, ...] = ()
    """Endings by which singular and plural differ."""
    in_full: tuple[tuple[str, str], ...] = ()
    """Regular expressions of what a part borrows, with the part in full."""
    hesitations: tuple[str, ...] = ()
    """Sounds and the like between words, around which a word may be said twice, as expressions."""
    spellings: tuple[tuple[str, str], ...] = ()
    """Pairs (regular expression for what is said, how the sentence patterns write it)."""


_SMALL_WORDS = {
    "en": SmallWords(
        articles=("the", "a", "an", "my", "our", "that", "this", "those", "these", "both"),
        fillers=(
            *("go and", "can i have", "can we have", "could i have", "time to"),
            *("brr", "phew", "ugh", "oh", "still", "at the moment"),
            *("yo", "oi"),
            *("hey", "hi", "hello", "okay", "ok", "um", "uh", "well", "so", "now", "right now"),
            *("just", "kindly", "thanks", "thank you", "will you", "would you mind", "quickly"),
            *("go ahead and", "i want you to", "i need you to", "i would like you to"),
            *("i would like to", "i want to", "i'd like you to", "i need to", "let's", "let us"),
            *(
                "can you please",
                "could you please",
                "do you think you could",
                "for us",
                "again",
                "currently",
                "immediately",
            ),
            *(
                "celsius",
                "fahrenheit",
                "do me a favor and",
                "be so kind as to",
                "be so kind to",
                "for me",
                "guys",
                "be so kind and",
                "right away",
                "today",
            ),
            *("mate", "love", "darling", "buddy", "cheers", "ta", "if you would", "if you can"),
            *("if you don't mind", "if possible", "straight away", "real quick", "for now"),
            *("could we get", "could you maybe", "i think", "like", "please to", "go on and"),
            "only",
        ),
        joins=(
            *("and then", "and also", "and after that", "and instead", "and in the meantime"),
            *("and", "then", "after that", "also"),
            *("plus", "as well as", "along with", "together with", "afterwards"),
        ),
        endings=("s", "es"),
        hesitations=(
            "uh",
            "um",
            "uhm",
            "erm",
            "hmm",
            r"(?:(?<=\bno )|(?<=\bno, ))(?:what am i saying|(?:do )?you know what)",
        ),
        spellings=english.SPELLINGS,
    ),
    "de": SmallWords(
        articles=(
            *("der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem"),
            *("einer", "mein", "meine", "meinen", "meinem", "unser", "unsere"),
        ),
        fillers=(
            *("hey", "hallo", "okay", "ok", "also", "doch", "bitte", "danke", "schnell", "nun"),
            *(
                "kannst du bitte",
                "könntest du bitte",
                "sei so lieb und",
                "sei so nett und",
                "ich hätte gern",
                "mir",
            ),
            *("celsius", "nochmal", "wieder", "einfach", "na", "du", "vielleicht", "auch"),
            *("boah", "puh", "uff", "brr", "ach", "ey", "freundlicherweise", "kurz", "einmal"),
            *("nur", "lediglich", "bloß", "eigentlich", "denn", "überhaupt"),
        ),
        joins=(
            *("und stattdessen", "und dafür"),
            *("und dann", "und danach", "und auch", "und außerdem", "und", "dann", "danach"),
            *("sowie", "außerdem", "anschließend", "zusätzlich", "stattdessen", "dafür"),
        ),
        pairs=(("sowohl", "als auch"), ("sowohl", "wie auch")),
        spellings=german.SPELLINGS,
        endings=("n", "en", "er", "e", "s"),
        hesitations=(
            "äh",
            "ähm",
            "öh",
            "hm",
            r"(?:(?<=\bnein )|(?<=\bnein, ))was (?:red|sag)e? ich(?: da)?",
            r"(?:(?<=\bnein )|(?<=\bnein, ))wei(?:ß|ss)t (?:du )?was",
        ),
    ),
    "fr": SmallWords(
        articles=(
            *("le", "la", "les", "l'", "un", "une", "des", "mon", "ma", "mes", "notre"),
            *("nos", "ce", "cette", "ces"),
        ),
        fillers=(
            *("hé", "salut", "bonjour", "ok", "okay", "s'il vous plaît", "s'il te plait", "svp"),
            *("pouvez-vous", "pourrais-tu", "peux-tu", "tu pourrais", "est-ce que tu peux"),
            *(
                "je voudrais que tu",
                "j'aimerais",
                "maintenant",
                "merci",
                "vite",
                "celsius",
                "toujours",
                "encore",
                *("seulement", "uniquement", "juste"),
            ),
        ),
        joins=(
            *("et puis", "et ensuite", "et aussi", "et également", "et enfin", "et pour finir"),
            *("et à la place", "et plutôt", "et pendant ce temps", "et en attendant"),
            *("et", "puis", "ensuite"),
            *("et pis", "pis"),
            *("ainsi que", "de même que"),
        ),
        pairs=(("à la fois", "et"),),
        spellings=french.SPELLINGS,
        in_full=french.IN_FULL,
        endings=("s", "x"),
        hesitations=(
            *("euh", "heu"),
            r"(?:(?<=\bnon )|(?<=\bnon, ))qu['\u2019]est-ce que je (?:raconte|dis)(?: là)?",
            r"(?:(?<=\bnon )|(?<=\bnon, ))tu sais quoi",
        ),
    ),
    "es": SmallWords(
        articles=(
            *("el", "la", "los", "las", "un", "una", "unos", "unas", "mi", "mis", "nuestro"),
            *("nuestra", "este", "esta"),
        ),
        fillers=(
            *("oye", "hola", "ok", "okay", "vale", "por favor", "gracias", "ahora", "ya"),
            *("puedes", "podrías", "quiero que", "me gustaría que", "quisiera que", "celsius"),
            *("ahora mismo", "centígrados", "todavía", "aún", "otra vez", "de nuevo"),
            *("solo", "sólo", "solamente", "únicamente", "nomás"),
        ),
        joins=(
            *("y luego", "y después", "y también", "y además", "y entonces", "y por último"),
            *("y finalmente", "y de paso", "y en su lugar", "y en cambio", "y mientras tanto"),
            *("y", "e", "luego", "después"),
            *("así como", "además", "a continuación"),
        ),
        pairs=(("tanto", "como"),),
        spellings=spanish.SPELLINGS,
        in_full=spanish.IN_FULL,
        endings=("s", "es"),
        hesitations=(
            r"(?:(?<=\bno )|(?<=\bno, ))(?:pero )?qué (?:digo|estoy diciendo)",
            r"(?:(?<=\bno )|(?<=\bno, ))(?:tú )?sabes qué",
        ),
    ),
    "nl": SmallWords(
        articles=("de", "het", "een", "mijn", "ons", "onze", "deze", "dit", "die", "dat", "'t"),
        fillers=(
            *("hé", "hey", "hallo", "oké", "ok", "okay", "alsjeblieft", "alstublieft", "graag"),
            *("even", "eens", "nu", "kun je", "kan je", "zou je", "wil je", "dank je", "bedankt"),
            *("kunt u", "kun je even", "celsius", "maar", "nog", "ook", "misschien"),
            *("brr", "poeh", "pff", "amai", "zeg", "hè", "eventjes", "vlug", "snel", "mij"),
            *("alleen", "enkel", "slechts"),
        ),
        joins=(
            *("en dan", "en daarna", "en ook", "en vervolgens", "en in plaats daarvan"),
            *("en", "dan", "daarna"),
            *("vervolgens", "evenals", "alsmede", "alsook", "daarnaast"),
        ),
        pairs=(("zowel", "als ook"), ("zowel", "als")),
        spellings=dutch.SPELLINGS,
        endings=("s", "en", "n"),
        hesitations=(
            "eh",
            "uh",
            "ehm",
            "uhm",
            r"(?:(?<=\bnee )|(?<=\bnee, ))(?:wat zeg ik(?: nou)?|weet je wat)",
        ),
    ),
    "it": SmallWords(
        articles=("il", "lo", "la", "i", "gli", "le", "l'", "un", "uno", "una", "mio", "mia"),
        fillers=(
            *("per favore", "per piacere", "grazie", "ok", "ciao", "puoi", "potresti", "adesso"),
            *("ancora", "di nuovo", "subito", "ora", "un attimo", "celsius"),
            *("solo", "soltanto", "solamente"),
        ),
        joins=(
            *("e poi", "e anche", "e inoltre", "e quindi", "e infine", "e pure", "ed anche"),
            *("e al suo posto", "e invece", "e intanto", "e nel frattempo"),
            *("e", "ed", "poi", "dopodiché", "nonché", "inoltre", "quindi", "infine"),
            *("così come",),
        ),
        pairs=(("sia", "che"), ("sia", "sia")),
        spellings=italian.SPELLINGS,
        hesitations=(
            r"(?:(?<=\bno )|(?<=\bno, ))(?:ma )?(?:che|cosa) (?:dico|sto dicendo)",
            r"(?:(?<=\bno )|(?<=\bno, ))sai (?:che|cosa)",
        ),
    ),
    "pt": SmallWords(
        articles=("o", "a", "os", "as", "um", "uma", "meu", "minha"),
        fillers=("por favor", "obrigado", "obrigada", "ok", "olá", "pode", "poderia", "agora"),
        joins=("e depois", "e também", "e", "depois"),
        endings=("s", "es"),
    ),
    "sv": SmallWords(
        fillers=("snälla", "tack", "hej", "okej", "kan du", "skulle du kunna", "nu"),
        joins=("och sedan", "och sen", "och", "sedan", "sen"),
        endings=("r", "or", "ar", "er"),
    ),
    "da": SmallWords(
        fillers=("tak", "hej", "okay", "kan du", "vil du", "nu", "venligst"),
        joins=("og så", "og derefter", "og", "derefter"),
        endings=("r", "er", "e"),
    ),
    "nb": SmallWords(
        fillers=("takk", "hei", "ok", "kan du", "vil du", "nå", "vær så snill"),
        joins=("og så", "og deretter", "og", "deretter"),
        endings=("r", "er", "e"),
    ),
    "pl": SmallWords(
        fillers=("proszę", "dziękuję", "hej", "ok", "czy możesz", "możesz", "teraz"),
        joins=("a potem", "i potem", "i", "oraz", "potem"),
    ),
}


def small_words(language: str) -> SmallWords:
    """Return the small words of a language; empty for one without a table."""
    return _SMALL_WORDS.get(family_of(language), SmallWords())


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Return a text as it is compared: case, punctuation and spacing do not count."""
    return normalize_for_matching(text).text.casefold()


def words_of(text: str) -> list[str]:
    """Return the folded words of a text, without signs; an apostrophe parts two words."""
    return _WORD.findall(fold(text))


def without_articles(text: str, language: str) -> str:
    """Return a text without articles and possessives; "a las ocho" is a time, and no value."""
    articles, hour = small_words(language).articles, _AT_HOUR.search(text)
    if hour and "las" in articles:
        return f"{_without(text[: hour.start()], articles)} {text[hour.start() :]}"
    return _without(text, articles)


def without_hesitation(text: str, language: str) -> str:
    """Return a text without sounds between words and what was said twice around them."""
    sounds = "|".join(small_words(language).hesitations)
    if not sounds or not re.search(rf"\b(?:{sounds})\b", text, re.IGNORECASE):
        return text
    fluent = re.sub(rf"[\s,.…]*\b(?:{sounds})\b[\s,.…]*", " ", text, flags=re.IGNORECASE)
    return re.sub(r"\b(\w+)(?:\s+\1\b)+", r"\1", fluent, flags=re.IGNORECASE).strip()


def in_full(text: str, language: str) -> str:
    """Return "the hall's" behind "the kitchen's lamp and" with the lamp written out."""
    for said, written in small_words(language).in_full:
        text = re.sub(said, written, text, flags=re.IGNORECASE)
    return text


def split_commands(text: str, language: str) -> list[str]:
    """Return the parts of a sentence between "and", "then", commas and full stops."""
    for before, between in small_words(language).pairs:
        pair = rf"(?<!\w){before}\s+(.+?)\s+{between}(?!\w)"
        text = re.sub(pair, r"\1,", text, flags=re.IGNORECASE)
    joins = "|".join(re.escape(join) for join in small_words(language).joins)
    around = rf"(?:\s+(?:{joins})(?=\s))?\s*" if joins else r"\s*"
    gap = rf"\s*[,;.!?]+(?=\s){around}" + (rf"|\s+(?:{joins})\s+" if joins else "")
    parts = re.split(gap, text.strip(" .!?,;"), flags=re.IGNORECASE)
    return [part.strip() for part in parts if part.strip()]


def other_forms(name: str, language: str) -> Iterator[str]:
    """Yield further ways to say a name: number, spelling, compounds, without its article."""
    bare = without_articles(name, language)
    for base in {name, bare} - {""}:
        if base != name:
            yield base
        yield _without_accents(base)
        yield from _unmarked(base)
        words = re.split(r"[\s\-_]+", base)
        yield " ".join(words)
        if len(words) > 1:
            yield from _joined(words)
        yield from _other_number(" ".join(words), language)
        yield from _inflected(words, language)
        yield from compounds(words, language)
        yield from sided(words, language)
        yield from _digits_as_words(words, language)


def _without(text: str, words: tuple[str, ...]) -> str:
    alternatives = "|".join(
        re.escape(word) + ("" if word.endswith("'") else r"(?!\w)") for word in words
    )
    if not alternatives:
        return text
    return " ".join(
        re.sub(rf"(?<![\w'])(?:{alternatives})", " ", text, flags=re.IGNORECASE).split()
    )


def _without_accents(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def _unmarked(name: str) -> Iterator[str]:
    """Yield "Emmas lamp" and "Emma lamp" for "Emma's lamp", as it may be heard."""
    if _GENITIVE.search(name):
        yield _GENITIVE.sub(r"\1s", name)
        yield _GENITIVE.sub(r"\1", name)


def _joined(words: list[str]) -> Iterator[str]:
    """Yield "bedlight" for "bed light", one gap at a time."""
    for index, (left, right) in enumerate(pairwise(words)):
        if left.isalpha() and right.isalpha():
            yield " ".join([*words[:index], left + right, *words[index + 2 :]])


def _other_number(name: str, language: str) -> Iterator[str]:
    if not name[-1:].isalpha():
        return
    for ending in small_words(language).endings:
        yield name + ending
        if name.casefold().endswith(ending) and len(name) > len(ending) + 2:
            yield name[: -len(ending)]


def _inflected(words: list[str], language: str) -> Iterator[str]:
    """Yield a German name with the other endings of its first word: "linken Vorhang"."""
    first, *rest = words
    stem = re.sub("(?:e|en|er|es|em)$", "", first)
    if rest and stem != first and language.startswith("de"):
        for ending in ("e", "en", "er", "es", "em"):
            yield " ".join([stem + ending, *rest])


def _digits_as_words(words: list[str], language: str) -> Iterator[str]:
    if not any(word.isdigit() for word in words):
        return
    if speller := number_speller(language):
        yield " ".join(
            speller.format_number(int(word)).text if word.isdigit() else word for word in words
        )
