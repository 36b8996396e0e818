from __future__ import annotations

import asyncio
import errno
import os
import signal
import sys
from pathlib import Path

import pytest
from wyoming.audio import AudioStart, AudioStop

from wyoming_servers.runtime import processes
from wyoming_servers.runtime.processes import RoomCannotStart, RoomProcess, running
from wyoming_servers.wire import tls
from wyoming_servers.wire.client import Client, describe

pytestmark = pytest.mark.slow


@pytest.fixture
def environment(tmp_path):
    return os.environ | {"XDG_DATA_HOME": str(tmp_path)}


def room(name: str, environment, *arguments: str) -> RoomProcess:
    arguments = ("--engine", "fake", "--port", "0", *arguments)
    return RoomProcess(name, arguments, environment)


async def test_rooms_listen_once_they_run_and_leave_no_process(environment):
    rooms = [room("wake", environment), room("tts", environment)]
    async with asyncio.timeout(60), running(rooms):
        for one in rooms:
            _, ours = await describe(one.uri)
            assert ours["room"] == one.room
        ids = {(await describe(one.uri))[1]["server_id"].split("-")[0] for one in rooms}
        assert len(ids) == 1
    assert [one.process.returncode for one in rooms] == [0, 0]


async def test_a_room_that_is_killed_is_started_again(environment, until):
    one = room("wake", environment)
    async with asyncio.timeout(60), running([one]):
        first = one.process.pid
        os.kill(first, signal.SIGKILL)
        await until(lambda: not one.ready.is_set())
        await one.ready.wait()
        assert one.process.pid != first
        assert one.restarts == 1
        await describe(one.uri)


async def test_a_room_that_hangs_is_killed_and_started_again(environment, monkeypatch):
    monkeypatch.setattr(processes, "LOOK_SECONDS", 0.05)
    monkeypatch.setattr(processes, "ANSWER_SECONDS", 2.0)
    one = room("wake", environment)
    async with asyncio.timeout(60), running([one]):
        hanging = one.process
        hanging.send_signal(signal.SIGSTOP)
        await ended(one)
        monkeypatch.setattr(processes, "ANSWER_SECONDS", 600.0)  # the next one may be slow
        await one.ready.wait()
        assert hanging.returncode == -signal.SIGKILL
        await describe(one.uri)


async def test_a_room_that_hangs_is_noticed_where_all_is_encrypted(environment, monkeypatch):
    monkeypatch.setattr(processes, "LOOK_SECONDS", 0.05)
    monkeypatch.setattr(tls, "HANDSHAKE_SECONDS", 0.5)
    one = room("wake", environment, "--secure-port", "0", "--stock", "closed")
    async with asyncio.timeout(60), running([one]):
        hanging = one.process
        hanging.send_signal(signal.SIGSTOP)
        await ended(one)
        assert hanging.returncode == -signal.SIGKILL


async def test_a_room_that_the_machine_has_no_room_for_is_tried_again(environment, monkeypatch):
    """A fake: it takes a full machine to refuse a process."""
    refused = asyncio.Event()
    start = asyncio.create_subprocess_exec

    async def refuse(*_, **__):
        refused.set()
        raise OSError(errno.ENOMEM, os.strerror(errno.ENOMEM))

    one = room("wake", environment)
    async with asyncio.timeout(60), running([one]):
        monkeypatch.setattr(asyncio, "create_subprocess_exec", refuse)
        one.process.kill()
        await refused.wait()
        monkeypatch.setattr(asyncio, "create_subprocess_exec", start)
        await one.ready.wait()
        await describe(one.uri)


async def ended(one: RoomProcess) -> None:
    """Wait until a room's process is gone."""
    await one.process.wait()
    while one.ready.is_set():  # noqa: ASYNC110 - it is noticed a moment later
        await asyncio.sleep(0)


async def test_wrong_options_are_no_reason_to_try_again(environment):
    with pytest.raises(RoomCannotStart, match="wake"):
        async with asyncio.timeout(60), running([room("wake", environment, "--port", "many")]):
            pass


async def test_one_room_that_cannot_start_stops_the_others(environment):
    good = room("tts", environment)
    with pytest.raises(RoomCannotStart):
        async with asyncio.timeout(60), running([good, room("wake", environment, "--no-such")]):
            pass
    assert good.process is None or good.process.returncode is not None


async def test_what_a_library_prints_does_not_block_a_room(environment, tmp_path):
    """More than a pipe holds, printed by an engine that is no part of the project."""
    (tmp_path / "chatty.py").write_text(
        "from wyoming_servers.wake.engines.fake import FakeEngine\n"
        "class Chatty(FakeEngine):\n"
        "    def detect(self, audio, request):\n"
        "        print('x' * 500_000, flush=True)\n"
        "        return super().detect(audio, request)\n"
    )
    info = tmp_path / "chatty-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: chatty\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[laramie.wake]\nchatty = chatty:Chatty\n")
    path = os.pathsep.join(filter(None, [str(tmp_path), environment.get("PYTHONPATH", "")]))
    one = RoomProcess(
        "wake", ("--engine", "chatty", "--port", "0"), environment | {"PYTHONPATH": path}
    )
    async with asyncio.timeout(60), running([one]):
        await detect(one.uri)


async def detect(uri: str) -> None:
    async with Client.connect(uri) as client:
        await client.send(AudioStart(rate=16000, width=2, channels=1))
        await client.send(AudioStop())
        await client.wait_for("not-detected")


async def test_a_room_ends_with_the_process_that_started_it(environment, until):
    script = (
        "import asyncio\n"
        "from wyoming_servers.runtime.processes import RoomProcess, running\n"
        "async def main():\n"
        "    room = RoomProcess('wake', ('--engine', 'fake', '--port', '0'))\n"
        "    async with running([room]):\n"
        "        print(room.process.pid, flush=True)\n"
        "        await asyncio.Event().wait()\n"
        "asyncio.run(main())\n"
    )
    parent = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", script), stdout=asyncio.subprocess.PIPE, env=environment
    )
    async with asyncio.timeout(60):
        pid = int(await parent.stdout.readline())
        assert is_running(pid)
        parent.kill()
        await parent.communicate()
        await until(lambda: not is_running(pid))


def is_running(pid: int) -> bool:
    """Whether a process runs; an orphan nobody reaps has ended, too."""
    try:
        return ") Z" not in Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False


async def test_a_room_that_does_not_stop_is_killed(environment, monkeypatch):
    monkeypatch.setattr(processes, "STOP_SECONDS", 0.2)
    one = room("wake", environment)
    async with asyncio.timeout(60), running([one]):
        os.kill(one.process.pid, signal.SIGSTOP)
    assert one.process.returncode == -signal.SIGKILL
