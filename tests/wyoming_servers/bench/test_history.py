from __future__ import annotations

import json

import pytest

from wyoming_servers.bench.history import append, entry_of, read, regressions


@pytest.fixture
def path(tmp_path):
    return tmp_path / "bench" / "history.jsonl"


def slower(entry, times):
    return entry | {"figures": {name: times * value for name, value in entry["figures"].items()}}


def test_a_run_is_one_line_at_the_end(made_up, path):
    entry = entry_of(made_up)
    append(path, entry)
    append(path, slower(entry, 2))
    assert [*read(path)] == [entry, slower(entry, 2)]
    assert len(path.read_text().splitlines()) == 2


def test_the_line_tells_how_much_and_not_what_was_said(made_up):
    entry = entry_of(made_up)
    assert set(entry["figures"]) == {"effort", "crowd", "wait"}
    assert "light" not in json.dumps(entry)


def test_what_got_worse_is_told(made_up, path):
    entry = entry_of(made_up)
    for times in (1.0, 1.1, 0.9):
        append(path, slower(entry, times))
    told = regressions(path, slower(entry, 3))
    assert [sentence.split()[0] for sentence in told] == [*entry["figures"]]
    assert "3.0 times what it was in the last 3 runs" in told[0]


def test_what_varies_with_the_machine_s_other_work_is_no_regression(made_up, path):
    entry = entry_of(made_up)
    for times in (1.0, 1.3, 0.9, 1.1):
        append(path, slower(entry, times))
    assert regressions(path, slower(entry, 1.4)) == []


def test_runs_of_another_kind_are_not_compared(made_up, path):
    entry = entry_of(made_up)
    other = entry | {"kind": entry["kind"] | {"short": True}}
    for _ in range(3):
        append(path, slower(other, 0.1))
    assert regressions(path, entry) == []


def test_one_run_is_too_few_to_compare_with(made_up, path):
    entry = entry_of(made_up)
    append(path, slower(entry, 0.1))
    assert regressions(path, entry) == []


def test_a_line_that_was_cut_short_is_passed_over(made_up, path):
    entry = entry_of(made_up)
    append(path, entry)
    with path.open("a") as file:
        file.write('{"began": "2026-01\n')
    append(path, entry)
    assert [*read(path)] == [entry, entry]


def test_without_a_history_there_is_nothing_to_compare_with(made_up, path):
    assert regressions(path, entry_of(made_up)) == []
