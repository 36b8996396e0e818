"""The proof of the wake room: what is heard, what is taken for a word, how soon, and at what cost.

    python -m tests.benchmarks.wake [--quick] [--hours 0.5] [--peer .venv-peer-wake/bin/python]

All in one run: false rejects and false accepts of every engine over recordings and over phrases and
talk by espeak-ng, with error trade-off curves; how late a detection is; processor time, memory and
delays of 1, 10 and 50 satellites on one server, beside ``wyoming-openwakeword`` in an environment
of its own. Writes ``docs/benchmarks/wake.md`` and ``wake.png``. Needs the recordings
(``LARAMIE_RECORDINGS``) and ``matplotlib``.
"""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Sequence
from functools import partial

from rich.console import Console
from rich.progress import Progress

from tests.benchmarks.command import SAVED, about, parser_of, results_of, version_of
from tests.benchmarks.wake_arbitration import calls
from tests.benchmarks.wake_corpus import near_phrases, phrases, talk
from tests.benchmarks.wake_hear import engines, hear_all
from tests.benchmarks.wake_load import WORD, loaded
from tests.benchmarks.wake_report import report
from tests.benchmarks.wake_results import Call, Heard, Load, Results
from tests.benchmarks.wake_sentences import VOICES
from tests.benchmarks.wake_servers import (
    OURS,
    PEER,
    PEER_INSTALL,
    PEER_MODULE,
    our_server,
    their_server,
)
from wyoming_servers.bench.servers import OthersWork, check_peer
from wyoming_servers.wake.options import WakeOptions

SATELLITES = (1, 10, 50)
SAVED_RUN = SAVED / "wake.json"
QUICK_HOURS = 0.1
ALL_ANSWER = ("--arbitration-ms", "0")


def hear(given: argparse.Namespace, names: Sequence[str], progress: Progress) -> Heard:
    """Let the engines hear everything."""
    hours = QUICK_HOURS if given.quick else given.hours
    # The long ones first, so that no processor waits for the last of them.
    trials = [*talk(hours), *near_phrases(quick=given.quick), *phrases(quick=given.quick)]
    all_heard = Heard()
    heard = hear_all(names, trials)
    for one in progress.track(heard, len(trials), description="what is heard"):
        all_heard.add(one)
    return all_heard


async def load_servers(
    given: argparse.Namespace, names: Sequence[str], progress: Progress
) -> list[Load]:
    """Let more and more satellites listen, at one server after the other."""
    counts = SATELLITES[:2] if given.quick else SATELLITES
    starts = [
        *(partial(our_server, name, *ALL_ANSWER) for name in names),
        partial(their_server, given.peer, WORD),
    ]
    steps = [(clients, start) for clients in counts for start in starts]
    loads = []
    for clients, start in progress.track(steps, description="many satellites"):
        async with start() as server:
            loads.append(await loaded(server, clients))
    return loads


async def call_satellites(given: argparse.Namespace, progress: Progress) -> list[Call]:
    """Let several satellites hear the same call, at our server and at the peer."""
    starts = {
        OURS: partial(our_server, WakeOptions().engine),
        PEER: partial(their_server, given.peer, WORD),
    }
    steps = progress.track(starts.items(), description="one call, several satellites")
    return [call for name, start in steps for call in await calls(name, start)]


def measure(given: argparse.Namespace) -> Results:
    """Measure everything. Raises PeerMissing."""
    check_peer(given.peer, PEER_MODULE, *PEER_INSTALL)
    names, others = engines(), OthersWork()
    results = Results(
        about=about("laramie", "pyopen-wakeword", "pymicro-wakeword") | version_of(given.peer, PEER)
    )
    with Progress() as progress:
        results.loads = asyncio.run(load_servers(given, names, progress))
        results.calls = asyncio.run(call_satellites(given, progress))
        results.heard = hear(given, names, progress)
    results.others_share = others.share()
    results.save(SAVED_RUN)
    return results


def main() -> None:
    """Run the benchmark."""
    parser = parser_of(__doc__, quick="A sample, in two minutes.", peer=".venv-peer-wake")
    parser.add_argument(
        "--hours",
        type=float,
        default=0.75,
        help="Of talk without a wake word. Default: %(default)s",
    )
    given = parser.parse_args()
    results = results_of(given, SAVED_RUN, Results.load, lambda: measure(given))
    from tests.benchmarks.wake_plot import draw  # noqa: PLC0415 - imports a large library

    given.out.mkdir(parents=True, exist_ok=True)
    (given.out / "wake.md").write_text(report(results, voices=len(VOICES)), encoding="utf-8")
    draw(results, given.out / "wake.png")
    Console().print(f"{given.out / 'wake.md'} and wake.png are written")


if __name__ == "__main__":
    main()
