"""Who comes, and what must not stay open, in English: doors are asked about first."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.hints.hint import Hint

_CALLERS = (
    "delivery (?:chap|guy|lady|person|boy|girl)|man with (?:a|the) (?:parcel|packet|package)"
    "|mailman|mail carrier|ups|fedex|district nurse|courier|customer|technician|delivery|delivery"
    " man|delivery driver|driver|postman|post lady"
    "|parcel|parcels|amazon"
    "|dpd|engineer|plumber|electrician|gas man|repair man|builders?|cleaners?|nurse|carer|midwife"
    "|doctor|grandma|grandpa|gran|nan|mum|dad|kids|pizza|takeaway|curry|food|vet|guests?|visitors?"
    "|in laws|babysitter|sitter|clients?|window cleaner|dog walker|groceries|shopping|tesco|ocado"
    "|chinese|candidate|supplier|[\\w']+ from (?:next door|work|school)|my \\w+"
)
_HERE = (
    "before the door|in front of the door|standing outside|here|at the (?:door|front door|entrance"
    "|gate)|waiting(?: (?:outside|at the door|downstairs"
    "|in the rain))?|outside|arrived|stuck outside|locked out|downstairs|on the (?:door)?step"
    "|standing (?:outside|in the rain|at the door)|ringing the bell|knocking"
)

VISITORS: Final = (
    Hint(
        plan="unlock what=front_door | unlock door",
        words="here door entrance gate outside waiting arrived downstairs doorstep step knocking"
        " ringing"
        " locked in key keys bell standing",
        said=rf"(?:{_CALLERS}) (?:is|are|has|have|stands?|waits?)(?: (?:just|already|finally"
        rf"|now))* (?:{_HERE})"
        rf"|that (?:will be|must be|is) (?:the )?(?:{_CALLERS})(?: at the door)?$"
        r"|let (?:him|her|them|us|me|the \w+|my \w+) in$|(?:someone|somebody) let (?:him|her|them)"
        r" in"
        r"|(?:forgot|forgotten|lost|left) (?:my|his|her|their) (?:house |door |front door )?keys?"
        r"|(?:i am|we are|is|are) (?:locked out|stuck outside)|locked (?:himself|herself"
        r"|themselves|myself|ourselves) out|buzz (?:him|her|them) (?:in|up)",
        unsaid="car keys?|office|hope|song|party|next (?:day|time)|dinner time|not|food is here to"
        "|piano|radio|telly|phone|here we|spring|summer|winter|christmas|weekend",
        despite="others asked would",
        is_asked=True,
    ),
    Hint(
        plan="lock door all",
        words="locked lock",
        said=r"(?:nobody|no one|not|never|forgot(?:ten)? to)(?: has| is| have)? (?:locked?)"
        r" (?:up|the doors?|the (?:front|back) door|anything)(?: (?:yet|again))*$",
        unsaid="car|bike|shed|phone|safe|someone said",
        despite="past done refused others",
        is_asked=True,
    ),
    Hint(
        plan="close what=main_water_valve | close what=water_valve",
        words="water burst leak leaking flooding flooded pouring gushing",
        said=r"pipe(?:s)? (?:is|has|have|are) (?:burst|leaking|gushing)|burst pipe|(?:kitchen"
        r"|bathroom"
        r"|cellar|basement|utility) is (?:flooding|flooded|under water)|water (?:is )?(?:pouring"
        r"|gushing"
        r"|spraying|everywhere)|there is a (?:water )?leak"
        r"|water(?: is)? (?:coming|dripping|running|pouring) (?:through|down) the (?:ceiling"
        r"|walls?)",
        unsaid="rain|news|gas|river|film",
        is_asked=True,
    ),
)
