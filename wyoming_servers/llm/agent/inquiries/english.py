"""How questions are put in English."""

from __future__ import annotations

import re
from typing import Final

from .english_words import (
    ADJECTIVES,
    AIR,
    ANY,
    AT,
    BATTERIES,
    CURRENT,
    DOES,
    ENCLOSED,
    IN,
    LEAST_SO,
    LEFT,
    LESS,
    MORE,
    MOST_SO,
    NOUNS,
    OVER,
    SIGNS,
    STATES,
    STILL,
    SUPERLATIVE,
    SURE,
    UNDER,
    UNIT,
    USING,
    WEAK,
    WHAT,
    WHAT_ALL,
    WHEREABOUTS,
    WHO,
    WILL_BE,
)
from .forms import (
    BEYOND,
    COMPARED,
    EVERY,
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

ENGLISH: Final = Forms(
    early=(
        *forms(
            VALUE,
            r"how (?:warm|hot|high|low) is T set(?: to)?",
            r"what temp(?:erature)? (?:is|s) T set(?: to| at)",
            about="target",
        ),
        *forms(HERE, rf"{WHAT} humidity(?: like)? {IN}T", about="humidity"),
        *for_each(
            VALUE,
            dict.fromkeys(("target", "brightness", "volume", "speed", "position"), ""),
            rf"{WHAT} T set (?:to|at)(?: {IN}U)?",
        ),
        *forms(
            VALUE,
            rf"how (?:long|much (?:longer|time)) (?:until|till|before) T {WILL_BE}",
            r"how (?:long|much (?:longer|time)) (?:is|are|does|do|has|have|will) T"
            r"(?: still)?(?: got| have| need| take| run| be)?(?: left| to go| for| going)*",
            r"how (?:long|much (?:longer|time)) (?:is )?(?:left|remaining) (?:on|for|in|of) T",
            r"when (?:is|are|will|does|do) T (?:be )?(?:done|finish(?:ed)?|ready|end|over)",
            about="duration",
        ),
        *forms(
            VALUE,
            rf"how much (?:{CURRENT} )?(?:is|are|does|do) T(?: panels?| system)? {USING}",
            rf"{WHAT} T {USING}",
            rf"{WHAT} (?:power|current) (?:consumption|usage|use|draw)? ?(?:of|for) T",
            about="power",
        ),
        *forms(
            VALUE,
            rf"how much (?:{CURRENT}|gas|water) (?:has|have|did) T"
            r" (?:used?|consumed?|produced?|generated?|made?|need(?:ed)?)(?: so far)?",
            about="energy",
        ),
        *forms(
            HERE,
            rf"(?:how(?: is| s) the air|what(?: is| s) the air like)(?: quality)?(?: {IN}T)?",
            rf"{WHAT} air quality(?: like)?(?: {IN}T)?",
            rf"is the air (?:quality )?(?:good|bad|ok|okay|stale|fresh|fine)(?: {IN}T)?",
            about="air",
        ),
        *forms(
            EVERY, rf"{WHAT_ALL}{LEFT} (?:{STATES['on']})(?: {IN}T)?", about="on", response="which"
        ),
        *for_each(
            EVERY,
            {state: STATES[state] for state in ("open", "unlocked")},
            rf"{WHAT_ALL}(?:{LEFT})? Q(?: {IN}T)?",
            response="which",
        ),
        *for_each(
            EVERY,
            {state: STATES[state] for state in ("on", "open", "unlocked")},
            rf"(?:is|are)(?: there)? (?:anything|any devices?|something)(?:{LEFT})? Q(?: {IN}T)?",
            response="any",
        ),
        *for_each(
            VALUE,
            NOUNS,
            rf"{WHAT} Q (?:of|for|on|in) T{AT}",
            rf"(?:what(?: is| s| are) )T(?: s)? Q{AT}",
            r"(?:at |on )?what Q (?:is|are|does|s) T(?: at| on| set to| have| show)?",
        ),
        *for_each(VALUE, ADJECTIVES, r"how Q (?:is|are|s) T(?: set| at the moment)?"),
        *for_each(
            VALUE, DOES, r"how Q (?:does|do|is|are) T (?:turn|run|go|blow|play|spin)(?:ning|ing)?"
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
            rf"{WHAT} T charged (?:to|at|up to)",
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
            HERE, AIR, rf"is it (?:very |a bit |too )?Q {IN}T", rf"how Q (?:is it|it is) {IN}T"
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
            MORE,
            rf"is it (?:any |much )?Q {IN}T than (?:it is )?{IN}U",
            r"(?:is|are) T (?:any |much )?Q than U",
        ),
        *for_each(
            COMPARED,
            LESS,
            rf"is it (?:any |much )?Q {IN}T than (?:it is )?{IN}U",
            r"(?:is|are) T (?:any |much )?Q than U",
            more=False,
        ),
        *for_each(
            BEYOND, MORE, rf"is it Q than N{UNIT}(?: {IN}T)?", rf"(?:is|are) T Q than N{UNIT}"
        ),
        *for_each(
            BEYOND,
            LESS,
            rf"is it Q than N{UNIT}(?: {IN}T)?",
            rf"(?:is|are) T Q than N{UNIT}",
            more=False,
        ),
        *forms(BEYOND, rf"is it (?:{OVER}) N{UNIT}(?: {IN}T)?", about="temperature"),
        *forms(BEYOND, rf"is it (?:{UNDER}) N{UNIT}(?: {IN}T)?", about="temperature", more=False),
        *forms(
            BEYOND,
            rf"is (?:the )?(?:humidity|moisture) (?:of |in )?T (?:{OVER}) N{UNIT}",
            about="humidity",
        ),
        *forms(
            BEYOND,
            rf"is (?:the )?(?:humidity|moisture) (?:of |in )?T (?:{UNDER}) N{UNIT}",
            about="humidity",
            more=False,
        ),
        *forms(
            BEYOND,
            rf"(?:is|are) (?:the temperature (?:of |in ))?T (?:{OVER}) N{UNIT}",
            about="any",
        ),
        *forms(
            BEYOND,
            rf"(?:is|are) (?:the temperature (?:of |in ))?T (?:{UNDER}) N{UNIT}",
            about="any",
            more=False,
        ),
        *for_each(
            MOST,
            MOST_SO,
            *SUPERLATIVE,
        ),
        *for_each(
            MOST,
            LEAST_SO,
            *SUPERLATIVE,
            more=False,
        ),
        *for_each(
            WITHIN,
            ENCLOSED,
            *SURE,
            rf"(?:is|are) T{STILL} Q",
            rf"(?:did|have) {WHO} (?:leave|left) T Q",
        ),
        *forms(WITHIN, rf"(?:did|have) {WHO} (?:lock|locked)(?: up)? T(?: up)?", about="locked"),
        *forms(WITHIN, rf"(?:did|have) {WHO} (?:close|closed|shut) T", about="closed"),
        *forms(
            LOW,
            rf"(?:which|what|whose) {BATTERIES}"
            rf"(?: {WEAK}| have low batteries| has a low battery)",
            rf"(?:what|which ones?) {WEAK.replace('(?:is |are )?', '')}",
            r"what needs (?:charging|new batteries|a new battery)",
            response="which",
        ),
        *forms(
            LOW,
            rf"(?:is|are|do|does) (?:there )?{ANY} {BATTERIES} {WEAK}",
            r"(?:is|are) (?:there )?(?:any )?low batteries",
            rf"(?:are |is )?(?:there )?any {BATTERIES} {WEAK}",
            rf"(?:do|must|should) (?:i|we) (?:need to |have to )?(?:change|charge|replace) {ANY}"
            rf" {BATTERIES}",
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
        *for_each(IS, STATES, rf"are both(?: of)? T{STILL} Q", response="all"),
        *forms(IS, r"is the (?:heating|heat|radiator) on (?:in )?here", about="heating"),
    ),
    late=(
        *for_each(
            IS,
            STATES,
            *SURE,
            rf"(?:is|are) T{STILL} Q(?: or (?:not|what))?",
            rf"(?:is|are) T{STILL} Q(?: (?:(?:in|on|at) )?U)?",
            rf"(?:did|have) {WHO} (?:leave|left) T Q(?: (?:in|on|at) U)?",
            r"(?:does|do|has|have) (?!the )\w+ (?:have |got )?(?:(?:her|his|their|its|the) )?T Q",
        ),
        *for_each(
            IS,
            WHEREABOUTS,
            *SURE,
            r"(?:has|have|did) T (?:already )?Q(?: yet| already)?",
            r"(?:is|are) T (?:still )?Q(?: yet| already)?",
        ),
        *for_each(
            IS,
            {OPPOSITE[state]: said for state, said in STATES.items()},
            r"(?:which|what) T (?:are|is|aren|isn) ?(?:not|t|nt) Q(?: (?:in |on )?U)?",
            response="which",
        ),
        *for_each(
            SENSED,
            SIGNS,
            rf"is there (?:any |some |a )?Q(?: detected)?(?: {IN}T)?",
            rf"is Q {IN}T",
        ),
        *forms(
            SENSED,
            r"is T (?:occupied|taken|in use|busy)",
            rf"is (?:anyone|anybody|someone|somebody) (?:still )?{IN}T",
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
        *forms(SENSED, r"(?:is|are) T (?:wet|flooded|leaking|under water)", about="moisture"),
        *forms(SENSED, r"(?:is|are) T dry", about="moisture", more=False),
        *forms(
            VALUE,
            r"how (?:dry|wet|damp|moist|humid) (?:is|are) T",
            r"(?:is|are) T (?:(?:too|very|still|a bit|quite) )*(?:dry|wet|damp|moist|humid)",
            about="humidity",
        ),
        *forms(
            VALUE,
            rf"{WHAT} T(?: level| value| reading| amount)?(?: of| in| at| on| for) U(?: at)?",
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
        r"|by (?:the way|any chance)|anyway|exactly|do you know|do you|today)$"
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
