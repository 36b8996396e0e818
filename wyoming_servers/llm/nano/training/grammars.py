"""Articles, joined prepositions, pronouns, durations and units of each language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

_VOWEL = "aeiouyhàâäéèêëîïôöûüœæ"


@dataclass(frozen=True, kw_only=True)
class Grammar:
    """What the generator has to know of a language to put nouns into wordings."""

    articles: Mapping[str, tuple[str, ...]]
    """By gender, with ``gender.case`` where it matters; the first is the usual one."""
    some: Mapping[str, tuple[str, ...]]
    """Likewise, of what one would like to have: "a coffee", "some toast"."""
    joined: tuple[tuple[str, str], ...] = ()
    """Regular expressions with what they become; ``~`` stands for marks."""
    pronouns: tuple[str, ...] = ()
    percent: tuple[str, ...] = ()
    degrees: tuple[str, ...] = ()
    durations: tuple[str, ...] = ()
    """With ``{n}`` for a number."""
    hesitations: tuple[str, ...] = ()
    syllables: str = ""
    """What invented names are made of."""
    default_gender: str = "m"


GRAMMARS: Final[Mapping[str, Grammar]] = {
    "en": Grammar(
        articles={
            "m": ("the", "the", "the", "the", "my", "our", "that", "this", ""),
            "p": ("the", "the", "the", "the", "my", "our", "those", "these", ""),
        },
        some={
            "m": ("a", "a", "a", "a nice", "another", "one more", ""),
            "n": ("some", "some", "some more", "a bit of", ""),
            "p": ("some", "some", "a few", ""),
        },
        joined=((r"\ba (~+)(?=[aeiou])", r"an \1"),),
        pronouns=("it", "it", "them", "that", "those", "this one", "that one", "that thing"),
        percent=("percent", "per cent", ""),
        degrees=("degrees", "degrees", "degrees celsius", "degrees fahrenheit", ""),
        durations=(
            *("{n} minutes", "{n} minutes", "{n} minutes", "{n} seconds", "{n} hours"),
            *(
                "1 minute",
                "a minute",
                "an hour",
                "1 hour",
                "half an hour",
                "{n} and a half minutes",
            ),
            *("{n} and a half hours", "an hour and a half", "{n} hours and {n} minutes"),
            *("{n} minutes and {n} seconds", "1 hour {n} minutes", "{n} hours {n} minutes"),
            *("a quarter of an hour", "three quarters of an hour", "a couple of minutes"),
            *("{n} mins", "{n} secs", "1 hour and {n} minutes", "{n} minute", "{n} hour"),
            *("an hour and a quarter", "1 hour and a quarter", "{n} hours and a quarter"),
            *("{n} hours and a half", "a minute and a half", "1 and a half minutes"),
            *("half a minute", "a half hour", "a couple of hours", "an hour and {n} minutes"),
            *("{n} minutes", "{n} minutes", "{n} minutes", "{n} minutes"),
        ),
        hesitations=("uh", "um", "erm", "uhm", "hmm", "like", "well"),
        syllables="bar ton wick ley mo ra zen di fo la ki per sho vel tri nax o li bran dor el mi "
        "tas gru plo sti ven ko ja rus bel qui fen ost har ick ash ber ny lux tem",
    ),
    "de": Grammar(
        articles={
            "m.nom": ("der", "der", "mein", "unser", "dieser", ""),
            "m.acc": ("den", "den", "den", "meinen", "unseren", "diesen", "", "der"),
            "m.dat": ("dem", "dem", "meinem", "unserem"),
            "m.gen": ("des", "meines"),
            "f.nom": ("die", "die", "meine", "unsere", "diese", ""),
            "f.acc": ("die", "die", "die", "meine", "unsere", "diese", ""),
            "f.dat": ("der", "der", "meiner", "unserer"),
            "f.gen": ("der", "meiner"),
            "n.nom": ("das", "das", "mein", "unser", "dieses", ""),
            "n.acc": ("das", "das", "das", "mein", "unser", "dieses", ""),
            "n.dat": ("dem", "dem", "meinem", "unserem"),
            "n.gen": ("des", "meines"),
            "p.nom": ("die", "die", "meine", "unsere", "diese", ""),
            "p.acc": ("die", "die", "die", "meine", "unsere", "diese", ""),
            "p.dat": ("den", "den", "meinen", "unseren"),
            "p.gen": ("der", "meiner"),
        },
        some={
            "m.nom": ("ein", "ein", "noch ein", "so ein"),
            "m.acc": ("einen", "einen", "nen", "noch einen", "einen schönen", ""),
            "m.dat": ("einem", "einem", "nem"),
            "f.nom": ("eine", "eine", "noch eine", "so eine"),
            "f.acc": ("eine", "eine", "ne", "noch eine", "eine schöne", ""),
            "f.dat": ("einer", "einer", "ner"),
            "n.nom": ("ein", "ein", "noch ein", "so ein"),
            "n.acc": ("ein", "ein", "noch ein", "ein schönes", ""),
            "n.dat": ("einem", "einem", "nem"),
            "p": ("ein paar", ""),
        },
        joined=(
            (r"\bin dem\b", "im"),
            (r"\ban dem\b", "am"),
            (r"\bzu dem\b", "zum"),
            (r"\bzu der\b", "zur"),
            (r"\bbei dem\b", "beim"),
            (r"\bvon dem\b", "vom"),
            (r"\bin das\b", "ins"),
        ),
        pronouns=("es", "sie", "ihn", "das", "die", "den", "alle", "das ding"),
        percent=("prozent", "prozent", ""),
        degrees=("grad", "grad", "grad celsius", ""),
        durations=(
            *("{n} minuten", "{n} minuten", "{n} minuten", "{n} sekunden", "{n} stunden"),
            *("eine minute", "eine stunde", "eine halbe stunde", "anderthalb stunden"),
            *("eineinhalb stunden", "{n} stunden und {n} minuten", "{n} stunden {n} minuten"),
            *("eine viertelstunde", "eine dreiviertelstunde", "{n} minuten und {n} sekunden"),
            *("zweieinhalb minuten", "eine stunde und {n} minuten", "ein paar minuten"),
        ),
        hesitations=("äh", "ähm", "also", "hm", "öh", "na"),
        syllables="ber lin ga ro stei ne mu fel wal ter hol bri sa do kran zi pel ut mo rei schna "
        "bel ku gar ten fi lo hei dra nu wo stu ak tor",
    ),
    "fr": Grammar(
        articles={
            "m": ("le", "le", "le", "mon", "notre", "ce", ""),
            "f": ("la", "la", "la", "ma", "notre", "cette", ""),
            "p": ("les", "les", "les", "mes", "nos", "ces", ""),
        },
        some={
            "m": ("un", "un", "un", "un petit", "encore un", "un bon"),
            "f": ("une", "une", "une", "une petite", "encore une", "une bonne"),
            "n": ("de le",),
            "p": ("des", "quelques"),
        },
        joined=(
            (rf"\b(le|la) (~*)(?=[{_VOWEL}])", r"l'\2"),
            (rf"\bde (~*)(?=[{_VOWEL}])", r"d'\1"),
            (r"\bde le\b", "du"),
            (r"\bde les\b", "des"),
            (r"\bà le\b", "au"),
            (r"\bà les\b", "aux"),
        ),
        pronouns=("le", "la", "les", "ça", "celui-là", "celle-là", "ce truc"),
        percent=("pour cent", "pour cent", "pourcents", ""),
        degrees=("degrés", "degrés", ""),
        durations=(
            *("{n} minutes", "{n} minutes", "{n} minutes", "{n} secondes", "{n} heures"),
            *(
                "une minute",
                "une heure",
                "une demi-heure",
                "une heure et demie",
                "un quart d'heure",
            ),
            *("{n} heures et {n} minutes", "{n} heures {n}", "{n} minutes et {n} secondes"),
            *("{n} minutes trente", "{n} minutes et demie", "trois quarts d'heure"),
            "quelques minutes",
        ),
        hesitations=("euh", "ben", "heu", "alors", "bon"),
        syllables="mar lo ri vel tou bon ne cha pi dor fer ga mi lou san té rou ba cli quo vé nu "
        "bri sa lan ge du pré o mont",
    ),
    "es": Grammar(
        articles={
            "m": ("el", "el", "el", "mi", "nuestro", "este", "ese", ""),
            "f": ("la", "la", "la", "mi", "nuestra", "esta", "esa", ""),
            "p": ("los", "las", "los", "mis", "nuestros", ""),
        },
        some={
            "m": ("un", "un", "un", "otro", "un buen", ""),
            "f": ("una", "una", "una", "otra", "una buena", ""),
            "p": ("unas", "unos", ""),
        },
        joined=((r"\bde el\b", "del"), (r"\ba el\b", "al")),
        pronouns=("lo", "la", "los", "las", "eso", "ese", "esa cosa"),
        percent=("por ciento", "por ciento", ""),
        degrees=("grados", "grados", "grados centígrados", ""),
        durations=(
            *("{n} minutos", "{n} minutos", "{n} minutos", "{n} segundos", "{n} horas"),
            *("un minuto", "una hora", "media hora", "una hora y media", "un cuarto de hora"),
            *("{n} horas y {n} minutos", "{n} minutos y medio", "{n} minutos y {n} segundos"),
            *("tres cuartos de hora", "un par de minutos", "una hora y {n} minutos"),
        ),
        hesitations=("eh", "este", "pues", "bueno", "em"),
        syllables="ca sa ri to mo li na ber dor gar el pe ro fu en te vi llar lo ma zu qui ra os "
        "sol tre be da ño cor",
    ),
    "nl": Grammar(
        articles={
            "m": ("de", "de", "de", "mijn", "onze", "die", ""),
            "f": ("de", "de", "de", "mijn", "onze", "die", ""),
            "n": ("het", "het", "het", "mijn", "ons", "dat", ""),
            "p": ("de", "de", "de", "mijn", "onze", "die", ""),
        },
        some={
            "m": ("een", "een", "een", "nog een", "een lekkere", ""),
            "n": ("een", "een", "een", "nog een", "een lekker"),
            "p": ("wat", "wat", "een paar", ""),
        },
        pronouns=("het", "hem", "ze", "die", "dat", "deze", "dat ding"),
        percent=("procent", "procent", ""),
        degrees=("graden", "graden", "graden celsius", ""),
        durations=(
            *("{n} minuten", "{n} minuten", "{n} minuten", "{n} seconden", "{n} uur"),
            *("een minuut", "een uur", "een half uur", "anderhalf uur", "een kwartier"),
            *("{n} uur en {n} minuten", "{n} minuten en {n} seconden", "drie kwartier"),
            *("een paar minuten", "tweeënhalve minuut", "een uur en {n} minuten"),
        ),
        hesitations=("eh", "uh", "ehm", "nou", "euh"),
        syllables="van der ber gen hof ke mo len sta dijk ro zen waa ter lo pel gro te vij ver bin "
        "ne huis schut tel ga my na",
    ),
    "it": Grammar(
        articles={
            "m": ("il", "il", "il", "il mio", "il nostro", "questo", "quel", ""),
            "f": ("la", "la", "la", "la mia", "la nostra", "questa", "quella", ""),
            "p": ("i", "le", "i", "le", "i miei", ""),
        },
        some={
            "m": ("un", "un", "un", "un altro", "un bel"),
            "f": ("una", "una", "una", "un'altra", "una bella"),
            "p": ("dei", "delle", "altri"),
        },
        joined=(
            (r"\b(il|la) (~*)(?=[aeiouàèéìòù])", r"l'\2"),
            (r"\bil (~*)(?=s[bcdfglmnpqrtvz]|z|gn|ps|y)", r"lo \1"),
            (r"\bi (~*)(?=s[bcdfglmnpqrtvz]|z|gn|ps|[aeiou])", r"gli \1"),
            (r"\bdi il\b", "del"),
            (r"\bdi (lo|la|le)\b", r"del\1"),
            (r"\bdi (i|gli)\b", r"de\1"),
            (r"\bdi l'", "dell'"),
            (r"\ba il\b", "al"),
            (r"\ba (lo|la|le)\b", r"al\1"),
            (r"\ba (i|gli)\b", r"a\1"),
            (r"\ba l'", "all'"),
            (r"\bda il\b", "dal"),
            (r"\bda (lo|la|le)\b", r"dal\1"),
            (r"\bda (i|gli)\b", r"da\1"),
            (r"\bda l'", "dall'"),
            (r"\bin il\b", "nel"),
            (r"\bin (lo|la|le)\b", r"nel\1"),
            (r"\bin (i|gli)\b", r"ne\1"),
            (r"\bin l'", "nell'"),
            (r"\bsu il\b", "sul"),
            (r"\bsu (lo|la|le)\b", r"sul\1"),
            (r"\bsu (i|gli)\b", r"su\1"),
            (r"\bsu l'", "sull'"),
        ),
        pronouns=("lo", "la", "li", "le", "quello", "quella", "quella cosa"),
        percent=("per cento", "per cento", "percento", ""),
        degrees=("gradi", "gradi", ""),
        durations=(
            *("{n} minuti", "{n} minuti", "{n} minuti", "{n} secondi", "{n} ore"),
            *("un minuto", "un'ora", "mezz'ora", "un'ora e mezza", "un quarto d'ora"),
            *("{n} ore e {n} minuti", "{n} minuti e mezzo", "{n} minuti e {n} secondi"),
            *("tre quarti d'ora", "un paio di minuti", "un'ora e {n} minuti"),
        ),
        hesitations=("ehm", "eh", "allora", "beh", "dunque"),
        syllables="ca sa ri to mo li na ber gar pe ro fu ve te vil la bo zu chi ra so tre da gno "
        "cor bel sco lu ma",
    ),
}


def joined(marked: str, grammar: Grammar) -> str:
    """Return a marked sentence with its articles and prepositions joined as they are spoken."""
    for pattern, instead in grammar.joined:
        marked = re.sub(pattern.replace("~", "[\ue000-\uf8ff]"), instead, marked)
    return marked
