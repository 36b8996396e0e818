from __future__ import annotations

from tests.benchmarks.whole_report import EMBEDDED, NOTE, report
from tests.wyoming_servers.bench.made_up import run


def test_the_report_begins_with_what_its_weights_are():
    results = run()
    results.note = NOTE
    title, empty, first, *_ = report(results).splitlines()
    assert title.startswith("# ")
    assert empty == ""
    assert first.startswith(f"**{NOTE}**")


def test_the_report_tells_each_stage_as_a_factor_of_ours():
    lines = report(run()).splitlines()
    [row] = (line for line in lines if line.startswith("| first audio |"))
    assert row == "| first audio | 102 | 104 | 900 | 402 | 404 | 3600 | **3.9 times** |"


def test_a_side_that_was_not_measured_has_no_ratios():
    text = report(run())
    assert f"Of *{EMBEDDED}*" in text
    assert "| effort |" not in text
