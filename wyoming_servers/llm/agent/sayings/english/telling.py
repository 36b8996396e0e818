"""What is told everybody, in English."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.sayings.notation import Table

_EVERYONE = (
    "(everyone|everybody|them all|the family|the whole family|the kids|the children|the house"
    "|the whole house|all of them|the others|the team|people|all rooms|every room|the rest|all"
    " of us"
    "|the household|the guys|the boys|the girls|the crew|the staff|folks|the folks|the gang|us all)"
)
_EVERYWHERE = (
    "(everywhere|in all rooms|in every room|on all speakers|on every speaker|to everyone"
    "|to everybody|to the whole house|throughout the house|all over the house|over all the"
    " speakers"
    "|through all the speakers|on all the speakers|to all rooms|around the house|out loud"
    " everywhere"
    "|to the family|to all speakers|to all the speakers|to every speaker|to every room|to the"
    " kids|to the whole family|over the speakers|on the speakers|to all)"
)

TELLING: Final[Table] = (
    (
        "say",
        (
            (
                f"(tell|let|inform|notify|warn|alert|remind|call) {_EVERYONE} [know] [(that|to"
                f"|about|its|of)] [:] {{text}}"
            ),
            (
                f"(announce|broadcast|shout|call out|call|yell|proclaim) (to|for) {_EVERYONE}"
                f" [that] [:] {{text}}"
            ),
            (
                f"(announce|broadcast|say|call out|shout|yell|tell|call|play) {_EVERYWHERE} [that]"
                f" [:] {{text}}"
            ),
            (
                "(announce|broadcast|say|call out|shout|yell|tell|call) (upstairs|downstairs"
                "|through the house|out loud|out) (that|:) {text}"
            ),
            (
                "(make|do|give|send|play|put out) (an|the|this) (announcement|broadcast)"
                f" [{_EVERYWHERE}] [(that|saying|to say|:|about|that says)] [:] {{text}}"
            ),
            (
                "(send|broadcast|play|put out|pass|give) (a|this|the following|the) (message"
                f"|announcement|word|note) {_EVERYWHERE} [(that|saying|to say|:)] [:] {{text}}"
            ),
            (
                f"(send|broadcast|play|put out|pass|give) {_EVERYONE} (a|this|the following|the)"
                f" message [(that|saying|to say|:)] [:] {{text}}"
            ),
            (
                "(announcement|broadcast|message to all|message to everyone|message for everyone"
                "|attention everyone|attention) [:] {text}"
            ),
            (
                "(announce|broadcast|spread the word|pass the word|pass it on|let it be known)"
                " [that] [:] {text}"
            ),
        ),
    ),
    ("say", (f"(say|announce|broadcast|shout|call) [that] {{text}} {_EVERYWHERE}",)),
    (
        "?say",
        (
            "(tell|let) {x} (know that|that|to) {text}",
            "call everyone [in] for {text}",
            "(say|shout|call) that {text}",
        ),
    ),
)
