"""Several engines as one: all hear the audio at once, and the first that hears words is believed.

So an engine that knows few sentences well comes first, and one that takes down whatever was said
has its answer ready when the first rejects.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import replace

from wyoming_servers.house.snapshot import House
from wyoming_servers.runtime.engines import MayQueue
from wyoming_servers.wire.errors import Busy, EngineFailed, LaramieError

from .engine import Capabilities, Engine, Hypothesis, Request
from .engine_call import EngineCall
from .options import SttOptions

BEHIND_BYTES = 960_000
"""How much audio may wait for an engine behind the first one before all are held back: 30 s."""
HOLD_BYTES = 9_600
"""How much audio the others are not given yet once the first is sure: 300 ms. If the utterance ends
there they need not begin to decode, which takes a processor and cannot be interrupted."""
GRACE_SECONDS = 0.03
"""How long an engine that was sure of its words may take to answer before the others begin with the
whole, for the same reason."""


class Chain:
    """Asks engines in order; one that is missing or fails leaves the others answering."""

    def __init__(
        self, engines: Mapping[str, Engine], absent: Mapping[str, str], options: SttOptions
    ) -> None:
        """Take the engines in order, by name, and why others that were wanted are not there."""
        self._links = [_Link(name, one, options.max_streams) for name, one in engines.items()]
        self._absent = tuple(absent.values())
        self._failures: dict[tuple[str, str], str] = {}
        self._sure = options.endpoint_sure

    @property
    def problem(self) -> str:
        """Why some engines are not there or failed the last time, "" when all is well."""
        return "; ".join((*self._absent, *self._failures.copy().values()))

    @property
    def waiting(self) -> int:
        """How many pieces of work wait in the engines."""
        engines = (link.engine for link in self._links)
        return sum(engine.waiting for engine in engines if isinstance(engine, MayQueue))

    @property
    def capabilities(self) -> Capabilities:
        """What they can do together."""
        parts = [link.engine.capabilities for link in self._links]
        every = all(part.languages for part in parts)
        languages = dict.fromkeys(tag for part in parts for tag in part.languages if every)
        return Capabilities(
            languages=tuple(languages),
            streams_partials=any(part.streams_partials for part in parts),
            uses_house=any(part.uses_house for part in parts),
            version=", ".join(
                f"{link.name} {part.version}" for link, part in zip(self._links, parts, strict=True)
            ),
        )

    def know_house(self, house: House) -> None:
        """Tell the house to all that use it; raises what went wrong when that is none."""
        using = [link for link in self._links if link.engine.capabilities.uses_house]
        errors = []
        for link in using:
            try:
                link.engine.know_house(house)
            except Exception as error:  # noqa: BLE001 - whatever it is, the others go on
                errors.append(error)
                self._note(link.name, "does not know the house", error)
            else:
                self._note(link.name, "does not know the house", None)
        if errors and len(errors) == len(using):
            raise errors[0]

    def transcribe(self, audio: Iterable[bytes], request: Request) -> Iterator[Hypothesis]:
        """Yield what the first engine hears that is sure, then the first answer that has words.

        Engines that lack the language are left out, unless all do. Raises EngineFailed when no
        engine could answer.
        """
        able = [link for link in self._links if link.engine.capabilities.knows(request.language)]
        utterance = _Utterance(self._sure)
        try:
            for link in able or self._links:
                utterance.ask(link, request)
            yield from utterance.hear(audio)
        finally:
            for name, error in utterance.close():
                self._note(name, "failed", error)

    def close(self) -> None:
        """Release the models, each when nothing works with it any more."""
        with ExitStack() as closing:
            for link in reversed(self._links):
                closing.callback(link.close)

    def _note(self, name: str, what: str, error: BaseException | None) -> None:
        """Keep why an engine went wrong, until it goes right again."""
        self._failures.pop((name, what), None)
        if error is not None:
            self._failures[name, what] = f"{name} {what}: {_reason(error)}"


class _Link:
    """An engine of the chain and the places at it, also taken by those who need not wait for it."""

    def __init__(self, name: str, engine: Engine, places: int) -> None:
        self.name = name
        self.engine = engine
        self._count = places
        self._places = threading.Semaphore(places)

    def call(self, request: Request, changed: threading.Condition, most_ahead: int) -> EngineCall:
        """Let it hear an utterance. Raises Busy when it is too far behind with others."""
        if not self._places.acquire(blocking=False):
            raise Busy(f"all {self._count} places are taken")
        return EngineCall(
            self.name,
            lambda audio: self.engine.transcribe(audio, request),
            changed,
            most_ahead=most_ahead,
            left=self._places.release,
        )

    def close(self) -> None:
        """Release the model once nobody uses it."""
        for _ in range(self._count):
            self._places.acquire()
        self.engine.close()


class _Utterance:
    """One utterance in several engines; the first one sets the pace, as it does when alone."""

    def __init__(self, sure: float) -> None:
        self._sure = sure
        self._changed = threading.Condition()
        self._calls: list[EngineCall] = []
        self._refused: dict[str, Busy] = {}
        self._told: Hypothesis | None = None
        self._held: list[bytes] = []
        """Audio that only the first engine has."""
        self._held_for: Hypothesis | None = None
        """What it was sure of then."""

    def ask(self, link: _Link, request: Request) -> None:
        """Let one more engine hear it, if that has a place."""
        most_ahead = BEHIND_BYTES if self._calls else 0
        try:
            self._calls.append(link.call(request, self._changed, most_ahead))
        except Busy as error:
            self._refused[link.name] = error

    def hear(self, audio: Iterable[bytes]) -> Iterator[Hypothesis]:
        """Yield hypotheses; the last is final. Raises EngineFailed."""
        for pcm in audio:
            self._give(pcm)
            yield from self._tell()
            if self._is_decided():
                break
        self._end()
        while not self._is_decided():
            with self._changed:
                self._changed.wait_for(lambda: self._is_decided() or self._news())
            yield from self._tell()
        yield self._answer()

    def close(self) -> list[tuple[str, BaseException | None]]:
        """Stop all that still hear it; return who failed, and who did not."""
        for call in self._calls:
            call.stop()
        return [
            *self._refused.items(),
            *((call.name, call.failure) for call in self._calls if call.is_over),
        ]

    def _give(self, pcm: bytes) -> None:
        """Give the next audio to the first engine, and all there is to the others if need be."""
        self._held.append(pcm)
        for first in self._calls[:1]:
            sure = self._is_sure(first.partial) and first.partial is not self._held_for
            if not sure or sum(map(len, self._held)) > HOLD_BYTES:
                self._held_for = first.partial
                self._release()
            first.put(pcm)

    def _release(self) -> None:
        """Give the others what was held back."""
        for pcm in self._held:
            for call in self._calls[1:]:
                call.put(pcm)
        self._held.clear()

    def _end(self) -> None:
        """Tell that the audio is over; those behind a sure engine a moment later, or not at all."""
        for call in self._calls:
            call.end()
            if self._is_sure(call.partial) and call.answers_within(GRACE_SECONDS):
                return
            self._release()

    def _leader(self) -> EngineCall | None:
        """Return the first engine that has words or may still have some."""
        return next((call for call in self._calls if call.is_hopeful), None)

    def _is_decided(self) -> bool:
        leader = self._leader()
        return leader is None or leader.has_words

    def _answer(self) -> Hypothesis:
        """Return the first answer with words, else the first. Raises EngineFailed without any."""
        answers = [call.answer for call in self._calls if call.answer]
        if not answers:
            failures = {call.name: call.failure for call in self._calls} | self._refused
            reasons = (f"{name} ({_reason(error)})" for name, error in failures.items() if error)
            raise EngineFailed(f"no engine could transcribe: {', '.join(reasons)}")
        return next((answer for answer in answers if answer.text), answers[0])

    def _tell(self) -> Iterator[Hypothesis]:
        if news := self._news():
            self._told = news
            yield news

    def _news(self) -> Hypothesis | None:
        """Return what the first tells that is sure, else words of the last that has any.

        Where none is sure, words may be on their way from any of them.
        """
        heard = [call.partial for call in self._calls if call.partial and call.is_hopeful]
        words = [one for one in heard if one.text]
        sure = [one for one in words if self._is_sure(one)]
        best = next(iter(sure or words[::-1] or heard), None)
        if best and not sure:
            best = replace(best, pending=any(one.pending for one in heard))
        return None if best == self._told else best

    def _is_sure(self, heard: Hypothesis | None) -> bool:
        if heard is None or not heard.text:
            return False
        return heard.confidence is None or heard.confidence >= self._sure


def _reason(error: BaseException) -> str:
    if isinstance(error, LaramieError):
        return str(error)
    return f"{type(error).__name__}: {error}".removesuffix(": ")
