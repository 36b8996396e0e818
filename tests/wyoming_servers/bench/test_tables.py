from __future__ import annotations

from dataclasses import replace
from io import StringIO

from rich.console import Console

from wyoming_servers.bench.ratios import ratios
from wyoming_servers.bench.results import Results
from wyoming_servers.bench.tables import print_results


def printed(results: Results) -> list[str]:
    file = StringIO()
    print_results(Console(file=file, width=160), results, ratios(results))
    return [line.rstrip() for line in file.getvalue().splitlines()]


def row(lines: list[str], *begin: str) -> list[str]:
    return next(line.split() for line in lines if line.split()[: len(begin)] == [*begin])


def test_what_a_reader_must_know_comes_first(made_up):
    made_up.note = "The weights are random."
    assert printed(made_up)[0] == "The weights are random."


def test_each_part_is_told_with_its_origin(made_up):
    text = "\n".join(printed(made_up))
    assert text.count("embedded") == 4
    assert text.count("peer") == 4


def test_a_stage_is_told_in_the_middle_the_worst_cold_and_as_a_factor(made_up):
    cells = row(printed(made_up), "first", "audio")[2:]
    assert cells == ["102", "104", "900", "402", "404", "3600", "3.9", "times"]


def test_a_stage_nobody_reached_is_a_dash(made_up):
    assert set(row(printed(made_up), "tool", "call")[2:]) == {"-"}


def test_it_is_told_when_the_servers_were_ready(made_up):
    assert " ready after: Laramie 2.0 s, stock 2.0 s" in printed(made_up)


def test_satellites_are_told_with_what_they_cost(made_up):
    lines = printed(made_up)
    assert row(lines, "4", "Laramie")[2:] == ["300", "300", "0.50", "400", "4", "of", "4"]


def test_problems_are_told_once(made_up):
    made_up.turns += 3 * [replace(made_up.turns[0], problem="the server went away")]
    assert printed(made_up).count("! the server went away") == 1


def test_a_run_without_peers_has_no_factors(made_up):
    ours = [part for part in made_up.parts if part.stack == "Laramie"]
    assert "times" not in "\n".join(printed(replace(made_up, parts=ours)))
