"""What is said of timers in English."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.sayings.notation import Table

_SET = (
    "(set|start|make|create|put on|give me|i need|we need|i want|id like|run|begin|do|get|set up"
    "|set me|start me|can i have|can i get|could i have|can we have|could you do|pop on|stick"
    " on|add"
    "|put)"
)
_A = "[(a|an|the|another|my|our|one|new|a new)]"
_TIMER = "(timer|countdown|alarm)"
_THE = "[(the|my|our|that|this)]"
_WAKE = (
    "(wake|alert|ping|buzz|beep|ring|call|nudge|warn|notify|poke|prod|remind|shout|shout at"
    "|yell at"
    "|give a shout to|holler at|tell|get|rouse|bell|chime)"
)
_NO_MORE = "(any more|anymore|any longer|after all|now)"
_ME = "(me|us)"
_KNOW = "(let me know|let us know|give me a shout|give us a shout|give me a nudge|give me a buzz"
_KNOW += "|give me a heads up|give us a heads up|give me a call|make a noise|make a sound|go off"
_KNOW += "|sound the alarm|ring a bell|beep|ring|tell me its time|tell us its time)"
_UP = "(is|are|has|have) (up|over|passed|past|gone|gone by|elapsed|done|finished)"
_TO = "(to|about|that|of|its time to|i have to|i need to|i should|we have to|we need to)"
_MORE = "(add|put|stick|tack|pop|bung|give|chuck|throw)"
_LESS = "(take|knock|shave|cut|remove|subtract|drop|chop|deduct|lose)"
_CANCEL = (
    "(cancel|stop|kill|delete|scrap|end|clear|remove|forget|forget about|turn off|dismiss|abort"
    "|drop"
    "|ditch|bin|lose|switch off|get rid of|shut off|silence|never mind|nevermind|throw out|call"
    " off"
    "|quit|finish|wipe|erase|shut up)"
)
_ALL = "(all|every|each|both|all of|every one of|each of|both of|any|every single) [(the|my|our)]"
_TIMERS = "(timer|timers|countdowns|alarms|running timers)"
_PAUSE = "(pause|hold|freeze|suspend|halt|interrupt|put on hold|put on pause)"
_GO = (
    "(resume|continue|unpause|restart|carry on with|go on with|keep going with|un pause|release"
    "|unfreeze|start again|let go on)"
)
_LEFT = "[(left|remaining|to go|still|yet)]"

TIMERS: Final[Table] = (
    (
        "timer ; timer",
        (
            f"{_SET} [two|2] timers [one] for {{for}} and [one] [for] {{2.for}}",
            "[two|2] timers [one] for {for} and [one] [for] {2.for}",
            f"{_SET} {_A} {_TIMER} for {{for}} and {_A} [one] for {{2.for}}",
            f"{_SET} {_A} {_TIMER} for {{for}} and {_A} {_TIMER} for {{2.for}}",
            f"{_SET} {_A} {{for}} and {_A} {{2.for}} (timer|timers)",
            f"{_SET} {_A} {{for}} {_TIMER} and {_A} {{2.for}} (timer|one)",
            f"{_SET} {_A} {{name}} {_TIMER} for {{for}} and {_A} {{2.name}} {_TIMER} for {{2.for}}",
            (
                f"{_SET} {_A} {_TIMER} [for] {{for}} for {_THE} {{name}} and [for] {{2.for}} for"
                f" {_THE}"
                " {2.name}"
            ),
            (
                f"{_SET} {_A} {_TIMER} for {_THE} {{name}} [for] {{for}} and"
                f" [(one|another|another one)] for {_THE} {{2.name}}"
                " [for] {2.for}"
            ),
            f"[{_SET}] {{for}} for [the] {{tag}} and {{2.for}} for [the] {{2.tag}}",
            "[the] {tag} {for} [and] [the] {2.tag} {2.for}",
        ),
    ),
    (
        "timer",
        (
            f"[{_SET}] {_A} {{for}} {_TIMER}",
            f"[{_SET}] {_A} {_TIMER} [(for|of|to|in|at|from|with|on|lasting)] {{for}}",
            f"{_WAKE} {_ME} [(up|again|know)] (in|after|in about|in like) {{for}}",
            f"{_KNOW} (in|after) {{for}}",
            f"(in|after) {{for}} {_WAKE} {_ME} [(up|again)]",
            f"(in|after) {{for}} {_KNOW}",
            f"({_WAKE} {_ME}|{_KNOW}) (when|once|as soon as|after) {{for}} {_UP}",
            "(count down|countdown|count) [(from|for)] {for}",
            f"(time|clock) [{_ME}] [for] {{for}}",
            f"[(set|start|create|make)] {_A} (alarm|reminder|wake up call) (in|for|after) {{for}}",
            "{for} (countdown|alarm|on the clock|on the timer)",
            "(put|stick|get) {for} on the (clock|timer)",
            f"(put|stick|get) {_A} {_TIMER} on for {{for}}",
            f"{_SET} {_A} {_TIMER} [please] {{for}}",
            f"i need {_A} {_TIMER} {{for}}",
            "(give me|give us) {for}",
        ),
    ),
    (
        "?timer",
        (
            (
                "[(im|were)] [(going for|taking|having|to have|to take)] [a] {for} (nap|break|rest"
                "|pause)"
            ),
            "[(im|were)] [(going for|taking|having)] [a] (nap|break|rest|sleep|lie down) for {for}",
            "nap {for}",
        ),
    ),
    (
        "timer",
        (
            f"remind {_ME} (in|after) {{for}} {_TO} {_THE} {{name}}",
            f"(in|after) {{for}} remind {_ME} {_TO} {_THE} {{name}}",
            f"remind {_ME} {_TO} {_THE} {{name}} (in|after) {{for}}",
            (
                f"(tell|nudge|ping|alert|warn|poke|buzz|call) {_ME} (in|after) {{for}} {_TO} {_THE}"
                f" {{name}}"
            ),
            f"(in|after) {{for}} (tell|nudge|ping|alert|warn|poke) {_ME} {_TO} {_THE} {{name}}",
            f"(tell|nudge|ping|alert|warn) {_ME} {_TO} {_THE} {{name}} (in|after) {{for}}",
            f"[(set|make|create|add)] {_A} reminder (in|for|after) {{for}} {_TO} {_THE} {{name}}",
            f"[(set|make|create|add)] {_A} reminder {_TO} {_THE} {{name}} (in|for|after) {{for}}",
            f"[(set|make|create|add)] {_A} {{for}} reminder {_TO} {_THE} {{name}}",
            f"(dont let|make sure) {_ME} [dont] forget [to] {_THE} {{name}} (in|after) {{for}}",
            f"{{for}} reminder [(to|for)] {_THE} {{name}}",
        ),
    ),
    (
        "timer_more",
        (
            (
                f"{_MORE} [(another|an extra|a further|an additional|about)] {{for}} [(more|extra)]"
                " [(to|on|onto|on to)]"
                f" {_THE} [({_TIMER}|clock)]"
            ),
            (
                f"{_MORE} [(another|an extra|a further|an additional)] {{for}} [(more|extra)] (to"
                f"|on|onto|for|on to) {_THE}"
                f" {{name}} [{_TIMER}]"
            ),
            (
                f"{_MORE} {_THE} {{name}} [{_TIMER}] (another|an extra|a further|an additional)"
                f" {{for}}"
            ),
            f"{_MORE} {_THE} {{name}} [{_TIMER}] {{for}} (more|extra|longer)",
            f"{_MORE} {_THE} {_TIMER} [(another|an extra)] {{for}} [(more|extra|longer)]",
            f"{_MORE} {_ME} (another|an extra) {{for}} [(on|for) {_THE} [{_TIMER}]]",
            f"{_MORE} {_ME} {{for}} (more|extra|longer) [(on|for) {_THE} [{_TIMER}]]",
            f"{_MORE} {_ME} (another|an extra) {{for}} (on|for) {_THE} {{name}} [{_TIMER}]",
            f"{_MORE} {_ME} {{for}} (more|extra|longer) (on|for) {_THE} {{name}} [{_TIMER}]",
            f"(another|an extra) {{for}} [(on|for) {_THE} {_TIMER}]",
            f"(another|an extra) {{for}} (on|for) {_THE} {{name}} [{_TIMER}]",
            f"{{for}} (more|extra|longer) [(on|for) {_THE} {_TIMER}]",
            f"{{for}} (more|extra|longer) (on|for) {_THE} {{name}} [{_TIMER}]",
            (
                f"{_THE} {{name}} (needs|need|wants|gets|could do with) (another|an extra) {{for}}"
                " [(on the timer)]"
            ),
            f"{_THE} {{name}} (needs|need|wants|gets|could do with) {{for}} (more|extra|longer)",
            f"(i|we|it) (need|needs|want) (another|an extra) {{for}} [(on|for) {_THE} {_TIMER}]",
            f"(i|we|it) (need|needs|want) {{for}} (more|extra|longer) [(on|for) {_THE} {_TIMER}]",
            (
                f"{_THE} {{name}} (needs|need|want|wants) [(a bit|a little|some|slightly)] (longer"
                "|more time|more)"
                " (add|give it|give them|put on|add on) [another] {for}"
            ),
            (
                f"(make|let|keep) {_THE} {_TIMER} [(go|run|going|last)] [(for|by)] [another]"
                f" {{for}} [(longer|more)]"
            ),
            (
                f"(make|let|keep) {_THE} {{name}} {_TIMER} [(go|run|going|last)] [(for|by)]"
                f" [another] {{for}} [(longer|more)]"
            ),
            (
                f"(extend|lengthen|prolong|increase|bump up|push|up|stretch) {_THE} {_TIMER} [back]"
                " [(by|for)] [another]"
                " {for}"
            ),
            (
                f"(extend|lengthen|prolong|increase|bump up|push|up|stretch) {_THE} {{name}}"
                f" [{_TIMER}] (by|for|back)"
                " [another] {for}"
            ),
        ),
    ),
    (
        "timer_less",
        (
            f"{_LESS} {{for}} (off of|off|from|away from) {_THE} {_TIMER}",
            f"{_LESS} {{for}} (off of|off|from|away from) {_THE} {{name}} [{_TIMER}]",
            f"(shorten|reduce|cut|decrease|lower|bring forward) {_THE} {_TIMER} by {{for}}",
            (
                f"(shorten|reduce|cut|decrease|lower|bring forward) {_THE} {{name}} [{_TIMER}] by"
                f" {{for}}"
            ),
            f"make {_THE} {_TIMER} {{for}} (shorter|less)",
            f"make {_THE} {{name}} {_TIMER} {{for}} (shorter|less)",
            f"{{for}} (less|fewer|shorter) (on|for) {_THE} {_TIMER}",
            f"{{for}} (less|fewer|shorter) (on|for) {_THE} {{name}} [{_TIMER}]",
        ),
    ),
    (
        "timer_cancel all",
        (
            f"{_CANCEL} {_ALL} {_TIMERS}",
            f"{_CANCEL} [(the|my|our)] timers",
            "(no more|no) timers [please]",
            f"{_CANCEL} (everything|all) (on|from) the timer",
        ),
    ),
    (
        "timer_cancel",
        (
            f"{_CANCEL} {_THE} {_TIMER}",
            f"(turn|switch|shut) {_THE} {_TIMER} off",
            f"{_CANCEL} {_THE} {{for}} (timer|one|countdown)",
            f"{_CANCEL} {_THE} {_TIMER} (for|of) {{for}}",
            f"(i|we) (dont|do not|no longer|wont) need {_THE} {_TIMER} [{_NO_MORE}]",
            f"(i|we) (dont|do not|no longer|wont) need {_THE} {{name}} timer [{_NO_MORE}]",
            f"{{x}} (is|are) (done|ready|finished|cooked) [so] {_CANCEL} {_THE} {_TIMER}",
            f"{_THE} {_TIMER} (off|isnt needed|isnt needed any more|can go|can be cancelled)",
        ),
    ),
    (
        "timer_cancel",
        (
            f"{_CANCEL} {_THE} {{name}} (timer|countdown)",
            f"(turn|switch|shut) {_THE} {{name}} (timer|countdown) off",
            f"{_CANCEL} {_THE} {_TIMER} (for|called|named|labelled|on) {_THE} {{name}}",
            (
                f"{_THE} {{name}} (timer|countdown) (off|stop|cancel|isnt needed|isnt needed any"
                " more|can go)"
            ),
        ),
    ),
    (
        "timer_pause",
        (
            f"{_PAUSE} {_THE} {_TIMER}",
            f"(put|place) {_THE} {_TIMER} on (hold|pause)",
            f"{_PAUSE} {_THE} {{for}} (timer|one)",
            f"{_PAUSE} {_THE} {{name}} {_TIMER}",
            f"(put|place) {_THE} {{name}} {_TIMER} on (hold|pause)",
            f"{_PAUSE} {_THE} {_TIMER} for {_THE} {{name}}",
        ),
    ),
    (
        "timer_go",
        (
            f"{_GO} {_THE} {_TIMER}",
            f"(start|set) {_THE} {_TIMER} (again|going again|off again)",
            (
                f"(let|get) {_THE} {_TIMER} (go on|run|run on|continue|going|going again|running"
                " again)"
            ),
            f"{_GO} {_THE} {{for}} (timer|one)",
            f"{_GO} {_THE} {{name}} {_TIMER}",
            f"(start|set) {_THE} {{name}} {_TIMER} (again|going again)",
            f"(let|get) {_THE} {{name}} {_TIMER} (go on|run|run on|continue|going again)",
            f"{_GO} {_THE} {_TIMER} for {_THE} {{name}}",
        ),
    ),
    (
        "timer_left",
        (
            (
                "how (long|much longer|much time) [(is|has|does|have|until|till|til|before)]"
                f" {_THE} {_TIMER} [(got|have|goes off"
                f"|is done|rings|ends)] {_LEFT}"
            ),
            (
                "how (long|much longer|much time|much) [(is|has|does|have)] [(left|remaining|to"
                f" go)] [(on|for|of|in|until|till)] {_THE} {_TIMER}"
            ),
            (
                "how (long|much longer|much time|many minutes) [(is|are|do i have|have i got|do we"
                " have)] (left|remaining|to go)"
            ),
            f"(whats|what is|how much is) (left|remaining) (on|of|for) {_THE} {_TIMER}",
            (
                f"(when|what time) (does|will|is) {_THE} {_TIMER} (go off|end|finish|ring|up|done"
                "|over|be done)"
            ),
            (
                f"(how is|hows|whats up with|check|check on|status of) {_THE} {_TIMER} [doing]"
                " [(looking|getting on)]"
            ),
            (
                f"(is|are) (a|any|there a|there any|my|the) {_TIMERS} [still] [(running|on|active"
                "|going|set)]"
            ),
            (
                f"(what|which) {_TIMERS} (are|do i have|do we have|have i got|have we got)"
                " [(running|set|on|going|active|there)]"
            ),
            (
                f"(any|do i have any|have i got any|do we have any) {_TIMERS} [(running|set|on"
                "|going|active)]"
            ),
            f"(list|show|show me|tell me|read) {_THE} {_TIMERS}",
            (
                "how (long|much longer|much time|much) [(is|has|does|have)] [(left|remaining|to"
                f" go)] (on|for|in) {_THE} {{for}} (timer|one)"
            ),
            (
                f"how (long|much longer|much time) (is|has|does) {_THE} {{for}} (timer|one) [(got"
                f"|have)] {_LEFT}"
            ),
            (
                "how (long|much longer|much time|much) [(is|has|does|have)] [(left|remaining|to"
                f" go)] (on|for|in) {_THE} {{name}}"
                f" {_TIMER}"
            ),
            (
                f"how (long|much longer|much time) (is|has|does|do|have) {_THE} {{name}} {_TIMER}"
                f" [(got|have|need|take|run)] {_LEFT}"
            ),
            (
                "how (long|much longer|much time) (is|has) (left|remaining|to go) (on|for|in|until)"
                f" {_THE} {{name}}"
            ),
            f"how (long|much longer) (on|for) {_THE} {{name}}",
            f"(whats|what is) (left|remaining) (on|of|for) {_THE} {{name}} {_TIMER}",
            (
                f"how (long|much longer|much time) (left|remaining|to go) (on|for|in|until) {_THE}"
                f" {{name}}"
            ),
            (
                f"how (long|much longer|much time) (has|does|do|have) {_THE} {{name}} (got left"
                "|have left|still need|still have|still take|got to go|have to go)"
            ),
            (
                f"(when|what time) (does|will|is) {_THE} {{name}} {_TIMER} (go off|end|finish|ring"
                "|up|done|over|be done)"
            ),
            (
                f"(how is|hows|check|check on|status of) {_THE} {{name}} {_TIMER} [doing] [(looking"
                "|getting on)]"
            ),
            f"(is|are) {_THE} {{name}} {_TIMER} [still] (running|on|active|going|set)",
        ),
    ),
    (
        "timer",
        (
            f"{_SET} {_A} {{name}} {_TIMER} [(for|of|to|at|on|with)] {{for}}",
            (
                f"{_SET} {_A} {_TIMER} (for|of|to|at) {{for}} (for|called|named|labelled|to|until"
                f"|till|with the name|and call it|and name it) {_THE} {{name}}"
            ),
            (
                f"{_SET} {_A} {_TIMER} (for|called|named|labelled|to) {_THE} {{name}} [(for|of|to"
                f"|at|in)] {{for}}"
            ),
            (
                f"{_SET} {_A} {{for}} {_TIMER} (for|called|named|labelled|to|on|and call it|and"
                f" name it) {_THE} {{name}}"
            ),
            f"{_SET} {_A} {{for}} {{name}} {_TIMER}",
            f"{_A} {_TIMER} {{for}} (for|called|named|labelled|to) {_THE} {{name}}",
            f"{_A} {_TIMER} (for|called|named|labelled) {_THE} {{name}} [for] {{for}}",
            f"{_A} {{for}} {_TIMER} (for|called|named|labelled|on) {_THE} {{name}}",
            f"{_A} {{for}} {{name}} {_TIMER}",
            f"{_A} {{name}} {_TIMER} [(for|of|at)] {{for}}",
            f"time {_THE} {{name}} for {{for}}",
            f"time {{for}} (for|of) {_THE} {{name}}",
            "{for} (for|on) [the] {tag}",
            f"{_SET} {{for}} for {_THE} {{name}}",
            f"({_WAKE} {_ME}|{_KNOW}) (when|once) {_THE} {{name}} {_UP} in {{for}}",
        ),
    ),
    (
        "?timer",
        (
            "{for} (until|till|to) [the] {tag}",
            "{for} (of|worth of) {tag}",
            (
                f"{_THE} {{name}} (needs|need|takes|take|wants|has|have|gets) {{for}} [(in the oven"
                "|on the stove)]"
            ),
            "{for} {tag} for {x}",
            "{tag} {for}",
            "(wake|get) {x} [up] in {for}",
            "(in|after) {for} (tell|remind|call|warn) {x} to {name}",
            "(tell|remind|call|warn) {x} in {for} to {name}",
            (
                "{name} (ends|starts|begins|is) in {for} (give us a heads up|give me a heads up"
                "|remind us|remind me|warn us|warn me)"
            ),
        ),
    ),
)
