"""What transcription servers answer: OpenAI's protocol, and what others make of it.

The protocol is that of OpenAI's audio API; vLLM, Speaches, WhisperLive and whisper.cpp each differ
from it a little.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from wyoming_servers.runtime.openai_server import (
    NoAnswer,
    ServerFailed,
    complaint,
    read_object,
)

from .catalogue import WHISPER_LANGUAGES

# Whisper's own names of the languages, in the order of their codes.
_NAMES = (
    "afrikaans|amharic|arabic|assamese|azerbaijani|bashkir|belarusian|bulgarian|bengali|tibetan|"
    "breton|bosnian|catalan|czech|welsh|danish|german|greek|english|spanish|estonian|basque|"
    "persian|finnish|faroese|french|galician|gujarati|hausa|hawaiian|hebrew|hindi|croatian|"
    "haitian creole|hungarian|armenian|indonesian|icelandic|italian|japanese|javanese|georgian|"
    "kazakh|khmer|kannada|korean|latin|luxembourgish|lingala|lao|lithuanian|latvian|malagasy|"
    "maori|macedonian|malayalam|mongolian|marathi|malay|maltese|myanmar|nepali|dutch|nynorsk|"
    "norwegian|occitan|punjabi|polish|pashto|portuguese|romanian|russian|sanskrit|sindhi|sinhala|"
    "slovak|slovenian|shona|somali|albanian|serbian|sundanese|swedish|swahili|tamil|telugu|tajik|"
    "thai|turkmen|tagalog|turkish|tatar|ukrainian|urdu|uzbek|vietnamese|yiddish|yoruba|chinese"
)
_CODES = dict(zip(_NAMES.split("|"), WHISPER_LANGUAGES, strict=True))


@dataclass(frozen=True, kw_only=True)
class Transcription:
    """What a server heard."""

    text: str
    language: str | None = None
    """Code of the language, where the server tells it."""


def read_transcript(body: bytes) -> Transcription:
    """Read a whole answer in JSON, verbose or not. Raises NoAnswer, ServerFailed."""
    answer = read_object(body)
    if not isinstance(answer.get("text"), str):
        if answer.get("error"):
            raise ServerFailed(complaint(body) or "it does not say why")
        raise NoAnswer("JSON without a text")
    return Transcription(text=_tidy(answer["text"]), language=_code(answer.get("language")))


class StreamedTranscript:
    """Puts an answer together that comes in server-sent events.

    OpenAI and Speaches send deltas and a last event with all of the text, which some versions of
    Speaches leave empty; vLLM sends the chunks of a chat and ``[DONE]``; older servers send whole
    segments, and nothing at the end.
    """

    def __init__(self) -> None:
        self._text = ""
        self._whole = False

    @property
    def text(self) -> str:
        """The words so far."""
        return _tidy(self._text)

    def feed(self, data: str) -> None:
        """Take the data of one event. Raises NoAnswer, ServerFailed."""
        if data.strip() == "[DONE]":
            self._whole = True
            return
        event = read_object(data)
        if event.get("error") or event.get("type") == "error":
            raise ServerFailed(complaint(data) or "it does not say why")
        try:
            self._take(event)
        except (AttributeError, TypeError) as error:
            raise NoAnswer("events of another kind") from error

    def finish(self) -> Transcription:
        """Return all that was heard. Raises ServerFailed when the end of it did not come."""
        if not self._whole:
            raise ServerFailed("its answer breaks off")
        return Transcription(text=self.text)

    def _take(self, event: dict[str, Any]) -> None:
        kind = event.get("type")
        if kind == "transcript.text.done":
            if event.get("text"):
                self._text = ""
            self._add(event.get("text"), whole=True)
        elif kind == "transcript.text.delta":
            self._add(event.get("delta"), whole=False)
        elif "choices" in event:
            for choice in event["choices"]:
                self._add(choice.get("delta", {}).get("content"), whole=False)
        elif kind is None and "text" in event:
            self._add(f" {event['text']}", whole=True)

    def _add(self, piece: Any, *, whole: bool) -> None:
        self._text += piece or ""
        self._whole = whole


def _tidy(text: str) -> str:
    return " ".join(text.split())


def _code(language: Any) -> str | None:
    """Return a language's code: OpenAI and whisper.cpp tell its English name."""
    name = language.lower() if isinstance(language, str) else ""
    return name if name in WHISPER_LANGUAGES else _CODES.get(name)
