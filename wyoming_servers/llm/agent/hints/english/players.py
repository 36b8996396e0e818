"""What is heard and watched, in English: calls, adverts, songs, what somebody in a film said."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.hints.hint import PAUSED, PLAYING, SILENT, Hint

_PHONE = r"phone|telephone|mobile|landline|cell|cellphone|my ?phone|door ?bell|bell|front door bell"
_KIN = (
    r"mum|mam|mom|dad|gran|grandma|nan|nana|grandpa|granddad|my \w+|the \w+|our \w+|work|school"
    r"|someone"
    r"|somebody|\w+"
)
_CALL = (
    r"call|conference call|video call|zoom|zoom call|teams|teams call|meeting|facetime|skype|phone"
)
_SONG = (
    r"song|tune|track|one|record|number|artist|band|singer|album|jingle|playlist|station|podcast"
)
_SHOWN = r"tv|telly|television|film|movie|show|news|forecast|weather|commentary|commentator|match"
_HEARD = (
    rf"{_SHOWN}|words|lyrics|dialogue|speaker|presenter|radio|music|podcast|song"
    "|him|her|them|it|telly"
)
_ADS = r"ads?|adverts?|commercials?|ad ?breaks?|advertising|advertisements?|jingles?"
_AWFUL = (
    r"awful|rubbish|terrible|trash|garbage|boring|lame|dire|dreadful|crap|dull|annoying|overplayed"
    r"|depressing|not (?:it|my (?:thing|vibe|cup of tea))|doing my head in|horrible|cringe|mid"
    r"|tedious"
    r"|getting on my (?:nerves|wick)|driving me (?:mad|crazy|up the wall|nuts|bonkers)|so old now"
    r"|grim"
)

PLAYERS: Final = (
    Hint(
        plan="unmute",
        words="back over",
        said=rf"(?:film|movie|match|game|show|programme|it) (?:is|has) (?:come )?back on"
        rf"|(?:{_ADS}) (?:are"
        r"|is) (?:over|done|finished)|back from the (?:break|adverts|ads)",
        unsaid="light|heating|power|radio",
        while_=PLAYING,
        is_bound=True,
    ),
    Hint(
        plan="mute",
        words="ad ads advert adverts commercial commercials jingle jingles adbreak advertising"
        " advertisement advertisements",
        said=rf"^(?:(?:oh|not|no|more|bloody|blasted|thrilling|another insurance|the|these|those"
        rf"|another|urgh|ugh|yet|here"
        rf" come|here"
        rf" we go|here it comes|it is|it is the|great|blimey|endless|that|this|all|bleeding|so"
        rf" many|too"
        rf" many|stupid|wretched|again) )*(?:{_ADS})(?: (?:again|already|now|are on|is on|on|every"
        rf" five"
        rf" minutes|always|sigh|for|are back|oh no|come on|please|go on for ?ever|go on and on"
        rf"|never end|are endless|have started|yet|all the time"
        rf"|are you kidding(?: me)?|seriously|really|for god is sake))*$"
        rf"|(?:sick of|fed up with|hate|can not stand|can not bear|enough of|tired of) (?:these"
        rf"|those|the"
        rf"|all these|all the|this|that) (?:{_ADS})",
        despite="others asked later refused",
        while_=PLAYING,
        is_bound=True,
    ),
    Hint(
        plan="next",
        words="ew ugh urgh song songs tune tunes track tracks one ones record number artist band"
        " singer album"
        " rubbish again earworm playlist heard dirge overplayed jingle",
        said=rf"(?:not|no|ugh|urgh|argh) (?:this|that)(?: \w+){{0,2}} (?:{_SONG})(?: again)?$"
        rf"|^(?:oh |ugh |god )*not this"
        rf" (?:again|rubbish|nonsense|racket)|(?:this|that|the) (?:{_SONG}) (?:again|is (?:\w+"
        rf" )?(?:{_AWFUL})"
        rf"|is (?:{_AWFUL})|drives|does my head in|sucks|gets on my)|same (?:\w+ )?(?:songs?"
        rf"|tunes?|tracks?"
        rf"|music)|heard (?:this|it|that)(?: (?:one|song))? (?:a|about a|at least a|like a|\w+)"
        rf" (?:\w+ )?"
        rf"(?:million|hundred|thousand|zillion|times|dozen|already|too often|today)"
        rf"|(?:sick|tired|bored|fed up|over it|had enough|sick to death) (?:of|with) (?:this|that) "
        rf"(?:{_SONG})|(?:hate|can not stand|can not bear|loathe|over|not feeling|not in the mood"
        rf" for|not"
        rf" keen on|not a fan of|do not (?:like|fancy|want)|despise|detest) (?:this|that)"
        rf" (?:{_SONG})"
        rf"|who (?:put|chose|picked|queued|requested) (?:this|that) (?:\w+ )?(?:on|{_SONG}"
        rf"|rubbish)?"
        rf"|(?:what a|such a) (?:boring|awful|dreadful|terrible) (?:song|tune|track)|overplayed"
        rf"|^(?:ew|ugh|urgh|oh no|god|oh god|please) (?:no )?not (?!again|now|you|today|me|this"
        rf"|yet)[\w']+(?: [\w']+)?$"
        r"|^(?:mid|bad|trash|terrible|awful|boring|rubbish|dire) (?:song|tune|track)(?: ngl| tbh|"
        r" again)?$",
        unsaid="book|sofa|shirt|dress|colour|love this|never|turn off|chair|lamp|pen",
        despite="told others asked refused past done later would",
        while_=PLAYING,
        is_bound=True,
    ),
    Hint(
        plan="pause",
        words="phone telephone mobile landline cell ringing calling rings doorbell bell line call"
        " zoom"
        " teams meeting facetime skype lecture dialling seminar webinar interview ring",
        said=rf"^(?:(?:oh|hang on|hold on|sorry|shh|quick|wait|hey|the|my|that is the|that is my"
        rf"|ooh|ssh"
        rf"|was that the|is that the|someone get the|get the|answer the) )*(?:{_PHONE})$"
        rf"|(?:get|answer) (?:that|the) (?:phone|door ?bell)|(?:{_PHONE}) (?:is |has started"
        rf" )?(?:making (?:a )?noise|makes (?:a )?noise|ringing|going(?! (?:flat|dead|to))|buzzing"
        rf"|rings"
        rf"|just rang"
        rf"|goes)|^(?:(?:oh|hang on|hold on|sorry|shh|quick|wait|hey|it is|ssh|ah) )*(?:{_KIN})"
        rf" (?:is )?"
        rf"(?:calling|ringing|phoning|facetiming)(?: (?:me|us|again|now|back|from \w+))*$"
        rf"|(?:{_KIN}) calls me|that (?:will be|must be|is) (?:my |the )?[\w']+ (?:ringing"
        rf"|calling)|^on a call(?: rn| right now|"
        rf" now)?$|(?:{_KIN}) is on the (?:phone|line|blower)$"
        rf"|(?:i am|we are|am|just|just going) (?:\w+ )?(?:on|in) (?:the|a|my) (?:\w+ )?(?:{_CALL})"
        rf"|(?:got|have|have got|i have|there is|there is a) (?:a|an|another|my|to take a|to make"
        rf" a) (?:work "
        rf"|video |quick |zoom |phone )?(?:{_CALL}|interview)(?: (?:now|starting|in a minute|in a"
        rf" sec|coming"
        rf" in|to make|to take|on the line))*$|(?:{_CALL}|lecture|seminar|webinar|interview)(?:"
        rf" is)?"
        rf" (?:starting|starts|in progress|about to start|beginning)(?: now| any second| in a sec)?"
        rf"|(?:need|got|have|ought) to (?:take|get|answer) (?:this|that|the phone|this call|it)$"
        rf"|(?:let me|going to|i will|better|i had better|must|i should) (?:just )?(?:take|get"
        rf"|answer) (?:this"
        rf"|that|this call|the phone)(?: (?:call|one|quickly))?$|(?:need|have|must|got|want) (?:to"
        rf" )?(?:speak|talk) (?:to|with) (?:[\w']+ ){{1,3}}on the (?:phone|telephone)|i am"
        rf" dialling in|on hold with"
        rf"|my (?:lecture|seminar|class|lesson|meeting|interview|webinar)(?: is)? (?:starts"
        rf"|starting|on)",
        unsaid="charger|charging|battery|ordered|find|lost|where|broken|list|buy|add|alarm"
        "|yesterday|film"
        r"|answer the question|names?|not ringing|volume|in \d+|in (?:two|five|ten|twenty|thirty)"
        r" minutes"
        r"|movie|light|lights|blind|duty|spectrum|off",
        despite="refused others told asked",
        while_=PLAYING,
        is_bound=True,
    ),
    Hint(
        plan="pause",
        words="loo toilet bathroom wee pee nature brb popcorn snack snacks moment second thought"
        " door"
        " minute sec tick back fridge interval",
        said=r"(?:need|needs|got to go to|nip to|nipping to|off to|popping to|have to go to"
        r"|desperate for|dash"
        r"ing to|running to|bursting for) (?:the |a )?(?:loo|toilet|bathroom|wee|pee|little girls"
        r" room|ladies"
        r"|gents)(?! (?:\w+ed|\w*done|paper|light|mat|tiles|door)\b)|(?:loo|toilet|bathroom|wee"
        r"|pee|snack|popcorn|tea|pee) break|nature(?: is)?"
        r" (?:calls|calling)"
        r"|^(?:brb|be right back|hold that thought|back in a (?:sec|second|tick|minute|moment|mo"
        r"|jiffy)|right"
        r" back)$|(?:shh|ssh|hush|quick)(?: \w+){0,2} (?:someone|somebody|there is someone)(?:"
        r" is)? at the"
        r" door|(?:getting|grabbing|fetching|making|need to get) (?:some |the |us |more |a"
        r" )*(?:popcorn|snacks?"
        r"|crisps|drinks?)(?: (?:first|quickly|do not start|wait))*$",
        unsaid="paper|clean\\w*|light|cold|training|roll|list|buy|cat|dog|seat",
        despite="would refused asked",
        while_=PLAYING,
        is_bound=True,
    ),
    Hint(
        plan="louder",
        words="mutter mutters muttering said say saying says catch caught hear heard mumbles"
        " mumble mumbling whispering"
        " whisper"
        " whispers whispered follow quiet faint muffled inaudible",
        said=r"why (?:is|are) (?:he|she|they|everyone|everybody) (?:all )?(?:always"
        r" )?(?:whispering|mumbling)"
        r"|(?:what|who) (?:did|does|do|has|is|was|was that|is that|are|on earth did|on earth"
        r" is|the hell did"
        r"|in the world did) (?:he|she|they|it|that man|that woman|the \w+|this chap|that one)(?:"
        r" just| now| keep"
        r"| even| on about)* (?:say|said|saying|says|mumble|mumbling|whisper\w*)|what was that"
        r" (?:he|she|they)"
        r" (?:just )?(?:said|say)|(?:did not|could not|can not|do not|never|not) (?:quite |even "
        r"|really |all )?"
        rf"(?:catch|hear|get|make out|follow|understand) (?:what the (?:radio|tv|telly|man|woman"
        rf"|presenter|film)|a (?:word|thing|single word)|what"
        rf" (?:he|she|they|it)"
        rf"|that(?: bit| line| one| last bit)?$|the (?:{_HEARD})|(?:him|her|them|it)$|anything"
        rf" (?:he|she|they)"
        rf"|a word (?:he|she|they)|half of (?:it|that|what)|any of (?:it|that)|one word)"
        r"|^(?:(?:oh|god|why|do|does|ugh|gosh|honestly|well|all) )*(?:he|she|they|these (?:actors"
        r"|people)|this"
        r" chap|that man|this bloke|the actors?|everyone|the presenter)(?: (?:all|do|does|is|are"
        r"|always|just|keeps?"
        r"|really|only|both))* (?:mumbl\w+|mutter\w*|whisper\w*|so quiet|talking so quietly"
        r"|inaudible|hard"
        r" to hear)"
        rf"|(?:{_SHOWN}|dialogue|sound|radio) is (?:\w+ )?(?:so quiet|faint|muffled|inaudible"
        rf"|hardly audible|barely"
        r" audible)|(?:hardly|barely) hear (?:a (?:word|thing)|what|the (?:tv|telly|film|news"
        r"|forecast)|it|him"
        r"|her|them)",
        unsaid="yesterday|letter|email|teacher|joke you|over the|because of|with all|myself|phone"
        "|knock|at the door"
        r"|baby|upstairs|thing you|did you say|last night|on the phone|the bell|alarm|doctor"
        r"|myself think",
        despite="past done others told asked later would refused",
        while_=PLAYING,
        is_bound=True,
    ),
    Hint(
        plan="play",
        words="back carry continue ready going sorry where on",
        said=r"^(?:(?:right|ok|okay|so|now|all|well|sorry about that|and|i am|we are|yes|alright"
        r"|there) )*(?:where"
        r" (?:were|was) (?:we|i|it)(?: up to)?|(?:as you were|go on then|go on|carry on|on with"
        r" the show|off we go"
        r" again|let us go on|let us continue|let us carry on|back to it|you can carry on|do carry"
        r" on))$"
        r"|^(?:(?:right|ok|okay|so|now|well|alright|and) )*(?:i am|we are) (?:back|all set|sitting"
        r" comfortably)"
        r"(?: (?:now|again))*(?: (?:carry on|go on|go ahead|off you go))?$"
        r"|(?:phone call|call|ads|break) (?:is )?(?:over|done|finished)(?: now)?$",
        despite="asked past done",
        while_=PAUSED,
        is_bound=True,
    ),
    Hint(
        plan="on what=tv",
        words="news match game corrie eastenders programme football cricket kickoff kick final"
        " grand race"
        " rugby episode show snooker tennis quiz strictly bake",
        said=r"(?:time for|nearly time for|do not want to miss|do not let me miss|going to miss"
        r"|missing|catch|must"
        r" not miss) (?:the|my|our) (?:six o clock |ten o clock |evening |late )?(?:news|match"
        r"|game|football"
        r"|cricket|rugby|programme|show|race|final|grand prix|quiz|snooker|tennis|soap|soaps"
        r"|corrie|new episode)"
        r"|(?:news|match|game|football|cricket|rugby|grand prix|race|final|corrie|eastenders"
        r"|strictly|bake off|our"
        r" programme|my programme|my show|our show|snooker|quiz) is (?:about to start|starting"
        r"|just starting|about"
        r" to begin|on now|on in (?:a|one) (?:minute|sec|moment)|on any minute|on$|kicking off)"
        r"|^kick ?off$",
        unsaid="radio|play|board|video|cancelled|boring|over|tickets?|rained|stadium|pub",
        despite="refused asked",
        while_=SILENT,
        is_bound=True,
    ),
    Hint(
        plan="off what=tv",
        words="watching watches",
        said=r"(?:nobody|no one|none of us|not (?:one|a soul)|no body) (?:is )?(?:even |actually "
        r"|really )*"
        r"watch(?:ing|es)(?: (?:this|that|it|the (?:tv|telly|television)|anyway|any more"
        r"|anymore))*$|talking to"
        r" itself",
        despite="others told refused later",
        while_=PLAYING,
        is_bound=True,
    ),
)
"""Only while something plays, in the speaker's room."""
