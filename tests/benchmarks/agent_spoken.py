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
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from importlib.metadata import version
from pathlib import Path

from rich.console import Console

from tests.benchmarks.agent import laramie
from tests.benchmarks.agent.judge import Outcome, judge
from tests.benchmarks.agent.results import Result, share
from tests.benchmarks.agent.sentences import LABELS, Sentence, home_files, sentences_of
from tests.benchmarks.agent.simulated import fresh_home
from tests.benchmarks.agent.tables import table
from tests.benchmarks.stt_corpus import Room, Samples, Speech, in_room, pink, say
from tests.benchmarks.stt_listen import Ours
from tests.wyoming_servers.stt.automata import accepts
from wyoming_servers.house.names import fold
from wyoming_servers.house.snapshot import House
from wyoming_servers.llm.agent.understand import Listener
from wyoming_servers.llm.nano.planner import Planner
from wyoming_servers.stt.automaton import Automaton
from wyoming_servers.stt.grammar import grammar
from wyoming_servers.stt.numbers import number_words
from wyoming_servers.stt.options import SttOptions

REPORT = Path("docs/benchmarks/agent_spoken.md")
VOICES = ("en-us", "en-gb")
ROOM = Room(name="quiet", noise=pink)
HEAD = """# What people say, spoken

Made by `python -m tests.benchmarks.agent_spoken --every {every}`; do not edit. laramie {version}.

One in {every} of the English sentences of [the agent's evaluation](agent.md) is said by espeak-ng
(two voices in turns) in a quiet room, heard by the embedded recogniser with the home's grammar, and
asked of the agent without a big model. *As written* asks the same sentences without speech.
The share that is right stands with its Wilson interval at 95 %; *heard as nothing* are sentences
that the recogniser took for no command, which is right for small talk.

The recogniser knows commands in the forms of its grammar only: for free speech there is Whisper.
So the sentences stand once more by whether the grammar has them word for word: what is lost of
those is misheard, of the others mostly never listened for.

"""


@dataclass(frozen=True, kw_only=True)
class Said:
    """A sentence that was asked as it is written and as it was heard."""

    written: Result
    heard: Result
    known: bool
    """Whether the home's grammar has it, word for word."""


def hear(house: House, texts: Sequence[str]) -> list[str]:
    """Return what the recogniser makes of sentences said in a house."""
    room = Ours(SttOptions(engine="pocketsphinx"), house)
    return [
        room.hear(_spoken(text, VOICES[number % len(VOICES)])).text
        for number, text in enumerate(texts)
    ]


def _spoken(text: str, voice: str) -> Samples:
    return in_room("quiet", ROOM, voice, text, Speech(say(text, voice))).samples


async def measure(home_file: Path, every: int) -> list[Said]:
    """Return what came of the sentences of one home, as written and as heard."""
    house = fresh_home(home_file).snapshot()
    sentences = sentences_of(home_file.stem, house)[::every]
    heard = hear(house, [sentence.text for sentence in sentences])
    spoken = [replace(one, said=(text,)) for one, text in zip(sentences, heard, strict=True)]
    commands = grammar(house)
    return [
        Said(written=written, heard=heard, known=_is_known(written.sentence.text, commands))
        for written, heard in zip(
            await _asked("as written", home_file, sentences),
            await _asked("as heard", home_file, spoken),
            strict=True,
        )
    ]


def _is_known(text: str, commands: Automaton) -> bool:
    words = (word.strip(",.?!") for word in text.casefold().split())
    return accepts(commands, *(spoken for word in words for spoken in _in_words(word)))


def _in_words(word: str) -> list[str]:
    return [one.spoken for one in number_words(int(word))] if word.isdecimal() else [word]


async def _asked(subject: str, home_file: Path, sentences: Iterable[Sentence]) -> list[Result]:
    return [
        Result(subject=subject, sentence=sentence, turn=turn, outcome=judge(sentence, turn))
        async for sentence, turn in laramie.ask_all_in_process(_listener, home_file, sentences)
    ]


def _listener(house: House) -> Listener:
    return Listener(house, lambda: datetime.now(UTC).astimezone(), Planner())


async def run(homes: Iterable[Path], every: int, console: Console) -> list[Said]:
    """Measure homes one after the other."""
    results: list[Said] = []
    for home in homes:
        with console.status(f"In {home.stem}"):
            results += await measure(home, every)
    return results


def report(results: Sequence[Said], every: int) -> str:
    """Return the report."""
    groups: dict[str, Callable[[Said], bool]] = {
        **{label.replace("_", " "): partial(_has_label, label=label) for label in LABELS},
        "in the grammar": lambda one: one.known,
        "not in the grammar": lambda one: not one.known,
        "all": lambda _: True,
    }
    found = {name: [*filter(belongs, results)] for name, belongs in groups.items()}
    rows = [_row(name, group) for name, group in found.items() if group]
    head = (
        *("sentences", "n", "right as written", "right as heard", "same words", "heard as nothing"),
        *("wrong actions as written", "wrong actions as heard"),
    )
    return HEAD.format(version=version("laramie"), every=every) + table(head, rows)


def _has_label(one: Said, label: str) -> bool:
    return one.written.sentence.label == label


def _row(name: str, group: Sequence[Said]) -> tuple[str, ...]:
    written, heard = [one.written for one in group], [one.heard for one in group]
    texts = [(one.written.sentence.text, one.heard.sentence.text) for one in group]
    return (
        name,
        str(len(group)),
        str(share(written, Outcome.RIGHT)),
        str(share(heard, Outcome.RIGHT)),
        f"{sum(fold(said) == fold(text) for said, text in texts) / len(group):.0%}",
        f"{sum(not text for _, text in texts) / len(group):.0%}",
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
