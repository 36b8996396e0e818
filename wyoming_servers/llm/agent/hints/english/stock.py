"""What is running out, in English: it goes on the shopping list."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.hints.hint import Hint

from .goods import GOODS, KEPT, PACKED

_OTHER = (
    "the|my|our|your|his|her|their|this|that|these|those|it|here|there|time|luck|patience|ideas?"
    "|breath|energy|money|cash|options|control|order|date|shape|space|room|steam|words|bed|town"
    "|work"
    "|reach|sight|charge|juice|battery|power|season|fashion|tune|touch|hours?|minutes?|days?|sleep"
    "|hope|hot|us|me|you|them|anything|everything|nothing|something|what|who|office|house|signal"
    "|people|bandwidth|memory|storage|excuses|oxygen|air|fuel|which|staff|turn|curiosity|love|spite"
    "|interest|boredom|habit|necessity|clean|pocket|hand|place|way|pain|doubt|hospital|prison"
    "|school"
    "|practice|print|of|from|for|one|ones|a|an|all|no|not|friends|conversation|motivation|seats"
    "|lives|clothes|mugs|plates|morale|spirits"
)
_ANY = (
    rf"(?:(?:any|some|more) )?(?P<text>(?!(?:{_OTHER}) )(?!(?:{_OTHER})$)[\w']+(?: [\w']+){{0,2}}?)"
)
"""Whatever it is called."""
_END = (
    r"(?: (?:again|now|already|too|as well|by the way|mate|love|oh dear|at all|in the house|in"
    r" this house|anywhere in this house|in the"
    r" cupboard|in the fridge|in the freezer|sorry|i am afraid|i see|it seems|in here|at home|left"
    r"|soon|though|and all|boss|completely|anywhere|today|i think|for (?:breakfast|dinner|tea"
    r"|lunch)"
    r"|who did this|typical|help|for (?:saturday|sunday|the weekend|the party)|badly|desperately"
    r"|asap|urgently|honestly|in the (?:machine|printer|house|office|kitchen"
    r"|bathroom|tin|jar|place|car)))*$"
)
_KNOWN = rf"(?P<text>(?:[\w']+ )?(?:{GOODS}))"
_START = (
    r"^(?:(?:oh|no|hey|so|well|and|right|damn|oops|also|ugh|hang on|typical|great|look|just so you"
    r" know|by the way|the|our|my|all the|all|that|this|those|your|some|any|ah|okay|ok|bother|blast"
    r"|dammit|bloody|oh dear|honestly|guess what|sorry) )*"
)
_THE = r"(?:(?:the|our|my|all the|any|some|his|her|more|any more|that|of the) )*"
_OF = rf"(?:(?:{PACKED}) of )?"
_NEARLY = (
    r"(?:(?:nearly|almost|all|completely|clean|right|just about|just|getting|running|practically"
    r"|totally|about|very|a bit|rather|really|pretty|always|down|well|fresh|down to|on|going|gonna"
    r"|going to be|going to run|about to run|about to be|run|seriously|real|super|dead|way|so|plum"
    r"|clean|fresh|kinda|starting to run) )*"
)
_USED = (
    "finished|eaten|drunk|drank|used|nicked|polished off|scoffed|taken|had|demolished|emptied"
    "|necked|hoovered up|guzzled|finished off|used up|ate|swiped|inhaled|pinched|gone through"
    "|burned through|burnt through|got through|run through|flown through|ploughed through"
)
_GOODS_WORDS = " ".join(
    dict.fromkeys(one.rsplit(" ", 1)[-1].strip("(?:)") for one in GOODS.replace("?", "").split("|"))
)

STOCK: Final = (
    Hint(
        plan="add text={text}",
        words="out low short",
        said=rf"(?:we|i|they) (?:are|am|have|is) {_NEARLY}(?:out of|low on|short of|short on)"
        rf" {_THE}"
        rf"{_OF}{_ANY}{_END}",
        despite="later others",
    ),
    Hint(
        plan="add text={text}",
        words="out low short",
        said=rf"^(?:oh |and |also |completely |totally |nearly |almost |all )*(?:{_NEARLY})(?:out"
        rf" of"
        rf"|low on|short of|short on) {_THE}{_OF}{_KNOWN}{_END}",
        despite="later",
    ),
    Hint(
        plan="add text={text}",
        words="last",
        said=rf"(?:that|this|it|those|these|here) (?:is|was|are|were|goes|go) (?:the |our |my"
        rf" )*(?:very"
        rf" )?last (?:of (?:the|our|my) {_OF}{_ANY}|{_OF}(?P<text_>(?:[\w']+ )?(?:{GOODS}))){_END}",
        unsaid="straw|time|chance|train|bus|episode|day|week|night|song|question|one|night|page"
        "|warning|word|thing|person|round|chapter|level|game|season|summer|year|orders",
        despite="past done later",
    ),
    Hint(
        plan="add text={text}",
        words="last down",
        said=rf"(?:(?:we|i) (?:are|am) |^)(?:\w+ )?(?:on|down to) (?:the|our|my) (?:very )?(?:last"
        rf"|final) "
        rf"(?:of )?{_THE}{_OF}{_ANY}{_END}"
        rf"|(?:we|i) (?:are|am) down to the (?:heel|dregs|scrapings|end|bottom|crust) of {_THE}"
        r"(?P<text_>[\w']+(?: [\w']+)?)$",
        unsaid="tenner|fiver|pound|penny|legs|nerve|day|week|episode|season|chance|page|chapter"
        "|level|lap|round|bit of",
        despite="later",
    ),
    Hint(
        plan="add text={text}",
        words="last final only one couple two single lone",
        said=rf"(?:last|final) {_OF}{_KNOWN} (?:is )?(?:gone|used|finished|just went|went|has gone)"
        rf"|(?:used|had|took|finished|opened|ate|drank|opening|having|eaten|drunk|taken)(?: up)?"
        rf" (?:the|our|my) last (?:of )?{_THE}{_OF}(?P<text_>(?:[\w']+ )?(?:{GOODS}))"
        rf"|(?:only |just |but |maybe |about |like |barely |there is |there are )*(?:got )?(?:one"
        rf"|one lonely|a lonely|one measly|a"
        rf" couple of|two|a few|a little|a bit of|a drop of|enough)"
        rf" {_OF}(?P<text__>(?:[\w']+ )?(?:{GOODS})) left"
        rf"|there is (?:but|only|just|maybe|exactly) (?:one|a single) (?P<text_____>(?:{GOODS}))"
        rf"|^{_THE}last (?:of the )?{_OF}(?P<text___>(?:[\w']+ )?(?:{GOODS}))$",
        unsaid="tree|next door|shops?|store|for me|recipe",
        despite="past done others later",
    ),
    Hint(
        plan="add text={text}",
        words="hardly barely not no none any much many enough left never nobody",
        said=rf"(?:hardly|barely|scarcely|not|no)(?: got)?(?: any| much| many| enough| more| a"
        rf" drop of"
        rf"| a scrap of| a single| a crumb of| one)*(?: of)? {_OF}{_KNOWN}(?: left{_END}"
        rf"|(?: [\w']+){{0,2}} again)|^(?:oh |and |still |also |dear )*(?:we have (?:got )?|there"
        rf" (?:is"
        rf"|are) |i have (?:got )?)?(?:no|not any|hardly any|barely any|not got any|not a drop of)"
        rf"(?: more)? (?P<text_>(?:[\w']+ )?(?:{GOODS})){_END}"
        rf"|(?:do not have|have not got|not got|have not)(?: any)?(?: more)? (?P<text__>(?:[\w']+"
        rf" )?"
        rf"(?:{GOODS})){_END}|not (?:a single|one single|one|a drop of|a scrap of|a crumb of)"
        rf" (?P<text____>(?:[\w']+ )?"
        rf"(?:{GOODS})){_END}|(?:nobody|no one|not)(?: has)?(?: thought to (?:buy|get)| remembered"
        rf" to (?:buy|get)| got| bought| ordered| picked up"
        rf"| restocked| replaced)(?: any| the| more)* (?P<text___>(?:[\w']+ )?(?:{GOODS})){_END}",
        unsaid="allergic|allerg\\w*|eat|eats|want|like|likes|for me|please|in mine|thanks|diet"
        "|sugar in"
        "|work|on the (?:list|floor|road)|put|there yet|today thanks|harm|pressure|vegan|pain"
        "|worries"
        "|bread ?maker|coffee for me|problem|fuss|use crying|picnic",
        despite="refused",
    ),
    Hint(
        plan="add text={text}",
        words=_GOODS_WORDS,
        said=rf"{_START}{_OF}{_KNOWN} (?:is|are|has|have)(?: (?:all|nearly|almost|completely|just"
        rf"|about"
        rf"|now|been|getting|running|well))* (?:gone|finished|used up|run out|running out|out|low"
        rf"|getting low|short|going|running (?:low|short)|no more|empty|history|vanished"
        rf"|disappeared|all but gone|down to the (?:scrapings|dregs|last \w+)|(?:nearly|almost) at"
        rf" (?:the|an) end|at (?:the|an) end|on (?:its|their) last legs|squeezed flat|thin on the"
        rf" ground"
        rf"|in short supply|scarce|dwindling|kaput"
        rf"|eaten|drunk"
        rf"|about to run out|going to run out|on (?:its|their) last legs|nearly done){_END}"
        rf"|{_START}(?P<text_>(?:[\w']+ )?(?:{GOODS})) (?:is|has|are|have)(?: (?:all|just|already"
        rf"|been|a"
        rf" bit))* (?:gone (?:off|bad|mouldy|stale|sour|green|furry|hard)|turned|expired|sour"
        rf"|mouldy"
        rf"|stale|rancid|curdled|past (?:its|their) (?:best|date|sell by)|as hard as a (?:rock"
        rf"|brick)"
        rf"|growing (?:fur|legs|a beard)|green|walking|off){_END}"
        rf"|{_START}(?P<text__>(?:[\w']+ )?(?:{GOODS})) (?:smells off|ran out|will not last(?:"
        rf" [\w']+)*"
        rf"|needs? (?:topping up|restocking|replenishing|replacing|refilling|buying)|want(?:s)?"
        rf" (?:topping"
        rf" up|replacing|refilling)|(?:supply|supplies|stock|stocks) (?:is|are) (?:\w+ )?(?:low"
        rf"|dwindling"
        rf"|gone|depleted)|drawer is empty){_END}"
        rf"|that is (?:the|our|all the) (?P<text____>(?:[\w']+ )?(?:{GOODS})) (?:done|gone"
        rf"|finished|away)$"
        rf"|(?:nearly|almost) (?:through|at the end of) (?:the|our) (?P<text___>(?:[\w']+"
        rf" )?(?:{GOODS}))",
        unsaid="cold|ready|done|cooked|turned on|price|tank|car|garage|at the table|match|fire",
        despite="later others",
    ),
    Hint(
        plan="add text={text}",
        words="empty bare bottom scraping gone",
        said=rf"(?:^|the |our |my |that is the |an )(?P<text>(?!the |our |my |an? )(?:\w+"
        rf" )?(?:{GOODS}|egg|biscuit|teabag"
        rf"|nappy|cookie"
        rf"|onion|potato|cracker|sweet|fruit)) (?:{KEPT}) (?:is |has |are )?(?:(?:nearly|almost"
        rf"|completely"
        rf"|all|looking|very|rather|been|again) )*(?:empty|bare|low|gone|run dry|finished){_END}"
        rf"|empty (?P<text_>(?:{GOODS}|egg|biscuit|nappy)) (?:{KEPT}){_END}"
        rf"|bottom of the (?P<text__>(?:{GOODS}|egg|biscuit)) (?:{KEPT})"
        rf"|put (?:back )?(?:the|an|a) empty (?P<text___>(?:{GOODS})) (?:{KEPT})",
        despite="past done others asked later",
    ),
    Hint(
        plan="add text={text}",
        words=" ".join(dict.fromkeys(word.split()[0] for word in _USED.split("|")))
        + " someone who",
        said=rf"(?:someone|somebody|who|he|she|they|i|we|you|the kids|the boys|the girls|the"
        rf" children|dad"
        rf"|mum|the lads|the dog|[\w']+)(?: is| has| have)?(?: just| already| gone and| went and)*"
        rf" (?:{_USED})(?: up| off)? (?:all |every |the last |the rest |up |of )*(?:of )?(?:the"
        rf"|our|my) "
        rf"(?:last )?(?:of (?:the )?)?{_OF}(?P<text>(?:[\w']+ )?(?:{GOODS})){_END}",
        unsaid="not|out|cooked|book|turned|burnt|put away|order|recipe|finished cooking|lunch for",
        despite="others asked",
    ),
    Hint(
        plan="add text={text}",
        words="need needed needing forgot forgotten could desperate urgently crying running",
        said=rf"^(?:(?:we|i|oh|and|also|really|still|you know|the kids|the cat|the dog|will|are"
        rf" going to"
        rf"|am|is|are|do) )*(?:need|needs|could do with|could use|desperate for|crying out for|in"
        rf" need of"
        rf"|running out of|forgot|forgot(?:ten)? to (?:buy|get|pick up)|have forgotten)"
        rf" {_THE}(?:way more |loads more |lots of |loads of |plenty of |a lot more |much more "
        rf"|more |new |fresh"
        rf" |extra |another )?{_OF}{_KNOWN}{_END}",
        unsaid="cooking|warm\\w*|heat\\w*|now please|make|on the pizza|in the oven|feeding|turning"
        "|for"
        " the recipe|coffee|tea|brew",
        despite="would past done",
    ),
)
