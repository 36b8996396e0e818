"""Runs a command on each change of what the satellite does; no turn waits for it."""

from __future__ import annotations

import asyncio
import logging
import os
import shlex
import signal
from contextlib import suppress

from wyoming_servers.wire.errors import LaramieError

from .state import Phase, State

LIMIT_SECONDS = 10.0
MOST_WAITING = 16
"""A slow command is told of so many changes later; of more, the oldest are left out."""

_LOGGER = logging.getLogger(__name__)


class HookError(LaramieError):
    """A hook is wrong, or has failed; the text says how."""


def command_for(template: str, state: State) -> list[str]:
    """Return a command's words, with {phase} and {muted} put in. Raises HookError."""
    words = {"phase": state.phase.value, "muted": str(state.muted).lower()}
    try:
        return [word.format_map(words) for word in shlex.split(template)]
    except (KeyError, ValueError, IndexError) as error:
        raise HookError(f"'{template}' is no command with {{phase}} and {{muted}}") from error


class CommandHook:
    """Runs one command after the other, in the order of the changes."""

    def __init__(self, template: str, limit_seconds: float = LIMIT_SECONDS) -> None:
        """Take the command. Raises HookError."""
        self.problem = ""
        command_for(template, State())
        self._template = template
        self._limit_seconds = limit_seconds
        self._told: tuple[Phase, bool] | None = None
        self._waiting: asyncio.Queue[State] = asyncio.Queue(MOST_WAITING)

    def show(self, state: State) -> None:
        """Run the command for a state, unless it looks as before."""
        if (state.phase, state.muted) == self._told:
            return
        self._told = state.phase, state.muted
        if self._waiting.full():
            _LOGGER.warning("the hook is too slow: a change is left out")
            self._waiting.get_nowait()
        self._waiting.put_nowait(state)

    async def run(self) -> None:
        """Run the commands until it is cancelled."""
        while True:
            command = command_for(self._template, await self._waiting.get())
            try:
                await _run(command, self._limit_seconds)
                self.problem = ""
            except (HookError, OSError) as error:
                self.problem = str(error)
                _LOGGER.warning("the hook has failed: %s", error)


async def _run(command: list[str], limit_seconds: float) -> None:
    """Run a command; what it writes to its standard error is logged with ours.

    Raises OSError, HookError; what has not ended by then is killed, with all it has started.
    """
    process = await asyncio.create_subprocess_exec(
        *command,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        async with asyncio.timeout(limit_seconds):
            status = await process.wait()
    except TimeoutError:
        raise HookError(f"{command} had not ended after {limit_seconds:g} s: killed") from None
    finally:
        if process.returncode is None:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            await process.wait()
    if status:
        raise HookError(f"{command} has ended with status {status}")
