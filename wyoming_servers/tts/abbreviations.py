"""Abbreviations with a point that ends no sentence, by language."""

from __future__ import annotations

_COMMON = {"dr", "prof", "st", "approx", "vol", "fig", "art", "tel", "max", "min", "temp", "cf"}
_BEFORE: dict[str, set[str]] = {
    "en": {"mr", "mrs", "ms", "mt", "vs", "dept", "gen", "rev", "hon", "sgt", "capt", "e.g", "i.e"},
    "de": {
        "bzw",
        "ca",
        "nr",
        "str",
        "ggf",
        "evtl",
        "inkl",
        "exkl",
        "bspw",
        "vgl",
        "sog",
        "abb",
        "kl",
    }
    | {"hr", "fr", "z.b", "d.h", "v.a", "z.t", "o.ä", "s.o", "s.u"},
    "fr": {"mm", "mme", "mlle", "ex", "env", "av", "bd", "chap", "tél", "p.ex", "c.-à-d"},
    "es": {"sr", "sra", "srta", "dra", "d", "dña", "ud", "uds", "av", "avda", "pág", "núm", "ej"}
    | {"p.ej", "aprox", "máx", "mín", "ee"},
    "it": {"sig", "sig.ra", "sig.na", "dott", "dott.ssa", "ing", "pag", "p.es", "p.zza", "v.le"}
    | {"ca", "avv", "geom"},
    "nl": {"dhr", "mevr", "mw", "drs", "ir", "bijv", "bv", "nr", "ca", "blz", "d.w.z", "o.a"}
    | {"m.b.v", "i.p.v", "t.o.v", "incl", "excl", "evt", "vgl", "ongev"},
}
_ALSO_LAST = {"etc", "jr", "sr", "inc", "ltd", "co", "a.m", "p.m"}
_LAST: dict[str, set[str]] = {
    "de": {"usw", "std", "mio", "mrd", "sek", "u.a"},
    "es": {"ee.uu", "a.c", "d.c"},
    "it": {"ecc", "mln"},
    "nl": {"enz", "mln", "mld"},
}
_NUMBER: dict[str, set[str]] = {
    "en": {"no", "nos", "pp", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct"}
    | {"nov", "dec"},
    "de": {"jan", "feb", "mär", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dez"},
    "fr": {"no", "janv", "févr", "avr", "juil", "sept", "oct", "nov", "déc"},
    "es": {
        "no",
        "ene",
        "feb",
        "mar",
        "abr",
        "jun",
        "jul",
        "ago",
        "sep",
        "sept",
        "oct",
        "nov",
        "dic",
    },
    "it": {"n", "gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"},
    "nl": {"jan", "feb", "mrt", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec"},
}
"""Before a number, such as a day or a year, they end no sentence."""
ORDINALS_WITH_POINT = {
    *("de", "da", "nb", "nn", "no", "fi", "cs", "sk", "pl", "hu", "hr", "sr", "bs", "sl", "et"),
    *("lv", "is", "tr", "lb", "fo"),
}
"""Languages that write "3." for "third"."""


def never_last(word: str, language: str | None) -> bool:
    """Whether a sentence goes on behind an abbreviation, in small letters, without its point."""
    if language is None:
        known = set().union(*_BEFORE.values()) - _ALSO_LAST
        return word in _COMMON | known
    return word in _COMMON or word in _BEFORE.get(language, ())


def may_be_last(word: str, language: str | None) -> bool:
    """Whether it ends a sentence, too, where a capital follows."""
    if language is None:
        return word in _ALSO_LAST or any(word in known for known in _LAST.values())
    return word in _ALSO_LAST or word in _LAST.get(language, ())


def before_number(word: str, language: str | None) -> bool:
    """Whether it is an abbreviation, such as "No.", in front of a number, and else a word."""
    return language is not None and word in _NUMBER.get(language, ())
