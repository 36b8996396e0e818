"""Hints in English."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.hints.hint import Hints

from .chores import CHORES
from .needs import NEEDS
from .players import PLAYERS
from .stock import STOCK
from .tasks import TASKS
from .visitors import VISITORS
from .waiting import WAITING

ENGLISH: Final = Hints(
    full=(
        (r"can'?t|cannot", "can not"),
        (r"won't", "will not"),
        (r"(do|does|did|is|are|was|were|have|has|had|would|could|should|ai|must)n'?t", r"\1 not"),
        (r"i'?m", "i am"),
        (r"(i|we|you|they)'ve", r"\1 have"),
        (r"(we|you|they|\w+s)'re", r"\1 are"),
        (r"(\w+)'ll", r"\1 will"),
        (r"(\w+)'d", r"\1 would"),
        (r"let's", "let us"),
        (r"(\w+)'s", r"\1 is"),
        (r"gotta", "got to"),
        (r"%", "percent"),
        (r"gonna", "going to"),
    ),
    signs={
        "done": r"had|did",
        "past": r"was|were|used to|yesterday|ago|once|earlier|back then|in those days"
        r"|last (?:night|week|month|year|time|summer|winter|spring|autumn|christmas|\w+day)",
        "if": r"if|unless|when|whenever|imagine|suppose|wish|in case|until|till|after|before"
        r"|let us hope|hopefully",
        "would": r"would|could|might|should|maybe|perhaps",
        "told": r"said|says|saying|told|tells?|heard|reads?|asked|asks|story|book|novel|song|word"
        r"|words|poem|article|called|means|dream\w*|thinks?|thought|reckons?|remember"
        r"|believes?"
        r"|knew|knows?|apparently|supposedly|video|painting|picture|saw|seen|sounds? like|funny"
        r" how",
        "others": r"he|she|they|his|her|their|him|them|neighbou?rs?|next door|friends?|colleagues?"
        r"|boss|cousins?|aunt|uncle|people|some folk|everyone else|other people|yours?",
        "kin": r"(?:sister|brother|cousin|aunt|uncle|friend|neighbour|neighbor|boss|colleague|mate"
        "|parents?"
        r"|mother|father|in laws?|girlfriend|boyfriend) is(?! (?:\w+(?:ed|ing)\b|a |the |on |at "
        r"|here|back|gone"
        r"|not|thrown|spilt|been|just))",
        "elsewhere": r"at (?:work|school|uni|church"
        r"|(?:my|her|his|the) (?:house|place|flat|parents|mum|mother|sister|friend|grandma|aunt|job"
        r"|brother|office|gran|nan|shops?|weekend|party|pub|park|match|wedding|zoo|club|gym|hotel)"
        r"|the (?:caf[eé]|restaurant|beach|cinema|doctor|dentist|vet|bakery|garage|station"
        r"|airport))|over there"
        "|abroad"
        r"|pubs?|cinema|hotels?|restaurants?|caf[eé]|supermarket|hospital|(?:at|on) the beach|on"
        r" holiday|theatre"
        r"|in (?:spain|france|italy|london|town|the street|the shops?|the village|the world)"
        r"|train|plane|bus|museum|concert|campsite|caravan|gym|in (?:the|a|this|that) (?:films?"
        r"|movie|game)",
        "later": r"tomorrow|later|next (?:week|month|year|time|\w+day)|always|usually|sometimes"
        r"|often|every \w+|each \w+|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|one day"
        r"|generally|normally|soon|at (?:\d+|noon|midnight)|this (?:weekend|evening)",
        "asked": r"^(?:what|who|how|why|where|when|which)|^(?:is|are|do|does|did|can|shall|has"
        r"|have|will|am|was|were)(?! not)",
        "ordered": r"(?:turn|switch) (?:it|that|the|them|on|off)|(?:^|and |then |so |please |you"
        " )(?:turn"
        r"|switch|set|put|open|close|play|start|stop|dim|lock|unlock|pause|add|make|tell|send"
        r"|remind)",
        "refused": r"do not|no need|leave (?:it|them|that)|never mind|forget it|myself|ourselves"
        r"|by hand|do not bother|not yet|not now|already|i will|we will|sorted|no thanks"
        r"|not (?:for me|today|tonight)",
    },
    hints=(*WAITING, *PLAYERS, *CHORES, *NEEDS, *VISITORS, *TASKS, *STOCK),
)
