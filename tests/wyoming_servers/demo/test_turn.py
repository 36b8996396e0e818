"""What is left of a turn that fails half way."""

from __future__ import annotations

import asyncio
import gc

import pytest

from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.demo.turn import TurnReport, VoiceLoop
from wyoming_servers.llm.room import ROOM as LLM
from wyoming_servers.stt.room import ROOM as STT


@pytest.fixture
async def unseen():
    """Faults of tasks that nobody has looked at."""
    told = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: told.append(context))
    return told


async def test_nothing_is_left_of_an_upload_that_failed(serving, unseen):
    def broken(_):
        raise OSError("the microphone is gone")

    async with serving(STT) as stt, serving(LLM) as llm:
        uris = {"stt": stt.uri, "llm": llm.uri}
        loop = VoiceLoop(uris, SimulatedHome.default(), endpointer=lambda: broken)
        await loop.introduce()
        with pytest.raises(ExceptionGroup) as failed:
            await loop.listen(bytes(32000), TurnReport(), pace=False)
        assert failed.group_contains(OSError, match="the microphone is gone")
        del failed
    gc.collect()
    assert unseen == []
