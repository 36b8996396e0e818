"""Home Assistant's own conversation agent, in the demo's home, as a Wyoming program.

    python -m wyoming_servers.bench.hass_agent --uri tcp://127.0.0.1:10500

It stands where our LLM server does in our stack, so that both are reached in the same way.
"""

from __future__ import annotations

import argparse
import asyncio
import signal
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import Any

from wyoming.asr import Transcript
from wyoming.event import Event
from wyoming.handle import Handled, NotHandled
from wyoming.info import Attribution, HandleModel, HandleProgram, Info
from wyoming.server import AsyncEventHandler, AsyncServer

from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.wire.protocol import TIMINGS_KEY

from .hass_home import boot, home_assistant

AGENT = "conversation.home_assistant"


def info() -> Info:
    """Return what the program is."""
    about: dict[str, Any] = {
        "name": AGENT,
        "attribution": Attribution(name="Home Assistant", url="https://www.home-assistant.io"),
        "installed": True,
        "description": "Home Assistant's own agent",
        "version": home_assistant("const").__version__,
    }
    return Info(
        handle=[HandleProgram(**about, models=[HandleModel(**about, languages=["en"])])],
    )


class Asked(AsyncEventHandler):
    """Answers sentences."""

    def __init__(self, hass: Any, device: str, *connection: Any) -> None:
        super().__init__(*connection)
        self._hass = hass
        self._device = device

    async def handle_event(self, event: Event) -> bool:
        """Take one event."""
        if event.type == "describe":
            await self.write_event(info().event())
        elif Transcript.is_type(event.type):
            await self.write_event(await self._answer(Transcript.from_event(event).text))
        return True

    async def _answer(self, text: str) -> Event:
        begun, context = monotonic(), home_assistant("core").Context()
        acts: list[float] = []

        def note(event: Any) -> None:
            if event.context.id == context.id:
                acts.append(round(1000 * (monotonic() - begun), 1))

        stop = self._hass.bus.async_listen("call_service", home_assistant("core").callback(note))
        result = await home_assistant("components.conversation").async_converse(
            self._hass,
            text,
            None,
            context,
            language=self._hass.config.language,
            agent_id=AGENT,
            device_id=self._device,
        )
        stop()
        response = result.response
        said = str(response.speech.get("plain", {}).get("speech", ""))
        answer = (NotHandled if response.response_type.value == "error" else Handled)(said).event()
        answer.data[TIMINGS_KEY] = [{"name": "act", "start_ms": at, "end_ms": at} for at in acts]
        return answer


async def run(uri: str, folder: Path) -> None:
    """Serve until the program is asked to end."""
    hass, device = await boot(folder, SimulatedHome.default())
    server = AsyncServer.from_uri(uri)
    await server.start(lambda *connection: Asked(hass, device, *connection))
    ended = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, ended.set)
    await ended.wait()
    await server.stop()
    await hass.async_stop(force=True)


def main() -> None:
    """Run the program."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--uri", required=True)
    given = parser.parse_args()
    with TemporaryDirectory(prefix="laramie-") as folder:
        asyncio.run(run(given.uri, Path(folder)))


if __name__ == "__main__":
    main()
