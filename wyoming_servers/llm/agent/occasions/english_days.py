"""Occasions of a day's work and leisure, in English."""

from __future__ import annotations

from typing import Final

from .occasion import Occasion

WE: Final = r"(?:i'm|we're|i am|we are)(?: all| just| now| both)?"
WILL: Final = (
    rf"(?:{WE} (?:going to|gonna|about to|ready to)"
    r"|(?:i|we)(?:'ll| will| want to| wanna|'d like to)"
    r"|let's|let us|time to|it's time to|it is time to)"
)

DAYS: Final = (
    Occasion(
        said=r"(?:that's|that is) (?:me|us|it|all)(?: done| finished)?(?: for (?:the day|today))"
        rf"|{WE} (?:all )?(?:done|finished)(?: (?:for the day|for today|here))?|call(?:ing)? it a"
        rf" day"
        r"|(?:that's )?(?:the|my) day's work(?:'s| is)? done|work's done(?: for the day)?"
        r"|(?:knocking|clocking|packing) off|home ?time|last one out"
        r"|(?:everybody|everyone|all (?:my |the )?colleagues|the others|the team)(?:'s| has| is|"
        r" are| have)"
        r" (?:all )?(?:gone(?: home)?|left)|(?:i|we) (?:go|am going|are going) home"
        rf"|{WE} (?:closing|shutting|locking) up(?: shop)?|{WILL} (?:close|shut|lock) (?:up|down)"
        r"(?: shop)?|(?:we're|the shop is|the shop's) closed|closing time"
        r"|(?:that's )?the last customer(?:'s| has)? (?:gone|left)|cashing up(?: now)?",
        names=r"closing|close up|lock(?:ing)? up|end of (?:the )?day|shut(?:ting)? (?:up|down)"
        r"|closed"
        r"|home ?time|after hours|shut shop",
    ),
    Occasion(
        said=rf"first one in|{WE} (?:open|opening|opening up|open for business)|open for business"
        r"|(?:it's )?(?:opening time|time to open(?: up| shop)?)|doors are open"
        r"|first customer(?:'s| is) here",
        names=r"opening|open up|open(?:ing)? shop|open for business|start of (?:the )?day"
        r"|business hours",
    ),
    Occasion(
        said=r"(?:the |our )?clients?(?: have| has|'ve|'s| are|'re| is) (?:arrived|here|in"
        r" reception)"
        r"|(?:the )?(?:board |team |staff )?meeting(?:'s| is)? (?:starts?|starting|about to start"
        r"|time"
        rf"|beginning|begins|in session)|{WILL} (?:start|begin|open) the meeting"
        r"|(?:the )?interview(?:'s| is)? (?:starting|starts)|quiet please we're in session",
        names=r"meeting|conference|interview",
    ),
    Occasion(
        said=rf"{WILL} present|{WE} (?:presenting|about to present|up next)|slides please"
        r"|let's (?:get|have) the (?:presentation|slides)(?: (?:going|up|started))?"
        r"|(?:the )?presentation(?:'s| is)? (?:starts?|starting|time|about to start)",
        names=r"present(?:ation|ing)?|slides|projector|pitch",
    ),
    Occasion(
        said=rf"{WE} (?:on|in|about to go on|joining|starting|jumping on|hopping on|going on|taking"
        r"|about to join|doing) (?:a|the|my|another) (?:work |video |conference |client |team "
        r"|zoom |teams )?(?:call|zoom|teams|meeting|webinar)"
        r"|(?:my |the )?(?:work|video|conference|client|zoom|teams) ?(?:call|meeting)(?:'s| is)?"
        r"(?: (?:starting|starts|time|in progress|about to start|in (?:a|two|five) minutes?))*"
        r"|(?:i've |i have |got |i've got )(?:a |another )?(?:work |video |zoom |teams )?call"
        rf"(?: (?:starting|in a minute))?|(?:i|we) start (?:my|a|the|our) (?:work |video )?call(?:"
        rf" now)?|dialling in|on air|{WE} live",
        names=r"(?:video |work |conference |zoom |teams )?calls?|zoom|teams|on air|do not disturb"
        r"|dnd",
    ),
    Occasion(
        said=rf"{WILL} (?:cook|start (?:cooking|dinner|tea)|make (?:dinner|tea|supper)|bake)"
        rf"|{WE} (?:cooking|baking|making (?:dinner|tea|supper)|starting dinner|on dinner duty)"
        r"|time to cook|cooking time|(?:dinner|the stew) won't cook itself",
        names=r"cook(?:ing)?|baking|chef|food prep",
    ),
    Occasion(
        said=rf"{WILL} (?:work out|exercise|train|stretch|do (?:some |a |my )?(?:yoga|exercises?"
        rf"|pilates|workout|stretching))|{WE} (?:working out|exercising|training|doing yoga"
        r"|on the (?:treadmill|bike))|(?:gym|workout|exercise|yoga) time"
        r"|i make (?:now )?sport|time to (?:sweat|work out|exercise)|leg day",
        names=r"work ?out|exercise|gym|training|fitness|yoga|pilates",
    ),
    Occasion(
        said=rf"{WILL} (?:game|do some gaming|play (?:some )?(?:games|fortnite|fifa|minecraft|xbox"
        rf"|playstation))|{WE} (?:gaming|playing (?:games|playstation|xbox|fortnite|fifa"
        rf"|minecraft))"
        r"|(?:gaming|game) (?:time|night)|game on",
        names=r"gam(?:e|es|ing)|playstation|xbox",
    ),
    Occasion(
        said=rf"{WE} (?:having|running|taking|getting in|in) (?:a|the) (?:hot )?(?:bath|shower"
        rf"|soak)"
        rf"|{WILL} (?:have|take|run|jump in) (?:a|the) (?:hot )?(?:bath|shower|soak)"
        r"|(?:bath|shower) ?time",
        names=r"bath(?: ?time)?|spa|soak|shower|pamper",
    ),
    Occasion(
        said=rf"nap ?time|{WE} having a (?:nap|lie down|kip|snooze|siesta)|forty winks"
        rf"|{WILL} (?:have|take) a (?:quick |little )?(?:nap|kip|lie down|snooze)"
        r"|(?:the )?baby(?:'s| is) (?:going down|having (?:a|her|his) nap|down for (?:a|his|her)"
        r" nap)",
        names=r"nap|siesta|snooze",
    ),
    Occasion(
        said=r"story ?time|(?:it's )?time for (?:a|the|your) (?:bedtime )?story"
        r"|bedtime for the (?:kids|children|little ones)"
        r"|(?:the )?(?:kids|children|little ones)(?:'re| are) (?:going to bed|off to bed|in bed)",
        names=r"stor(?:y|ies)|(?:kids|children'?s?) (?:bed ?time|night)",
    ),
    Occasion(
        said=r"night feed|(?:time for )?(?:a|the|her|his) (?:night )?feed|nappy change"
        r"|(?:the )?baby(?:'s| is)? (?:needs (?:a feed|feeding|changing)|wants feeding)"
        r"|feeding the baby",
        names=r"(?:night|baby) ?feed(?:ing)?|nappy|feeding",
    ),
    Occasion(
        said=rf"{WE} (?:off|going|away) (?:on|for) (?:(?:our|my|a|the) )?(?:holidays?|vacation|hols"
        r"|two weeks|a week|a fortnight)|holiday time",
        names=r"holidays?|vacation|away",
    ),
)
