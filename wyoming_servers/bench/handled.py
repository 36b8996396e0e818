"""Turns whose agent is a stock ``handle`` program: a sentence goes in, a whole answer comes out."""

from __future__ import annotations

import asyncio

from wyoming.asr import Transcript

from wyoming_servers.demo.turn import TurnReport, VoiceLoop
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.protocol import TIMINGS_KEY


class HandledLoop(VoiceLoop):
    """Has the agent act in a home of its own; nothing is said before all of it was done."""

    async def prepare(self) -> None:
        """Do nothing: stock Wyoming has no word for it."""

    async def converse(self, report: TurnReport, speak: asyncio.Queue[str | None]) -> None:
        """Ask the agent, and speak its answer."""
        begin = report.turn.now_ms
        async with Client.connect(self.uris["llm"]) as client:
            await client.send(Transcript(report.transcript))
            event = await client.wait_for("handled", "not-handled")
        report.turn.add("understand", begin)
        report.turn.add("  first token", begin)
        for span in event.data.get(TIMINGS_KEY, ()):
            report.turn.add(span["name"], begin + span["start_ms"], begin + span["end_ms"])
        report.reply = event.data.get("text") or ""
        if report.reply:
            speak.put_nowait(report.reply)
