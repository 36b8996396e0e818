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
