"""What is said of lists in English."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.sayings.notation import Table

_TAKE = "(take|cross|strike|scratch|remove|delete|wipe|drop|get|knock|scrub|erase|rub|clear)"
_OFF = "(off|from|out of|off of|of)"
_PUT = "(add|put|stick|pop|chuck|throw|write|note|jot|get|bung|slap|include|enter|scribble)"
_ONTO = "(on|to|onto|in|into|on to|in to|down on)"
_TICK = "(tick|check|cross|mark|strike|score)"
_DONE = "(done|complete|completed|finished|bought|sorted|ticked|dealt with|taken care of|over)"
_NO_MORE = "(any more|anymore|any longer|after all|now)"
_BE = "(is|are|s|was)"
_IS = "(is|are|was|were|has been|have been|has|have)"
_IHAVE = "(i have|ive|we have|weve|i|we)"
_SHOW = (
    "(read|read me|read us|read out|read me out|tell me|tell us|show|show me|list|give me|go"
    " through"
    "|what is|whats|what are|whatre)"
)

LISTS: Final[Table] = (
    (
        "remove ; add",
        (
            (
                "(move|transfer|shift|switch) [the] {12.text} (from|off|out of) {list} (to|onto|on"
                " to|into|on|over to) {2.list}"
            ),
            (
                "(replace|swap|change|exchange|substitute|switch) [the] {text} (with|for|to|by)"
                " {2.text} (on|in) {12.list}"
            ),
            "(on|in) {12.list} (replace|swap|change) [the] {text} (with|for|to|by) {2.text}",
            (
                f"{_TAKE} [the] {{text}} {_OFF} {{12.list}} and {_PUT} {{2.text}} (on|on it|on"
                " there|instead|on instead|to it|in)"
            ),
            f"{_TAKE} [the] {{12.text}} {_OFF} {{list}} and {_PUT} (it|them) {_ONTO} {{2.list}}",
            f"{_PUT} {{2.text}} instead of [the] {{text}} (on|in) {{12.list}}",
        ),
    ),
    ("add ; add", (f"{_PUT} {{text}} {_ONTO} {{list}} and {{2.text}} {_ONTO} {{2.list}}",)),
    (
        "clear",
        (
            (
                "(clear|empty|wipe|reset|erase|delete|clear out|clean out|empty out|clean) {list}"
                " [(completely|out)]"
            ),
            (
                f"{_TAKE} (everything|all|all items|all the items|all things|the lot|it all) {_OFF}"
                f" {{list}}"
            ),
            (
                f"{_IHAVE} [just] (bought|got|done|finished|packed|picked up) (everything|it all"
                "|all of it|the lot|all the things) [that was] (on|from|off|in) {list}"
            ),
            (
                f"{_TICK} [off] (everything|all|all items|all the items|the lot) [off] (on|from"
                f"|off) {{list}}"
            ),
        ),
    ),
    (
        "done",
        (
            f"{_TICK} off [the] {{text}} (on|from|off|in) {{list}}",
            f"{_TICK} [the] {{text}} (off on|off from|off|from|on|off of) {{list}}",
            f"(mark|tick|check|set) [the] {{text}} (on|off|from|in) {{list}} [(as|off as)] {_DONE}",
            f"(mark|tick|check|set) [the] {{text}} [off] [as] {_DONE} (on|off|from|in) {{list}}",
            "(complete|finish) [the] {text} (on|off|from|in) {list}",
            f"(mark|tick|check|set) [the] {{text}} [off] [as] {_DONE}",
            f"{{text}} {_BE} {_DONE} (on|off|from|in) {{list}}",
            (
                f"[the] {{text}} {_IS} {{x}} [so] [and] [you can] {_TICK} (it|them|that) off"
                f" [{{list}}]"
            ),
            f"[the] {{text}} {_IS} {{x}} [so] [and] [you can] mark (it|them|that) [as] {_DONE}",
            (
                f"[the] {{text}} {_IS} {{x}} [so] [and] [you can] (take|remove) (it|them|that) (off"
                "|from)"
                " {list}"
            ),
            f"{_IHAVE} {{text}} [so] [and] [you can] {_TICK} (it|them|that) off [{{list}}]",
            f"{_IHAVE} {{text}} [so] [and] [you can] mark (it|them|that) [as] {_DONE}",
            (
                f"{_IHAVE} {{text}} [so] [and] [you can] (take|remove) (it|them|that) (off|from)"
                f" [{{list}}]"
            ),
            f"{{text}} [so] [and] [you can] {_TICK} (it|them|that) off [{{list}}]",
            f"{_TICK} off [the] {{text}}",
            f"{_TICK} [the] {{text}} off",
            "tick {text}",
        ),
    ),
    (
        "done",
        (
            (
                "(i have|ive|we have|weve|i just|ive just|ive already|weve already|weve just)"
                " (bought|picked up|ordered|done|finished) [the] {text}"
            ),
            "(i just|ive just|ive already|weve already|weve just) got [the] {text}",
            "(i have|ive|we have|weve) got the {text}",
        ),
    ),
    (
        "remove",
        (
            f"{_TAKE} [the] {{text}} [back] {_OFF} {{list}} [(again|please)]",
            f"{_TAKE} (off|out) [the] {{text}} {_OFF} {{list}}",
            "(take|get|remove|delete) [the] {text} off",
            "(scratch|scrap) [the] {text} [from {list}]",
            f"(i|we) (dont|do not|no longer|wont) (need|want) [(any|the|that)] {{text}} {_NO_MORE}",
            (
                "(i|we) (dont|do not|no longer|wont) (need|want) [(any|the|that)] {text} (on"
                "|from) {list}"
            ),
            "no more {text} (needed|required|necessary|on {list})",
        ),
    ),
    (
        "has",
        (
            (
                "(is|are) [there] [(any|some|a|an|the)] {text} [already] (on|in) {list} [(already"
                "|yet|by now|now)]"
            ),
            (
                "(do|did) (we|i|you|they) [(already|still)] have [(any|some|a|an|the)] {text}"
                " [(written|down|written down)] (on|in) {list} [(already|yet)]"
            ),
            (
                "(have|has) (we|i|you|they) [(already|still)] (got|put|added|written) [(any|some|a"
                "|an|the)] {text} [down] (on|in|to|onto) {list} [(already|yet)]"
            ),
            (
                "did (i|we|you|someone|anyone) [already] (put|add|write) [(any|some|a|an|the)]"
                " {text} [down] (on|in|to|onto) {list} [(already|yet)]"
            ),
            "(does|do) {list} (have|contain|include|say) [(any|some|a|an|the)] {text} [on it]",
            "{text} (is|are) on {list} (right|isnt it|arent they|yes|already)",
            (
                "[so] (do|did) (we|i) [(still|also)] need [(any|some|to buy|to get|more)] {text}"
                " (for|on|from|at) {list}"
            ),
            "[so] (do|did) (we|i) [(still|also)] need [(any|some|to buy|to get|more)] {text}",
        ),
    ),
    (
        "read",
        (
            (
                f"{_SHOW} [(whats|what is|what i have|what we have|all|everything|all the things"
                "|the things|the items)] [still]"
                f" [(left|to do|missing|open|outstanding)] [(on|in|of)] {{list}} [(out|again|right"
                " now|at the moment|to me)]"
            ),
            (
                "(what is|whats|what do i have|what do we have|what have i got|what have we got"
                "|what did i put|what stands"
                "|anything|is there anything|do i have anything|have i got anything|do we have"
                " anything|is anything|is something)"
                " [(still|left|written)] [(down|left|outstanding|open|else|to do|more)] (on|in|for"
                "|off) {list} [(right now|at the moment|today|now)]"
            ),
            (
                "what (do|should|must|shall|can|did) (i|we|you|they) [(still|have to|need to|want"
                " to|all)] [(need|get|buy|bring|pack|do|want|pick up"
                "|fetch|take|need to get|need to buy|need to bring|have to get|have to buy|put)]"
                " [to] [(get|buy|bring|do|fetch)]"
                " (from|at|in|for|on) {list}"
            ),
            (
                "what have (i|we) [still] [got] to (get|buy|bring|pack|do|fetch|pick up) (from|at"
                "|in|for|on)"
                " {list}"
            ),
            (
                "(what|which) {list} (do|should|must|shall) (i|we) [(need|have|want)] [to]"
                " (bring|buy|pack|get|do|take|order)"
            ),
            (
                "what (needs|has|is) [still] (to be|to get) (done|bought|ordered|fetched) (for|on"
                "|from|at) {list}"
            ),
            "what (has|does|have|do) {list} [still] (got|have|need) to do",
            (
                "what [(jobs|things|tasks)] (is|are) [still] [(there|left|open|outstanding|to do|to"
                " be done)] (on|for|in) {list}"
            ),
            "(who is|whos) (on|in) {list}",
            (
                "(what|which (things|items|tasks|jobs|ones)) (have|did|has) (i|we|you|anyone)"
                " [(already|just)] (tick|ticked|cross|crossed|check|checked) off [(from|on)]"
                " [{list}] [(already|today|so far)]"
            ),
            "what (is|are) (left|open|outstanding) (on|of|from) {list}",
            "[(is there|have i got|do i have|are there)] any {list} [still] left [today]",
            "what (is|are) the [(open|remaining|outstanding|unfinished|current|next)] {list}",
            "what (is|are) {list} [(left|still open|today)]",
            (
                "what {list} (are|is) (left|open|there|outstanding|still open|on|to do|there to do"
                "|still to do|on the list)"
            ),
            "which {list} (are|is) (left|open|there|outstanding|still open|on|to do|still to do)",
            (
                "how many [(things|items|entries|tasks|jobs)] (are|do i have|do we have|have i got"
                "|have we got) [(there|left|open|still)]"
                " (on|in) {list}"
            ),
            (
                "how many {list} (are|do i have|do we have|have i got|have we got|have i|have we)"
                " [(there|left|open|still|to do|outstanding|got)] [left]"
            ),
            "how long is {list}",
            "(is|are) {list} (empty|done|finished|complete)",
            "(is|are) there (any|anything) {list} (left|open|to do|outstanding)",
        ),
    ),
    (
        "add",
        (
            (
                f"[{_PUT}] [a] new [(item|thing|entry|task|job|one)] (for|on|in|to) {{list}} :"
                f" {{text}}"
            ),
            "[add] [a] new {list} : {text}",
            f"{_PUT} (on|to|onto|in) {{list}} [the following] : {{text}}",
            "{list} : {text}",
            f"{{list}} [:] [please] {_PUT} [down] {{text}}",
            (
                f"{_PUT} [down] [the following] [:] {{text}} [again] [down] {_ONTO} {{list}} [(as"
                " well|too|also|for me|again)]"
            ),
            f"(on|onto|to) {{list}} [please] {_PUT} [down] {{text}}",
            (
                f"{{text}} (goes|go|should go|needs to go|need to go|has to go|have to go|belongs"
                "|must go|can go|should be|needs to be|also goes)"
                f" {_ONTO} {{list}}"
            ),
            f"(i|we) (want|need|would like|d like) {{text}} {_ONTO} {{list}}",
            f"(id|wed|i should|i would|we should|we would) like {{text}} {_ONTO} {{list}}",
            "(id|wed|i should|i would|we should|we would) like {text} (from|at) {list}",
            (
                f"{{x}} (has to|have to|must|should|needs to|need to|ought to) {{text}} {_PUT} (it"
                "|that|this)"
                f" {_ONTO} {{list}}"
            ),
            (
                f"{{x}} (wants|needs|would like|wishes for|likes) {{text}} [(so|and|please|can"
                f" you)] {_PUT} (it|that|them|one) {_ONTO} {{list}}"
            ),
            (
                f"{{x}} (wants|needs|would like|wishes for|likes) {{text}} [(so|and|please|can"
                f" you)] {_PUT} (it|that|them|one) {_ONTO}"
                f" (her|his|their|its) {{list}}"
            ),
            (
                "(we are|were|im|i am) (out of|running out of|low on|running low on|nearly out of"
                f"|almost out of|short of|short on) {{text}} [again]"
                f" [(so|and|please|can you)] {_PUT} (it|that|them|some|more|one) {_ONTO} {{list}}"
            ),
            (
                "[(we have|weve|ive|i have|we|i)] (run out of|ran out of|finished|used up) [the]"
                f" {{text}} [(so|and|please|can you)] {_PUT} (it|that|them|some|more|one) {_ONTO}"
                f" {{list}}"
            ),
            (
                "(theres no|there is no|theres no more|no more|no) {text} [left] [(so|and|please"
                f"|can you)] {_PUT} (it|that|them|some|more|one) {_ONTO} {{list}}"
            ),
            (
                "[(we|i)] (need|want|could do with) [(some|more)] {text} [(so|and|please|can you)]"
                f" {_PUT} (it|that|them|em|those|some|more|one) {_ONTO} {{list}}"
            ),
            f"(pack|take|bring|buy|get|order) {{text}} {_PUT} (it|that|them) {_ONTO} {{list}}",
            (
                f"{{text}} [(so|and|please|can you)] {_PUT} (it|that|this|them|em|those) {_ONTO}"
                f" {{list}}"
            ),
            (
                "(remember|remind me|remind us|dont forget|make a note|note|note down) [to] (get"
                "|buy|fetch|bring|order|pick up) {text} (from|at|in) {list}"
            ),
            (
                "(we|i) [(still|also|really)] (need|want|have to get|need to get|must get|should"
                " get|need to buy|have to buy) {text} (from|at) {list}"
            ),
            "(buy|order|pick up|fetch) {text} (from|at) {list}",
            (
                "[(the)] next time [(im|were|i am|we are|i go|we go|youre)] (at|to|in) {list}"
                " (get|buy|fetch|pick up|remember|bring) {text}"
            ),
            "(add|put|include|note|jot) (to|on) {list} [that] [(to|i|we)] {text}",
            "(dont let|make sure) (me|us) [dont] forget [to] {text}",
        ),
    ),
    (
        "add task",
        (
            (
                "(remember|dont forget|remind me|note to self) [that] (i|we|ive|weve) (got to"
                "|need to|have to|must|have got to|should) {text}"
            ),
            "(remind me|remind us|note to self) that {text}",
        ),
    ),
    (
        "add",
        (
            "(remind me|remind us) to {text}",
            "(i|we) (mustnt|must not|shouldnt) forget to {text}",
            "(remember|note to self|make a note|note down|mental note) [:] [to] {text}",
            "new [(to do|task|to-do|todo|job|chore)] : {text}",
        ),
    ),
    (
        "?add",
        (
            (
                "(remind me|remind us|dont let me forget|dont forget|remember) to"
                " (buy|get|pick up|order|grab) [(some|more)] {text}"
            ),
            "{list} needs {text}",
            "{list} (needs|has|have|ought|is|are) [supposed] to {text}",
            "(tell|ask|remind) {list} to {text}",
            "(i|we) (need|want|have to get|must get|should get) {text} (for|from|at) {list}",
            "(get|bring|take|pack) {text} (for|on|to) {list}",
        ),
    ),
)
