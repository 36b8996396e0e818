"""The ``laramie-satellite`` command."""

from __future__ import annotations

import argparse
import asyncio
import json
import signal
import sys
from contextlib import suppress

from wyoming_servers import __version__
from wyoming_servers.runtime.arguments import add_option_arguments, given_options
from wyoming_servers.runtime.config import read_options, unknown_variables
from wyoming_servers.runtime.logs import set_up_logging
from wyoming_servers.wire.errors import LaramieError

from .options import SatelliteOptions

USAGE_ERROR = 2


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    parsed = _parser().parse_args(arguments)
    try:
        options = read_options(SatelliteOptions, given_options(SatelliteOptions, parsed))
        set_up_logging("satellite", level=options.log_level, as_json=options.log_json)
        for problem in unknown_variables(SatelliteOptions):
            print(f"laramie-satellite: {problem}", file=sys.stderr)
        asyncio.run(_run_until_told(options))
    except (LaramieError, OSError) as error:
        print(f"laramie-satellite: {error}", file=sys.stderr)
        return USAGE_ERROR
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="laramie-satellite", description="A microphone and a speaker for Home Assistant."
    )
    parser.add_argument("--version", action="version", version=f"laramie-satellite {__version__}")
    add_option_arguments(parser, SatelliteOptions)
    return parser


async def _run_until_told(options: SatelliteOptions) -> None:
    running = asyncio.create_task(_run(options))
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, running.cancel)
    with suppress(asyncio.CancelledError):
        await running


async def _run(options: SatelliteOptions) -> None:
    from .app import Satellite

    async with Satellite(options).running() as port:
        print(json.dumps({"satellite": options.name, "port": port}), flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    sys.exit(main())
