"""A real sound server with a virtual room: what is played into ``voice`` the microphone hears.

What the speaker plays is in the monitor of ``room``.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

PATIENCE_SECONDS = 60.0
MODULES = {
    name: f"module-null-sink sink_name={name} rate=48000 channels=1 norewinds=1"
    for name in ("room", "voice")
}
VARIABLES = ("XDG_RUNTIME_DIR", "HOME", "PULSE_SERVER", "PULSE_SOURCE", "PULSE_SINK")
CLIENTS = ("pactl", "pacat", "parec")


class SoundServer:
    """PulseAudio. Its devices are plugged in and unplugged, and it dies, as a test says."""

    PROGRAMS = ("pulseaudio",)
    PACKAGES = "pulseaudio pulseaudio-utils"
    CANCELLER = ("voice.monitor.echo-cancel", "room.echo-cancel")
    """Names that its echo canceller chooses by itself."""

    def __init__(self, folder):
        self.socket = folder / "native"
        self._folder = folder
        self._process = None
        self._numbers = {}

    @property
    def command(self):
        return [
            *("pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no"),
            *("--exit-idle-time=-1", "--disable-shm=yes", "--log-level=error"),
            f"--load=module-native-protocol-unix auth-anonymous=1 socket={self.socket}",
        ]

    def start(self):
        self._process = subprocess.Popen(
            self.command,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        subprocess.run(
            ["bash", "-c", "until pactl info >/dev/null 2>&1; do :; done"],
            timeout=PATIENCE_SECONDS,
            check=True,
        )
        self.plug_in()

    def kill(self):
        """End it as a crash does."""
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._numbers.clear()

    def plug_in(self):
        for name, module in MODULES.items():
            self._numbers[name] = self.load(*module.split())

    def load(self, *module):
        """Load a module; returns its number."""
        return _said(["pactl", "load-module", *module]).strip()

    def unload(self, number):
        """Unload a module."""
        _said(["pactl", "unload-module", number])

    def loaded(self, module):
        """Return the numbers of all modules of a kind."""
        # PipeWire's own modules have arguments of several lines.
        return [line[0] for line in _listed("modules") if line[1:2] == [module]]

    def unplug(self):
        """Take all devices away: with another one left, the server would go on with that."""
        while self._numbers:
            self.unload(self._numbers.popitem()[1])

    def streams(self, kind, device):
        """Return the numbers of the streams of a source or sink, by its name."""
        devices = {"source-outputs": "sources", "sink-inputs": "sinks"}[kind]
        [number] = [line[0] for line in _listed(devices) if line[1] == device]
        return [line[0] for line in _listed(kind) if line[1] == number]

    def echo(self, share):
        """Let the microphone hear the speaker, at a share of its amplitude."""
        self.load("module-loopback", "source=room.monitor", "sink=voice")
        number, volume = _listed("sink-inputs")[0][0], round(65_536 * share ** (1 / 3))
        subprocess.run(["pactl", "set-sink-input-volume", number, str(volume)], check=True)

    @contextmanager
    def recorded(self, name, audio):
        """Record what is played on a sink while the block runs; yields a file that grows."""
        path = self._folder / f"{name}.raw"
        with path.open("wb") as file:
            program = subprocess.Popen(
                [
                    *("parec", "--raw", f"--device={name}.monitor", "--latency-msec=20"),
                    *(f"--rate={audio.rate}", f"--channels={audio.channels}", "--format=s16le"),
                ],
                stdout=file,
            )
            try:
                yield path
            finally:
                program.terminate()
                program.wait()

    def say(self, pcm, audio):
        """Play something into the microphone; returns when all was said.

        The server has much of it before it begins, so that it need not wait for more.
        """
        subprocess.run(
            [
                *("pacat", "--raw", "--device=voice", "--latency-msec=2000"),
                *(f"--rate={audio.rate}", f"--channels={audio.channels}", "--format=s16le"),
            ],
            input=pcm,
            check=True,
        )


class PipeWireServer(SoundServer):
    """PipeWire, as PulseAudio's clients meet it."""

    PROGRAMS = ("pipewire", "pw-cli", "wireplumber", "pipewire-pulse", "dbus-run-session")
    PACKAGES = "pipewire pipewire-pulse wireplumber dbus pulseaudio-utils"
    CANCELLER = ("echo-cancel-source", "echo-cancel-sink")

    def __init__(self, folder):
        super().__init__(folder)
        self.socket = folder / "pulse" / "native"

    @property
    def command(self):
        # WirePlumber ends where it finds no PipeWire, and then no stream ever gets its device.
        begun = "until pw-cli info 0 >/dev/null 2>&1; do :; done"
        programs = f"pipewire & {begun}; wireplumber & exec pipewire-pulse"
        return ["dbus-run-session", "--", "sh", "-c", programs]


KINDS = {"pulseaudio": SoundServer, "pipewire": PipeWireServer}


def _said(command):
    return subprocess.run(command, capture_output=True, check=True, text=True).stdout


def _listed(kind):
    """Return the columns of each line."""
    return [line.split("\t") for line in _said(["pactl", "list", "short", kind]).splitlines()]


@contextmanager
def running_sound_server(kind="pulseaudio"):
    """Run one, and have all that is started in the block use it. Skips where there is none."""
    chosen = KINDS[kind]
    for program in (*chosen.PROGRAMS, *CLIENTS):
        if not shutil.which(program):
            pytest.skip(
                f"NO SOUND WAS TESTED: {program} is missing (apt install {chosen.PACKAGES})"
            )
    try:
        import sounddevice  # noqa: F401, PLC0415
    except (ImportError, OSError) as error:
        pytest.skip(f"NO SOUND WAS TESTED: {error} (apt install libportaudio2 libasound2-plugins)")
    # A socket's path has to be short, and pytest's folders are long.
    with tempfile.TemporaryDirectory(prefix="sound") as name, pytest.MonkeyPatch.context() as patch:
        folder = Path(name)
        for variable in VARIABLES:
            patch.setenv(variable, name)
        server = chosen(folder)
        patch.setenv("PULSE_SERVER", f"unix:{server.socket}")
        patch.setenv("PULSE_SINK", "room")
        patch.setenv("PULSE_SOURCE", "voice.monitor")
        server.start()
        try:
            yield server
        finally:
            server.kill()


def chirp(audio):
    """Half a second of what is found again wherever it is: 300 Hz to 3 kHz."""
    time = np.arange(audio.rate // 2) / audio.rate
    return (9000 * np.sin(2 * np.pi * (300 * time + 2700 * time**2))).astype("<i2")


def holds_chirp(heard, audio):
    """Tell whether a tenth of the chirp at least is in what was heard.

    Where the machine is busy, the sound server leaves gaps in the others.
    """
    return max(similarity(heard, part) for part in np.split(chirp(audio), 10)) > 0.9


def similarity(heard, sound):
    """Return the highest correlation of a sound with any part of what was heard, 0 to 1."""
    heard, sound = (np.frombuffer(pcm, "<i2").astype(float) for pcm in (heard, sound.tobytes()))
    if len(heard) < len(sound):
        return 0.0
    size = len(heard) + len(sound)
    product = np.fft.irfft(np.fft.rfft(heard, size) * np.conj(np.fft.rfft(sound, size)), size)
    sums = np.concatenate([[0.0], np.cumsum(heard**2)])
    power = sums[len(sound) :] - sums[: -len(sound)]
    return float(np.max(product[: len(power)] / np.sqrt(power * np.sum(sound**2) + 1e6)))
