"""What is said of music and other things that play, in English."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.sayings.notation import Table

_MUSIC = "[the] (music|song|songs|tunes|sound|tune)"
_PLAY = (
    "(play|put on|stick on|throw on|bang on|whack on|pop on|crank up|spin|stream|listen to|hear"
    "|play me|play us|put me on|let me hear|let us hear|lets hear|lets have|lets listen to"
    "|i want to hear|i want to listen to|i wanna hear|i wanna listen to|id like to hear"
    "|id like to listen to|id love to hear|i would like to hear|i feel like|im in the mood for"
    "|we want to hear|can we have|can i have|can we hear|can i hear|can we listen to|give us"
    "|give me|start playing|start)"
)
_CLASS = (
    "(album|song|track|playlist|artist|band|record|single|radio station|audiobook|audio book|tune)"
)
_SOME = "[(some|a bit of|a little|a little bit of)]"
_WATCH = "(watch|i want to watch|we want to watch|lets watch|can we watch|can i watch|show|put on)"

PLAYERS: Final[Table] = (
    ("pause ; pause", ("(stop|pause|hold|halt) {what} and {2.what}",)),
    (
        "pause",
        (
            f"{{where}} {_MUSIC} off",
            "(turn|switch|shut) off [the] {where} (music|sound|tunes)",
            (
                f"(stop|pause|kill|cut|end|turn off|switch off|shut off) {_MUSIC} [playing] (in|on)"
                f" {{where}}"
            ),
            "(stop|pause|kill|cut) {what} [playing]",
            "(shut|hush) [the] (music|sound) up",
            "shut up [the] music",
            "(kill|cut|end|shut off|quit) [the] (music|tunes|song)",
            "(stop|quit) playing [(music|songs|that|it|this)]",
            "no more music [please]",
        ),
    ),
    (
        "previous",
        (
            (
                "(play|hear|i want to hear|lets hear|put|give us) (that|it|this|that one|this one"
                "|that song|this song|the last one|the last song|the same song) [(on|once)] (again"
                "|once more|one more time|from the start|from the beginning|over again|over)"
            ),
            (
                "(again|once more|one more time|encore|repeat that|repeat that song|repeat this"
                "|repeat the song|repeat this song|replay that|replay the song|replay this song"
                "|replay)"
            ),
            (
                "(go|skip|jump) back [(a|one)] (one|song|track|tune|title|episode|chapter|number"
                "|programme|program|show|station|piece|ad|advert|video|album)"
            ),
        ),
    ),
    (
        "previous",
        (
            (
                "(play|go back to|back to|return to) the (last|previous|one before) [(one|song"
                "|track|tune|title|episode|chapter|number|programme|program|show|station|piece|ad"
                "|advert|video|album)] (on|in) {what}"
            ),
            (
                "(go|skip|jump) back [(a|one)] (one|song|track|tune|title|episode|chapter|number"
                "|programme|program|show|station|piece|ad|advert|video|album) (on|in) {what}"
            ),
            (
                "(previous|last) (one|song|track|tune|title|episode|chapter|number|programme"
                "|program|show|station|piece|ad|advert|video|album) (on|in) {what}"
            ),
        ),
    ),
    (
        "next",
        (
            (
                "[(play|go to|skip to|jump to)] the next [(one|song|track|tune|title|episode"
                "|chapter|number|programme|program|show|station|piece|ad|advert|video|album)]"
            ),
            (
                "(skip|next) [(this|that|the|it|ahead|forward)] [(one|song|track|tune|title|episode"
                "|chapter|number|programme|program|show|station|piece|ad|advert|video|album)]"
            ),
            (
                "(i dont like|i hate|i cant stand|not) this (song|one|track|tune) [(skip|next|skip"
                " it|next one|next please|again)]"
            ),
        ),
    ),
    (
        "next",
        (
            (
                "[(play|go to|skip to|jump to)] [the] next [(one|song|track|tune|title|episode"
                "|chapter|number|programme|program|show|station|piece|ad|advert|video|album)] (on"
                "|in) {what}"
            ),
            (
                "(skip|next) [(this|that|the)] [(one|song|track|tune|title|episode|chapter|number"
                "|programme|program|show|station|piece|ad|advert|video|album)] (on|in) {what}"
            ),
            (
                "(skip|next) [(this|that|the)] [(one|song|track|tune|title|episode|chapter|number"
                "|programme|program|show|station|piece|ad|advert|video|album)] in {where}"
            ),
            (
                "[(play|go to|skip to)] [the] next [(one|song|track|tune|title|episode|chapter"
                "|number|programme|program|show|station|piece|ad|advert|video|album)] in {where}"
            ),
        ),
    ),
    ("mute", ("(silence|quiet|hush|quieten) {what}",)),
    (
        "play",
        (
            "(carry on|continue|go on|keep going|resume|keep playing) (with|on|playing) {what}",
            (
                "(carry on|continue|go on|keep going|resume|keep playing) [(the music|playing)] in"
                " {where}"
            ),
        ),
    ),
    (
        "quieter",
        (
            "turn (that|it|this|the music|the sound|the noise) down [(a bit|a little|a notch)]",
            "{where} (music|sound|volume) (quieter|down|softer|lower)",
            "{what} (is|are|s) [(way|much|far|a bit|a little|really|just)] too (loud|noisy)",
        ),
    ),
    (
        "louder",
        (
            "turn (that|it|this|the music|the sound) up [(a bit|a little|a notch)]",
            "{where} (music|sound|volume) (louder|up|higher)",
            "{what} (is|are|s) [(way|much|far|a bit|a little|really|just)] too (quiet|low|soft)",
        ),
    ),
    (
        "music",
        (
            "(tune|switch|change|flip|set) {what} (to|over to|onto|on to) {song}",
            f"{_PLAY} [the] {_CLASS} {{text}} (on|through|from|over|using|out of) {{what}}",
            f"{_PLAY} [the] {_CLASS} {{text}} (in|on) {{where}}",
            f"{_PLAY} [the] {_CLASS} {{text}}",
            f"{_PLAY} {_SOME} {{text}} (on|through|from|over|using|out of) {{what}}",
            f"{_PLAY} {_SOME} {{text}} (in|on) {{where}}",
            f"(on|through) {{what}} {_PLAY} {_SOME} {{text}}",
            f"in {{where}} {_PLAY} {_SOME} {{text}}",
            f"(put|stick|get|have) {_SOME} {{text}} on (in|on) {{where}}",
            f"(put|stick|get|have) {_SOME} {{text}} on {{what}}",
            f"{_WATCH} {{text}} on {{what}}",
            f"{_WATCH} {{text}} in {{where}}",
            f"(have|get|let|make) {{what}} play {_SOME} {{text}}",
            f"{_PLAY} {_SOME} {{text}} {{where:upstairs|downstairs|everywhere}}",
            "{text} (on|through) {what} please",
        ),
    ),
)
