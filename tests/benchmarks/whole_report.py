"""The report of a run of ``whole`` as Markdown."""

from __future__ import annotations

from tests.benchmarks.figures import table
from wyoming_servers.bench.ratios import STATED, against, cpu_per_turn, memory_mb, ratios
from wyoming_servers.bench.results import OURS, STAGES, STOCK, Results, agent_wait, waits
from wyoming_servers.bench.tables import right_of

EMBEDDED = "Laramie, embedded"
NOTE = "Whisper and Piper have random weights of the real architecture, the same on both sides."
HEAD = """# Whole turns beside the usual servers

**{note}** They cost what real ones cost, and tell nothing about how well one hears or speaks.

Made by `python -m tests.benchmarks.whole`; do not edit. {about}.

![Whole turns, ours and the usual servers](whole.png)

One run, in which programs that were no part of it took {others:.0%} of the processors: compare
the sides, not the milliseconds. Every satellite plays the wake phrase and then a command at the
speed of speech, over TCP, and takes the reply; the sides take turns. *{ours}* has Whisper base
(int8) and a medium Piper voice, with the same files as *{stock}*: `wyoming-faster-whisper`,
`wyoming-piper` and `wyoming-openwakeword` with their defaults, and Home Assistant's own segmenter
for the end of speech and its own agent, in a Home Assistant that has the same home; ours keeps
nothing of what it said. *{embedded}* is what runs at the first start, with no download. How a turn
goes in Home Assistant itself: [hass.md](hass.md); how to measure your own machine:
[bench.md](../bench.md).
"""
PARTS = """
## What was compared

"""
WAITS = """
## One satellite

Milliseconds since the end of speech; *cold* is the first turn after the start, the median of
{starts} starts. The last column is the median of {stock} over that of {ours}. *The agent's part*
is the time from the transcript to the first words of the reply, when what was asked is done.

"""
MANY = """
## Many satellites

All begin within two seconds, and speak and listen at the same time. *Right*: the words were heard
and answered aloud. Processor seconds and memory are of all four servers; of Home Assistant only the
processor time of its agent, for it is in memory beside any of them.

"""
RATIOS = """
## Ratios that are watched

Of *{embedded}*. They hold on a busy machine, too: both sides of each are processor time, measured
side by side. CI fails when one is worse than stated by more than its noise.

"""


def report(results: Results) -> str:
    """Return the report."""
    about = ", ".join(f"{name} {value}" for name, value in results.about.items())
    names = {"ours": OURS, "stock": STOCK, "embedded": EMBEDDED}
    head = HEAD.format(note=results.note, about=about, others=results.others_share, **names)
    sections = (
        head,
        PARTS + _parts(results),
        WAITS.format(starts=len(results.starts[OURS]), **names) + _waits(results),
        MANY + _many(results),
        RATIOS.format(**names) + _ratios(results),
    )
    return "".join(sections)


def _parts(results: Results) -> str:
    rows = ((part.stack, part.room, part.engine, part.model, part.origin) for part in results.parts)
    return table(("side", "server", "engine", "model", ""), rows, left=5)


def _waits(results: Results) -> str:
    head = [f"{stack}, {what}" for stack in results.stacks for what in ("p50", "p95", "cold")]
    warm = {stack: waits(results.of(stack)) for stack in results.stacks}
    cold = {stack: waits(results.of(stack, cold=True)) for stack in results.stacks}
    times = against(results, STOCK)
    rows = []
    for stage in STAGES:
        cells = []
        for stack in results.stacks:
            one, first = warm[stack].get(stage), cold[stack].get(stage)
            cells += [f"{one.p50:.0f}", f"{one.p95:.0f}"] if one else ["-", "-"]
            cells.append(f"{first.p50:.0f}" if first else "-")
        factor = f"**{times[stage]:.1f} times**" if stage in times else "-"
        rows.append((stage, *cells, factor))
    rows.append(("the agent's part", *_agent(results)))
    return table(("until", *head, f"{STOCK} takes"), rows)


def _agent(results: Results) -> list[str]:
    cells = []
    for stack in results.stacks:
        warm, cold = (agent_wait(results.of(stack, cold=which)) for which in (False, True))
        cells += [f"{warm.p50:.0f}", f"{warm.p95:.0f}"] if warm else ["-", "-"]
        cells.append(f"{cold.p50:.0f}" if cold else "-")
    ours, theirs = (agent_wait(results.of(stack)) for stack in (OURS, STOCK))
    if not (ours and theirs and ours.p50):
        return [*cells, "-"]
    return [*cells, f"**{theirs.p50 / ours.p50:.1f} times**"]


def _many(results: Results) -> str:
    rows = []
    for satellites in results.levels:
        for stack in results.stacks:
            turns = results.of(stack, satellites)
            heard = waits(turns).get("first audio")
            used, memory = (of(results, stack, satellites) for of in (cpu_per_turn, memory_mb))
            rows.append(
                (
                    str(satellites),
                    stack,
                    f"{heard.p50:.0f}" if heard else "-",
                    f"{heard.p95:.0f}" if heard else "-",
                    f"{used:.2f}" if used else "-",
                    f"{memory:.0f}" if memory else "-",
                    right_of(turns),
                )
            )
    head = ("satellites", "side", "first audio, p50", "p95", "CPU s a turn", "memory, MB", "right")
    return table(head, rows, left=2)


def _ratios(results: Results) -> str:
    rows = [
        (name, STATED[name].meaning, f"{value:.2f}", f"{STATED[name].value:.2f}")
        for name, value in ratios(results, EMBEDDED).items()
    ]
    return table(("ratio", "what it is", "here", "stated"), rows, left=2)
