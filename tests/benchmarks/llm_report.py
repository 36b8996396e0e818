"""The report of a run of ``llm`` as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import isnan

from tests.benchmarks.llm_results import FastPath, House, Model, Results, middle, percentile

HEAD = """# The language model beside its peer

**The weights are random**: real architectures at their real sizes, so the times are a real model's,
and nothing here says how well one answers.

Made by `python -m tests.benchmarks.llm`; do not edit. {about}.

![Time to the first token, by what is known of the house](llm.png)

All figures are of one run on one machine: compare them with each other. The models know each word
of the prompts as one token; their vocabularies have the size of the real ones.

"""

FIRST = """## Time to the first token

From the question to the first piece of the reply, in ms; ours over TCP, by a server process. The
house has ten tools. *Cold*: never heard of the house, once. *Prepared*: after `laramie-prepare`,
which the agent sends when the user begins to speak; median of {runs}. *Restarted*: the first
question about the house to a new process that finds on disk what it read before; median of
{restarts}. *Read*: tokens of the prompt that were read after the preparation. The last columns say
how many times as long cold takes.

| model | entities | prompt | read | cold | prepared | restarted | : prepared | : restarted |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
"""

PEER = """## The peer

llama-cpp-python's own chat API with the same file, threads, prompt and tools, in process, so that
it has no network to cross. It keeps the last prompt in memory and reads on from where the next one
differs. *Same prompt*: a system prompt without states and clock, as Home Assistant's Assist API
makes it; then both are warm. *Changed*: the system prompt begins with the time and ends with the
states of all entities, as prompts that are made for each turn do; read once, in the smallest house.
Ours tells the states that matter to the question behind the prefix, so it reads more than the same
prompt, which knows no states. *Restart*:
nothing is known, as the peer keeps nothing on disk; once. The last columns say how many times as
long each takes as ours does.

| model | entities | same prompt | changed | restart | : prepared | : prepared | : restarted |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
"""

COST = """## What an answer costs

*Two at once*: how much sooner two answers are there when they are asked for together and not one
after the other. *A conversation*: what 1000 tokens of it take in memory, and of a prefix on disk.

| model | file | vocabulary | tokens per second | peer's | two at once | a conversation |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
"""

GRAMMAR = """## What the grammar of the tool calls costs

Milliseconds per token by the engine in process, for the largest house of each model. *No call*:
there is a grammar, and the model begins no call. *In a call*: all that is written is held to the
grammar, by a model that wants to write something else with every token: the most it can cost, as
one that knows what a call is has most of its tokens taken as they are. *Made*: once for a house.

| model | no grammar | no call | in a call | made, ms |
| --- | ---: | ---: | ---: | ---: |
"""

FAST = """## The fast path

The held-out sentences of the [agent evaluation](agent.md) said to a server without a model, over
TCP, with all tool calls executed: what needs no model, and how long that takes. Half of them are
made to be hard; what share a house's own sentences have cannot be told from them.

| home | sentences | without a model | p50, ms | p99, ms | left to the model after, p50, ms |
| --- | ---: | ---: | ---: | ---: | ---: |
"""


def report(results: Results) -> str:
    """Return the whole report."""
    about = ", ".join(f"{name} {value}" for name, value in results.about.items())
    runs = max((len(house.prepared) for house in results.houses), default=0)
    restarts = max((len(house.restarted) for house in results.houses), default=0)
    return "".join(
        (
            HEAD.format(about=about),
            FIRST.format(runs=runs, restarts=restarts),
            *map(_first, results.houses),
            "\n",
            PEER,
            *map(_peer, filter(_has_peer, results.houses)),
            "\n",
            COST,
            *map(_cost, results.models),
            "\n",
            GRAMMAR,
            *map(_grammar, results.models),
            "\n",
            FAST,
            *map(_fast, [*results.fast_paths, _all(results.fast_paths)]),
        )
    )


def _first(house: House) -> str:
    cold, prepared, restarted = map(middle, (house.cold, house.prepared, house.restarted))
    return _row(
        house.model,
        house.entities,
        house.prompt_tokens,
        house.read_tokens,
        f"{cold:.0f}",
        f"{prepared:.0f}",
        f"{restarted:.0f}",
        f"**{cold / prepared:.0f}**",
        f"**{cold / restarted:.0f}**",
    )


def _has_peer(house: House) -> bool:
    return bool(house.peer_same)


def _peer(house: House) -> str:
    prepared, restarted = middle(house.prepared), middle(house.restarted)
    same, changed = middle(house.peer_same), middle(house.peer_changed)
    cold = middle(house.peer_cold)
    return _row(
        house.model,
        house.entities,
        f"{same:.0f}",
        _figure(changed),
        f"{cold:.0f}",
        f"**{same / prepared:.1f}**",
        f"**{_figure(changed / prepared)}**",
        f"**{cold / restarted:.0f}**",
    )


def _cost(model: Model) -> str:
    each, peers = middle(model.ms_per_token), middle(model.peer_ms_per_token)
    return _row(
        model.name,
        f"{model.file_mb:.0f} MB",
        model.vocabulary,
        f"{1000 / each:.1f}",
        f"{1000 / peers:.1f}",
        f"{middle(model.one_by_one) / middle(model.two_at_once):.2f} times",
        f"{model.kept_bytes_per_token / 1000:.0f} MB",
    )


def _grammar(model: Model) -> str:
    free = middle(model.free_ms_per_token)
    kinds = map(middle, (model.watched_ms_per_token, model.held_ms_per_token))
    more = (f"{each:.1f} (**{each / free:.2f} times**)" for each in kinds)
    return _row(model.name, f"{free:.1f}", *more, f"{model.grammar_made_ms:.0f}")


def _fast(home: FastPath) -> str:
    said = len(home.milliseconds) + len(home.left)
    return _row(
        home.home,
        said,
        f"{len(home.milliseconds) / said:.0%}",
        f"{middle(home.milliseconds):.1f}",
        f"{percentile(home.milliseconds, 99):.1f}",
        f"{middle(home.left):.1f}",
    )


def _all(homes: Sequence[FastPath]) -> FastPath:
    return FastPath(
        home="all",
        milliseconds=_chained(home.milliseconds for home in homes),
        left=_chained(home.left for home in homes),
    )


def _chained(lists: Iterable[list[float]]) -> list[float]:
    return [value for values in lists for value in values]


def _figure(value: float) -> str:
    return "-" if isnan(value) else f"{value:.0f}"


def _row(*cells: object) -> str:
    return f"| {' | '.join(map(str, cells))} |\n"
