"""How each state looks, as a table."""

from __future__ import annotations

import pytest

from satellite.look import AMBER, BLUE, BREATH_SECONDS, GREEN, ROUND_SECONDS, VIOLET, Look, colours
from satellite.state import Phase

DARK = (0, 0, 0)
FAINT_RED = (38, 0, 0)
FAINT_AMBER = (38, 16, 0)
FAINT_WHITE = (38, 38, 38)


def share(colour, level):
    return tuple(round(part * level) for part in colour)


@pytest.mark.parametrize(
    ("look", "seconds", "shown"),
    [
        (Look(phase=Phase.IDLE), 0, [DARK] * 4),
        (Look(phase=Phase.IDLE, muted=True), 0, [FAINT_RED] * 4),
        (Look(phase=Phase.AWAY, muted=True), 0, [FAINT_RED] * 4),
        (Look(phase=Phase.AWAY), 0, [FAINT_AMBER, DARK, DARK, DARK]),
        (Look(phase=Phase.IDLE, timer=0.5), 0, [FAINT_WHITE, FAINT_WHITE, DARK, DARK]),
        (Look(phase=Phase.IDLE, timer=0.125), 0, [share(FAINT_WHITE, 0.5), DARK, DARK, DARK]),
        (Look(phase=Phase.LISTENING), 9, [BLUE] * 4),
        (Look(phase=Phase.LISTENING, timer=0.5), 9, [BLUE] * 4),
        (Look(phase=Phase.THINKING), 0, [VIOLET, DARK, DARK, share(VIOLET, 0.5)]),
        (
            Look(phase=Phase.THINKING),
            ROUND_SECONDS / 2,
            [DARK, share(VIOLET, 0.5), VIOLET, DARK],
        ),
        (Look(phase=Phase.SPEAKING), 0, [GREEN] * 4),
        (Look(phase=Phase.SPEAKING), BREATH_SECONDS / 2, [DARK] * 4),
        (Look(phase=Phase.RINGING), 10.1, [AMBER] * 4),
        (Look(phase=Phase.RINGING), 10.3, [DARK] * 4),
    ],
)
def test_a_state_looks_so(look, seconds, shown):
    assert colours(look, seconds, 1.0, 4) == shown


def test_half_as_bright_to_the_eye_is_a_quarter_of_the_light():
    assert colours(Look(phase=Phase.RINGING), 0, 0.5, 1) == [share(AMBER, 0.25)]
    assert colours(Look(phase=Phase.RINGING), 0, 0.0, 1) == [DARK]


@pytest.mark.parametrize("phase", Phase)
def test_only_what_moves_differs_from_one_moment_to_another(phase):
    look = Look(phase=phase)
    pictures = {tuple(colours(look, tenth / 10, 1.0, 3)) for tenth in range(20)}
    assert (len(pictures) > 1) is look.moves
