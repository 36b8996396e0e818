"""The page about a house in trouble."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from tests.benchmarks.trouble_results import Results

SILENT_SECONDS = 1.4
"""``LOOK_SECONDS`` times ``MOST_MISSED`` of the integration's ``alive``."""
PROMISED_SECONDS = 2.0
"""So soon after its cause an error is spoken or shown."""
HEAD = """\
# A house in trouble

Made by `python -m tests.benchmarks.trouble`; do not edit. {about}.

{satellites} satellites speak to the servers of `laramie up` as fast as they answer, with the
embedded engines, each about one device of one simulated home; every {every:g} s one of the four
servers, by chance, is killed with SIGKILL. Who is told of an error goes on once all servers are
back. A *mistake* is a device in a state that nobody asked for, a command that was answered and not
done, or a turn without an end: there may be none.
"""


def report(results: Results) -> str:
    """Return the page as Markdown."""
    about = ", ".join(f"{name} {value}" for name, value in results.about.items())
    head = HEAD.format(about=about, satellites=results.satellites, every=results.every_seconds)
    parts = (_turns(results), _rooms(results), _growth(results), _pongs(results))
    return "\n".join((head, *parts))


def _turns(results: Results) -> str:
    errors = sum(results.errors.values())
    kills = sum(map(len, results.back_seconds.values()))
    late = results.error_seconds
    soon = sum(seconds <= PROMISED_SECONDS for seconds in late)
    kinds = ", ".join(f"{count} {kind}" for kind, count in results.errors.items()) or "none"
    return f"""\
## Turns

| | |
| --- | ---: |
| turns, in {results.minutes:.0f} minutes | {results.turns} |
| servers killed meanwhile | {kills} |
| done and answered | {results.turns - errors} |
| ended in an error ({kinds}) | {errors} |
| of these, told within {PROMISED_SECONDS:g} s of the cause | {soon} |
| mistakes | {len(results.mistakes)} |

An error is told {_spread(late)} after its cause,
which is the last kill, or the moment when the turn came to need the server that was missing, where
that came later: who speaks is heard first; an answered turn takes
{_spread(results.turn_seconds)}, with everything on this one machine.
"""


def _rooms(results: Results) -> str:
    rows = "\n".join(
        f"| {room} | {len(seconds)} | {median(seconds):.1f} | {max(seconds):.1f} |"
        for room, seconds in sorted(results.back_seconds.items())
    )
    return f"""\
## Until a killed server answers again

It is started anew at once, and after pauses where it keeps dying.

| server | kills | median, s | longest, s |
| --- | ---: | ---: | ---: |
{rows}
"""


def _growth(results: Results) -> str:
    rows = "\n".join(
        f"| {name} | {was.megabytes:.1f} → {now.megabytes:.1f} | {was.threads} → {now.threads} "
        f"| {was.files} → {now.files} |"
        for name, growth in results.growth.items()
        for was, now in [(growth.before, growth.after)]
    )
    return f"""\
## What is left behind

Before and after {results.quiet_turns} further turns of all satellites, without kills; `up` has
started the others again and again by then.

| process | memory of its own, MB | threads | files |
| --- | ---: | ---: | ---: |
{rows}
"""


def _pongs(results: Results) -> str:
    return f"""\
## Slow, or standing still

In these turns {len(results.pong_seconds)} pings, each on a connection of its own, were answered
after {_spread(results.pong_seconds, digits=3)}. Our integration takes a server for dead
that answers none for {SILENT_SECONDS:g} s while it waits for it.
"""


def _spread(seconds: Sequence[float], digits: int = 2) -> str:
    if not seconds:
        return "never"
    ordered = sorted(seconds)
    p95 = ordered[int(0.95 * (len(ordered) - 1))]
    middle, late, latest = (f"{value:.{digits}f}" for value in (median(ordered), p95, ordered[-1]))
    return f"{middle} s (p95 {late} s, at most {latest} s)"
