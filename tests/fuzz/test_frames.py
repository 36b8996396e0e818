"""What a fuzzer has found once is tried again each time."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.frames import check

CORPUS = sorted(Path(__file__).with_name("corpus").iterdir())


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name[:12])
def test_what_a_fuzzer_found_is_an_event_an_error_or_the_end(path):
    check(path.read_bytes())


def test_the_corpus_reaches_whole_events_with_data_and_payload():
    events = [event for path in CORPUS for event in check(path.read_bytes())]
    assert any(event.data for event in events)
    assert any(event.payload for event in events)
