"""A model's memory made of lists: it fills up, and knows only wholes, when a test wants that."""

from __future__ import annotations

import threading

END = 0


class ListMemory:
    """Stands for a context; every answer is the numbers from 1 on, and ``END`` after ``length``."""

    def __init__(self, *, sequences=7, cells=1000, copies_parts=True, length=3):
        self.sequences = sequences
        self.copies_parts = copies_parts
        self.cells = cells
        self.length = length
        self.held = {number: [] for number in range(sequences)}
        self.read = []
        """The tokens of every step."""
        self.saved = []
        self.go_on = threading.Semaphore(10**6)
        """A test that takes its permits away lets one step pass with each that it gives back."""
        self.began = threading.Semaphore(0)

    def decode(self, batch):
        self.began.release()
        self.go_on.acquire()
        if sum(map(len, self.held.values())) + len(batch) > self.cells:
            return False
        self.read.append([entry.token for entry in batch])
        for entry in batch:
            assert entry.position == len(self.held[entry.sequence])
            self.held[entry.sequence].append(entry.token)
        self._written = [len(self.held[entry.sequence]) for entry in batch]
        self._wanted = [entry.wanted for entry in batch]
        return True

    def sample(self, index, sampler):
        assert self._wanted[index]
        sampler["written"] = sampler.get("written", 0) + 1
        return sampler["written"] if sampler["written"] <= self.length else END

    def is_end(self, token):
        return token == END

    def copy(self, source, target, size):
        assert not self.held[target]
        assert self.copies_parts or size == len(self.held[source])
        self.held[target] = self.held[source][:size]

    def forget(self, sequence):
        self.held[sequence] = []

    def save(self, sequence):
        self.saved.append(list(self.held[sequence]))
        return bytes(self.held[sequence])

    def restore(self, sequence, state):
        assert not self.held[sequence]
        if not state or sum(map(len, self.held.values())) + len(state) > self.cells:
            self.held[sequence] = list(state[:1])  # what was done before it failed
            return False
        self.held[sequence] = list(state)
        return True
