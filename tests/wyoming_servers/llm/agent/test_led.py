import pytest

from wyoming_servers.llm.agent.led import led_by_room


@pytest.mark.parametrize(
    ("language", "said", "area", "rest"),
    [
        ("en", "in the kitchen turn on the light", "kitchen", "turn on the light"),
        ("en", "In the living room, pause and lock up", "living_room", "pause and lock up"),
        ("en", "for the bedroom: light on", "bedroom", "light on"),
        ("en", "Bedroom: light on, fan off", "bedroom", "light on, fan off"),
        ("de", "im Schlafzimmer mach das Licht an", "bedroom", "mach das Licht an"),
        ("fr", "dans la cuisine, allume la lumière", "kitchen", "allume la lumière"),
    ],
)
def test_a_sentence_may_begin_with_its_room(home, language, said, area, rest):
    assert led_by_room(said, language, home(language)) == (area, rest)


@pytest.mark.parametrize(
    ("language", "said", "rest"),
    [
        (
            "en",
            "in the kitchen all lights off but the lamp and the kettle on",
            "in the kitchen all lights off but the lamp and the kettle on",
        ),
        (
            "de",
            "im Schlafzimmer mach das Radio an und alle Lichter aus außer der Lampe",
            "mach das Radio an und im Schlafzimmer alle Lichter aus außer der Lampe",
        ),
    ],
)
def test_what_leaves_some_out_is_of_that_room_alone(home, language, said, rest):
    found = led_by_room(said, language, home(language))
    assert found is not None
    assert found[1] == rest


@pytest.mark.parametrize(
    "said",
    [
        "kitchen light on and fan off",
        "in ten minutes turn on the light",
        "in the kitchen and the hall turn on the light",
        "turn on the light in the kitchen",
        "",
    ],
)
def test_other_sentences_do_not(home, said):
    assert led_by_room(said, "en", home("en")) is None
