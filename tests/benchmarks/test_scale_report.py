"""The page about replicas, from figures that were made up."""

from __future__ import annotations

from tests.benchmarks.scale_report import report
from tests.benchmarks.scale_results import Results, Row, Scaling


def row(way, replicas, per_second):
    return Row(
        way=way,
        engine="waiting",
        replicas=replicas,
        turns=8,
        per_second=per_second,
        alone_ms=300.0 + replicas,
        cpu_seconds=0.004,
    )


RESULTS = Results(
    about={"Python": "3.14"},
    clients=16,
    rows=[row("HAProxy", 1, 3.0), row("Ray Serve", 1, 2.0), row("Ray Serve", 4, 7.0)],
    scaling=Scaling(
        turns=90, failed=1, grown={"1": 0.1, "4": 9.0}, shrunk_seconds=5.0, shrinking_turns=10
    ),
    together={"1": 100.0, "8": 80.0},
)


def test_each_way_is_compared_with_one_replica_of_its_own():
    lines = report(RESULTS).splitlines()
    assert "| Ray Serve | 2.0 (1.0) | 7.0 (3.5) | 301 to 304 | 4 |" in lines


def test_a_turn_without_an_answer_is_told():
    assert "Of 90 turns,\n10 of them after the load, 1 had no answer." in report(RESULTS)


def test_what_goes_together_is_compared_with_what_goes_alone():
    assert "| 8 | 80 | 1.25 |" in report(RESULTS)


def test_what_was_saved_makes_the_same_page(tmp_path):
    RESULTS.save(tmp_path / "scale.json")
    assert report(Results.load(tmp_path / "scale.json")) == report(RESULTS)
