import pytest

from wyoming_servers.house.respelling import respelled


@pytest.mark.parametrize(
    ("heard", "read"),
    [
        ("set a timer for twenty minuets", "set a timer for twenty minutes"),
        ("set the fan two thirty percent", "set the fan to thirty percent"),
        ("set a timer for for minutes", "set a timer for four minutes"),
        ("set a timer four ten minutes", "set a timer for ten minutes"),
        ("lock the main entrance is", "lock the main entrance"),
        ("set thermostat twenty", "set thermostat to twenty"),
        ("set the heating for nineteen degrees", "set the heating to nineteen degrees"),
        ("turnoff the lamp", "turn off the lamp"),
        ("ff the lamp", "turn off the lamp"),
        ("and turn on the lamp", "turn on the lamp"),
        ("had milk to the shopping list", "add milk to the shopping list"),
        ("add milk to the chopping list", "add milk to the shopping list"),
        ("turn off the lamp. Thanks for watching!", "turn off the lamp"),
    ],
)
def test_what_speech_to_text_writes_is_read_as_what_was_said(heard, read):
    assert respelled(heard, "en") == read


@pytest.mark.parametrize(
    "said",
    [
        "set the timer to two minutes",
        "add milk and bread to the shopping list",
        "set the two lamps to thirty percent",
        "twenty to nine",
        "boil some water for tea",
        "a timer for eighteen minutes",
        "set the heating to twenty",
        "go off the path",
    ],
)
def test_what_was_heard_well_is_left(said):
    assert respelled(said, "en") == said
