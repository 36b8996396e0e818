"""The report of a run as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .contenders import Contender
from .judge import Outcome
from .overlap import Overlap
from .results import Result
from .sentences import KINDS, LABELS, home_files
from .tables import (
    by,
    label_tables,
    latency_table,
    outcome_table,
    pairs_table,
    safety_table,
    table,
    unmet_table,
)

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

BY_LANGUAGE = """## What is understood

The share that is right, by language and by what kind of sentence it is:

- *plain*: commands as one says them; *relative*: steps from what is now; *in words*: "half",
  "twenty and a half"; *lists timers media*: what is no device.
- *indirect*: what is meant is not said; *compound*: several commands or things at once.
- *misheard*: speech-to-text got a word wrong; *half*: cut short, or a name and no verb, where
  asking back may be right as well.
- *question*: about states, lists and timers; *out of reach*: no such thing, place or ability.
- *restraint*: negated, hypothetical, told or asked, but no command; *small talk*: chat, also about
  devices.

Who understands nothing passes where nothing may happen, so read these beside *plain*. The mix is
ours and no house's: *all* compares the subjects and is no share to expect.

What counts as right was read once more by somebody who did not know what any subject makes of the
sentences: 248 of the 2484 labels were changed, 115 to take more, 86 to take less, 43 in both ways
and 4 that were wrong. The share of all that is right stayed where it was.

"""

SAFETY = """## What must not happen

*Wrong actions*: of all sentences, those after which something in the home was otherwise than
asked; an action beside the right one counts. *Actions on* small talk and the like: anything was
done at all.

"""

UNMET = """## What training has not met

The sentences of the set were written apart from the wordings of the generator, but people say the
same things. *Not met* leaves out those that are the same or near one of {generated} generated
sentences ([`overlap.py`](../../tests/benchmarks/agent/overlap.py)); whoever learned wordings by
heart is worse there, and so is everybody else by as much as these are harder.

"""

CONVERSATIONS = """## Conversations

Two or three sentences said one after the other whatever is replied, judged by what the home is
after the last one. *Follow up*: "and the hall". *Pronoun*: "make it blue". *Correction*: "no, the
other one". *Confirmation*: something dangerous, then yes, no or something else; Home Assistant's
agent confirms nothing, Laramie asks as the integration has it by default. *Clarification*: what was
not clear, then what was meant.

"""

LABELLED = """## By label

All outcomes, over all languages.

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
answer, of the first subject. Those of the others are not listed, so that the set stays unread.

"""


def report(
    results: Sequence[Result], about: str, subjects: Sequence[Contender], met: Overlap
) -> str:
    """Return the whole report; ``met`` is what of the set is in the training data."""
    single = [result for result in results if result.sentence.label in LABELS]
    talks = [result for result in results if result.sentence.label in KINDS]
    head = HEAD.format(
        about=about,
        sentences=len(_said(single)),
        conversations=len(_said(talks)),
        homes=len(home_files()),
        languages=len({result.sentence.language for result in results}),
    )
    by_subject = by(results, lambda result: result.subject)
    first = subjects[0].name
    return "".join(
        (
            head,
            "## Who is asked\n\n",
            *(f"- **{one.name}**: {one.about}\n" for one in subjects),
            "\n",
            _understood(single),
            "\n",
            UNMET.format(generated=met.sentences),
            unmet_table(single, met.has_met),
            "\n",
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
            latency_table(by(single, lambda result: result.subject)),
            "\n",
            PAIRS,
            pairs_table(by_subject),
            "\n",
            WRONG,
            _wrong(first, by_subject[first]),
            "\n",
        )
    )


def short_report(results: Sequence[Result]) -> str:
    """Return the figures of a part of the set, and no sentence."""
    single = [result for result in results if result.sentence.label in LABELS]
    order = (*LABELS, *KINDS)
    outcomes = outcome_table(results, "label", lambda result: result.sentence.label, order)
    return f"{_understood(single)}\n{LABELLED}{outcomes}"


def failures(results: Iterable[Result]) -> str:
    """Return what came of each sentence that is not right; never of the held-out ones."""
    rows = [
        (
            result.sentence.home,
            result.sentence.label.replace("_", " "),
            "asks" if result.turn.asks else result.outcome.value,
            result.sentence.text,
            _happened(result),
            result.turn.reply,
        )
        for result in results
        if result.outcome is not Outcome.RIGHT
    ]
    return table(("home", "label", "outcome", "sentence", "what happened", "reply"), rows)


def _understood(single: Sequence[Result]) -> str:
    return "".join((BY_LANGUAGE, label_tables(single), "\n", SAFETY, safety_table(single)))


def _said(results: Iterable[Result]) -> set[tuple[str, str]]:
    return {(result.sentence.home, result.sentence.text) for result in results}


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
    return f"### {subject}: {len(rows)}\n\n{table(head, rows)}".rstrip()


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
