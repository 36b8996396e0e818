"""Which frames are made when."""

import pytest

from wyoming_servers.tts.engines.piper_windows import (
    FIRST_FRAMES,
    MOST_FRAMES,
    widened,
    windows,
)


@pytest.mark.parametrize("frames", [1, 11, 12, 23, 24, 35, 36, 47, 48, 84, 95, 96, 300])
def test_windows_cover_a_sentence_and_hold_nobody_up_for_long(frames):
    made = list(windows(frames))
    ends = [end for _, end in made]
    assert [start for start, _ in made] == [0, *ends[:-1]]
    assert ends[-1] == frames
    assert made[0][1] < 2 * FIRST_FRAMES
    sizes = [end - start for start, end in made]
    assert max(sizes) < MOST_FRAMES + FIRST_FRAMES
    assert min(sizes) >= min(FIRST_FRAMES, frames)


@pytest.mark.parametrize(
    ("window", "reach", "wide"),
    [((0, 12), 8, (0, 20)), ((12, 36), 8, (4, 44)), ((36, 50), 8, (28, 50)), ((0, 5), 0, (0, 5))],
)
def test_a_window_is_widened_as_far_as_there_is_something(window, reach, wide):
    assert widened(*window, reach, 50) == wide
