"""The ``laramie-satellite`` command; what a command needs is imported when it runs."""

from __future__ import annotations

import argparse
import asyncio
import json
import signal
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wyoming_servers import __version__
from wyoming_servers.runtime.arguments import add_option_arguments, given_options
from wyoming_servers.runtime.config import read_options, unknown_variables
from wyoming_servers.runtime.logs import set_up_logging
from wyoming_servers.wire.errors import LaramieError

from .options import SatelliteOptions

if TYPE_CHECKING:
    from .service.place import Place

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

USAGE_ERROR = 2


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    parsed = _parser().parse_args(arguments)
    try:
        parsed.run(parsed)
    except (LaramieError, OSError) as error:
        print(f"laramie-satellite: {error}", file=sys.stderr)
        return USAGE_ERROR
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="laramie-satellite",
        description="A microphone and a speaker for Home Assistant. Without a command, it is one.",
    )
    parser.add_argument("--version", action="version", version=f"laramie-satellite {__version__}")
    add_option_arguments(parser, SatelliteOptions)
    parser.set_defaults(run=_be)
    commands = parser.add_subparsers(metavar="COMMAND")
    for add in (_add_devices, _add_diagnose, _add_install, _add_update, _add_uninstall, _add_flash):
        add(commands)
    return parser


def _be(parsed: argparse.Namespace) -> None:
    options = read_options(SatelliteOptions, given_options(SatelliteOptions, parsed))
    set_up_logging("satellite", level=options.log_level, as_json=options.log_json)
    for problem in unknown_variables(SatelliteOptions):
        print(f"laramie-satellite: {problem}", file=sys.stderr)
    asyncio.run(_run_until_told(options))


async def _run_until_told(options: SatelliteOptions) -> None:
    running = asyncio.create_task(_run(options))
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, running.cancel)
    with suppress(asyncio.CancelledError):
        await running


async def _run(options: SatelliteOptions) -> None:
    from .app import Satellite
    from .notify import watched_by_systemd

    async with Satellite(options).running() as port, watched_by_systemd():
        print(json.dumps({"satellite": options.name, "port": port}), flush=True)
        await asyncio.Event().wait()


def _add_devices(commands: Commands) -> None:
    parser = commands.add_parser("devices", help="list microphones and speakers")
    parser.set_defaults(run=_list_devices)


def _list_devices(_: argparse.Namespace) -> None:
    from .devices.listing import listing

    _print(listing())


def _add_diagnose(commands: Commands) -> None:
    parser = commands.add_parser(
        "diagnose",
        help="try the microphone and the speaker, and tell what is wrong",
        description="Records, plays back, plays a test sound, measures all of it and draws a "
        "picture. A satellite that runs must be stopped, unless a sound server shares the devices.",
    )
    parser.add_argument("--seconds", type=float, default=4.0, help="how long you speak")
    parser.add_argument(
        "--picture", type=Path, default=Path("laramie-sound.svg"), help="where to draw it"
    )
    add_option_arguments(parser, SatelliteOptions)
    parser.set_defaults(run=_diagnose)


def _diagnose(parsed: argparse.Namespace) -> None:
    from .diagnosis.session import diagnose

    options = read_options(SatelliteOptions, given_options(SatelliteOptions, parsed))
    set_up_logging("satellite", level=options.log_level, as_json=options.log_json)
    _print(diagnose(options, parsed.seconds, parsed.picture))


def _add_install(commands: Commands) -> None:
    parser = commands.add_parser(
        "install",
        help="have systemd run the satellite from now on",
        description="Install the satellite as a service of systemd. What is set by the options "
        "below is kept; the same command again changes only what is given.",
    )
    _add_place(parser)
    add_option_arguments(parser, SatelliteOptions)
    parser.set_defaults(run=_install)


def _install(parsed: argparse.Namespace) -> None:
    from .service.install import install, read

    place = _place(parsed)
    given = given_options(SatelliteOptions, parsed)
    # A wrong option is told now, and not by a service that does not start.
    read_options(SatelliteOptions, read(place) | given)
    _print(install(place, parsed.root, given))


def _add_update(commands: Commands) -> None:
    parser = commands.add_parser(
        "update", help="bring the program up to date, and restart the service"
    )
    _add_place(parser)
    parser.add_argument(
        "source", nargs="?", help="what to install instead of the newest release, as pip reads it"
    )
    parser.set_defaults(run=_update)


def _update(parsed: argparse.Namespace) -> None:
    from .service.update import update

    _print(update(_place(parsed), parsed.source))


def _add_uninstall(commands: Commands) -> None:
    parser = commands.add_parser(
        "uninstall", help="remove the service, what is set and what was kept"
    )
    _add_place(parser)
    parser.add_argument(
        "--environment",
        action="store_true",
        help="remove the virtual environment the program is in, too",
    )
    parser.set_defaults(run=_uninstall)


def _uninstall(parsed: argparse.Namespace) -> None:
    from .service.install import uninstall

    _print(uninstall(_place(parsed), environment=parsed.environment))


def _add_flash(commands: Commands) -> None:
    from .flash.hats import HATS

    parser = commands.add_parser(
        "flash",
        help="prepare a card for a Raspberry Pi, so that it comes up as a satellite",
        description="Prepare an image of Raspberry Pi OS, or a card that it was written to. The "
        "password of the Wi-Fi is asked for, or taken from LARAMIE_WIFI_PASSWORD.",
    )
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--image", type=Path, metavar="FILE", help="an unpacked image; is changed")
    where.add_argument("--boot", type=Path, metavar="FOLDER", help="a card's mounted bootfs")
    parser.add_argument("--hat", choices=HATS, help="the sound card on its header")
    parser.add_argument(
        "--config-txt", action="append", default=[], metavar="LINE", help="for config.txt, too"
    )
    parser.add_argument("--wifi", metavar="NAME", help="the Wi-Fi's name; default: a cable")
    parser.add_argument("--country", default="", metavar="XX", help="where the Wi-Fi is, as in DE")
    parser.add_argument("--ssh-key", type=Path, metavar="FILE.pub", help="who may log in")
    parser.add_argument("--login", default="pi", metavar="USER", help="as whom; default: pi")
    parser.add_argument(
        "--package",
        default="laramie[satellite,fusion,gpio]",
        help="what is installed, as pip reads it; default: %(default)s",
    )
    parser.add_argument(
        "--wheels", type=Path, metavar="FOLDER", help="install from these, without the internet"
    )
    add_option_arguments(parser, SatelliteOptions)
    parser.set_defaults(run=_flash)


def _flash(parsed: argparse.Namespace) -> None:
    from .flash.asked import wishes
    from .flash.card import Folder, Image
    from .flash.flash import prepare, write_manifest
    from .flash.hats import HATS

    given = given_options(SatelliteOptions, parsed)
    hat = HATS[parsed.hat] if parsed.hat else None
    wanted = wishes(parsed, given, hat)
    config = [*(hat.config if hat else ()), *parsed.config_txt]
    card = Image(parsed.image) if parsed.image else Folder(parsed.boot)
    _print(prepare(card, wanted, config=config, wheels=parsed.wheels))
    if parsed.image:
        print(f"Open it in Raspberry Pi Imager: {write_manifest(parsed.image, given['name'])}")


def _add_place(parser: argparse.ArgumentParser) -> None:
    where = parser.add_mutually_exclusive_group()
    where.add_argument(
        "--user", action="store_true", help="in your session, as where PipeWire plays the sound"
    )
    where.add_argument(
        "--root",
        type=Path,
        default=Path("/"),
        metavar="FOLDER",
        help="in the system below a folder, which does not run",
    )


def _place(parsed: argparse.Namespace) -> Place:
    from .service.place import machine, session

    return session() if parsed.user else machine(parsed.root.absolute())


def _print(lines: Iterator[Any]) -> None:
    for line in lines:
        print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main())
