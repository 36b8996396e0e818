"""Sentences as a small automaton: patterns in, states and word transitions out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias


class Word(NamedTuple):
    """A word that may be said, and how it is written then."""

    spoken: str
    written: str
    value: int | None = None
    """For a word that is part of a number; neighbours with a value are added up."""
    weight: float = 1.0
    """How likely it is, beside the other words that may come in its place."""


@dataclass(frozen=True)
class Seq:
    """Patterns one after the other; none at all is silence."""

    parts: tuple[Pattern, ...] = ()


@dataclass(frozen=True)
class Alt:
    """One of several patterns; of none at all, nothing can be said."""

    choices: tuple[Pattern, ...] = ()


Pattern: TypeAlias = Word | Seq | Alt


class Transition(NamedTuple):
    """From one state to another by saying a word."""

    source: int
    target: int
    word: Word


@dataclass(frozen=True)
class Automaton:
    """The smallest deterministic automaton of a finite set of sentences; it starts in state 0."""

    states: int
    finals: frozenset[int]
    transitions: tuple[Transition, ...]


@dataclass
class _Nfa:
    """Thompson's construction; it has no loops because patterns have none."""

    steps: list[list[tuple[Word, int]]] = field(default_factory=lambda: [[]])
    jumps: list[list[int]] = field(default_factory=lambda: [[]])

    def state(self) -> int:
        self.steps.append([])
        self.jumps.append([])
        return len(self.steps) - 1

    def add(self, pattern: Pattern, start: int) -> int:
        """Add a pattern from a state on and return the state behind it."""
        if isinstance(pattern, Word):
            end = self.state()
            self.steps[start].append((pattern, end))
            return end
        if isinstance(pattern, Seq):
            for part in pattern.parts:
                start = self.add(part, start)
            return start
        end = self.state()
        for choice in pattern.choices:
            self.jumps[self.add(choice, start)].append(end)
        return end

    def closure(self, states: set[int]) -> frozenset[int]:
        todo, seen = list(states), set(states)
        while todo:
            fresh = set(self.jumps[todo.pop()]) - seen
            seen |= fresh
            todo += fresh
        return frozenset(seen)


def compile_pattern(pattern: Pattern) -> Automaton:
    """Determinise and minimise in one walk: states with the same future are the same state."""
    nfa = _Nfa()
    accepting = nfa.add(pattern, 0)
    known: dict[frozenset[int], int | None] = {}
    futures: dict[tuple[bool, tuple[tuple[Word, int], ...]], int] = {}

    def visit(subset: frozenset[int]) -> int | None:
        """Return the number of the state, or None when no sentence can end from here."""
        if subset in known:
            return known[subset]
        reached: dict[Word, set[int]] = {}
        for state in subset:
            for word, target in nfa.steps[state]:
                reached.setdefault(word, set()).add(target)
        steps = [(word, visit(nfa.closure(states))) for word, states in reached.items()]
        future = tuple(sorted((word, target) for word, target in steps if target is not None))
        final = accepting in subset
        known[subset] = (
            futures.setdefault((final, future), len(futures)) if future or final else None
        )
        return known[subset]

    start = visit(nfa.closure({0}))
    return _numbered(futures, start)


def _numbered(
    futures: Mapping[tuple[bool, tuple[tuple[Word, int], ...]], int], start: int | None
) -> Automaton:
    """Give the start state the number 0; the walk above numbered it last."""
    if start is None:
        return Automaton(states=1, finals=frozenset(), transitions=())
    transitions = tuple(
        Transition(start - source, start - target, word)
        for (_, future), source in futures.items()
        for word, target in future
    )
    finals = frozenset(start - source for (final, _), source in futures.items() if final)
    return Automaton(states=start + 1, finals=finals, transitions=transitions)
