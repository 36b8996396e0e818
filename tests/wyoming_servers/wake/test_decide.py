from wyoming_servers.wake.decide import Decision, Trigger
from wyoming_servers.wake.engine import Score
from wyoming_servers.wake.options import WakeOptions


def fired(scores, **options) -> list[int]:
    trigger = Trigger(WakeOptions(**options), step_ms=80)
    return [at for at, score in enumerate(scores) if trigger.heard(score)]


def test_scores_that_stay_high_fire_once():
    assert fired([0.1, 0.6, 0.9, 0.9, 0.2], refractory_seconds=0) == [1]


def test_a_dip_within_the_refractory_time_does_not_fire_again():
    scores = [0.9, 0.9, 0.1, 0.9, 0.1] + [0.1] * 25 + [0.9]
    assert fired(scores) == [0, 30]


def test_the_trigger_level_asks_for_scores_in_a_row():
    assert fired([0.9, 0.1, 0.9, 0.9, 0.9], trigger_level=3) == [4]


def test_the_threshold_itself_is_enough():
    assert fired([0.69, 0.7], threshold=0.7) == [1]


def test_every_word_is_decided_on_its_own():
    decision = Decision(WakeOptions(), step_ms=80)
    scores = [Score(name=name, end_ms=80, score=0.9) for name in ("one", "two", "one")]
    assert [decision.heard(score) for score in scores] == [True, True, False]
