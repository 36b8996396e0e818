"""What devices are for, in English."""

from __future__ import annotations

from typing import Final

from .purpose import Purposes, Words, any_of

_WATERED = (
    "tomato(?:es)?, lawns?|grass, roses?, hedges?, herbs?|basil, orchids?, peppers?"
    ", cucumbers?, strawberr(?:y|ies), orchard|fruit trees?"
    ", vegetables?|veg|veggies|carrots|salads?|lettuces?|courgettes?|spinach, seedlings?"
    ", lemon trees?, palms?, geraniums?, vines?|vineyard, beans?"
)
_CHARGED = (
    "phones?|iphone|mobile|smartphone, tablet|ipad, laptop|macbook|computer, drone"
    ", watch|smartwatch, toothbrush, camera, shaver, headset|headphones, drill"
)
_DRIVEN = (
    "car|ev|tesla|van|minivan|suv, tractor, quad(?: bike)?, wheelchair|chair"
    ", bikes?|e ?bikes?|bicycle, scooter|e ?scooter|moped, golf cart"
)
_FED = (
    "cats?|kittens?|kitty|moggy, dogs?|pupp(?:y|ies), fish|goldfish|koi"
    ", chickens?|hens?|chicks, birds?, rabbits?, horses?|pony, hamster, cows?|calves"
    ", pigs?|piglets?, ducks?, sheep|lambs?, goats?, turtles?|tortoise"
)
_WASHED = r"(?:dirty )?(?:washing|laundry|clothes|whites|linen|bedding|sheets|socks|shirts|towels?)"
_WET = (
    r"wet|damp|soaking|soaked|sodden|sopping|dripping|drenched|dry|drying|dried|rain\w*|pour\w*"
    r"|hang\w*|hung|peg\w*|line"
)
_PLANTS = (
    "plants?|flowers?|garden|flower ?beds?|raised beds?|beds|greenhouse|hanging baskets?"
    "|window box(?:es)?"
)
_FLAT = (
    r"charg\w*|flat|dead|dying|die[ds]?|empty|juice|battery|low|power|percent|plug\w*|top up|last"
    r"|make it|made it|fumes|start|conked|current|sulking|will not go|won't go|ghost|at \d+|on \d+"
)
_HUNGRY = (
    r"feed\w*|fed|food|hungry|starving|peckish|eat|dinner|breakfast|bowl|famished|mia?ow\w*|meow\w*"
    r"|crying|mew\w*|begging|yelling|shouting|howling|roaring|calling|whining|bellowing|squawking"
    r"|cleaned us out|unfed"
)
_HENS = Words(
    "chickens?|hens?|chicks|ducks?|geese|quails",
    r"(?:chicken|hen|duck|coop|henhouse|hen house|pop ?hole)(?: \w+)*",
    things="chickens?|hens?|chicks, ducks?, geese",
)
_NO_WATER = r"light|sun\w*|dark|cut\w*|mow\w*|trim\w*|fertili\w*|prun\w*|weed\w*"

ENGLISH: Final = Purposes(
    measures="cup|mug|pot|glass|slice|piece|round|loaf|bit|drop|of|a|some|nice|good|hot|warm"
    "|fresh|strong|quick|big|large|small|little|double|decent|proper|lovely|iced|morning|boil"
    "|make|bake",
    closer=(r"[\w']+", r"(?: (?:in|on|at|by|of|from|under) .*)?"),
    others=r"lamps?|lights?|lighting|bulbs?|leds?|sensors?|detectors?|tv|child|lock|delay"
    r"|notifications?|alerts?|display|buzzer|beep|sounds?|schedule|ioni[sz]er|reset|restart"
    r"|reboot|firmware|update|identify|limit|eco|cameras?|table|doorbell",
    told=r"turn\w*|switch\w*|put|activat\w+",
    some=r"a|an|some|another|any|more|need|want|fancy|use",
    words={
        "coffee": Words(
            "coffees?|espressos?|cappuccinos?|lattes?|flat white|americano|macchiato|mocha"
            "|caffeine|brew coffee|grind coffee",
            r"coffee(?! (?:table|corner|shop|bar|break|time))|espresso|cappuccino|nespresso"
            r"|senseo|percolator|barista|coffeemaker",
        ),
        "tea": Words(
            "teas?|green tea|herbal tea|cuppas?|brew|(?:hot|boiling|boiled|boil) water|hot drink",
            r"kettle|tea ?maker|water boiler|samovar",
        ),
        "milk": Words("milk|cocoa|hot chocolate|chocolate", "milk (?:frother|warmer)"),
        "plants": Words(
            f"{_PLANTS}|{any_of(_WATERED)}",
            r"irrigation|sprinklers?|watering|soaker(?: hose)?|drip(?:pers?)?(?: \w+)?"
            r"|misters?|garden (?:hose|tap|water|valve|pump)"
            r"|(?<!main )water(?:ing)? (?:valve|pump|tap)"
            r"|hydroponics?",
            unheard=_NO_WATER,
            things=_WATERED,
        ),
        "vehicle": Words(
            any_of(_DRIVEN),
            r"wall ?box|chargers?|charge ?point|charging (?:station|point|socket|plug)|evse"
            r"|(?:car|ev|e ?bike|bike|scooter|tesla) charg\w+",
            heard=_FLAT,
            things=f"{_DRIVEN}, {_CHARGED}",
        ),
        "gadget": Words(
            any_of(_CHARGED),
            r"(?<!car )(?<!ev )chargers?|(?:phone|tablet|laptop|watch) charging|charg(?:e"
            r"|ing) pad",
            heard=_FLAT,
            things=f"{_CHARGED}, {_DRIVEN}",
        ),
        "dishes": Words(
            r"(?:dirty )?(?:dishes|plates|pots|pans|pots and pans|cups|mugs|glasses|crockery"
            r"|washing up|breakfast things|bottles)",
            "dish ?washer",
            unheard=r"warm\w*|dry|preheat",
        ),
        "towels": Words(
            r"(?:bath )?towels?|bathrobe|bath mat",
            r"(?:heated )?towel (?:rail|rack|warmer|heater|radiator|dryer)|towels",
            heard=r"warm\w*|heat\w*|toasty|cold|preheat",
        ),
        "bed": Words(
            "bed|mattress|blanket",
            r"(?:electric|heated) blanket|bed (?:warmer|heater)|mattress (?:pad|heater)",
            heard=r"warm\w*|heat\w*|toasty|cold|preheat|ice|icy|freezing|frozen|perishing|arctic",
        ),
        "drying": Words(
            _WASHED,
            r"(?<!hair )(?<!hand )(?<!boot )(?<!towel )(?:tumble ?)?dryer|tumble drier"
            r"|drying (?:rack|cabinet)|airer",
            heard=_WET,
        ),
        "washing": Words(
            _WASHED,
            r"washing machine|(?<!dish )(?<!air )(?<!pressure )washer|laundry machine",
            unheard=rf"{_WET}|warm\w*|iron\w*",
        ),
        "damp": Words(
            "(?:too |so )?(?:damp|humid|moist|dank)|damp air|moisture|humidity",
            "de ?humidifier|dehumidifying",
        ),
        "dry_air": Words("(?:too |so )?dry|dry air", "(?<!de )humidifier|air washer"),
        "dust": Words(
            "pollen|dust|allergens|clean air|allerg(?:y|ies)|hay fever",
            "(?:air )?(?:purifier|cleaner)|air filter",
        ),
        "smoke": Words(
            "smoke|smell|smells|fumes|cooking smells?|steam",
            "(?:air )?purifier|extractor(?: \\w+)?|(?:cooker|range) hood|hood|exhaust(?: fan)?",
        ),
        "fire": Words(
            "fire|campfire|log fire|open fire",
            r"fire ?place|fire ?pit|(?:log|wood) (?:burner|stove)|pellet stove|gas fire",
        ),
        "sauna": Words("sauna|steam bath", r"sauna(?: \w+)?|steam (?:room|bath)"),
        "bath": Words("bath|bubble bath|hot bath", r"bath ?tub(?: \w+)?|bath (?:tap|valve|filler)"),
        "shower": Words("shower", r"water heater|boiler|immersion(?: heater)?|hot water"),
        "hot_tub": Words("hot tub|jacuzzi|spa|whirlpool", r"hot tub|jacuzzi|spa|whirlpool"),
        "pool_heat": Words(
            "(?:swimming |plunge )?pool",
            r"pool (?:heat\w*|heat pump)",
            heard=r"warm\w*|heat\w*|cold",
        ),
        "pool": Words(
            "(?:swimming |plunge )?pool",
            r"pool (?:\w+ )?(?:pump|filter|cleaner|robot|vacuum)",
            unheard=r"warm\w*|heat\w*|cold",
        ),
        "pond": Words(
            "(?:koi )?pond|fish tank|aquarium|water feature|fountain",
            r"(?:pond|tank|aquarium|fountain)(?: \w+)? (?:pump|filter|cleaner)|fountain",
            things="pond, tank|aquarium, fountain",
        ),
        "hungry": Words(any_of(_FED), r"feeder|feeding|food dispenser", heard=_HUNGRY, things=_FED),
        "hens_out": _HENS,
        "hens_in": _HENS,
        "pets": Words(
            "cats?|kittens?|tom ?cat|dogs?|pupp(?:y|ies)",
            r"(?:cat|dog) (?:flap|door)|kennel(?: \w+)?",
            things="cats?|kittens?|tom ?cat, dogs?|pupp(?:y|ies)|kennel",
        ),
        "stable": Words(
            "horses?|pony|cows?|sheep|goats?|calves|lambs|alpacas",
            r"(?:stable|paddock|barn|pasture|pen|goat|sheep|horse|cow)(?: \w+)* (?:door"
            r"|gate)",
            things="horses?|pony, cows?|calves, sheep|lambs, goats?, alpacas?",
        ),
        "boots": Words(
            "boots|wellies|wellington boots|shoes|trainers|gloves|waders",
            "(?:boot|shoe|glove)s? (?:dryer|drier|warmer)",
            heard=_WET,
        ),
        "trough": Words(
            "(?:water |cattle |sheep |horse )?trough|drinkers?|bird bath",
            r"(?:trough|drinkers?|bird bath)(?: \w+)*",
            heard="dry|empty|low|full|fill\\w*|water",
        ),
        "stew": Words(
            "stew|casserole|pulled pork|pot roast|chilli|bolognese",
            "slow cooker|crock ?pot|instant pot|pressure cooker|multi ?cooker",
        ),
        "toast": Words("toast|toasties?", "toaster|toastie maker|sandwich maker"),
        "bread": Words("bread|fresh bread|knead dough", "bread (?:maker|machine)|breadmaker"),
        "rice": Words("rice|cook rice", "rice cooker"),
        "popcorn": Words("popcorn", "popcorn(?: \\w+)?"),
        "waffles": Words("waffles?", "waffle (?:iron|maker)"),
        "eggs": Words("(?:boiled )?eggs?", "egg (?:cooker|boiler)"),
        "ice": Words("ice|ice cubes?|make ice", "ice (?:maker|machine)"),
        "smoothie": Words("smoothies?|milkshakes?|blend", "blender|smoothie maker"),
        "juice": Words("juice", "juicer"),
        "barbecue": Words("barbecue|bbq", "grill|barbecue|bbq"),
        "frost": Words(
            "drive(?:way)?|path|pavement|ramp|front steps|steps|gutters?|roof|yard|windscreen",
            r"(?:drive(?:way)?|path|pavement|ramp|steps|gutters?|roof|yard"
            r"|windscreen)(?: \w+)* (?:heating|heater|heat(?:ed)? cable|de ?ic\w+)|snow ?melt\w*"
            r"|de ?icer",
            things=(
                "drive(?:way)?, path|pavement|sidewalk, ramp, steps, gutters?|roof"
                ", windscreen|windshield|car"
            ),
        ),
        "insects": Words(
            "mosquito(?:e?s)?|midges|gnats|flies|bugs|moths|insects|horseflies",
            r"(?:mosquito|bug|insect|fly)(?: \w+)*|bug ?zapper|repell[ea]nt",
        ),
        "christmas": Words("christmas|xmas|festive", r"christmas(?: \w+)*|xmas(?: \w+)*|festive"),
        "print_3d": Words("3d print|3d printing", "3d printer"),
        "print": Words("print|print(?:ing|out)", "(?<!3d )printer"),
        "scan": Words("scan", "scanner|(?<!3d )printer"),
        "iron": Words(
            "iron|iron a shirt|ironing", r"(?<!waffle )(?<!soldering )(?<!curling )iron|ironing \w+"
        ),
        "sew": Words("sew", "sewing machine"),
        "solder": Words("solder", "soldering (?:iron|station)"),
        "shred": Words("shred", "shredder"),
        "laminate": Words("laminate", "laminator"),
        "compress": Words("compress air", "compressor"),
        "hair": Words("dry my hair", "hair ?dryer"),
        "massage": Words("massage", "massage chair|massager"),
    },
)
