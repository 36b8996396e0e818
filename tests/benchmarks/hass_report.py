"""The report of a run of ``hass`` as Markdown."""

from __future__ import annotations

from tests.benchmarks.hass_results import OURS, STAGES, STOCK, Results, Turn, wait

HEAD = """# A whole turn in Home Assistant, beside stock parts

Made by `python -m tests.benchmarks.hass`; do not edit. {about}

![Where the milliseconds of a turn go, with our parts and with stock parts](hass.png)

A real `hass`, onboarded, with a house of its own template entities; the assistants are made of the
config flows and, ours, of our button. Each command is spoken to a Wyoming satellite at the speed of
speech, once to each side, one after the other, and Home Assistant's own record of the pipeline
tells when each stage was passed. The last is at the satellite. All of it is one run, in which
programs that were no part of it took {others:.0%} of the processors: compare the two sides.

**Stock parts** are Home Assistant's voice activity detection with its default sensitivity, its own
agent, and two stand-ins that do what `wyoming-faster-whisper` and `wyoming-piper` do: keep all
audio and decode it once it has stopped, synthesise a sentence whole into a file. Their engines are
the same as ours, pocketsphinx with the same house and espeak-ng, so what differs is what is done
around the engines. With Whisper and Piper themselves both sides would wait longer; how much is in
[Speech-to-text beside its peer](stt.md).
"""
WAITS = """## From the end of speech

Milliseconds, of the {commands} commands that both sides answered aloud. Ours decodes while it
listens and ends the turn by the words, so what is left to decode is within its endpoint; on a busy
machine that is most of it. With both, Home Assistant hands the reply to ffmpeg first ({version}
always does).
"""
DONE = """## What was done

Right is: the house is in the state that was asked for, or the reply holds what was asked, or the
satellite was told of the timer.
"""


def report(results: Results) -> str:
    """Return the whole report."""
    about = ", ".join(f"{name} {value}" for name, value in results.about.items()) + "."
    commands = len(results.answered(OURS))
    parts = [
        HEAD.format(about=about, others=results.others_share),
        WAITS.format(commands=commands, version=results.about["homeassistant"]),
        waits_table(results),
        DONE,
        _right_table(results),
        _commands_table(results),
    ]
    return "\n".join(parts)


def waits_table(results: Results) -> str:
    """Return how long each stage is waited for on both sides."""
    ours, stock = results.answered(OURS), results.answered(STOCK)
    rows = []
    for stage, name in STAGES.items():
        mine, theirs = wait(ours, stage), wait(stock, stage)
        rows.append(
            f"| {name} | {mine.p50:.0f} | {theirs.p50:.0f} | **{theirs.p50 / mine.p50:.1f} times** "
            f"| {mine.p95:.0f} | {theirs.p95:.0f} | **{theirs.p95 / mine.p95:.1f} times** |\n"
        )
    head = (
        f"| until | {OURS}, p50 | {STOCK}, p50 | stock takes | {OURS}, p95 | {STOCK}, p95 "
        "| stock takes |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n"
    )
    return head + "".join(rows)


def _right_table(results: Results) -> str:
    rows = (
        f"| {side} | {len(results.of(side))} | **{results.right(side):.0%}** "
        f"| {sum(turn.heard is not None for turn in results.of(side))} |\n"
        for side in (OURS, STOCK)
    )
    return "| side | commands | right | answered aloud |\n| --- | ---: | ---: | ---: |\n" + "".join(
        rows
    )


def _commands_table(results: Results) -> str:
    stock = {turn.command: turn for turn in results.of(STOCK)}
    rows = (
        f"| {turn.command} | {_told(turn)} | {_told(stock[turn.command])} |\n"
        for turn in results.of(OURS)
    )
    head = f"| command | {OURS}, first reply audio, ms | {STOCK} |\n| --- | ---: | ---: |\n"
    return head + "".join(rows)


def _told(turn: Turn) -> str:
    time = "no reply" if turn.heard is None else f"{turn.heard:.0f}"
    return time if turn.right else f"{time}, not done"
