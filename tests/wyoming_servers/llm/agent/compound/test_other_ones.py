import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "turn on the floor lamp and turn off the other lights"),
        ("en", "floor lamp on and the rest of the lights off"),
        ("de", "mach die Stehlampe an und die anderen Lampen aus"),
        ("de", "mach die Stehlampe an und den Rest der Lampen aus"),
        ("fr", "allume le lampadaire et éteins les autres lampes"),
        ("fr", "allume le lampadaire et éteins le reste des lumières"),
        ("es", "enciende la lámpara de pie y apaga las demás luces"),
        ("es", "enciende la lámpara de pie y apaga la otra luz"),
        ("fr", "allume le lampadaire et éteins l'autre lumière"),
        ("it", "accendi la piantana e spegni l'altra luce"),
        ("it", "accendi la piantana e spegni le altre luci"),
        ("nl", "staande lamp aan en de andere lampen uit"),
        ("nl", "doe de staande lamp aan en de rest van de lampen uit"),
    ],
)
def test_the_others_are_all_but_what_else_is_told_of(home, language, said):
    house = home(language)
    lamp, ceiling = (
        house.entity_by_id[f"light.living_room_{one}"].name for one in ("lamp", "ceiling")
    )
    calls, _ = done(house, said, language=language)
    assert calls == [("HassTurnOn", lamp), ("HassTurnOff", ceiling)]


def test_all_the_others_of_a_house_leave_out_a_room_that_is_told_of(home):
    house = home("en")
    calls, _ = done(house, "kitchen lights on and turn off all the other lights")
    assert calls[0] == ("HassTurnOn", "Kitchen")
    assert ("HassTurnOff", "Floor Lamp") in calls
    assert not {"Kitchen Light", "Counter Spots"} & {about for _, about in calls}


def test_what_nothing_else_is_told_beside_is_not_taken_for_all(home):
    assert done(home("en"), "turn off the other lights")[0] == []


@pytest.mark.parametrize(
    "said",
    [
        "leave the floor lamp but turn off the rest of the lights",
        "leave the floor lamp but shut off the other lights",
    ],
)
def test_the_others_are_those_that_do_not_stay_as_they_are(home, said):
    calls, _ = done(home("en"), said)
    assert calls == [("HassTurnOff", "Ceiling Light")]
