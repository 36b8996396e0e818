"""English words for what devices are asked about: qualities, states, what sensors tell."""

from __future__ import annotations

from typing import Final

NOUNS: Final = {
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
ADJECTIVES: Final = {
    "brightness": "bright|dim|dark",
    "volume": "loud|quiet",
    "battery": "charged(?: up)?",
    "speed": "fast|slow|quick(?:ly)?",
    "position": "(?:far |wide )?(?:open|closed|shut|raised|lowered)|far (?:out|in|up|down)",
    "temperature": "warm|hot|cold|cool",
    "level": "full|empty",
}
DOES: Final = {
    "speed": "fast|hard|strong|quickly",
    "volume": "loud|loudly",
}
AIR: Final = {
    "humidity": "humid|damp|dry|moist|muggy",
    "noise": "loud|noisy|quiet",
}
MORE: Final = {
    "temperature": "warmer|hotter",
    "brightness": "brighter",
    "volume": "louder",
    "humidity": "damper|(?:more )?humid(?:er)?|wetter|moister",
    "battery": "fuller|more charged|better charged",
    "speed": "faster",
}
LESS: Final = {
    "temperature": "colder|cooler|chillier",
    "brightness": "darker|dimmer|less bright",
    "volume": "quieter",
    "humidity": "drier|dryer|less humid|less damp",
    "battery": "emptier|less charged",
    "speed": "slower",
}
MOST_SO: Final = {
    "temperature": "warmest|hottest",
    "brightness": "brightest",
    "volume": "loudest",
    "humidity": "dampest|most humid|wettest|most damp",
    "battery": "fullest",
}
LEAST_SO: Final = {
    "temperature": "coldest|coolest|chilliest",
    "brightness": "darkest|dimmest",
    "volume": "quietest",
    "humidity": "driest|dryest|least humid",
    "battery": "emptiest|lowest",
}
STATES: Final = {
    "on": "(?:switched |turned )?on|running|going|working|lit(?: up)?",
    "off": "(?:switched |turned )?off",
    "open": "open|ajar",
    "closed": "closed|shut|drawn",
    "locked": "locked(?: up)?",
    "unlocked": "unlocked",
}
WHEREABOUTS: Final = {
    "home": "(?:still )?(?:here|about|around|there|at home)|(?:(?:come|came|got|get|arrived?"
    "|made it) )?(?:home|back|in)|arrived?",
    "not_home": "(?:left|gone|gone out|gone off|out|away)(?: of the house| the house)?",
}
ENCLOSED: Final = {state: STATES[state] for state in ("open", "closed", "locked", "unlocked")}
SIGNS: Final = {
    "smoke": "smoke|fire",
    "gas": "gas",
    "moisture": "(?:water|leak|leaks|flood|flooding)(?: leak| leaks)?|leaking",
    "motion occupancy presence": "motion|movement|anyone|anybody|someone|somebody"
    "|(?:something|anything|someone|somebody|anyone|anybody) moving",
}
WHAT: Final = "what(?: is| s| are)(?: the)?"
IN: Final = "(?:in |at |on |inside )?"
AT: Final = "(?: at| set to| on| now| like)?"
SUPERLATIVE: Final = (
    r"(?:which|what)(?: room| place| light| lamp| battery)? (?:is|s) (?:the )?Q(?: room| one)?",
    r"where (?:is|s) it (?:the )?Q",
    rf"{WHAT} Q (?:room|place|light|lamp)(?: in the house)?",
    r"(?:which|what)(?: one)? (?:is|s) the Q (?:room|place|light|lamp)",
)
TAG: Final = (
    "(?:(?:is|are)(?: not|n t|nt)? (?:it|he|she|they)|is(?: it)? not(?: it)?|right|yes|innit"
    "|correct|or (?:not|what))"
)
SURE: Final = (
    rf"T (?:is|are|s) Q(?: {TAG})",
    r"(?:is|are) T not Q",
    r"(?:isn t|aren t|isnt|arent) T Q(?: or (?:not|what))?",
)
"""What expects an answer by its words."""
STILL: Final = "(?: still| already| really| actually)?"
WHAT_ALL: Final = "what(?: else| all)?(?: is| s| are| has| have)(?: been)?"
LEFT: Final = "(?: still| left| been left| all| currently)+"
WILL_BE: Final = (
    "(?:is|are|s|will be|gets?|has|have) (?:done|finished|ready|over|through)|finish(?:es)?|ends?"
)
CURRENT: Final = "(?:power|electricity|energy|current|juice|watts?)"
USING: Final = (
    "(?:us(?:e|ing)|draw(?:ing)?|consum(?:e|ing)|pull(?:ing)?|produc(?:e|ing)|generat(?:e|ing)"
    "|mak(?:e|ing))"
)
OVER: Final = "above|over|more than|higher than|warmer than|hotter than|at least|louder than"
UNDER: Final = "below|under|less than|lower than|colder than|cooler than"
UNIT: Final = "(?: degrees| percent| ppm| watts)?(?: celsius)?"
BATTERIES: Final = "(?:batter(?:y|ies)|devices?|sensors?)"
WEAK: Final = (
    "(?:(?:is |are )?(?:running |getting )?(?:low|empty|flat|weak|dying|dead|nearly empty)"
    "|needs? (?:changing|replacing|charging|a (?:new battery|charge)|new batteries|to be changed))"
)
ANY: Final = "(?:any|some|one)(?: of (?:the|my|our))?"
WHO: Final = "(?:i|we|you|someone|somebody|anyone|anybody|the kids)"
