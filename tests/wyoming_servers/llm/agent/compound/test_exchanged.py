import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.llm.agent.compound.exchanged import told_apart


@pytest.mark.parametrize(
    ("language", "said", "on"),
    [
        ("en", "swap the bed light for the ceiling light", "Ceiling Light"),
        ("de", "tausch das Bettlicht gegen die Deckenlampe", "Deckenlampe"),
        ("fr", "remplace la lampe de chevet par le plafonnier", "Plafonnier"),
        ("es", "cambia la luz de la cama por la lámpara de techo", "Lámpara de techo"),
        ("nl", "ruil de bedlamp voor de plafondlamp", "Plafondlamp"),
        ("it", "sostituisci la luce del letto con il lampadario", "Lampadario"),
    ],
)
def test_one_thing_goes_off_and_the_other_on(home, language, said, on):
    calls, _ = done(home(language), said, language=language, area="bedroom")
    assert [tool for tool, _ in calls] == ["HassTurnOff", "HassTurnOn"]
    assert calls[1][1] == on


def test_what_else_is_to_be_done_stays(home):
    said = "swap the bed light for the ceiling light and lock the front door"
    expected = "turn off the bed light and turn on the ceiling light and lock the front door"
    assert told_apart(said, "en", home("en")) == expected


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "swap the front door for the back door"),
        ("en", "swap the milk for the oat milk"),
        ("es", "cambia el color de la lámpara por el azul"),
        ("de", "tausch die Haustür gegen die Hintertür"),
    ],
)
def test_what_is_not_turned_on_and_off_stays_as_it_is_said(home, language, said):
    assert told_apart(said, language, home(language)) == said
