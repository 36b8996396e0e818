"""English: "be a love and …", "i'd be grateful if you'd …", "… there's a good lad"."""

from __future__ import annotations

from typing import Final

from .address import Address

_SAKE = r"for (?:god|heaven|pete|christ|goodness|the love of god|crying out loud)(?:'?s sake)?"
_SOMEBODY = (
    r"mate|bro|dude|sweetheart|sweetie|babe|buddy|pal|fella|fellas|lads?|folks|guys|darling|my love"
    r"|my dear|my friend|my darling|sunshine|champ|boss|chief"
)
_OATH = (
    r"bloody hell|damn(?: it)?|dammit|jesus(?: christ)?|good (?:grief|lord)|blimey|gosh|crikey"
    r"|oh my (?:god|goodness|days)|my goodness"
)
_WELL = r"(?:if|when(?:ever)?) (?:you|ya)(?:'d| would| could| can|'re| are| get| have| please)?"
_KIND = (
    r"if (?:you(?:'d| would) be so (?:very )?(?:kind|good)|it(?:'s| is) not too much"
    r" (?:bother|trouble|to ask|of a bother)|it isn't too much (?:bother|trouble|to ask)"
    r"|it(?:'s| is) no (?:bother|trouble))"
)
_TIME = r"(?: a)?(?: free)? (?:chance|minute|min|moment|second|sec)"
_YOU = r"(?:you|ya|u|someone|somebody|anyone|anybody)"
_SOFTLY = r"(?: (?:please|ever|kindly|possibly|just|maybe|perhaps|quickly|also|then|now|quick))*"

ADDRESS: Final = Address(
    openings=rf"oi|yo|hey (?:you|there)|hi there|excuse me|i beg (?:of )?you|right then|right"
    rf"|all ?right(?: then)?|ok(?:ay)? then|come on"
    rf"|go on(?: then)?|if you please|{_KIND}|pretty please|{_WELL}{_TIME}",
    calls=rf"{_SOMEBODY}|{_SAKE}|{_OATH}|(?:hey |hi |okay |ok |hello )?(?:computer|house|home"
    rf"|robot|box)|honey|hun"
    r"|dear|love|son|look|listen|boys|girls|kids|everyone|everybody|someone|somebody|anyone|man"
    r"|good (?:morning|afternoon|evening|day)(?: all)?|so|do|please|just go|go|yep|yup|simply"
    r"|hurry up and|i (?:said|repeat)",
    requests=rf"(?:can|could|would|will|won't) {_YOU}{_SOFTLY}"
    r"|be (?:a |an )?(?:love|dear|darling|angel|doll|star|pal|sweetheart|good \w+|gem|so kind"
    r"|so good|kind|nice) (?:and|as to)"
    r"|(?:do|would you do) (?:me|us) (?:a|the|one) (?:(?:huge|big|quick) )?fav(?:o|ou)r(?: and)?"
    r"|i(?:'d| would) (?:be (?:so |very |most )?(?:grateful|thankful|obliged|glad|happy)"
    r"|appreciate it|love it|like it) if you(?:'d| would| could)"
    r"|(?:it|that)(?:'d| would) be (?:\w+ )?(?:great|nice|good|lovely|helpful|kind|cool|awesome"
    r"|ideal) if you(?:'d| would| could)"
    r"|i(?:'d| would) (?:love|like|prefer)(?: for)? you to|i(?:'m| am) asking you to"
    r"|(?:can|could|may|might) i (?:get|ask|trouble|bother) you to|i (?:have|need) to ask you to"
    r"|(?:any|is there any) chance (?:that )?(?:you|ya)(?: can| could|'d| would)"
    r"|i (?:wonder|was wondering|wondered)(?: if| whether) you (?:could|can|would|might)"
    r"|(?:why don't you|feel free to|you (?:can|could|may)(?= \w+(?: \w+){1,5}$))"
    r"(?: please| just| now)*"
    r"|(?:make|be) sure (?:that )?(?:you|to)|see (?:that|to it that) you|i (?:want|need) you to"
    r"|it(?:'s| is) time to",
    rewritten=(
        (
            r"(?:how about|what about|any chance of|fancy|(?:you )?wouldn't mind) (?=\w+ing )",
            "would you mind ",
        ),
    ),
    deeds=r"(?:turn|switch|set|open|close|shut|lock|unlock|start|stop|play|pause|resume|dim|put"
    r"|make"
    r"|mute|unmute|add|remove|take|tick|bring|raise|lower|draw|pull|kill|crank|run|activate|send"
    r"|warm|heat|cool|brighten|skip|increase|decrease|reduce|turning|switching|setting|opening"
    r"|closing|shutting|locking|putting|starting|stopping|playing|pausing|dimming|bringing|lowering"
    r"|raising|drawing|pulling|adding|give|get|cut|drop|fire|knock|change|vacuum|hoover|clean)",
    closings=rf"(?:please and )?thank you(?: \w+ much)?|thanks(?: a lot| so much| very much"
    rf"| a million| a bunch)?"
    rf"|ta"
    r"|cheers|please|pretty please|(?:will|would|could|can|won't) (?:you|ya)|asap|pronto|at once"
    r"|(?:right )?this (?:instant|second|minute)|for a (?:sec|second|moment|mo)"
    r"|(?<!wait )(?<!\bon )(?<!me )(?<!us )(?<!just )a (?:moment|mo|tick)"
    r"|right (?:away|now)|straight away|immediately"
    r"|already|(?:real |super )?quick(?:ly)?|somebody|someone|anybody|i beg (?:of )?you|i tell you"
    rf"|{_WELL}(?:{_TIME}| so kind| mind| ready| able to| done)?"
    rf"|{_KIND}"
    r"|if you (?:don't|wouldn't) mind|if (?:it(?:'s| is) )?possible"
    r"|if that(?:'s| is) (?:ok|okay|all ?right|fine)"
    r"|that(?:'d| would) be (?:great|nice|lovely|good|awesome|grand|fab)|i(?:'d| would) be"
    r" (?:so |very )?grateful|(?:there's|like) an? (?:good )?(?:lad|lass|girl|boy|chap|love|dear"
    r"|man|fellow|fella|pet|darling|sport|one)|good (?:lad|lass|boy|girl)|you (?:beauty|legend"
    r"|star|angel|rascal|muppet|genius)",
    names=rf"{_SOMEBODY}|{_SAKE}|dear|love|son|man|computer|girls|boys|everyone|hun"
    r"|(?:the )?poor (?:thing|love|dear|soul|lamb|man|woman|girl|boy|kid)|bless (?:her|him|them)",
    free=r"(?:play|put on|put .*list|listen|add|buy|get|remind|call|say|tell|announce|search|find"
    r"|take .*list|remove|write|note|need|we|i)",
)
