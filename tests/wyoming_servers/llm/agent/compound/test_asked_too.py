import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.llm.agent.compound.asked_too import asked_each


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        ("en", "is the door locked and the TV off", "is the door locked and is the TV off"),
        ("en", "is the door locked and TV off", "is the door locked and is TV off"),
        ("en", "kettle off? and iron?", "is kettle off and is iron off"),
        ("en", "back door locked? TV off?", "is back door locked and is TV off"),
        ("en", "is it raining and the TV still on", "is it raining and is the TV still on"),
        (
            "en",
            "is the door locked, the TV off and the lights on",
            "is the door locked, is the TV off and are the lights on",
        ),
        (
            "en",
            "are the TV, the fan and the kettle off",
            "are the TV off, is the fan off and is the kettle off",
        ),
        (
            "en",
            "tell me if the door is locked and everything off",
            "tell me if the door is locked and is everything off",
        ),
        (
            "en",
            "did I leave the TV on and the back door open",
            "did I leave the TV on and is the back door open",
        ),
        ("en", "why is the TV on and the fan off", "why is the TV on and why is the fan off"),
        ("de", "ist die Tür zu und das Licht aus", "ist die Tür zu und ist das Licht aus"),
        (
            "de",
            "sind die Türen zu und alle Lichter aus",
            "sind die Türen zu und sind alle Lichter aus",
        ),
        (
            "de",
            "sind der Herd und der Ofen aus",
            "sind der Herd aus und ist der Ofen aus",
        ),
    ],
)
def test_what_is_asked_of_several_things_is_asked_of_each(language, said, meant):
    assert asked_each(said, language) == meant


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "is the door locked and turn the TV off"),
        ("en", "is the door locked and please turn the TV off"),
        ("en", "is the TV on, lights off"),
        ("en", "is the TV on, then the lights off"),
        ("en", "turn the TV on and the lights off"),
        ("en", "is the TV on and the fan at 50"),
        ("en", "is the TV on"),
        ("de", "ist die Tür zu und mach das Licht aus"),
        ("de", "mach den Fernseher an und das Licht aus"),
        ("fr", "la porte est fermée et la lumière éteinte"),
        ("de", "sind sowohl die Lampe als auch der Lüfter an"),
    ],
)
def test_what_may_be_a_command_is_left_as_it_was_said(language, said):
    assert asked_each(said, language) == said


@pytest.mark.parametrize(
    "said",
    [
        "is the TV on and the bed light off",
        "are the TV and the bed light on",
        "is it raining and the bed light off",
    ],
)
def test_nothing_is_done_for_a_question(home, said):
    calls, _ = done(home("en"), said)
    assert not [call for call, _ in calls if "Turn" in call]


def test_a_command_behind_a_question_is_done(home):
    calls, _ = done(home("en"), "is the bed light on and turn the TV on")
    assert calls == [("HassTurnOn", "TV")]
