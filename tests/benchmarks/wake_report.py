"""The report of a run of ``wake``, in Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import median

from tests.benchmarks.figures import high, table
from tests.benchmarks.wake_corpus import CONDITIONS
from tests.benchmarks.wake_results import (
    ORDINARY,
    RESEMBLING,
    Call,
    Heard,
    Load,
    Results,
    Said,
)
from tests.benchmarks.wake_servers import PEER
from tests.benchmarks.wake_statistics import count_interval, pooled, share_interval

ACCEPTED_PER_HOUR = 0.5
"""Where engines are compared: a false accept in two hours of talk."""

HEAD = """# Waking beside its peer

Made by `python -m tests.benchmarks.wake`; do not edit. {about}.

![Error trade-off curves of every word, and what many satellites cost](wake.png)

All figures are of one run, in which programs that were no part of it took {others:.0%} of the
processors.

What is called *spoken* is **synthetic**: espeak-ng in {voices} voices, each at three speeds. It
tells which engine hears more, and not how much of people's speech is heard. The recordings are
people, but few: {people}.
Each is said in eight places of an engine's blocks of audio, which are no eight speakers. No
threshold was chosen by anything here.
"""

MISSED = """## False rejects

How often a word that was said is not heard, with default options. *Quiet* is a quarter of the
level, *padded* has two seconds of digital silence on both sides, 10 and 5 dB are below the speech:
recorded noise and pink noise in turn. In parentheses the 95 % interval of the share (Wilson), as if
all were independent, which voices at three speeds are not.
"""

ACCEPTED = """## False accepts

{hours:.1f} hours in which no wake word was said: sentences of ordinary talk by the same voices, one
in ten of them with something like a wake word in it, the recorded people and noise; detections per
hour with default options, with the 95 % interval of a Poisson process. *Resembling* are phrases
made to be like a wake word ("hey Travis", "okay nobody") and the other wake words, each said alone
and in noise: how many were taken for this word.
"""

EQUAL = """## At the same false accepts

Thresholds apart: the share of spoken words that is missed by the lowest threshold that lets through
at most {rate:g} false accepts an hour. All words that all engines know are counted together; the
curves of each are in the picture.
"""

OPINIONS = """## A second opinion

What the optional verifiers deny of the default engine's detections: of words that were said, which
they turn into false rejects, and of false accepts, which they prevent. Each is asked once for a
detection, with the audio that a server would show it.
"""

DELAY = """## From the end of the phrase to the detection

In milliseconds of audio, of what was heard. A recording's phrase ends with its last 10 ms that are
within 25 dB of its loudest before a pause of 200 ms, or else where Silero and the level find the
end of speech. An engine that hears a word by its beginning can be early. *Told* is what the
detection tells of the phrase's end, for a satellite that replays what was said after it.
"""

LOAD = """## Many satellites on one server

Each sends 10 ms of talk at a time in real time on its own connection, as Home Assistant does, and
listens for `hey_jarvis`, which is said every four seconds. Processor time is the server's, user and
system, all its threads, per 80 ms of audio. *Told* is from the chunk with the end of the phrase
sent to the detection received, the engine's own delay included. `describe` is asked for on new
connections meanwhile. Each line has a server of its own, just started; memory is what is resident.
All satellites hear the same call, so ours is told to let all of them answer.
"""

CALLS = """## One call, several satellites

Each hears the call 3 dB lower than the one before it, in another order each turn; their microphones
differ by up to 12 dB, which moves speech and noise alike, and their audio comes 10 ms apart. Who
answers first counts as the one who answers: Home Assistant refuses a second one within two seconds.
*Answered* is from the phrase's last audio sent to the first answer.
"""


def report(results: Results, *, voices: int) -> str:
    """Return the whole text."""
    heard = results.heard
    engine = heard.engines()[0]
    others = heard.others(engine, heard.words(engine)[0], ORDINARY)
    parts = [
        HEAD.format(
            about=", ".join(f"{name} {value}" for name, value in results.about.items()),
            others=results.others_share,
            voices=voices,
            people=_people(heard),
        ),
        MISSED,
        _missed(heard),
        ACCEPTED.format(hours=sum(other.seconds for other in others) / 3600),
        _accepted(heard),
        EQUAL.format(rate=ACCEPTED_PER_HOUR),
        _equal(heard),
        OPINIONS,
        _opinions(heard),
        DELAY,
        _delays(heard),
        "## One stream\n\nOf all the words above that the engine knows, without a server.\n",
        _costs(heard),
        LOAD,
        _loads(results.loads),
        _memory(results.loads),
        CALLS,
        _calls(results.calls),
    ]
    return "\n".join(parts)


def _people(heard: Heard) -> str:
    words = dict.fromkeys(said.word for said in heard.said if said.source == "recordings")
    return " and ".join(f"one of `{word}`" for word in words)


def _missed(heard: Heard) -> str:
    head = ("word", "engine", *CONDITIONS)
    sections = []
    for source, title in (("recordings", "Recorded"), ("spoken", "Spoken")):
        rows = []
        for word, engine in _both(heard):
            its = [
                said
                for said in heard.said
                if (said.engine, said.word, said.source) == (engine, word, source)
            ]
            if its:
                kinds = [[said for said in its if said.condition == kind] for kind in CONDITIONS]
                rows.append((word, engine, *map(_share_missed, kinds)))
        sections.append(f"{title}:\n\n{table(head, rows, left=2)}")
    return "\n".join(sections)


def _share_missed(said: Sequence[Said]) -> str:
    count = sum(not one.heard for one in said)
    low, top = share_interval(count, len(said))
    return f"**{count / len(said):.0%}** of {len(said)} ({low:.0%}-{top:.0%})"


def _accepted(heard: Heard) -> str:
    rows = []
    for word, engine in _both(heard):
        talk = heard.others(engine, word, ORDINARY)
        near = heard.others(engine, word, RESEMBLING)
        count, hours = sum(one.accepted for one in talk), sum(one.seconds for one in talk) / 3600
        low, top = (expected / hours for expected in count_interval(count))
        taken, said = sum(one.accepted for one in near), sum(one.trials for one in near)
        rows.append(
            (
                *(word, engine, str(count)),
                f"**{count / hours:.1f}** ({low:.1f}-{top:.1f})",
                *(str(said), str(taken), f"{taken / said:.1%}"),
            )
        )
    head = ("word", "engine", "detections", "per hour", "resembling", "taken", "share")
    return table(head, rows, left=2)


def _equal(heard: Heard) -> str:
    engines = heard.engines()
    shared = [
        word
        for word in heard.words(engines[0])
        if all(word in heard.words(engine) for engine in engines)
    ]
    rows = []
    for engine in engines:
        cells, threshold = [], 0.0
        for conditions in (("clean", "quiet", "padded"), ("10 dB",), ("5 dB",)):
            curve = pooled([heard.trade_off(engine, word, conditions) for word in shared])
            threshold, trials = curve.threshold_within(ACCEPTED_PER_HOUR), len(curve.wanted)
            rejected = curve.at(threshold).rejected
            low, top = share_interval(rejected, trials)
            cells.append(f"**{rejected / trials:.0%}** ({low:.0%}-{top:.0%})")
        rows.append((engine, f"{threshold:.2f}", *cells))
    head = ("engine", "threshold", "no noise", "10 dB", "5 dB")
    return f"{table(head, rows)}\nWords: {', '.join(shared)}.\n"


def _delays(heard: Heard) -> str:
    rows = []
    for word, engine in _both(heard):
        cells: list[str] = []
        for source in ("recordings", "spoken"):
            its = [
                said
                for said in heard.said
                if (said.engine, said.word, said.source) == (engine, word, source) and said.heard
            ]
            cells += [str(len(its)), *_median_and_high([one.delay_ms or 0.0 for one in its])]
            cells.append(_median_and_high([one.told_off_ms or 0.0 for one in its])[0])
        rows.append((word, engine, *cells))
    columns = ("median", "95 %", "told")
    return table(("word", "engine", "recorded", *columns, "spoken", *columns), rows, left=2)


def _opinions(heard: Heard) -> str:
    rows = []
    for verifier in dict.fromkeys(one.verifier for one in heard.opinions):
        its = [one for one in heard.opinions if one.verifier == verifier]
        cells = []
        for sources in (("said",), ORDINARY, RESEMBLING):
            asked = sum(one.asked for one in its if one.source in sources)
            denied = asked - sum(one.confirmed for one in its if one.source in sources)
            cells.append(f"**{denied / asked:.0%}** of {asked}" if asked else "-")
        seconds, asked = (sum(one.cpu_seconds for one in its), sum(one.asked for one in its))
        rows.append((verifier, *cells, f"{1000 * seconds / asked:.0f}"))
    return table(("verifier", "rightly heard", "in talk", "resembling", "processor ms"), rows)


def _costs(heard: Heard) -> str:
    rows = [(cost.engine, str(len(cost.words)), f"{cost.ms_per_block:.2f}") for cost in heard.costs]
    return table(("engine", "words", "processor ms per 80 ms"), rows)


def _loads(loads: Sequence[Load]) -> str:
    peers = {load.clients: load for load in loads if load.server == PEER}
    rows = []
    for load in sorted(loads, key=lambda load: load.clients):
        ratio = load.ms_per_block / peers[load.clients].ms_per_block
        rows.append(
            (
                *(load.server, str(load.clients), f"{load.ms_per_block:.2f}", f"**{ratio:.0%}**"),
                f"{load.resident_mb:.0f}",
                f"{len(load.delays_ms)} of {load.phrases}",
                *_median_and_high(load.delays_ms),
                *_median_and_high(load.described_ms),
            )
        )
    head = (
        *("server", "satellites", "CPU ms per 80 ms", "of the peer's", "memory, MB", "heard"),
        *("told, ms", "95 %", "`describe`, ms", "95 %"),
    )
    return table(head, rows)


def _memory(loads: Sequence[Load]) -> str:
    """Return what one more satellite takes, by the fewest and the most."""
    told = []
    for server in dict.fromkeys(load.server for load in loads):
        its = sorted((load for load in loads if load.server == server), key=lambda one: one.clients)
        more = its[-1].clients - its[0].clients
        if more:
            each_mb = (its[-1].resident_mb - its[0].resident_mb) / more
            told.append(f"{server} {each_mb:.1f} MB")
    return f"Memory for one more satellite: {', '.join(told)}.\n" if told else ""


def _calls(calls: Sequence[Call]) -> str:
    rows = [
        (
            *(call.server, str(call.satellites), str(call.turns)),
            *(f"**{count / call.turns:.0%}**" for count in (call.one, call.best)),
            *_median_and_high(call.delays_ms),
        )
        for call in calls
    ]
    head = ("server", "satellites", "turns", "one answer", "by the best", "answered, ms", "95 %")
    return table(head, rows)


def _both(heard: Heard) -> Iterator[tuple[str, str]]:
    """Yield words with the engines that know them."""
    engines = heard.engines()
    for word in dict.fromkeys(word for engine in engines for word in heard.words(engine)):
        for engine in engines:
            if word in heard.words(engine):
                yield word, engine


def _median_and_high(values: Sequence[float]) -> tuple[str, str]:
    return (f"{median(values):.0f}", f"{high(values):.0f}") if values else ("-", "-")
