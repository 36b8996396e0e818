"""How light, the sun and looks from outside are felt, in English."""

from __future__ import annotations

from wyoming_servers.llm.agent.felt.feeling import Signs

from .words import CANT, SCREEN

_GAP = r"(?:[\w']+ ){0,3}?"
_EYES = r"(?:my|our|your|his|her|their|me|the kids') (?:poor |old )?eyes?"
_LAMP = r"(?:lights?|lamps?|bulbs?|spots?|spotlights?|ceiling lights?)"

LIGHT = Signs(
    alone=rf"{CANT} (?:even |really |possibly )?(?:see|make out|find) (?:a (?:\w+ )?thing"
    r"|anything|nothing|my (?:own )?(?:hand|hands|feet|fingers|nose)|me (?:own )?hand|where i'm"
    rf"|what i'm|who i'm|how to|one (?:end|foot|hand))|{CANT} (?:see|read|make out|find|tell|sew"
    rf"|knit|work|cook|draw|paint)(?: {_GAP}[\w']+)? (?:in (?:this|the) (?:light|gloom|dark"
    rf"|darkness|murk|dimness)|like this|by this light)|{CANT} (?:read|make out|see) (?:the|my"
    r"|this|these|a|what) (?:\w+ )?(?:paper|book|page|print|small print|recipe|label|labels"
    r"|writing|letters|instructions|numbers|crossword|stitches|keyhole|cards|jigsaw|menu|needle"
    r"|floor|steps|stairs|step|keys|pieces|music)|(?:not|n't) (?:enough|much) light"
    r"|in this light|who (?:turned|switched|put|shut) (?:out |off )?the lights?(?: out| off)?"
    r"|let there be light|light on the subject|(?:shed|throw|cast|get|have|need|want|use|do with"
    r"|see) (?:some|a bit of|a little|a bit more|a touch of|more|some more) light|(?:straining"
    rf"|strain|ruin\w*|wreck\w*) {_EYES}|going (?:to go )?blind|stub(?:bed)? (?:my|a) toe"
    r"|fumbling|groping|feel(?:ing)? (?:my|our) way|(?:bump|walk|crash|trip)\w* (?:into"
    r"|over) (?:things|everything|stuff|the furniture|something)|(?:br[eo]ke|break"
    r"|breaking) (?:my|a|your|me) (?:neck|leg)|(?:sit|sat|sitting|standing|stood|working|cooking"
    r"|eating|left|stuck) (?:\w+ )?in the dark|need (?:a|my) (?:torch|flashlight|head ?torch"
    r"|candle|lantern|headlamp|night vision \w+)|need night vision|eyes (?:like|of) (?:a cat"
    r"|an owl|a bat)|blind as a bat|light(?:'s| is) (?:fading|going|failing|gone)"
    r"|losing the light|too dark to|getting (?:too )?dark (?:to|for)|(?:afraid|scared"
    r"|frightened) of the dark|blind man's buff|(?:can't|not|don't|hardly|barely"
    r"|scarcely) (?:\w+ )?see (?:nothing|a blind thing|a blessed thing|owt|nowt|much|shit|jack"
    rf"|squat|diddly)|{CANT} see (?:to|my|me|our|teddy|dolly) (?!point|problem|difference|use"
    r"|reason|need|future|wife|mother|mum|friend|mistake|way round|screen|telly|tv|email|message"
    rf"|appointment)\w+|{CANT} (?:read|see to read|do my \w+)$|(?:read|type|typing|work|eat"
    r"|eating|cook|cooking|dress|dressing|shave|shower|knit|sew|write|writing|paint|play|reading"
    r"|stumbling|wandering|tripping|crawling|sit|live|living) (?:\w+ ){0,2}in the dark"
    r"|(?:scared|frightened|afraid|terrified) (?:of|in) the dark|(?:don't|do not) like the dark"
    r"|hate the dark|(?:monsters?|ghosts?|bogeyman|boogeyman) (?:\w+ ){0,3}(?:dark|bed"
    r"|wardrobe|cupboard)|(?:sav(?:e|ing)) (?:some |on )?candles|need candles (?:in here|to see)"
    r"|lumos|fiat lux|(?:poor|bad|terrible|awful|no|zero|dreadful|lousy|hopeless|rubbish|feeble"
    r"|barely any|hardly any|insufficient) (?:light|lighting)(?: in here| for| to|$)|tell (?:if"
    r"|whether) (?:my eyes|i'm blind)|eyes (?:are )?open or (?:shut|closed)"
    r"|need (?:some )?(?:illumination|brightness|lumens|light)|eyesight(?:'s| is not"
    r"| is)? (?:\w+ )?(?:up to|good enough|failing|going)|eyes are not what|could grow mushrooms"
    r"|grow(?:ing)? mushrooms|bats (?:would|will|living|hanging)|mind the step|(?:no|not enough"
    r"|hardly any|barely any|so little) light(?! at the end)|bleak house|(?:ruin|strain"
    r"|hurt)(?:ing)? my eyes(?: reading| trying)?$",
    state=r"(?<!the )(?<!a )(?<!less )dark|darkish|darker than [\w ]+|dim|dingy|gloomy|murky"
    r"|shadowy|pitch[ -]?(?:black|dark)|black as [\w ]+|blacker than [\w ]+|cave|dungeon|tomb"
    r"|crypt|coal (?:cellar|mine|hole|shed)|coal scuttle|black hole|(?:inside"
    r"|belly) of a (?:whale|cow)|mine ?shaft|power cut|blackout|haunted house|vampire|dracula"
    r"|batcave|bat cave|mole|gloom|catacombs?|middle of the night|closet|cupboard under the "
    r"stairs|light on|black|ink[- ]?black|inky|jet black|pitch|unlit|sunless|dusky|dusk|twilight"
    r"|gloaming|shadowland|underground|sewer|bunker|basement|grave|coffin|black as [\w' ]+"
    r"|dark as [\w' ]+|dark in|photographic darkroom|darkroom|submarine|tunnel|underworld|mordor"
    r"|hades|rabbit hole|burrow|goth club",
)
SHADE = Signs(
    alone=r"(?:(?:the|that|this) )?(?:sun|sunlight|sunshine|street ?(?:light|lamp)|moon|daylight"
    rf"|headlights?)(?:'s)? {_GAP}(?:in|on|into|onto|at|across|all over) {_GAP}(?:my|our|the|his"
    r"|her|baby's) (?:eyes?|face|bed|sofa|couch|desk|keyboard|cot|pillow|food|table|chair"
    rf"|{SCREEN})|(?:the|that|this|low|blasted|bloody) (?:morning |evening |low )?sun(?:'s"
    r"| is) (?:\w+ )?(?:blinding|brutal|fierce|merciless|unbearable|relentless|low|killing"
    r"|roasting|cooking|blazing|beating|streaming|pouring|coming|glaring|bleaching|fading|right"
    rf"|shining (?:straight|right|in|on|at))|{CANT} see (?:the |my |a )?{_GAP}(?:for|because of"
    r"|with|against) (?:all )?(?:the|this|that) (?:glare|sun|sunlight|sunshine|reflections?)"
    r"|glare|squint\w*|reflections?(?: \w+)? on (?:the|my)|sun in (?:my|our) eyes|(?:sleep"
    rf"|sleeping|wink|doze|nap|lie in|kip) {_GAP}(?:with|for|in|because of) (?:all )?(?:the|this"
    r"|that) (?:sun|sunlight|sunshine|daylight|street ?(?:light|lamp)|moon)|(?:fried|cooked"
    r"|baked|roasted|blinded|toasted) by the sun|baking in (?:this|the) sun|(?:(?:the|that"
    r"|this) )?(?:sun|sunlight|sunshine|sunlight|street ?(?:light|lamp)|moon|moonlight)(?:'s"
    r"| is)? (?:\w+ ){0,2}?(?:blind\w*|disturb\w*|bother\w*|annoy\w*|pok\w+|glar\w+|fad\w+"
    r"|bleach\w*|melt\w*|cook\w*|roast\w*|kill\w*|burn\w*|bang in|keep\w* (?:me|us|the)|dazzl\w*"
    r"|bang\w* (?:in|on)|hitting (?:me|us|my)|looking at me|getting (?:in|to) (?:me|us|my"
    r"|our))(?: (?:in )?(?:my|our|his|her|the) \w+)?|(?:blind|disturb|bother|annoy|fad|bleach"
    r"|melt|cook|roast|kill|burn|bak|ruin)\w* (?:\w+ ){0,4}(?:the|this|all this|all that"
    r"|by the) (?:sun|sunlight|sunshine)|(?:hello|hi|morning|good ?morning) sun (?:goodbye"
    r"|bye)(?: \w+)?|too sunny|too much (?:sun|sunlight|sunshine)|get (?:this|that"
    r"|the) sun (?:off|out of)|sun has come round [\w ]+eyes",
    state="broad daylight|sunlight",
)
DARKNESS = Signs(
    alone=r"(?:need|want|like|prefer) (?:it|this room|total|complete|utter|absolute"
    r"|the) (?:\w+ )?(?:dark|darkness|black|darker|blackout)(?: (?:to|for|in here|so)|$)"
    r"|(?:total|complete|absolute|utter|some|proper) (?:dark|darkness|blackout)(?: please)?$"
    rf"|{CANT} {_GAP}(?:sleep|drop off|nod off|get to sleep|doze off) {_GAP}(?:in"
    r"|with) all this light",
)
UNLIT = Signs(
    alone=rf"{CANT} {_GAP}(?:sleep|nod off|drop off|doze|rest|wink) {_GAP}(?:with|in"
    rf"|because of) (?:that|this|the|those|all these|these) (?:\w+ )?{_LAMP}|(?:no (?:sense|need"
    r"|point|use)|what's the (?:point|use)|why)(?: in| of)? (?:\w+ing |have |are |is )?(?:(?:all"
    rf"|the|these|those|any|every|that|a|so many) )*(?:\w+ )?{_LAMP}(?! (?:so|not|off))"
    rf"|{_LAMP}(?:'s| is| are)? (?:\w+ )?(?:burning|blazing|on|left on|going) (?:for (?:nothing"
    r"|nobody|no one|no reason|the cat|the ghosts?)|and (?:nobody|no one)|in (?:broad )?daylight"
    r"|in the daytime|all (?:day|night))|wast(?:e|ing|ed) (?:of |on |all this "
    r"|all that )?(?:electric\w*|power|light|energy)|(?:made of money|shares in the (?:electric"
    rf"|power|energy) \w+|electric(?:ity)? bill)|don't need (?:\w+ )?(?:\w+ )?{_LAMP}(?: on)?(?: "
    r"\w+)?$|see (?:perfectly |quite |just )?(?:well |fine )?without (?:the|that|this|these|a"
    rf"|any) {_LAMP}|{_LAMP} (?:is|are|'s)?(?: \w+)? (?:drilling|keeping me (?:up|awake))"
    rf"|keeping me (?:up|awake) {_GAP}{_LAMP}|daylight (?:now|outside|already) {_GAP}{_LAMP}"
    rf"|{CANT} sleep [\w' ]*{_LAMP}(?:'s| is| are)? (?:\w+ )?on|{_LAMP}(?:'s|'ve| has"
    r"| have) (?:\w+ )?been on|national grid|nox|who(?:'s| has)? left (?:the|all the|that|this"
    rf"|every) {_LAMP}|(?:burning|eating|wasting|using|guzzling|munching) (?:\w+ )?(?:electric\w*"
    r"|money|power|energy|juice)",
    state=r"lit up like [\w' ]+|(?:like )?blackpool(?: illuminations)?",
)
LESS_LIGHT = Signs(
    alone=r"blinding(?: me| us)?|blinded|dazzl(?:ed|es|ing (?:me|us))|(?:hurt|hurts|hurting|burn"
    rf"|burns|burning|kill|kills|killing|sting|stings|in|bother\w*|assault\w*|sear\w*) {_EYES}"
    rf"|{_EYES}(?:'re| are)? (?:\w+ )?(?:hurt|hurts|hurting|burn|burning|sting|stinging|watering"
    rf"|sore|aching|ache|killing)|{_LAMP}(?:'s| is| are)? (?:\w+ )?(?:giving me|drilling"
    r"|doing my head|burning|hurting|piercing|boring|searing|much|brutal|aggressive|vicious)"
    r"|need (?:my )?(?:sunglasses|shades|sun glasses)|staring (?:\w+ )?(?:at|into) the sun"
    r"|surface of the sun|(?:too|so|awfully|terribly|painfully|horribly|insanely) (?:bright"
    r"|glaring)|light(?:'s| is) (?:\w+ )?(?:too )?(?:much|strong|intense)|interrogat\w+|(?:ugh"
    rf"|ow|ouch|argh|oh|aah|agh) {_EYES}|{_EYES}$|too much light|my retinas?|(?:light|lights|lamp"
    r"|bulb) (?:\w+ ){0,2}in (?:my|our) (?:face|eyes)|(?:too|so|bit|rather|very|awfully|way"
    r"|quite|terribly|little|painfully|ridiculously|stupidly|overly) (?:\w+ )?(?:bright|glaring"
    r"|shiny|glary|luminous)(?! (?:for her age|idea|future|spark))|brighter than [\w' ]+"
    r"|like (?:looking|staring) (?:in|into|at) headlights|(?:splitting|pounding|banging|hangover"
    r"|hungover|migraine|headache) (?:[\w']+ ){0,6}(?:lights?|bright|floodlights?|brightness)"
    r"|(?:lights?|bright|brightness) (?:[\w']+ ){0,6}(?:headache|migraine|head)|(?:what's with"
    r"|enough with|why all) the (?:floodlights?|searchlights?|spotlights?|bright lights?)"
    r"|light(?:'s| is)? (?:\w+ )?(?:too|so|very|rather|a bit|quite) (?:\w+ )?(?:strong|intense"
    r"|powerful|shiny|sharp|fierce)",
    state="(?:football |like a )?stadium|floodlit|floodlights?|wembley|glaring|like the sun"
    "|runway|lighthouse|film set|photo shoot|tanning (?:salon|bed)",
)
SUN = Signs(
    alone=r"let (?:\w+ )?(?:(?:some|a bit of|a little|in) )?(?:the |some |a bit of )?(?:sun"
    r"|sunshine|daylight|light|morning|day) in|let in (?:the|some|a bit of) (?:sun|sunshine|light"
    r"|daylight)|(?:some|a bit of|a little|more|a drop of|get the|have the|see the"
    r"|that) (?:lovely )?(?:sun|sunshine|daylight|natural light)(?: in)?(?:$| please| would"
    r"| wouldn't| in here| now)|(?:gorgeous|lovely|beautiful|glorious|nice|stunning|splendid"
    r"|cracking|sunny) (?:day|morning|afternoon|weather|sunshine|sun|view)(?: \w+)*? (?:shame"
    r"|waste|wasted|pity|missing|cooped|shut out|hiding|tomb|cave|in the dark|behind)|(?:shame"
    r"|pity|waste) to (?:sit|be|hide|miss|waste|stay|shut) [\w ]*(?:dark|sun|sunshine|weather"
    r"|view|day|out|in here)|miss(?:ing)? (?:out on )?(?:the|all the|all this|this"
    r"|that) (?:lovely |beautiful |gorgeous )?(?:view|sun|sunshine|sunset|sunrise)|(?:want|like"
    r"|love|dying|let me|let's) (?:\w+ )?see (?:the (?:garden|sea|snow|stars|street|view|sunrise"
    r"|sunset|sky|birds|mountains|rain|world)|what's (?:going on |happening )?out(?:side)?"
    r"|out(?:side)?)|like (?:vampires|moles|a vampire|hermits|bats)|let (?:\w+ )?(?:the |some "
    r"|a bit of )?(?:daylight|sunlight|sun|sunshine|morning) in(?: here)?|(?:pity"
    r"|shame) (?:\w+ )?(?:to have|to keep|about|having|that)? ?[\w ]*(?:shutters?|curtains?"
    r"|blinds?|shades?|drapes|view) ?(?:closed|shut|drawn|down|hidden|wasted)?"
    r"|want it (?:to be )?sunny|sunny in here|behind closed (?:curtains|blinds|shutters)"
    r"|(?:haven't|not) seen (?:any |the )?(?:daylight|sun|sky)(?: \w+){0,3}|see what the (?:day"
    r"|weather)(?:'s| is) (?:\w+ ?)*|see (?:if|whether) it's (?:raining|snowing|light|sunny"
    r"|still)[\w ]*",
)
PRIVACY = Signs(
    alone=r"(?<!i )(?<!we )can (?:all |now |practically )?see (?:right |straight |directly "
    r"|clean )?(?:in|into|inside|through)|(?:look|looking|looks|peer\w*|star(?:e|es|ing)|gawp\w*"
    r"|gawk\w*|nos(?:e|ing)|peek\w*|peep\w*|watch\w*|gaz(?:e|ing)|spy\w*|ogl\w+) (?:\w+ "
    r"){0,2}(?:in here|in at (?:me|us)|at (?:me|us)(?= from| through)|into (?:this room|our \w+"
    r"|the (?:house|window))|through (?:the|my|our) (?:window|glass|blinds?|curtains?|letter ?box"
    r"|hedge)|in(?= from| again| all|$)|inside|straight (?:in|at me)|right (?:in|at me)"
    r"|in on (?:me|us))|(?:neighbours?|neighbors?|people|street|world|everyone|everybody|anyone"
    r"|passers ?by|postman|road|village|next door|lot|whole (?:\w+)) (?:\w+ )?(?:can|could|is|are"
    r"|has|have)(?: \w+){0,2} (?:see|watch|look|watching|looking|seen|view) (?:me|us|what"
    r"|everything|my|our|right|straight|in)|(?:feel|feeling|being|like someone's"
    r"|like somebody's) (?:\w+ )?(?:watch\w+|spied on|stared at|overlooked)|on (?:full )?display"
    r"|(?:like|in) a (?:gold)?fish ?bowl|shop window|aquarium|peeping tom"
    r"|nos[ey]+y? (?:neighbours?|neighbors?|parkers?|people|woman|man|old \w+|beggars?"
    r"|so and sos?)|prying eyes|no privacy|(?:some|bit of|little|more) privacy|private in here"
    r"|getting undressed|about to (?:get )?(?:change|changed|undressed)|(?:stark )?naked|starkers"
    r"|birthday suit|nothing on but|in (?:just )?my (?:underwear|pants|nightie|knickers|boxers"
    r"|underpants|bra|towel|smalls)|putting on a show|free show|(?:someone|somebody|a man|a woman"
    r"|some bloke|a bloke|some guy|that man|that woman|he|she)(?:'s| is) (?:\w+ )?(?:staring"
    r"|looking|watching|gawping|spying|filming|photographing) (?:at )?(?:me|us|in|through"
    r"|the house|from)|(?:someone|somebody|bloke|man|woman|neighbou?rs?|people|guy|kids|peoples"
    r"|stranger|lad|weirdo|creep|chap) (?:[\w']+ ){0,3}(?:in the window opposite"
    r"|at the window(?! clean)|outside (?:the|my|our) window|across the (?:road|street|way"
    r"|yard) (?:\w+ )?(?:see|look|watch|star)\w*|(?:look|looks|looking) (?:in )?from (?:the "
    r")?(?:street|road|outside|opposite))|(?:look|looks|looking|see|seen) (?:in )?from (?:the "
    r")?(?:street|road|pavement|bus stop|bus)|exposed|overlooked|on show|wav(?:e|ing) (?:to"
    r"|at) the (?:people|neighbours?|neighbors?) [\w ]+|(?:walking|going|driving"
    r"|passing) past (?:\w+ ){0,3}(?:look|see|star)\w*|(?:everyone|people|folk) (?:walking"
    r"|going) past|(?:gawping|gawking|staring|peering|looking|nosing) in(?: at (?:me"
    r"|us))?(?: again)?$|who(?:ever)? (?:wants|needs) to see (?:me|this|us)|exhibitionist"
    r"|peep show|big brother|like (?:i'm|we're) on stage",
)
SOFT = Signs(
    alone=r"(?:look|looks|looking) like (?:a corpse|death(?: warmed up)?|a ghost|ghosts|zombies"
    r"|a zombie|a vampire) (?:in|under|with) (?:this|that|the)|(?:this|that|these|the) (?:light"
    r"|lighting|lights|lamp|bulbs?) (?:\w+ )*(?:look like (?:a corpse|death|a ghost|zombies"
    r"|a zombie)|look (?:ill|dead|awful|terrible))|(?:light|lighting|lights|lamp)(?:'s| is"
    r"| are)? (?:\w+ )?(?:too |so |very |really |quite |a bit |rather |awfully )(?:cold|harsh"
    r"|clinical|blue|bluish|white|sterile|stark|unflattering|icy|hard)|softer light|warmer light",
    state=r"(?:a bit|like|like a|like an|very|so|too) (?:hospital|operating (?:theatre|room)"
    r"|dentist'?s?(?: \w+)?|morgue|supermarket|laboratory|lab|clinic|petrol station|surgery"
    r"|waiting room|police station)(?: ward| lighting| light)?|clinical|harsh light(?:ing)?"
    r"|sterile",
)
CLEAR = Signs(
    alone=r"(?:light|lighting|lights|lamp)(?:'s| is| are)? (?:\w+ )?(?:too |so |very |really "
    r"|quite |a bit |rather )(?:yellow|orange|warm|yellowish|golden)|(?:light"
    r"|lamp) (?:is )?(?:making|makes) (?:me|us) (?:sleepy|drowsy|tired|yawn)|(?:true"
    r"|real) colours|colou?rs (?:\w+ )?(?:wrong|off) (?:in|under|with) this",
)
