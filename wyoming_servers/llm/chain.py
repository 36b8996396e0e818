"""Several engines as one: the first that answers is believed.

A server with a large model comes first, one on this machine behind it. One that fails, or lets its
share of the time pass, is given up for the next with the same question; once an answer has begun,
nobody else can go on with it. Who failed is not asked again for a while.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import replace

from wyoming_servers.runtime.engines import MayBeImpaired
from wyoming_servers.wire.errors import EngineFailed, LaramieError

from .engine import Capabilities, Engine, Request, Stop
from .options import LlmOptions
from .patience import OPTION
from .running import Item, Running

_LOGGER = logging.getLogger(__name__)

FIRST_REST_SECONDS = 5.0
"""How long an engine that failed is left alone; twice as long each further time."""
_LONGEST_REST_SECONDS = 300.0


class Chain:
    """Asks engines in order; one that is missing or fails leaves the others answering."""

    def __init__(
        self, engines: Mapping[str, Engine], absent: Mapping[str, str], options: LlmOptions
    ) -> None:
        """Take the engines in order, by name, and why others that were wanted are not there."""
        self._links = [_Link(name, engine) for name, engine in engines.items()]
        self._absent = tuple(absent.values())
        self._budget_seconds = options.budget_seconds

    @property
    def problem(self) -> str:
        """Why some engines are not there or failed the last time, "" when all is well."""
        return "; ".join(filter(None, (*self._absent, *(link.problem for link in self._links))))

    @property
    def capabilities(self) -> Capabilities:
        """What each of them can be asked: any may have to answer."""
        parts = [link.engine.capabilities for link in self._links]
        every = all(part.languages for part in parts)
        languages = dict.fromkeys(tag for part in parts for tag in part.languages if every)
        return Capabilities(
            languages=tuple(languages),
            tools=any(part.tools for part in parts),
            context_tokens=min(
                (part.context_tokens for part in parts if part.context_tokens), default=0
            ),
            model=next((part.model for part in parts if part.model), None),
            version=", ".join(
                f"{link.name} {part.version}".strip()
                for link, part in zip(self._links, parts, strict=True)
            ),
        )

    def link(self, name: str) -> Engine | None:
        """Return one of the engines, if it is there."""
        return next((link.engine for link in self._links if link.name == name), None)

    def prepare(self, request: Request) -> None:
        """Get all of them ready; raises what went wrong when none is."""
        errors = []
        for link in self._rested():
            try:
                link.engine.prepare(request)
            except LaramieError as error:
                _LOGGER.warning("%s cannot be prepared: %s", link.name, error)
                errors.append(error)
        if len(errors) == len(self._links):
            raise errors[0]

    def reply(self, request: Request) -> Iterator[Item]:
        """Yield the first answer that begins. Raises EngineFailed when none does."""
        failures = []
        links = self._rested()
        with ExitStack() as under_way:
            for behind, link in zip(reversed(range(len(links))), links, strict=True):
                running = Running(link.engine.reply, request)
                under_way.callback(running.close)
                items = running.items(self._begin_by(request, behind) if behind else None)
                try:
                    first = next(items)
                except Exception as error:  # noqa: BLE001 - whatever it is, another may answer
                    link.fail(error)
                    failures.append(f"{link.name} ({_reason(error)})")
                    continue
                if isinstance(first, Stop) and behind and not request.stopped():
                    continue  # it has nothing to say
                yield from link.rest(first, items)
                return
        raise EngineFailed(f"no engine could answer: {', '.join(failures)}")

    def close(self) -> None:
        """Release the models."""
        with ExitStack() as closing:
            for link in reversed(self._links):
                closing.callback(link.engine.close)

    def _rested(self) -> list[_Link]:
        """Return the engines to ask, those that failed just now left out, unless all did."""
        return [link for link in self._links if link.is_rested] or self._links

    def _begin_by(self, request: Request, behind: int) -> float | None:
        """Return until when an engine may think, on the monotonic clock: all have as long."""
        seconds: float = request.options.get(OPTION, self._budget_seconds)
        return time.monotonic() + seconds / (behind + 1) if seconds else None


class _Link:
    """An engine of the chain, and how it went the last time."""

    def __init__(self, name: str, engine: Engine) -> None:
        self.name = name
        self.engine = engine
        self._failure = ""
        self._failed = 0
        self._rests_until = 0.0

    @property
    def is_rested(self) -> bool:
        """Whether it may be asked."""
        return time.monotonic() >= self._rests_until

    @property
    def problem(self) -> str:
        """What is wrong with it, "" when nothing is."""
        if self._failure:
            return f"{self.name} failed: {self._failure}"
        if isinstance(self.engine, MayBeImpaired) and self.engine.problem:
            return f"{self.name}: {self.engine.problem}"
        return ""

    def fail(self, error: Exception) -> None:
        """Note that it failed: it is left alone for a while."""
        rest = min(FIRST_REST_SECONDS * 2**self._failed, _LONGEST_REST_SECONDS)
        self._failed += 1
        self._failure = _reason(error)
        self._rests_until = time.monotonic() + rest
        _LOGGER.warning("%s failed, and is not asked for %g s: %s", self.name, rest, self._failure)

    def rest(self, first: Item, items: Iterator[Item]) -> Iterator[Item]:
        """Yield the whole of an answer that has begun. Raises EngineFailed when it breaks off."""
        try:
            yield self._signed(first)
            for item in items:
                yield self._signed(item)
        except Exception as error:
            self.fail(error)
            raise EngineFailed(
                f"{self.name} broke off in the middle of its answer ({_reason(error)}), where no "
                "other engine can go on: ask again"
            ) from error
        self._failure, self._failed, self._rests_until = "", 0, 0.0

    def _signed(self, item: Item) -> Item:
        return replace(item, engine=self.name) if isinstance(item, Stop) else item


def _reason(error: Exception) -> str:
    if isinstance(error, LaramieError):
        return str(error)
    return f"{type(error).__name__}: {error}".removesuffix(": ")
