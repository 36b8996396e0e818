"""English words for more and less."""

from __future__ import annotations

import re
from typing import Final

from .words import Words, whither, words

_NOT: Final = "not (?:quite |nearly |all )?(?:so|as|that|too|quite)"
_ONE: Final = "an?|one|another|a couple of|a few"
_N: Final = rf"(?P<number>\d+(?:p\d+)?|half an?|{_ONE})"
_SHARE: Final = (
    "(?:by |(?<=up )|(?<=down )"
    "|(?=a (?:third|quarter|fifth|tenth) (?:quiet|loud|soft|bright|dimm|dark|slow|fast)er))"
    "(?P<number>a third|a quarter|a fifth|a tenth)"
)
_SHARES: Final = {
    "3 quarters": 75,
    "2 thirds": 67,
    **dict.fromkeys(("half way", "halfway", "half"), 50),
    "one third": 33,
    "one quarter": 25,
}
_PART: Final = (
    rf"(?P<number>\d+(?= percent)|{'|'.join(_SHARES)}|a third|a quarter)(?: percent)?"
    "(?: of the way)?"
)
"""How much is open or closed where "open" or "closed" stands behind it."""
_SO: Final = "(?:way|far|much|so|a bit|a little|a tad|really|very|rather|quite|just|still|awfully)"
_GRADES: Final = (
    "bright|dim|dark|loud|quiet|hot|cold|warm|cool|chilly|fast|slow|strong|weak|high|low"
)

ENGLISH: Final = Words(
    never=re.compile(
        r"^(?:is|are|was|were|did|do|does|has|how|what|which|who|when|why|where|if|should|don t|"
        r"never|i never|not sure|have you|are you)\b|\b(?:if|when|until|unless|don t|dont|was"
        r"|were)\b"
    ),
    complaint=words(
        rf"(?:is|are|s)(?= (?:{_SO} )*(?:too (?:{_GRADES})|deafening|blinding))"
        rf"|(?:is|are|s)(?= (?:{_SO} )+(?:{_GRADES}))|(?:is|are) (?={_NOT} )"
    ),
    times=(
        (words("half(?= as)|(?<!to )half(?= the)|halve"), 0.5),
        (words("a third(?= as)"), 1 / 3),
        (words("a quarter(?= as)"), 0.25),
        (words("twice(?= as)|twice(?= the)|double|2 times(?= as)"), 2),
        (words("3 times(?= as)|triple"), 3),
    ),
    sizes=(
        (
            words(
                r"(?:just )?a (?:tiny |little |wee |small )?bit|(?:just )?a (?:little|tad"
                r"|touch|notch"
                r"|hair|smidge|smidgen|crack|shade|fraction|nudge)|slightly|somewhat|ever so"
                r" slightly"
                r"|bit|nudge"
            ),
            "little",
        ),
        (words("by half"), "half"),
        (
            words("a lot|lots|loads|much|way|far|considerably|a good bit|quite a bit|a great deal"),
            "much",
        ),
    ),
    percent=words(rf"(?:by |about )?{_N} (?:more )?(?:percent|points?)(?: points?)?"),
    degrees=words(rf"(?:by |about )?{_N} (?:more )?degrees?"),
    notches=words(
        rf"(?:by )?{_N} (?:more )?(?:notch(?:es)?|steps?|speeds?|levels?|clicks?|stages?|gears?)"
    ),
    share=words(_SHARE),
    bare=words(r"(?:(?:by|another) |(?<=up )|(?<=down ))(?P<number>\d+(?:p\d+)?)"),
    value=words(r"(?:back |all the way )?(?:up|down) to (?P<number>\d+)(?: percent| degrees)?"),
    absolute=words(r"to|at \d+|on \d+"),
    whither=(
        whither(
            "brightness",
            "down",
            rf"{_NOT} (?:bright|light)|less (?:bright|light)|too bright"
            rf"|more (?:dim|dark)|darker|dimmer|blinding|dim(?: down)?|{_SO} bright",
        ),
        whither(
            "brightness",
            "up",
            rf"{_NOT} (?:dark|dim)|less (?:dark|dim)|too (?:dark|dim)|more bright|brighter"
            rf"|lighter|brighten(?: up)?|more light|{_SO} (?:dark|dim)",
        ),
        whither(
            "volume",
            "down",
            rf"{_NOT} loud|less (?:loud|noisy)|too (?:loud|noisy)|more (?:quiet|soft)(?:ly)?"
            r"|quieter|softer"
            rf"|deafening|{_SO} loud",
        ),
        whither("volume", "up", rf"too quiet|less quiet|more loud(?:ly)?|louder|{_SO} quiet"),
        whither(
            "temperature",
            "up",
            rf"more (?:warm|hot)|less cold|warmer|hotter|too (?:cold|cool|chilly)|warm up|heat up"
            rf"|{_SO} (?:cold|chilly)",
        ),
        whither(
            "temperature",
            "down",
            rf"more (?:cool|cold)|less (?:warm|hot)|cooler|colder|too (?:hot|warm)"
            rf"|{_NOT} (?:hot|warm)|cool down"
            rf"|{_SO} (?:hot|warm)",
        ),
        whither("speed", "up", "faster|quicker|too (?:slow|weak)|speed up"),
        whither(
            "speed", "down", rf"slower|too (?:fast|strong)|{_NOT} (?:fast|strong)|slow down|slow"
        ),
        whither(
            "position",
            "up",
            "(?:further|wider|more) open|open(?:ed)? (?:up )?(?:further|wider|more)"
            "|further (?:out|up)",
        ),
        whither(
            "position",
            "down",
            "(?:further|more) (?:closed|shut)|(?:close|shut) (?:further|more)|further (?:in|down)",
        ),
        whither("position", "up", "open(?:ed)?|roll out|extend|out", is_whole=True),
        whither("position", "down", "close|shut|closed|retract|roll in|pull in|in$", is_whole=True),
        whither("brightness", "", "as (?:bright|dim|dark)"),
        whither("volume", "", "as loud|as noisy"),
        whither("speed", "", "as (?:fast|quick)"),
        whither("position", "", "as (?:far|wide|far open|wide open)"),
        whither("", "", "as (?:high|strong|much)"),
        whither("", "up", "up|raise|increase|boost|bump|crank|higher|stronger|too weak"),
        whither("", "down", f"down|lower|reduce|decrease|drop|weaker|gentler|{_NOT} high"),
        whither("", "up", "more|another|extra", is_weak=True),
        whither("", "down", "less", is_weak=True),
    ),
    looks={
        "brightness": words("brightness|light level"),
        "volume": words("volume|sound level|loudness"),
        "speed": words("speed"),
        "temperature": words("temperature"),
        "position": words("position"),
    },
    fillers=words(
        r"(?:can|could|would|will) (?:you|we|i)|i d like|i would like|i want|we want|i need|we"
        r" need|let s"
        r"|let us|please|for me|kindly|maybe|perhaps|hey|ok|okay|so|oh|well|make|turn|set|put"
        r"|take|bring"
        r"|get|have|give|move|push|pull|knock|ease|notch|nudge|go|run|play|shift|roll|wind|be|could|should|can|may|might"
        r"|needs? to|wants? to|it|of|on|for|me|us|further|again|just|still|now|then|too|by"
        r"|percent|some|level|setting|that|please|thanks|thank you|also|right|going|little|bit"
    ),
    numbers={
        **dict.fromkeys(("a", "an", "one", "another"), 1),
        "a couple of": 2,
        "a few": 3,
        "half a": 0.5,
        "half an": 0.5,
        "a third": 33,
        "a quarter": 25,
        "a fifth": 20,
        "a tenth": 10,
        **_SHARES,
    },
    opened=words(rf"{_PART} open(?:ed)?"),
    closed=words(rf"{_PART} (?:closed|shut)"),
)
