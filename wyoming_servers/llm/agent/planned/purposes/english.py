"""What devices are for, in English."""

from __future__ import annotations

from typing import Final

from .purpose import DOORS, FESTIVE, Purpose, Purposes

_WATERED = (
    *("tomato(?:es)?", "lawns?|grass", "roses?", "hedges?", "herbs?|basil", "orchids?", "peppers?"),
    *("cucumbers?", "strawberr(?:y|ies)", "orchard|fruit trees?"),
    "vegetables?|veg|veggies|carrots|salads?|lettuces?|courgettes?|spinach",
    *("seedlings?", "lemon trees?", "palms?", "geraniums?", "vines?|vineyard", "beans?"),
)
_CHARGED = (
    *("phones?|iphone|mobile|smartphone", "tablet|ipad", "laptop|macbook|computer", "drone"),
    *("watch|smartwatch", "toothbrush", "camera", "shaver", "headset|headphones", "drill"),
)
_DRIVEN = (
    *("car|ev|tesla|van|minivan|suv", "tractor", "quad(?: bike)?", "wheelchair|chair"),
    *("bikes?|e ?bikes?|bicycle", "scooter|e ?scooter|moped", "golf cart"),
)
_FED = (
    *("cats?|kittens?|kitty|moggy", "dogs?|pupp(?:y|ies)", "fish|goldfish|koi"),
    "chickens?|hens?|chicks",
    *("birds?", "rabbits?", "horses?|pony", "hamster", "cows?|calves", "pigs?|piglets?", "ducks?"),
    *("sheep|lambs?", "goats?", "turtles?|tortoise"),
)
_WASHED = r"(?:dirty )?(?:washing|laundry|clothes|whites|linen|bedding|sheets|socks|shirts|towels?)"
_WET = (
    r"wet|damp|soaking|soaked|sodden|sopping|dripping|drenched|dry|drying|dried|rain\w*|pour\w*"
    r"|hang\w*|hung|peg\w*|line"
)
_PLANTS = r"plants?|flowers?|garden|flower ?beds?|raised beds?|beds|greenhouse|hanging baskets?"
r"|window box(?:es)?"
_FLAT = (
    r"charg\w*|flat|dead|dying|die[ds]?|empty|juice|battery|low|power|percent|plug\w*|top up|last"
    r"|make it|made it|fumes|start|conked|dies|current|sulking|will not go|won't go|ghost|died"
    r"|dead|at \d+|on \d+"
)
_HUNGRY = r"feed\w*|fed|food|hungry|starving|peckish|eat|dinner|breakfast|bowl|feeding"
_HUNGRY += (
    r"|famished|mia?ow\w*|meow\w*|crying|mew\w*|begging|yelling|shouting|howling|roaring|calling"
    r"|whining|bellowing|squawking|cleaned us out|unfed"
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
    purposes=(
        Purpose(
            said="coffees?|espressos?|cappuccinos?|lattes?|flat white|americano|macchiato|mocha"
            "|caffeine|brew coffee|grind coffee",
            names=r"coffee(?! (?:table|corner|shop|bar|break|time))|espresso|cappuccino|nespresso"
            r"|senseo|percolator|barista|coffeemaker",
        ),
        Purpose(
            said="teas?|green tea|herbal tea|cuppas?|brew|(?:hot|boiling|boiled|boil) water"
            "|hot drink",
            names=r"kettle|tea ?maker|water boiler|samovar",
        ),
        Purpose(said="milk|cocoa|hot chocolate|chocolate", names="milk (?:frother|warmer)"),
        Purpose(
            said=rf"{_PLANTS}|{'|'.join(_WATERED)}",
            unheard=_NO_WATER,
            names=r"irrigation|sprinklers?|watering|soaker(?: hose)?|drip(?:pers?)?(?: \w+)?"
            r"|misters?|garden (?:hose|tap|water|valve|pump)"
            r"|(?<!main )water(?:ing)? (?:valve|pump|tap)"
            r"|hydroponics?",
            things=_WATERED,
            is_in_need=True,
            is_rooted=True,
        ),
        Purpose(
            said="|".join(_DRIVEN),
            heard=_FLAT,
            names=r"wall ?box|chargers?|charge ?point|charging (?:station|point|socket|plug)|evse"
            r"|(?:car|ev|e ?bike|bike|scooter|tesla) charg\w+",
            things=(*_DRIVEN, *_CHARGED),
            is_in_need=True,
        ),
        Purpose(
            said="|".join(_CHARGED),
            heard=_FLAT,
            names=r"(?<!car )(?<!ev )chargers?|(?:phone|tablet|laptop|watch) charging|charg(?:e"
            r"|ing) pad",
            things=(*_CHARGED, *_DRIVEN),
            is_in_need=True,
        ),
        Purpose(
            said=r"(?:dirty )?(?:dishes|plates|pots|pans|pots and pans|cups|mugs|glasses|crockery"
            r"|washing up|breakfast things|bottles)",
            names="dish ?washer",
            unheard=r"warm\w*|dry|preheat",
            is_in_need=True,
        ),
        Purpose(
            said=r"(?:bath )?towels?|bathrobe|bath mat",
            names=r"(?:heated )?towel (?:rail|rack|warmer|heater|radiator|dryer)|towels",
            heard=r"warm\w*|heat\w*|toasty|cold|preheat",
            is_in_need=True,
        ),
        Purpose(
            said="bed|mattress|blanket",
            names=r"(?:electric|heated) blanket|bed (?:warmer|heater)|mattress (?:pad|heater)",
            heard=r"warm\w*|heat\w*|toasty|cold|preheat|ice|icy|freezing|frozen|perishing|arctic",
            is_in_need=True,
            is_hot=True,
        ),
        Purpose(
            said=_WASHED,
            names=r"(?<!hair )(?<!hand )(?<!boot )(?<!towel )(?:tumble ?)?dryer|tumble drier"
            r"|drying (?:rack|cabinet)|airer",
            heard=_WET,
            is_in_need=True,
        ),
        Purpose(
            said=_WASHED,
            names=r"washing machine|(?<!dish )(?<!air )(?<!pressure )washer|laundry machine",
            unheard=rf"{_WET}|warm\w*|iron\w*",
            is_in_need=True,
        ),
        Purpose(
            said="(?:too |so )?(?:damp|humid|moist|dank)|damp air|moisture|humidity",
            names="de ?humidifier|dehumidifying",
            is_of_room=True,
        ),
        Purpose(
            said="(?:too |so )?dry|dry air",
            names="(?<!de )humidifier|air washer",
            is_of_room=True,
        ),
        Purpose(
            is_of_room=True,
            said="pollen|dust|allergens|clean air|allerg(?:y|ies)|hay fever",
            names="(?:air )?(?:purifier|cleaner)|air filter",
        ),
        Purpose(
            said="smoke|smell|smells|fumes|cooking smells?|steam",
            names="(?:air )?purifier|extractor(?: \\w+)?|(?:cooker|range) hood|hood"
            "|exhaust(?: fan)?",
            is_of_room=True,
        ),
        Purpose(
            said="fire|campfire|log fire|open fire",
            names=r"fire ?place|fire ?pit|(?:log|wood) (?:burner|stove)|pellet stove|gas fire",
            is_hot=True,
        ),
        Purpose(said="sauna|steam bath", names=r"sauna(?: \w+)?|steam (?:room|bath)", is_hot=True),
        Purpose(
            said="bath|bubble bath|hot bath", names=r"bath ?tub(?: \w+)?|bath (?:tap|valve|filler)"
        ),
        Purpose(said="shower", names=r"water heater|boiler|immersion(?: heater)?|hot water"),
        Purpose(
            said="hot tub|jacuzzi|spa|whirlpool",
            names=r"hot tub|jacuzzi|spa|whirlpool",
            is_in_need=True,
        ),
        Purpose(
            said="(?:swimming |plunge )?pool",
            names=r"pool (?:heat\w*|heat pump)",
            heard=r"warm\w*|heat\w*|cold",
            is_in_need=True,
        ),
        Purpose(
            said="(?:swimming |plunge )?pool",
            names=r"pool (?:\w+ )?(?:pump|filter|cleaner|robot|vacuum)",
            unheard=r"warm\w*|heat\w*|cold",
            is_in_need=True,
        ),
        Purpose(
            said="(?:koi )?pond|fish tank|aquarium|water feature|fountain",
            names=r"(?:pond|tank|aquarium|fountain)(?: \w+)? (?:pump|filter|cleaner)|fountain",
            things=("pond", "tank|aquarium", "fountain"),
            is_in_need=True,
        ),
        Purpose(
            said="|".join(_FED),
            heard=_HUNGRY,
            names=r"feeder|feeding|food dispenser",
            things=_FED,
            is_in_need=True,
        ),
        Purpose(
            said="chickens?|hens?|chicks|ducks?|geese|quails",
            names=r"(?:chicken|hen|duck|coop|henhouse|hen house|pop ?hole)(?: \w+)*",
            things=("chickens?|hens?|chicks", "ducks?", "geese"),
            action="open",
            domains=DOORS,
            is_in_need=True,
        ),
        Purpose(
            said="chickens?|hens?|chicks|ducks?|geese|quails",
            names=r"(?:chicken|hen|duck|coop|henhouse|hen house|pop ?hole)(?: \w+)*",
            things=("chickens?|hens?|chicks", "ducks?", "geese"),
            action="close",
            domains=DOORS,
            is_in_need=True,
        ),
        Purpose(
            said="cats?|kittens?|tom ?cat",
            names=r"cat (?:flap|door)",
            action="open",
            domains=DOORS,
            is_in_need=True,
        ),
        Purpose(
            said="dogs?|pupp(?:y|ies)",
            names=r"dog (?:flap|door)|kennel(?: \w+)?",
            action="open",
            domains=DOORS,
            is_in_need=True,
        ),
        Purpose(
            said="horses?|pony|cows?|sheep|goats?|calves|lambs|alpacas",
            names=r"(?:stable|paddock|barn|pasture|pen|goat|sheep|horse|cow)(?: \w+)* (?:door"
            r"|gate)",
            things=("horses?|pony", "cows?|calves", "sheep|lambs", "goats?", "alpacas?"),
            action="open",
            domains=DOORS,
            is_in_need=True,
        ),
        Purpose(
            said="boots|wellies|wellington boots|shoes|trainers|gloves|waders",
            names="(?:boot|shoe|glove)s? (?:dryer|drier|warmer)",
            heard=_WET,
            is_in_need=True,
        ),
        Purpose(
            said="(?:water |cattle |sheep |horse )?trough|drinkers?|bird bath",
            names=r"(?:trough|drinkers?|bird bath)(?: \w+)*",
            heard="dry|empty|low|full|fill\\w*|water",
            is_in_need=True,
        ),
        Purpose(
            said="stew|casserole|pulled pork|pot roast|chilli|bolognese",
            names="slow cooker|crock ?pot|instant pot|pressure cooker|multi ?cooker",
            is_hot=True,
        ),
        Purpose(said="toast|toasties?", names="toaster|toastie maker|sandwich maker", is_hot=True),
        Purpose(said="bread|fresh bread|knead dough", names="bread (?:maker|machine)|breadmaker"),
        Purpose(said="rice|cook rice", names="rice cooker"),
        Purpose(said="popcorn", names="popcorn(?: \\w+)?"),
        Purpose(said="waffles?", names="waffle (?:iron|maker)", is_hot=True),
        Purpose(said="(?:boiled )?eggs?", names="egg (?:cooker|boiler)"),
        Purpose(said="ice|ice cubes?|make ice", names="ice (?:maker|machine)"),
        Purpose(said="smoothies?|milkshakes?|blend", names="blender|smoothie maker"),
        Purpose(said="juice", names="juicer"),
        Purpose(said="barbecue|bbq", names="grill|barbecue|bbq", is_hot=True),
        Purpose(
            said="drive(?:way)?|path|pavement|ramp|front steps|steps|gutters?|roof|yard|windscreen",
            names=r"(?:drive(?:way)?|path|pavement|ramp|steps|gutters?|roof|yard"
            r"|windscreen)(?: \w+)* (?:heating|heater|heat(?:ed)? cable|de ?ic\w+)|snow ?melt\w*"
            r"|de ?icer",
            things=(
                *("drive(?:way)?", "path|pavement|sidewalk", "ramp", "steps", "gutters?|roof"),
                *("windscreen|windshield|car",),
            ),
            is_in_need=True,
        ),
        Purpose(
            is_of_room=True,
            said="mosquito(?:e?s)?|midges|gnats|flies|bugs|moths|insects|horseflies",
            names=r"(?:mosquito|bug|insect|fly)(?: \w+)*|bug ?zapper|repell[ea]nt",
        ),
        Purpose(
            said="christmas|xmas|festive",
            names=r"christmas(?: \w+)*|xmas(?: \w+)*|festive",
            domains=FESTIVE,
        ),
        Purpose(said="3d print|3d printing", names="3d printer"),
        Purpose(said="print|print(?:ing|out)", names="(?<!3d )printer"),
        Purpose(said="scan", names="scanner|(?<!3d )printer"),
        Purpose(
            said="iron|iron a shirt|ironing",
            names=r"(?<!waffle )(?<!soldering )(?<!curling )iron|ironing \w+",
            is_hot=True,
        ),
        Purpose(said="sew", names="sewing machine"),
        Purpose(said="solder", names="soldering (?:iron|station)", is_hot=True),
        Purpose(said="shred", names="shredder"),
        Purpose(said="laminate", names="laminator"),
        Purpose(said="compress air", names="compressor"),
        Purpose(said="dry my hair", names="hair ?dryer", is_hot=True),
        Purpose(said="massage", names="massage chair|massager"),
    ),
)
