from __future__ import annotations

import argparse
from copy import deepcopy
from dataclasses import replace

import pytest

from wyoming_servers.bench import command
from wyoming_servers.bench.command import TRIES, bench, tell


@pytest.fixture(autouse=True)
def no_matplotlib(monkeypatch):
    """Draw no pictures."""
    monkeypatch.setattr(command, "find_spec", lambda _: None)


@pytest.fixture
def much_worse(made_up):
    """A run whose turns cost ten times as much."""
    run = deepcopy(made_up)
    run.turns = [replace(turn, effort=turn.effort and 10 * turn.effort) for turn in run.turns]
    return run


@pytest.fixture
def measured(monkeypatch, tmp_path):
    """Run the checking command with runs that were made up; return status and runs left."""

    def run(*results):
        left = [*results]

        async def measure(*_):
            return left.pop(0)

        monkeypatch.setattr(command, "_measured", measure)
        given = {"short": True, "against": None, "check": True, "out": tmp_path}
        return bench([], argparse.Namespace(**given)), len(left)

    return run


def test_a_run_as_stated_passes_the_check(made_up, tmp_path):
    assert tell(made_up, out=tmp_path, check=True) == 0


def test_a_run_worse_than_stated_fails_the_check_and_says_why(much_worse, tmp_path, capsys):
    assert tell(much_worse, out=tmp_path, check=True) == 1
    assert "effort is 120.00, stated" in capsys.readouterr().out


def test_a_check_that_failed_once_is_tried_again(measured, made_up, much_worse):
    assert measured(much_worse, made_up, made_up) == (0, 1)


def test_a_check_fails_when_every_try_does(measured, much_worse):
    assert measured(*(TRIES * [much_worse])) == (1, 0)


def test_a_check_of_turns_that_all_failed_fails(made_up, tmp_path, capsys):
    made_up.turns = [replace(turn, effort=None, problem="no reply") for turn in made_up.turns]
    assert tell(made_up, out=tmp_path, check=True) == 1
    assert "effort could not be measured" in capsys.readouterr().out


def test_without_the_check_it_is_only_told(much_worse, tmp_path, capsys):
    assert tell(much_worse, out=tmp_path, check=False) == 0
    assert "effort is 120.00, stated" in capsys.readouterr().out


def test_other_engines_than_the_embedded_ones_are_not_checked(much_worse, tmp_path):
    much_worse.parts[1] = replace(much_worse.parts[1], origin="remote")
    assert tell(much_worse, out=tmp_path, check=True) == 0


def test_a_regression_on_this_machine_is_told(made_up, tmp_path, capsys):
    for _ in range(2):
        tell(made_up, out=tmp_path, check=True)
    capsys.readouterr()
    made_up.turns = [
        replace(turn, after_ms={name: 3 * ms for name, ms in turn.after_ms.items()})
        for turn in made_up.turns
    ]
    assert tell(made_up, out=tmp_path, check=True) == 0
    assert "3.0 times what it was in the last 2 runs here" in capsys.readouterr().out


def test_without_what_draws_the_picture_the_command_says_how_to_get_it(made_up, tmp_path, capsys):
    tell(made_up, out=tmp_path, check=False)
    assert "pip install 'laramie[bench]'" in capsys.readouterr().out
    assert [path.suffix for path in tmp_path.glob("bench-*")] == [".json"]
