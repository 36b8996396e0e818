"""What can be said, as templates (see ``template``); a rule whose slot is empty falls away.

They are sentences the strict English patterns of Home Assistant understand: what is heard here is
acted on without a language model.
"""

from __future__ import annotations

SLOTS = {
    # Built in this order: each may use the ones above it and those made from the house.
    "the": "[the|my~]",
    "light_word": "{with_light} (light~|lights)",
    "fan_word": "{with_fan} (fan|fans~)",
    "on_floor": "(in|on) (the {floor} floor~|[the] {floor})",
    "here": "(in [the] {area}|{on_floor})",
    "all": "(all [[of~] the|my~]|the|my~)",
    "lights": (
        "([{all}] {light_word} [{here}]|[all] [the] {area} {light_word}"
        "|[all] [the] {floor} {light_word}|{with_light} all lights everywhere)"
    ),
    "fans": "([{all}] {fan_word} [in [the] {area}]|[the] {area} {fan_word})",
    "switched": "({the} {onoff}|{lights}|{fans})",
    "lit": "({the} {light}|{the} {area} {light_word}|[all] [the] {light_word} in [the] {area})",
    "lit_place": "({the} {light}|{the} {area})",
    "percentage": "{percent} percent",
    "color": "(white|red|orange|yellow|green|blue|purple|pink|turquoise|brown)",
    "degrees": "{temperature} [degrees]",
    "what_is": "(what's|what is)",
    "hours": "({n_hours} hours|(one:1|an:1) hour)",
    "minutes": "({n_minutes} minutes|(one:1|a:1) minute)",
    "seconds": "{n_seconds} seconds",
    "simple_duration": "({hours}|{minutes}|{seconds})",
    "duration": (
        "({simple_duration}|{hours} [and] {minutes}|{minutes} and {seconds}|half an hour"
        "|({n_hours}|one:1) and a half hours|({n_minutes}|one:1) and a half minutes)"
    ),
    "length": "(({n_hours}|one:1) hour|({n_minutes}|one:1) minute|{n_seconds} second)",
    "timer_name": (
        "(pizza|tea|coffee|egg|eggs|pasta|rice|bread|cake|oven|chicken|laundry|washing|dinner"
        "|lunch|breakfast|break|nap|workout|cookies|potatoes)"
    ),
    "timer": "[the|my] [{length}|{timer_name}] timer",
    "item": (
        "(milk|eggs|bread|butter|cheese|coffee|tea|sugar|salt|pepper|flour|rice|pasta|apples"
        "|bananas|oranges|lemons|grapes|strawberries|potatoes|tomatoes|onions|garlic|carrots"
        "|cucumbers|lettuce|chicken|beef|fish|ham|bacon|yogurt|cream|juice|orange juice|water"
        "|beer|wine|cereal|chocolate|cookies|ice cream|honey|jam|olive oil|toilet paper"
        "|paper towels|soap|shampoo|toothpaste|dish soap|trash bags|batteries|cat food|dog food)"
    ),
    "list": "({with_todo} (the|my) [shopping] list|[the|my] {todo} [list~])",
    "track": "(song|track)",
    "cover_word": (
        "{with_cover} (blind~|blinds|curtain~|curtains|shade~|shades|shutter~|shutters"
        "|garage door|garage doors~|window|windows|gate)"
    ),
    "covers": "({the} {cover}|{the} {cover_word} [in [the] {area}]|{the} {area} {cover_word})",
    "on_off": "(on|off)",
    "open_closed": "(open|closed)",
    "asked": "(is|are)",
}

SENTENCES = (
    # lights, switches, fans and whatever can be on or off
    "(turn|switch) {on_off} {switched}",
    "(turn|switch) {switched} {on_off}",
    "{lights} {on_off}",
    "{the} {onoff} {on_off}",
    "toggle~ {the} {onoff}",
    # brightness and colour
    "(set|change) {lit_place} brightness to {percentage}",
    "(set|change) [the] brightness of {lit_place} to {percentage}",
    "(set|turn|change) {lit} to {percentage}",
    "(set|turn|change|make) {lit} [to] {color}",
    "{with_light} (set|change) the brightness to {percentage}",
    # covers
    "(open|close|raise|lower|shut) {covers}",
    "(set|open|close) {covers} to {percentage}",
    "{asked} {the} {cover} {open_closed}",
    "are (all|any) [the~] {cover_word} {open_closed}",
    # locks and valves
    "(lock|unlock) {the} {lock}",
    "is {the} {lock} (locked|unlocked)",
    "{with_lock} are (all [the]|any|the) doors (locked|unlocked)",
    "(open|close) {the} {valve}",
    # climate
    "{with_climate} set [the] temperature [in [the] {area}] to {degrees}",
    "set {the} {climate} [temperature] to {degrees}",
    "set {the} {area} temperature to {degrees}",
    "{what_is} [the] [current~] temperature [in [the] {area}]",
    "{what_is} the {area} temperature",
    "{what_is} the temperature of [the] {climate}",
    "how (hot|cold|warm) is it [in here|in [the] {area}]",
    # fans
    "set {the} {fan} [speed] to {percentage}",
    # media
    "{with_media_player} (pause|resume|stop|next|mute|unmute|next {track}|previous {track})",
    "{with_media_player} (pause|resume|stop|mute|unmute) [the] (music|movie)",
    "{with_media_player} (skip|skip (this|the) {track}|skip to the next {track}|go back~)",
    "(pause|resume|mute|unmute) {the} {media_player}",
    "next track on {the} {media_player}",
    "{with_media_player} (volume (up|down)|turn the volume (up|down)|turn (up|down) the volume)",
    "{with_media_player} (increase|decrease) the volume",
    "{with_media_player} (set|change) [the] volume to {percentage}",
    "{with_media_player} turn [the] volume (up|down) to {percentage}",
    "(set|change) {the} {media_player} volume to {percentage}",
    "set the volume to {percentage} on {the} {media_player}",
    "turn (up|down) {the} {media_player} volume",
    # timers
    "(set|start|create) (a|the|my) timer for {duration}",
    "(set|start|create) (a|an|the|my) {length} timer",
    "(set|start) (a|the|my) {length} timer (for|called|named) {timer_name}",
    "(set|start) (a|the|my) timer for {simple_duration} (called|named) {timer_name}",
    "timer for {duration}",
    "(cancel|stop|pause|resume) {timer}",
    "(cancel|stop) all [the|my] timers",
    "add {simple_duration} to {timer}",
    "(remove|take) {simple_duration} (from|off) {timer}",
    "(timer|timers~) status",
    "how (much time is|long is|much time) left on {timer}",
    "status of {timer}",
    # lists
    "(add {item} to|put {item} on|remove {item} from|delete {item} from) {list}",
    "(check|complete) {item} (off|on) {list}",
    # vacuums
    "start {the} {vacuum}",
    "return {the} {vacuum} to base",
    "{with_vacuum} (vacuum|clean) {the} {area}",
    # scenes, scripts, buttons
    "(activate|turn on) {the} {scene} [scene]",
    "(run|start|activate) {the} {script} [script]",
    "(press|push) {the} {button} [button]",
    # what is known
    "{what_is} the weather [like]",
    "{what_is} the weather like in {the} {weather}",
    "{what_is} the [current~] time",
    "what time is it",
    "{what_is} (the date|the date today|today's date)",
    "{what_is} ({the}|the state of [the]) {sensor}",
    "is {the} {switch} {on_off}",
    "{asked} {the} {light} {on_off}",
    "is {the} {fan} {on_off}",
    "is {the} {opening} {open_closed}",
    "is {the} {binary} (on|detected|clear)",
    "{with_light} are (the|any|all the) lights {on_off} [in [the] {area}]",
    "{with_light} (which|how many) lights are {on_off} [in [the] {area}]",
    "(where is|where's) {person}",
    "is {person} [at] home",
    # never mind
    "nevermind",
)

POLITE = "[please~|can~ you|could~ you|can~ you please|could~ you please] {sentence} [please~]"
POLITE_WORDS = frozenset({"please", "can", "could", "you"})
