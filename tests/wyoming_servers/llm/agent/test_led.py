from dataclasses import replace

import pytest

from wyoming_servers.house.snapshot import Area
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


@pytest.mark.parametrize(
    ("language", "said", "room", "rest"),
    [
        ("fr", "chez Lena éteins la lampe", "Chambre de Lena", "éteins la lampe"),
        ("de", "bei Lena Lampe aus", "Zimmer von Lena", "Lampe aus"),
        ("es", "donde Lena apaga la luz", "Cuarto de Lena", "apaga la luz"),
        ("nl", "bij Lena de lamp uit", "Kamer van Lena", "de lamp uit"),
        ("it", "da Lena spegni la luce", "Camera di Lena", "spegni la luce"),
    ],
)
def test_it_may_begin_with_who_lives_there(home, language, said, room, rest):
    house = replace(home(language), areas=(Area(area_id="lena", name=room),))
    assert led_by_room(said, language, house) == ("lena", rest)
    assert led_by_room(said.replace("Lena", "Nora"), language, house) is None
