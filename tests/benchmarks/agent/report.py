"""The report of a run as Markdown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from .judge import Outcome
from .results import Result, p_value, pairs, percentile, share
from .sentences import KINDS, LABELS, home_files

HEAD = """# What the agent does with what people say

Made by `python -m tests.benchmarks.agent_eval`; do not edit. {about}

{sentences} sentences and {conversations} conversations in {languages} languages, written by hand
for {homes} homes, are said in homes that are as their files say
([`tests/benchmarks/agent/`](../../tests/benchmarks/agent/)).
A command is judged by what the home is afterwards and by nothing that was said: **right** when
everything that was asked has happened and nothing else, **in part** when some of it has and
nothing else, **wrong** when anything else changed, **nothing** when nothing did. A question is
right when the reply contains the answer and nothing changed, wrong when it answers something
else, nothing when it is not answered. What cannot be done and what is no command must leave the
home as it is, and get a reply.

**The sentences are for measuring only.** Nothing is ever written, trained or chosen by them. A
wrong action listed below may be cured only by a rule that is found and tested on other sentences.

*Asks back* are those after which the subject waits for an answer, *to the model* those it says it
does not understand: there a language model would be asked. Shares stand with their Wilson interval
at 95 %.

"""

SUBJECTS = """## Who is asked

- **{laramie}**:
  the LLM server on TCP with engine `none`, one chat per sentence; the client executes the tool
  calls in the simulated home and sends the results back.
- **{strict}**:
  the same brain in process, with the first of its parsers only: what home-assistant-intents'
  patterns match word for word.
- **{builtin}**:
  Home Assistant itself in process with a voice satellite in every area, its own registries,
  intents and fuzzy matching. The services that its intents call act on the same simulated home by
  the same rules; its timers and its shopping list are its own. Every domain of the homes can be
  represented, so none is left out for either.

"""

CONVERSATIONS = """## Conversations

Two or three sentences said one after the other whatever is replied, judged by what the home is
after the last one. *Follow up*: "and the hall". *Pronoun*: "make it blue". *Correction*: "no, the
other one". *Confirmation*: something dangerous, then yes, no or something else; Home Assistant's
agent confirms nothing, Laramie asks as the integration has it by default. *Clarification*: what was
not clear, then what was meant.

"""

LABELLED = """## By label

- *easy*: plain commands, as one says them. *indirect*: what is meant is not said.
- *misheard*: speech-to-text got a word wrong. *multi*: several commands or things at once.
- *out of reach*: no such thing, place or ability. *question*: about states, lists and timers.
- *restraint*: negated, hypothetical, told or asked, but no command.

Who understands nothing passes the labels in which nothing may happen, so read them beside *easy*.
The mix of labels is ours and no house's: *all* compares the subjects and is no share to expect.

"""

LATENCY = """## How long it takes

From the sentence to the end of the reply, everything executed. The first goes through a TCP
connection to another process, the others are calls; sentences that are alike are never said twice
in a home, so no answer comes from a cache. The machine was used by others at the same time: only
the ratio says something.

"""

PAIRS = """## The same, two subjects

How many sentences, or conversations, both get right, only one, and neither; p is McNemar's exact
test.

"""

WRONG = """## Wrong actions

Every sentence or conversation after which something was otherwise than asked, and every wrong
answer.

"""


def report(results: Sequence[Result], about: str, **names: str) -> str:
    """Return the whole report; ``names`` are the subjects', as ``SUBJECTS`` calls them."""
    single = [result for result in results if result.sentence.label in LABELS]
    talks = [result for result in results if result.sentence.label in KINDS]
    head = HEAD.format(
        about=about,
        sentences=len(_said(single)),
        conversations=len(_said(talks)),
        homes=len(home_files()),
        languages=len({result.sentence.language for result in results}),
    )
    by_subject = _by(results, lambda result: result.subject)
    return "".join(
        (
            head,
            SUBJECTS.format(**names),
            LABELLED,
            outcome_table(single, "label", lambda result: result.sentence.label, LABELS),
            "\n",
            CONVERSATIONS,
            outcome_table(talks, "kind", lambda result: result.sentence.label, KINDS),
            "\n## By language\n\n",
            outcome_table(single, "language", lambda result: result.sentence.language),
            "\n## By home\n\n",
            outcome_table(single, "home", lambda result: result.sentence.home),
            "\n",
            LATENCY,
            _latency_table(_by(single, lambda result: result.subject)),
            "\n",
            PAIRS,
            _pairs_table(by_subject),
            "\n",
            WRONG,
            "\n\n".join(_wrong(name, its) for name, its in by_subject.items()),
            "\n",
        )
    )


def _said(results: Iterable[Result]) -> set[tuple[str, str]]:
    return {(result.sentence.home, result.sentence.text) for result in results}


def outcome_table(
    results: Sequence[Result],
    name: str,
    key: Callable[[Result], str],
    order: Sequence[str] | None = None,
) -> str:
    """Return the outcomes of every subject, by a property of the sentence and in all."""
    groups = _by(results, key)
    rows = []
    for group in [*(order or sorted(groups)), None]:
        its = groups.get(group, []) if group else results
        for subject, part in _by(its, lambda result: result.subject).items():
            cells = (
                f"**{share(part, Outcome.RIGHT)}**",
                str(share(part, Outcome.PART).count),
                str(share(part, Outcome.WRONG)),
                str(share(part, Outcome.NOTHING)),
                str(sum(result.turn.asks for result in part)),
                str(sum(not result.turn.understood for result in part)),
            )
            shown = (group or "all").replace("_", " ")
            rows.append((shown, str(len(part)), subject, *cells))
    outcomes = ("right", "in part", "wrong", "nothing", "asks back", "to the model")
    return _table((name, "n", "subject", *outcomes), rows)


def _latency_table(by_subject: Mapping[str, Sequence[Result]]) -> str:
    rows = []
    for subject, its in by_subject.items():
        for done, title in ((True, "something done or answered"), (False, "not understood")):
            took = [r.turn.milliseconds for r in its if r.turn.understood is done]
            if took:
                figures = (f"{percentile(took, percent):.1f}" for percent in (50, 99))
                rows.append((subject, title, str(len(took)), *figures))
    return _table(("subject", "sentences", "n", "p50, ms", "p99, ms"), rows)


def _pairs_table(by_subject: Mapping[str, Sequence[Result]]) -> str:
    (name, its), *rest = by_subject.items()
    rows = []
    for other, others in rest:
        for label in (*LABELS, *KINDS, None):
            both, one, two, neither = pairs(_labelled(its, label), _labelled(others, label))
            shown = (label or "all").replace("_", " ")
            counts = map(str, (both, one, two, neither))
            rows.append((shown, name, other, *counts, f"{p_value(one, two):.2g}"))
    head = ("label", "one", "other", "both", "only one", "only other", "neither", "p")
    return _table(head, rows)


def _labelled(results: Iterable[Result], label: str | None) -> list[Result]:
    return [result for result in results if label in (None, result.sentence.label)]


def _wrong(subject: str, results: Sequence[Result]) -> str:
    rows = [
        (
            result.sentence.home,
            result.sentence.label.replace("_", " "),
            result.sentence.text,
            _happened(result),
            result.turn.reply,
        )
        for result in results
        if result.outcome is Outcome.WRONG
    ]
    head = ("home", "label", "sentence", "what happened", "reply")
    return f"### {subject}: {len(rows)}\n\n{_table(head, rows)}".rstrip()


def _happened(result: Result) -> str:
    turn = result.turn
    parts = [f"`{entity_id}` {now['state']}" for entity_id, (_, now) in turn.changed.items()]
    if turn.lists_changed:
        came = set[str]().union(
            *(now - turn.before.lists[name] for name, now in turn.after.lists.items())
        )
        parts.append("list: " + (", ".join(sorted(came)) or "something gone"))
    if turn.timers_changed:
        timers = (f"{timer.name or ''} {timer.seconds} s".strip() for timer in turn.after.timers)
        parts.append("timers: " + (", ".join(timers) or "none"))
    return ", ".join(parts) or "-"


def _by(results: Iterable[Result], key: Callable[[Result], str]) -> dict[str, list[Result]]:
    groups: dict[str, list[Result]] = {}
    for result in results:
        groups.setdefault(key(result), []).append(result)
    return groups


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "".join(
        "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in line) + " |\n"
        for line in lines
    )
