"""``python -m wyoming_servers.llm.nano.training.check [LANGUAGE...]``: find faults in the wordings.

Names what cannot be read or filled, wordings that are written twice, and sentences with two plans;
then shows some sentences with their plans.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import defaultdict
from collections.abc import Iterator

from wyoming_servers.llm.nano.languages import LANGUAGES
from wyoming_servers.llm.nano.plans import NONE, text_of

from .generate import Example, Generator
from .wordings import FOLDER, Group, NotationError, groups

_TRIES = 12
"""Sentences of each wording."""
_SHOWN = 25

Plans = dict[tuple[str, ...], dict[str, str]]
"""What sentences mean, and of which wording they were made."""


def faults(language: str) -> Iterator[str]:
    """Yield what is wrong with the wordings of a language."""
    try:
        generator = Generator(language)
    except NotationError as error:
        yield str(error)
        return
    found = groups(language)
    yield from _written_twice(found)
    plans: Plans = defaultdict(dict)
    for group in found:
        for at in range(len(group.wordings)):
            yield from _faults_of(generator, group, at, plans)
    for words, meant in plans.items():
        if len(meant) > 1:
            told = " and ".join(f"{plan} ({where})" for plan, where in meant.items())
            yield f"{' '.join(words)!r} means {told}"


def _faults_of(generator: Generator, group: Group, at: int, plans: Plans) -> Iterator[str]:
    """Yield what is wrong with one wording; keeps what its sentences mean."""
    where = f"{group.language}/{group.subject}.txt: {group.sources[at]!r}"
    dice = random.Random(f"{where} {group.heads}")  # whatever is written elsewhere
    try:
        for _ in range(_TRIES):
            example = generator.of_group(group, at, dice)
            if not _copies(example):
                yield f"{where}: a role is filled in two places: {text_of(example.plan)}"
                return
            if example.plan[0].action == NONE and example.plan[0].spans:
                yield f"{where}: no command has roles: write {{x:…}} for {{…}}"
                return
            plans[example.words].setdefault(text_of(example.plan), where)
    except (NotationError, IndexError) as error:
        yield f"{where}: {error}"


def _copies(example: Example) -> bool:
    """Tell whether what fills each role is a run of words of the sentence."""
    said = f" {' '.join(example.words)} "
    return all(
        f" {' '.join(words)} " in said
        for command in example.plan
        for words in command.spans.values()
    )


def _written_twice(found: tuple[Group, ...]) -> Iterator[str]:
    first: dict[tuple[str, str], str] = {}
    for group in found:
        for source in group.sources:
            key = (str(group.heads), source)
            if key in first:
                yield f"{group.language}/{group.subject}.txt: {source!r} is written twice"
            first[key] = group.subject


def main() -> int:
    """Check and show; the exit status is 1 when something is wrong."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("languages", nargs="*", default=LANGUAGES)
    arguments.add_argument("--show", type=int, default=_SHOWN, help="sentences to show")
    chosen = arguments.parse_args()
    count = 0
    for language in chosen.languages:
        if not (FOLDER / language / "lexicon.txt").exists():
            print(f"{language}: no lexicon yet")
            continue
        for fault in faults(language):
            count += 1
            print(fault)
        try:
            generator = Generator(language)
        except NotationError:
            continue
        print(f"{language}: {generator.wordings} wordings")
        dice = random.Random(1)
        for _ in range(chosen.show if generator.wordings else 0):
            example = generator.example(dice)
            print(f"  {' '.join(example.words)}\n      {text_of(example.plan)}")
    print(f"{count} faults")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
