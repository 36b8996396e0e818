"""``laramie wake`` as it is typed."""

import pytest

from wyoming_servers.__main__ import main
from wyoming_servers.audio.wav import read_wav
from wyoming_servers.runtime.config import default_data_dir
from wyoming_servers.wake.kept import KeptMoments, Moment
from wyoming_servers.wake.options import WakeOptions
from wyoming_servers.wake.thresholds import Thresholds

PCM = b"\1\0" * 16000


@pytest.fixture
def kept() -> KeptMoments:
    """Where the commands look, with six calls, a near miss, and three wakes nobody meant."""
    store = KeptMoments(default_data_dir(), megabytes=1)
    for at, peak in enumerate([0.9] * 6 + [0.3] + [0.62] * 3):
        store.keep(moment(at * 100, peak, woke=peak > 0.5))
    return store


def moment(at, peak, *, woke=True) -> Moment:
    return Moment(
        word="alexa", client="kitchen", at=at, woke=woke, peak=peak, threshold=0.5, pcm=PCM[:320]
    )


def threshold() -> float:
    return Thresholds(WakeOptions(data_dir=default_data_dir())).of("alexa", "kitchen")


def run(*arguments) -> int:
    return main(["wake", *map(str, arguments)])


@pytest.mark.usefixtures("kept")
def test_false_wakes_are_marked_and_thresholds_tuned_by_them(capsys):
    for at in (700, 800, 900):
        assert run("kept", "mark", moment(at, 0.62).name, "false") == 0
    assert "'alexa' needs 0.60 from kitchen now" in capsys.readouterr().out
    Thresholds(WakeOptions(data_dir=default_data_dir())).change("alexa", None, "kitchen")
    assert run("tune") == 0
    proposed = capsys.readouterr().out
    assert proposed.splitlines()[1].split() == (
        ["alexa", "kitchen", "6", "4", "0.50", "0.65", "0", "3", "->", "0"]
    )
    assert "--apply" in proposed
    assert threshold() == 0.5
    assert run("tune", "--apply") == 0
    assert "Thresholds set: 1" in capsys.readouterr().out
    assert threshold() == 0.65


@pytest.mark.usefixtures("kept")
def test_what_is_kept_is_listed_with_what_it_was(capsys):
    run("kept", "mark", moment(600, 0.3).name, "said")
    run("kept", "list")
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["name", "client", "score", "of", "what", "seconds"]
    assert sum("wake" in line for line in lines) == 9
    assert sum("missed" in line for line in lines) == 1


@pytest.mark.usefixtures("kept")
def test_what_is_kept_can_be_heard(tmp_path, capsys):
    path = tmp_path / "heard.wav"
    assert run("kept", "wav", moment(0, 0.9).name, path) == 0
    assert read_wav(path)[1] == PCM[:320]
    assert "wake of 'alexa', score 0.90" in capsys.readouterr().out


def test_one_recording_or_all_are_deleted(kept, capsys):
    assert run("kept", "delete", moment(0, 0.9).name) == 0
    assert run("kept", "delete", "--all") == 0
    assert "9 recordings are deleted" in capsys.readouterr().out
    assert list(kept.moments()) == []


def test_a_name_that_is_not_there_is_told(capsys):
    assert run("kept", "delete", "nothing") == 2
    assert "nothing is kept as 'nothing'" in capsys.readouterr().err


@pytest.mark.parametrize("command", [("tune",), ("kept", "list")])
def test_where_nothing_is_kept_the_option_is_named(command, capsys, monkeypatch):
    assert run(*command) == 0
    assert "keep_heard_mb" in capsys.readouterr().out
    monkeypatch.setenv("LARAMIE_WAKE_KEEP_HEARD_MB", "5")
    assert run(*command) == 0
    assert capsys.readouterr().out == "Nothing was kept yet.\n"
