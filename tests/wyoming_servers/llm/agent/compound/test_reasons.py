import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done


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
    "said",
    ["it's too bright in here and close the curtain", "it's too bright in here, TV off"],
)
def test_what_is_asked_for_besides_is_done_too(home, said):
    calls, _ = done(home("en"), said, area="bedroom")
    assert len(calls) > 1
