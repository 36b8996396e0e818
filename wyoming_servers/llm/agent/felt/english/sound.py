"""How sound is felt, in English."""

from __future__ import annotations

from wyoming_servers.llm.agent.felt.feeling import Signs

from .words import CANT, SCREEN

_ASLEEP = (
    "(?:asleep|sleeping|napping|snoozing|dozing|(?:nodded|dropped|dozed|drifted|drifting|dropping"
    "|nodding|gone) off|gone down|going down|(?:fallen|fell) asleep|out like a light|in bed"
    "|having (?:a|his|her|their) (?:nap|kip|sleep|lie down)|zonked|out cold)"
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
    r"|like) (?:\w+ )?(?:mumbl\w+|whisper\w+)|speak up|what (?:did|was|is|are|does) (?:he|she"
    r"|they|that|that man|that woman|the man|it)(?: just)? (?:say|said|saying|on about|mumble)"
    r"|barely audible|inaudible|strain\w* (?:\w+ )?(?:to hear|to listen|my ears)|missed (?:what"
    r"|that|every|half)|sounds? (?:like it's |like they're |like he's )?(?:miles away"
    r"|under ?water|next door|like a mouse)|(?:lip ?read|need subtitles)|no sound|where(?:'s"
    rf"| has) the sound|{CANT} hear (?!you|myself|yourself|ourselves|each|over|one another"
    r"|without|the (?:phone|doorbell|door|baby|kids))(?:\w+ )?\w+(?: (?:over|with"
    r"|above) [\w ]+)?|(?:hear|hearing) (?:nothing|nowt|sod all|bugger all)|(?:speaks?|talks?"
    r"|sounds?) (?:\w+ )?(?:quiet|quietly|soft|softly|low|faint|far away)|volume of an? [\w' ]+"
    r"|read(?:ing)? (?:their|his|her) lips|hearing(?:'s| is) not (?:what|as)"
    r"|didn't (?:quite )?(?:catch|hear|get) (?:that|what|a word|any of|the|him|her|it)[\w ]*"
    r"|what's (?:he|she|that|it) (?:saying|on about|say)|what are they (?:saying|on about)"
    r"|crank it|pump it up|(?:put|turn) my hearing aid|\w+'s (?:whispering|mumbling"
    r"|too quiet)(?: at (?:me|us))?|they mumble[\w ]*|hear (?:the |it |them |that "
    r"|\w+ )?but (?:barely|only just|hardly)|only (?:caught|heard|got) (?:half|part|a bit"
    r"|bits)[\w ]*",
    state=r"(?:too|so|very|awfully|terribly|a bit|rather|far too|way too) (?:quiet|soft|faint|low)",
)
SILENCE = Signs(
    alone=r"peace and quiet|(?:some|bit of|little|moment of|minute's|a moment's|absolute"
    r"|complete) (?:peace|quiet|silence|hush)|need (?:\w+ )?(?:silence|quiet|hush)|shut (?:up"
    r"|it)|pipe down|put a sock in it|belt up|zip it|button it|quiet please|kill (?:the"
    rf"|that) {_NOISE}|(?:had|heard) (?:\w+ )?(?:enough|it up to here)(?: of| with)? (?:this|that"
    rf"|the) (?:\w+ )?{_NOISE}|(?:stand|bear|take|stomach|abide) (?:this|that"
    rf"|the) (?:\w+ )?{_NOISE}|{_NOISE} (?:is |'s )?(?:\w+ )?(?:driving|doing my head|giving me"
    rf"|drilling|getting on)|(?:sick|tired) (?:to death )?of (?:this|that|the) (?:\w+ )?{_NOISE}"
    r"|give (?:it|my ears|us) a rest|make it stop|(?:i'm|dad's|mum's) (?:\w+ )?(?:on (?:the "
    r"phone|a call|a video call|a zoom)|in a meeting|taking a call)|(?:phone(?:'s)?|someone's"
    r"|somebody's|doorbell(?:'s)?) (?:ringing|calling me|rang|just rang)|call coming in|(?:have"
    r"|got|need) to (?:take|make) (?:this|a) (?:phone )?call|(?:turn|switch) (?:that"
    r"|this) (?:noise|racket|din) off|not this (?:song|one) again|shu+sh|hush now|please silence"
    r"|silence please|(?:glad of|kill for|give anything for|desperate for|want|like) (?:some "
    r"|a bit of |a little |absolute |total )?(?:silence|hush|quiet|peace)(?: please| now|$)"
    r"|(?:client|customer|boss|doctor|vet|someone|mum|bank) (?:\w+ )?on the (?:line|phone)"
    r"|we're (?:recording|live|on air|filming)|i'm (?:live|recording|on air|filming)",
    state=r"shh+|hush|silence",
)
QUIETER = Signs(
    alone=r"deafen\w+|can(?:'t)? you (?:not )?(?:see|tell|hear)(?: that)? (?:i'm|we're|the)"
    r"|ear ?splitting|blaring|blasting|booming|thumping|(?:hear|hearing) (?:myself|yourself"
    r"|ourselves|each other|one another|you|the (?:phone|doorbell|door|baby|kids))(?: (?:think"
    r"|speak|talk|over))*|(?:my|our|your|me) (?:poor )?(?:ears|eardrums)(?:'re"
    r"| are)?(?: \w+)? ?(?:bleeding|ringing|hurt\w*|bursting|aching|pounding)|(?:my"
    r"|our) (?:poor )?ears$|wak(?:e|ing) (?:up )?(?:the (?:dead|baby|kids|children|neighbours"
    r"|neighbors|whole \w+|little one|twins|house)|everyone|everybody|him|her|them)"
    r"|neighbou?rs (?:\w+ ){0,3}(?:complain\w*|bang\w*|round|moan\w*|knock\w*|hammer\w*)"
    r"|(?:bang|thump|knock|hammer)\w* on the (?:wall|ceiling|floor)|(?:baby|kids?|children"
    r"|little (?:one|man|boy|girl)|twins|toddler|wife|husband|dad|mum|mom|granny|grandma|grandad"
    rf"|everyone|everybody|he|she|they|bub|nipper|bairn)(?:'s|'re)? (?:\w+ ){{0,2}}{_ASLEEP}"
    r"|(?:trying|need quiet) to (?:\w+ )?(?:sleep|concentrate|think|work|study|read|focus|talk"
    r"|nap|rest|doze|write|listen|meditate|revise|pray|have a (?:conversation|chat|nap|lie down)"
    r"|hear)|(?:want|need) to (?:sleep|concentrate|focus|rest|nap)(?: here| in here| now|$)"
    rf"|{CANT} (?:\w+ )?(?:concentrate|think|focus|talk|hold a conversation|have a conversation)"
    rf"|keep(?:ing)? (?:it|the noise) down|noise (?:down|level)|(?:{_NOISE}|rain|telly|tv"
    r"|thing)(?:'s)? (?:\w+ )?(?:keeping|kept|waking) (?:me|us|the \w+)(?: up| awake)?|too loud"
    r"|so loud|awfully loud|(?:that|this|the|what a|all that|such a) (?:\w+ )?(?:racket|din"
    r"|rumpus|hullabaloo|commotion|noise)|(?:lot|lots|so much|too much|awful lot|all that"
    r"|all this|such|much) (?:of )?(?:noise|racket|din)|(?:brain|head|mind|i|we|she|he|baby"
    r"|little one|granny) needs? (?:\w+ )?(?:quiet|peace|silence|calm)|glad of (?:some|a little"
    r"|a bit of) (?:quiet|peace)|(?:telly|tv|television|radio|wireless|music|thing|speaker|song"
    r"|film|advert|adverts|presenter|man on the \w+)(?:'s| is| are)? (?:\w+ )?(?:shouting"
    r"|yelling|screaming|bellowing|screeching|thumping|pounding|hammering|deafening|roaring"
    r"|drilling|assaulting)(?: at (?:me|us))?|every noise is [\w ]+|dull roar|head(?:'s"
    r"| is)? (?:\w+ )?(?:splitting|pounding|banging|thumping|killing|throbbing|exploding)"
    r"|(?:splitting|pounding|thumping|banging|terrible|raging) head(?:ache)?|one of my (?:heads"
    r"|headaches|migraines)|(?:got|have|having|got a|have a) (?:\w+ )?(?:migraine|headache"
    r"|hangover)|(?:hurt|hurts|hurting|killing|burst|bursting|assault\w*) (?:\w+ )?(?:my|our"
    r"|me) (?:ears?|eardrums)|brain(?:'s| is) (?:\w+ )?(?:leaking|melting|bleeding|exploding)"
    r"|inside voices?|(?:baby|little one|he|she|kids|everyone)(?:'s)? (?:\w+ )?(?:sleeps"
    r"|sleep now|finally sleeps)$|ears(?:'re| are)? (?:\w+ )?(?:ringing|bleeding|hurting"
    r"|buzzing)|(?:loud|noisy) enough [\w' ]+|(?:terrible|awful|dreadful|infernal|right|ungodly"
    r"|unholy|god awful) (?:racket|row|din|noise|commotion)",
    state=r"loud|noisy|nightclub|night club|disco|rave|building site|rock concert|airport|racket"
    r"|din|deafening|raucous|rowdy|loudy|louder than [\w' ]+|mosh pit|football match|war zone|zoo"
    r"|cattle market|heathrow|racetrack|jet engine|glastonbury|stadium concert|madhouse|shouty"
    r"|cacophony|bedlam|pandemonium",
)
