"""What the connections of one wake server share."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from functools import partial

from prometheus_client import Counter

from wyoming_servers.runtime.service import Service
from wyoming_servers.wire.errors import NameUnknown
from wyoming_servers.wire.wake_protocol import FalseWake, SetThreshold
from wyoming_servers.wire.wake_protocol import Thresholds as ThresholdsMessage

from .arbitration import Arbiter, Listener
from .backlog import Backlogs
from .decide import Decision
from .kept import KeptMoments
from .listening import CONFIRMED_MS, Detection, Ear
from .options import WakeOptions
from .recent import RecentAudio
from .recorder import RECORDED_MS, Recorder
from .thresholds import Thresholds
from .verify import Verification
from .words import word_key

_MOST_CLIENTS = 500
"""Whose last word is remembered."""

_LOGGER = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class Listens:
    """One client, and what it listens for."""

    client: str
    """What it calls itself, or its address."""
    is_named: bool = False
    """Whether it told who it is, so that it understands our messages, too."""
    group: str = ""
    names: tuple[str, ...] = ()


class Desk:
    """Made once per server; lives on the event loop's thread."""

    def __init__(self, service: Service) -> None:
        self._options: WakeOptions = service.options
        self._arbiter = Arbiter(
            window_seconds=self._options.arbitration_ms / 1000,
            refractory_seconds=self._options.refractory_seconds,
        )
        self.listening = self._arbiter.listening
        self.begin = service.begin
        self._turns = service.metrics.turns
        self._thresholds = Thresholds(self._options)
        self.backlogs = Backlogs(service.metrics.registry)
        self._kept = KeptMoments(self._options.data_dir, self._options.keep_heard_mb)
        self._verification = Verification(self._options, service.metrics.registry)
        if self._options.verifiers:
            service.begin(asyncio.to_thread(self._verification.load))
        self._last: dict[str, Detection] = {}
        """What each client heard last."""
        self._heard = Counter(
            "laramie_wake_words",
            "Wake words heard, by whether their satellite was to answer",
            ["word", "answer"],
            registry=service.metrics.registry,
        )
        if self._kept.keeps:
            _LOGGER.info("audio around wake words is kept in %s", self._kept.folder)
        else:
            _LOGGER.info("no audio is kept; the option keep_heard_mb would")

    def ear(self, listens: Listens) -> Ear:
        """Return what listens to one stream of a client."""
        recent = RecentAudio(RECORDED_MS if self._kept.keeps else CONFIRMED_MS)
        keep = self._kept.keep
        return Ear(
            decision=Decision(self._options, partial(self._thresholds.of, client=listens.client)),
            recent=recent,
            recorder=Recorder(listens.client, recent, keep) if self._kept.keeps else None,
            confirms=self._verification.confirms if self._options.verifiers else None,
        )

    async def answers(self, listens: Listens, listener: Listener, detection: Detection) -> bool:
        """Tell whether a client is to answer what it has heard, or a rival that heard it better."""
        answers = await self._arbiter.answers(listener, word_key(detection.name), detection)
        self.note(listens.client, detection, answers=answers)
        return answers

    def note(self, client: str, detection: Detection, *, answers: bool) -> None:
        """Remember what a client has heard, and whether it is to answer."""
        _LOGGER.info(
            "%s heard '%s' (score %.2f, %.0f dB above the noise)%s",
            *(client, detection.name, detection.score, detection.above_floor_db),
            "" if answers else "; another satellite answers",
        )
        self._heard.labels(word_key(detection.name), "here" if answers else "elsewhere").inc()
        if answers:
            self._turns.inc()
        self._last.pop(client, None)
        self._last[client] = detection
        if len(self._last) > _MOST_CLIENTS:
            del self._last[next(iter(self._last))]

    def thresholds(self) -> ThresholdsMessage:
        """Return what score is enough now."""
        return ThresholdsMessage(
            threshold=self._options.threshold,
            words=dict(self._thresholds.by_word),
            clients=dict(self._thresholds.by_client),
            keeps_audio=self._kept.keeps,
        )

    def set_threshold(self, wanted: SetThreshold) -> None:
        """Let a score be enough from now on. Raises RequestError."""
        self._thresholds.change(wanted.word, wanted.threshold, wanted.client or "")

    async def mark_false(self, mark: FalseWake, sender: str) -> None:
        """Raise a threshold for what nobody meant. Raises NameUnknown."""
        client = mark.client or sender
        if (last := self._last.pop(client, None)) is None:
            raise NameUnknown(f"no wake word was heard by '{client}' that is not marked yet")
        raised = self._thresholds.raise_over(last.name, client, last.score)
        _LOGGER.info("'%s' needs %.2f from %s now: a false wake", last.name, raised, client)
        await asyncio.to_thread(self._kept.mark_last, client, last.name, said=False)
