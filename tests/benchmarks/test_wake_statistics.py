import numpy as np
import pytest

from tests.benchmarks.wake_statistics import (
    TradeOff,
    count_interval,
    peaks,
    pooled,
    share_interval,
)

CURVE = TradeOff(wanted=(0.9, 0.8, 0.3, 0.05), others=(0.6, 0.3, 0.1), hours=2.0)


@pytest.mark.parametrize(
    ("count", "trials", "low", "high"),
    [(0, 10, 0.0, 0.2775), (5, 10, 0.2366, 0.7634), (10, 10, 0.7225, 1.0), (0, 0, 0.0, 1.0)],
)
def test_a_share_lies_in_wilsons_interval(count, trials, low, high):
    assert share_interval(count, trials) == pytest.approx((low, high), abs=1e-4)


@pytest.mark.parametrize(
    ("count", "low", "high"), [(0, 0.0, 3.689), (1, 0.0253, 5.572), (10, 4.795, 18.390)]
)
def test_an_expected_number_lies_in_the_exact_poisson_interval(count, low, high):
    assert count_interval(count) == pytest.approx((low, high), abs=1e-3)


def test_a_large_count_has_nearly_the_interval_of_a_normal_distribution():
    low, high = count_interval(400)
    assert low == pytest.approx(400 - 1.96 * 20, abs=2)
    assert high == pytest.approx(400 + 1.96 * 20, abs=3)


def test_of_scores_that_lie_close_together_only_the_highest_is_a_peak():
    ends = np.arange(0, 800, 80)
    scores = np.array([0.1, 0.9, 0.8, 0.1, 0.1, 0.1, 0.1, 0.4, 0.5, 0.005], np.float32)
    assert peaks(ends, scores, 400, 0.01) == pytest.approx([0.9, 0.5])
    assert peaks(ends, scores, 800, 0.01) == pytest.approx([0.9])
    assert peaks(ends, scores, 400, 0.95) == []


def test_a_threshold_rejects_what_is_below_it_and_accepts_what_is_not():
    assert (CURVE.at(0.3).rejected, CURVE.at(0.3).accepted) == (1, 2)
    assert (CURVE.at(0.5).rejected, CURVE.at(0.5).accepted) == (2, 1)


def test_a_curve_has_a_point_for_each_threshold_that_makes_a_difference():
    points = [(point.threshold, point.rejected, point.accepted) for point in CURVE.points()]
    assert points == [
        (0.05, 0, 3),
        (0.1, 1, 3),
        (0.3, 1, 2),
        (0.6, 2, 1),
        (0.8, 2, 0),
        (0.9, 3, 0),
    ]


@pytest.mark.parametrize(("rate", "accepted"), [(1.5, 3), (1.0, 2), (0.5, 1), (0.4, 0)])
def test_the_lowest_threshold_lets_through_as_many_as_may_be(rate, accepted):
    threshold = CURVE.threshold_within(rate)
    assert CURVE.at(threshold).accepted == accepted
    assert CURVE.at(threshold - 0.001).accepted >= accepted


def test_pooled_words_are_listened_for_in_turn():
    both = pooled([CURVE, TradeOff(wanted=(0.7,), others=(), hours=1.0)])
    assert (len(both.wanted), len(both.others), both.hours) == (5, 3, 3.0)
