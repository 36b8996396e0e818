"""What has to be cleaned, washed or mown, in English."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.hints.hint import Hint

_DRY = (
    "crumbs?|cheerios|rusk|dust|dust bunnies|fluff|(?:dog|cat|pet)? ?hairs?|fur|sand|dirt|muck"
    "|soil|glitter"
    "|confetti|crisps|cereal|cornflakes|muesli|flour|sugar|rice|lentils|sawdust|straw|hay|cat"
    " litter"
    "|litter|pine needles|needles|feathers|popcorn|breadcrumbs|biscuit|biscuits|pasta|oats|grit"
    "|bits|lint|ash|ashes|seeds?|bird ?seed|leaves|mud|dried mud|shavings|nail clippings|salt"
    "|coffee"
    " grounds|granola|pellets|crisp packet|grass clippings|cobwebs|toast|nuts|raisins|peas"
)
_WET = (
    "milk|juice|water|coffee|tea|wine|beer|oil|paint|soup|sauce|ketchup|yoghurt|yogurt|egg|eggs|ink"
    "|wet|soaking|puddle|pee|wee|sick|vomit|poo|broken|glass|smashed|shards|honey|jam|syrup|sticky"
)
_FLOOR = "floor|floors|floorboards|carpet|carpets|rug|rugs|lino|tiles|parquet|laminate"
_EVERYWHERE = (
    rf"everywhere|all over(?! (?:me|my|your|his|her|the news|the world))|on everything|{_FLOOR}"
    "|in the (?:carpet|rug)|under (?:the|my|our) (?:table|sofa|settee|couch|bed|desk|chair|chairs"
    "|stools?)|on the stairs"
    "|in every corner|underfoot|ankle deep|a trail of|trail of|round the (?:skirting|edges)"
    "|right through the (?:house|kitchen|hall)|wall to wall"
)
_OUTSIDE = (
    "garden|patio|terrace|drive|driveway|car|shoes?|boots?|trousers|face|hands|hair cut|roof"
    "|window ?sills?|shelf|shelves|screen|keyboard|piano|bed sheets|barn|field|yard|in my bed|nose"
    "|throat|eyes?|teeth|lungs|for sale|new (?:floor|carpet|rug)|tile shop"
)
_SPILT = (
    "spil(?:t|led)|tipped|dropped|knocked|thrown|threw|trailed|trodden|trod|tracked|dragged|shed"
    "|shedding|scattered|emptied|traipsed|moulting|molting|crumbled|dumped|poured"
)
_DIRTY = (
    "filthy|disgusting|gross|grubby|gritty|crunchy|dusty|dirty|minging|manky|mucky|manking|awful"
    "|horrible|a (?:right )?(?:mess|state|disgrace|tip|sight)|in a (?:right )?state|appalling"
    "|covered|a pigsty|fluffy|hairy|needs? (?:a clean|a hoover|a vacuum|doing|hoovering|vacuuming"
    "|sweeping|a sweep|a good going over|seeing to|attention)|wants (?:doing|hoovering|vacuuming"
    "|sweeping|a hoover)|could do with (?:a|another) (?:once over|clean|hoover|going over|sweep)"
    "|destroyed|ruined|wrecked|a health hazard|a biohazard|a swamp"
    "|not been (?:done|hoovered|vacuumed|swept|cleaned)|has seen better days|look at the state"
)
_DISHES = (
    "plates?|dishes|cups|mugs|bowls?|pots|pans|forks?|spoons?|teaspoons?|cutlery|knives"
    "|washing up|bottles?|cup|mug|plate|bowl|pan|crockery|tumblers|saucepans?|(?:tea|dinner"
    "|breakfast|supper|lunch) things|glasses|baking"
    " trays?|dirty things|tupperware"
)
_CLOTHES = (
    "washing|laundry|clothes|kit|uniforms?|overalls|basket|hamper|socks?|pants|knickers|boxers"
    "|underwear|undies|sheets|bedding|duvet cover|towels?|shirts?|t shirts?|tops?|jeans|trousers"
    "|cardigans?|blouses?|leotards?|skirts?|dress|vests?|jumpers?|whites|scrubs|tea towels?"
    "|babygros?|bibs|blankets?|pyjamas|leggings|gym things"
    "|gym stuff|sports ?wear|football things|apron|aprons|washing pile|pillowcases?|jersey"
    "|dungarees"
)
_STAINED = (
    "stinks?|smells?|stinking|reeks?|reeking|honks?|honking|hums?|filthy|dirty|muddy|covered in"
    "|stained|grubby|grass stains|black bright|black|minging|manky|rank|whiffs?|rancid|sweaty"
    "|caked|been worn|could walk|can stand up|stand up by themselves|stand up on their own|mucky"
    "|ripe|sicked|puked"
    "|thrown up|got to be clean|has to be clean|needs to be clean|needs? (?:a wash|washing|doing)"
    "|wants? (?:a wash|washing|doing)|overflowing"
    "|piling up|piled|a mountain|mountain of|heap of|pile of|to the ceiling|full to the brim"
    "|bursting|overflows|full|filled up|all in the wash|all in the basket|crusty|gone off"
)
_WASH = "on what=laundry"
_DISH = "on what=dishes"

CHORES: Final = (
    Hint(
        plan="on vacuum",
        there="clean",
        words="footprints packet slacking strike lazy dropped spilt spilled scattered strewn"
        " trampled garden crumb*"
        " cheerios rusk dust* fluff* hair* fur sand dirt muck"
        " soil glitter confetti"
        " crisps cereal mud"
        " cornflakes muesli flour sugar rice lentils sawdust straw hay litter needles feathers"
        " popcorn biscuit* pasta oats grit bits lint ash* seed* bird* leaves shavings salt granola"
        " pellets toast grounds clippings nuts raisins peas breadcrumbs",
        said=rf"(?:{_DRY})(?: [\w']+){{0,5}} (?:{_EVERYWHERE})|(?:{_EVERYWHERE})(?: [\w']+){{0,5}}"
        rf" (?:{_DRY})|(?:{_SPILT})(?: [\w']+){{0,4}} (?:{_DRY})|^(?:(?:biscuit|toast|cake|bread|oh"
        r"|look|no|more|so many|urgh|ugh|those|these|all these|bloody|the) )*(?:crumbs|dust bunnies"
        r"|dog hair|cat hair|fluff)(?: (?:again|my fault|look|oops|sorry|underfoot|galore))*$"
        r"|(?:dropped|spilt|spilled|crumbled) (?:[\w']+ ){1,3}on the (?:floor|rug|carpet|tiles)"
        r"|(?:scattered|strewn|trampled|trodden) (?:from|across|over|around|all|into)|half the"
        r" garden"
        r"|(?:look at|see|about) (?:all )?(?:that|this|the) (?:dust|fluff|hair)|bowl (?:and|of)(?:"
        r" [\w']+){0,3} flew|feel"
        r" (?:the )?(?:grit|sand|crumbs|bits)|(?:vacuum|robot|hoover) is (?:been"
        r" )?(?:slacking|on strike|lazy)"
        r"|knee deep in (?:crumbs|fluff|hair)|there (?:is|are) (?:[\w']+ ){0,2}(?:crumbs|sand|dirt"
        r"|mud|glitter"
        r"|dust|fluff|dog hair|cat hair|feathers|cat litter|confetti|sawdust) in (?:the|my|our)"
        r"|(?:is|are|am) (?:moulting|molting|shedding)|trailed (?:\w+ ){0,3}(?:mud|muck)",
        unsaid=rf"{_WET}|{_OUTSIDE}|hint|toys?|phone|keys|ball|penny|recipe|cake mix|cook\w*|add"
        rf"|list|buy|sprinkle|knead|dough",
        despite="done others asked told would",
    ),
    Hint(
        plan="on vacuum",
        there="clean",
        words="floor* carpet* rug* lino tiles parquet laminate floorboards",
        said=rf"(?:{_FLOOR})(?: [\w']+){{0,4}} (?:{_DIRTY})|(?:{_DIRTY})(?: [\w']+){{0,5}}"
        rf" (?:{_FLOOR})|state of (?:this|that|the|my) (?:{_FLOOR})|(?:{_FLOOR}) (?:in here )?"
        r"has not (?:seen|been|had)|deal with (?:this|that|the) floor|(?:rug|carpet|floor) has not"
        r" (?:seen|felt)|eat off (?:this|that|the)"
        r" floor|stuck to my (?:feet|socks)",
        unsaid=rf"{_WET}|{_OUTSIDE}|mopp?\w*|price|heating|cold|warm|beautiful",
        despite="asked others told",
    ),
    Hint(
        plan="on vacuum",
        there="clean",
        words="dust dusty",
        said=r"writ(?:e|ten|ing) (?:\w+ )?(?:names?|initials) in the dust|knee deep in dust|dusty"
        r" (?:in here|everywhere)|gathering dust|(?:very|so|too|really|awfully) dusty",
        despite="would others",
    ),
    Hint(
        plan="on vacuum",
        there="clean",
        words="hoovered vacuumed swept cleaners cleaner hoover hoovering vacuuming sweep moulting"
        " shedding molting",
        said=r"(?:not|never|nobody|no one|no|noone)(?: has| have| is)?(?: even)?(?: been)? "
        r"(?:hoovered|vacuumed|swept|run the hoover)|(?:cleaners?|cleaning lady)"
        r"(?: did not come| has not been| not coming| never came| never turned up| cancelled"
        r"| is off| is ill| is sick| is away)|(?:time|due) (?:to|for a?) ?(?:hoover|vacuum)\w*"
        r"|(?:needs?|wants?|could do with|could use|overdue|due)(?: [\w']+){0,3} (?:hoover"
        r"|hoovering"
        r"|vacuuming)"
        r"|(?:hoovering|vacuuming) (?:needs|has not|is not going to|will not|still|wants)",
        unsaid="car|stairs|curtains|patio|price|buy",
        despite="done would others",
    ),
    Hint(
        plan=_DISH,
        words="things pan bowl plate* dishes cups cup mugs mug bowl* bottle* pots pans fork*"
        " spoon* teaspoon*"
        " cutlery knives washing"
        " crockery tumblers saucepan* glasses sink baking drainer tupperware",
        said=rf"sink(?: [\w']+){{0,2}} (?:biohazard|disgrace|disgusting|rank|state|health hazard)"
        rf"|eating off paper plates|(?:{_DISHES}) (?:are|is) (?:breeding|multiplying|growing"
        rf" (?:fur|hair|beards?))|used (?:every|each) (?:single )?(?:{_DISHES})|(?:{_DISHES})"
        rf" (?:[\w']+ ){{0,4}}all dirty|sink(?: [\w']+){{0,4}} (?:full|overflow\w*|piled|chock\w*"
        rf"|stacked|crammed|rammed)"
        rf"|(?:not|no|out of|nothing|never)(?: [\w']+){{0,4}} clean (?:{_DISHES})"
        rf"|not (?:a|one)(?: single)? clean (?:{_DISHES})|no(?: more)? (?:{_DISHES}) left"
        rf"|(?:{_DISHES})(?: [\w']+){{0,3}} (?:dirty|piling up|piled|stacked(?: up)?|all used"
        rf"|stinks?"
        r"|smells?|mountain|not been (?:done|washed)|needs? (?:doing|washing)|wants? (?:doing"
        r"|washing)"
        r"|caked|crusted|growing (?:mould|legs)|(?:will not|not going to) (?:wash|do) themselves"
        r"|waiting|still (?:sitting|there|here|in the sink|on the (?:table|side|counter))|from"
        r" dinner"
        rf"|everywhere|to the ceiling)|(?:dirty|pile of|piles of|mountain of|heap of|stack of)"
        rf" (?:dirty )?(?:{_DISHES})|nothing clean to (?:eat|drink)"
        r"|(?:not face|hate|dreading|sick of|fed up with|not in the mood for|not bothered with)"
        r" (?:doing )?"
        r"(?:the |all this )?(?:washing up|dishes)",
        unsaid="delicious|lovely|nice|reading|sun|my glasses|flower|garden|car|satellite|clothes"
        "|number|buy|football|film"
        r"|by hand|cat|dog|empty|clean now",
        despite="asked done others",
    ),
    Hint(
        plan=_DISH,
        words="dishwasher washer",
        said=r"dish ?washer is (?:\w+ )?(?:loaded|full|packed|stacked|rammed|chock\w*|ready to go"
        r"|filled|crammed)|(?:i|we)(?: have)?(?: just)? (?:loaded|filled|stacked) the"
        r" dish ?washer",
        unsaid="clean|finished|done|empty|unload",
        despite="done",
    ),
    Hint(
        plan=_WASH,
        words="washing laundry clothes kit uniform* overalls basket hamper sock* pants knickers"
        " boxers underwear undies sheets bedding duvet towel* shirt* top tops jeans trousers"
        " jumper*"
        " cardigan* blouse* leotard* skirt* dress vest* whites scrubs tea babygro* bibs blanket*"
        " pyjamas leggings gym sports* football apron*"
        " pillowcase* jersey dungarees",
        said=rf"(?:{_CLOTHES})(?: [\w']+){{0,4}} (?:{_STAINED})|(?:cardigan|jumper|shirt|blouse"
        rf"|dress|skirt|top|jeans|trousers|uniform) (?:has|is|have|are)(?: got)? (?:gravy|ketchup"
        rf"|mud|soup|sauce|wine|paint|grass|chocolate|sick|blood|tea|coffee) (?:all )?(?:down|over"
        rf"|on)|(?:sick|poo|wee|blood|mud|gravy"
        rf"|paint|ketchup) (?:all )?(?:over|down)(?: [\w']+){{0,2}}"
        rf" (?:{_CLOTHES})|(?:{_STAINED})(?: [\w']+){{0,3}}"
        rf" (?:{_CLOTHES})|(?:no|out of|not got|have not (?:any|got any)|last)(?: [\w']+){{0,2}}"
        rf" clean (?:{_CLOTHES})|(?:last|only)(?: clean)? (?:pair of )(?:{_CLOTHES})"
        rf"|(?:loaded|filled) the (?:washing machine|washer)|run out of (?:clean )?(?:{_CLOTHES})"
        rf"|laundry (?:mountain|pile|situation)|(?:smells|stinks|reeks|pongs)(?: [\w']+){{3,7}}"
        rf" (?:{_CLOTHES})",
        unsaid=r"powder|wet|damp|soaking|sodden|dry\w*|iron\w*|warm|tumble|picnic|egg|fruit|bread"
        r"|egg"
        r"|first aid|drum|buy|washing up|dishes|shoes|water|sink|full of (?:\w+ )?dishes|fold\w*"
        r"|coffee",
        despite="would done others later asked told",
    ),
    Hint(
        plan=_WASH,
        words="pants wear uniform kit clothes",
        said=r"pants i have none|(?:nothing|not a thing|no clothes|not got anything|have not"
        r" anything|not anything)"
        r"(?: [\w']+){0,2} clean(?: left)?(?: to wear)?|nothing (?:left )?to wear|not a (?:clean )?"
        r"stitch|no clean clothes",
        unsaid="wedding|party|buy|shopping|interview|eat|drink",
        despite="later",
    ),
    Hint(
        plan="on what=washing",
        words="jeans socks trousers jumper things sheets washing laundry clothes towels bedding"
        " uniform* line stitch tumble shirts"
        " raining pouring bucketing lashing chucking rain dry"
        " drying",
        said=r"(?:sheets|washing|laundry|clothes|towels|bedding|uniforms?|shirts|jeans|socks"
        r"|trousers|jumper|things)(?: [\w']+){0,4}"
        r" (?:wet|damp|soaking|sodden|dripping|sopping|wringing|not dry|never dry|drenched)"
        r"|(?:wet through|soaked|sodden|sopping)(?: [\w']+){0,4} (?:washing|laundry|clothes|sheets)"
        r"|(?:rain\w*|pour\w*|bucketing)(?: [\w']+){0,4} (?:washing|laundry) (?:is |on )?(?:out|the"
        r" line)|(?:rain\w*|pour\w*|bucketing|lashing|chucking it)(?: [\w']+){0,6} (?:hung|pegged"
        r"|put) (?:everything|it all|the lot|the washing|the laundry|washing) out|(?:can not|no"
        r" point) (?:hang\w*|peg\w*|put\w*) (?:the |any )?(?:washing|laundry"
        r"|anything) out|(?:needs?|wants?|got to) (?:it |this |them )?dry(?:ing)?(?: [\w']+){0,3}"
        r" (?:uniform|kit)|(?:uniform|kit)(?: [\w']+){0,3} (?:wet|damp|soaking|dry)",
        unsaid="dishes|hair|boots|shoes|paint|dog",
        despite="past done others later",
    ),
    Hint(
        plan="on mower",
        words="yard garden grass lawn mown mowing mowed mow weeds",
        said=r"tidier (?:meadows?|jungles?|fields?) than|(?:grass|lawn)(?: [\w']+){0,5} (?:long"
        r"|high|tall|knees?|ankles?|jungle|meadow"
        r"|jurassic|amazon|rainforest|serengeti|safari|hay"
        r"|hayfield|overgrown|shaggy|scruffy|state|disgrace|wild|out of hand|savannah?|prairie"
        r"|waist"
        r"|needs? (?:a )?(?:cut\w*|trim\w*|mow\w*|doing)|wants? (?:a )?(?:cut\w*|trim\w*|mow\w*"
        r"|doing)"
        r"|could do with (?:a )?(?:cut|trim|mow|haircut)|has shot up|growing like|not been (?:cut"
        r"|mown|done)|is getting (?:long|away))|(?:yard|garden|paddock) (?:is|looks) (?:like a"
        r" (?:hay ?field|jungle|meadow|savannah?)|overgrown)|(?:has|have) (?:rather )?run away"
        r" from us|(?:jungle|meadow|hayfield|savannah?) out there"
        r"|(?:hide|lost|lose) (?:the |a |my )?(?:child|dog|toddler|cat|kids?|tortoise|ball"
        r"|football) in"
        r" (?:the|that|this) (?:grass|lawn)"
        r"|(?:nobody|no one|not)(?: has| is| have)? (?:mown|mowed|cut) the (?:lawn|grass)",
        unsaid="next door|neighbou?rs?|artificial|seed|tennis|smoked?|snake|weather",
        despite="told refused asked others done would",
    ),
)
"""What to clean is what is said first; the wet is no work for a robot."""
