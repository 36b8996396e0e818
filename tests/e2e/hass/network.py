"""A network with nothing in it but this machine: a test that runs there can reach nobody."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

ADDRESS = "10.77.0.1"
"""Of this machine in that network."""
_INTERFACES = f"""\
link set lo up
link add lan0 type veth peer name lan1
address add {ADDRESS}/24 dev lan0
link set lan1 up
link set lan0 up
route add default dev lan0
"""


class NoNamespace(Exception):
    """This process may not make a network namespace; the text says how it may."""


@contextmanager
def own_network() -> Iterator[None]:
    """Move this thread, and the processes it starts, into a network namespace of its own.

    It has a loopback interface, and a local network that reaches no other machine, for zeroconf.
    Threads that run already stay where they are. Raises NoNamespace where that is not allowed.
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
            _make_interfaces()
            yield
        finally:
            os.setns(outside, os.CLONE_NEWNET)
    finally:
        os.close(outside)


def _make_interfaces() -> None:
    try:
        subprocess.run(("ip", "-batch", "-"), input=_INTERFACES, text=True, check=True)
    except FileNotFoundError as error:
        raise NoNamespace("a network is made with 'ip': install iproute2") from error
