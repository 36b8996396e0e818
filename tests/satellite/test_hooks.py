"""Commands on each change: real ones."""

from __future__ import annotations

import asyncio
import os

import pytest

from satellite.body import Body
from satellite.hooks import MOST_WAITING, CommandHook, HookError, command_for
from satellite.state import Phase, State

LISTENING = State(phase=Phase.LISTENING)
THINKING = State(phase=Phase.THINKING)


async def until(condition):
    async with asyncio.timeout(20):
        while not condition():  # noqa: ASYNC110 - a file tells no event
            await asyncio.sleep(0.005)


def lines(path):
    return path.read_text().splitlines() if path.exists() else []


def test_what_is_put_in_stays_one_word():
    state = State(phase=Phase.IDLE, muted=True)
    assert command_for("notify 'now {phase}' --muted={muted}", state) == [
        "notify",
        "now idle",
        "--muted=true",
    ]


@pytest.mark.parametrize("template", ["light {colour}", "light {", "light 'red", "light {0}"])
def test_a_wrong_template_is_told_at_the_start(template):
    with pytest.raises(HookError, match="is no command with"):
        CommandHook(template)


async def test_each_change_runs_the_command_in_order(tmp_path):
    path = tmp_path / "log"
    hook = CommandHook(f"""sh -c 'echo "$0" >> {path}' {{phase}}/{{muted}}""")
    async with Body({"on_state": hook}).running():
        hook.show(LISTENING)
        hook.show(LISTENING)
        hook.show(State(phase=Phase.LISTENING, asks=True))
        hook.show(THINKING)
        hook.show(State(phase=Phase.IDLE, muted=True))
        await until(lambda: len(lines(path)) == 3)
    assert lines(path) == ["listening/false", "thinking/false", "idle/true"]


@pytest.mark.parametrize("command", ["false", "/no/such/command"])
async def test_a_hook_that_fails_or_is_not_there_is_named_and_the_next_one_runs(command, caplog):
    body = Body({"on_state": CommandHook(command)})
    async with body.running():
        body.show(LISTENING)
        await until(lambda: command in body.report["on_state"])
        body.show(THINKING)
        await until(lambda: caplog.text.count("the hook has failed") == 2)


class Pipe:
    """Is open for as long as a program that writes to it lives, or one that this has started."""

    def __init__(self, path):
        os.mkfifo(path)
        self._reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        self.command = f"""sh -c 'exec > {path}; echo; sleep 1000; true'"""

    def has_begun(self):
        try:
            return os.read(self._reader, 1) == b"\n"
        except BlockingIOError:
            return False

    def is_closed(self):
        try:
            return os.read(self._reader, 1) == b""
        except BlockingIOError:
            return False

    def close(self):
        os.close(self._reader)


@pytest.fixture
def pipe(tmp_path):
    pipe = Pipe(tmp_path / "pipe")
    yield pipe
    pipe.close()


async def test_a_hook_that_hangs_is_killed_with_what_it_has_started(pipe):
    hook = CommandHook(pipe.command, limit_seconds=0.5)
    async with Body({"on_state": hook}).running():
        hook.show(LISTENING)
        await until(lambda: "had not ended" in hook.problem)
        await until(pipe.is_closed)


async def test_a_hook_under_way_is_killed_when_the_satellite_ends(pipe):
    hook = CommandHook(pipe.command)
    async with Body({"on_state": hook}).running():
        hook.show(LISTENING)
        await until(pipe.has_begun)
    await until(pipe.is_closed)


async def test_more_changes_than_a_slow_hook_takes_leave_out_the_oldest(caplog):
    hook = CommandHook("true")
    for turn in range(MOST_WAITING + 1):
        hook.show(THINKING if turn % 2 else LISTENING)
    assert caplog.text.count("too slow") == 1
