"""How English commands are phrased."""

from __future__ import annotations

from typing import Final

from .english_misheard import MISHEARD

_FIRST = (
    r"^(?:first|first of all|to start with),? "
    r"(?=(?:turn|switch|set|open|close|lock|start|stop|play|pause|dim|put|make)\b)"
)
_WISHED = (
    r"^(?:i'd|i would|we'd|we would) (?:really )?(?:appreciate|like|love|prefer)(?: it)? "
    r"if (?:you|somebody|someone) (?:could |would )?(?:please )?"
)
_CROSSED = r"^(?:cross|strike|scratch|knock)"
_SETTING = r"^(?:set|put|turn|bring|have|get)"
_LOOK = r"([\w-]+ ?(?:%|percent)) (volume|brightness|speed)"
_AT_WORK = r"(?:heating(?: up)?|boiling|brewing|warming(?: up)?|charging|cooking|spinning)"
_NO_MATTER = r"^(?:never mind|forget(?: about)?)"
_ENDING = r"(stop|cancel|pause|end|kill)"
_FINE = r"(?:good|fine|nice|ok(?:ay)?|al+ ?right|great|lovely)"
_BUT = r"(?:but |just |only )+"
_BIT = r"(?:(?:little |wee )?bit|little|touch|tad)"
_GOES = r"(?:possible|(?:it|they) (?:goes|go|gets|get|can(?: be| go| get)?|will go))"

_NO_VERB = (
    r"(?!(?:turn|switch|put|set|is|are|was|were|what|which|who|whose|how|why|when|where|there|if"
    r"|leave|keep|dim|make|have|has|get|let|i|we|you|he|she|they|it|that|this|open|close|lock|unlock"
    r"|all|both|every|everything|nothing|no|not|don't)\b)"
)
_SHORT_NAME = rf"^{_NO_VERB}((?:[\w']+ ){{1,4}}?)"
_HUNG = r"(?:curtains?|blinds?|shutters?|shades?|awnings?|drapes)"

_NOT = "(?:are not|aren'?t|is not|isn'?t)"

SPELLINGS: Final = (
    (r"\b(in|of) the (?:whole|entire) (?!house|home|place|flat|apartment)", r"\1 the "),
    *MISHEARD,
    (rf"{_WISHED}(turn|open|lock|start|play|unlock|switch)ed\b", r"\1"),
    (rf"{_WISHED}(clos|mut|paus|rais)ed\b", r"\1e"),
    (rf"{_WISHED}(?=(?:turn|switch|set|open|close|lock|start|stop|play|pause|dim|put|make)\b)", ""),
    (r"^(turn|switch|shut) of\b", r"\1 off"),
    (r"^un[ -]lock\b", "unlock"),
    (r"\bto day$", "today"),
    (r"(?<! at)(?<! to)(?<! on) (?:full|top|max|maximum) speed$", " to 100 percent"),
    (r"(?<! at)(?<! to)(?<! on) half speed$", " to 50 percent"),
    (r"(?<!\bthe )\bback (on|off|up|down)\b", r"\1"),
    (r"^(little|tad|touch|smidge|smidgen|wee bit) (?=(?:less|more|\w+er)\b)", r"a \1 "),
    (r"(?<=\w) back to (?=\d)", " to "),
    (r"^(?:knock|back|nudge|notch|ease) (?!off)(.+?) (?:back |up |down )*to (?=\d)", r"set \1 to "),
    (r"\b(in|for) an? (hour|minute)\b", r"\1 one \2"),
    (r"\b(?:right|straight) (up|down)$", r"\1"),
    (r"^(?:stick|chuck|pop|bung|throw|jot|write)\b(?=.*\b(?:on|to) .*\blist$)", "add"),
    (_FIRST, ""),
    (r" first$", ""),
    (r"\btoo (?=\d)", "to "),
    (r"(?<=\w )two (?=\d+ ?(?:%|percent|per cent|degrees)(?:\W|$))", "to "),
    (rf"^{_NO_VERB}(.+?) (?:fully|completely|totally|entirely) (open|closed|shut)$", r"\1 \2"),
    (r"^look the\b(?=.*\b(?:door|gate)s?\b)", "lock the"),
    (r"^(?:turn|switch) (everything|all) (on the (?:[\w']+ ){0,2}[\w']+) off$", r"turn off \1 \2"),
    (r"\bper cent\b", "percent"),
    (rf"^(.+?)(?:'s| is| are) {_FINE},? {_BUT}(?:a )?{_BIT} (?=\w+er$)", r"\1 a bit "),
    (rf"^{_NO_VERB}((?:[\w']+ ){{1,4}}?)(?<!at )(?<!to )(three quarters|a quarter)$", r"\1to \2"),
    (rf"{_SHORT_NAME}(on|off) (?=in )", r"turn \2 \1"),
    (rf"^{_NO_VERB}((?:[\w']+ ){{1,3}}{_HUNG} )(?:open|up) (?=in )", r"open \1"),
    (rf"^{_NO_VERB}((?:[\w']+ ){{1,3}}{_HUNG} )(?:closed|shut|down) (?=in )", r"close \1"),
    (rf"^{_NO_VERB}((?:[\w']+ ){{0,3}}{_HUNG} in .+) (?:open|up)$", r"open \1"),
    (rf"^{_NO_VERB}((?:[\w']+ ){{0,3}}{_HUNG} in .+) (?:closed|shut|down)$", r"close \1"),
    (r"^knock\b(?=.*\b(?:on|off)$)", "turn"),
    (
        r"(?<=\w )them (?!all|both|right|back|over)(?=[\w']+ (?:[\w']+ )*(?:on|off|up|down)$)",
        "the ",
    ),
    (r"^(?:run|fire up) (?=the )", "start "),
    (r"^who'?s\b", "who is"),
    (r"^(how (?:warm|hot|cold|cool|chilly) is it) out\W*$", r"\1 outside"),
    (rf"^(which|what) (.+?) {_NOT} (?:closed|shut)\W*$", r"\1 \2 are open"),
    (rf"^(which|what) (.+?) {_NOT} open\W*$", r"\1 \2 are closed"),
    (rf"^(which|what) (.+?) {_NOT} locked\W*$", r"\1 \2 are unlocked"),
    (rf"^(which|what) (.+?) {_NOT} off\W*$", r"\1 \2 are on"),
    (rf"^(which|what) (.+?) {_NOT} on\W*$", r"\1 \2 are off"),
    (r"\bcolour\b", "color"),
    (r"^(?:shut|put|power|flip|flick|cut|pop|stick|whack)\b(?=.*\b(?:on|off)\b)", "turn"),
    (r"^knock\b(?= (?:.* )?off\b)", "turn"),
    (r"^kill\b", "turn off"),
    (r"^light (?:up )?(?=(?:the |a )?(?:\w+ )?(?:fire(?:place)?|stove|candles?)$)", "turn on "),
    (r"^(?:chuck|bung|throw|bang|whip|sling)\b(?=.*\b(?:on|off)$)", "turn"),
    (r"^get (.+?) (?:running|going)\b", r"turn on \1"),
    (rf"^get (.+?) {_AT_WORK}(?=$| (?:for|in|now|please|and|too)\b)", r"turn on \1"),
    (rf"^{_NO_VERB}((?:[\w']+ ){{0,3}}[\w']+)(?<!one)(?<!body) locked$", r"lock \1"),
    (rf"{_NO_MATTER} (?:the )?(\w+(?: \w+)?),? {_ENDING} (?:their|its) timer$", r"\2 the \1 timer"),
    (r"^pull (?:over|across) (?=.*curtains?$)", "close "),
    (r"(?: up)?(?: (?:at|on|to))? full (?:blast|tilt|whack|pelt|power)$", " to 100 percent"),
    (r"^(?:get|have)\b(?=.*\b(?:on|off)$)", "turn"),
    (r"^(?:make sure|see to it) (?:that )?(.+?) (?:is|are) (on|off)$", r"turn \2 \1"),
    # The model takes what is to run for what is to stop.
    (
        r"^(?:make sure|see to it) (?:that )?(.+?) (?:(?:is|are) (?:running|going|lit)|runs?)$",
        r"turn on \1",
    ),
    (r"^make sure (?:that )?(.+?) (?:is|are) (lock|close|unlock|open)e?d?$", r"\2 \1"),
    (r"^(?:do you|would you) mind (turn|switch|open|lock|start)ing\b", r"\1"),
    (r"^(?:do you|would you) mind (clos|mut|paus|rais)ing\b", r"\1e"),
    (r"^(?:dim|brighten)\b(?=.*\bto\b)", "set"),
    (rf"{_CROSSED} (.+?) (?:off|from)(?: of)? (?=.*\blist$)", r"remove \1 from "),
    (
        r"^(?:turn|bring|put) (?:the )?volume (?:on|of|for) (.+?) (up|down) (?=by\b)",
        r"turn \2 the volume of \1 ",
    ),
    (
        rf"{_SETTING} ((?:(?!and )[\w'-]+ ){{1,6}}?)(?:up |down )?(?:to|at|on) {_LOOK}$",
        r"set \1\3 to \2",
    ),
    (rf"^(?:make|turn|set|put) (.+?) as bright as {_GOES}$", r"set \1 to 100 percent"),
    (rf"^(?:make|turn|set|put) (.+?) as (?:dim|low|dark) as {_GOES}$", r"set \1 to 1 percent"),
)
