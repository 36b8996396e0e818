"""A microphone and a speaker behind the sound server's own echo canceller.

PulseAudio and PipeWire have it as ``module-echo-cancel``: a source without what its sink plays. One
that is there is taken. Else the module is loaded, and unloaded when the satellite ends; one that a
satellite has left behind because it was killed is known by its name.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import threading
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from . import DeviceError, Input, Output
from .auto import MICROPHONE, SPEAKERS, hears, open_any_output, plays
from .programs import HEARING, PLAYING

MODULE = "module-echo-cancel"
SOURCE, SINK = "laramie.echo-cancel.source", "laramie.echo-cancel.sink"
ARGUMENTS = {
    "PipeWire": "webrtc.gain_control={gain} webrtc.noise_suppression={noise}",
    "PulseAudio": "analog_gain_control=0 digital_gain_control={gain} noise_suppression={noise}",
}
"""What each server's canceller does besides."""
ANSWER_SECONDS = 10.0
_CANCELLED = re.compile("echo.?cancel", re.IGNORECASE)
"""In the name or the driver of what others have set up, and of ours."""


@dataclass(frozen=True)
class Cancelled:
    """Names of a source, and of the sink that is taken out of it; None takes out all sinks."""

    source: str
    sink: str | None


class ServerCanceller:
    """Thread-safe; finds or loads the module whenever a device is opened, so it may go any time."""

    def __init__(self, *, noise_suppression: bool = False, auto_gain: bool = False) -> None:
        """Take what the module does besides, where it is loaded."""
        self._besides = {"noise": int(noise_suppression), "gain": int(auto_gain)}
        self._lock = threading.Lock()

    def ready(self) -> Cancelled:
        """Return what is there, loaded if need be. Raises DeviceError."""
        with self._lock:
            if found := _found():
                return found
            _pactl("load-module", MODULE, *self._arguments())
            return Cancelled(SOURCE, SINK)

    def open_input(self, channels: int = 1) -> Input:
        """Open the microphone. Raises DeviceError."""
        source = self.ready().source
        command = f"{HEARING['parec']} --device={shlex.quote(source)}"
        return MICROPHONE.open({f"parec, {source}": partial(hears, command, channels)})

    def open_output(self) -> Output:
        """Open the speaker: where no microphone is, any. Raises DeviceError."""
        try:
            sink = self.ready().sink
        except DeviceError:
            sink = None
        if sink is None:
            return open_any_output()
        command = f"{PLAYING['pacat']} --device={shlex.quote(sink)}"
        return SPEAKERS.open({f"pacat, {sink}": partial(plays, command)})

    def close(self) -> None:
        """Unload what a satellite has loaded; a server that is gone has nothing of it."""
        with suppress(DeviceError):
            for line in _pactl("list", "short", "modules").splitlines():
                if SOURCE in line:
                    _pactl("unload-module", line.split()[0])

    def _arguments(self) -> list[str]:
        besides = ARGUMENTS["PipeWire" if "PipeWire" in _pactl("info") else "PulseAudio"]
        masters = {"source_master": "PULSE_SOURCE", "sink_master": "PULSE_SINK"}
        return [
            *(f"source_name={SOURCE}", f"sink_name={SINK}", "channels=1"),
            f'aec_args="{besides.format(**self._besides)}"',
            *(f"{key}={os.environ[name]}" for key, name in masters.items() if name in os.environ),
        ]


def is_there() -> bool:
    """Whether a sound server runs, or is started by its socket; it is not started to find out."""
    folder = Path(os.environ.get("XDG_RUNTIME_DIR", "/run"))
    return "PULSE_SERVER" in os.environ or (folder / "pulse/native").is_socket()


def _found() -> Cancelled | None:
    sources, sinks = (_names(kind) for kind in ("sources", "sinks"))
    return Cancelled(sources[0], sinks[0] if sinks else None) if sources else None


def _names(kind: str) -> list[str]:
    """Return those of an echo canceller; a sink's monitor is none of its sources."""
    lines = [line for line in _pactl("list", "short", kind).splitlines() if _CANCELLED.search(line)]
    names = [line.split("\t")[1] for line in lines]
    return [name for name in names if not name.endswith(".monitor")]


def _pactl(*arguments: str) -> str:
    command = ["pactl", *arguments]
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            check=True,
            timeout=ANSWER_SECONDS,
            env={**os.environ, "LC_ALL": "C"},
        )
    except FileNotFoundError as error:
        raise DeviceError("pactl is not installed: sudo apt install pulseaudio-utils") from error
    except subprocess.CalledProcessError as error:
        raise DeviceError(f"'{shlex.join(command)}': {error.stderr.strip()}") from error
    except subprocess.TimeoutExpired as error:
        raise DeviceError("the sound server does not answer") from error
    return done.stdout
