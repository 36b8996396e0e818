import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.llm.agent.compound.reasons import without_reason_before


@pytest.mark.parametrize(
    ("said", "deed"),
    [
        ("it's too bright in here, close the curtain", "Bedroom"),
        ("close the curtain, it's too bright", "Bedroom"),
        ("it's too bright, turn the bed light off", "Bed Light"),
        ("I can't see a thing, turn on the bed light", "Bed Light"),
    ],
)
def test_a_complaint_is_the_reason_of_what_is_to_be_done_about_it(home, said, deed):
    calls, _ = done(home("en"), said, area="bedroom")
    assert [name for _, name in calls] == [deed]


@pytest.mark.parametrize(
    ("language", "said", "deed"),
    [
        ("fr", "il fait trop froid, mets le chauffage à 22", "HassClimateSetTemperature"),
        ("nl", "het is te koud, zet de verwarming op 22", "HassClimateSetTemperature"),
        ("it", "fa troppo freddo, metti il riscaldamento a 22", "HassClimateSetTemperature"),
        ("es", "hace demasiado frío, pon la calefacción a 22", "HassClimateSetTemperature"),
    ],
)
def test_a_complaint_is_a_reason_in_other_languages_too(home, language, said, deed):
    calls, _ = done(home(language), said, language=language)
    assert [tool for tool, _ in calls] == [deed]


@pytest.mark.parametrize(
    "said",
    ["it's too bright in here and close the curtain", "it's too bright in here, TV off"],
)
def test_what_is_asked_for_besides_is_done_too(home, said):
    calls, _ = done(home("en"), said, area="bedroom")
    assert len(calls) > 1


@pytest.mark.parametrize(
    ("said", "deed"),
    [
        ("I'm going up so lights off in here", "lights off in here"),
        ("the kids are asleep so please turn the TV down", "turn the TV down"),
        ("dinner's ready, so turn off the TV", "turn off the TV"),
        ("friends are coming so turn on the lamp", "turn on the lamp"),
    ],
)
def test_what_is_to_be_done_stands_behind_why(said, deed):
    assert without_reason_before(said, "en") == deed


@pytest.mark.parametrize(
    "said",
    [
        "I'm so tired turn the lights off",
        "the TV is on so turn it off",
        "mum is here so unlock the front door",
        "I turned the lights off so it's fine",
        "he isn't home so don't lock the door",
    ],
)
def test_all_of_what_is_no_reason_is_read(said):
    assert without_reason_before(said, "en") == said
