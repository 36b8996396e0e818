"""Spans to audio: each with its voice and rate, and silence where there is a pause."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from .edges import led_in_and_out
from .engine import Engine, Request
from .phrases import Phrases
from .spans import Span


def speak(
    engine: Engine, spans: Iterable[Span], request: Request, phrases: Phrases
) -> Iterator[bytes]:
    """Yield 16-bit mono PCM at the engine's rate. Raises what the engine raises."""
    return _joined(engine, spans, request, phrases.say)


def recalled(
    engine: Engine, spans: Sequence[Span], request: Request, phrases: Phrases
) -> Iterator[bytes] | None:
    """Return what ``speak`` yields if all of it is in memory; waits for nothing."""
    try:
        known = [phrases.recall(engine, span.text, _styled(request, span)) for span in spans]
    except KeyError:
        return None
    texts = iter(known)
    return _joined(engine, spans, request, lambda *_: next(texts))


def prepare(
    engine: Engine, spans: Iterable[Span], request: Request, phrases: Phrases
) -> Iterator[bytes]:
    """Have the audio of spans made and kept; yield it. Raises what the engine raises."""
    for span in spans:
        yield from phrases.prepare(engine, span.text, _styled(request, span))


def _joined(
    engine: Engine,
    spans: Iterable[Span],
    request: Request,
    say: Callable[[Engine, str, Request], Iterator[bytes]],
) -> Iterator[bytes]:
    samples_a_second = engine.capabilities.rate
    for span in spans:
        if span.pause_before_ms:
            yield bytes(2 * (samples_a_second * span.pause_before_ms // 1000))
        yield from led_in_and_out(say(engine, span.text, _styled(request, span)), samples_a_second)


def _styled(request: Request, span: Span) -> Request:
    rate = request.rate * span.rate
    if span.language is None:
        return replace(request, rate=rate)
    return Request(language=span.language, rate=rate)
