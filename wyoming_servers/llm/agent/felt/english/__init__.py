"""What is felt, in English."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.felt.feeling import Felt, Need

from .air import AIR, COOLNESS, DRAUGHT, DRYNESS, MOISTURE, WARMTH
from .light import CLEAR, DARKNESS, LESS_LIGHT, LIGHT, PRIVACY, SHADE, SOFT, SUN, UNLIT
from .sound import LOUDER, QUIETER, SILENCE

_TAGS = (
    "(?:is not it|isn't it|aren't they|innit|don't you think|wouldn't you say|if you ask me"
    "|if i'm honest|to be honest|i swear|i tell you|will you|won't you|can't you|mind you"
    "|when i wake up|as usual|you know|so (?:it|i|we|they) (?:is|am|are|does|do)|i must say"
    "|don't you know)$"
)
_CONSEQUENCES = (
    r"(?<=\w )(?:so |that |and )?(?:he|she|they|the baby|baby|the kids|the little one) (?:won't"
    r"|can't|can hardly|never|'ll never|will never|doesn't|just won't) (?:\w+ ?){1,3}$"
)
"""What comes of a state, which tells nothing of it: "it's so bright, she won't settle"."""

_DROPPED = (
    "(boil|roast|freez|blind|sleep|say|burn|bak|chok|shiver|sweat|melt|swelter|blar|boom|stink"
    "|reek|hurt|kill|shout|star|look|peer|mumbl|whisper|shin|com|blow)in'?"
)
"""What is said without its last letter: "freezin'"."""

_WISHED = r"(?:(?:i|we) (?:do |really |just )*wish|if only) (?:it|this room|this place)"
_ABOUT = (
    "(?:(?:can|could|would|will) (?:you|we|someone|somebody|anyone) )?(?:please |just )?do"
    " (?:some|any)thing about"
)
_ANY = "could (?:it|this|this room|this place) (?:possibly |actually )?be any"
"""How somebody asks who means the contrary: "could it be any darker in here"."""

ENGLISH: Final = Felt(
    forms={
        rf"{_WISHED} (?:wasn't|weren't|was not|were not)(?= (?:so|that|too|as)\b)": "it's",
        rf"{_WISHED} (?:was|were|would be|could be)": "it could be",
        rf"{_ABOUT}(?: the| this| that| all this)": "what's with this",
        r"it is|its|tis|'tis|it has": "it's",
        rf"{_ANY} (dark|cold|loud|warm|bright|quiet|damp)er": r"it's too \1",
        rf"{_ANY} (stuff|chill|smell)ier": r"it's too \1y",
        rf"{_ANY} hotter": "it's too hot",
        r"(?:hot|cold|warm|cool) (bath|shower|drink)": r"\1",
        r"cannot|can not|cant|couldn't|could not|cann't|can't hardly": "can't",
        r"i am|im": "i'm",
        r"we are": "we're",
        r"they are": "they're",
        r"that is": "that's",
        r"there is|theres": "there's",
        r"what is|whats": "what's",
        r"(?:this|the|my|our|your) (?:\w+ )?room is": "this room's",
        r"(?:the|this|that) (?:place|flat|house|apartment) is": "this place's",
        r"in (?:this|our|my) (?:room|place|hole|flat|house|apartment|bedroom|kitchen)": "in here",
        _TAGS: "",
        _CONSEQUENCES: "",
        r"(?:dark|light|warm|cool|quiet|loud|bright) enough$": "fine",
        _DROPPED: r"\1ing",
        r"cannae|canna|canny": "can't",
        r"whit's|wot's|wots": "what's",
        r"ma|mah": "my",
        r"dae": "do",
        r"wi": "with",
        r"doon": "down",
        r"heid": "head",
        r"weans?|wains?|bairns?|bubba": "kids",
        r"gonna": "going to",
        r"wanna": "want to",
        r"gotta": "got to",
        r"ain't|isn't|is not|aren't": "is not",
        r"not (?:exactly|precisely) what you'd call": "not exactly",
        "blooming|bloomin|bloody|damn|damned|flipping|flippin|blasted|sodding|effing|fricking"
        r"|freaking|frigging|ruddy|bleeding|friggin|fucking|frickin|freakin|dang|darn": "so",
    },
    at="(?:(?:over|up|down|out|back|here|round) )?(?:in|on|inside|at|into|across|around"
    "|throughout)(?: the| our| my| this| his| her)?(?: an)?(?: empty)?",
    the="the|our|my|this|that",
    here="in here",
    this="this room",
    away="(?:in|at|inside|across)(?: (?:the|a|an|my|his|her|their|your))?",
    heads="it's|it feels|it smells|it looks|it sounds|there's|i'm|we're|this room|this place|is"
    "|here|feels?|feeling|what|such|bit|too|so|very|rather|find it|getting|gone|becoming",
    links="for to on with from since because in here this these today tonight enough again as "
    "that like already round around under behind over now even if you 'cause cos at is are it's "
    "and but so i i'm i've we we're my me us there's that's please can could what into out off up "
    "down through before all when who",
    rhetoric="is it (?:just )?me or (?:is|does|has)(?: it| this| the)?|is this(?: supposed to be"
    "| meant to be)?(?: an?)?|are we (?:all )?(?:living |sitting )?in(?: an?| the)?|have (?:we"
    "|you) moved (?:us )?to(?: the| an?)?|when did we move (?:to|into)(?: the| an?)?"
    "|since when (?:do we live in|is this)(?: an?)?|who needs an?|(?:do )?you call this"
    "|am i the only one|is (?:anybody|anyone) else|how (?:is|can|could|do|does"
    "|are)(?: it)?(?: anyone| anybody| i| we| one| you| people)?(?: supposed to| meant to"
    "| expected to)?|what's with(?: the| this| that| all this)?|how come(?: it's)?|did (?:someone"
    "|somebody)|has (?:someone|somebody|anyone)|(?:would|could|will|can) (?:someone|somebody"
    "|anyone|anybody|one|you|everyone|everybody|you all|you lot|the kids|they)(?: please)?"
    "|must (?:it|they|this|that|you|we)(?: always)?(?: be)?|do (?:we|they"
    "|you) (?:really )?have to|does (?:it|that|this) (?:really )?have to be|why must|can't (?:we"
    "|you|someone)",
    frame="a an the it it's i'm i we we're i've me us my our you your this that that's these in "
    "here room place is are be being getting gets get got gone going become becoming feels feel "
    "feeling felt seems looks looking sounds so too very really quite pretty rather bit little "
    "tad touch much far way awfully terribly absolutely literally properly proper totally "
    "completely utterly like as just still again now right today tonight morning evening "
    "afternoon always already more than with and or but for to of on some such oh god gosh lord "
    "heavens goodness jesus christ hell blimey crikey man mate dude boy girl honey darling love "
    "dear mum mom dad daddy mummy sir ladies guys folks lads please thanks well ok okay ugh ew "
    "phew brr brrr wow ooh ah hey yo hmm um er eh innit ya know think i'd say must admit there's "
    "there have has we've all both everyone everybody living sitting stuck sat stood working "
    "trying anyone somebody someone else one thing only honestly seriously frankly actually "
    "basically kind kinda sort sorta starting started begun side something somewhat slightly "
    "stupidly ridiculously unbearably horribly insanely freaking mighty fairly super mega uber "
    "hella dead fierce absolute real total complete perfect baby kids children guests granny "
    "grandma nan dog cat folk turned turning into giving gives coming comes come yeah yes sorry "
    "computer laramie wee tiny over up down near by whole entire another quick hate sick fed "
    "tired enough time year outright mood lighting light eyes face bed sofa couch chair desk "
    "table corner end home myself comfortable dreadful terrible awful horrible horrid nasty "
    "distinct disagreeable unpleasant most least trifle frightfully decidedly definitely "
    "certainly afraid suppose ones anybody since because cause 'cause 'cos cos no weirdly "
    "strangely oddly lot lots bleeding rotten stinking makes front middle must half amiss less "
    "hello window fair pure mad bare one positively absolutely darling",
    openers=r"(?:is(?! (?:very|too|so|much|really|just|making|cold|hot|dark|terrible|bad"
    r"|smelling))|are|was|were|do|does|did|can(?! we| i)|could(?! we| i)|will|would|should|shall"
    r"|has|have|how|when|where|which|whose|put|turn|switch|set|make|open|close|shut|add|play"
    r"|remind|tell|show|find|buy|book|call|order|search|google|start|stop(?! (?:the (?:street"
    r"|neighbours|world)|people|them|everyone))|lock|unlock)(?! (?:it|this) (?:just )?me)(?!\w)",
    against=r"on the (?:stairs|steps|path|drive|roof|street|road)|(?:the|an?|my|our|your)$"
    r"|out(?=$| already| today| tonight| now| there| this)"
    r"|(?:nice|lovely|beautifully) and|engines?|to trot|heroine|hero|villain|chapter|character"
    r"|sang|sings|sung|why|more\s+\||heels|motorway|gig|concert|butter|chocolate|cheese|sugar"
    r"|onions|eggs?|potatoes|chicken|cake|vegetables|broccoli|beer|cellar door|walk|going out"
    r"|crying|exam|aspirin|paracetamol|painkillers?|tablets?|good(?! lord| grief| god| heavens)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|was|wasn't|were|weren't|had|hadn't|did|didn't"
    r"|used to|yesterday|last (?:\w+)|ago|earlier|back then|once|if|when|whenever|unless|until"
    r"|till|would|would've|could've|should|might|may|maybe|perhaps|tomorrow|next (?:\w+)|soon"
    r"|later|will|won't|it'll|i'll|outside|outdoors|out there|at work|at school|abroad|not|never"
    r"|no|none|n't|isn't|don't|doesn't|didn't|won't|nobody|without|said|says|say|told|tells|asked"
    r"|heard|read(?: that)?|thinks|thought|reckons?|wonder|(?:my|his|her|their|your) (?:sister"
    r"|brother|friend|boss|neighbour|colleague|cousin|aunt|uncle|car|office|school|pub|fridge"
    r"|freezer|oven)(?:'s)?|he|she|they|usually|normally|often|sometimes|every (?:\w+)|love|loves"
    r"|loved|enjoy\w*|prefer\w*|film|movie|book|song about|story|novel|poem|joke|game|cinema"
    r"|theatre|restaurant|hotel|gas|fire|fine|okay with|don't mind|happy|perfect|nicely|lovely"
    r"|weather forecast|forecast|germany|france|spain|italy|greece|norway|sweden|canada|australia"
    r"|scotland|london",
    signs={
        Need.SHADE: SHADE,
        Need.DARKNESS: DARKNESS,
        Need.SUN: SUN,
        Need.PRIVACY: PRIVACY,
        Need.UNLIT: UNLIT,
        Need.SOFT_LIGHT: SOFT,
        Need.CLEAR_LIGHT: CLEAR,
        Need.LESS_LIGHT: LESS_LIGHT,
        Need.LIGHT: LIGHT,
        Need.DRYNESS: DRYNESS,
        Need.MOISTURE: MOISTURE,
        Need.SILENCE: SILENCE,
        Need.QUIETER: QUIETER,
        Need.LOUDER: LOUDER,
        Need.NO_DRAUGHT: DRAUGHT,
        Need.WARMTH: WARMTH,
        Need.COOLNESS: COOLNESS,
        Need.AIR: AIR,
    },
    names={
        "lamps": r"lamps?|lights?|bulbs?|fairy lights|lantern",
        "heaters": "(?:space |fan |oil |electric |patio |workshop )?heaters?|radiator|fireplace"
        "|stove|electric fire",
        "shades": r"blinds?|curtains?|shutters?|shades?|drapes?|rollers?|blackout",
        "extractors": r"extractors?(?: \w+)?|(?:cooker|range|kitchen) hood|hood|vents?"
        r"|ventilation|ventilator|purifier|air (?:cleaner|purifier|filter)|exhaust(?: fan)?"
        r"|bathroom fan|kitchen fan|toilet fan",
        "humidifiers": r"humidifiers?|vapori[sz]er",
        "dehumidifiers": r"dehumidifiers?|dryer unit",
    },
)
