"""A home with a device of each kind that goes by steps, and what a step sets it to."""

from tests.wyoming_servers.llm.agent.talk import NOON
from wyoming_servers.house.snapshot import Area, Entity, House
from wyoming_servers.llm.agent.fast_path import make_plan
from wyoming_servers.llm.agent.relative.reader import relative

KINDS = (
    ("light", None, "on", {"brightness": 153, "supported_color_modes": ["brightness"]}),
    ("media_player", "speaker", "playing", {"volume_level": 0.5}),
    ("fan", None, "on", {"percentage": 40}),
    ("cover", "shutter", "open", {"current_position": 30}),
    ("cover", "awning", "open", {"current_position": 50}),
    ("climate", None, "heat", {"temperature": 20.0, "current_temperature": 19.0}),
)
SLOTS = ("brightness", "position", "percentage", "temperature", "volume_level", "volume_step")


def house_of(language, room, names, tools, kinds=KINDS):
    things = zip(names, kinds, strict=True)
    return House(
        house_id="h",
        language=language,
        areas=(Area(area_id="room", name=room),),
        entities=tuple(
            Entity(
                entity_id=f"{domain}.x{at}",
                name=name,
                domain=domain,
                device_class=kind,
                area="room",
                features=4095,
                state=state,
                attributes=attributes,
            )
            for at, (name, (domain, kind, state, attributes)) in enumerate(things)
        ),
        tools=tools,
    )


def done(house, text):
    """Return which device is set, and to what."""
    match = relative(text, house.language, house, None)
    assert match is not None
    [call] = make_plan([match], house, None, NOON).calls
    arguments = dict(call.arguments)
    return arguments["name"], *(arguments[slot] for slot in SLOTS if slot in arguments)
