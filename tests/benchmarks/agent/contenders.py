"""Who is asked the held-out sentences; a further parser is one more entry here."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from wyoming_servers.llm.nano.planner import Planner

from . import builtin_agent, keywords, laramie
from .judge import Turn
from .plan_listener import NanoListener, PlanListener, without_nano
from .sentences import Sentence

Ask = Callable[[Path, Iterable[Sentence]], AsyncIterator[tuple[Sentence, Turn]]]
"""Says sentences in the home of a file, each in a fresh one, and yields what came of it."""


@dataclass(frozen=True, kw_only=True)
class Contender:
    """A subject of the evaluation."""

    key: str
    """For the command line."""
    name: str
    about: str
    """One sentence of the report."""
    ask: Ask


@asynccontextmanager
async def contenders(keys: Sequence[str] = ()) -> AsyncIterator[list[Contender]]:
    """Run what has to run, and yield those with these keys; all without keys."""
    with TemporaryDirectory() as data_dir:
        async with laramie.llm_server(Path(data_dir)) as uri:
            known = _known(uri)
            yield [one for one in known if not keys or one.key in keys]


def _known(uri: str) -> list[Contender]:
    chain, *others = _always(uri)
    return [chain, *(_OF_NANO if Planner().is_there else ()), *others]


_OF_NANO = (
    Contender(
        key="without",
        name="Laramie, without its own model",
        about="the same parsers in process, without the house's own model.",
        ask=partial(laramie.ask_all_in_process, without_nano),
    ),
    Contender(
        key="nano",
        name="Laramie, its own model alone",
        about="the same brain in process, with the house's own model, its resolver and its gate "
        "only.",
        ask=partial(laramie.ask_all_in_process, NanoListener),
    ),
)


def _always(uri: str) -> list[Contender]:
    return [
        Contender(
            key="chain",
            name="Laramie, without a big model",
            about="the LLM server on TCP with engine `none`, one chat per sentence; the client "
            "executes the tool calls in the simulated home and sends the results back.",
            ask=partial(laramie.ask_all, uri),
        ),
        Contender(
            key="strict",
            name="Laramie, strict matcher alone",
            about="the same brain in process, with the first of its parsers only: what "
            "home-assistant-intents' patterns match word for word.",
            ask=partial(laramie.ask_all_in_process, laramie.StrictListener),
        ),
        Contender(
            key="keywords",
            name="Keyword baseline",
            about="the same brain in process, with the keyword parser that anybody would write "
            "first (`tests/benchmarks/agent/keywords.py`) and the chain's resolver of plans.",
            ask=partial(laramie.ask_all_in_process, partial(PlanListener, keywords.read)),
        ),
        Contender(
            key="builtin",
            name="Home Assistant, built-in agent",
            about="Home Assistant itself in process with a voice satellite in every area, its own "
            "registries, intents and fuzzy matching. The services that its intents call act on the "
            "same simulated home by the same rules; its timers and its shopping list are its own. "
            "Every domain of the homes can be represented, so none is left out for either.",
            ask=builtin_agent.ask_all,
        ),
    ]


KEYS = tuple(one.key for one in _known(""))
NAMES = tuple(one.name for one in _known(""))
