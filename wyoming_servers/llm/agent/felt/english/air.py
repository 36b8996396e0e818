"""How warmth and air are felt, in English."""

from __future__ import annotations

from wyoming_servers.llm.agent.felt.feeling import Signs

from .words import CANT

_OWN = r"(?:my|our|these|the|me) (?:poor |old |own |little |bare )?"
_LIMBS = r"(?:toes?|feet|foot|fingers?|hands?|nose|ears|bum|knees|bones|extremities|legs)"

WARMTH = Signs(
    alone=r"shiver\w*|brr+|teeth (?:are )?(?:chatter\w+|rattling)|goose ?(?:bumps|pimples|flesh)"
    r"|goosebumps|see (?:my|our|your) (?:own )?breath|seeing (?:my|our) (?:own )?breath"
    rf"|{_OWN}{_LIMBS}(?:'s|'re| is| are| have| has)? (?:\w+ ){{0,2}}(?:ice|numb|blue|frozen"
    r"|freezing|cold|dropping off|icicles|stone cold|falling off)|(?:can't"
    r"|can barely) feel (?:my|me) \w+|(?:turning|going|gone|turned) blue|(?:wear|wearing|sit"
    r"|sitting|sat|wrapped|still|need|put) (?:\w+ )*?(?:coat|coats|jumpers?|jumper|scarf|hat"
    r"|gloves|blankets?|cardigan|duvet|sleeping bag|thermals|woolly \w+|hot water bottle|layers?"
    r"|sweaters?)(?: \w+)*? (?:in here|in bed|indoors|inside|on|for)|need (?:a|another|my"
    r"|an extra|some) (?:blanket|jumper|cardigan|layer|sweater|hot water bottle|thermals|coat)"
    r"|catch my death|(?:caught|got|gone and got) a chill|brass monkeys?|witch's \w+"
    r"|freez\w+ (?:my|me|his|our|the) [\w ]*?off|(?:some|bit of|little|touch of|more) (?:warmth"
    r"|heat|heating)(?: in| on| please| would| wouldn't|$)|warm(?:ing)? (?:me|us|my \w+"
    r"|this (?:room|place)|the place|things) up|(?:could|wouldn't mind it|like it|prefer it"
    r"|want it|should) (?:do with )?(?:be(?:ing)? )?(?:(?:a|tad|bit|touch|lot|little|somewhat"
    r"|slightly) )*warmer|(?:not|n't)(?: (?:exactly|precisely|what (?:you'd|i'd|one'd) call|very"
    r"|particularly|overly|the|that|terribly|too|all that|especially|really|quite"
    r"|so))* (?:tropical|warm|warmest|toasty|balmy|hot enough|warm enough|cosy|cozy|hawaii"
    r"|the bahamas)(?: enough)?|warmer (?:outside|outdoors|in the (?:fridge|garden|freezer))"
    r"|(?:nice|lovely) and (?:\w+ )?in (?:this|the) (?:fridge|freezer|igloo|icebox)"
    r"|feel(?:ing)? the cold|froze(?:n)? (?:to|stiff|solid)|freezing to death"
    r"|cold (?:to the bone|shivers)|chilled to",
    state=r"(?<!a )(?<!the )(?<!bad )cold(?: as [\w' ]+)?|colder than [\w' ]+|chilly"
    r"|freezing(?: cold)?|nippy|parky|frosty|icy|arctic|baltic|perishing|bitter(?:ly cold)?"
    r"|ice ?box|(?:this )?fridge|freezer|igloo|siberia|antarctica?|alaska|greenland|iceland"
    r"|lapland|(?:north|south) pole|meat locker|ice cold|(?:like )?(?:blocks? of )?ice(?: "
    r"cubes?)?|popsicle|icicles?|snowman|penguins?|polar bears?|frozen|ice age|like winter"
    r"|ski resort|parky side|cold side|chilly side|nippy side|chill",
)
COOLNESS = Signs(
    alone=r"melt(?:ing|ed)?|sweat\w*|dripping with|burning up|dying of (?:the )?heat|overheat\w*"
    r"|(?:the|this|all this) heat(?:'s| is)? (?:\w+ )?(?:killing|unbearable|getting|too much"
    r"|murder|oppressive|horrendous|awful|driving)|(?:stand|take|bear|cope with|handle"
    r"|sleep in) (?:the|this) heat|this heat$|in this heat|wilting|(?:roast|cook|bak|boil|fry"
    r"|poach|slow cook)(?:ed|ing) alive|st(?:uck|icking) to (?:the|my|this) (?:chair|sheets|sofa"
    r"|seat|bed|leather)|like a lobster|fry an egg|cool(?:ing)? (?:me|us|this (?:room|place)"
    r"|the place|things) (?:down|off)|(?:bit of a|a|some|little) breeze|(?:cool|moving) air"
    r"|cool(?:er)? (?:would|wouldn't)|(?:could|wouldn't mind it|like it|prefer it"
    r"|want it) (?:do with )?(?:be(?:ing)? )?(?:(?:a|tad|bit|touch|lot|little|somewhat"
    r"|slightly) )*(?:cooler|less hot)|hot flush\w*|hot flash\w*|fanning (?:my|our)sel\w+|fan me"
    r"|cool off|cooling off|(?:swelter|swelt)\w+|heat ?stroke|puddle on the floor"
    r"|turning into (?:soup|a puddle)|pour\w* with sweat|someone fetch (?:a|the) fan",
    state=r"(?<!a )(?<!that's )(?<!not so )hot(?: as [\w' ]+)?|hotter than [\w' ]+"
    r"|boiling(?: hot)?|roasting|baking|stifling|scorching|oven|furnace|sauna|steam room"
    r"|greenhouse|hothouse|inferno|hell|hades|sahara|desert|tropics|tropical|jungle|heatwave"
    r"|toaster|like summer|sultry|hot side|warm side|too warm|pizza oven|kiln|volcano|equator"
    r"|death valley|bikram|toasty",
)
DRAUGHT = Signs(
    alone=r"(?:wind|breeze|gale|air|cold)(?:'s| is)? (?:\w+ )?(?:whistl\w+|blow\w+|howl\w+|coming"
    r"|whipping|rushing|getting|seeping|gusting) (?:\w+ )?(?:through|in|under|round|around|from"
    r"|down my)|blowing a (?:gale|hooley)|(?:were you )?(?:born|brought up|raised"
    r"|live) in a (?:barn|field|tent|stable)|gale (?:force|in here|blowing)"
    r"|curtains (?:are )?(?:flapping|blowing|billowing)|papers? (?:\w+ )?(?:blowing|flying"
    r"|all over)|rain(?:'s)? (?:\w+ )?(?:coming|blowing|pouring|getting) in"
    r"|lett?(?:ing)? (?:\w+ )?(?:the|all the|in the|in all the) (?:heat|warmth|warm|cold|flies"
    r"|rain|bugs|mosquitoes|midges|wasps|moths)(?: air)?(?: (?:out|in|escape))?|(?:heating|heat"
    r"|warming) the (?:street|garden|outdoors|outside|neighbourhood|birds|whole (?:\w+))"
    r"|heat(?:'s)? (?:\w+ )?(?:escaping|going (?:straight )?out|pouring out|leaving)",
    state="(?<!beer )(?:draughts?|draughty|drafts?|drafty)(?: coming)?(?: from somewhere)?"
    "|wind ?tunnel",
)
AIR = Signs(
    alone=rf"{CANT} (?:\w+ )?(?:breathe?|get (?:any|my|a) (?:air|breath))|(?:fresh|clean) air"
    r"|breath(?: of air)?(?:$| please| in here)|(?:some|a bit of|a little|more) air(?:$| please"
    r"| in here| would)|suffocat\w+|choking|gasping for air|gagging|cut the air with|(?:air(?:'s"
    r"| is)|the air in here(?:'s| is)) (?:\w+ )?(?:thick|stale|dead|foul|off|bad|heavy|used up"
    r"|awful|horrible|rank|poor)|no air|(?:not|n't) enough (?:air|oxygen)|(?:out of"
    r"|running out of|lack of|no|not much) oxygen|(?:what|where)(?:'s)? (?:is "
    r"|on earth is )?(?:that|this|the) (?:\w+ )?(?:smell|stink|stench|pong|whiff"
    r"|niff)(?: coming from)?|(?:someone|somebody|who|who's|dog)(?:'s| has)? (?:just )?(?:farted"
    r"|cut one|let one (?:off|go|rip)|trumped|dropped one|broken wind)|hold(?:ing)? (?:my|your"
    r"|our) nose|peg (?:on|for) (?:my|your) nose|burn(?:t|ed) (?:the|my) (?:toast|dinner|onions"
    r"|rice|milk|tea|pan|bacon|cake|pizza|garlic|lunch|supper)|(?:full of|so much|all this"
    r"|thick with) (?:smoke|steam and smoke|fumes)|smok(?:e|ing) (?:everywhere|the place out"
    r"|us out)|like (?:an ashtray|a chip shop|a chippy|a locker room|wet dog|old socks"
    r"|sweaty \w+|feet|rotten \w+|something(?:'s)? died|a farmyard|a zoo|a stable|a kebab shop"
    r"|cabbage|drains|a brewery)",
    state=r"stuffy|airless|muggy|stale|stinks?|stinking|reeks?(?: of [\w ]+)?|pongs?|whiffs?"
    r"|honks|hums|niffs|smelly|whiffy|pongy|smoky|smokey|hazy|fug|foul|ripe|rank|(?<!it )smells?$"
    r"|smells?(?: (?:funny|bad|awful|terrible|horrible|disgusting|rank|off|foul|weird|strange|odd"
    r"|grim|vile|gross|stale|horrid|dreadful|rotten|of (?!fresh|flowers|roses|bread|coffee"
    r"|christmas|lavender|home)[\w ]+|in here))|stench|pong|whiff|niff|fumes|(?<!to )(?<!i )smoke"
    r"|locker room",
)
MOISTURE = Signs(
    alone=r"(?:throat|mouth|nose|lips?|skin|eyes|sinuses|hands)(?:'s| is| are"
    r"|'re)? (?:\w+ )?(?:dry|parched|like sandpaper|sandpaper|cracked|cracking|chapped|itchy"
    r"|flaking|raw|bleeding)|static (?:electricity|shocks?)|(?:getting|got) (?:zapped|a shock"
    r"|shocks|electrocuted) |air(?:'s)? (?:\w+ )*?(?:dry|parched|arid)|dry air|no moisture"
    r"|(?:some|more|bit of) moisture|wooden floor\w* (?:\w+ )?crack\w+|crisp as a|drying (?:me "
    r"|us )?out",
    state=r"(?:bone |so )?dry|arid|parched|like sandpaper",
)
DRYNESS = Signs(
    alone=r"(?:windows?|panes?|glass|mirrors?|walls?|tiles|ceiling)(?:'s| is| are"
    r"|'re)? (?:\w+ )?(?:steamed|fogged|misted|dripping|wet|streaming|sweating|running|clouded"
    r"|damp|mouldy|black)(?: up| over)?|condensation|steamed up|full of steam|steam everywhere"
    r"|(?:mou?ld|mildew)(?: \w+)? (?:on (?:the|that|my) (?:walls?|ceiling|window\w*|tiles"
    r"|wallpaper)|growing|creeping|everywhere)|washing(?:'s)? (?:\w+ )?(?:never|not"
    r"|won't) (?:\w+ )?dry\w*|towels? (?:\w+ )?never dry|mushrooms (?:\w+ )?grow\w*"
    r"|can't see (?:\w+ )*(?:mirror|steam)|puddles? (?:\w+ )?(?:window ?sill|sill)",
    state=r"damp|humid|(?:smells? )?(?:musty|fusty|mouldy|moldy|of mould)|clammy|steamy|dank"
    r"|mou?ldy|swamp|rainforest|rain forest|turkish bath|moist|wet as [\w ]+|damp as [\w ]+|steam"
    r"|dampness",
)
