"""The ``laramie`` command; the only file that knows all rooms.

What a command needs is imported when it runs: a room's process holds its own room and nothing else.
"""

from __future__ import annotations

import argparse
import importlib
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from wyoming_servers import __version__
from wyoming_servers.wire.errors import LaramieError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wyoming_servers.runtime.room import Room

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

ROOMS = {
    "wake": "hears the wake word",
    "stt": "turns speech into text",
    "llm": "understands and answers",
    "tts": "turns text into speech",
}
USAGE_ERROR = 2


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    parsed = _parser().parse_args(arguments)
    try:
        if parsed.user:
            _become(parsed.user)
        return int(parsed.run(parsed) or 0)
    except KeyboardInterrupt:
        return 128 + signal.SIGINT
    except Exception as error:
        if (sentence := _sentence(error)) is None:
            raise
        print(f"laramie: {sentence}", file=sys.stderr)
        return USAGE_ERROR


def _become(user: str) -> None:
    from wyoming_servers.runtime.account import become
    from wyoming_servers.runtime.certificate_files import named
    from wyoming_servers.runtime.config import OPTIONS_FILE

    become(user, OPTIONS_FILE.parent, named())


def room(name: str) -> Room:
    """Return a room."""
    found: Room = importlib.import_module(room_module(name)).ROOM
    return found


def room_module(name: str) -> str:
    """Return the module a room is in."""
    return f"wyoming_servers.{name}.room"


def _sentence(error: Exception) -> str | None:
    """Return what a person is told, or None for what can only be a mistake of ours."""
    if isinstance(error, ExceptionGroup):
        return _sentence(error.exceptions[0])
    if isinstance(error, OSError):
        where = f"{error.filename}: " if error.filename else ""
        return f"{where}{error.strerror or error}"
    return str(error) if isinstance(error, (LaramieError, ValueError)) else None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="laramie",
        description="Local voice for Home Assistant: four Wyoming servers.",
        epilog="Try: laramie ask 'turn on the kitchen light'",
    )
    parser.add_argument("--version", action="version", version=f"laramie {__version__}")
    parser.add_argument(
        "--user", metavar="NAME", help="if started as root, own the data folder and go on as NAME"
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    first = (_add_up, _add_serve, _add_ask, _add_bench, _add_models)
    for add in (*first, _add_wake, _add_kept, _add_doctor):
        add(commands)
    return parser


def _add_up(commands: Commands) -> None:
    parser = commands.add_parser(
        "up",
        help="run all four servers",
        description="Run all four servers, one process each, until Ctrl-C. Set a room's options "
        "in the environment (LARAMIE_STT_PORT=10301); 'laramie serve stt --help' lists them.",
    )
    parser.add_argument(
        *("--host", "--listen"),
        default="127.0.0.1",
        help="address to listen on; 0.0.0.0 for the network",
    )
    parser.add_argument(
        "--http-port", type=int, metavar="PORT", help="port of /health, which tells of all four"
    )
    parser.set_defaults(run=_up)


def _up(parsed: argparse.Namespace) -> None:
    from wyoming_servers.runtime.up import up

    up(ROOMS, host=parsed.host, http_port=parsed.http_port)


def _add_serve(commands: Commands) -> None:
    from wyoming_servers.runtime.arguments import add_option_arguments

    parser = commands.add_parser(
        "serve", help="run one server", description="Run one server until Ctrl-C."
    )
    parser.add_argument(
        "--with-parent", action="store_true", help="stop, too, when standard input closes"
    )
    names = parser.add_subparsers(required=True, metavar="ROOM")
    for name, summary in ROOMS.items():
        module = importlib.import_module(f"wyoming_servers.{name}.options")
        one = names.add_parser(name, help=summary, description=f"The server that {summary}.")
        add_option_arguments(one, getattr(module, f"{name.title()}Options"))
        one.set_defaults(run=_serve, room=name)


def _serve(parsed: argparse.Namespace) -> None:
    import wyoming_servers.runtime.blas  # noqa: F401 - before numpy
    from wyoming_servers.runtime.arguments import given_options
    from wyoming_servers.runtime.cli import run_room

    chosen = room(parsed.room)
    given = given_options(chosen.options, parsed)
    run_room(chosen, given, with_parent=parsed.with_parent)


def _add_ask(commands: Commands) -> None:
    parser = commands.add_parser(
        "ask",
        help="one turn: a typed, spoken or recorded command against a simulated home",
        description="Start four servers, run one turn against a simulated home, and show it.",
    )
    asked = parser.add_mutually_exclusive_group()
    asked.add_argument("input", nargs="?", metavar="TEXT|FILE.wav", help="what is asked")
    asked.add_argument("--say", metavar="TEXT", help="have it spoken by text-to-speech first")
    parser.add_argument("--home", type=Path, metavar="FILE", help="a YAML house of your own")
    parser.add_argument("--area", metavar="ID", help="area the speaker is in")
    parser.add_argument("--llm-engine", metavar="NAME", help="such as llama-cpp; default: none")
    parser.add_argument(
        "--reply-wav",
        type=Path,
        default=Path("demo-reply.wav"),
        metavar="FILE",
        help="where the spoken reply is written; default: %(default)s",
    )
    parser.add_argument(
        "--fast", action="store_true", help="send audio as fast as it goes, not as it is spoken"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--picture", type=Path, metavar="FILE", help="draw the turn as SVG, too")
    parser.set_defaults(run=_ask)


def _ask(parsed: argparse.Namespace) -> None:
    from wyoming_servers.demo.ask import Asked, ask

    if parsed.input == "" or parsed.say == "":
        raise ValueError("nothing was asked: laramie ask 'turn on the kitchen light'")
    is_file = bool(parsed.input) and parsed.input.lower().endswith(".wav")
    ask(
        Asked(
            text=None if is_file else parsed.input,
            recording=Path(parsed.input) if is_file else None,
            spoken=parsed.say,
            home=parsed.home,
            area=parsed.area,
            reply_wav=parsed.reply_wav,
            picture=parsed.picture,
            llm_engine=parsed.llm_engine,
            pace=not parsed.fast,
        ),
        as_json=parsed.json,
    )


def _add_bench(commands: Commands) -> None:
    from wyoming_servers.bench.arguments import add_bench

    add_bench(commands, rooms=lambda: [room(name) for name in ROOMS])


def _add_models(commands: Commands) -> None:
    parser = commands.add_parser("models", help="list, download, add, use and remove models")
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="list them")
    listing.add_argument("rooms", nargs="*", metavar="ROOM", help="only these rooms")
    listing.set_defaults(run=_list_models)
    download = actions.add_parser(
        "download", help="download one", description="Download a model; goes on after interruption."
    )
    download.add_argument("name", metavar="NAME", help="as 'laramie models list' shows it")
    download.set_defaults(run=_download_model)
    add = actions.add_parser(
        "add",
        help="add one of your own",
        description="Try a model of your own, and copy it to where the servers find it: a voice of "
        "Piper (NAME.onnx, with NAME.onnx.json beside it), a language model (NAME.gguf).",
    )
    add.add_argument("files", nargs="+", type=Path, metavar="FILE")
    add.set_defaults(run=_add_model)
    use = actions.add_parser(
        "use",
        help="have a running server take another one",
        description="Have a running server take another model or engine, until it is restarted; "
        "what it is doing goes on.",
    )
    use.add_argument("room", choices=("llm", "tts"))
    use.add_argument("name", metavar="NAME", help="of a model, or of an engine of tts")
    use.set_defaults(run=_use_model)
    remove = actions.add_parser("remove", help="remove one from the disk")
    remove.add_argument("name", metavar="NAME", help="as 'laramie models list' shows it")
    remove.set_defaults(run=_remove_model)


def _list_models(parsed: argparse.Namespace) -> None:
    from wyoming_servers.runtime.apart import for_each_room
    from wyoming_servers.runtime.models import list_models, room_stores
    from wyoming_servers.runtime.report import print_models, print_stores

    if unknown := set(parsed.rooms) - set(ROOMS):
        raise ValueError(f"no room '{unknown.pop()}'; there are: {', '.join(ROOMS)}")
    names = parsed.rooms or list(ROOMS)
    models = for_each_room(list_models, map(room_module, names))
    print_models(models, all_of_them=bool(parsed.rooms))
    print_stores(room_stores(map(room, names)))


def _download_model(parsed: argparse.Namespace) -> None:
    from wyoming_servers.runtime.models import store_with
    from wyoming_servers.runtime.report import download_bar

    store = store_with(map(room, ROOMS), parsed.name)
    if store.find(parsed.name) is None:
        try:
            with download_bar(parsed.name) as progress:
                store.download(parsed.name, progress)
        except KeyboardInterrupt:
            print("laramie: interrupted; the same command goes on from there", file=sys.stderr)
            raise
    print(store.find(parsed.name))


def _add_model(parsed: argparse.Namespace) -> None:
    from wyoming_servers.runtime.own_models import add_model

    added = add_model(map(room, ROOMS), parsed.files)
    print(added.path)
    print(f"A running server takes it with: laramie models use {added.room} {added.name}")


def _use_model(parsed: argparse.Namespace) -> None:
    import asyncio

    from wyoming_servers.runtime.use import use

    answer = asyncio.run(use(room(parsed.room), parsed.name))
    print(", ".join(row["name"] for row in answer.models if row["loaded"]))


def _remove_model(parsed: argparse.Namespace) -> None:
    from wyoming_servers.runtime.models import store_with

    store_with(map(room, ROOMS), parsed.name).remove(parsed.name)


def _add_wake(commands: Commands) -> None:
    parser = commands.add_parser("wake", help="fit wake words to your rooms")
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    tune = actions.add_parser(
        "tune",
        help="propose thresholds from what was kept",
        description="Propose thresholds by word and client from the wakes and near misses that the "
        "server has kept (option keep_heard_mb).",
    )
    tune.add_argument("--apply", action="store_true", help="set them, also in a running server")
    tune.set_defaults(run=_tune_wake)
    kept = actions.add_parser("kept", help="list, hear, mark and delete what was kept")
    kept_actions = kept.add_subparsers(required=True, metavar="ACTION")
    kept_actions.add_parser("list", help="list it").set_defaults(run=_list_kept)
    wav = kept_actions.add_parser("wav", help="write one as a WAV file, to hear it")
    wav.add_argument("name", metavar="NAME", help="as 'laramie wake kept list' shows it")
    wav.add_argument("file", type=Path, metavar="FILE.wav")
    wav.set_defaults(run=_write_kept)
    mark = kept_actions.add_parser("mark", help="tell whether the word was said")
    mark.add_argument("name", metavar="NAME", help="as 'laramie wake kept list' shows it")
    mark.add_argument("what", choices=("said", "false"))
    mark.set_defaults(run=_mark_kept)
    delete = kept_actions.add_parser("delete", help="delete one, or all")
    which = delete.add_mutually_exclusive_group(required=True)
    which.add_argument("name", nargs="?", metavar="NAME")
    which.add_argument("--all", action="store_true", help="delete every recording")
    delete.set_defaults(run=_delete_kept)


def _tune_wake(parsed: argparse.Namespace) -> None:
    from wyoming_servers.wake.commands import tune

    _print_lines(tune(apply=parsed.apply))


def _list_kept(_parsed: argparse.Namespace) -> None:
    from wyoming_servers.wake.commands import list_kept

    _print_lines(list_kept())


def _write_kept(parsed: argparse.Namespace) -> None:
    from wyoming_servers.wake.commands import write_kept

    _print_lines(write_kept(parsed.name, parsed.file))


def _mark_kept(parsed: argparse.Namespace) -> None:
    from wyoming_servers.wake.commands import mark_kept

    _print_lines(mark_kept(parsed.name, said=parsed.what == "said"))


def _delete_kept(parsed: argparse.Namespace) -> None:
    from wyoming_servers.wake.commands import delete_kept

    _print_lines(delete_kept(parsed.name))


def _add_kept(commands: Commands) -> None:
    parser = commands.add_parser(
        "kept",
        help="what is kept on this machine, and how to delete it",
        description="Show all that the servers keep on this machine, or delete of it what is of "
        "your house: recordings, names of devices, what was spoken.",
    )
    parser.add_argument(
        "--delete",
        nargs="*",
        metavar="NAME",
        help="delete these; without a name, all that is of your house",
    )
    parser.set_defaults(run=_kept)


def _kept(parsed: argparse.Namespace) -> None:
    from wyoming_servers.runtime.kept import delete_kept, find_kept
    from wyoming_servers.runtime.report import print_kept

    found = find_kept(map(room, ROOMS))
    if parsed.delete is None:
        print_kept(found)
        return
    gone = [f"{one.path}: deleted" for one in delete_kept(found, parsed.delete)]
    _print_lines(iter(gone or ["Nothing of that is kept."]))
    if gone:
        print("Restart servers that run: what they still know goes then.")


def _print_lines(lines: Iterator[str]) -> None:
    for line in lines:
        print(line)


def _add_doctor(commands: Commands) -> None:
    parser = commands.add_parser(
        "doctor", help="what works here, what is missing, and how to get it"
    )
    parser.set_defaults(run=_doctor)


def _doctor(_parsed: argparse.Namespace) -> int:
    from wyoming_servers.runtime.apart import for_each_room
    from wyoming_servers.runtime.doctor import examine
    from wyoming_servers.runtime.report import print_findings

    return 0 if print_findings(for_each_room(examine, map(room_module, ROOMS))) else 1


if __name__ == "__main__":
    sys.exit(main())
