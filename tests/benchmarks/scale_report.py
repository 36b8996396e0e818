"""The page about one engine in several replicas."""

from __future__ import annotations

from collections.abc import Sequence

from tests.benchmarks.figures import table
from tests.benchmarks.scale_engine import WAIT_SECONDS
from tests.benchmarks.scale_results import Results, Row, Scaling

HEAD = """\
# Turns per second of replicas

Made by `python -m tests.benchmarks.scale`; do not edit. {about}.
Before the run other programs took {others:.0%} of the processors.

{clients} clients say one utterance after the other, as fast as it can be sent, to one address.
Behind it are whole speech servers with HAProxy before them, or one speech server and its engine
as replicas on two nodes of Ray. In brackets: how many times one replica of the same way. *Alone*
is the median turn while nobody else speaks, *processor* the time of all servers, HAProxy and Ray
per turn, with what Ray does all the time. A replica on Ray takes 16 requests at most, as our
applications have it, or *two at a time* (`max_ongoing_requests: 2`): the others wait for whichever
is free.
"""
WAITING = """\
## An engine that waits

It takes {seconds:g} s for an utterance, one at a time, and no processor: it stands for replicas
that have a machine or a GPU each. This measures what spreads the turns and what that costs, no
engine. A perfect share would be {perfect:.1f} turns per second for each replica.
"""
TOGETHER = """\
## An engine that takes several at once

The same, but it answers up to eight utterances in the time of one, as a GPU nearly does: a replica
gives it all that came while it was busy.
"""
WHISPER = """\
## An engine that computes

Whisper tiny with random weights, as faster-whisper runs it. The first replica takes all processors
of this machine: it decodes as many utterances side by side as there are of them. More replicas
share the same ones, so this measures what each way costs an engine that computes.
"""
ENGINES = {"waiting": WAITING, "waiting-together": TOGETHER, "faster-whisper": WHISPER}


def report(results: Results) -> str:
    """Return the page as Markdown."""
    about = ", ".join(f"{name} {value}" for name, value in results.about.items())
    parts = [HEAD.format(about=about, others=results.others_share, clients=results.clients)]
    for engine, words in ENGINES.items():
        rows = [row for row in results.rows if row.engine == engine]
        if rows:
            said = words.format(seconds=WAIT_SECONDS, perfect=1 / WAIT_SECONDS)
            parts += [said, _turns(rows)]
    if results.scaling:
        parts.append(_scaling(results.scaling))
    if results.together:
        parts.append(_together(results))
    return "\n".join(parts)


def _turns(rows: Sequence[Row]) -> str:
    counts = sorted({row.replicas for row in rows})
    head = ["turns per second", *map(str, counts), "alone, ms", "processor, ms"]
    return table(head, [_way(rows, way) for way in dict.fromkeys(row.way for row in rows)])


def _way(rows: Sequence[Row], way: str) -> list[str]:
    own = sorted((row for row in rows if row.way == way), key=lambda row: row.replicas)
    each = [f"{row.per_second:.1f} ({row.per_second / own[0].per_second:.1f})" for row in own]
    alone = _range([row.alone_ms for row in own])
    return [way, *each, alone, _range([1000 * row.cpu_seconds for row in own])]


def _scaling(scaling: Scaling) -> str:
    grown = [[count, f"{seconds:.1f}"] for count, seconds in scaling.grown.items()]
    return f"""\
## Replicas that come with work

The engine that waits on Ray Serve, from one replica to four, with two turns under way for each and
a second to decide; then one client alone, until one replica is left.

{table(["replicas that answer", "seconds since the first turn"], grown)}
One was left {scaling.shrunk_seconds:.1f} s after the load. Of {scaling.turns} turns,
{scaling.shrinking_turns} of them after the load, {scaling.failed} had no answer.
"""


def _together(results: Results) -> str:
    alone = results.together["1"]
    rows = [[size, f"{took:.0f}", f"{alone / took:.2f}"] for size, took in results.together.items()]
    return f"""\
## Decoded in one go, on a processor

Whisper tiny with random weights and no server around it: the least time of an utterance, by how
many are decoded together.

{table(["utterances", "ms for each", "times as fast"], rows)}"""


def _range(values: Sequence[float]) -> str:
    low, high = f"{min(values):.0f}", f"{max(values):.0f}"
    return low if low == high else f"{low} to {high}"
