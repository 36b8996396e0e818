import pytest

from wyoming_servers.house.matcher import Match
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.llm.agent.fan_levels import leveled
from wyoming_servers.llm.agent.resolve import Unclear

FAN = Entity(
    entity_id="fan.tower", name="Tower", domain="fan", attributes={"percentage_step": 33.333}
)
PLAIN = Entity(entity_id="fan.tower", name="Tower", domain="fan")


def speeds(text, percentage, fan=FAN, language="en"):
    match = Match(
        text=text,
        language=language,
        intent="HassFanSetSpeed",
        slots={"name": "Tower", "percentage": percentage},
        texts={"name": "Tower"},
        entity_ids=("fan.tower",),
    )
    made = leveled(match, House(house_id="h", language=language, entities=(fan,)), None)
    return made if isinstance(made, Unclear) else [one.slots["percentage"] for one in made]


@pytest.mark.parametrize(
    ("language", "text", "level", "speed"),
    [
        ("en", "tower level two", 2, 67),
        ("en", "set tower to 3", 3, 100),
        ("de", "tower auf Stufe 1", 1, 33),
        ("es", "tower a velocidad 2", 2, 67),
    ],
)
def test_a_level_is_so_many_steps(language, text, level, speed):
    assert speeds(text, level, language=language) == [speed]


@pytest.mark.parametrize(
    ("text", "percentage"),
    [("tower to 3 percent", 3), ("tower to 3 %", 3), ("tower to the minimum", 1), ("tower 60", 60)],
)
def test_percent_stay_percent(text, percentage):
    assert speeds(text, percentage) == [percentage]


def test_a_fan_that_has_no_such_level_or_tells_no_steps_is_left():
    assert isinstance(speeds("tower level 4", 4), Unclear)
    assert isinstance(speeds("tower level 2", 2, PLAIN), Unclear)
