"""How well the house's own model writes plans: by training tokens, and by language.

    python -m tests.benchmarks.nano [MILLIONS=FOLDER ...] [--share FOLDER ...]

The examples are of wordings that training left out. Each FOLDER holds ``nano.gguf`` and
``vocabulary.json`` of the same training after so many million tokens; what its last part began
with, and the model in the package, are told as well. Each FOLDER of ``--share`` was made by
``training.make`` from a share of the wordings, which its recipe tells, in equally many steps.
Writes ``docs/benchmarks/nano.md``, and ``nano.png`` where ``matplotlib`` is installed.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from rich.console import Console

from tests.benchmarks.agent.tables import table
from wyoming_servers.bench.style import STYLE
from wyoming_servers.llm.nano.files import MODEL, RECIPE
from wyoming_servers.llm.nano.languages import LANGUAGES
from wyoming_servers.llm.nano.planner import Planner
from wyoming_servers.llm.nano.training.earlier import FOLDER as BEGINNING
from wyoming_servers.llm.nano.training.earlier import TOKENS as BEGINNING_TOKENS
from wyoming_servers.llm.nano.training.evaluate import Result, results
from wyoming_servers.llm.nano.training.generate import Generator
from wyoming_servers.llm.nano.training.rows import LENGTH

FOLDER = Path("docs/benchmarks")
EXAMPLES = 300
"""Of each language."""
GATES = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95)
HEAD = """# The house's own model on wordings it never saw

Made by `python -m tests.benchmarks.nano`; do not edit. {examples} generated sentences of each
language, made of wordings that training left out ({left:.0%} of them). A plan is right when it is
the very plan: action, every span and every value. What a plan then does in a house is judged in
[agent.md](agent.md), with sentences written by other hands.

"""
CURVE = """## By training

![Right plans by training tokens](nano.png)

"""
WORDINGS = """
## By wordings

A small network ({layers} layers, {width} wide) that learns {languages} from nothing, on a share of
the wordings, each time for {tokens:.1f} million tokens: what more ways of saying things are worth,
apart from more training.

"""
GATE = """
## What its probability is worth

The share of sentences that is kept from a probability on, how many of the kept plans are right, and
how many of them would do something about small talk.

"""


@dataclass(frozen=True, kw_only=True)
class Point:
    """A model of one moment of the training."""

    tokens: int
    """It was trained on."""
    share: float
    """Of the wordings that it was trained on."""
    found: tuple[Result, ...]

    def right(self, language: str = "") -> float:
        """Return the share of right plans, of one language or of all."""
        of = [one.is_right for one in self.found if language in ("", one.example.language)]
        return sum(of) / len(of)


def point(
    tokens: int,
    folder: Path,
    share: float,
    left_out: float,
    languages: Sequence[str] = LANGUAGES,
) -> Point:
    """Return what a model makes of wordings that training left out."""
    planner, found = Planner(folder), []
    for language in languages:
        generator, dice = Generator(language, share=left_out - 1), random.Random(9)
        found += results(planner, [generator.example(dice) for _ in range(EXAMPLES)])
    return Point(tokens=tokens, share=share, found=tuple(found))


def report(
    points: Sequence[Point], wordings: str, recipe: dict[str, Any], milliseconds: float
) -> str:
    """Return the report; ``wordings`` is its part about shares of the wordings."""
    last = points[-1].found
    curve = [(f"{one.tokens / 1e6:.0f} million", *_right(one)) for one in points]
    gates = []
    for gate in GATES:
        kept = [one for one in last if one.probability >= gate]
        right = sum(one.is_right for one in kept) / max(1, len(kept))
        acts = sum(one.acts_unasked for one in kept)
        gates.append((f"{gate:.2f}", f"{len(kept) / len(last):.0%}", f"{right:.1%}", str(acts)))
    return "".join(
        (
            HEAD.format(examples=EXAMPLES, left=1 - recipe["share"]),
            f"One sentence takes {milliseconds:.1f} ms of one processor.\n\n",
            CURVE,
            table(("tokens", "right", *LANGUAGES), curve),
            wordings,
            GATE,
            table(("from", "kept", "right", "small talk acted on"), gates),
        )
    )


def by_wordings(folders: Sequence[Path], left_out: float) -> str:
    """Return what models are worth that were trained alike on shares of the wordings."""
    if not folders:
        return ""
    known = [json.loads((folder / RECIPE).read_text("utf-8")) for folder in folders]
    languages, size = known[0]["recipe"]["languages"], known[0]["size"]
    shares = [
        point(_tokens(one), folder, one["recipe"]["share"], left_out, languages)
        for folder, one in zip(folders, known, strict=True)
    ]
    columns = languages if len(languages) > 1 else ()
    rows = [
        (f"{one.share:.0%}", *_right(one, columns))
        for one in sorted(shares, key=lambda one: one.share)
    ]
    text = WORDINGS.format(
        tokens=shares[0].tokens / 1e6,
        languages=", ".join(languages),
        layers=size["layers"],
        width=size["width"],
    )
    return text + table(("wordings", "right", *columns), rows)


def _right(one: Point, languages: Sequence[str] = LANGUAGES) -> tuple[str, ...]:
    return (f"{one.right():.1%}", *(f"{one.right(language):.0%}" for language in languages))


def _tokens(described: dict[str, Any]) -> int:
    """Return how many tokens a model and those it is the mean of have read."""
    recipe, seeds = described["recipe"], described["seeds"]
    before = BEGINNING_TOKENS if recipe.get("begins_with") else 0
    return before + len(seeds) * int(recipe["steps"]) * int(recipe["rows"]) * LENGTH


def draw(points: Sequence[Point], path: Path) -> None:
    """Draw the curve of every language."""
    import matplotlib as mpl  # noqa: PLC0415 - it may not be installed

    mpl.use("agg")
    from matplotlib import pyplot as plt  # noqa: PLC0415

    plt.rcParams.update(STYLE)
    figure, axes = plt.subplots(figsize=(8, 4.5), layout="constrained")
    millions = [one.tokens / 1e6 for one in points]
    for language in LANGUAGES:
        axes.plot(millions, [100 * one.right(language) for one in points], "o-", label=language)
    axes.set_xlabel("training tokens, millions")
    axes.set_ylabel("right plans, %")
    axes.set_title("Wordings that training left out")
    axes.grid(axis="y", alpha=0.3)
    axes.legend(ncols=3, loc="lower right")
    figure.savefig(path, dpi=110)


def main() -> None:
    """Measure, and write the report."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("earlier", nargs="*", metavar="MILLIONS=FOLDER")
    parser.add_argument("--share", nargs="*", type=Path, default=[], metavar="FOLDER")
    given = parser.parse_args()
    described = json.loads((MODEL / RECIPE).read_text("utf-8"))
    recipe = described["recipe"]
    left_out = 1 - recipe["share"]
    pairs = [one.partition("=") for one in given.earlier]
    folders = {int(1e6 * float(millions)): Path(folder) for millions, _, folder in pairs}
    if recipe.get("begins_with"):
        folders[BEGINNING_TOKENS] = BEGINNING
    points = [
        point(tokens, folders[tokens], recipe["share"], left_out) for tokens in sorted(folders)
    ]
    began = time.process_time()
    points.append(point(_tokens(described), MODEL, recipe["share"], left_out))
    milliseconds = 1000 * (time.process_time() - began) / len(points[-1].found)
    text = report(points, by_wordings(given.share, left_out), recipe, milliseconds)
    (FOLDER / "nano.md").write_text(text, encoding="utf-8")
    if find_spec("matplotlib"):
        draw(points, FOLDER / "nano.png")
    Console().print("Written to docs/benchmarks/nano.md")


if __name__ == "__main__":
    main()
