import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.llm.agent.compound.unpaused import with_pauses


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        ("en", "bed light on tv down to 20", "bed light on, tv down to 20"),
        ("en", "turn the fountain on bed light off", "turn the fountain on, bed light off"),
        (
            "en",
            "bed light to thirty percent coffee machine on",
            "bed light to thirty percent, coffee machine on",
        ),
        ("de", "Bettlicht auf 20 Fernseher aus", "Bettlicht auf 20, Fernseher aus"),
        ("nl", "tv uit verwarming op vijftien", "tv uit, verwarming op vijftien"),
        ("it", "radio al venti per cento tv spenta", "radio al venti per cento, tv spenta"),
        (
            "es",
            "radio al veinte por ciento tele apagada",
            "radio al veinte por ciento, tele apagada",
        ),
        ("fr", "radio à 20 pour cent télé éteinte", "radio à 20 pour cent, télé éteinte"),
    ],
)
def test_a_thing_that_follows_on_another_one_has_a_pause_before_it(home, language, said, meant):
    assert with_pauses(said, language, home(language)) == meant


@pytest.mark.parametrize(
    "said",
    [
        "turn on tv",
        "turn on the bed light",
        "turn off the fountain and turn on tv down to 20",
        "play jazz on tv down to 20",
        "turn the fountain on tv",
        "bed light on, tv off",
        "bed light 2 tv off",
    ],
)
def test_what_goes_on_has_none(home, said):
    assert with_pauses(said, "en", home("en")) == said


def test_a_language_whose_states_are_not_known_is_left(home):
    assert with_pauses("bed light on tv off", "cy", home("en")) == "bed light on tv off"


def test_each_of_them_is_done(home):
    calls, _ = done(home("en"), "bed light on coffee machine off")
    assert calls == [("HassTurnOn", "Bed Light"), ("HassTurnOff", "Coffee Machine")]
