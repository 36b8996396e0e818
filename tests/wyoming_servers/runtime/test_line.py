import socket

import pytest

from wyoming_servers.runtime.line import Line, LineCut


@pytest.fixture
def ends():
    ours, theirs = socket.socketpair()
    with ours, theirs:
        yield ours, theirs


def test_a_line_that_is_cut_ends_for_both(ends):
    ours, theirs = ends
    line = Line()
    line.connected(ours)
    line.cut()
    assert ours.recv(1) == theirs.recv(1) == b""


def test_a_line_cut_before_it_was_made_is_not_made(ends):
    line = Line()
    line.cut()
    with pytest.raises(LineCut):
        line.connected(ends[0])


def test_a_line_that_is_over_can_be_cut(ends):
    line = Line()
    line.connected(ends[0])
    ends[0].close()
    line.cut()
