import pytest

from wyoming_servers.wake.decide import Decision
from wyoming_servers.wake.engine import Score
from wyoming_servers.wake.options import WakeOptions

STEP_MS = 80
LOW, NEAR, HIGH = 0.1, 0.45, 0.9


def fired(scores, step_ms=STEP_MS, **options) -> list[int]:
    """Return which of one word's scores are detections."""
    decision = Decision(WakeOptions(**options))
    return [
        at
        for at, score in enumerate(scores)
        if decision.heard(Score(name="alexa", end_ms=at * step_ms, score=score))
    ]


@pytest.mark.parametrize(
    ("scores", "options", "detections"),
    [
        pytest.param([LOW, NEAR, LOW], {}, [], id="a near miss is none"),
        pytest.param([LOW, 0.5], {}, [1], id="the threshold itself is enough"),
        pytest.param([0.69, 0.7], {"threshold": 0.7}, [1], id="another threshold"),
        pytest.param([0.69, 0.7], {"thresholds": ("Alexa=0.7",)}, [1], id="one of its own"),
        pytest.param([LOW, HIGH, HIGH, HIGH], {"refractory_seconds": 0}, [1], id="high is one"),
        pytest.param([HIGH, LOW, HIGH], {"refractory_seconds": 0}, [0, 2], id="a dip makes two"),
        pytest.param([HIGH, LOW, HIGH, LOW], {}, [0], id="but not within the refractory time"),
        pytest.param([HIGH, *[LOW] * 24, HIGH], {}, [0, 25], id="which ends on time"),
        pytest.param([HIGH, *[LOW] * 23, HIGH], {}, [0], id="and not before"),
        pytest.param([HIGH] * 40, {}, [0], id="high all the time is still one"),
        pytest.param([HIGH, LOW, HIGH, HIGH, HIGH], {"trigger_level": 3}, [4], id="hits in a row"),
        pytest.param([HIGH, HIGH, LOW, HIGH], {"trigger_level": 3}, [], id="too few in a row"),
        pytest.param(
            [HIGH, LOW, *[LOW] * 15, HIGH],
            {"step_ms": 10, "refractory_seconds": 0.16},
            [0, 17],
            id="time is the audio's, whatever an engine's step",
        ),
        pytest.param([], {}, [], id="nothing"),
    ],
)
def test_scores_become_detections(scores, options, detections):
    assert fired(scores, **options) == detections


def test_every_word_is_decided_on_its_own():
    decision = Decision(WakeOptions())
    scores = [Score(name=name, end_ms=80, score=0.9) for name in ("one", "two", "one")]
    assert [decision.heard(score) for score in scores] == [True, True, False]


def test_a_threshold_that_changes_counts_from_the_next_score_on():
    thresholds = iter((0.7, 0.5, 0.7))
    decision = Decision(WakeOptions(), lambda _: next(thresholds))
    scores = [Score(name="one", end_ms=at, score=0.6) for at in (80, 160, 240)]
    assert [decision.heard(score) for score in scores] == [False, True, False]


def test_what_was_not_said_after_all_makes_nobody_deaf():
    decision = Decision(WakeOptions())
    first, *others = (
        Score(name="one", end_ms=80 * at, score=score) for at, score in enumerate((1, 0, 1))
    )
    assert decision.heard(first)
    decision.take_back("one")
    assert [decision.heard(score) for score in others] == [False, True]
