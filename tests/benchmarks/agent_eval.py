"""What the agent makes of held-out sentences and talks, beside Home Assistant's own.

    python -m tests.benchmarks.agent_eval [--home flat] [--contender chain] [--language nl]
    python -m tests.benchmarks.agent_eval --development [--contender chain] …

Every sentence and conversation of ``tests/benchmarks/agent/`` is said in a simulated home that is
as its file says, to every contender (``tests/benchmarks/agent/contenders.py``), one home after the
other. Writes ``docs/benchmarks/agent.md``, or with options only prints the tables without a
sentence. With ``--development`` it is those of ``tests/benchmarks/agent/development/``, by which
rules and thresholds may be chosen, and what came of each that is not right is printed as well.
Needs ``homeassistant`` and its test package, ``pytest-homeassistant-custom-component``.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from rich.console import Console

from tests.benchmarks.agent.contenders import KEYS, Contender, contenders
from tests.benchmarks.agent.judge import judge
from tests.benchmarks.agent.overlap import generated, overlap
from tests.benchmarks.agent.report import failures, report, short_report
from tests.benchmarks.agent.results import Result
from tests.benchmarks.agent.sentences import (
    DEVELOPMENT,
    conversations_of,
    home_files,
    sentences_of,
)
from tests.benchmarks.agent.simulated import fresh_home

REPORT = Path("docs/benchmarks/agent.md")
_GENERATED = 20_000
"""Training sentences of each language that the set is compared with."""
_PACKAGES = ("laramie", "homeassistant", "home-assistant-intents", "hassil")


async def measure(subjects: Sequence[Contender], home_file: Path) -> list[Result]:
    """Say all sentences of one home to every subject."""
    house, folder = fresh_home(home_file).snapshot(), home_file.parents[1]
    sentences = [
        *sentences_of(home_file.stem, house, folder),
        *conversations_of(home_file.stem, house, folder),
    ]
    return [
        Result(subject=subject.name, sentence=sentence, turn=turn, outcome=judge(sentence, turn))
        for subject in subjects
        async for sentence, turn in subject.ask(home_file, sentences)
    ]


async def run(
    files: Sequence[Path], keys: Sequence[str], console: Console
) -> tuple[list[Contender], list[Result]]:
    """Measure homes one after the other."""
    results: list[Result] = []
    async with contenders(keys) as subjects:
        for file in files:
            with console.status(f"In {file.stem}"):
                results += await measure(subjects, file)
    return subjects, results


def main() -> None:
    """Measure, and write the report."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    known = {file.stem: file for file in (*home_files(), *home_files(DEVELOPMENT))}
    languages = {name: fresh_home(file).snapshot().language for name, file in known.items()}
    only = "only this one; print"
    parser.add_argument("--development", action="store_true", help="the other set; print")
    parser.add_argument("--home", action="append", choices=known, help=only)
    parser.add_argument("--language", action="append", choices={*languages.values()}, help=only)
    parser.add_argument("--contender", action="append", choices=KEYS, help=only)
    given = parser.parse_args()
    homes = [
        file
        for name, file in known.items()
        if (DEVELOPMENT in file.parents) == given.development
        and name in (given.home or known)
        and languages[name] in (given.language or {*languages.values()})
    ]
    # What Home Assistant refuses is a result here, not something to look into.
    logging.getLogger("homeassistant").setLevel(logging.CRITICAL)
    console = Console()
    subjects, results = asyncio.run(run(homes, given.contender or (), console))
    if any(vars(given).values()):
        console.out(short_report(results), highlight=False)
        if given.development:
            console.out(failures(results), highlight=False)
        return
    about = ", ".join(f"{package} {version(package)}" for package in _PACKAGES) + "."
    REPORT.parent.mkdir(parents=True, exist_ok=True)
    met = overlap(generated(_GENERATED))
    REPORT.write_text(report(results, about, subjects, met), encoding="utf-8")
    console.print(f"Written to {REPORT}")


if __name__ == "__main__":
    main()
