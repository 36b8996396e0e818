"""The report of a run of ``tts``, in Markdown."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

from tests.benchmarks.tts_client import SIZES
from tests.benchmarks.tts_results import Results, Row
from tests.benchmarks.tts_servers import OURS, PEER

_INTRODUCTION = """\
# Text-to-speech beside its peer

Made by `python -m tests.benchmarks.tts`; do not edit. {about}.

![How soon the first sound of a text comes](tts.png)

The voices have Piper's real architecture and **random weights**, the same file for both sides: they
cost what real ones cost, say noise of the right length, and tell nothing about quality. "Medium"
makes 22050 samples a second, "low" 16000; ours sends both at 22050. Each text is said once to each
side, one after the other, on a connection of its own over TCP; no two are the same, and ours keeps
nothing of what it said. Medians, in milliseconds; "peer takes" compares them. All of one run.
"""

_AT_ONCE = """\
Ten words each, all at the same moment. `describe` is asked for meanwhile, 50 times a second.
"""
_STARTS = """\
The first text after the start, for which the peer loads its voice; ours has it loaded when its port
opens. *Again* is a text that was said before, from memory.
"""


def report(results: Results) -> str:
    """Return the whole text."""
    about = ", ".join(f"{name} {value}" for name, value in results.about.items())
    parts = [
        _INTRODUCTION.format(about=about),
        "## From the text to the first sound\n",
        "Word by word is how a model's answer comes; all words are sent at once here.\n",
        *_first_sounds(results),
        "\n## Eight clients at once\n",
        _AT_ONCE,
        *_at_once(results),
        "\n## First and again\n",
        _STARTS,
        *_starts(results),
    ]
    return "\n".join(parts) + "\n"


def _first_sounds(results: Results) -> Iterator[str]:
    yield (
        "| voice | words | text comes | ours | peer | peer takes | all of it: ours | peer | "
        "CPU s per s of speech: ours | peer |"
    )
    yield "| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
    for voice in dict.fromkeys(row.voice for row in results.rows):
        for words in SIZES:
            for in_pieces in (False, True):
                ours, peer = (
                    results.row(server, voice, words, in_pieces=in_pieces, clients=1)
                    for server in (OURS, PEER)
                )
                cells = [
                    voice,
                    str(words),
                    "word by word" if in_pieces else "at once",
                    *_compared(ours, peer),
                    f"{median(ours.whole):.0f}",
                    f"{median(peer.whole):.0f}",
                    f"{ours.real_time_factor:.2f}",
                    f"{peer.real_time_factor:.2f}",
                ]
                yield f"| {' | '.join(cells)} |"


def _at_once(results: Results) -> Iterator[str]:
    yield "| voice | first sound: ours | peer | peer takes | longest `describe`: ours | peer |"
    yield "| --- | ---: | ---: | ---: | ---: | ---: |"
    rows = [row for row in results.rows if row.clients > 1]
    for ours in (row for row in rows if row.server == OURS):
        peer = next(row for row in rows if row.server == PEER and row.voice == ours.voice)
        longest = [f"{max(row.described):.0f}" for row in (ours, peer)]
        yield f"| {' | '.join([ours.voice, *_compared(ours, peer), *longest])} |"


def _starts(results: Results) -> Iterator[str]:
    yield "| voice | first text: ours | peer | again: ours |"
    yield "| --- | ---: | ---: | ---: |"
    for ours in (start for start in results.starts if start.server == OURS):
        peer = next(
            start for start in results.starts if start.server == PEER and start.voice == ours.voice
        )
        yield (
            f"| {ours.voice} | {ours.first_request:.0f} | {peer.first_request:.0f} "
            f"| {median(ours.again):.1f} |"
        )


def _compared(ours: Row, peer: Row) -> list[str]:
    one, other = median(ours.first), median(peer.first)
    return [f"{one:.0f}", f"{other:.0f}", f"**{other / one:.1f} times**"]
