"""How an engine that works ahead learns from what its decodes take."""

import pytest

from wyoming_servers.stt.pace import SHORTEST_PAUSE_MS, Pace


def test_a_fast_engine_decodes_at_short_pauses_and_drafts_often():
    pace = Pace(whole_ms=200, draft_ms=50)
    assert pace.pause_ms == SHORTEST_PAUSE_MS
    assert pace.draft_every_ms == 500


def test_the_longer_a_decode_takes_the_longer_a_pause_must_be():
    assert Pace(whole_ms=2000).pause_ms == pytest.approx(200)
    assert Pace(whole_ms=60_000).pause_ms == pytest.approx(900)


def test_drafts_leave_the_machine_a_rest():
    assert Pace(draft_ms=400).draft_every_ms == pytest.approx(1200)


def test_a_machine_that_becomes_busy_is_noticed_and_so_is_its_rest():
    pace = Pace(whole_ms=1000, draft_ms=1000)
    for draft in (False, True):
        pace.took(3000, draft=draft)
    assert 100 < pace.pause_ms < 300
    assert 3000 < pace.draft_every_ms < 9000
    for _ in range(20):
        pace.took(1000, draft=False)
        pace.took(1000, draft=True)
    assert pace.pause_ms == pytest.approx(100, rel=0.01)
    assert pace.draft_every_ms == pytest.approx(3000, rel=0.01)


def test_drafts_are_tried_again_some_utterances_later():
    pace = Pace(draft_ms=2000)
    for _ in range(30):
        pace.forgive()
    assert pace.draft_every_ms == 500
