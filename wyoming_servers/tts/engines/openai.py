"""Any server with OpenAI's speech protocol: Kokoro-FastAPI, Speaches, vLLM-Omni, XTTS, OpenAI.

What is to be said goes to the address in the option ``url``, and nowhere else: without one there is
no engine. Audio is passed on as it comes.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from typing import Any

import httpx2

from wyoming_servers.audio.formats import MAX_RATE, MIN_RATE, AudioFormat
from wyoming_servers.house.tags import family_of
from wyoming_servers.runtime.bridge import when_stopped
from wyoming_servers.runtime.line import Line, LineCut
from wyoming_servers.runtime.openai_server import NoAnswer, OpenAiServer, complaint
from wyoming_servers.tts.engine import Capabilities, Request, Voice
from wyoming_servers.tts.options import TtsOptions
from wyoming_servers.tts.plain import plain
from wyoming_servers.tts.speech_answer import SpeechAnswer
from wyoming_servers.tts.told_voices import told_voices
from wyoming_servers.wire.errors import EngineFailed, EngineUnavailable, LaramieError, NameUnknown

_AUDIO = AudioFormat(24_000)
"""What most servers make; what another sends is converted, as a reply has one rate."""
_USUAL_WORDS_PER_MINUTE = 165
_SLOWEST, _FASTEST = 0.25, 4.0
"""Of the protocol's field ``speed``."""
_OPENAI_VOICES = (
    "alloy", "ash", "ballad", "coral", "echo", "fable", "nova", "onyx", "sage", "shimmer", "verse",
)  # fmt: skip
"""Known to OpenAI's server, which does not tell, and to many that stand for it."""
_OPENAI_MODEL = "tts-1"
_FOR_SPEECH = ("tts", "kokoro", "piper", "speech", "voice", "orpheus", "chatterbox", "bark")
_TOO_MUCH = (400, 415, 422)
"""What servers answer to a field or format they do not know, among other things."""
_NOT_SOUND = ("text/", "application/json", "application/problem+json")
_RATE_HEADERS = ("x-sample-rate", "x-audio-sample-rate")
_MOST_NAMES = 8

_LOGGER = logging.getLogger(__name__)


class OpenAiEngine:
    """A server's address; each text is a request with a connection of its own.

    A server that is away is no reason not to start: it may come back any time.
    """

    def __init__(self, options: TtsOptions) -> None:
        self._server = _Server(options)
        self._pace = options.words_per_minute / _USUAL_WORDS_PER_MINUTE
        self.problem = self._server.problem() or self._server.look()
        """Why the server did not answer the last time, "" when it did."""
        if self.problem:
            _LOGGER.warning("%s", self.problem)

    @property
    def capabilities(self) -> Capabilities:
        """What it can do, as far as the server told."""
        return self._server.capabilities

    def synthesize(self, text: Iterable[str], request: Request) -> Iterator[bytes]:
        """Yield each text's audio as it comes; closed early or stopped, the server hears of it.

        Raises EngineUnavailable where somebody has to do something, EngineFailed for what may pass.
        """
        speed = min(_FASTEST, max(_SLOWEST, round(self._pace * request.rate, 3)))
        voice = self._voice(request)
        for piece in text:
            if spoken := plain(piece):
                yield from self._say({"input": spoken, "voice": voice}, speed)

    def close(self) -> None:
        """Nothing is kept between requests."""

    def _say(self, asked: dict[str, Any], speed: float) -> Iterator[bytes]:
        line = Line()
        try:
            with when_stopped(line.cut):
                yield from self._server.say(asked, speed, line)
        except (LaramieError, LineCut) as error:
            if line.is_cut:
                return
            self.problem = str(error)
            raise
        self.problem = ""

    def _voice(self, request: Request) -> str:
        """Return a voice's name. Raises NameUnknown for one that a server which tells has not."""
        if request.speaker is not None:
            raise NameUnknown(
                f"there is no speaker '{request.speaker}': a server's voices have none"
            )
        able = self.capabilities
        if request.voice is not None or request.language is None:
            return self._named(request.voice or able.default_voice)
        wanted = family_of(request.language)
        default_first = sorted(able.voices, key=lambda voice: voice.name != able.default_voice)
        for voice in default_first:
            if wanted in map(family_of, voice.languages):
                return voice.name
        known = ", ".join(sorted({voice.languages[0] for voice in able.voices}))
        raise NameUnknown(f"there is no voice for language '{request.language}', but for {known}")

    def _named(self, name: str) -> str:
        for _ in range(2):
            if not self._server.voices or name in self._server.voices:
                return name
            self._server.look()  # it may be a new one
        known = list(self._server.voices)
        others = " and others" if len(known) > _MOST_NAMES else ""
        raise NameUnknown(
            f"there is no voice '{name}' at {self._server.name}, but "
            f"{', '.join(known[:_MOST_NAMES])}{others}"
        )


class _Server(OpenAiServer):
    """Where to ask for speech; for any thread."""

    path = "/audio/speech"
    product = "speech"
    advice = "is LARAMIE_TTS_MODEL one for speech, and the voice one of it?"

    def __init__(self, options: TtsOptions) -> None:
        super().__init__(options, "tts")
        self.voices: dict[str, Voice] = {}
        """Those the server tells of, by name."""
        self._options = options
        self._has_looked = False
        self._first_way: dict[bool, int] = {}
        """For requests with and without a speed: the first way of asking that it takes."""

    @property
    def capabilities(self) -> Capabilities:
        """What is known of the server; of one that tells no voices, those that it may have."""
        options = self._options
        voices = tuple(self.voices.values())
        if not voices:
            own = (options.voice,) if options.voice else ()
            voices = told_voices(list(dict.fromkeys((*own, *_OPENAI_VOICES))), options.language)
        fitting = [
            voice.name
            for voice in voices
            if family_of(options.language) in map(family_of, voice.languages)
        ]
        return Capabilities(
            voices=voices,
            default_voice=options.voice or next(iter(fitting), voices[0].name),
            rate=_AUDIO.rate,
            version=httpx2.__version__,
            identity=f"{self.name} {self.model}",
            is_elsewhere=True,
        )

    def suits(self, model: str) -> bool:
        """Whether a model is one for speech, going by its name."""
        return any(part in model.lower() for part in _FOR_SPEECH)

    def look(self) -> str:
        """Find out what the server has; return why that is not known, or ""."""
        line = Line()
        try:
            with when_stopped(line.cut), self.in_words(), self.client() as client:
                self._look(client, line)
        except (LaramieError, LineCut) as error:
            return str(error)
        return ""

    def say(self, asked: dict[str, Any], speed: float, line: Line) -> Iterator[bytes]:
        """Yield the audio. Raises LaramieError, LineCut."""
        with self.in_words(), self.client() as client:
            if not self._has_looked:
                self._look(client, line)
            ways = _ways(speed)
            has_speed = speed != 1
            for number in range(self._first_way.get(has_speed, 0), len(ways)):
                body = {"model": self.model or _OPENAI_MODEL, **asked, **ways[number]}
                with client.stream(
                    "POST", self.endpoint, json=body, extensions=line.extensions
                ) as response:
                    if response.is_success:
                        yield from self._read(response)
                        self._first_way[has_speed] = number
                        return
                    is_last = number == len(ways) - 1
                    if is_last or response.status_code not in _TOO_MUCH:
                        raise self.refusal(client, response)

    def _look(self, client: httpx2.Client, line: Line) -> None:
        """Find out what the server has: the only model for speech is the one that is meant."""
        models = [name for name in self.listed(client, line) if self.suits(name)]
        if self.model is None and len(models) > 1 and _OPENAI_MODEL not in models:
            names = ", ".join(sorted(models)[:_MOST_NAMES])
            raise EngineUnavailable(
                f"{self.name} has several models: {names}; set {self.variable('model')}"
            )
        if self.model is None and len(models) == 1:
            self.model = models[0]
        self.voices = {voice.name: voice for voice in self._listed_voices(client, line)}
        self._has_looked = True

    def _listed_voices(self, client: httpx2.Client, line: Line) -> tuple[Voice, ...]:
        url = self.address.copy_with(path=f"{self.base}/audio/voices")
        response = client.get(url, timeout=self._connect_seconds, extensions=line.extensions)
        try:
            return told_voices(response.json(), self._options.language)
        except ValueError:
            return ()

    def _read(self, response: httpx2.Response) -> Iterator[bytes]:
        kind = response.headers.get("Content-Type", "").lower()
        if kind.startswith(_NOT_SOUND):
            body = response.read()
            if said := complaint(body):
                raise EngineFailed(f"{self.name} refuses the request ({said}): {self.advice}")
            raise NoAnswer(f"something of type {kind.partition(';')[0]}")
        answer = SpeechAnswer(_AUDIO, plain_rate=_rate(response) or self._options.pcm_rate)
        for data in response.iter_bytes():
            if pcm := answer.feed(data):
                yield pcm
        if rest := answer.finish():
            yield rest


def _ways(speed: float) -> list[dict[str, Any]]:
    """Return what to ask for besides the words, the best first; the last is what all servers know.

    Without ``stream_format`` vLLM-Omni hands over the whole at once, and with it takes no speed.
    """
    fields = {"speed": speed} if speed != 1 else {}
    ways: list[dict[str, Any]] = [
        {"response_format": "pcm", "stream_format": "audio", **fields},
        {"response_format": "pcm", **fields},
        {"response_format": "wav", **fields},
    ]
    return [*ways, {"response_format": "wav"}] if fields else ways


def _rate(response: httpx2.Response) -> int | None:
    """Return the rate that the headers tell, if any."""
    fields = response.headers.get("Content-Type", "").lower().split(";")[1:]
    told = dict(field.strip().partition("=")[::2] for field in fields)
    texts = [told.get("rate", ""), *(response.headers.get(name, "") for name in _RATE_HEADERS)]
    rates = (int(text) for text in texts if text.isdecimal())
    return next((rate for rate in rates if MIN_RATE <= rate <= MAX_RATE), None)
