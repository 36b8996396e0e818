"""What the log holds of errors that clients were told."""

from __future__ import annotations

import logging

import pytest
from wyoming.event import Event

from wyoming_servers.llm.room import ROOM as LLM
from wyoming_servers.runtime.told import MOST_KINDS, MOST_LETTERS, WINDOW_SECONDS, Told
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.errors import NotAuthorized, RequestError

THIEF = "192.168.1.66"
OWNER = "192.168.1.20"
REFUSED = NotAuthorized("the token is missing")


@pytest.fixture
def told(clock):
    return Told(clock)


def lines(told, number, address=THIEF, error=REFUSED):
    return [line for _ in range(number) if (line := told.line(address, error))]


def test_a_flood_is_a_few_lines_with_a_count(told):
    said = lines(told, 1234)
    assert said[0] == "told the client 192.168.1.66: the token is missing (not-authorized)"
    assert [line.rpartition(", ")[2] for line in said[1:]] == [
        f"{times} times within a minute)" for times in (10, 100, 1000)
    ]


def test_others_and_other_errors_have_lines_of_their_own(told):
    lines(told, 5)
    assert len(lines(told, 1, OWNER)) == 1
    assert len(lines(told, 1, THIEF, RequestError("no event"))) == 1


def test_it_is_told_again_in_the_next_minute(told, clock):
    lines(told, 5)
    clock.now += WINDOW_SECONDS
    assert lines(told, 5) == ["told the client 192.168.1.66: the token is missing (not-authorized)"]


def test_who_has_many_addresses_takes_no_more_memory(told):
    for number in range(2 * MOST_KINDS):
        lines(told, 1, f"2001:db8::{number:x}")
    assert len(told._counts) == MOST_KINDS


def test_what_a_client_sends_is_no_line_of_its_own_and_no_long_one(told):
    [line] = lines(told, 1, error=RequestError("'x\n2026 INFO all is well\x1b[2J" + "x" * 70_000))
    assert line.isprintable()
    assert len(line) < MOST_LETTERS + 100


async def test_events_that_a_token_is_missing_for_do_not_fill_the_log(serving, caplog):
    caplog.set_level(logging.INFO)
    async with serving(LLM, token="open sesame") as server:  # noqa: S106 - no secret
        for _ in range(3):
            async with Client.connect(server.uri) as client:
                for number in range(10):
                    await client.send(Event(type=f"laramie-{number}"))
                    with pytest.raises(NotAuthorized):
                        await client.receive()
    assert len([line for line in caplog.messages if "told the client" in line]) == 2
