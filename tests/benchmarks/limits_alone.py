"""What the machine and the engines take with nothing around them."""

from __future__ import annotations

import queue
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median

import numpy as np

from wyoming_servers.audio.formats import SPEECH
from wyoming_servers.bench.utterances import Utterance
from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.llm.agent.brain import Brain
from wyoming_servers.llm.engines.none import NoModelEngine
from wyoming_servers.stt.completeness import CommandCompleteness
from wyoming_servers.stt.endpoint import Endpoint
from wyoming_servers.stt.engine import Request
from wyoming_servers.stt.engines.pocketsphinx import PocketsphinxEngine
from wyoming_servers.stt.listener import Listener
from wyoming_servers.stt.options import SttOptions
from wyoming_servers.wake.decide import Decision
from wyoming_servers.wake.engine import Request as WakeRequest
from wyoming_servers.wake.engines.fusion import FusionEngine
from wyoming_servers.wake.handler import PIECE_BYTES
from wyoming_servers.wake.listening import Ear
from wyoming_servers.wake.options import WakeOptions
from wyoming_servers.wire.protocol import Chat

_ECHO = """
import socket
with socket.create_server(("127.0.0.1", 0)) as server:
    print(server.getsockname()[1], flush=True)
    connection, _ = server.accept()
    while message := connection.recv(4096):
        connection.sendall(message)
"""


@dataclass(frozen=True, kw_only=True)
class Alone:
    """What one command takes."""

    endpoint_ms: float
    """From the end of speech until the listener is sure of it, in milliseconds of audio."""
    listening: float
    """Processor seconds until then."""
    understanding: float
    """Processor seconds, of a sentence that was heard before."""


def message_ms() -> float:
    """Return how long a few bytes take to another process and back."""
    with subprocess.Popen([sys.executable, "-c", _ECHO], stdout=subprocess.PIPE) as echo:
        assert echo.stdout is not None
        with socket.create_connection(("127.0.0.1", int(echo.stdout.readline()))) as connection:
            return _timed_ms(lambda: (connection.sendall(b"?"), connection.recv(1)))


def hop_ms() -> float:
    """Return how long it takes to hand something to a thread and back."""
    there: queue.SimpleQueue[str] = queue.SimpleQueue()
    back: queue.SimpleQueue[str] = queue.SimpleQueue()

    def work() -> None:
        while word := there.get():
            back.put(word)

    threading.Thread(target=work, daemon=True).start()
    taken = _timed_ms(lambda: (there.put("there"), back.get()))
    there.put("")
    return taken


def memory_rate() -> float:
    """Return how many GB one core reads in a second."""
    values = np.ones(2**25, np.float32)
    return values.nbytes / min(_used(values.max) for _ in range(10)) / 1e9


def _timed_ms(call: Callable[[], object]) -> float:
    """Return how long a call takes in the middle."""

    def once() -> float:
        begun = time.perf_counter()
        call()
        return 1000 * (time.perf_counter() - begun)

    return median(once() for _ in range(500))


def waking(phrase: Utterance) -> float:
    """Return the processor seconds until the wake word is heard."""
    engine = FusionEngine(WakeOptions())

    def wait() -> None:
        ear = Ear(decision=Decision(WakeOptions()))
        next(ear.detect(engine, _pieces(phrase.pcm), WakeRequest()))

    return median(_used(wait) for _ in range(3))


def alone(commands: Sequence[Utterance]) -> list[Alone]:
    """Have each command heard and understood; each for the second time."""
    house, options = SimulatedHome.default().snapshot(), SttOptions()
    engine, complete, brain = PocketsphinxEngine(options), CommandCompleteness(), Brain(house)
    engine.know_house(house)
    complete.know_house(house)

    def listen(command: Utterance) -> Endpoint:
        ends: list[Endpoint] = []
        fed_ms = [0.0]

        def audio() -> Iterator[bytes]:
            for piece in _pieces(command.pcm):
                fed_ms[0] += SPEECH.milliseconds(len(piece))
                yield piece

        listener = Listener(
            options.waits,
            options.endpoint_sure,
            lambda text: complete.judge(text, "en"),
            lambda: fed_ms[0],
            ends.append,
        )
        for _ in listener.transcribe(engine, audio(), Request(language="en")):
            pass
        return ends[0]

    def understand(command: Utterance) -> None:
        chat = Chat(
            conversation_id="limits",
            house_id=house.house_id,
            hash=house.hash,
            messages=[{"role": "user", "content": command.text}],
        )
        for _ in brain.answer(chat, NoModelEngine(None)):
            pass

    def measured(command: Utterance) -> Alone:
        understand(command)
        decided_ms = listen(command).decided_ms
        return Alone(
            endpoint_ms=decided_ms - command.speech_end_ms,
            listening=_used(lambda: listen(command)),
            understanding=_used(lambda: understand(command)),
        )

    return [measured(command) for command in commands]


def _pieces(pcm: bytes) -> Iterator[bytes]:
    yield from (pcm[at : at + PIECE_BYTES] for at in range(0, len(pcm), PIECE_BYTES))


def _used(call: Callable[[], object]) -> float:
    begun = time.thread_time()
    call()
    return time.thread_time() - begun
