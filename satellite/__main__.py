"""The ``laramie-satellite`` command; what a command needs is imported when it runs."""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from wyoming_servers import __version__
from wyoming_servers.runtime.arguments import add_option_arguments, given_options
from wyoming_servers.runtime.config import read_options, unknown_variables
from wyoming_servers.runtime.logs import set_up_logging
from wyoming_servers.wire.errors import LaramieError

from .options import SatelliteOptions

if TYPE_CHECKING:
    from .flash.hats import Hat
    from .service.place import Place

    Commands = argparse._SubParsersAction["Parser"]

USAGE_ERROR = 2
INTERRUPTED = 130
MOST_SECONDS = 60


class Parser(argparse.ArgumentParser):
    """Tells what is wrong and no more: the list of all options would hide it."""

    def error(self, message: str) -> NoReturn:
        """Say it, and end."""
        self.exit(USAGE_ERROR, f"{self.prog}: {message}\nWhat there is: {self.prog} --help\n")


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    parsed = _parser().parse_args(arguments)
    try:
        parsed.run(parsed)
    except (LaramieError, OSError) as error:
        print(f"laramie-satellite: {_told(error)}", file=sys.stderr)
        return USAGE_ERROR
    except KeyboardInterrupt:
        return INTERRUPTED
    return 0


def _told(error: Exception) -> str:
    """Return an error without the number that the system has for it."""
    if isinstance(error, OSError) and error.filename:
        return f"{error.filename}: {error.strerror}"
    return str(error)


def _parser() -> Parser:
    parser = Parser(
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
    from .threads import some_are_left

    options = read_options(SatelliteOptions, given_options(SatelliteOptions, parsed))
    set_up_logging("satellite", level=options.log_level, as_json=options.log_json)
    for problem in unknown_variables(SatelliteOptions):
        print(f"laramie-satellite: {problem}", file=sys.stderr)
    asyncio.run(_run_until_told(options))
    if some_are_left():
        # An engine that is still being loaded; Python would end under its feet.
        logging.shutdown()
        os._exit(0)


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


def _add(
    commands: Commands,
    name: str,
    run: Callable[[argparse.Namespace], None],
    what: str,
    description: str | None = None,
) -> Parser:
    parser = commands.add_parser(name, help=what, description=description)
    parser.set_defaults(run=run)
    return parser


def _add_devices(commands: Commands) -> None:
    _add(commands, "devices", _list_devices, "list microphones and speakers")


def _list_devices(_: argparse.Namespace) -> None:
    from .devices.listing import listing

    _print(listing())


def _add_diagnose(commands: Commands) -> None:
    parser = _add(
        commands,
        "diagnose",
        _diagnose,
        "try the microphone and the speaker, and tell what is wrong",
        "Records, plays back, plays a test sound, measures all of it and draws a "
        "picture. A satellite that runs must be stopped, unless a sound server shares the devices.",
    )
    parser.add_argument("--seconds", type=_seconds, default=4.0, help="how long you speak")
    parser.add_argument(
        "--picture", type=_new_file, default="laramie-sound.svg", help="where to draw it"
    )
    add_option_arguments(parser, SatelliteOptions)


def _seconds(text: str) -> float:
    if not 0 < (seconds := float(text)) <= MOST_SECONDS:
        raise argparse.ArgumentTypeError(f"more than 0, and at most {MOST_SECONDS}")
    return seconds


def _new_file(text: str) -> Path:
    path = Path(text)
    if not os.access(path.parent, os.W_OK) or path.is_dir():
        raise argparse.ArgumentTypeError(f"no file can be written as {path.absolute()}")
    return path


def _diagnose(parsed: argparse.Namespace) -> None:
    from .diagnosis.session import diagnose

    options = read_options(SatelliteOptions, given_options(SatelliteOptions, parsed))
    set_up_logging("satellite", level=options.log_level, as_json=options.log_json)
    _print(diagnose(options, parsed.seconds, parsed.picture))


def _add_install(commands: Commands) -> None:
    parser = _add(
        commands,
        "install",
        _install,
        "have systemd run the satellite from now on",
        "Install the satellite as a service of systemd. What is set by the options "
        "below is kept; the same command again changes only what is given.",
    )
    _add_place(parser)
    _add_hat(parser)
    add_option_arguments(parser, SatelliteOptions)


def _install(parsed: argparse.Namespace) -> None:
    from .flash.flash import turn_on
    from .service.install import install, read

    place, hat = _place(parsed), _hat(parsed)
    given = {**(hat.options if hat else {}), **given_options(SatelliteOptions, parsed)}
    # A wrong option is told now, and not by a service that does not start.
    read_options(SatelliteOptions, read(place) | given)
    _print(install(place, parsed.root, given))
    if hat:
        _print(turn_on(hat, parsed.root / "boot/firmware"))


def _add_update(commands: Commands) -> None:
    parser = _add(
        commands, "update", _update, "bring the program up to date, and restart the service"
    )
    _add_session(parser)
    parser.set_defaults(root=Path("/"))
    parser.add_argument(
        "source", nargs="?", help="what to install instead of the newest release, as pip reads it"
    )


def _update(parsed: argparse.Namespace) -> None:
    from .service.update import update

    _print(update(_place(parsed), parsed.source))


def _add_uninstall(commands: Commands) -> None:
    parser = _add(
        commands, "uninstall", _uninstall, "remove the service, what is set and what was kept"
    )
    _add_place(parser)
    parser.add_argument(
        "--environment",
        action="store_true",
        help="remove the virtual environment the program is in, too",
    )


def _uninstall(parsed: argparse.Namespace) -> None:
    from .service.install import uninstall

    _print(uninstall(_place(parsed), environment=parsed.environment))


def _add_flash(commands: Commands) -> None:
    parser = _add(
        commands,
        "flash",
        _flash,
        "prepare a card for a Raspberry Pi, so that it comes up as a satellite",
        "Prepare an image of Raspberry Pi OS, or a card that it was written to. The "
        "password of the Wi-Fi is asked for, or taken from LARAMIE_WIFI_PASSWORD.",
    )
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument(
        "--image",
        type=Path,
        metavar="FILE",
        help="an .img, which is changed, or an .img.xz, which is unpacked to another file",
    )
    where.add_argument("--boot", type=Path, metavar="FOLDER", help="a card's mounted bootfs")
    _add_hat(parser)
    parser.add_argument(
        "--config-txt", action="append", default=[], metavar="LINE", help="for config.txt, too"
    )
    parser.add_argument("--wifi", metavar="NAME", help="the Wi-Fi's name; default: a cable")
    parser.add_argument("--country", default="", metavar="XX", help="where the Wi-Fi is, as in DE")
    parser.add_argument("--hidden", action="store_true", help="the Wi-Fi does not tell its name")
    parser.add_argument(
        "--wpa3",
        action="store_true",
        help="the Wi-Fi takes nothing but WPA3, which needs the password itself on the card",
    )
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


def _flash(parsed: argparse.Namespace) -> None:
    from .flash.asked import wishes
    from .flash.card import Folder
    from .flash.flash import Extras, prepare, prepare_image

    given, hat = given_options(SatelliteOptions, parsed), _hat(parsed)
    wanted = wishes(parsed, given, hat)
    extras = Extras(hat=hat, config=parsed.config_txt, wheels=parsed.wheels)
    if parsed.image:
        _print(prepare_image(parsed.image, wanted, extras))
    else:
        _print(prepare(Folder(parsed.boot), wanted, extras))


def _add_hat(parser: argparse.ArgumentParser) -> None:
    from .flash.hats import HATS

    parser.add_argument("--hat", choices=HATS, help="the sound card on a Raspberry Pi's header")


def _hat(parsed: argparse.Namespace) -> Hat | None:
    from .flash.hats import HATS

    return HATS[parsed.hat] if parsed.hat else None


def _add_place(parser: argparse.ArgumentParser) -> None:
    where = parser.add_mutually_exclusive_group()
    _add_session(where)
    where.add_argument(
        "--root",
        type=Path,
        default=Path("/"),
        metavar="FOLDER",
        help="in the system below a folder, which does not run",
    )


def _add_session(parser: argparse._ActionsContainer) -> None:
    parser.add_argument(
        "--user", action="store_true", help="in your session, as where PipeWire plays the sound"
    )


def _place(parsed: argparse.Namespace) -> Place:
    from .service.place import machine, session

    return session() if parsed.user else machine(parsed.root.absolute())


def _print(lines: Iterator[Any]) -> None:
    for line in lines:
        print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main())
