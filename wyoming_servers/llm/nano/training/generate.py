"""Sentences with their plans, made from the wordings of a language; endless and reproducible."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import accumulate

from wyoming_servers.llm.nano.plans import ASKING, MOST_COMMANDS, NONE, Command, Plan

from .filling import Filler
from .grammars import GRAMMARS, joined
from .left_out import is_left_out
from .lexicon import lexicon_of
from .marks import Label, Marks
from .noise import noisy
from .wordings import FOLDER, Group, Slot, expand, groups, lines_of

_WRAPPED, _JOINED, _THREE = 0.22, 0.17, 0.2
_WRAPPED_FIRST = 0.15
_NONE_SHARE = 0.17
_FEWEST, _MOST = 2, 40
"""Words of a sentence."""
_TRIES = 20
_NOT_BEGGED_FOR = (*ASKING, NONE)


@dataclass(frozen=True, kw_only=True)
class Example:
    """A sentence and what it means."""

    language: str
    words: tuple[str, ...]
    plan: Plan


class Generator:
    """Makes examples of one language. ``share`` of the wordings is used, for curves."""

    def __init__(self, language: str, *, share: float = 1.0) -> None:
        self.language = language
        kept = [_thinned(group, share) for group in groups(language)]
        self._groups = [group for group in kept if group.wordings]
        self._weights = list(accumulate(_weights(self._groups)))
        self._single = [group for group in self._groups if _is_joinable(group)]
        self._single_weights = list(accumulate(_weights(self._single)))
        self._filler = Filler(lexicon_of(language))
        self._wraps = [line for _, line in lines_of(FOLDER / language / "wrap.txt")]
        self._joins = [line for _, line in lines_of(FOLDER / language / "join.txt")]

    @property
    def wordings(self) -> int:
        """How many wordings are used."""
        return sum(len(group.wordings) for group in self._groups)

    def examples(self, dice: random.Random) -> Iterator[Example]:
        """Yield examples without end."""
        while True:
            yield self.example(dice)

    def example(self, dice: random.Random) -> Example:
        """Return one example."""
        for _ in range(_TRIES):
            marks = Marks()
            if self._single and dice.random() < _JOINED:
                marked, commands = self._several(dice, marks)
            else:
                group = dice.choices(self._groups, cum_weights=self._weights)[0]
                marked, commands = self._one(group, dice, marks, 0)
                if dice.random() < _WRAPPED and commands[0].action not in _NOT_BEGGED_FOR:
                    marked = dice.choice(self._wraps).replace("{}", marked)
            words = marks.read(joined(marked, GRAMMARS[self.language]), self.language)
            if len(commands) <= MOST_COMMANDS and _FEWEST <= len(words) <= _MOST:
                said = noisy(words, self.language, dice)
                if is_left_out(self.language, [word for word, _ in said]):
                    continue
                return Example(
                    language=self.language,
                    words=tuple(word for word, _ in said),
                    plan=_filled(commands, said),
                )
        raise RuntimeError(f"no sentence of {_FEWEST} to {_MOST} words in {_TRIES} tries")

    def of_group(self, group: Group, at: int, dice: random.Random) -> Example:
        """Return one example of one wording, without noise, to look at."""
        marks = Marks()
        alone = replace(group, wordings=group.wordings[at : at + 1])
        marked, commands = self._one(alone, dice, marks, 0)
        words = marks.read(joined(marked, GRAMMARS[self.language]), self.language)
        return Example(
            language=self.language,
            words=tuple(word for word, _ in words),
            plan=_filled(commands, words),
        )

    def _one(
        self, group: Group, dice: random.Random, marks: Marks, offset: int
    ) -> tuple[str, list[Command]]:
        pieces = [
            self._filler.fill(piece, group.heads, dice, marks, offset)
            if isinstance(piece, Slot)
            else piece
            for piece in expand(dice.choice(group.wordings), dice)
        ]
        text = " ".join("".join(pieces).split())
        return text, [Command(action=head.action, constants=head.constants) for head in group.heads]

    def _several(self, dice: random.Random, marks: Marks) -> tuple[str, list[Command]]:
        count = 3 if dice.random() < _THREE else 2
        said = ""
        commands: list[Command] = []
        for _ in range(count):
            group = dice.choices(self._single, cum_weights=self._single_weights)[0]
            text, made = self._one(group, dice, marks, len(commands))
            if commands:
                said = dice.choice(self._joins).replace("{}", said, 1).replace("{}", text, 1)
            else:
                said = (
                    dice.choice(self._wraps).replace("{}", text)
                    if dice.random() < _WRAPPED_FIRST
                    else text
                )
            commands += made
        return said, commands


@cache
def generator(language: str, share: float = 1.0) -> Generator:
    """Return the generator of a language, its files read once."""
    return Generator(language, share=share)


def _filled(commands: Sequence[Command], words: Sequence[tuple[str, Label | None]]) -> Plan:
    """Return commands with the words that are marked as theirs."""
    spans: list[dict[str, tuple[str, ...]]] = [{} for _ in commands]
    for word, label in words:
        for number in label[0] if label else ():
            role = label[1] if label else ""
            spans[number][role] = (*spans[number].get(role, ()), word)
    return tuple(
        replace(command, spans=found) for command, found in zip(commands, spans, strict=True)
    )


def _thinned(group: Group, share: float) -> Group:
    """Return a group with a share of its wordings, chosen by their text; below 0 all others."""
    if share >= 1:
        return group
    kept = [
        at
        for at, source in enumerate(group.sources)
        if (random.Random(f"{group.subject} {source}").random() < abs(share)) == (share > 0)
    ]
    return replace(
        group,
        wordings=tuple(group.wordings[at] for at in kept),
        sources=tuple(group.sources[at] for at in kept),
    )


def _is_joinable(group: Group) -> bool:
    return all(head.action not in (NONE, "say", "cancel") for head in group.heads)


def _weights(found: Sequence[Group]) -> list[float]:
    """Return how often each group is used: the more wordings it has, but not in proportion."""
    weights = [len(group.wordings) ** 0.6 for group in found]
    is_none = [group.heads[0].action == NONE for group in found]
    none = sum(weight for weight, no in zip(weights, is_none, strict=True) if no)
    rest = sum(weights) - none
    if not none or not rest:
        return weights
    factor = _NONE_SHARE / (1 - _NONE_SHARE) * rest / none
    return [weight * factor if no else weight for weight, no in zip(weights, is_none, strict=True)]
