import pytest

from wyoming_servers.wake.fuse import fused


def test_a_single_score_stays_what_it_is():
    assert fused(0.7) == pytest.approx(0.7)


def test_models_that_agree_are_surer_together():
    assert fused(0.6, 0.6) > 0.5
    assert fused(0.5, 0.5) < 0.5
    assert fused(0.7, 0.6) > fused(0.7, 0.5)


def test_one_that_is_sure_is_enough():
    assert fused(0.81, 0) > 0.5
    assert fused(0.79, 0) < 0.5


def test_one_that_is_half_sure_needs_the_other():
    assert fused(0.7, 0) < 0.5 < fused(0.7, 0.4)


def test_the_order_does_not_matter():
    assert fused(0.2, 0.9) == fused(0.9, 0.2)


@pytest.mark.parametrize("scores", [(0, 0), (1, 1), (0, 1), (1, 0), (0,), (1,)])
def test_it_stays_between_nothing_and_everything(scores):
    assert 0 <= fused(*scores) <= 1


def test_more_of_either_is_more():
    steps = [step / 10 for step in range(11)]
    for other in steps:
        together = [fused(step, other) for step in steps]
        assert together == sorted(together)
