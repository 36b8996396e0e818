import pytest

pytest.importorskip("hassil", reason="hassil is not installed")

from wyoming_servers.house.snapshot import Area, Entity, House
from wyoming_servers.stt.completeness import CommandCompleteness
from wyoming_servers.stt.endpoint import Completeness

HOUSE = House(
    house_id="h",
    language="en",
    areas=(Area(area_id="kitchen", name="Kitchen"),),
    entities=(
        Entity(entity_id="light.bed", name="Bed Light", domain="light"),
        Entity(entity_id="light.lamp", name="Lamp", domain="light"),
        Entity(entity_id="light.post", name="Lamp Post", domain="light"),
        Entity(entity_id="lock.front", name="Front Door", domain="lock"),
        Entity(entity_id="todo.shopping", name="Shopping List", domain="todo"),
    ),
)


@pytest.fixture(scope="module")
def commands():
    commands = CommandCompleteness()
    commands.know_house(HOUSE)
    return commands


@pytest.mark.parametrize(
    "text",
    [
        "turn on the bed light",
        "Turn the bed light on.",
        "turn on the lights in the kitchen",
        "lock the front door",
        "is the front door locked",
        "set bed light brightness to 50 percent",
        "turn on lamp post",
        "what time is it",
        "cancel all timers",
        "nevermind",
        "turn on the bed light and lock the front door",
    ],
)
def test_a_command_nobody_goes_on_from_is_complete(commands, text):
    assert commands.judge(text, "en") is Completeness.COMPLETE


@pytest.mark.parametrize(
    "text",
    [
        "turn on the lights",
        "what's the temperature",
        "set a timer for 3 hours",
        "set a timer for 5 minutes",
        "set bed light brightness to 50",
        "turn on the lamp",
        "add milk to the shopping list",
        "bed light",
        "pause",
    ],
)
def test_a_command_that_longer_ones_begin_with_may_go_on(commands, text):
    assert commands.judge(text, "en") is Completeness.MAY_GO_ON


@pytest.mark.parametrize(
    "text",
    [
        "",
        "set the",
        "Turn on the...",
        "turn on the lights in the",
        "turn on",
        "turn on the bed light and",
        "set a timer for 5",
        "set a timer for 3 hours and 10",
        "is the front door",
        "set bed light",
        "what's the",
        "how many",
    ],
)
def test_words_that_wait_for_more_are_unfinished(commands, text):
    assert commands.judge(text, "en") is Completeness.UNFINISHED


@pytest.mark.parametrize("text", ["tell me a joke", "who wrote hamlet", "add milk"])
def test_other_words_are_unknown(commands, text):
    assert commands.judge(text, "en") is Completeness.UNKNOWN


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "schalte das Licht in der"),
        ("fr", "allume la"),
        ("es", "enciende la luz del"),
        ("nl", "zet het licht in de"),
        ("de-DE", "stelle einen Timer auf 5"),
        ("xx", "lorem ipsum 5"),
    ],
)
def test_other_languages_wait_too(commands, language, text):
    assert commands.judge(text, language) is Completeness.UNFINISHED


def test_without_a_house_the_commands_of_any_house_are_known():
    commands = CommandCompleteness()
    commands.load("en")
    assert commands.judge("what time is it", "en") is Completeness.COMPLETE
    assert commands.judge("turn on the bed light", "en") is Completeness.UNKNOWN
