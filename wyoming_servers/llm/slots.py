"""The sequences of tokens a model's context holds, and which of them may go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Protocol


class Memory(Protocol):
    """What a context remembers of sequences, which are numbered from 0 on."""

    @property
    def sequences(self) -> int:
        """How many there may be."""
        ...

    @property
    def copies_parts(self) -> bool:
        """Whether a beginning can be copied; a recurrent model knows only wholes."""
        ...

    def copy(self, source: int, target: int, size: int) -> None:
        """Let an empty sequence begin as another one does; the memory is shared."""
        ...

    def forget(self, sequence: int) -> None:
        """Empty a sequence."""
        ...

    def save(self, sequence: int) -> bytes:
        """Return what is known of a sequence."""
        ...

    def restore(self, sequence: int, state: bytes) -> bool:
        """Fill an empty sequence with what was saved; tell whether it could be."""
        ...


@dataclass(eq=False, kw_only=True)
class Slot:
    """One sequence."""

    number: int
    tokens: list[int] = field(default_factory=list)
    """What the model has read of it."""
    busy: bool = False
    is_prefix: bool = False
    """Whether it is the beginning of a house's prompts, and so the last to go."""
    used: int = 0


class Slots:
    """Finds what of a prompt is known already, and room for what is not. For one thread."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._slots = [Slot(number=number) for number in range(memory.sequences)]
        self._clock = count(1)

    def knows(self, tokens: list[int]) -> bool:
        """Tell whether some sequence begins with all of these tokens."""
        return any(self._shared(slot, tokens) == len(tokens) for slot in self._slots)

    def take(self, tokens: list[int]) -> Slot:
        """Return a busy slot that holds all that is known of a prompt, but for its last token.

        The model must read one token at least, to say what follows.
        """
        source = max(self._slots, key=lambda slot: self._shared(slot, tokens[:-1]))
        size = self._shared(source, tokens[:-1])
        slot = self._empty(but=source if size else None)
        if size:
            source.used = next(self._clock)
            self._memory.copy(source.number, slot.number, size)
            slot.tokens = list(tokens[:size])
        slot.busy = True
        return slot

    def release(self, slot: Slot, *, is_prefix: bool = False) -> None:
        """Keep what a slot holds for as long as its room is not needed."""
        slot.busy = False
        slot.is_prefix = is_prefix
        slot.used = next(self._clock)

    def restore(self, tokens: list[int], state: bytes) -> bool:
        """Take in a prefix that was saved; tell whether that was possible."""
        slot = self._empty()
        if not self._memory.restore(slot.number, state):
            while self.evict(prefixes=False):  # it may have been for want of room
                pass
            self._memory.forget(slot.number)
            if not self._memory.restore(slot.number, state):
                self._memory.forget(slot.number)
                return False
        slot.tokens = list(tokens)
        self.release(slot, is_prefix=True)
        return True

    def forget(self, slot: Slot) -> None:
        """Empty a slot."""
        self._memory.forget(slot.number)
        slot.tokens = []
        slot.busy = slot.is_prefix = False

    def make_way(self, tokens: list[int], is_kept: Callable[[list[int]], bool]) -> None:
        """Empty idle slots that do not begin with a prefix: its attention would pass over them.

        One memory holds all sequences, and every token read or written looks through what is
        used of it. Prefixes stay that could not be restored from elsewhere.
        """
        for slot in self._slots:
            other = slot.tokens and common_size(slot.tokens, tokens) < len(tokens)
            if other and not slot.busy and (not slot.is_prefix or is_kept(slot.tokens)):
                self.forget(slot)

    def evict(self, *, prefixes: bool = True, but: Slot | None = None) -> bool:
        """Empty the slot longest unused, prefixes last; tell whether there was one."""
        idle = [
            slot
            for slot in self._slots
            if slot.tokens and not slot.busy and slot is not but and slot.is_prefix <= prefixes
        ]
        if not idle:
            return False
        self.forget(min(idle, key=lambda slot: (slot.is_prefix, slot.used)))
        return True

    def _empty(self, *, but: Slot | None = None) -> Slot:
        def free() -> Slot | None:
            return next((slot for slot in self._slots if not slot.tokens and not slot.busy), None)

        if free() is None:
            self.evict(but=but)
        slot = free()
        assert slot is not None  # noqa: S101 - there are more slots than can be busy
        return slot

    def _shared(self, slot: Slot, tokens: list[int]) -> int:
        size = common_size(slot.tokens, tokens)
        return size if self._memory.copies_parts or size == len(slot.tokens) else 0


def common_size(one: list[int], other: list[int]) -> int:
    """Return how many tokens two sequences have in common at their beginning."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
