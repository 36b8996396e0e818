"""Occasions in English."""

from __future__ import annotations

from typing import Final

from .occasion import Occasion, Occasions

_WE = r"(?:i'm|we're|i am|we are)(?: all| just| now| both)?"
_WILL = (
    rf"(?:{_WE} (?:going to|gonna|about to|ready to)"
    r"|(?:i|we)(?:'ll| will| want to| wanna|'d like to)"
    r"|let's|let us|time to|it's time to|it is time to)"
)
_ON = r"(?:'s| is| are|'re)"

ENGLISH: Final = Occasions(
    fillers="ok|okay|well|alright|right|so|oh|hey|now|then|please|everyone|everybody|all|guys|folks"
    "|finally|tonight|today|right now|thanks|honey|house|computer|for the night|for today",
    occasions=(
        Occasion(
            said=rf"(?:{_WE} )?(?:going|heading|headed|off)(?: off| up| straight)? to (?:bed|sleep)"
            rf"|{_WILL} (?:go|head)(?: off| up)? to (?:bed|sleep)|{_WILL} (?:sleep|turn in)"
            rf"|(?:{_WE} |{_WILL} )?(?:hit|hitting) the (?:hay|sack)|{_WE} turning in"
            rf"|{_WE} ready for bed|{_WE} (?:in|calling it a) (?:bed|night)"
            r"|(?:it's |it is )?time for (?:bed|sleep)|(?:it's |it is )?bed ?time"
            r"|good ?night|night night|nighty night|sweet dreams|sleep (?:well|tight)"
            r"|see you in the morning",
            names=r"good ?night|bed ?time|to bed|sleep|sleeping|night ?time|night mode",
        ),
        Occasion(
            said=rf"good morning|morning|rise and shine|{_WE} (?:up|awake|out of bed|getting up)"
            r"|(?:i|we|i've|we've)(?: have)?(?: just| only just)? (?:woke|woken|got|gotten) up"
            r"|(?:it's |it is )?time to (?:get|wake) up|let's get up",
            names=r"good morning|morning|wake ?up|waking up|get up|getting up|rise and shine",
        ),
        Occasion(
            said=rf"{_WE} (?:leaving|off|heading out|going out|stepping out|going away|out of here)"
            rf"(?: to work| for work| to school| to the (?:office|shops?|store|gym)| for the day"
            r"| for (?:a|the) (?:walk|run|weekend)| home| the house)?"
            rf"|{_WE} (?:on (?:my|our) way out|out the door|going to work|heading to work)"
            rf"|{_WILL} (?:leave|go out|head out|get going)(?: the house| home| for work)?"
            rf"|good ?bye|bye|bye bye|see you (?:later|soon)|everyone{_ON} (?:leaving|gone|out)"
            r"|nobody(?:'s| is) home|time to (?:go|leave)",
            names=r"leave|leaving|away|good ?bye|bye|going out|departure"
            r"|nobody home|out of the house|everyone out|all out",
        ),
        Occasion(
            said=rf"{_WE} (?:home|back|back home|home again|back again|in)"
            r"|(?:i|we|i've|we've)?(?: have)? ?(?:just )?(?:got|gotten|arrived|come)"
            r" (?:home|back|in|back home)",
            names=r"i'm home|welcome home|welcome|arrive|arrival|arriving|coming home|come home"
            r"|back home|home again|home ?coming|getting home",
        ),
        Occasion(
            said=r"(?:it's |it is )?(?:movie|film) (?:time|night)"
            r"|(?:it's )?time for (?:a|the|our|some) (?:movie|film|show|telly|tv|netflix)"
            rf"|(?:{_WILL}|shall we|{_WE} ready to) watch (?:(?:a|the|this|that|our|some) )?"
            r"(?:movie|film|show|series|netflix|something|tv|telly|the game|the match)"
            rf"|(?:start|begin) the (?:movie|film)|{_WE} watching (?:a|the|this) (?:movie|film)"
            rf"|the (?:movie|film){_ON} (?:starting|about to start|beginning|on)",
            names=r"movies?|films?|cinema|theat(?:er|re)|netflix|tv time|watch(?:ing)? tv",
        ),
        Occasion(
            said=r"(?:it's |it is )?(?:dinner|supper|lunch|breakfast) ?time"
            r"|(?:it's )?time (?:for (?:dinner|supper|lunch|breakfast|food)|to eat)"
            rf"|(?:dinner|supper|lunch|breakfast|food){_ON} (?:ready|served|on the table|up)"
            rf"|{_WILL} (?:eat|have (?:dinner|supper|lunch|breakfast))"
            rf"|{_WE} (?:having|eating|sitting down (?:for|to)) (?:dinner|supper|lunch|breakfast)",
            names=r"dinner|dinnertime|supper|lunch|breakfast|dining|meal|mealtime|eating",
        ),
        Occasion(
            said=rf"(?:it's )?party time|{_WILL} (?:party|have a party)"
            rf"|the party{_ON} (?:starting|on)"
            r"|(?:we have|we've got|i have|i've got) (?:guests|visitors|company|people over)"
            rf"|(?:the |our )?(?:guests|visitors){_ON} (?:here|coming|arriving|at the door)",
            names=r"party|guests?|visitors?|company",
        ),
        Occasion(
            said=rf"(?:{_WILL}) (?:read|do some reading|read a (?:book|bit|little)|read my book)"
            rf"|(?:it's )?(?:reading time|time for (?:a|my) book)|{_WE} reading(?: a book)?",
            names=r"read|reading|book",
        ),
        Occasion(
            said=rf"(?:{_WILL}|(?:i|we) (?:need|have) to) (?:work|focus|concentrate|study"
            rf"|get to work|do some work|do my homework)|{_WE} starting work|(?:it's )?work time",
            names=r"work|working|focus|concentrat(?:e|ion)|study|studying|homework",
        ),
        Occasion(
            said=rf"(?:{_WILL}|(?:i|we) (?:need|have) to) (?:relax|chill|chill out|unwind"
            r"|get (?:cozy|cosy|comfy|comfortable|romantic))"
            r"|(?:make it|get it|let's make it)(?: nice and| a bit| more)?"
            r" (?:cozy|cosy|romantic|comfy|relaxing)(?: in here)?|set the mood"
            r"|i(?:'d like| want| would like)? ?some (?:mood|romantic|cozy|cosy) light(?:ing)?"
            r"|(?:it's )?(?:date night|time to relax|time for romance)|romantic evening",
            names=r"relax|relaxing|chill|cozy|cosy|romantic|romance|mood|unwind|date night"
            r"|ambien(?:ce|t)",
        ),
    ),
)
