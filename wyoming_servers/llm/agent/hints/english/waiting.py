"""What takes its time, in English: cooking, naps and breaks have timers."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.hints.hint import Hint

from .goods import GOODS

_COOKED = (
    f"{GOODS}|cake|cakes|muffins|scones|pie|shepherd is pie|cottage pie|sandwich|sandwiches|quiche"
    f"|lasagne|stew|casserole|roast|joint|turkey|curry"
    "|chilli|sauce|dough|pastry|potato|jacket potatoes|jackets|jacket|roasties|veg|greens|asparagus"
    "|brownies|flapjacks?|tart|crumble|pudding|custard|ravioli|gnocchi|penne|tagliatelle|dumplings"
    "|oven chips|fries|nuggets|burgers?|ribs|wings|kebabs|brisket|ramen|risotto|paella|polenta"
    "|bulgur|porridge|soft boiled|hard boiled|marinade|batter|meringues?|toastie|pot|kettle|pan"
    "|batch|loaf|croissants|fish pie|bolognese|stock|broth|bottle"
    "|focaccia|sourdough|pancakes|waffles|corn|parsnips|squash|pumpkin|duck|goose|gammon|meatballs"
    "|ready meal|pizza rolls|garlic bread|naan|hash browns|yorkshires|egg|steak|chop|chops|fillets"
)
_ACTIVE = (
    "breather|homework|naughty chair|naughty corner|nap|power nap|face ?mask|mask|hair ?dye|dye"
    "|bleach|conditioner"
    "|hair mask|plank|meditation|yoga"
    "|stretching|workout|break|coffee break|tea break|lunch break|time out|naughty step|screen time"
    "|homework|reading|piano|violin|guitar|practice|piano practice|stand up|presentation|exam"
    "|shower"
    "|bath time|teeth|tooth brushing|nail varnish|glue|varnish|paint|plaster|sauna|ice pack"
    "|compress"
    "|laundry|wash|spin|rinse|revision|study|chess|game|sprint|pomodoro|focus|forty winks|snooze"
    "|siesta"
    "|quiet time|tummy time|sun ?bathing|walk|run|hill start|ironing|tidy up|tidying|play time"
    "|foot bath"
    "|eye patch|charging|soak|primer|first coat|second coat|developer|epoxy"
)
_COOKING = (
    "warming|heating|heating up|warming up|in|in the oven|on|on the hob|on the stove|in the"
    " microwave|in the air fryer|in the steamer"
    "|in the slow cooker|in the pan|in the pot|on the grill|under the grill|brewing|resting|proving"
    "|rising|boiling|simmering|steeping|cooking|baking|roasting|chilling|in the fridge|in the"
    " freezer"
    "|marinating|soaking|infusing|setting|drying|just gone in|gone in|going in|now in|cooling"
    "|simmer|go in|goes in|up next|off to prove|on to boil|under way"
)
_TO = (
    r"(?: (?:to|in order to))? ?(?:cook|boil|bake|roast|simmer|rest|brew|steep|prove|rise|chill"
    r"|set|soak"
    r"|stand|cool|fry|grill|dry|work|infuse|steam|marinate|be in|stay in|go|sit|draw|stew)?(?: in"
    r" the"
    r" (?:oven|pan|microwave|fridge|water|pot|air fryer)| for| on| in| at \d+(?: degrees)?)*"
)
_ABOUT = (
    r"(?: (?:for|about|around|roughly|just|exactly|only"
    r"|another|a further|a good|at least|now|then|got))*"
)
_PLEASE = (
    r"(?: (?:please|thanks|ta|max|maximum|tops|and no more|starting now|from now|starts now|now"
    r"|love"
    r"|in the (?:oven|pan|microwave|water|fridge|air fryer)|on the hob|to (?:draw|brew|cool|rest"
    r"|stand|cook|boil|bake)(?: through)?|before (?:the|my|work"
    r"|bed)(?: \w+)?|on the clock|exactly|only|sharp|at 180|then back to (?:it|work)|ok|okay|mate"
    r"|mister|missy|young man"
    r"|young lady|mins|to go))*$"
)
_FIRST = (
    r"^(?:(?:right|ok|okay|so|and|the|my|our|these|those|this|that|oh|hey|now|just|well|a|i am"
    r" having a"
    r"|having a|we make a|make a|taking a|we take a|take a|let us take a|let us have a|have a|we"
    r" are having a|time for a|we have a|quick|going for a|doing a|i am doing a|let us do a|put"
    r"|popped|stuck|i have put|i"
    r" have"
    r" got|we have got|we have|chucked|shoved|i have popped|doing|all|let|your|his|her|next|there"
    r"|little"
    r"|give|allow|leave|i am|making|i am making|for|some|cook|boil|bake) )*"
)
_NAME = rf"(?P<name>(?:[\w']+ )?(?:{_COOKED}))(?: for (?!the |<lasting>)[\w']+)?"
_TIMES = "hour hours hr hrs minute minutes min mins second seconds sec secs quarter half"

WAITING: Final = (
    Hint(
        plan="timer name={name} for={for}",
        words=_TIMES,
        said=rf"{_FIRST}{_NAME}(?: (?:is|are|has|have|just|now|all|gone|went|go|goes))*"
        rf"(?: (?:{_COOKING}))*{_ABOUT} <for>{_PLEASE}",
        unsaid="add|buy|list|ago|late|until|left|(?:tea|dinner|lunch|supper|breakfast) is in",
        despite="later elsewhere past done if",
    ),
    Hint(
        plan="timer name={name} for={for}",
        words=_TIMES,
        said=rf"{_FIRST}{_NAME}(?: (?:still|only|just|all|now))*"
        rf" (?:needs?|wants?|takes?|has to|have to|must|should|gets?|has got to|got to|will need"
        rf"|requires?"
        rf"|ought to|will take|will want|is got|has got|are in for|is in for|comes? out in|could"
        rf" do with|can have|needs to|need to|want to|wants to|stand"
        rf"|stands|rests?"
        rf"|boils?|cooks?|bakes?){_TO}{_ABOUT} <for>(?: more| longer| to go| in total| altogether)?"
        rf"(?: (?:to (?:cook|boil|bake|rest|brew|cool|prove|rise|go|heat|warm|set)(?: through| up|"
        rf" down)?"
        rf"|in the (?:oven|pan|microwave|water|air fryer|fridge)|on the hob|at \d+(?: degrees)?"
        rf"|resting"
        rf"|cooking|boiling|simmering|baking))*{_PLEASE}",
        unsaid="add|buy|list|ago|used to|how",
        despite="later would if",
    ),
    Hint(
        plan="timer name={name} for={for}",
        words=_TIMES,
        said=rf"^(?:right |ok |okay |so |just )*<for>(?: (?:for|on|in|till|until|to|and|of))+(?:"
        rf" the| my| our"
        rf"| these| this| a)*(?: (?:boil|cook|bake|prove|rest|brew|steam|roast|simmer))?(?: the|"
        rf" my)? {_NAME}"
        rf"(?: (?:is|are))?(?: (?:to cook|in the oven|to boil|to rest|done|ready))?{_PLEASE}",
        unsaid="add|buy|list|ago|late|left|walk|drive|play|order",
        despite="would",
    ),
    Hint(
        plan="timer name={name} for={for}",
        words=_TIMES,
        said=rf"{_FIRST}(?P<name>{_ACTIVE})(?: (?:is|on|now|starts|begins|over there|time|started"
        rf"|are|has"
        rf"|needs?|dry|stay|goes|wants?|of|lasting|on the step|to dry|to set))*{_ABOUT}"
        rf" <for>{_PLEASE}",
        unsaid="add|buy|list|ago|late|left|until|till|away|takes",
        despite="later if",
    ),
    Hint(
        plan="timer name={name} for={for}",
        words=_TIMES,
        said=rf"{_FIRST}<for>(?: (?:of|for|till|until|to|a|the|my|some|more|power|then|on the))*"
        rf" (?P<name>{_ACTIVE})(?: (?:time|please|starting now|from now|starts now))*$",
        unsaid="add|buy|list|ago|late|left|away|walk to|until",
        despite="later would if",
    ),
)
"""A thing that is not known to take its time is no reason for a timer: "the bus takes ten"
" minutes"."""
