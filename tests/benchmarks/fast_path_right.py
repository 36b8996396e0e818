"""What the fast path makes of the sentences it is developed with, by kind and language.

    python -m tests.benchmarks.fast_path_right [--language en de] [--kind misheard] [--list]

For finding what to improve; what improved is measured by ``tests.benchmarks.agent_eval``, whose
sentences nobody looks at.
"""

from __future__ import annotations

import argparse
from collections import Counter

from rich.console import Console
from rich.table import Table

from tests.benchmarks.agent.judge import Outcome
from tests.wyoming_servers.llm.agent.development_set import ASKED, LANGUAGES, outcome, sentences

OUTCOMES = (*(one.value for one in Outcome), ASKED)


def main() -> None:
    """Run the sentences and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--language", nargs="+", choices=LANGUAGES, default=LANGUAGES)
    parser.add_argument("--kind", nargs="+", default=())
    parser.add_argument("--list", action="store_true", help="Print what is not right.")
    given = parser.parse_args()
    console = Console(width=160)
    counts: dict[str, Counter[str]] = {}
    for language in given.language:
        for said in sentences(language):
            kind = said.sentence.label
            if given.kind and kind not in given.kind:
                continue
            result, reply = outcome(said)
            for row in (kind, language, "all"):
                counts.setdefault(row, Counter())[result] += 1
            if given.list and result != Outcome.RIGHT.value:
                before = " / ".join((*said.after, ""))
                about = f"{language} {kind}: {before}{said.sentence.text} -> {result}: {reply}"
                console.out(about, highlight=False)
    table = Table("", "n", *OUTCOMES)
    for name in sorted(counts, key=lambda row: (row == "all", row in LANGUAGES)):
        found = counts[name]
        table.add_row(name, str(found.total()), *(str(found[one]) for one in OUTCOMES))
    console.print(table)


if __name__ == "__main__":
    main()
