"""How questions are put in English."""

from __future__ import annotations

import re
from typing import Final

from .forms import (
    BEYOND,
    COMPARED,
    HERE,
    IS,
    LOW,
    MOST,
    OPPOSITE,
    SENSED,
    TELL,
    VALUE,
    WITHIN,
    Forms,
    for_each,
    forms,
)

_NOUNS: Final = {
    "brightness": "brightness(?: level)?|light level",
    "volume": "volume(?: level)?|loudness",
    "battery": "(?:battery|charge)(?: level| charge| percentage| life| status| state)?"
    "|state of charge",
    "speed": "(?:fan )?speed",
    "position": "position",
    "kelvin": "colou?r temperature|kelvin",
    "color": "colou?r",
    "humidity": "(?:soil )?moisture|humidity",
}
_ADJECTIVES: Final = {
    "brightness": "bright|dim|dark",
    "volume": "loud|quiet",
    "battery": "charged(?: up)?",
    "speed": "fast|slow|quick(?:ly)?",
    "position": "(?:far |wide )?(?:open|closed|shut|raised|lowered)|far (?:out|in|up|down)",
    "temperature": "warm|hot|cold|cool",
    "level": "full|empty",
}
_DOES: Final = {
    "speed": "fast|hard|strong|quickly",
    "volume": "loud|loudly",
}
_AIR: Final = {
    "humidity": "humid|damp|dry|moist|muggy",
    "noise": "loud|noisy|quiet",
}
_MORE: Final = {
    "temperature": "warmer|hotter",
    "brightness": "brighter",
    "volume": "louder",
    "humidity": "damper|(?:more )?humid(?:er)?|wetter|moister",
    "battery": "fuller|more charged|better charged",
    "speed": "faster",
}
_LESS: Final = {
    "temperature": "colder|cooler|chillier",
    "brightness": "darker|dimmer|less bright",
    "volume": "quieter",
    "humidity": "drier|dryer|less humid|less damp",
    "battery": "emptier|less charged",
    "speed": "slower",
}
_MOST: Final = {
    "temperature": "warmest|hottest",
    "brightness": "brightest",
    "volume": "loudest",
    "humidity": "dampest|most humid|wettest|most damp",
    "battery": "fullest",
}
_LEAST: Final = {
    "temperature": "coldest|coolest|chilliest",
    "brightness": "darkest|dimmest",
    "volume": "quietest",
    "humidity": "driest|dryest|least humid",
    "battery": "emptiest|lowest",
}
_STATES: Final = {
    "on": "(?:switched |turned )?on|running|going|working|lit(?: up)?",
    "off": "(?:switched |turned )?off",
    "open": "open|ajar",
    "closed": "closed|shut|drawn",
    "locked": "locked(?: up)?",
    "unlocked": "unlocked",
}
_WHEREABOUTS: Final = {
    "home": "(?:still )?(?:here|about|around|there|at home)|(?:(?:come|came|got|get|arrived?"
    "|made it) )?(?:home|back|in)|arrived?",
    "not_home": "(?:left|gone|gone out|gone off|out|away)(?: of the house| the house)?",
}
_ENCLOSED: Final = {state: _STATES[state] for state in ("open", "closed", "locked", "unlocked")}
_SENSED: Final = {
    "smoke": "smoke|fire",
    "gas": "gas",
    "moisture": "(?:water|leak|leaks|flood|flooding)(?: leak| leaks)?|leaking",
    "motion occupancy presence": "motion|movement|anyone|anybody|someone|somebody"
    "|(?:something|anything|someone|somebody|anyone|anybody) moving",
}
_WHAT: Final = "what(?: is| s| are)(?: the)?"
_IN: Final = "(?:in |at |on |inside )?"
_AT: Final = "(?: at| set to| on| now| like)?"
_TAG: Final = (
    "(?:(?:is|are)(?: not|n t|nt)? (?:it|he|she|they)|is(?: it)? not(?: it)?|right|yes|innit"
    "|correct|or (?:not|what))"
)
_SURE: Final = (
    rf"T (?:is|are|s) Q(?: {_TAG})",
    r"(?:is|are) T not Q",
    r"(?:isn t|aren t|isnt|arent) T Q(?: or (?:not|what))?",
)
"""What expects an answer by its words."""
_STILL: Final = "(?: still| already| really| actually)?"
_OVER: Final = "above|over|more than|higher than|warmer than|hotter than|at least|louder than"
_UNDER: Final = "below|under|less than|lower than|colder than|cooler than"
_UNIT: Final = "(?: degrees| percent| ppm| watts)?(?: celsius)?"
_BATTERIES: Final = "(?:batter(?:y|ies)|devices?|sensors?)"
_WEAK: Final = (
    "(?:(?:is |are )?(?:running |getting )?(?:low|empty|flat|weak|dying|dead|nearly empty)"
    "|needs? (?:changing|replacing|charging|a (?:new battery|charge)|new batteries|to be changed))"
)
_ANY: Final = "(?:any|some|one)(?: of (?:the|my|our))?"
_WHO: Final = "(?:i|we|you|someone|somebody|anyone|anybody|the kids)"

ENGLISH: Final = Forms(
    early=(
        *forms(VALUE, r"how (?:warm|hot|high|low) is T set(?: to)?", about="target"),
        *for_each(
            VALUE,
            _NOUNS,
            rf"{_WHAT} Q (?:of|for|on|in) T{_AT}",
            rf"(?:what(?: is| s| are) )T(?: s)? Q{_AT}",
            r"(?:at |on )?what Q (?:is|are|does|s) T(?: at| on| set to| have| show)?",
        ),
        *for_each(VALUE, _ADJECTIVES, r"how Q (?:is|are|s) T(?: set| at the moment)?"),
        *for_each(
            VALUE, _DOES, r"how Q (?:does|do|is|are) T (?:turn|run|go|blow|play|spin)(?:ning|ing)?"
        ),
        *forms(
            VALUE,
            r"how fast (?:is|are) T (?:going|running|turning|spinning|blowing)",
            about="speed",
        ),
        *forms(
            VALUE,
            r"how far (?:is|are) T (?:open|closed|shut|out|in|up|down|extended)",
            r"how far (?:open|out|up|down) (?:is|are) T",
            about="position",
        ),
        *forms(
            VALUE,
            r"how much (?:battery|charge|power|juice) (?:does|do|has|have) T"
            r"(?: have| got)?(?: left)?",
            r"how much (?:battery|charge|juice) is (?:there )?(?:left )?(?:in|on) T",
            r"(?:does|do) T need (?:charging|a charge|to be charged|new batteries)",
            r"(?:is|are) T (?:fully |still |already )?charged(?: up)?",
            r"T (?:s )?(?:battery|charge)(?: level)?",
            about="battery",
        ),
        *for_each(
            TELL,
            {"on": "on or off", "open": "open or (?:closed|shut)", "locked": "locked or unlocked"},
            r"(?:is|are) T Q",
        ),
        *for_each(
            HERE, _AIR, rf"is it (?:very |a bit |too )?Q {_IN}T", rf"how Q (?:is it|it is) {_IN}T"
        ),
        *forms(
            HERE,
            r"(?:how windy is it|is it (?:very )?windy|how (?:strong|fast) is the wind)"
            r"(?: outside| today| out)?",
            r"what(?: is| s) the wind(?: speed| like)?(?: outside| today)?",
            about="wind",
        ),
        *forms(
            HERE,
            r"how much (?:rain )?(?:has it|did it|did we|have we) (?:rain|rained|had|have|got|get)"
            r"(?: so far)?(?: today)?",
            r"how much rain (?:was|has) there(?: been)?(?: so far)?(?: today)?",
            about="rain",
        ),
        *for_each(
            COMPARED,
            _MORE,
            rf"is it (?:any |much )?Q {_IN}T than (?:it is )?{_IN}U",
            r"(?:is|are) T (?:any |much )?Q than U",
        ),
        *for_each(
            COMPARED,
            _LESS,
            rf"is it (?:any |much )?Q {_IN}T than (?:it is )?{_IN}U",
            r"(?:is|are) T (?:any |much )?Q than U",
            more=False,
        ),
        *for_each(
            BEYOND, _MORE, rf"is it Q than N{_UNIT}(?: {_IN}T)?", rf"(?:is|are) T Q than N{_UNIT}"
        ),
        *for_each(
            BEYOND,
            _LESS,
            rf"is it Q than N{_UNIT}(?: {_IN}T)?",
            rf"(?:is|are) T Q than N{_UNIT}",
            more=False,
        ),
        *forms(BEYOND, rf"is it (?:{_OVER}) N{_UNIT}(?: {_IN}T)?", about="temperature"),
        *forms(
            BEYOND, rf"is it (?:{_UNDER}) N{_UNIT}(?: {_IN}T)?", about="temperature", more=False
        ),
        *forms(
            BEYOND,
            rf"is (?:the )?(?:humidity|moisture) (?:of |in )?T (?:{_OVER}) N{_UNIT}",
            about="humidity",
        ),
        *forms(
            BEYOND,
            rf"is (?:the )?(?:humidity|moisture) (?:of |in )?T (?:{_UNDER}) N{_UNIT}",
            about="humidity",
            more=False,
        ),
        *forms(
            BEYOND,
            rf"(?:is|are) (?:the temperature (?:of |in ))?T (?:{_OVER}) N{_UNIT}",
            about="any",
        ),
        *forms(
            BEYOND,
            rf"(?:is|are) (?:the temperature (?:of |in ))?T (?:{_UNDER}) N{_UNIT}",
            about="any",
            more=False,
        ),
        *for_each(
            MOST,
            _MOST,
            r"(?:which|what)(?: room| place| light| lamp)? is (?:the )?Q(?: room| one)?",
            r"where is it (?:the )?Q",
            rf"{_WHAT} Q (?:room|place|light|lamp)(?: in the house)?",
            r"which(?: one)? is the Q (?:room|place|light|lamp)",
        ),
        *for_each(
            MOST,
            _LEAST,
            r"(?:which|what)(?: room| place| light| lamp)? is (?:the )?Q(?: room| one)?",
            r"where is it (?:the )?Q",
            rf"{_WHAT} Q (?:room|place|light|lamp)(?: in the house)?",
            r"which(?: one)? is the Q (?:room|place|light|lamp)",
            more=False,
        ),
        *for_each(
            WITHIN,
            _ENCLOSED,
            *_SURE,
            rf"(?:is|are) T{_STILL} Q",
            rf"(?:did|have) {_WHO} (?:leave|left) T Q",
        ),
        *forms(WITHIN, rf"(?:did|have) {_WHO} (?:lock|locked)(?: up)? T(?: up)?", about="locked"),
        *forms(WITHIN, rf"(?:did|have) {_WHO} (?:close|closed|shut) T", about="closed"),
        *forms(
            LOW,
            rf"(?:which|what|whose) {_BATTERIES}"
            rf"(?: {_WEAK}| have low batteries| has a low battery)",
            rf"(?:what|which ones?) {_WEAK.replace('(?:is |are )?', '')}",
            r"what needs (?:charging|new batteries|a new battery)",
            response="which",
        ),
        *forms(
            LOW,
            rf"(?:is|are|do|does) (?:there )?{_ANY} {_BATTERIES} {_WEAK}",
            r"(?:is|are) (?:there )?(?:any )?low batteries",
            rf"(?:are |is )?(?:there )?any {_BATTERIES} {_WEAK}",
            rf"(?:do|must|should) (?:i|we) (?:need to |have to )?(?:change|charge|replace) {_ANY}"
            rf" {_BATTERIES}",
            r"(?:does|do) (?:anything|any batter(?:y|ies)) need "
            r"(?:charging|changing|replacing|new batteries)",
            response="any",
        ),
        *forms(
            IS,
            r"(?:is|are) T (?:fully|completely|all the way|totally) (?:open|up|out)"
            r"(?: or (?:not|what))?",
            about="fully open",
        ),
        *for_each(IS, _STATES, rf"are both(?: of)? T{_STILL} Q", response="all"),
        *forms(IS, r"is the (?:heating|heat|radiator) on (?:in )?here", about="heating"),
    ),
    late=(
        *for_each(
            IS,
            _STATES,
            *_SURE,
            rf"(?:is|are) T{_STILL} Q(?: or (?:not|what))?",
            rf"(?:is|are) T{_STILL} Q(?: (?:(?:in|on|at) )?U)?",
            rf"(?:did|have) {_WHO} (?:leave|left) T Q(?: (?:in|on|at) U)?",
            r"(?:does|do|has|have) \w+ (?:have |got )?(?:(?:her|his|their|its|the) )?T Q",
        ),
        *for_each(
            IS,
            _WHEREABOUTS,
            *_SURE,
            r"(?:has|have|did) T (?:already )?Q(?: yet| already)?",
            r"(?:is|are) T (?:still )?Q(?: yet| already)?",
        ),
        *for_each(
            IS,
            {OPPOSITE[state]: said for state, said in _STATES.items()},
            r"(?:which|what) T (?:are|is|aren|isn) ?(?:not|t|nt) Q(?: (?:in |on )?U)?",
            response="which",
        ),
        *for_each(
            SENSED,
            _SENSED,
            rf"is there (?:any |some |a )?Q(?: detected)?(?: {_IN}T)?",
            rf"is Q {_IN}T",
        ),
        *forms(
            SENSED,
            r"is T (?:occupied|taken|in use|busy)",
            rf"is (?:anyone|anybody|someone|somebody) (?:still )?{_IN}T",
            about="motion occupancy presence",
        ),
        *forms(
            SENSED,
            r"is T (?:free|empty|available|unoccupied)",
            about="motion occupancy presence",
            more=False,
        ),
        *forms(
            VALUE,
            r"how (?:full|empty|high|low|deep|strong) (?:is|are) T",
            r"how much (?:of )?T (?:is|are) (?:there )?(?:left|still there|remaining)"
            r"(?: (?:in|at) U)?",
            r"how much T (?:is|are) (?:there )?(?:left )?(?:in|at) U",
            r"how much is (?:there )?(?:still )?(?:left )?in T(?: still)?",
            r"how much T (?:do|have) we (?:have|got)(?: left)?",
            about="level",
        ),
        *forms(VALUE, r"how (?:dry|wet|damp|moist|humid) (?:is|are) T", about="humidity"),
        *forms(
            VALUE,
            rf"{_WHAT} T(?: level| value| reading| amount)?(?: of| in| at| on| for) U(?: at)?",
            about="any",
        ),
        *forms(
            TELL,
            r"(?:is|are) T (?:done|finished|ready)(?: yet)?",
            r"(?:has|have) T (?:finished|stopped|started|come on|gone off)(?: yet)?",
            r"(?:what(?: is| s)|how(?: is| s)) T (?:doing|up to)",
            r"(?:is|are) T \w+ing or \w+(?:ing)?",
            r"(?:is|are) T (?:still )?"
            r"(?:charging|washing|drying|heating|cooling|cleaning|playing|going|running)",
        ),
    ),
    asks="is",
    asks_by_order=True,
    opening=re.compile(
        r"^(?:hey|hi|ok|okay|so|and|um|uh|erm|well|please|quick question|sorry|oh|right|listen"
        r"|can you (?:tell me|check)(?: if| whether)?|could you (?:tell me|check)(?: if| whether)?"
        r"|do you know(?: if| whether)?|tell me|i wonder|i was wondering|any idea) "
    ),
    ending=re.compile(
        r" (?:please|now|right now|at the moment|currently|then|thanks|thank you|mate|love|dear"
        r"|by the way|anyway|exactly|do you know|do you|today)$"
    ),
    outdoors=frozenset(
        (
            *("garden", "yard", "balcony", "terrace", "patio", "outside", "outdoor", "outdoors"),
            *("backyard", "driveway", "porch"),
        )
    ),
    kept=frozenset(
        (
            *("fridge", "freezer", "refrigerator", "tank", "oven", "water", "pool", "boiler"),
            *("aquarium", "soil", "cpu", "processor", "milk", "cooler", "outdoor", "outside"),
            "battery",
        )
    ),
)
