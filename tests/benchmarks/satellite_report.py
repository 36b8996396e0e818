"""The report of a run of ``satellite``, in Markdown."""

from __future__ import annotations

from statistics import median

from tests.benchmarks.figures import table
from tests.benchmarks.satellite_results import Results, Row

_INTRODUCTION = """\
# The satellite beside its peer

Made by `python -m tests.benchmarks.satellite`; do not edit. {about}.

Each satellite is a process with the same commands as microphone and speaker, in a quiet room where
espeak-ng says "okay nabu", and with a scripted Home Assistant. In the first two rows the same wake
word server listens, in the third the satellite itself. Sound comes and goes in blocks of 20 ms, so
no time is known better. Medians; the ratios are to the peer, in the same run.
"""
_IDLE = """\
## While it waits for its wake word

Processor time is that of one core. Memory is the process's own, with what it shares with others
divided among them (PSS); the programs that record and play are not counted, nor is the wake word
server. *Later* is after all turns.
"""
_TURNS = """\
## In a turn

*Streaming* is from the end of the wake word to the first audio that Home Assistant gets, *sound*
from the first audio of a reply to its first sample at the speaker, *silence* from the end of a wake
word said over the reply to the reply's last sample: the peer plays on.
"""


def report(results: Results) -> str:
    """Return the whole text."""
    about = ", ".join(f"{name} {value}" for name, value in results.about.items())
    peer = results.rows[0]
    idle = table(
        (
            "satellite",
            "CPU, % of a core",
            "of the peer's",
            "memory, MB",
            "of the peer's",
            "later, MB",
        ),
        [_idle(row, peer) for row in results.rows],
    )
    turns = table(
        (
            "satellite",
            "streaming, ms",
            "of the peer's",
            "sound, ms",
            "of the peer's",
            "silence, ms",
        ),
        [_turn(row, peer) for row in results.rows],
    )
    return "\n".join((_INTRODUCTION.format(about=about), _IDLE, idle, _TURNS, turns))


def _idle(row: Row, peer: Row) -> tuple[str, ...]:
    cpu = median(row.idle_cpu)
    return (
        row.name,
        f"{100 * cpu:.1f}",
        _ratio(cpu, median(peer.idle_cpu)),
        f"{row.idle_mb:.0f}",
        _ratio(row.idle_mb, peer.idle_mb),
        f"{row.turns_mb:.0f}",
    )


def _turn(row: Row, peer: Row) -> tuple[str, ...]:
    streamed, sounded = median(row.streamed), median(row.sounded)
    return (
        row.name,
        f"{streamed:.0f}",
        _ratio(streamed, median(peer.streamed)),
        f"{sounded:.0f}",
        _ratio(sounded, median(peer.sounded)),
        f"{median(row.silent):.0f}" if row.silent else "plays on",
    )


def _ratio(value: float, peer: float) -> str:
    return f"{value / peer:.2f}"
