"""A sound card for ``laramie-satellite``: its commands record and play what a test's room gives.

sound_card.py microphone SOCKET    writes what is said in the room
sound_card.py speaker SOCKET       plays what it reads, block by block, as the room takes it
"""

from __future__ import annotations

import os
import socket
import sys

BLOCK_BYTES = 882
"""20 ms of what is played."""


def record(room: socket.socket) -> None:
    """Write what is said until one of the two has gone."""
    while pcm := room.recv(65536):
        sys.stdout.buffer.raw.write(pcm)


def play(room: socket.socket) -> None:
    """Give the room a block when it asks for one, until there are no more."""
    # Unbuffered, as a card is: what Python reads ahead would be played whatever comes.
    speaker = sys.stdin.buffer.raw
    while block := speaker.read(BLOCK_BYTES):
        if not room.recv(1):
            return
        room.sendall(block)


def main() -> None:
    """Be a microphone or a speaker."""
    part, path = sys.argv[1:]
    with socket.socket(socket.AF_UNIX) as room:
        room.connect(path)
        room.sendall(part[:1].encode())
        try:
            {"microphone": record, "speaker": play}[part](room)
        except (BrokenPipeError, ConnectionResetError):
            # The other side has gone; nothing is left to be flushed into.
            os._exit(0)


if __name__ == "__main__":
    main()
