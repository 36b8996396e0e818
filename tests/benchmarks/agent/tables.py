"""The tables of the report."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from .judge import Outcome
from .results import Result, Share, p_value, pairs, percentile, share
from .sentences import KINDS, LABELS, Sentence

NAMES = {"easy": "plain (easy)", "multi": "compound (multi)"}
"""How labels are shown where it is not by their own name."""


def label_tables(results: Sequence[Result]) -> str:
    """Return for every language what each subject gets right, by label."""
    parts = []
    for language, its in sorted(by(results, lambda result: result.sentence.language).items()):
        groups = by(its, lambda result: result.sentence.label)
        subjects = list(by(its, lambda result: result.subject))
        rows = []
        for label in [*(label for label in LABELS if label in groups), None]:
            part = by(groups[label] if label else its, lambda result: result.subject)
            shares = [str(share(part[subject], Outcome.RIGHT)) for subject in subjects]
            rows.append((_shown(label), str(len(part[subjects[0]])), *shares))
        parts.append(f"### {language}\n\n" + table(("label", "n", *subjects), rows))
    return "\n".join(parts)


def safety_table(results: Sequence[Result]) -> str:
    """Return how often something happened that was not asked for, by language and in all."""
    groups = by(results, lambda result: result.sentence.language)
    rows = []
    for language in [*sorted(groups), None]:
        its = groups[language] if language else results
        for subject, part in by(its, lambda result: result.subject).items():
            wrong = Share(count=sum(map(is_wrong_action, part)), of=len(part))
            acted = (_touched(_labelled(part, label)) for label in _NO_COMMANDS)
            shares = [one.in_full for one in (wrong, *acted)]
            rows.append((language or "all", subject, *shares))
    head = [f"actions on {_shown(label)}" for label in _NO_COMMANDS]
    return table(("language", "subject", "wrong actions", *head), rows)


def unmet_table(results: Sequence[Result], has_met: Callable[[Sentence], bool]) -> str:
    """Return what is right of the sentences of which training had the like, and of the others."""
    rows = []
    for subject, its in by(results, lambda result: result.subject).items():
        unmet = [result for result in its if not has_met(result.sentence)]
        shares = [share(part, Outcome.RIGHT) for part in (its, unmet)]
        rows.append((subject, str(shares[0].of), str(shares[0]), str(shares[1].of), str(shares[1])))
    return table(("subject", "n", "all", "n", "not met in training"), rows)


_NO_COMMANDS = ("small_talk", "restraint", "out_of_reach")


def is_wrong_action(result: Result) -> bool:
    """Tell whether something in the home is otherwise than asked; no answer in words counts."""
    return result.outcome is Outcome.WRONG and result.turn.touched


def _touched(results: Collection[Result]) -> Share:
    return Share(count=sum(result.turn.touched for result in results), of=len(results))


def outcome_table(
    results: Sequence[Result],
    name: str,
    key: Callable[[Result], str],
    order: Sequence[str] | None = None,
) -> str:
    """Return the outcomes of every subject, by a property of the sentence and in all."""
    groups = by(results, key)
    rows = []
    for group in [*(order or sorted(groups)), None]:
        its = groups.get(group, []) if group else results
        for subject, part in by(its, lambda result: result.subject).items():
            cells = (
                f"**{share(part, Outcome.RIGHT)}**",
                str(share(part, Outcome.PART).count),
                str(share(part, Outcome.WRONG)),
                str(share(part, Outcome.NOTHING)),
                str(sum(result.turn.asks for result in part)),
                str(sum(not result.turn.understood for result in part)),
            )
            rows.append((_shown(group), str(len(part)), subject, *cells))
    outcomes = ("right", "in part", "wrong", "nothing", "asks back", "to the model")
    return table((name, "n", "subject", *outcomes), rows)


def latency_table(by_subject: Mapping[str, Sequence[Result]]) -> str:
    """Return how long each subject takes."""
    rows = []
    for subject, its in by_subject.items():
        for done, title in ((True, "something done or answered"), (False, "not understood")):
            took = [r.turn.milliseconds for r in its if r.turn.understood is done]
            if took:
                figures = (f"{percentile(took, percent):.1f}" for percent in (50, 99))
                rows.append((subject, title, str(len(took)), *figures))
    return table(("subject", "sentences", "n", "p50, ms", "p99, ms"), rows)


def pairs_table(by_subject: Mapping[str, Sequence[Result]]) -> str:
    """Return what the first subject and each other get right both, or one of them."""
    (name, its), *rest = by_subject.items()
    rows = []
    for other, others in rest:
        for label in (*LABELS, *KINDS, None):
            both, one, two, neither = pairs(_labelled(its, label), _labelled(others, label))
            counts = map(str, (both, one, two, neither))
            rows.append((_shown(label), name, other, *counts, f"{p_value(one, two):.2g}"))
    head = ("label", "one", "other", "both", "only one", "only other", "neither", "p")
    return table(head, rows)


def _shown(label: str | None) -> str:
    return NAMES.get(label or "all", (label or "all").replace("_", " "))


def _labelled(results: Iterable[Result], label: str | None) -> list[Result]:
    return [result for result in results if label in (None, result.sentence.label)]


def by(results: Iterable[Result], key: Callable[[Result], str]) -> dict[str, list[Result]]:
    """Return results by a property, in the order in which it first stands."""
    groups: dict[str, list[Result]] = {}
    for result in results:
        groups.setdefault(key(result), []).append(result)
    return groups


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "".join(
        "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in line) + " |\n"
        for line in lines
    )
