import ctypes

import pytest

from tests.builders.memory import anonymous_mb
from wyoming_servers.runtime.heap import give_back

PIECES, PIECE_BYTES = 20_000, 4096
MEGABYTES = PIECES * PIECE_BYTES / 2**20


@pytest.mark.skipif(not hasattr(ctypes.CDLL(None), "malloc_trim"), reason="it is not glibc")
def test_what_was_freed_goes_back_to_the_system():
    libc = ctypes.CDLL(None)
    libc.malloc.restype = ctypes.c_void_p
    pieces = [libc.malloc(PIECE_BYTES) for _ in range(PIECES)]
    for piece in pieces:
        ctypes.memset(piece, 1, PIECE_BYTES)
    for piece in pieces[:-1]:  # the last keeps the heap as long as it is
        libc.free(ctypes.c_void_p(piece))
    before = anonymous_mb()
    give_back()
    assert before - anonymous_mb() > MEGABYTES / 2
    libc.free(ctypes.c_void_p(pieces[-1]))


def test_where_the_library_cannot_nothing_happens(monkeypatch):
    monkeypatch.setattr(ctypes, "CDLL", lambda _: object())
    give_back()
