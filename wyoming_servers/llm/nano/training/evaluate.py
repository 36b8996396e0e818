"""``python -m wyoming_servers.llm.nano.training.evaluate FOLDER``: plans of unseen wordings.

FOLDER holds ``nano.gguf`` and ``vocabulary.json``. A plan is right when it is the very plan; what a
gate on its probability would keep, and how much of that is right, is told beside it.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from wyoming_servers.llm.nano.languages import LANGUAGES
from wyoming_servers.llm.nano.planner import Planner
from wyoming_servers.llm.nano.plans import NONE, text_of

from .generate import Example, Generator

_GATES = (0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98)


@dataclass(frozen=True, kw_only=True)
class Result:
    """What the model made of one example."""

    example: Example
    told: str
    """The plan, readable; empty for none."""
    probability: float

    @property
    def is_right(self) -> bool:
        """Whether it is the very plan."""
        return self.told == text_of(self.example.plan)

    @property
    def acts_unasked(self) -> bool:
        """Whether it would do something about small talk."""
        return self.example.plan[0].action == NONE and f"<{NONE}>" not in self.told


def results(planner: Planner, examples: Sequence[Example]) -> list[Result]:
    """Return what the model makes of examples."""
    found = []
    for example in examples:
        written = planner.plan(" ".join(example.words), example.language)
        told = text_of(written.plan) if written else ""
        probability = written.probability if written else 0.0
        found.append(Result(example=example, told=told, probability=probability))
    return found


def tell(name: str, found: Sequence[Result]) -> None:
    """Print how much is right, and what each gate keeps."""
    print(f"{name}: {_share(one.is_right for one in found)} of {len(found)} right")
    for gate in _GATES:
        kept = [one for one in found if one.probability >= gate]
        asked = [one for one in kept if one.acts_unasked]
        if kept:
            right = _share(one.is_right for one in kept)
            print(
                f"  from {gate:.2f}: {len(kept) / len(found):4.0%} kept, {right} of them right, "
                f"{len(asked)} small talk acted on"
            )


def _share(flags: Iterable[bool]) -> str:
    values = list(flags)
    return f"{sum(values) / max(1, len(values)):5.1%}"


def main() -> None:
    """Read the command line, evaluate and show some mistakes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--share", type=float, default=0.97, help="of the wordings, trained on")
    parser.add_argument("--count", type=int, default=300, help="examples a language")
    parser.add_argument("--languages", nargs="+", default=LANGUAGES)
    parser.add_argument("--mistakes", type=int, default=10, help="to show, a language")
    chosen = parser.parse_args()
    planner = Planner(chosen.folder)
    every: list[Result] = []
    began = time.process_time()
    for language in chosen.languages:
        generator, dice = Generator(language, share=-chosen.share), random.Random(9)
        found = results(planner, [generator.example(dice) for _ in range(chosen.count)])
        tell(language, found)
        for one in [one for one in found if not one.is_right][: chosen.mistakes]:
            print(f"    {' '.join(one.example.words)}\n      is   {text_of(one.example.plan)}")
            print(f"      read {one.told} ({one.probability:.2f})")
        every += found
    tell("all", every)
    print(
        f"{1000 * (time.process_time() - began) / len(every):.1f} ms of processor time a sentence"
    )


if __name__ == "__main__":
    main()
