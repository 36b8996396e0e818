import pytest

from tests.benchmarks.wake_satellite import Satellite


@pytest.fixture
def satellite():
    """One that sent a chunk each 10 ms from the first second on."""
    return Satellite(None, (b"",) * 1000, 0, sent_at=[1 + number / 100 for number in range(1000)])


def test_a_phrase_was_heard_so_long_after_its_last_chunk(satellite):
    satellite.told_at = [3.1, 3.2, 9.0]
    assert satellite.delay_ms(200) == pytest.approx(100)


def test_a_phrase_can_be_heard_before_it_ends(satellite):
    satellite.told_at = [2.9]
    assert satellite.delay_ms(200) == pytest.approx(-100)


def test_what_comes_much_later_is_not_of_the_phrase(satellite):
    satellite.told_at = [1.5, 6.0]
    assert satellite.delay_ms(200) is None
