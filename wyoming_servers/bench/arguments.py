"""The command line of ``laramie bench``; imports nothing, for the command's help needs it."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wyoming_servers.runtime.room import Room

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - has no public name


def add_bench(commands: Commands, rooms: Callable[[], Sequence[Room]]) -> None:
    """Add the command, which measures these rooms."""

    def run(parsed: argparse.Namespace) -> int:
        from .command import bench  # noqa: PLC0415 - only when it runs

        return bench(rooms(), parsed)

    parser = commands.add_parser(
        "bench",
        help="how fast whole turns are on this machine, alone and with many satellites",
        description="Start the four servers with this machine's options, let satellites speak to "
        "them in real time, and tell when each stage of a turn is reached. Prints tables, writes "
        "JSON and a picture, and keeps what it measured, so that a regression shows.",
    )
    parser.add_argument("--short", action="store_true", help="one minute instead of several")
    parser.add_argument(
        "--against", choices=("stock",), help="the usual Wyoming servers, too, side by side"
    )
    parser.add_argument(
        "--peer",
        type=Path,
        action="append",
        default=[],
        metavar="PYTHON",
        help="interpreter of an environment that holds them; may be given again",
    )
    parser.add_argument(
        "--turns", type=int, default=20, metavar="N", help="turns alone; default: %(default)s"
    )
    parser.add_argument(
        "--satellites",
        type=_counts,
        metavar="N,N,...",
        help="how many are to speak at once, each 1 to 32; default: 1,2,4,8,16,32",
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help="fail when a stated ratio is worse than stated by more than its noise",
    )
    parser.add_argument(
        "--out", type=Path, metavar="FOLDER", help="where JSON and picture are written"
    )
    parser.set_defaults(run=run)


def _counts(text: str) -> tuple[int, ...]:
    try:
        counts = sorted({int(part) for part in text.split(",")})
    except ValueError:
        counts = []
    if not counts or not 1 <= counts[0] <= counts[-1] <= 32:  # noqa: PLR2004 - streams of a server
        raise argparse.ArgumentTypeError(f"{text!r}: write numbers from 1 to 32, such as 1,4,16")
    return tuple(counts)
