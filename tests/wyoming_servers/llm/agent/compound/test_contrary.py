from wyoming_servers.house.match import Match
from wyoming_servers.llm.agent.compound.contrary import are_contrary


def turned(intent, *entities):
    return Match(text="", language="en", intent=intent, slots={}, entity_ids=entities)


def test_one_device_turned_on_here_and_off_there_is_contrary():
    on, off = turned("HassTurnOn", "light.lamp"), turned("HassTurnOff", "light.lamp")
    assert are_contrary([on], [turned("HassTurnOn", "fan.fan"), off])
    assert are_contrary([off], [on])


def test_the_same_deed_and_another_device_are_not():
    on = turned("HassTurnOn", "light.lamp")
    assert not are_contrary([on], [on, turned("HassTurnOff", "fan.fan")])


def test_one_value_here_and_another_there_is_contrary():
    warm, warmer = (
        Match(
            text="",
            language="en",
            intent="HassClimateSetTemperature",
            slots={"temperature": degrees},
            entity_ids=("climate.stove",),
        )
        for degrees in (20, 20.5)
    )
    assert are_contrary([warm], [warmer])
    assert not are_contrary([warm], [warm])


def test_what_one_asks_about_and_the_other_does_something_with_is_contrary():
    asked = turned("HassGetState", "media_player.tv")
    assert are_contrary([asked], [turned("HassMediaPause", "media_player.tv")])
    assert not are_contrary([asked], [asked])
