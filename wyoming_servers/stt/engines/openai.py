"""Any server that speaks OpenAI's transcription protocol: Speaches, vLLM, whisper.cpp, OpenAI.

What is said and the names of the house go to the address in the option ``url``, and nowhere else:
without one there is no engine, and no server may send them on to another. Where nobody speaks,
nothing is sent. The key goes with them, and is never shown.

The server is asked at each pause already, so that at the end there is nothing left to ask.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import httpx2

from wyoming_servers import __version__
from wyoming_servers.house.snapshot import House
from wyoming_servers.stt.asking import Asking, Line, Speech
from wyoming_servers.stt.catalogue import WHISPER_LANGUAGES
from wyoming_servers.stt.engine import Capabilities, Hypothesis, Request
from wyoming_servers.stt.options import SttOptions
from wyoming_servers.stt.spoken_names import spoken_names
from wyoming_servers.stt.transcripts import (
    NoTranscript,
    ServerFailed,
    StreamedTranscript,
    Transcription,
    complaint,
    read_transcript,
)
from wyoming_servers.wire.errors import EngineFailed, EngineUnavailable, LaramieError

_LOOK_SECONDS = 0.1
"""How often to look, while an answer is awaited, whether anybody still wants it."""
_PROMPT_BYTES = 500
"""Whisper heeds the last 224 tokens of a prompt; names have more than 2.3 bytes a token."""
_MOST_NAMES = 5
"""Models a message names; a large server has hundreds."""
_FOR_SPEECH = ("whisper", "transcribe", "parakeet", "voxtral", "asr")
_NO_ENTRY = (401, 403)
_NOT_FOUND = 404
_BUSY = 429
_BROKEN = 500
_TOO_MUCH = (400, 415, 422)
"""What servers answer to a field they do not know, among other things."""
_TRANSCRIPTIONS, _INFERENCE = "/audio/transcriptions", "/inference"
"""Where the protocol and where whisper.cpp take audio."""

_LOGGER = logging.getLogger(__name__)

# Its lines hold the address with its password.
logging.getLogger("httpx2").setLevel(logging.WARNING)


class OpenAiEngine:
    """A server's address; each request has a connection and a thread of its own.

    A server that is away is no reason not to start: it may come back any time.
    """

    def __init__(self, options: SttOptions) -> None:
        self._server = _Server(options)
        self._patience_seconds = options.answer_seconds
        self._prompt = ""
        self.problem = self._server.problem()
        """Why the server did not answer the last time, "" when it did."""
        if self.problem:
            _LOGGER.warning("%s", self.problem)

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

        Before the end only whole answers are told: half of one could pass for a command. A language
        Whisper does not know, or None, lets the server find out.

        Raises EngineUnavailable where somebody has to do something, EngineFailed for what may pass.
        """
        speech, language = Speech(), _language(request)
        asking: Asking | None = None
        told: Asking | None = None
        try:
            for chunk in audio:
                speech.feed(chunk)
                asking = self._follow(asking, speech, language)
                if asking and asking.answer and asking is not told:
                    told = asking
                    yield asking.answer
            if not speech.upto:
                yield Hypothesis(text="", final=True, language=request.language)
                return
            if asking is None or asking.error:
                asking = self._ask(speech, language)
            yield from self._rest(asking, language)
        finally:
            if asking is not None:
                asking.cut()

    def close(self) -> None:
        """Nothing is kept between requests."""

    def _follow(self, asking: Asking | None, speech: Speech, language: str | None) -> Asking | None:
        """Drop a request when speech goes on; ask again at the next pause."""
        if asking and asking.upto != speech.upto:
            asking.cut()
            asking = None
        if asking is None and speech.pauses:
            asking = self._ask(speech, language)
        return asking

    def _ask(self, speech: Speech, language: str | None) -> Asking:
        question = _Question(wav=speech.wav(), language=language, prompt=self._prompt)
        return Asking(
            lambda line, hear: self._server.ask(question, line, hear),
            upto=speech.upto,
            heard_ms=speech.milliseconds,
        )

    def _rest(self, asking: Asking, language: str | None) -> Iterator[Hypothesis]:
        """Yield the words as they come, and all of them at the end."""
        while not asking.wait(_LOOK_SECONDS):
            yield Hypothesis(text=asking.text, language=language)  # a closed stream ends here
            if asking.seconds > self._patience_seconds:
                asking.error = self._server.too_slow()
                break
        self.problem = str(asking.error or "")
        if asking.answer is None:
            raise asking.error or EngineFailed("the request ended without an answer")
        yield replace(asking.answer, final=True, heard_ms=None)


def _language(request: Request) -> str | None:
    code = (request.language or "").replace("_", "-").partition("-")[0].lower()
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


class _Server:
    """Where to ask, and what its answers mean; for any thread."""

    def __init__(self, options: SttOptions) -> None:
        url = _address(options.url)
        path = url.path.rstrip("/")
        base = path.removesuffix(_TRANSCRIPTIONS) or "/v1"
        ends_there = path.endswith(_INFERENCE)
        self._endpoint = url.copy_with(path=path if ends_there else base + _TRANSCRIPTIONS)
        self._models_url = url.copy_with(path=f"{base}/models")
        self._name = _shown(url)
        self._model = options.model
        self._key = _key(options)
        self._headers = {"User-Agent": f"laramie/{__version__}"}
        if self._key:
            self._headers["Authorization"] = f"Bearer {self._key}"
        self._connect_seconds = options.connect_seconds
        self._answer_seconds = options.answer_seconds
        self._tls = httpx2.create_ssl_context()
        self._plain: set[bool] = set()
        """For questions with and without a language: whether it knows plain fields only."""

    def ask(self, question: _Question, line: Line, hear: Callable[[str], None]) -> Hypothesis:
        """Return the answer; ``hear`` is told the words so far. Raises LaramieError, LineCut."""
        with self._in_words(), self._client() as client:
            plain = (question.language is None) in self._plain
            heard = self._ask(client, question, line, hear, plain=plain)
        return Hypothesis(text=heard.text, language=heard.language or question.language)

    def problem(self) -> str:
        """Return why the server would not answer now, or ""; nothing is told to it but the key."""
        try:
            with self._in_words(), self._client() as client:
                response = client.get(self._models_url, timeout=self._connect_seconds)
                if response.status_code in _NO_ENTRY:
                    raise self._refusal(client, response)
        except LaramieError as error:
            return str(error)
        return ""

    def too_slow(self) -> EngineFailed:
        """Return what to raise when an answer takes too long."""
        return EngineFailed(
            f"{self._name} did not answer within {self._answer_seconds:g} seconds: let it use a "
            "smaller model, or set LARAMIE_STT_ANSWER_SECONDS"
        )

    def _client(self) -> httpx2.Client:
        timeout = httpx2.Timeout(self._answer_seconds, connect=self._connect_seconds)
        return httpx2.Client(headers=self._headers, timeout=timeout, verify=self._tls)

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
            self._endpoint,
            data=question.fields(self._model, plain=plain),
            files={"file": ("speech.wav", question.wav, "audio/wav")},
            extensions={"trace": partial(_watch, line)},
        ) as response:
            if response.is_success:
                return _read(response, hear)
            if plain or response.status_code not in _TOO_MUCH:
                raise self._refusal(client, response)
        heard = self._ask(client, question, line, hear, plain=True)
        self._plain.add(question.language is None)
        return heard

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        """Say what went wrong and what to do."""
        try:
            yield
        except (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.ProxyError) as error:
            raise EngineUnavailable(
                f"{self._name} cannot be reached ({_reason(error)}): is it running, and is "
                "LARAMIE_STT_URL right?"
            ) from error
        except httpx2.TimeoutException as error:
            raise self.too_slow() from error
        except httpx2.RequestError as error:
            raise EngineFailed(
                f"the connection to {self._name} broke off ({_reason(error)}): try again; if that "
                "does not help, its log may"
            ) from error
        except ServerFailed as error:
            raise EngineFailed(
                f"{self._name} failed ({self._hidden(str(error))}): try again; if that does not "
                "help, its log may"
            ) from error
        except NoTranscript as error:
            raise EngineUnavailable(
                f"{self._name} answers with {error} instead of a transcript: check LARAMIE_STT_URL"
            ) from error

    def _refusal(self, client: httpx2.Client, response: httpx2.Response) -> LaramieError:
        """Return what to raise for an answer that has another status than success."""
        response.read()
        status = response.status_code
        said = self._hidden(complaint(response.content))
        answer = f"status {status}: {said}" if said else f"status {status}"
        if response.next_request:
            return EngineUnavailable(
                f"{self._name} sends on to {_shown(response.next_request.url)}, which is not "
                "followed: set LARAMIE_STT_URL to the address you mean"
            )
        if status in _NO_ENTRY:
            what = "does not accept the key" if self._key else "wants a key"
            return EngineUnavailable(f"{self._name} {what} ({answer}): set LARAMIE_STT_API_KEY")
        if status == _BUSY:
            return EngineFailed(
                f"{self._name} takes no more requests now ({answer}): try again later, or look at "
                "the limits of your account there"
            )
        if status >= _BROKEN:
            return EngineFailed(
                f"{self._name} failed ({answer}): try again; if that does not help, its log may"
            )
        return self._misdirected(status, answer, self._models(client))

    def _misdirected(self, status: int, answer: str, models: list[str]) -> LaramieError:
        """Return what to raise when the server has no such model, or is none."""
        if models and self._model not in models:
            what = f"has no model '{self._model}'" if self._model else "wants a model"
            names = ", ".join(models[:_MOST_NAMES])
            return EngineUnavailable(
                f"{self._name} {what} ({answer}); it has {names}: set LARAMIE_STT_MODEL"
            )
        if status == _NOT_FOUND:
            return EngineUnavailable(
                f"{self._name} has no {self._endpoint.path} or no such model ({answer}): check "
                "LARAMIE_STT_URL, which often ends with /v1, and LARAMIE_STT_MODEL"
            )
        return EngineFailed(
            f"{self._name} refuses the request ({answer}): is LARAMIE_STT_MODEL one for speech?"
        )

    def _models(self, client: httpx2.Client) -> list[str]:
        """Return the models the server has, those for speech first; none if it does not tell."""
        try:
            told = client.get(self._models_url, timeout=self._connect_seconds).json()["data"]
            names = sorted(str(model["id"]) for model in told)
        except (httpx2.RequestError, ValueError, TypeError, KeyError):
            return []
        return sorted(names, key=lambda name: not any(part in name for part in _FOR_SPEECH))

    def _hidden(self, text: str) -> str:
        """Return what the server says without the key, which some repeat."""
        return text.replace(self._key, "***") if self._key else text


def _address(url: str | None) -> httpx2.URL:
    if not url:
        raise EngineUnavailable(
            "openai has no server; name the one that may hear what is said: "
            "LARAMIE_STT_URL=http://127.0.0.1:8000/v1"
        )
    with suppress(httpx2.InvalidURL):  # its text would show a password
        address = httpx2.URL(url.strip())
        if address.scheme in ("http", "https") and address.host:
            return address
    raise EngineUnavailable(
        "LARAMIE_STT_URL is no address of a server; one is http://127.0.0.1:8000/v1"
    )


def _key(options: SttOptions) -> str:
    """Return the key, "" for none; an error about it would show it later."""
    key = options.api_key.get_secret_value().strip() if options.api_key else ""
    if not (key.isascii() and key.isprintable()):
        raise EngineUnavailable("LARAMIE_STT_API_KEY has characters no key has: copy it once more")
    return key


def _shown(url: httpx2.URL) -> str:
    """Return an address without what may be secret."""
    return str(url.copy_with(userinfo=b"", query=None, fragment=None))


def _reason(error: Exception) -> str:
    return str(error) or type(error).__name__


def _watch(line: Line, step: str, info: Mapping[str, Any]) -> None:
    """Tell the line its connection: the ``trace`` among httpx2's request extensions."""
    made: Any = info.get("return_value")
    if step.endswith(".complete") and hasattr(made, "get_extra_info"):
        line.connected(made.get_extra_info("socket"))


def _read(response: httpx2.Response, hear: Callable[[str], None]) -> Transcription:
    """Read an answer, streamed or not: some servers do not heed what was asked for."""
    if not response.headers.get("Content-Type", "").startswith("text/event-stream"):
        return read_transcript(response.read())
    streamed = StreamedTranscript()
    for event in httpx2.EventSource(response):
        streamed.feed(event.data)
        hear(streamed.text)
    return streamed.finish()
