"""How sound is felt, in English."""

from __future__ import annotations

from wyoming_servers.llm.agent.felt.feeling import Signs

from .words import CANT, SCREEN

_ASLEEP = (
    "(?:asleep|sleeping(?! through)|napping|snoozing|dozing|(?:nodded|dropped|dozed|drifted"
    "|drifting|dropping|nodding|gone) off|gone down|going down|(?:fallen|fell) asleep"
    "|out like a light|in bed(?! with| by| at)|having (?:a|his|her|their) (?:nap|kip|sleep"
    "|lie down)|zonked|out cold)"
)
_NOISE = r"(?:noise|racket|din|row|music|song|sound|hullabaloo|rumpus|commotion|tune|drivel)"

LOUDER = Signs(
    alone=rf"{CANT} (?:\w+ )?(?:hear|make out|catch|follow|understand) (?:\w+ )?(?:word|words"
    r"|a word|anything|a thing|what|it|this|that|them|him|her|they|any of|half|one word|much"
    rf"|the (?:\w+ )?(?:{SCREEN}|news|dialogue|music|words|radio|wireless|lyrics|commentary"
    r"|weather|actors|programme|show|song|story|sermon|podcast|speech|ball game"
    r"|voices?))(?: (?:of )?(?:what )?(?:they|he|she|it)(?:'s|'re| is| are)?(?: say\w*)?)?"
    rf"|{CANT} hear over|hard of hearing|(?:bit|going|getting|half|stone) deaf|deaf as"
    r"|hearing aid|(?:it's|that's|they're|he's|she's|that \w+'s|that \w+ is|just|all"
    r"|like) (?:\w+ )?(?:mumbl\w+|whisper\w+)|speak up(?! for)|what (?:did|was|is|are"
    r"|does) (?:he|she|they|that|that man|that woman|the man|it)(?: just)? (?:say|said|saying"
    r"|on about|mumble)(?= there| just now| again|$)|barely audible|inaudible"
    r"|strain\w* (?:\w+ )?(?:to hear|to listen|my ears)|missed (?:what|that|every|half)"
    r"|sounds? (?:like it's |like they're |like he's )?(?:miles away|under ?water|next door"
    r"|like a mouse)|(?:lip ?read|need subtitles)|no sound|where(?:'s| has) the sound"
    rf"|{CANT} hear (?!you|myself|yourself|ourselves|each|over|one another|without|the (?:phone"
    r"|doorbell|door|baby|kids))(?:\w+ )?\w+(?: (?:over|with|above) [\w ]+)?|(?:hear"
    r"|hearing) (?:nothing|nowt|sod all|bugger all)|(?:speaks?|talks?|sounds?) (?:\w+ )?(?:quiet"
    r"|quietly|soft|softly|low|faint|far away)|volume of an? [\w' ]+|read(?:ing)? (?:their|his"
    r"|her) lips|hearing(?:'s| is) not (?:what|as)|didn't (?:quite )?(?:catch|hear|get) (?:that"
    r"|what|a word|any of|the|him|her|it)[\w ]*|what's (?:he|she|that|it) (?:saying|on about"
    r"|say)|what are they (?:saying|on about)|crank it|pump it up|(?:put|turn) my hearing aid"
    r"|\w+'s (?:whispering|mumbling|too quiet)(?: at (?:me|us))?|they mumble[\w ]*|hear (?:the "
    r"|it |them |that |\w+ )?but (?:barely|only just|hardly)|only (?:caught|heard|got) (?:half"
    r"|part|a bit|bits)[\w ]*",
    state="(?:too|very|awfully|terribly|a bit|rather|far too|way too|so) (?:faint|low)|(?:too"
    "|awfully|terribly|a bit|rather|far too|way too) (?:quiet|soft)",
)
SILENCE = Signs(
    alone=r"peace and quiet|(?:some|bit of|little|moment of|minute's|a moment's|absolute"
    r"|complete) (?:peace|quiet|silence|hush)|need (?:\w+ )?(?:silence|quiet|hush)|shut (?:up"
    r"|it)(?! and)|pipe down|put a sock in it|belt up|zip it|button it|quiet please|kill (?:the"
    rf"|that) {_NOISE}|(?:had|heard) (?:\w+ )?(?:enough|it up to here)(?: of| with)? (?:this|that"
    rf"|the) (?:\w+ )?{_NOISE}|(?:stand|bear|take|stomach|abide) (?:this|that"
    rf"|the) (?:\w+ )?{_NOISE}|{_NOISE} (?:is |'s )?(?:\w+ )?(?:driving|doing my head|giving me"
    rf"|drilling|getting on)|(?:sick|tired) (?:to death )?of (?:this|that|the) (?:\w+ )?{_NOISE}"
    r"|give (?:it|my ears|us) a rest|make it stop|(?:i'm|dad's|mum's) (?:\w+ )?(?:on (?:the "
    r"phone|a call|a video call|a zoom)(?! a lot| all)|in a meeting|taking a call)"
    r"|(?:phone(?:'s)?|someone's|somebody's|doorbell(?:'s)?) (?:ringing|calling me|rang"
    r"|just rang)|call coming in|(?:have|got|need) to (?:take|make) (?:this|a) (?:phone )?call"
    r"|(?:turn|switch) (?:that|this) (?:noise|racket|din) off|not this (?:song|one) again|shu+sh"
    r"|hush now|please silence|silence please|(?:glad of|kill for|give anything for"
    r"|desperate for|want|like) (?:some |a bit of |a little |absolute |total )?(?:silence|hush"
    r"|quiet|peace)(?: please| now|$)|(?:client|customer|boss|doctor|vet|someone|mum"
    r"|bank) (?:\w+ )?on the (?:line|phone)|we're (?:recording|live|on air|filming)|i'm (?:live"
    r"|recording|on air|filming)",
    state="shh+|hush|silence",
)
QUIETER = Signs(
    alone=r"deafen\w+|can(?:'t)? you (?:not )?(?:see|tell|hear)(?: that)? (?:i'm|we're|the)"
    r"|ear ?splitting|blaring|blasting|booming|thumping|(?:hear|hearing) (?:myself|yourself"
    r"|ourselves|each other|one another|you(?= over| above| with)|the (?:phone|doorbell|door"
    r"|baby|kids)(?! (?:from|in)))(?: (?:think|speak|talk|over))*|(?:my|our|your"
    r"|me) (?:poor )?(?:ears|eardrums)(?:'re| are)?(?: \w+)? ?(?:bleeding|ringing|hurt\w*"
    r"|bursting|aching|pounding)|(?:my|our) (?:poor )?ears$|wak(?:e|ing) (?:up )?(?:the (?:dead"
    r"|baby|kids|children|neighbours|neighbors|whole \w+|little one|twins|house)|everyone"
    r"|everybody|him|her|them)|neighbou?rs (?:\w+ ){0,3}(?:complain\w*|bang\w*|be round"
    r"|come round|moan\w*|knock\w*|hammer\w*)|(?:bang|thump|knock|hammer)\w* on the (?:wall"
    r"|ceiling|floor)|(?:baby|kids?|children|little (?:one|man|boy|girl)|twins|toddler|wife"
    r"|husband|dad|mum|mom|granny|grandma|grandad|everyone|everybody|he|she|they|bub|nipper"
    rf"|bairn)(?:'s|'re)? (?:\w+ ){{0,2}}{_ASLEEP}|(?:trying|need quiet) to (?:\w+ )?(?:sleep"
    r"|concentrate|think|work(?! out| it)|study|read|focus|talk|nap|rest|doze|write|listen"
    r"|meditate|revise|pray|have a (?:conversation|chat|nap|lie down)|hear)|(?:want"
    r"|need) to (?:sleep|concentrate|focus|rest|nap)(?: here| in here| now|$)"
    rf"|{CANT} (?:\w+ )?(?:concentrate|think|focus|talk|hold a conversation|have a conversation)"
    rf"|keep(?:ing)? (?:it|the noise) down|noise (?:down|level)|(?:{_NOISE}|rain|telly|tv"
    r"|thing)(?:'s)? (?:\w+ )?(?:keeping|kept|waking) (?:me|us|the \w+)(?: up| awake)?|too loud"
    r"|so loud|awfully loud|(?:that|this|the|what a|all that|such a) (?:\w+ )?(?:racket|din"
    r"|rumpus|hullabaloo|commotion|noise(?! cancel| machine))|(?:lot|lots|so much|too much"
    r"|awful lot|all that|all this|such|much) (?:of )?(?:noise|racket|din)|(?:brain|head|mind|i"
    r"|we|she|he|baby|little one|granny) needs? (?:\w+ )?(?:quiet|peace|silence|calm)"
    r"|glad of (?:some|a little|a bit of) (?:quiet|peace)|(?:telly|tv|television|radio|wireless"
    r"|music|thing|speaker|song|film|advert|adverts|presenter|man on the \w+)(?:'s| is"
    r"| are)? (?:\w+ )?(?:shouting|yelling|screaming|bellowing|screeching|thumping|pounding"
    r"|hammering|deafening|roaring|drilling|assaulting)(?: at (?:me|us))?|every noise is [\w ]+"
    r"|dull roar|head(?:'s| is)? (?:\w+ )?(?:splitting|pounding|banging|thumping|killing"
    r"|throbbing|exploding)|(?:splitting|pounding|thumping|banging|terrible"
    r"|raging) head(?:ache)?|one of my (?:heads|headaches|migraines)|(?:hurt|hurts|hurting"
    r"|killing|burst|bursting|assault\w*) (?:\w+ )?(?:my|our|me) (?:ears?|eardrums)|brain(?:'s"
    r"| is) (?:\w+ )?(?:leaking|melting|bleeding|exploding)|inside voices?|(?:baby|little one|he"
    r"|she|kids|everyone)(?:'s)? (?:\w+ )?(?:sleeps|sleep now|finally sleeps)$|ears(?:'re"
    r"| are)? (?:\w+ )?(?:ringing|bleeding|hurting|buzzing)|(?:loud|noisy) enough [\w' ]+"
    r"|(?:terrible|awful|dreadful|infernal|right|ungodly|unholy|god awful) (?:racket|row|din"
    r"|noise|commotion)",
    state=r"loud|noisy|nightclub|night club|disco|rave|building site|rock concert|airport|racket"
    r"|din|deafening|raucous|rowdy|loudy|louder than [\w' ]+|mosh pit|football match|war zone|zoo"
    r"|cattle market|heathrow|racetrack|jet engine|glastonbury|stadium concert|madhouse|shouty"
    r"|cacophony|bedlam|pandemonium",
)
