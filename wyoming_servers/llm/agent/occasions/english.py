"""Occasions in English."""

from __future__ import annotations

from typing import Final

from .english_days import DAYS, WE, WILL
from .occasion import Occasion, Occasions, Usual

_WE, _WILL = WE, WILL
_ON = r"(?:'s| is| are|'re)"
_HAVE = r"(?:'ve| have| has|'s| are|'re| is)"
_FOLKS = (
    r"(?:(?:the|my|our|some|all the|his|her) )?(?:in[ -]?laws|parents|lads|girls|boys|gang|guests"
    r"|visitors|family|grandparents|grandchildren|grandkids|others|neighbours|neighbors|friends"
    r"|mates|company|crowd|mum and dad|book club|folks|relatives|cousins|everyone|everybody|people)"
)
_TO = (
    r"(?:to|into) (?:work|school|town|the (?:office|shops?|store|gym|pub|park|vets?|doctors?"
    r"|dentist|airport|station|supermarket|allotment|beach|match)|church|college|uni|lectures?"
    r"|class)"
)

ENGLISH: Final = Occasions(
    fillers="ok|okay|well|alright|right|so|oh|hey|now|then|please|everyone|everybody|all|guys|folks"
    "|finally|tonight|today|right now|thanks|honey|house|computer|for the night|for today|i think"
    "|what a day|long day|i'm (?:shattered|knackered|exhausted|dead|done in|so tired|bushed|tired)"
    "|that's (?:it|enough|me)|come on|off we go|here we go|up you get|(?:five|six) o'clock|at last"
    "|let's go+|woo+|yay|kids|right then|fine|yes|yep|yeah|no|sorry|bye|it(?:'s| is) (?:five|six"
    "|seven|ten|eleven|late|getting late)"
    "|home from (?:work|nights|school)|(?:late|night|early) shift|early start|about time|can't be"
    " bothered|said zebedee|love|lads|everyone in|big day tomorrow",
    occasions=(
        Occasion(
            said=rf"(?:{_WE} )?(?:going|heading|headed|off)(?: off| up| straight)? to (?:bed|sleep)"
            rf"|straight to bed|(?:i believe |i think )?i shall retire|{_WILL} (?:retire|crash|hit"
            rf" the pillow)|gonna crash"
            rf"|off up the stairs(?: with me)?|up to bed|(?:it's |it is )?time (?:we|you|i)"
            rf" (?:were|was)(?: all)? in(?:"
            rf" (?:our|your|my))? beds?|{_WE} for (?:the |my )?bed|{_WILL} (?:go|head)(?: off|"
            rf" up)? to (?:bed|sleep)|{_WILL} (?:sleep"
            rf"|turn in)"
            rf"|(?:{_WE} |{_WILL} )?(?:hit|hitting) the (?:hay|sack)|{_WE} turning in"
            rf"|{_WE} ready for bed|{_WE} (?:in|calling it a) (?:bed|night)"
            r"|(?:it's |it is )?time for (?:bed|sleep)|(?:it's |it is )?bed ?time"
            rf"|{_WE} (?:going|heading|off) up|{_WE} (?:off )?to (?:bedfordshire|bed|the land of"
            rf" nod)"
            r"|(?:i'm going )?up the wooden (?:hill|stairs)(?: to bedfordshire)?|call(?:ing)? it a"
            r" night"
            r"|bed(?: for me)?|(?:that's|that is) me for (?:the night|tonight|bed)"
            r"|i'm done for (?:the night|tonight)|time i (?:was|went) (?:in|to) bed|ready for my"
            r" bed"
            rf"|see you all in the morning|{_WE} off to (?:my|our) beds?"
            r"|good ?night|night night|nighty night|sweet dreams|sleep (?:well|tight)"
            r"|see you in the morning",
            usual=Usual.NIGHT,
            names=r"good ?night|night night|for the night|bed ?time|to bed|sleep|sleeping"
            r"|night ?time|night mode",
        ),
        Occasion(
            said=rf"good morning|morning|rise and shine|{_WE} (?:up|awake|out of bed|getting up)"
            r"|(?:i|we|i've|we've)(?: have)?(?: just| only just)? (?:woke|woken|got|gotten) up"
            r"|(?:it's |it is )?time to (?:get|wake) up|let's get up",
            usual=Usual.MORNING,
            names=r"good morning|morning|wake ?up|waking up|get up|getting up|rise and shine",
        ),
        Occasion(
            said=rf"{_WE} (?:leaving|off|heading out|going out|stepping out|going away|out of here)"
            rf"(?: to work| for work| to school| to the (?:office|shops?|store|gym)| for the day"
            r"| for (?:a|the) (?:walk|run|weekend)| home| the house)?"
            rf"|{_WE} (?:on (?:my|our) way out|out the door|going to work|heading to work)"
            rf"|{_WILL} (?:leave|go out|head out|get going)(?: the house| home| for work)?"
            rf"|good ?bye|bye|bye bye|see you (?:later|soon)|everyone{_ON} (?:leaving|gone|out)"
            r"|nobody(?:'s| is) (?:home|in)|time to (?:go|leave)|(?:the )?(?:school|nursery) run"
            rf"|(?:{_WE} )?(?:off|away|going|heading|popping|nipping|on (?:my|our) way) {_TO}"
            rf"|(?:i|we) (?:go|leave) now(?: [\w']+){{0,4}}|(?:{_WE} )?(?:headed|heading) to"
            rf" (?!bed|sleep|the kitchen|the bathroom)(?:the"
            rf" )?[\w']+"
            rf"|{_WE} (?:just )?off to (?:(?:the|my|our|see|a) )?(?!bed|sleep|loo|toilet|bathroom"
            rf"|kitchen|make"
            r"|get|have|garden|sleep|start|good|do|my bed|our)[\w']+|(?:right )?off to the (?:ward"
            r"|farm|fields)"
            rf"|(?:i|we) (?:go|am going|are going) home|{_WE} (?:just )?(?:popping|nipping) out(?:"
            rf" for .*)?|cheerio|see ya|ta ta|walkies"
            r"|(?:i'm |we're )?(?:taking|walking) the (?:dogs?|kids|children)"
            r"(?: (?:out|to school|to the park|for a walk|for a run))?|last one out|late for work"
            r"|(?:see you|back) (?:tonight|this evening)|the house is empty"
            r"|that's (?:me|us) (?:off|away|gone)",
            usual=Usual.LEAVING,
            names=r"leave|leaving|away|good ?bye|bye|going out|departure"
            r"|nobody home|out of the house|everyone out|all out",
        ),
        Occasion(
            said=rf"{_WE} (?:home|back|back home|home again|back again|in)"
            rf"|(?:i am|we are) again (?:at )?home|{_WE} (?:back|home) from (?:the )?[\w']+"
            r"|(?:i|we|i've|we've)?(?: have)? ?(?:just )?(?:got|gotten|arrived|come)"
            r" (?:home|back|in|back home)",
            usual=Usual.COMING,
            names=r"i'm home|welcome home|welcome|arrive|arrival|arriving|coming home|come home"
            r"|back home|home again|home ?coming|getting home",
        ),
        Occasion(
            said=r"(?:it's |it is )?(?:movie|film) (?:time|night)"
            r"|(?:it's )?time for (?:a|the|our|some) (?:movie|film|show|telly|tv|netflix)"
            rf"|(?:{_WILL}|shall we|{_WE} ready to) watch (?:(?:a|the|this|that|our|some) )?"
            r"(?:movie|film|show|series|netflix|something|tv|telly|the game|the match)"
            rf"|(?:start|begin) the (?:movie|film)|{_WE} watching (?:a|the|this) (?:movie|film)"
            rf"|the (?:movie|film){_ON} (?:starting|about to start|beginning|on)|popcorn time"
            rf"|(?:pass|grab|get) the popcorn|(?:the )?popcorn{_ON} ready|netflix and chill"
            rf"|{_WE} (?:settling|sitting|settled) down (?:for|to|with) (?:a|the|our) (?:film|movie"
            r"|show|box set|series)|family film|(?:film|movie) tonight",
            usual=Usual.FILM,
            names=r"movies?|films?|cinema|theat(?:er|re)|netflix|tv time|watch(?:ing)? tv",
        ),
        Occasion(
            said=r"(?:it's |it is )?(?:dinner|supper|lunch|breakfast) ?time"
            r"|(?:it's )?time (?:for (?:dinner|supper|lunch|breakfast|food)|to eat)"
            rf"|(?:dinner|supper|lunch|breakfast|food){_ON} (?:ready|served|on the table|up)"
            r"|(?:grub|dinner|tea|supper|lunch|breakfast|food)(?:'s| is) (?:up|here)"
            r"(?: come and get it)?|come and get it|(?:you|we) can eat(?: now)?|(?:soup|supper"
            r"|dinner|tea)(?:'s| is) on|tuck"
            r" in|to the table"
            r"|(?:everyone )?(?:sit|come) (?:up )?(?:at|to) the table"
            r"|tea(?:'s| is) (?:ready|on the table)"
            rf"|{_WILL} (?:eat|have (?:dinner|supper|lunch|breakfast))"
            rf"|{_WE} (?:having|eating|sitting down (?:for|to)) (?:dinner|supper|lunch|breakfast)",
            names=r"dinner|dinnertime|supper|lunch|breakfast|dining|meal|mealtime|eating",
        ),
        Occasion(
            said=rf"(?:it's )?party time|{_WILL} (?:party|have a party)"
            rf"|the party{_ON} (?:starting|on)"
            r"|(?:we have|we've got|i have|i've got) (?:guests|visitors|company|people over)"
            rf"|(?:the |our )?(?:guests|visitors){_ON} (?:here|coming|arriving|at the door)"
            r"|(?:i'm|we're) expecting (?:guests|company|visitors|people)"
            rf"|let's get this party started|{_FOLKS}(?:{_HAVE}| will be|'ll be|'ll)? ?(?:here"
            r"|arriving|arrived|coming|coming over|coming round|on their way(?: up| over| here|"
            r" round)?|round|just pulled up"
            r"|pulling up|turning up)(?: (?:any (?:minute|second|moment)|in a (?:minute|bit)"
            r"|for (?:drinks|pre ?-?drinks|dinner|tea|a visit|coffee|lunch|the evening)))*",
            names=r"party|guests?|visitors?|company|entertain\w*|hosting",
        ),
        Occasion(
            said=rf"(?:{_WILL}) (?:read|do some reading|read a (?:book|bit|little)|read my book)"
            rf"|(?:it's )?(?:reading time|time for (?:a|my) book)|{_WE} reading(?: a book)?",
            usual=Usual.READING,
            names=r"read|reading|book",
        ),
        Occasion(
            said=rf"(?:{_WILL}|(?:i|we) (?:need|have) to) (?:work|focus|concentrate|study"
            rf"|get to work|do some work|do my homework)|{_WE} starting work|(?:it's )?work time"
            r"|(?:break(?:'s| is)? over )?back to (?:the books|work|it|the grind|studying|revision)"
            r"|(?:essay|revision|study|homework|exam|lock in) time|(?:i )?need to lock in|time to"
            r" (?:hit the books|knuckle down"
            rf"|crack on|revise|get cracking)|{_WILL} (?:revise|hit the books|knuckle down|crack"
            rf" on)"
            r"|break(?:'s| is)? over|(?:i|we) (?:need to|have to|must|should|better) (?:revise"
            r"|knuckle down|crack on)|(?:this|my|the) (?:essay|thesis|report) (?:won't|isn't going"
            r" to"
            r"|will not) write itself",
            usual=Usual.WORK,
            names=r"work|working|focus|concentrat(?:e|ion)|study|studying|homework",
        ),
        Occasion(
            said=rf"(?:{_WILL}|(?:i|we) (?:need|have) to) (?:relax|chill|chill out|unwind"
            r"|get (?:cozy|cosy|comfy|comfortable|romantic))"
            r"|(?:make it|get it|let's make it)(?: nice and| a bit| more)?"
            r" (?:cozy|cosy|romantic|comfy|relaxing)(?: in here)?|set the mood"
            r"|i(?:'d like| want| would like)? ?some (?:mood|romantic|cozy|cosy) light(?:ing)?"
            r"|(?:it's )?(?:date night|time to relax|time for romance)|romantic evening"
            r"|(?:i )?just want to (?:lie here|chill|veg out|relax|flop)(?: and do nothing)?"
            r"|(?:a )?(?:quiet|cosy|cozy) (?:night|evening)(?: in| by the fire)?|feet up|(?:me"
            r"|wine) time"
            rf"|wine o'clock|{_WILL} (?:put (?:my|our) feet up|veg out|flop|snuggle up|cuddle up"
            r"|curl up(?: .*)?)|duvet day|lazy (?:sunday|evening|day)"
            r"|(?:i )?need to (?:unwind|decompress|chill)",
            usual=Usual.EASE,
            names=r"relax|relaxing|chill|cozy|cosy|quiet (?:night|evening)|romantic|romance|mood"
            r"|unwind|date night"
            r"|ambien(?:ce|t)",
        ),
        *DAYS,
    ),
)
