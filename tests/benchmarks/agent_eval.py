"""What the fast path makes of held-out sentences and talks, beside Home Assistant's own agent.

    python -m tests.benchmarks.agent_eval [--home flat]

Every sentence and conversation of ``tests/benchmarks/agent/`` is said in a simulated home that is
as its file says, to our LLM server without a model over TCP, to the strict matcher alone and to
Home Assistant in process, one home after the other. Writes ``docs/benchmarks/agent.md``, or with
``--home`` only prints its tables. Needs ``homeassistant`` and its test package,
``pytest-homeassistant-custom-component``.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console

from tests.benchmarks.agent import builtin_agent, laramie
from tests.benchmarks.agent.judge import judge
from tests.benchmarks.agent.report import outcome_table, report
from tests.benchmarks.agent.results import Result
from tests.benchmarks.agent.sentences import (
    KINDS,
    LABELS,
    conversations_of,
    home_files,
    sentences_of,
)
from tests.benchmarks.agent.simulated import fresh_home

REPORT = Path("docs/benchmarks/agent.md")
_PACKAGES = ("laramie", "homeassistant", "home-assistant-intents", "hassil")


async def measure(uri: str, home_file: Path) -> list[Result]:
    """Say all sentences of one home to every subject; ``uri`` is our server's."""
    house = fresh_home(home_file).snapshot()
    sentences = [*sentences_of(home_file.stem, house), *conversations_of(home_file.stem, house)]
    subjects = {
        laramie.NAME: laramie.ask_all(uri, home_file, sentences),
        laramie.STRICT: laramie.ask_all_strictly(home_file, sentences),
        builtin_agent.NAME: builtin_agent.ask_all(home_file, sentences),
    }
    return [
        Result(subject=name, sentence=sentence, turn=turn, outcome=judge(sentence, turn))
        for name, turns in subjects.items()
        async for sentence, turn in turns
    ]


async def run(files: list[Path], console: Console) -> list[Result]:
    """Measure homes one after the other."""
    results: list[Result] = []
    with TemporaryDirectory() as data_dir:
        async with laramie.llm_server(Path(data_dir)) as uri:
            for file in files:
                with console.status(f"In {file.stem}"):
                    results += await measure(uri, file)
    return results


def main() -> None:
    """Measure, and write the report."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    known = {file.stem: file for file in home_files()}
    parser.add_argument("--home", action="append", choices=known, help="only this one; print")
    homes = parser.parse_args().home
    # What Home Assistant refuses is a result here, not something to look into.
    logging.getLogger("homeassistant").setLevel(logging.CRITICAL)
    console = Console()
    results = asyncio.run(run([known[name] for name in homes or known], console))
    if homes:
        order = (*LABELS, *KINDS)
        table = outcome_table(results, "label", lambda result: result.sentence.label, order)
        console.out(table, highlight=False)
        return
    about = ", ".join(f"{package} {version(package)}" for package in _PACKAGES) + "."
    REPORT.parent.mkdir(parents=True, exist_ok=True)
    names = {"laramie": laramie.NAME, "strict": laramie.STRICT, "builtin": builtin_agent.NAME}
    REPORT.write_text(report(results, about, **names), encoding="utf-8")
    console.print(f"Written to {REPORT}")


if __name__ == "__main__":
    main()
