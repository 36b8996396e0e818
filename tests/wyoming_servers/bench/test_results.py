from __future__ import annotations

import pytest

from wyoming_servers.bench.results import (
    OURS,
    STAGES,
    Results,
    TurnTimes,
    Wait,
    agent_ms,
    moments,
    wait,
    waits,
)
from wyoming_servers.bench.utterances import Utterance
from wyoming_servers.demo.turn import TurnReport


def test_the_middle_and_the_worst_twentieth_are_told():
    assert wait(range(101)) == Wait(p50=50, p95=95)


def test_one_value_is_both():
    assert wait([7.0]) == Wait(p50=7.0, p95=7.0)


def test_of_nothing_nothing_is_told():
    assert wait([]) is None
    assert waits([TurnTimes(said="hello")]) == {}


def test_the_stages_of_a_turn_count_from_the_end_of_speech():
    report = TurnReport()
    for name, start, end in (
        ("speech", 1000, 2400),  # as the server heard it, which is not what was said
        ("transcript", 3200, 3300),
        ("understand", 3300, 3310),
        ("  first token", 3300, 3305),
        ("act", 3310, 3311),
        ("answer", 3311, 3320),
        ("  first token", 3311, 3319),
        ("first sound", 3319, 3350),
        ("rest of the reply", 3350, 3400),
    ):
        report.turn.add(name, start, end)
    utterance = Utterance(text="lock the door", pcm=b"", speech_end_ms=1500.0)
    assert moments(report, utterance) == {
        "endpoint": 700,
        "transcript": 800,
        "first token": 805,
        "tool call": 810,
        "first audio": 850,
        "end": 900,
    }
    assert set(moments(report, utterance)) == set(STAGES)


def test_a_turn_that_was_not_listened_to_has_no_stages():
    assert moments(TurnReport(), Utterance(text="", pcm=b"", speech_end_ms=0.0)) == {}


@pytest.mark.parametrize(
    ("said", "heard", "after", "right"),
    [
        ("Turn on the light.", "turn on the Light", {"end": 1.0}, True),
        ("Turn on the light.", "turn off the light", {"end": 1.0}, False),
        ("Turn on the light.", "turn on the light", {"transcript": 1.0}, False),
    ],
)
def test_right_is_what_was_heard_and_answered_aloud(said, heard, after, right):
    assert TurnTimes(said=said, heard=heard, after_ms=after).right is right


def test_a_cold_turn_is_none_of_the_others(made_up):
    assert waits(made_up.of(OURS))["first audio"].p50 == 102
    assert waits(made_up.of(OURS, cold=True))["first audio"].p50 == 900


def test_a_run_is_read_as_it_was_written(made_up, tmp_path):
    made_up.save(tmp_path / "run.json")
    assert Results.load(tmp_path / "run.json") == made_up


def test_the_agent_s_part_is_from_the_transcript_to_the_first_words_for_the_voice():
    report = TurnReport()
    report.turn.add("transcript", 100, 130)
    assert agent_ms(report) is None
    report.turn.add("first sound", 142, 190)
    assert agent_ms(report) == 12
