"""What the held-out sentences come to when they are spoken: speech-to-text, then the agent.

    python -m tests.benchmarks.agent_spoken [--every 3] [--home flat]

espeak-ng says every so many of the English sentences of ``tests/benchmarks/agent/`` in a quiet
room, the embedded recogniser hears them by the home's own grammar, and what it heard is asked in a
home that is as its file says; the sentence as it was written is asked beside it. Writes
``docs/benchmarks/agent_spoken.md``, or with ``--home`` only prints it.
"""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from wyoming.asr import Transcribe, Transcript
from wyoming.audio import AudioChunk, AudioStart, AudioStop

from tests.benchmarks.agent import laramie
from tests.benchmarks.agent.judge import Outcome, judge
from tests.benchmarks.agent.results import Result, share
from tests.benchmarks.agent.sentences import LABELS, Sentence, home_files, sentences_of
from tests.benchmarks.agent.simulated import fresh_home
from tests.benchmarks.agent.tables import table
from tests.benchmarks.stt_client import FORMAT
from tests.benchmarks.stt_corpus import Room, Speech, in_room, pink, say
from tests.benchmarks.stt_listen import CHUNK_BYTES
from wyoming_servers.house.snapshot import House, house_to_message
from wyoming_servers.runtime.processes import RoomProcess, running
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.frames import parse_stock
from wyoming_servers.wire.protocol import HouseKnown

REPORT = Path("docs/benchmarks/agent_spoken.md")
VOICES = ("en-us", "en-gb")
WRITTEN, HEARD = "as written", "as heard"
ROOM = Room(name="quiet", noise=pink)
HEAD = """# What people say, spoken

Made by `python -m tests.benchmarks.agent_spoken`; do not edit. laramie {version}.

Every {every}th of the English sentences of [the agent's evaluation](agent.md) is said by espeak-ng
(two voices in turns) in a quiet room, heard by the embedded recogniser with the home's grammar, and
asked of the LLM server without a big model. *As written* asks the same sentences without speech.
The share that is right stands with its Wilson interval at 95 %; *heard as nothing* are sentences
that the recogniser took for no command, which is right for small talk. It knows commands in the
forms of its grammar only: for free speech there is Whisper.

"""


async def hear(uri: str, house: House, texts: Sequence[str]) -> list[str]:
    """Return what the recogniser makes of sentences said in a house."""
    async with Client.connect(uri) as client:
        await client.send(house_to_message(house))
        await client.wait_for(HouseKnown.TYPE)
    return [
        await _hear_one(uri, text, VOICES[number % len(VOICES)])
        for number, text in enumerate(texts)
    ]


async def _hear_one(uri: str, text: str, voice: str) -> str:
    case = in_room("quiet", ROOM, voice, text, Speech(say(text, voice)))
    async with Client.connect(uri) as client:
        await client.send(Transcribe(language="en"))
        await client.send(AudioStart(**FORMAT))
        for at in range(0, len(case.pcm), CHUNK_BYTES):
            await client.send(AudioChunk(**FORMAT, audio=case.pcm[at : at + CHUNK_BYTES]))
        await client.send(AudioStop())
        return parse_stock(Transcript, await client.wait_for("transcript")).text


async def measure(home_file: Path, every: int, stt: str, llm: str) -> list[Result]:
    """Return what came of the sentences of one home, as written and as heard."""
    house = fresh_home(home_file).snapshot()
    sentences = sentences_of(home_file.stem, house)[::every]
    heard = await hear(stt, house, [sentence.text for sentence in sentences])
    spoken = [replace(one, said=(text,)) for one, text in zip(sentences, heard, strict=True)]
    return [
        *await _asked(WRITTEN, home_file, sentences, llm),
        *await _asked(HEARD, home_file, spoken, llm),
    ]


async def _asked(
    subject: str, home_file: Path, sentences: Iterable[Sentence], uri: str
) -> list[Result]:
    return [
        Result(subject=subject, sentence=sentence, turn=turn, outcome=judge(sentence, turn))
        async for sentence, turn in laramie.ask_all(uri, home_file, sentences)
    ]


async def run(homes: Sequence[Path], every: int, console: Console) -> list[Result]:
    """Measure homes one after the other, by servers in processes of their own."""
    options = ("--host", "127.0.0.1", "--port", "0", "--log-level", "warning")
    results: list[Result] = []
    with TemporaryDirectory() as folder:
        stt = RoomProcess("stt", (*options, "--data-dir", folder, "--engine", "pocketsphinx"))
        async with running([stt]), laramie.llm_server(Path(folder)) as llm:
            for home in homes:
                with console.status(f"In {home.stem}"):
                    results += await measure(home, every, stt.uri, llm)
    return results


def report(results: Sequence[Result], every: int) -> str:
    """Return the report."""
    rows = [_row(label, results) for label in LABELS]
    rows = [*filter(None, rows), _row("", results)]
    head = ("label", "n", WRITTEN, HEARD, "heard as nothing", "wrong actions, written", "heard")
    return HEAD.format(version=version("laramie"), every=every) + table(head, rows)


def _row(label: str, results: Sequence[Result]) -> tuple[str, ...] | None:
    of = [one for one in results if one.sentence.label == label or not label]
    written = [one for one in of if one.subject == WRITTEN]
    heard = [one for one in of if one.subject == HEARD]
    if not heard:
        return None
    nothing = sum(not one.sentence.text for one in heard)
    return (
        label.replace("_", " ") or "all",
        str(len(heard)),
        str(share(written, Outcome.RIGHT)),
        str(share(heard, Outcome.RIGHT)),
        f"{nothing / len(heard):.0%}",
        share(written, Outcome.WRONG).in_full,
        share(heard, Outcome.WRONG).in_full,
    )


def main() -> None:
    """Measure, and write the report."""
    known = {file.stem: file for file in home_files()}
    english = [name for name in known if fresh_home(known[name]).snapshot().language == "en"]
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--every", type=int, default=3, help="one of so many sentences")
    parser.add_argument("--home", action="append", choices=english, help="only this one; print")
    given = parser.parse_args()
    console = Console()
    homes = [known[name] for name in given.home or english]
    text = report(asyncio.run(run(homes, given.every, console)), given.every)
    if given.home:
        console.out(text, highlight=False)
        return
    REPORT.write_text(text, encoding="utf-8")
    console.print(f"Written to {REPORT}")


if __name__ == "__main__":
    main()
