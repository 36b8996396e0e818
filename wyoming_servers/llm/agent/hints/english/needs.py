"""What people, plants, animals and machines are in need of, in English."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.hints.hint import Hint

_COFFEE = "coffees?|lattes?|espressos?|cappuccinos?|flat white|americano|macchiato|mocha|caffeine"
_TEA = "tea|brew|cuppa|cup of tea|green tea|hot drink|cup of rosie|hot water bottle|boiling water"
_FANCIED = (
    "murder|dying for|gasping for|parched|who is for|anyone for|anybody for|who fancies|fancy"
    "|would (?:be )?(?:nice|lovely|grand|great|good|kill for)|would (?:love|not say no to)"
    "|could (?:really )?(?:do with|use|go for|drink)|need|needs|ready for|time for|mash the"
    "|desperate for|craving|crying out for|not say no to|not function without|not think without"
    "|not human (?:until|before|without)|wants? (?:a|some)|will wake me up|have a|for a nice"
    "|long for|gagging for|is in order|about time for|for two|all round|how about|happier than|my"
    " kingdom for|kill for|sell my soul for|have to do to get|do i have to do for|commit murder"
    " for|right arm for|give anything for|long for"
)
_PLANTS = (
    "plants?|tomato(?:es)?|roses?|herbs|basil|orchids?|peppers|cucumbers|strawberries|vegetables"
    "|veg"
    "|seedlings|geraniums?|hydrangeas?|beans|lettuces?|hanging baskets?|flower ?beds?|flowers"
    "|carrots|salads?|petunias|fuchsias|sweet peas|ferns?|monstera|yucca|window box(?:es)?"
    "|courgettes"
    "|raised beds?"
    "|begonias|dahlias|lavender|raspberries|hedge|lawn|grass|garden|greenhouse|polytunnel"
)
_DROOPING = (
    "droop\\w*|wilt\\w*|thirsty|parched|limp|flagging|shrivel\\w*|bone dry|dried out|drying out|dry"
    "|crispy|half dead|nearly dead|dying|gasping|not been watered|needs? (?:a drink|water\\w*|a"
    " soak)"
    "|wants? (?:a drink|water\\w*)|could do with (?:a drink|some water|water|watering)|sad|brown"
    "|yellow|hanging their heads|giving up the ghost|begging for water|dead if|has given up|have"
    " given up|giving up|on (?:its|their) last legs|look (?:ill|sorry|poorly|dead)|dust dry"
    "|fainting|have thirst|has thirst|looking (?:a bit |rather |very )?(?:sorry|sad|poorly|ill"
    "|thirsty|rough)|sorry for"
    " themselves|destroyed|drought"
)
_ANIMALS = (
    "cats?|kittens?|kitty|moggy|dogs?|pupp(?:y|ies)|fish|goldfish|koi|chickens?|hens?|birds?"
    "|rabbits?"
    "|horses?|pony|hamster|cows?|cattle|pigs?|ducks?|sheep|goats?|turtle|tortoise"
)
_STARVING = (
    "hungry|starving|famished|mia?owing|meowing|crying|nothing to eat|no food|mewing|begging"
    "|whining|not been fed"
    "|not had (?:their|its|his|her|any) (?:breakfast|dinner|tea|food|feed)|(?:bowl|trough|dish)"
    " is empty|at (?:her|his|its|their|the) bowl|by (?:her|his|its|the) bowl|feeding time"
    "|waiting for (?:their|its|his|her) (?:breakfast|dinner|tea|food)|bellowing|squawking|roaring"
    " for|screaming for|roaring for|screaming for"
    "|wants? (?:feeding|his|her|their|its) ?(?:breakfast|dinner|tea|food)?|needs? feeding|unfed"
    "|staring at (?:her|his|its|the) (?:empty )?(?:bowl|dish)|cleaned us out|eaten the lot"
)
_CHARGED = (
    "minivan|suv|phone|iphone|mobile|tablet|ipad|laptop|macbook|drone|watch|toothbrush|camera"
    "|headset"
    "|headphones|drill|car|ev|tesla|van|bike|e bike|scooter|e scooter|tractor|quad|quad bike|chair"
    "|wheelchair"
)
_FLAT = (
    "flat|dead(?! (?:accurate|good|straight|right|nice|easy|on|slow|fast))|dying|about to die"
    "|nearly dead|battery (?:is )?(?:flat|dead|gone|empty|low)|per"
    " ?cent"
    "|no (?:charge|juice|battery|power)|out of (?:charge|juice|battery|power)|on (?:its )?last legs"
    "|in the red|on red|barely made it|only just made it|running on fumes|needs? (?:juice|charging"
    "|plugging in|a charge)|wants? (?:charging|plugging in)|not charged|gone flat|low battery"
    "|not (?:been )?(?:plugged|charging)|battery is|hardly any (?:charge|battery)|will not (?:start"
    "|turn over)|dies|no more (?:current|power|juice)|sulking|will not make it|will not go(?! away"
    "| in| for| on| out)|give up the ghost|giving"
    " up the ghost|just (?:died"
    "|conked out)"
    "|conked out|run down|about to go"
)

NEEDS: Final = (
    Hint(
        plan="on what={what}",
        words="coffee* latte* espresso* cappuccino* flat americano macchiato mocha caffeine",
        said=rf"(?:{_FANCIED})(?: [\w']+){{0,4}} (?P<what>{_COFFEE})"
        rf"|(?P<what_>{_COFFEE})(?: [\w']+){{0,2}} (?:o clock|time|would (?:be|not go|not kill|not"
        rf" hurt|not harm|save|go down"
        rf"|hit|do|help|make"
        rf"|cheer|suit)|anyone|anybody|please|now)",
        unsaid="no|not any|table|shop|beans|cups?|tin|jar|pods?|filters?|machine|maker|grinder|list"
        r"|cake|out of|ran out|break|run out|house|place|milk",
        despite="asked would refused",
    ),
    Hint(
        plan="on what=tea",
        words="tea brew cuppa hot boiling rosie gasping parched kettle",
        said=rf"(?:{_FANCIED})(?: [\w']+){{0,4}} (?:{_TEA})|(?:{_TEA}) (?:would (?:be|hit|go down"
        rf"|do|help|not go)|anyone|anybody)"
        r"|(?:noodles|soup|couscous|pot noodle)(?: [\w']+){0,3} (?:hot|boiling) water"
        r"|^(?:(?:oh|i am|absolutely|right|ooh|we are all|proper|rather|so|very|completely)"
        r" )*(?:gasping|parched|spitting feathers)$"
        r"|stick the kettle|get the kettle|kettle on",
        unsaid="no|ready|not any|towels?|tin|caddy|bags?|beans|list|out of|run out|set|party"
        "|lights?|lamps?|fans?|radio|telly|off"
        r"|time is|for tea|shop|cosy|gone|last|dinner|to swim|to run",
        despite="asked would refused",
    ),
    Hint(
        plan="on what={what}",
        words="plant* carrots salad* tomato* rose* herbs basil orchid* peppers cucumbers"
        " strawberries"
        " vegetables"
        " veg"
        " seedlings geranium* hydrangea* beans lettuce* hanging flower* petunias fuchsias sweet"
        " fern*"
        " monstera yucca window courgettes raised begonias dahlias lavender raspberries lawn grass"
        " garden greenhouse hedge",
        said=rf"(?P<what>{_PLANTS})(?: [\w']+){{0,4}} (?:{_DROOPING})|nobody (?:has |is )?watered"
        rf" the"
        rf" (?P<what_>{_PLANTS})|not watered the (?P<what__>{_PLANTS})",
        unsaid="light|sun|dark|cut|mow|trim|feed|fertili\\w+|repot\\w*|bread|soup|buy|dead already"
        "|plastic|tinned|list|fork|cough|sherry|wine|dry clean\\w*|flower shop",
        despite="done others would",
    ),
    Hint(
        plan="on what={what}",
        words="cat cats kitten* kitty moggy dog dogs pupp* fish goldfish koi chicken* hen hens"
        " bird*"
        " rabbit*"
        " horse* pony hamster cow cows cattle pig pigs duck* sheep goat* turtle tortoise fed",
        said=rf"(?P<what>{_ANIMALS})(?: [\w']+){{0,4}} (?:{_STARVING})|(?:nobody|no one|not)(?: has"
        rf"| is| have| been)? fed the (?P<what_>{_ANIMALS})|(?:feeding time for the|breakfast for"
        rf" the"
        rf"|dinner for the) (?P<what__>{_ANIMALS})|forgot(?:ten)? to feed the"
        rf" (?P<what___>{_ANIMALS})",
        unsaid="finger|and chips|list|buy|walk|out|film|stray",
        despite="done others asked",
    ),
    Hint(
        plan="close what={what}",
        words="hens chickens ducks geese hen coop fox foxes henhouse",
        said=r"(?P<what>hens|chickens|ducks|geese)(?: [\w']+){0,3} (?:shutting in|shutting up|shut"
        r"ting away|gone to (?:bed|roost)|roosting|in for the night|all in|have gone in|are in"
        r" bed)",
        despite="others later",
        is_asked=True,
    ),
    Hint(
        plan="on what={what}",
        words="minivan suv phone* iphone* mobile* tablet* ipad* laptop* macbook* drone* watch*"
        " toothbrush*"
        " camera*"
        " headset* headphones drill* car ev tesla van bike* scooter* tractor* quad* wheelchair*"
        " battery"
        " cordless electric mobility",
        said=rf"(?P<what>{_CHARGED})(?: [\w']+){{0,4}} (?:{_FLAT})"
        rf"|(?:{_FLAT})(?: [\w']+){{0,4}} (?P<what_>{_CHARGED})"
        rf"|(?P<what__>{_CHARGED})(?: [\w']+){{0,3}} battery (?:is )?(?:flat|dead|gone|empty|low)",
        unsaid="smoke|alarm|remote|sensor|off|discount|sale|price|petrol|tyre|tire|insurance|signal"
        r"|doorbell|brakes|pumped|buy|tow|garage bill|left on|brightness|volume|raise",
        despite="done others later asked",
    ),
    Hint(
        plan="on what=phone",
        words="battery percent cent",
        said=r"^(?:(?:i am|only|just|on|at|down to|my) )*(?:\d|one|two|three|four|five|six|ten)"
        r" per ?cent"
        r"(?: (?:battery|left|help|charge|of))*$|^(?:my |the )?battery is (?:dying|about to die|on"
        r" red)$",
    ),
    Hint(
        plan="on what=printing",
        words="paper printing printed print printer",
        said=r"(?:needs?|want|wants|requires?|got to|ready for|to get|waiting for) (?:to be |to"
        r" get )?"
        r"(?:printing|printed)|(?:must|has to|have to|should|needs to|need to) be (?:printed|on"
        r" paper)|(?:essay|contracts?"
        r"|tickets|boarding pass(?:es)?|letters?|labels?"
        r"|form"
        r"|forms|homework|report|handouts|agenda)(?: [\w']+){0,3} (?:on paper|in print|hard copy)",
        unsaid="money|t shirts|book|finger|3d|foot",
        despite="later others would",
    ),
    Hint(
        plan="on what=shred",
        words="secret destroying shredding shredded confidential destroyed",
        said=r"(?:papers?|documents?|letters?|files?)(?: [\w']+){0,3} (?:secret|confidential)"
        r"|(?:needs?|wants?|to be|must be|has to be|ready for) (?:destroy\w*|shred\w*)",
        unsaid="cheese|evidence in|building|city|wheat|tyres",
        despite="would",
    ),
    Hint(
        plan="on what=bed",
        words="bed* mattress sheets",
        said=r"(?:bed|mattress|sheets)(?: [\w']+){0,4} (?:block of ice|ice|icy|freezing|frozen"
        r"|stone"
        r" cold|perishing|ice cold|arctic|cold as)",
        unsaid="flower|garden|river|sea|lake",
    ),
    Hint(
        plan="on what=shower",
        words="water shower bath",
        said=r"(?:bath|shower|hot)? ?water(?: [\w']+){0,3} (?:stone cold|freezing|ice cold|icy|luke"
        r"warm|tepid|not hot|run(?:s|ning)? cold|gone cold|run out|is cold)|no hot water"
        r"|shower(?: [\w']+){0,3} (?:stone cold|freezing|ice cold|icy|gone cold|running cold)",
        unsaid="pool|sea|lake|river|tea|bottle|drink\\w*|sparkling|weather|rain\\w*|glass|coffee"
        "|fish",
        despite="others",
    ),
    Hint(
        plan="on what=bread",
        words="loaf bread",
        said=r"(?:fresh(?:ly)?|warm|home ?made|new)(?: baked)? (?:bread|loaf)(?: [\w']+){0,4}"
        r" (?:would"
        r"|please|sounds)|(?:could do with|fancy|love|nothing like|smell of) (?:a |some )?(?:fresh"
        r"|warm"
        r"|home ?made)(?:ly)?(?: baked)? (?:bread|loaf)",
        unsaid="shop|bakery|list|buy|out of|baker",
        despite="later would",
    ),
    Hint(
        plan="on what=rice",
        words="rice",
        said=r"rice (?:would be|needs (?:cooking|doing)|for (?:dinner|tea|supper|lunch|one|two"
        r"|four)"
        r"|is (?:washed|rinsed|in the cooker|ready to (?:go|cook)))",
        unsaid="floor|list|buy|out of|minutes|left|no",
        despite="would",
    ),
    Hint(
        plan="on what={what}",
        words="boots wellies shoes trainers gloves waders",
        said=r"(?P<what>boots|wellies|shoes|trainers|gloves|waders)(?: [\w']+){0,3} (?:sodden"
        r"|soaking|soaked"
        r"|wet|damp|drenched|wringing|squelch\w*|drowned|full of water)",
        despite="done others",
    ),
    Hint(
        plan="on what=trough",
        words="trough drinker drinkers",
        said=r"(?:trough|drinkers?)(?: [\w']+){0,3} (?:dry|empty|low|running low)",
        despite="others",
    ),
    Hint(
        plan="on what={what}",
        words="stew casserole pulled pot chilli bolognese",
        said=r"(?P<what>stew|casserole|pulled pork|pot roast|chilli|bolognese) (?:is not going to"
        r"|will not)"
        r" cook itself|(?:get|put|start) the (?P<what_>stew|casserole|chilli|bolognese) (?:on"
        r"|going)"
        r"|(?P<what__>stew|casserole|pulled pork|pot roast|chilli) (?:needs to go on|wants putting"
        r" on|needs"
        r" starting|for (?:tonight|dinner|supper|tea))",
        unsaid="timer|minutes|hours",
        despite="later ordered",
    ),
    Hint(
        plan="on what={what}",
        words="pond tank aquarium pool",
        said=r"(?P<what>pond|fish tank|aquarium|pool)(?: [\w']+){0,3} (?:green|cloudy|murky|slimy"
        r"|manky"
        r"|filthy|dirty|full of (?:leaves|algae|gunk)|like (?:pea soup|a swamp))",
        unsaid="car|swimming costume|hotel|paint",
        despite="done",
    ),
    Hint(
        plan="on what=smoke",
        words="smoke smoky burnt burning burned steam steamy frying pong smells",
        said=r"(?:kitchen|room|place|whole house|it)(?: is)?(?: all)? (?:full of|filled with|thick"
        r" with)"
        r" (?:smoke|steam|fumes)|(?:burnt|burned) (?:the|my) (?:toast|dinner|onions|bacon|tea)",
        unsaid="fire|gas|cigar\\w*|chimney|alarm|list|calories|tongue|finger",
        despite="done others",
    ),
)
"""What is in need fills the role by which a device for it is found."""
