from __future__ import annotations

import json
import logging
import os
import re
import sys

import pytest

from wyoming_servers.runtime.bridge import Stream, call_on_thread
from wyoming_servers.runtime.logs import connection_id, set_up_logging

logger = logging.getLogger("wyoming_servers.test")


@pytest.fixture(autouse=True)
def logging_as_before():
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    asyncio_level = logging.getLogger("asyncio").level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    logging.getLogger("asyncio").setLevel(asyncio_level)


@pytest.fixture
def connection():
    token = connection_id.set("00c5")
    yield "00c5"
    connection_id.reset(token)


def speaking(_items):
    logger.info("from the engine")
    yield 1


def test_a_line_names_level_room_and_connection(capsys, connection):
    set_up_logging("stt")
    logger.warning("%d words", 5)
    assert re.search(rf" WARNING stt\[{connection}\] 5 words$", capsys.readouterr().err.strip())


def test_outside_of_a_connection_there_is_none(capsys):
    set_up_logging("stt")
    logger.info("started")
    assert "stt[-] started" in capsys.readouterr().err


async def test_an_engines_thread_names_the_connection_too(capsys, connection):
    set_up_logging("tts")
    assert [result async for result in Stream(speaking, lambda: None)] == [1]
    assert f"tts[{connection}] from the engine" in capsys.readouterr().err
    await call_on_thread(lambda: logger.info("from a call"))
    assert f"tts[{connection}] from a call" in capsys.readouterr().err


async def test_json_lines_carry_the_same_and_what_is_extra(capsys, connection):
    set_up_logging("tts", as_json=True)
    assert [result async for result in Stream(speaking, lambda: None)] == [1]
    logger.error("it failed", extra={"voice": "low"})
    first, second = map(json.loads, capsys.readouterr().err.splitlines())
    assert first["message"] == "from the engine"
    assert first["connection"] == connection
    assert first["room"] == "tts"
    assert second["level"] == "error"
    assert second["voice"] == "low"


def test_a_traceback_stays_on_its_json_line(capsys):
    set_up_logging("tts", as_json=True)
    try:
        _ = 1 / 0
    except ZeroDivisionError:
        logger.exception("it failed")
    (line,) = capsys.readouterr().err.splitlines()
    assert json.loads(line)["exception"].endswith("ZeroDivisionError: division by zero")


def test_the_level_is_the_least_that_is_shown(capsys):
    set_up_logging("tts", level="warning")
    logger.info("hidden")
    logger.warning("shown")
    assert "hidden" not in (shown := capsys.readouterr().err)
    assert "shown" in shown


def test_for_the_journal_each_line_has_a_level_and_no_time(tmp_path, monkeypatch):
    with (tmp_path / "journal").open("w") as journal:
        status = os.fstat(journal.fileno())
        monkeypatch.setenv("JOURNAL_STREAM", f"{status.st_dev}:{status.st_ino}")
        monkeypatch.setattr(sys, "stderr", journal)
        set_up_logging("satellite")
        logger.warning("first\nsecond")
        logger.info("third")
    assert (tmp_path / "journal").read_text().splitlines() == [
        "<4>satellite[-] first",
        "<4>second",
        "<6>satellite[-] third",
    ]


def test_a_terminal_of_a_program_that_the_journal_belongs_to_is_no_journal(capsys, monkeypatch):
    monkeypatch.setenv("JOURNAL_STREAM", "1:2")
    set_up_logging("satellite")
    logger.warning("words")
    assert re.match(r"\d{4}-", capsys.readouterr().err)
