"""A server that speaks OpenAI's protocol: where it is, how it is asked, what its refusals mean.

What it is sent goes to the address in the option ``url`` and nowhere else: no server may send it on
to another. The key goes with it, and is never shown.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol

import httpx2
from pydantic import SecretStr

from wyoming_servers import __version__
from wyoming_servers.wire.errors import EngineFailed, EngineUnavailable, LaramieError

from .line import Line

_MOST_NAMES = 5
"""Models a message names; a large server has hundreds."""
_LONGEST_COMPLAINT = 200
_NO_ENTRY = (401, 403)
_NOT_FOUND = 404
_BUSY = 429
_BROKEN = 500

# Its lines hold the address with its password.
logging.getLogger("httpx2").setLevel(logging.WARNING)


class NoAnswer(ValueError):
    """What came is no answer; the text says what it is instead."""


class ServerFailed(Exception):
    """The server began well; the text says what went wrong there."""


class ServerOptions(Protocol):
    """The options of a room that say where the server is."""

    @property
    def url(self) -> str | None:
        """Its address."""
        ...

    @property
    def model(self) -> str | None:
        """The model it is to use."""
        ...

    @property
    def api_key(self) -> SecretStr | None:
        """What it lets in."""
        ...

    @property
    def ca_file(self) -> Path | None:
        """Certificates to trust besides the usual ones."""
        ...

    @property
    def connect_seconds(self) -> float:
        """How long to wait for a connection."""
        ...

    @property
    def answer_seconds(self) -> float:
        """How long to wait for anything else."""
        ...


class OpenAiServer:
    """Where to ask, and what answers mean; for any thread.

    A room makes its own kind, which says with ``path`` what the server is asked for, and in words
    what that is.
    """

    path = ""
    """Below the address, such as ``/chat/completions``."""
    product = "an answer"
    taken = "read what is said"
    """What the server may do with what it is sent."""
    advice = "its log may say more"
    """What to do about a request that is refused for no known reason."""

    def __init__(self, options: ServerOptions, room: str) -> None:
        self._prefix = f"LARAMIE_{room.upper()}_"
        self.address = self._address(options.url)
        self.base = self.address.path.rstrip("/").removesuffix(self.path) or "/v1"
        self.endpoint = self.address.copy_with(path=self.base + self.path)
        self.name = shown(self.address)
        self.model = options.model
        self._key = self._read_key(options.api_key)
        self._headers = {"User-Agent": f"laramie/{__version__}"}
        if self._key:
            self._headers["Authorization"] = f"Bearer {self._key}"
        self._connect_seconds = options.connect_seconds
        self._answer_seconds = options.answer_seconds
        self._tls = httpx2.create_ssl_context()
        if options.ca_file:
            self._trust(options.ca_file)

    def variable(self, option: str) -> str:
        """Return the environment variable that sets an option."""
        return f"{self._prefix}{option.upper()}"

    def client(self) -> httpx2.Client:
        """Return a client that has the key and knows how long to wait."""
        timeout = httpx2.Timeout(self._answer_seconds, connect=self._connect_seconds)
        return httpx2.Client(headers=self._headers, timeout=timeout, verify=self._tls)

    def problem(self) -> str:
        """Return why the server would not answer now, or ""; nothing is told to it but the key."""
        try:
            with self.in_words(), self.client() as client:
                response = self._ask_models(client)
                if response.status_code in _NO_ENTRY:
                    raise self.refusal(client, response)
        except LaramieError as error:
            return str(error)
        return ""

    def too_slow(self) -> EngineFailed:
        """Return what to raise when an answer takes too long."""
        return EngineFailed(
            f"{self.name} did not answer within {self._answer_seconds:g} seconds: let it use a "
            f"smaller model, or set {self.variable('answer_seconds')}"
        )

    @contextmanager
    def in_words(self) -> Iterator[None]:
        """Say what went wrong and what to do."""
        try:
            yield
        except (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.ProxyError) as error:
            raise EngineUnavailable(
                f"{self.name} cannot be reached ({_reason(error)}): is it running, and is "
                f"{self.variable('url')} right?"
            ) from error
        except httpx2.TimeoutException as error:
            raise self.too_slow() from error
        except httpx2.RequestError as error:
            raise EngineFailed(
                f"the connection to {self.name} broke off ({_reason(error)}): try again; if that "
                "does not help, its log may"
            ) from error
        except ServerFailed as error:
            raise EngineFailed(
                f"{self.name} failed ({self._hidden(str(error))}): try again; if that does not "
                "help, its log may"
            ) from error
        except NoAnswer as error:
            raise EngineUnavailable(
                f"{self.name} answers with {error} instead of {self.product}: check "
                f"{self.variable('url')}"
            ) from error

    def refusal(self, client: httpx2.Client, response: httpx2.Response) -> LaramieError:
        """Return what to raise for an answer that has another status than success."""
        response.read()
        status = response.status_code
        said = self._hidden(complaint(response.content))
        answer = f"status {status}: {said}" if said else f"status {status}"
        if response.next_request:
            return EngineUnavailable(
                f"{self.name} sends on to {shown(response.next_request.url)}, which is not "
                f"followed: set {self.variable('url')} to the address you mean"
            )
        if status in _NO_ENTRY:
            what = "does not accept the key" if self._key else "wants a key"
            return EngineUnavailable(
                f"{self.name} {what} ({answer}): set {self.variable('api_key')}"
            )
        if status == _BUSY:
            return EngineFailed(
                f"{self.name} takes no more requests now ({answer}): try again later, or look at "
                "the limits of your account there"
            )
        if status >= _BROKEN:
            return EngineFailed(
                f"{self.name} failed ({answer}): try again; if that does not help, its log may"
            )
        return self._misdirected(status, answer, self.models(client))

    def models(self, client: httpx2.Client) -> list[str]:
        """Return the models the server has, fitting ones first; none if it does not tell."""
        names = sorted(self.listed(client))
        return sorted(names, key=lambda name: not self.suits(name))

    def listed(self, client: httpx2.Client, line: Line | None = None) -> dict[str, Any]:
        """Return what the server tells of its models, by name; nothing if it does not tell.

        The client's next request may go on with the connection, so ``line`` is told of it. Raises
        httpx2's errors when the server cannot be reached.
        """
        try:
            told = self._ask_models(client, line).json()["data"]
            return {str(model["id"]): model for model in told}
        except (httpx2.ConnectError, httpx2.ConnectTimeout):
            raise
        except (httpx2.RequestError, ValueError, TypeError, KeyError):
            return {}

    def suits(self, model: str) -> bool:
        """Whether a model is one for this, going by its name; any, unless a room knows better."""
        return bool(model)

    def _ask_models(self, client: httpx2.Client, line: Line | None = None) -> httpx2.Response:
        url = self.address.copy_with(path=f"{self.base}/models")
        extensions = line.extensions if line else None
        return client.get(url, timeout=self._connect_seconds, extensions=extensions)

    def _misdirected(self, status: int, answer: str, models: list[str]) -> LaramieError:
        """Return what to raise when the server has no such model, or is none."""
        if models and self.model not in models:
            what = f"has no model '{self.model}'" if self.model else "wants a model"
            names = ", ".join(models[:_MOST_NAMES])
            return EngineUnavailable(
                f"{self.name} {what} ({answer}); it has {names}: set {self.variable('model')}"
            )
        if status == _NOT_FOUND:
            return EngineUnavailable(
                f"{self.name} has no {self.endpoint.path} or no such model ({answer}): check "
                f"{self.variable('url')}, which often ends with /v1, and {self.variable('model')}"
            )
        return EngineFailed(f"{self.name} refuses the request ({answer}): {self.advice}")

    def _hidden(self, text: str) -> str:
        """Return what the server says without the key, which some repeat."""
        return text.replace(self._key, "***") if self._key else text

    def _address(self, url: str | None) -> httpx2.URL:
        if not url:
            raise EngineUnavailable(
                f"openai has no server; name the one that may {self.taken}: "
                f"{self.variable('url')}=http://127.0.0.1:8000/v1"
            )
        with suppress(httpx2.InvalidURL):  # its text would show a password
            address = httpx2.URL(url.strip())
            if address.scheme in ("http", "https") and address.host:
                return address
        raise EngineUnavailable(
            f"{self.variable('url')} is no address of a server; one is http://127.0.0.1:8000/v1"
        )

    def _read_key(self, given: SecretStr | None) -> str:
        """Return the key, "" for none; an error about it would show it later."""
        key = given.get_secret_value().strip() if given else ""
        if not (key.isascii() and key.isprintable()):
            raise EngineUnavailable(
                f"{self.variable('api_key')} has characters no key has: copy it once more"
            )
        return key

    def _trust(self, file: Path) -> None:
        try:
            self._tls.load_verify_locations(file)
        except OSError as error:  # also what is no certificate
            raise EngineUnavailable(
                f"{self.variable('ca_file')}: {file} holds no certificates in PEM ({error})"
            ) from error


def shown(url: httpx2.URL) -> str:
    """Return an address without what may be secret."""
    return str(url.copy_with(userinfo=b"", query=None, fragment=None))


def complaint(body: bytes | str) -> str:
    """Return what a server says of an error, in one line of 200 characters at most; "" if unclear.

    OpenAI, vLLM, FastAPI's servers and whisper.cpp each say it in another place of the JSON.
    """
    try:
        found: Any = read_object(body)
    except NoAnswer:
        return ""
    found = found.get("error") or found.get("detail") or found
    if isinstance(found, list) and found:
        found = found[0]
    if isinstance(found, dict):
        found = found.get("message") or found.get("msg")
    return " ".join(found.split())[:_LONGEST_COMPLAINT] if isinstance(found, str) else ""


def read_object(body: bytes | str) -> dict[str, Any]:
    """Read a JSON object. Raises NoAnswer."""
    try:
        answer = json.loads(body)
    except ValueError as error:
        raise NoAnswer("something that is no JSON") from error
    if not isinstance(answer, dict):
        raise NoAnswer("JSON that is no object")
    return answer


def _reason(error: Exception) -> str:
    return str(error) or type(error).__name__
