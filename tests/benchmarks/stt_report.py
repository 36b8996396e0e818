"""The report of a run as Markdown."""

from __future__ import annotations

from collections.abc import Sequence

from tests.benchmarks.figures import table
from tests.benchmarks.stt_load import Load
from tests.benchmarks.stt_results import Accuracy, Results, Waiting, accuracy, waiting
from tests.benchmarks.stt_servers import PEER, WHISPER, WHISPER_SHORT

HEAD = """# Speech-to-text beside its peer

Made by `python -m tests.benchmarks.stt`; do not edit. {about}

![How long each server lets a speaker wait, what is heard, and what it costs](stt.png)

All figures are of one run, in which programs that were no part of it took {others:.0%} of the
processors. Milliseconds grow with that and with the machine; the ratios are between servers that
took turns utterance by utterance.
"""

WAITING = """## From the end of speech to the transcript

The client does as Home Assistant does: a connection per utterance, 10 ms of audio at a time in real
time, its microVAD always running, the first transcript ends everything. Where the server does not
end utterances itself, Home Assistant's `VoiceCommandSegmenter` ends them, with its default
sensitivity. "Ended" is when the end was decided, "left" what was left to decode then. Utterances
that were cut off count in their column only.
"""

WAITING_NOTES = """\
Whisper is `base` in int8 with random weights, the same for both sides: it costs what the real one
costs and always hears the same sentence, so these lines tell **time and nothing about accuracy**.
The sentence is a command of the house, so that it may end soon; other words wait 330 ms longer. As
it hears that sentence in half a command too, how often it would cut a real speaker off cannot be
told from it. Both sides run with their own defaults, five beams among them. "Short context" is what
our engine does with models fine-tuned for it: the encoder sees the audio there is, not 30 seconds.
The peer is also measured with the end of speech left to its own detector (`--vad-endpointing 0.7`,
off by default). pocketsphinx knows the commands of one house and Whisper all that can be said: its
line is what comes with no download, not the same work done sooner.
"""

BUSY = """## On a busy machine

The same, every other utterance of them, while as many other programs as there are processors
compute without end. What cannot be taken back, a decode that has begun, weighs most here.
"""

ACCURACY = """## What is heard

The embedded engine, pocketsphinx with the demo house, on the clock of the audio: its time is the
audio's plus the processor time that was used. *Same words* leaves case aside; *same meaning* is
what the house understands. Other speech is to be rejected: an empty transcript. "HA" is Home
Assistant's segmenter on the same audio. Noise is the recorded one, 10 and 5 dB below the speech;
there each sentence is spoken by one of the three voices, in quiet by all of them.
"""

ACCURACY_NOTES = """\
The recordings are people, and were at hand while the engine was made; here the background of each
goes on before and after it, 600 ms of it before the first word. The spoken sentences
(`stt_sentences.py`) are **held out**: written for this benchmark, spoken by espeak-ng in voices
that are used nowhere else, and nothing was tuned on them. The house understands {understood} of the
{commands} commands when they are read.
"""

LOAD = """## What it costs

Processor seconds of the server, all its threads, per second of audio that it was sent, while so
many clients speak at once in real time. A server that ends utterances itself is sent less audio, so
the second column counts per utterance. Our Whisper reads the names of the house before the audio,
which takes a sixth of its time; the peer is told none.
"""


def report(results: Results, *, understood: int, commands: int) -> str:
    """Return the whole report; ``understood`` of the ``commands`` held out are known as text."""
    about = ", ".join(f"{name} {value}" for name, value in results.about.items()) + "."
    counts = {"understood": str(understood), "commands": str(commands)}
    parts = [
        HEAD.format(about=about, others=results.others_share),
        WAITING,
        waiting_table(waiting(results.turns)),
        WAITING_NOTES,
        BUSY,
        waiting_table(waiting(results.busy)),
        ACCURACY,
        _accuracy_table(accuracy(results.hearings)),
        ACCURACY_NOTES.format(**counts),
        LOAD,
        load_table(results.loads),
    ]
    return "\n".join(parts)


def waiting_table(lines: Sequence[Waiting]) -> str:
    """Return how long each server lets a speaker wait."""
    head = ("server", "n", "ended, ms", "answered, ms", "95 %", "left, ms")
    return table(
        (*head, f"{PEER} takes", "cut off"),
        (
            (
                line.server,
                str(line.utterances),
                _milliseconds(line.decided_ms),
                f"{line.answered_ms:.0f}",
                f"{line.answered_95_ms:.0f}",
                _milliseconds(line.left_ms),
                f"**{line.times:.1f} times**",
                # The random weights hear a whole command in half of one.
                "-" if line.server in {WHISPER, WHISPER_SHORT} else str(line.cut_off),
            )
            for line in lines
        ),
    )


def _accuracy_table(lines: Sequence[Accuracy]) -> str:
    head = (
        *("utterances", "commands", "same words", "same meaning", "cut off", "HA cuts off"),
        *("ended, ms", "HA, ms", "HA takes", "other speech", "rejected"),
    )
    return table(
        head,
        (
            (
                line.condition,
                str(line.commands),
                f"**{line.same_words:.0%}**",
                f"{line.same_meaning:.0%}",
                str(line.cut_off),
                str(line.home_assistant_cut_off),
                f"{line.ended_ms:.0f}",
                f"{line.home_assistant_ms:.0f}",
                f"{line.home_assistant_ms / line.ended_ms:.1f} times",
                str(line.others),
                f"**{line.rejected:.0%}**",
            )
            for line in lines
        ),
    )


def load_table(loads: Sequence[Load]) -> str:
    """Return what each server needs for so many clients, and how long they wait."""
    head = ("server", "clients", "CPU s per s of audio", "CPU s per utterance", "of the peer's")
    peer = {load.clients: load for load in loads if load.server == PEER}
    return table(
        (*head, "answered, ms", "the peer takes"),
        (
            (
                load.server,
                str(load.clients),
                f"{load.cpu_per_audio_second:.2f}",
                f"{load.cpu_per_utterance:.2f}",
                f"**{load.cpu_per_utterance / peer[load.clients].cpu_per_utterance:.0%}**",
                f"{load.answered_ms:.0f}",
                f"{peer[load.clients].answered_ms / load.answered_ms:.1f} times",
            )
            for load in loads
        ),
    )


def _milliseconds(time_ms: float | None) -> str:
    return "-" if time_ms is None else f"{time_ms:.0f}"
