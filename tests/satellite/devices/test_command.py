"""Programs that record and play, and what they say when they cannot."""

from __future__ import annotations

import shlex
import sys

import pytest

from satellite.devices import DeviceError, command, open_input, open_output


def program(text):
    """Return a command that runs Python."""
    return f"command:{shlex.join([sys.executable, '-I', '-S', '-c', text])}"


COMPLAINS = program("import sys; sys.exit('no card\\nit is busy')")


@pytest.fixture(autouse=True)
def patient(monkeypatch):
    """A busy machine starts programs late."""
    monkeypatch.setattr(command, "STUCK_SECONDS", 60.0)


def test_the_last_words_of_a_program_that_cannot_record_are_told_once(capfd):
    device = open_input(COMPLAINS)
    with pytest.raises(DeviceError, match=r"has ended with status 1: it is busy$"):
        device.read()
    device.close()
    assert capfd.readouterr() == ("", "")


def test_a_line_that_never_ends_is_not_kept_whole():
    device = open_input(program("import sys; sys.exit('\\r#' * 100_000 + 'overrun')"))
    with pytest.raises(DeviceError, match=r"overrun$") as error:
        device.read()
    assert len(str(error.value)) < 2 * command.LINE_BYTES
    device.close()


def test_the_last_words_of_a_program_that_cannot_play_are_told():
    device = open_output(COMPLAINS)
    with pytest.raises(DeviceError, match=r"has ended with status 1: it is busy$"):
        device.write(bytes(8820))
    device.close()


def test_a_program_that_says_nothing_is_told_what_it_should_do():
    device = open_output("command:true")
    with pytest.raises(DeviceError, match="'true' has ended with status 0: try it in a shell"):
        device.write(bytes(8820))
    device.close()


def test_a_program_that_talks_on_is_heard_out(caplog):
    """A pipe takes 64 KiB: a program that nobody listens to would wait for ever."""
    caplog.set_level("DEBUG")
    talks = (
        "import sys\nfor _ in range(20_000): print('overrun', file=sys.stderr)\nprint('x' * 9999)"
    )
    device = open_input(program(talks))
    assert device.read() == b"x" * 1280
    device.close()
    assert "overrun" in caplog.messages


def test_what_is_no_command_is_told():
    with pytest.raises(DeviceError, match="'no-such-program' cannot be started"):
        open_input("command:no-such-program")
