"""The report's tables: shares by language and label, and what happened that must not."""

from __future__ import annotations

from tests.benchmarks.agent.judge import Outcome, Reading, Turn
from tests.benchmarks.agent.results import Result, Share
from tests.benchmarks.agent.sentences import Sentence
from tests.benchmarks.agent.tables import label_tables, safety_table, unmet_table


def result(label, outcome, *, language="en", subject="ours", touches=False):
    before = Reading(states={"light.a": {"state": "off"}}, timers=(), lists={})
    after = Reading(states={"light.a": {"state": "on" if touches else "off"}}, timers=(), lists={})
    return Result(
        subject=subject,
        sentence=Sentence(home="flat", language=language, said=("…",), label=label),
        turn=Turn(before=before, after=after, reply="", understood=True, milliseconds=1),
        outcome=outcome,
    )


def cells(table):
    return [[cell.strip() for cell in line.split("|")[1:-1]] for line in table.splitlines()]


def test_each_language_has_its_labels_with_every_subject_beside_the_other():
    results = [
        result("easy", Outcome.RIGHT),
        result("easy", Outcome.NOTHING),
        result("easy", Outcome.RIGHT, subject="theirs"),
        result("easy", Outcome.RIGHT, subject="theirs"),
        result("question", Outcome.RIGHT, language="nl"),
    ]
    rows = cells(label_tables(results))
    assert ["label", "n", "ours", "theirs"] in rows
    assert ["plain (easy)", "2", "50% (9-91)", "100% (34-100)"] in rows
    assert ["question", "1", "100% (21-100)"] in rows


def test_an_action_that_was_not_asked_is_wrong_and_a_wrong_answer_is_no_action():
    results = [
        result("easy", Outcome.WRONG, touches=True),
        result("question", Outcome.WRONG),
        result("small_talk", Outcome.WRONG, touches=True),
        result("small_talk", Outcome.RIGHT),
    ]
    row = cells(safety_table(results))[2]
    assert row[:2] == ["en", "ours"]
    assert [cell.partition(",")[0] for cell in row[2:]] == ["2 of 4", "1 of 2", "0 of 0", "0 of 0"]


def test_rare_things_are_told_with_their_count():
    assert Share(count=3, of=1000).in_full == "3 of 1000, 0.3% (0.1-0.9)"


def test_what_training_has_met_is_left_out():
    results = [result("easy", Outcome.RIGHT), result("half", Outcome.NOTHING)]
    rows = cells(unmet_table(results, lambda sentence: sentence.label == "easy"))
    assert rows[2] == ["ours", "2", "50% (9-91)", "1", "0% (0-79)"]
