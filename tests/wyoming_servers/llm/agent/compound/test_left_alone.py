import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.llm.agent.compound.left_alone import left_alone


@pytest.mark.parametrize(
    ("language", "said", "halves"),
    [
        ("en", "bed light off but leave the fan on", ("bed light off", "the fan")),
        ("en", "bed light off, leave the others", ("bed light off", "the others")),
        ("en", "bed light off and keep the desk lamp on", ("bed light off", "the desk lamp")),
        ("en", "turn on the TV, not the desk lamp", ("turn on the TV", "the desk lamp")),
        ("en", "turn on the TV but not the desk lamp", ("turn on the TV", "the desk lamp")),
        ("de", "Bettlicht aus, aber lass die Lampe an", ("Bettlicht aus", "die Lampe")),
        ("de", "Bettlicht aus, die Lampe bleibt an", ("Bettlicht aus", "die Lampe")),
        ("de", "Bettlicht aus, die Lampe aber nicht", ("Bettlicht aus", "die Lampe")),
        ("en", "TV off, the lamp stays on", ("TV off", "the lamp")),
        ("en", "TV off not the lamp", ("TV off", "the lamp")),
        ("en", "the lamp stays on, TV off", ("TV off", "lamp")),
        ("en", "leave the lamp on and turn the TV off", ("turn the TV off", "lamp")),
        ("en", "keep the lamp on, everything else off", ("everything off", "lamp")),
        ("de", "die Lampe bleibt an, Bettlicht aus", ("Bettlicht aus", "Lampe")),
        ("en", "turn off the bed light", None),
        ("en", "leave the bed light on", None),
        ("en", "do not turn on the TV", None),
        ("sv", "släck lampan men lämna teven", None),
    ],
)
def test_what_stays_as_it_is_is_told_apart(language, said, halves):
    assert left_alone(said, language) == halves


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("turn on the TV, not the desk lamp", ["TV"]),
        ("turn on the bed light and the TV but leave the desk lamp off", ["Bed Light", "TV"]),
        ("turn off the bed light and leave the others", ["Bed Light"]),
        (
            "turn on the bed light, the TV and the desk lamp, but not the TV",
            ["Bed Light", "Desk Lamp"],
        ),
    ],
)
def test_the_rest_is_done(home, said, names):
    calls, _ = done(home("en"), said)
    assert [about for _, about in calls] == names


@pytest.mark.parametrize(
    "said",
    [
        "turn on the TV, not the moon",
        "turn on the TV but leave me alone",
        "turn on the TV but not the TV",
    ],
)
def test_nothing_is_done_where_what_is_to_stay_is_not_known(home, said):
    calls, _ = done(home("en"), said)
    assert calls == []
