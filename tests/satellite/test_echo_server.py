"""The canceller of a real PulseAudio in a room that is computed, used as the satellite does."""

from __future__ import annotations

from satellite.devices import command
from satellite.devices import server as server_module
from tests.benchmarks.echo_server import cancelling_server
from tests.satellite.rooms import RATE, decibel, in_a_room, speechlike
from tests.satellite.sound_server import PATIENCE_SECONDS


def test_what_is_played_is_taken_out_by_the_sound_server(monkeypatch):
    # A busy machine answers late.
    monkeypatch.setattr(server_module, "ANSWER_SECONDS", PATIENCE_SECONDS)
    monkeypatch.setattr(command, "FIRST_SECONDS", PATIENCE_SECONDS)
    played = speechlike(4, seed=1)
    echo = in_a_room(played, 0.01)
    with cancelling_server() as cancel:
        left = cancel(played, echo)
    # What is left is late by what the server holds back.
    assert decibel(echo[2 * RATE :]) - decibel(left[2 * RATE : 4 * RATE]) > 15
