"""A satellite: its parts, and who tells whom."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from functools import partial

from wyoming.event import Event, Eventable

from wyoming_servers.runtime.announce import Announcement, announced_by_zeroconf
from wyoming_servers.runtime.doors import Doors
from wyoming_servers.runtime.identity import kept_id
from wyoming_servers.wire.protocol import INFO_KEY, Message
from wyoming_servers.wire.satellite_protocol import SATELLITE, Diagnosis, Playback, Settings

from . import sounds
from .cancelling import choose
from .devices import SPEAKER, open_input, open_output
from .dialogue import Dialogue
from .ears import Ears
from .endpoint import Endpoint
from .info import satellite_info, stock_info
from .link import Link
from .microphone import Microphone
from .mixer import Mixer
from .options import SatelliteOptions
from .parts import make_body, make_lights
from .playbacks import Playbacks
from .ringing import Ringing
from .settings import KeptSettings
from .sounds import Sound
from .speaker import Speaker
from .state import Action, Phase, Signal, State
from .timers import Timers
from .track import Kind, Track
from .turn import Turn
from .voice import Voice
from .wake import make_wake


class Satellite:
    """Belongs to the running event loop; its microphone and speaker have threads."""

    def __init__(self, options: SatelliteOptions) -> None:
        """Put the parts together; nothing is opened yet."""
        folder = options.data_dir / SATELLITE
        self._id = kept_id(options.data_dir, SATELLITE)
        self._options = options
        self._woken: tuple[str | None, int | None] = None, None
        """The word that was heard and where it ended, until somebody is listened to."""
        self.mixer = Mixer(SPEAKER)
        self.echo = choose(options)
        server = self.echo.server
        self.speaker = Speaker(
            self.mixer,
            server.open_output if server else partial(open_output, options.speaker),
            self.echo.here.play,
        )
        self.voice = Voice(self.mixer, self._tell)
        self.ringing = Ringing(self.mixer)
        self.dialogue = Dialogue(self._post, self._tell, self.voice)
        self.microphone = Microphone(
            server.open_input
            if server
            else partial(open_input, options.microphone, options.microphone_channels),
            self._hear,
            self.echo.here.hear,
            options.microphone_channel,
        )
        self.ears = Ears(self._send)
        self._endpoint: Endpoint | None = None
        self.wake = make_wake(options, self._wake)
        self.playbacks = Playbacks(self.mixer, self._post, self._announce, sounds.ANNOUNCE)
        self.timers = Timers(folder / "timers.json", partial(self._tell, Signal.TIMER))
        self.settings = KeptSettings(folder / "settings.json", _defaults(options))
        self.turn = Turn(self._actions(), _limits(options))
        self.lights = make_lights(options, lambda: self.timers.share)
        self.body = make_body(options, self.lights, self._tell, self._switch)
        self.link = Link(self._info, self, self.playbacks.play, self._diagnose)
        self.dialogue.hearers |= {
            Settings.TYPE: self.settings.hear,
            Playback.TYPE: self.playbacks.control,
            "timer-started": self.timers.start,
            "timer-updated": self.timers.update,
            "timer-cancelled": self.timers.cancel,
            "timer-finished": self.timers.finish,
        }

    @asynccontextmanager
    async def running(self) -> AsyncIterator[int]:
        """Be a satellite while the block runs; yields the bound port. Raises OSError."""
        self.timers.load()
        self.settings.listen(self._set)
        self.turn.listen(self._show)
        self.turn.listen(self.body.show)
        async with (
            self.link.listening(self._options) as doors,
            self._announced(doors),
            self.body.running(),
            self._left_as_it_was(),
            asyncio.TaskGroup() as parts,
        ):
            works = (self.speaker.run(), self.microphone.run(), self.wake.run())
            tasks = [parts.create_task(work) for work in works]
            try:
                yield doors.stock_port or doors.secure_port or 0
            finally:
                self.turn.close()
                self.timers.close()
                for task in tasks:
                    task.cancel()

    @asynccontextmanager
    async def _announced(self, doors: Doors) -> AsyncIterator[None]:
        """Announce the stock port, or if it is not open the secure one, to who can use it."""
        is_open = self._options.stock == "open"
        port = doors.stock_port if is_open else doors.secure_port
        if port is None:
            yield
            return
        integration = "wyoming" if is_open else "laramie"
        told = Announcement(integration=integration, room=SATELLITE, id=self._id)
        async with announced_by_zeroconf(told, self._options, port):
            yield

    @asynccontextmanager
    async def _left_as_it_was(self) -> AsyncIterator[None]:
        """Leave no echo canceller in the sound server, once the devices are closed."""
        try:
            yield
        finally:
            self.echo.close()

    def connected(self, *, ours: bool) -> None:
        """Greet Home Assistant; our integration is told what is set and what is played."""
        self.dialogue.connected(ours=ours)
        if ours:
            self._post(self.settings.now)
            self.playbacks.tell_all()

    def take(self, event: Event) -> None:
        """Hear what Home Assistant says. Raises RequestError, AudioFormatError."""
        self.dialogue.take(event)

    def left(self) -> None:
        """Go on without it."""
        self.dialogue.left()

    def _actions(self) -> Mapping[Action, Callable[[], object]]:
        return {
            Action.LISTEN: self._listen,
            Action.DEAFEN: self.ears.close,
            Action.ENOUGH: self.dialogue.enough,
            Action.CANCEL: self.dialogue.cancel,
            Action.HUSH: self._hush,
            Action.PLAYED: self.dialogue.played,
            Action.RING: self.ringing.start,
            Action.QUIET: self.ringing.stop,
            Action.CHIME_AWAKE: partial(self._chime, sounds.AWAKE),
            Action.CHIME_DONE: partial(self._chime, sounds.DONE),
            Action.CHIME_SORRY: partial(self._chime, sounds.SORRY),
            Action.CHIME_MUTED: partial(self._chime, sounds.MUTED),
        }

    def _tell(self, signal: Signal) -> None:
        self.turn.tell(signal)

    def _hear(self, pcm: bytes) -> None:
        self.wake.hear(pcm, self.ears.position)
        self.ears.hear(pcm)

    def _send(self, pcm: bytes) -> None:
        self.dialogue.send(pcm)
        if self._endpoint:
            self._endpoint.hear(pcm)

    def _wake(self, name: str, place: int) -> None:
        if name == self._options.stop_word:
            self._stop()
            return
        self._woken = name, place
        self.turn.tell(Signal.WAKE)

    def _listen(self) -> None:
        (name, place), self._woken = self._woken, (None, None)
        self.dialogue.listen(name)
        if seconds := self._options.endpoint_seconds:
            loop = asyncio.get_running_loop()
            # Later, as it comes while the ears send.
            self._endpoint = Endpoint(seconds, partial(loop.call_soon, self._tell, Signal.FINISHED))
        self.ears.open(None if place is None else self.ears.quietest(place))

    def _stop(self) -> None:
        """End what sounds; the word says nothing to a satellite that is silent."""
        sounds_now = self.turn.state.phase in (Phase.SPEAKING, Phase.RINGING)
        if sounds_now or self.playbacks.announces:
            self.turn.tell(Signal.STOP)

    def _hush(self) -> None:
        self.dialogue.hush()
        self.voice.hush()
        self.playbacks.stop_announcements()

    def _switch(self, muted: bool) -> None:  # noqa: FBT001 - what the switch says
        self.settings.change(Settings(microphone_muted=muted))

    def _announce(self) -> None:
        """Make room for an announcement: it ends a reply."""
        if self.turn.state.phase is Phase.SPEAKING:
            self.turn.tell(Signal.STOP)

    def _chime(self, sound: Sound) -> None:
        if self._options.chimes:
            track = Track(Kind.CHIME, self.mixer.format)
            sound.play_on(track)
            track.end()
            self.mixer.replace(track)  # two at once would be neither

    def _set(self, settings: Settings) -> None:
        """Carry out what is set, and tell Home Assistant."""
        self.mixer.volume = settings.volume or 0.0
        self.mixer.muted = bool(settings.speaker_muted)
        self.mixer.ducking = settings.ducking or 0.0
        if self.lights:
            self.lights.dim(settings.led_brightness or 0.0)
        self._listen_for(settings.wake_words or ())
        self.microphone.gain_db = settings.microphone_gain or 0.0
        if settings.microphone_muted is not self.turn.state.muted:
            muted = bool(settings.microphone_muted)
            self.microphone.mute(muted=muted)
            self.turn.tell(Signal.MUTED if muted else Signal.UNMUTED)
        # A switch that is closed has muted again meanwhile.
        self._post(self.settings.now)

    def _listen_for(self, words: Sequence[str | None]) -> None:
        stop = self._options.stop_word
        self.wake.listen_for(list(dict.fromkeys(word for word in (*words, stop) if word)))

    def _show(self, state: State) -> None:
        self.mixer.lowered = state.phase is Phase.LISTENING
        self.link.await_answer(awaited=state.phase in (Phase.LISTENING, Phase.THINKING))

    def _post(self, message: Event | Eventable | Message) -> None:
        self.link.post(message)

    def _info(self, asked: Event) -> Event:
        names = list(self.settings.names_and_values)
        active = self.settings.now.wake_words or ()
        info = satellite_info(
            self._options,
            self._id,
            secure_port=self.link.secure_port,
            settings=names,
            active=active,
            words=self.wake.words,
            media=self.mixer.format,
        )
        return info if INFO_KEY in asked.data else stock_info(info)

    def _diagnose(self) -> Diagnosis:
        return Diagnosis(
            report={
                "phase": self.turn.state.phase,
                "microphone": self.microphone.problem or "hears",
                "speaker": self.speaker.problem or "plays",
                "echo": self.echo.name,
                "wake": self.wake.problem or "listens",
                "underruns": self.voice.underruns,
                "timers": len(self.timers.all),
                **self.body.report,
            }
        )


def _limits(options: SatelliteOptions) -> Mapping[Phase, float]:
    return {
        Phase.LISTENING: options.listen_seconds,
        Phase.THINKING: options.think_seconds,
        Phase.RINGING: options.ring_seconds,
    }


def _defaults(options: SatelliteOptions) -> Settings:
    return Settings(
        volume=options.volume,
        speaker_muted=False,
        microphone_muted=False,
        microphone_gain=options.microphone_gain,
        ducking=options.ducking,
        led_brightness=options.led_brightness if options.leds else None,
        wake_words=list(options.wake_words),
    )
