"""A network with nothing in it but this machine: a test that runs there can reach nobody."""

from __future__ import annotations

import fcntl
import os
import socket
import struct
from collections.abc import Iterator
from contextlib import contextmanager

_SET_INTERFACE_FLAGS = 0x8914
_UP = 1


class NoNamespace(Exception):
    """This process may not make a network namespace; the text says how it may."""


@contextmanager
def own_network() -> Iterator[None]:
    """Move this thread, and the processes it starts, into a network namespace of its own.

    It has a loopback interface and no other. Threads that run already stay where they are. Raises
    NoNamespace where that is not allowed.
    """
    outside = os.open("/proc/thread-self/ns/net", os.O_RDONLY)
    try:
        try:
            os.unshare(os.CLONE_NEWNET)
        except OSError as error:
            raise NoNamespace(
                f"a network namespace cannot be made here ({error.strerror}): run as root, or all "
                "of it under 'unshare --map-root-user --net'"
            ) from error
        try:
            _bring_up_loopback()
            yield
        finally:
            os.setns(outside, os.CLONE_NEWNET)
    finally:
        os.close(outside)


def _bring_up_loopback() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        request = struct.pack("16sH22x", b"lo", _UP)
        fcntl.ioctl(any_socket, _SET_INTERFACE_FLAGS, request)
