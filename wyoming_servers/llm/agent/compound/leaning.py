"""Words of one part of a sentence that stand for words of another, by language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_UNITS = "hours?|minutes?|seconds?|degrees?|percent|%|more|times?|notch|clicks?|steps?|o'clock"

_SAME_DE = "(?:das gleiche|dasselbe|genau das|genauso)"


@dataclass(frozen=True, kw_only=True)
class Leaning:
    """Regular expressions, without regard to case."""

    one: str
    """A thing told by how it is: groups ``art`` and ``how``."""
    bare_one: str
    """The same at the start of a part, without an article: a group ``how``."""
    one_at: str
    """A thing told by where it is: a group ``art``; the place follows."""
    nouns: str
    """Words for kinds of things."""
    there: str
    at: str
    """How a place is said: ``{place}`` stands for its name."""
    its: str
    """What belongs to it: a group ``noun``."""
    hers: str
    """What is of the one whose thing was named before."""
    also: str
    """Things told by no more than their kind, of the room before: a group ``what``."""
    bare: str
    """A thing told by no more than its kind, and its state: a group ``noun``."""
    same: tuple[str, ...]
    """Says that the same is to be done, with a group ``what``."""
    too: str
    """How that is said otherwise: ``{what}``."""
    courtesy: tuple[str, ...]
    """What may begin a part, or end it, and tells nothing."""
    idle: str
    """A part that tells nothing."""
    it: str
    """What stands for the one thing that was left out."""
    so_long: str
    """A thing and how long: groups ``what`` and ``long``."""
    lasting: str
    """Says of a thing before it that it is to be on so long."""
    on: str
    """How that is said in full, of a thing and how long."""
    but: str
    """Before what a part leaves out, which may lean on what it is left out of."""


LEANING: Final = {
    "en": Leaning(
        one=r"\b(?P<art>the|that|this|my)\s+(?P<how>(?!other|next|last|same|only|previous)"
        rf"[\w']+(?:\s+[\w']+)?)\s+ones?\b(?!\s+(?:{_UNITS}))",
        bare_one=r"^(?P<how>(?!(?:the|that|this|my|no|each|every|any|another|other|next|last|same"
        r"|which|in|for|and|or|at|to|of|just|only|it|let|what|who|there|here)\b)[\w'\u2019]+)"
        r"(?:\s+ones?\b|(?<=['\u2019]s))(?=\s+(?:on|off|up|down|open|closed|shut|to|at|too|\d+)\b)",
        one_at=r"\b(?P<art>the|that)\s+ones?(?=\s+(?:in|on|at|by|over|near|upstairs|downstairs)\b)",
        nouns="lights?|lamps?|blinds?|shutters?|curtains?|shades?|awnings?|heating|heaters?"
        "|thermostats?|radiators?|ac|fans?|tv|telly|speakers?|radios?|doors?|windows?|locks?"
        "|sockets?|plugs?|vents?|screens?|chargers?|sprinklers?|pumps?",
        there=r"(?<!is )(?<!are )\b(?:(?:in|over|up|down|out) there|there(?! (?:is|are|was))"
        r"|in (?:that|the same) room)\b(?!')",
        at="in {place}",
        its=r"\b(?:its|their)\s+(?P<noun>[\w']+)",
        hers=r"\b(?:her|his)\s+(?=\w)",
        also=r"(?P<what>(?:the )?(?:lights?|blinds?|curtains?|shutters?|heating|fans?|tv|music)"
        r"(?: on| off| up| down| closed| shut| open)?) (?:too|as well|also)",
        bare=r"(?:(?:is|are) )?the (?P<noun>lights?|lamps?|blinds?|curtains?|shutters?|heating"
        r"|fans?|tv|telly|doors?|windows?) (?:on|off|up|down|open|closed|shut|locked|unlocked)",
        same=(
            r"(?:and )?(?:do )?(?:the )?same (?:goes )?(?:for|in|with|on|to) (?P<what>.+)",
            r"(?P<what>.+?) (?:(?:to )?the same|likewise|ditto)",
            r"(?:and )?(?:don't forget|not forgetting)(?: about)? (?P<what>(?:the|my|our) .+)",
        ),
        too="{what} too",
        courtesy=(
            r"(?:when|once) (?:you|that)(?:'re|'ve|'s| are| have| is) (?:done|finished|ready)",
            r"while you(?:'re| are) (?:at it|there)",
            r"please and (?:thank you|thanks)|if you (?:would|could)|would you|could you please",
            r"before i forget(?: again)?|while i think of it|while i remember|one more thing",
            r"last but not least|and finally|finally|afterwards|for good measure",
        ),
        idle=r"done|thanks?(?: you)?(?: very much| a lot)?|cheers|please(?: and thank you)?"
        r"|that's (?:it|all)|thank you|ta"
        r"|don't (?:turn|switch|put) (?:it|them|that) (?:back (?:on|off)|(?:on|off) again)",
        it=r"\b(?:it|that(?: one)?)\b",
        so_long=r"(?P<art>(?:and )?(?:the )?)(?P<what>[\w' ]+?) for (?P<long>[\w ]+)",
        lasting=r"\bon\b.* for ",
        on=r"\g<art>\g<what> on for \g<long>",
        but=r"\s+(?=(?:but|except)(?: not| for| leave| keep)? the\s)",
    ),
    "de": Leaning(
        one=r"\b(?P<art>die|den|das|der)\s+(?P<how>(?:link|recht|ober|unter|vorder|hinter|mittler"
        r"|groß|klein|gelb|rot|blau|grün|weiß|schwarz|neu|alt)\w{1,2})"
        r"(?=\s*(?:$|an\b|aus\b|auf\b|zu\b|ab\b|hoch\b|runter\b|heller|dunkler|auch\b|ganz\b"
        r"|ebenfalls|halb|[,.!?]))",
        bare_one=r"(?!)(?P<how>)",
        one_at=r"\b(?P<art>die|den|das|der)(?=\s+(?:im|in der|in dem|am|auf dem|vom)\s)",
        nouns="lichter|licht|lampen?|leuchten?|rollos?|rollläden|rollladen|rolladen|rolläden"
        "|jalousien?|vorhänge|vorhang|gardinen?|markisen?|heizung(?:en)?|heizkörper"
        "|thermostate?|klimaanlagen?|ventilator(?:en)?|lüfter|fernseher|lautsprecher|radios?"
        "|türen|tür|fenster|schlösser|schloss|steckdosen?|pumpen?",
        there=r"\b(?:dort(?: drin(?:nen)?)?|da ?drin(?:nen)?"
        r"|in (?:dem|diesem|demselben) (?:raum|zimmer))\b",
        at="in {place}",
        its=r"(?!)(?P<noun>)",
        hers=r"(?!)",
        also=r"(?!)(?P<what>)",
        bare=r"(?!)(?P<noun>)",
        same=(
            rf"(?:und )?(?:mache? )?{_SAME_DE} (?:auch )?(?:in|im|bei|beim|mit|für) (?P<what>.+)",
            r"(?P<what>.+?) (?:genauso|ebenso|desgleichen|dasselbe|das gleiche)",
        ),
        too="{what} auch",
        courtesy=(
            r"(?:wenn|sobald) (?:du (?:damit )?fertig bist|das (?:erledigt|fertig) ist)",
            r"(?:und )?wenn du (?:schon |gerade )?(?:mal )?dabei bist",
            r"zum schluss|zuletzt|zu guter letzt|hinterher",
        ),
        idle=r"fertig|danke(?: schön| dir| sehr)?|das war(?:'s| es|s)|bitte(?: danke)?|mehr nicht",
        it=r"(?!)",
        so_long=r"(?P<art>(?:und )?(?:d(?:er|ie|as|en) )?)(?P<what>[\w ]+?) für (?P<long>[\w ]+)",
        lasting=r" für .*\b(?:an|ein)\b",
        on=r"\g<art>\g<what> für \g<long> an",
        but=r"\s+(?=(?:außer|ausser|bis auf|aber nicht) d(?:er|ie|as|en|em)\s)",
    ),
}
