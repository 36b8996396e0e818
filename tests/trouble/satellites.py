"""Satellites that speak to real servers in one simulated home, each of a device of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from time import monotonic

from tests.e2e.in_process import tell
from tests.e2e.room.speech import spoken
from tests.e2e.waiting import PATIENCE_SECONDS
from wyoming_servers.audio.formats import SPEECH
from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.demo.turn import TurnReport, VoiceLoop
from wyoming_servers.wire.errors import HouseUnknown, LaramieError

DEVICES = {
    "light.kitchen_light": "kitchen light",
    "switch.coffee_machine": "coffee machine",
    "light.counter_lights": "counter lights",
    "light.hallway_light": "hallway light",
    "light.living_room_lamp": "living room lamp",
    "fan.living_room_fan": "living room fan",
    "light.bed_light": "bed light",
    "light.desk_lamp": "desk lamp",
}
"""What is switched on and off, by its name; espeak-ng is understood when it says these."""


@dataclass
class Ended:
    """How a turn ended."""

    wanted: str
    """The state that was asked for."""
    report: TurnReport
    seconds: float
    waited_since: float = 0.0
    """When it came to need the server that it was at last, as ``time.monotonic``."""
    error: BaseException | None = None
    """What somebody is told of who waits for the reply."""
    mistakes: list[str] = field(default_factory=list)
    """What must not happen, whatever the trouble."""


class Satellite:
    """Switches one device on and off by voice."""

    def __init__(self, uris: Mapping[str, str], home: SimulatedHome, entity_id: str) -> None:
        self._uris = uris
        self._loop = VoiceLoop(uris, home)
        self._home = home
        self._entity_id = entity_id

    @property
    def state(self) -> str:
        """The device's."""
        return str(self._home.states()[self._entity_id]["state"])

    async def introduce(self) -> None:
        """Tell the servers of the home, as our integration does."""
        for room in ("stt", "llm"):
            await tell(self._uris[room], self._home.snapshot())

    def rehearse(self) -> None:
        """Have all that will be said made: to make it keeps everybody waiting for seconds."""
        for wanted in ("on", "off"):
            self._command(wanted)

    async def turn(self, understood: Callable[[], object] = lambda: None) -> Ended:
        """Say a command, and have it done and answered, or be told of an error.

        Calls ``understood`` between the two. Raises TimeoutError when neither comes.
        """
        before = self.state
        begun = monotonic()
        ended = Ended("off" if before == "on" else "on", TurnReport(), 0.0, begun)
        task = asyncio.create_task(self._speak(ended, understood))
        await asyncio.wait((task,), timeout=PATIENCE_SECONDS)
        if not task.done():
            task.cancel()
            raise TimeoutError(f"neither a reply nor an error: {ended}")
        try:
            task.result()
        except* (LaramieError, OSError) as group:
            ended.error = _first(group)
        ended.seconds = monotonic() - begun
        ended.mistakes = list(self._mistakes(before, ended))
        if isinstance(ended.error, HouseUnknown):
            await self.introduce()
        return ended

    async def _speak(self, ended: Ended, understood: Callable[[], object]) -> None:
        words = self._command(ended.wanted)
        ended.waited_since = monotonic()
        end_ms = await self._loop.wake(words, ended.report, pace=False)
        ended.waited_since = monotonic()
        command = words[SPEECH.frame_bytes * (end_ms * SPEECH.rate // 1000) :]
        await self._loop.listen(command, ended.report, pace=False)
        ended.waited_since = monotonic()
        understood()
        await self._loop.answer(ended.report)

    def _command(self, wanted: str) -> bytes:
        return spoken(f"turn {wanted} the {DEVICES[self._entity_id]}")

    def _mistakes(self, before: str, ended: Ended) -> Iterable[str]:
        report = ended.report
        if self.state not in {before, ended.wanted}:
            yield f"{self._entity_id} is {self.state}, and was {before}"
        if ended.error is not None:
            return
        if self.state != ended.wanted:
            yield f"{self._entity_id} is still {self.state} after '{report.transcript}'"
        if not report.reply or not report.reply_pcm:
            yield f"nothing was said to '{report.transcript}'"
        if len(report.tool_calls) != 1:
            yield f"'{report.transcript}' led to {report.tool_calls}"


def _first(error: BaseException) -> BaseException:
    return _first(error.exceptions[0]) if isinstance(error, BaseExceptionGroup) else error


def satellites(
    uris: Mapping[str, str], home: SimulatedHome, number: int = len(DEVICES)
) -> list[Satellite]:
    """Return so many, in one home."""
    return [Satellite(uris, home, entity_id) for entity_id in list(DEVICES)[:number]]


def touched(home: SimulatedHome, since: Mapping[str, Mapping[str, object]]) -> set[str]:
    """Return the devices that nobody spoke of, and that are not as they were."""
    now = home.states()
    return {name for name, state in since.items() if name not in DEVICES and now[name] != state}
