"""Any server that speaks OpenAI's transcription protocol: Speaches, vLLM, whisper.cpp, OpenAI.

What is said and the names of the house go to the address in the option ``url``, and nowhere else:
without one there is no engine. Where nobody speaks, nothing is sent.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

import httpx2

from wyoming_servers.house.snapshot import House
from wyoming_servers.house.tags import family_of
from wyoming_servers.runtime.line import Line
from wyoming_servers.runtime.openai_server import OpenAiServer
from wyoming_servers.stt.asking import Ask, Speech
from wyoming_servers.stt.catalogue import WHISPER_LANGUAGES
from wyoming_servers.stt.elsewhere import Elsewhere
from wyoming_servers.stt.engine import Capabilities, Hypothesis, Request
from wyoming_servers.stt.options import SttOptions
from wyoming_servers.stt.spoken_names import spoken_names
from wyoming_servers.stt.transcripts import StreamedTranscript, Transcription, read_transcript

_PROMPT_BYTES = 500
"""Whisper heeds the last 224 tokens of a prompt; names have more than 2.3 bytes a token."""
_FOR_SPEECH = ("whisper", "transcribe", "parakeet", "voxtral", "asr")
_TOO_MUCH = (400, 415, 422)
"""What servers answer to a field they do not know, among other things."""
_INFERENCE = "/inference"
"""Where whisper.cpp takes audio."""

_LOGGER = logging.getLogger(__name__)


class OpenAiEngine:
    """A server's address; each request has a connection and a thread of its own.

    A server that is away is no reason not to start: it may come back any time.
    """

    def __init__(self, options: SttOptions) -> None:
        self._server = _Server(options)
        self._prompt = ""
        self._elsewhere = Elsewhere(
            self._asking,
            patience_seconds=options.answer_seconds,
            too_slow=self._server.too_slow,
        )
        self._elsewhere.problem = self._server.problem()
        if self.problem:
            _LOGGER.warning("%s", self.problem)

    @property
    def problem(self) -> str:
        """Why the server did not answer the last time, "" when it did."""
        return self._elsewhere.problem

    @property
    def capabilities(self) -> Capabilities:
        """What it can do; the languages are Whisper's, and a server may know fewer."""
        return Capabilities(
            languages=WHISPER_LANGUAGES,
            streams_partials=True,
            uses_house=True,
            version=httpx2.__version__,
        )

    def know_house(self, house: House) -> None:
        """Expect the names of a house; requests under way keep those they have."""
        prompt = ""
        for name in spoken_names(house):
            longer = f"{prompt}, {name}" if prompt else name
            if len(longer.encode()) > _PROMPT_BYTES:
                break
            prompt = longer
        self._prompt = prompt

    def transcribe(self, audio: Iterable[bytes], request: Request) -> Iterator[Hypothesis]:
        """Yield the whole so far after each pause, and at the end the words as they come.

        A language Whisper does not know, or None, lets the server find out.

        Raises EngineUnavailable where somebody has to do something, EngineFailed for what may pass.
        """
        yield from self._elsewhere.transcribe(audio, request, _language(request))

    def close(self) -> None:
        """Nothing is kept between requests."""

    def _asking(self, speech: Speech, language: str | None) -> Ask:
        question = _Question(wav=speech.wav(), language=language, prompt=self._prompt)
        return partial(self._server.ask, question)


def _language(request: Request) -> str | None:
    code = family_of(request.language or "")
    return code if code in WHISPER_LANGUAGES else None


@dataclass(frozen=True, kw_only=True)
class _Question:
    """What a server is asked to transcribe."""

    wav: bytes
    language: str | None
    prompt: str

    def fields(self, model: str | None, *, plain: bool) -> dict[str, str]:
        """Return the fields of the form; ``plain`` are those that every server and model knows.

        Servers tell the language in a format of their own only, which none of them streams.
        """
        fields = {"response_format": "json"}
        if model:
            fields["model"] = model
        if self.language:
            fields["language"] = self.language
        if plain:
            return fields
        fields |= {"stream": "true"} if self.language else {"response_format": "verbose_json"}
        return fields | ({"prompt": self.prompt} if self.prompt else {})


class _Server(OpenAiServer):
    """Where to ask for transcripts; for any thread."""

    path = "/audio/transcriptions"
    product = "a transcript"
    taken = "hear what is said"
    advice = "is LARAMIE_STT_MODEL one for speech?"

    def __init__(self, options: SttOptions) -> None:
        super().__init__(options, "stt")
        if self.address.path.rstrip("/").endswith(_INFERENCE):
            self.endpoint = self.address
        self._plain: set[bool] = set()
        """For questions with and without a language: whether it knows plain fields only."""

    def ask(self, question: _Question, line: Line, hear: Callable[[str], None]) -> Hypothesis:
        """Return the answer; ``hear`` is told the words so far. Raises LaramieError, LineCut."""
        with self.in_words(), self.client() as client:
            plain = (question.language is None) in self._plain
            heard = self._ask(client, question, line, hear, plain=plain)
        return Hypothesis(text=heard.text, language=heard.language or question.language)

    def suits(self, model: str) -> bool:
        """Whether a model is one for speech, going by its name."""
        return any(part in model for part in _FOR_SPEECH)

    def _ask(
        self,
        client: httpx2.Client,
        question: _Question,
        line: Line,
        hear: Callable[[str], None],
        *,
        plain: bool,
    ) -> Transcription:
        with client.stream(
            "POST",
            self.endpoint,
            data=question.fields(self.model, plain=plain),
            files={"file": ("speech.wav", question.wav, "audio/wav")},
            extensions=line.extensions,
        ) as response:
            if response.is_success:
                return _read(response, hear)
            if plain or response.status_code not in _TOO_MUCH:
                raise self.refusal(client, response)
        heard = self._ask(client, question, line, hear, plain=True)
        self._plain.add(question.language is None)
        return heard


def _read(response: httpx2.Response, hear: Callable[[str], None]) -> Transcription:
    """Read an answer, streamed or not: some servers do not heed what was asked for."""
    if not response.headers.get("Content-Type", "").startswith("text/event-stream"):
        return read_transcript(response.read())
    streamed = StreamedTranscript()
    for event in httpx2.EventSource(response):
        streamed.feed(event.data)
        hear(streamed.text)
    return streamed.finish()
