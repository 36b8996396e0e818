"""What is said in English."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.sayings.loosely import LOOSELY
from wyoming_servers.llm.agent.sayings.notation import Sayings

from .lists import LISTS
from .players import PLAYERS
from .telling import TELLING
from .timers import TIMERS

ENGLISH: Final = Sayings(
    table=(*LOOSELY["en"], *TELLING, *TIMERS, *LISTS, *PLAYERS),
    waits=(
        "(?:(?:wait|hold on|hang on|give (?:me|us)|bear with me|just)(?: for)?(?: just)? )?"
        "(?:a|one|half a|another) (?:second|sec|minute|min|moment|tick)(?: please)?"
    ),
    polite=(
        *("please", "can you", "could you", "would you", "will you", "would you please", "right"),
        *("can you please", "could you please", "i want", "oh and", "and", "also", "quick", "too"),
        *("and also", "thanks", "as well", "for me please", "will you please", "you", "actually"),
        *("dear", "my dear", "sweetheart", "sweetie", "pal", "bro", "dude", "man", "guys"),
        *("can somebody", "can someone", "could somebody", "could someone", "somebody", "someone"),
        *("would someone", "would somebody", "if you please", "for a sec", "for a second"),
        *("for a minute", "for a moment"),
    ),
    more=frozenset({"more", "extra", "additional", "further"}),
    pronouns=frozenset(
        {"it", "that", "this", "them", "those", "these", "one", "something", "anything", "some"}
        | {"everything", "nothing", "stuff", "things", "the", "a", "what", "which", "whatever"}
        | {"me", "list", "lists"}
    ),
    never=frozenset({"timer", "timers", "alarm", "countdown", "ago"}),
    questions=frozenset(
        {"what", "how", "who", "where", "which", "did", "do", "is", "are", "has", "have", "why"}
        | {"when", "buy", "get", "grab", "no", "to", "add", "put"}
    ),
    undone=frozenset(
        {"in", "with", "at", "on", "from", "up", "out", "off", "over", "into", "back", "home"}
        | {"here", "there", "for", "by", "through", "past", "rid", "away", "together", "lucky"}
        | {"married", "engaged", "divorced", "promoted", "fired", "sacked", "hired", "stuck"}
        | {"lost", "paid", "caught", "hurt", "hit", "soaked", "started", "used", "told", "asked"}
        | {"called", "bitten"}
    ),
    verbs=frozenset(
        {"put", "add", "take", "remove", "delete", "turn", "switch", "set", "play", "start", "stop"}
        | {"open", "close", "tick", "cross", "check", "lock", "unlock", "dim", "make", "pause"}
        | {"stick", "chuck", "bung", "pop"}
        | {"mute", "remind", "tell", "wake", "cancel", "what", "is", "read", "announce"}
    ),
)
