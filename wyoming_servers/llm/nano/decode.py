"""What a plan of a sentence may be, token by token.

At each step only what can follow is looked at: an action begins a command, constants and roles
stand in their order, and what fills a role is a run of words of the sentence.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from .plans import (
    ACTIONS,
    ALL,
    AMOUNTS,
    END,
    KINDS,
    MEASURE,
    MEASURED,
    MOST_COMMANDS,
    NONE,
    QUESTIONS,
    ROLES,
    STATES,
    THEN,
)
from .vocabulary import Vocabulary

_CONSTANTS: Final = ((*STATES, *MEASURED), KINDS, (ALL,), AMOUNTS)
"""In the order in which a plan has them, at most one of each."""


class Rules:
    """What may follow what in the plan of one sentence. One use only."""

    def __init__(self, vocabulary: Vocabulary, words: Sequence[str]) -> None:
        self._vocabulary = vocabulary
        self._ids = _ids_of(vocabulary)
        self._words = words
        self._tokens = [vocabulary.word(word) for word in words]
        self._commands = 0
        self._action = ""
        self._rank = 0
        self._runs: set[tuple[int, int]] | None = None
        """Where in the sentence a run of words may be: number of the word, tokens of it taken."""
        self._taken: list[int] = []
        self.items: list[tuple[str, bool]] = []
        self.has_ended = False

    def allowed(self) -> list[int]:
        """Return the tokens that may come next."""
        if self._runs is not None:
            inside = self._inside()
            return [*inside, *self._after()] if self._is_at_word_end() else list(inside)
        if not self._action:
            return self._ids.actions
        return self._after()

    def take(self, token: int) -> None:
        """Go on with one of the allowed tokens."""
        if self._runs is not None and token in (inside := self._inside()):
            self._taken.append(token)
            self._runs = inside[token]
            return
        self._finish_run()
        name = self._vocabulary.tokens[token]
        self.items.append((name, True))
        if name == f"<{END}>":
            self.has_ended = True
        elif name == f"<{THEN}>":
            self._commands += 1
            self._action, self._rank = "", 0
        elif not self._action:
            self._action = name[1:-1]
        else:
            self._rank = self._ids.ranks[token] + 1
            if name.endswith("=>"):
                self._runs = {(at, 0) for at in range(len(self._words))}

    def _inside(self) -> dict[int, set[tuple[int, int]]]:
        """Return the tokens that go on with the words of a role, and where they lead."""
        found: dict[int, set[tuple[int, int]]] = {}
        for word, taken in self._runs or ():
            at, place = (word, taken) if taken < len(self._tokens[word]) else (word + 1, 0)
            if at < len(self._tokens):
                found.setdefault(self._tokens[at][place], set()).add((at, place + 1))
        return found

    def _is_at_word_end(self) -> bool:
        return any(taken == len(self._tokens[word]) for word, taken in self._runs or ())

    def _finish_run(self) -> None:
        if self._runs is None:
            return
        last, _ = next(run for run in self._runs if run[1] == len(self._tokens[run[0]]))
        count, left = 0, len(self._taken)
        while left > 0:
            left -= len(self._tokens[last - count])
            count += 1
        self.items += [(word, False) for word in self._words[last - count + 1 : last + 1]]
        self._runs, self._taken = None, []

    def _after(self) -> list[int]:
        """Return the tokens that may follow an action, a constant, or the words of a role."""
        if self._action == NONE:
            return self._ids.end
        if self._rank == 0 and (self._action in QUESTIONS or self._action == MEASURE):
            return self._ids.states if self._action in QUESTIONS else self._ids.measured
        first = max(self._rank, 1)
        last = self._commands + 1 >= MOST_COMMANDS
        return [*self._ids.from_rank[first], *(self._ids.end if last else self._ids.ends)]


@dataclass(frozen=True, kw_only=True)
class _Ids:
    actions: list[int]
    states: list[int]
    measured: list[int]
    end: list[int]
    ends: list[int]
    ranks: Mapping[int, int]
    """By constant or role: its place in the order."""
    from_rank: list[list[int]]
    """By place: what may stand there or later."""


@lru_cache(maxsize=4)
def _ids_of(vocabulary: Vocabulary) -> _Ids:
    ids = vocabulary.ids

    def of(names: Iterable[str], form: str = "<:{}>") -> list[int]:
        return [ids[form.format(name)] for name in names]

    ordered = [*(of(names) for names in _CONSTANTS), *(of((role,), "<{}=>") for role in ROLES)]
    return _Ids(
        actions=of(ACTIONS, "<{}>"),
        states=of(STATES),
        measured=of(MEASURED),
        end=of((END,), "<{}>"),
        ends=of((THEN, END), "<{}>"),
        ranks={token: rank for rank, tokens in enumerate(ordered) for token in tokens},
        from_rank=[
            [token for tokens in ordered[rank:] for token in tokens]
            for rank in range(len(ordered) + 1)
        ],
    )
