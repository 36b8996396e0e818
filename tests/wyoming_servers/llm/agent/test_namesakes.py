import pytest

from tests.wyoming_servers.llm.agent.talk import Conversation
from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.demo.layout import check_layout

LAYOUT = {
    "name": "Home",
    "areas": {
        "den": {"name": "Den"},
        "bedroom": {"name": "Bedroom"},
        "bath": {"name": "Bathroom"},
    },
    "entities": {
        "climate.den": {"name": "LG AC", "aliases": ["AC"], "area": "den"},
        "climate.bedroom": {"name": "Bedroom AC", "area": "bedroom"},
        "cover.main": {
            "name": "Main Gate",
            "aliases": ["gate"],
            "area": "den",
            "device_class": "gate",
        },
        "cover.side": {"name": "Side Gate", "area": "den", "device_class": "gate"},
        "climate.bath": {"name": "Bathroom Floor Heating", "area": "bath"},
    },
}


@pytest.fixture(scope="module")
def house():
    return SimulatedHome(check_layout(LAYOUT, "here")).snapshot()


@pytest.mark.parametrize(
    ("text", "area", "name"),
    [
        ("turn off the AC", "bedroom", "Bedroom AC"),
        ("AC off", "den", "LG AC"),
        ("AC off", "bath", "LG AC"),
        ("LG AC off", "bedroom", "LG AC"),
        ("turn off the den AC", "bedroom", "LG AC"),
        ("turn off the AC in the den", "bedroom", "LG AC"),
    ],
)
def test_what_bears_its_room_beside_the_same_name_goes_before_another_there(
    house, text, area, name
):
    [(_, arguments)] = Conversation(house, language="en", area=area).say(text)
    assert arguments["name"] == name


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("gate open", {"name": "Main Gate"}),
        ("side gate up", {"name": "Side Gate"}),
        ("gates open", {"area": "Den"}),
    ],
)
def test_what_is_called_by_the_word_for_its_kind_goes_before_all_of_the_kind(house, text, about):
    [(_, arguments)] = Conversation(house, language="en", area="den").say(text)
    assert {slot: arguments.get(slot) for slot in about} == about
    assert ("area" in arguments and "name" not in arguments) == ("area" in about)
