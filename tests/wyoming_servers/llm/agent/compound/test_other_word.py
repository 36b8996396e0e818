import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.house.matcher import Matcher
from wyoming_servers.llm.agent.compound.other_word import with_other_word


@pytest.mark.parametrize(
    ("language", "said", "tool", "about"),
    [
        ("en", "bed light off, no, on", "HassTurnOn", "Bed Light"),
        ("en", "blinds down, no, up", "HassTurnOn", "Living Room"),
        ("de", "Bettlicht aus, nein, an", "HassTurnOn", "Bettlicht"),
    ],
)
def test_the_last_word_alone_may_be_corrected(home, language, said, tool, about):
    calls, _ = done(home(language), said, language=language)
    assert [call for call in calls if call[0] == tool] == [(tool, about)]


@pytest.mark.parametrize(
    "said",
    [
        "turn on the bed light, no, the TV",
        "turn on the bed light, no, kitchen",
        "turn the bed light off",
        "bed light off, no, please",
    ],
)
def test_what_is_about_other_things_is_no_such_correction(home, said):
    matcher = Matcher(home("en"))
    assert with_other_word(said, "en", lambda text: matcher.match_all(text, "en", "study")) == ()
