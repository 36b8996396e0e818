"""Satellites that speak at the same time, each in real time on connections of its own."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from wyoming_servers.audio.activity import Activity
from wyoming_servers.audio.formats import SPEECH
from wyoming_servers.demo.turn import TurnReport, VoiceLoop
from wyoming_servers.wire.errors import LaramieError

from .results import Load, TurnTimes, agent_ms, moments
from .stacks import Stack
from .utterances import Utterance

APART_SECONDS = 2.0
"""Time in which all satellites begin, one after the other."""
LONGEST_SECONDS = 120.0
"""A turn that takes longer is given up."""


class Satellites:
    """Take turns in a crowd of one or many; what they say comes in the same order every time."""

    def __init__(self, wake_phrase: Utterance, commands: Sequence[Utterance]) -> None:
        self._wake_phrase = wake_phrase
        self._commands = commands

    async def speak(
        self, stack: Stack, count: int, turns: int, *, first: int = 0, cold: bool = False
    ) -> tuple[list[TurnTimes], Load]:
        """Let so many satellites take so many turns each, from the ``first`` command on."""
        before = stack.cpu_seconds()
        taken = await asyncio.gather(
            *(
                self._take_turns(stack, count, range(start, start + turns), start - first)
                for start in range(first, first + count)
            )
        )
        used = {room: round(now - before[room], 3) for room, now in stack.cpu_seconds().items()}
        those = [replace(turn, cold=cold) for turn in chain.from_iterable(taken)]
        load = Load(
            stack=stack.name,
            satellites=count,
            turns=len(those),
            audio_seconds=round(sum(turn.audio_seconds for turn in those), 2),
            cpu_seconds=used,
            memory_mb=stack.memory_mb(),
        )
        return those, load

    async def _take_turns(
        self, stack: Stack, count: int, numbers: range, place: int
    ) -> list[TurnTimes]:
        loop = stack.satellite()
        await asyncio.sleep(APART_SECONDS * place / count)
        turns = []
        for number in numbers:
            command = self._commands[number % len(self._commands)]
            before = sum(stack.cpu_seconds().values())
            turn, sent = await self._turn(loop, command)
            used = sum(stack.cpu_seconds().values()) - before
            if count == 1 and not turn.problem:
                effort = used / await asyncio.to_thread(detection_seconds, sent)
                turn = replace(turn, effort=round(effort, 2))
            turns.append(replace(turn, stack=stack.name, satellites=count))
        return turns

    async def _turn(self, loop: VoiceLoop, command: Utterance) -> tuple[TurnTimes, bytes]:
        """Return a turn, and the audio that was sent in it."""
        report, problem = TurnReport(), ""
        try:
            async with asyncio.timeout(LONGEST_SECONDS):
                await loop.wake(self._wake_phrase.pcm, report, pace=True)
                await loop.listen(command.pcm, report, pace=True)
                await loop.answer(report)
        except* TimeoutError:
            problem = f"no reply within {LONGEST_SECONDS:.0f} s"
        except* (LaramieError, OSError) as errors:
            problem = str(errors.exceptions[0])
        after, woken = moments(report, command), report.wake is not None
        sent = self._wake_phrase.until(0.0 if woken else None)
        sent += command.until(after.get("transcript"))
        turn = TurnTimes(
            said=command.text,
            heard=report.transcript,
            woken=woken,
            after_ms=after,
            agent_ms=agent_ms(report),
            audio_seconds=round(SPEECH.milliseconds(len(sent)) / 1000, 2),
            problem=problem,
        )
        return turn, sent


def detection_seconds(pcm: bytes) -> float:
    """Return the processor seconds that voice activity detection takes for 16 kHz mono audio."""
    begun = time.thread_time()
    Activity().feed(pcm)
    return time.thread_time() - begun
