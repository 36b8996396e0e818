import pytest

from wyoming_servers.house.respelling import respelled


@pytest.mark.parametrize(
    ("heard", "read"),
    [
        ("set the heating to twenty won", "set the heating to twenty one"),
        ("set the lamp to forty too percent", "set the lamp to forty two percent"),
        ("set a timer for twenty ate minuets", "set a timer for twenty eight minutes"),
        ("set the fan two thirty percent", "set the fan to thirty percent"),
        ("set the heating to ate teen degrees", "set the heating to eighteen degrees"),
        ("set a timer for for minutes", "set a timer for four minutes"),
        ("set a timer four ten minutes", "set a timer for ten minutes"),
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
        "set the heating to twenty",
        "go off the path",
    ],
)
def test_what_was_heard_well_is_left(said):
    assert respelled(said, "en") == said
