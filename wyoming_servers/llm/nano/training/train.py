"""``python -m wyoming_servers.llm.nano.training.train --out FOLDER``: train the model from a seed.

Everything it sees is made while it trains, in processes of their own. Matrices are trained by Muon
(Jordan et al. 2024), the rest by AdamW, warm for a moment and slowing down for two thirds.
"""

from __future__ import annotations

import argparse
import itertools
import json
import multiprocessing
import os
import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from wyoming_servers.llm.nano.files import TRAINED, VOCABULARY
from wyoming_servers.llm.nano.languages import LANGUAGES
from wyoming_servers.llm.nano.plans import items_of
from wyoming_servers.llm.nano.vocabulary import Vocabulary

from . import earlier
from .generate import Generator, generator
from .merges import learn
from .model import Model, surroundings
from .muon import Muon
from .rows import Rows, mixed, packed
from .size import Size

if TYPE_CHECKING:
    from multiprocessing.queues import Queue

States = Callable[[Tensor, Tensor, Tensor], Tensor]

_CHUNK = 32
"""Rows that a process makes at a time."""
_WARM_UP = 30
_SENTENCE_WEIGHT, _EVERY_SENTENCE_TOKEN = 0.05, 8
_COUNTED = 40_000
"""Examples a language from which the vocabulary is learnt."""
_SELDOM = 3
"""A word said fewer times has no part in it: most are invented."""
_UNSEEN = 128
"""Rows of wordings that are kept apart when not all are used."""
_SAVE_EVERY, _TELL_EVERY = 100, 50


@dataclass(frozen=True, kw_only=True)
class Recipe:
    """All that decides what comes out."""

    steps: int
    rows: int
    seed: int = 0
    share: float = 1.0
    """Of the wordings."""
    languages: tuple[str, ...] = LANGUAGES
    matrix_rate: float = 0.02
    rate: float = 4e-3
    decay_from: float = 0.35
    """The share of the steps after which the rates fall."""
    begins_with: str = ""
    """The hash of the earlier model whose weights and vocabulary it begins with, if any."""


def vocabulary_of(recipe: Recipe, size: Size) -> Vocabulary:
    """Learn the vocabulary of the sentences that will be seen."""
    counts: Counter[str] = Counter()
    for language in recipe.languages:
        dice = random.Random(recipe.seed)
        made = generator(language, recipe.share).examples(dice)
        for example in itertools.islice(made, _COUNTED):
            counts.update(example.words)
            counts.update(name for name, is_token in items_of(example.plan) if not is_token)
    known = {word: count for word, count in counts.items() if count >= _SELDOM}
    return learn(known, recipe.languages, size.vocabulary)


def _make(
    recipe: Recipe, vocabulary: Vocabulary, numbers: Iterator[int], queue: Queue[Rows]
) -> None:
    generators = [generator(one, recipe.share) for one in recipe.languages]
    for number in numbers:
        dice = random.Random(f"{recipe.seed} {number}")
        queue.put(packed(mixed(generators, dice), vocabulary, _CHUNK))


class Source:
    """Rows from several processes. The seed and the step decide what a batch is, and nothing else.

    So a training that was cut off goes on as if it had not been.
    """

    def __init__(self, recipe: Recipe, vocabulary: Vocabulary, workers: int, first: int) -> None:
        """``first`` is the step to begin with."""
        context = multiprocessing.get_context("fork")
        self._chunks = max(1, recipe.rows // _CHUNK)
        """A step takes."""
        self._queues: list[Queue[Rows]] = [context.Queue(maxsize=4) for _ in range(workers)]
        for number, queue in enumerate(self._queues):
            numbers = itertools.count(first * self._chunks + number, workers)
            arguments = (recipe, vocabulary, numbers, queue)
            context.Process(target=_make, args=arguments, daemon=True).start()

    def batches(self, rows: int, device: str) -> Iterator[tuple[Tensor, Tensor, Tensor]]:
        """Yield tokens, examples and which belong to plans; each (rows, length + 1)."""
        turns = itertools.cycle(self._queues)
        while True:
            chunks = [next(turns).get() for _ in range(self._chunks)]
            yield tuple(
                torch.from_numpy(np.concatenate(arrays)[:rows]).to(device, non_blocking=True)
                for arrays in zip(
                    *((one.tokens, one.examples, one.is_plan) for one in chunks), strict=True
                )
            )


def loss_of(
    model: Model, states: States, batch: tuple[Tensor, Tensor, Tensor]
) -> tuple[Tensor, Tensor]:
    """Return the loss to be lowered, and the mean loss of a plan's token.

    The sentence itself counts little, and by every few of its tokens only: logits cost the most.
    """
    tokens, examples, is_plan = batch
    positions, mask = surroundings(examples[:, :-1].int())
    hidden = states(tokens[:, :-1].int(), positions, mask)
    follows = (examples[:, 1:] == examples[:, :-1]) & (examples[:, 1:] > 0)
    planned = is_plan[:, 1:] & follows
    some = torch.arange(planned.shape[1], device=planned.device) % _EVERY_SENTENCE_TOKEN == 0
    chosen = planned | (follows & some)
    logits = model.output(hidden[chosen])
    losses = functional.cross_entropy(
        logits.float(), tokens[:, 1:][chosen].long(), reduction="none"
    )
    of_plan = planned[chosen]
    weights = torch.where(of_plan, 1.0, _SENTENCE_WEIGHT * _EVERY_SENTENCE_TOKEN)
    told = (losses.detach() * of_plan).sum() / of_plan.sum().clamp(min=1)
    return (losses * weights).sum() / weights.sum(), told


def optimizers_of(model: Model, recipe: Recipe) -> list[torch.optim.Optimizer]:
    """Return Muon for the matrices of the blocks, AdamW for everything else."""
    matrices = [weight for weight in model.blocks.parameters() if weight.ndim > 1]
    chosen = {id(weight) for weight in matrices}
    rest = [weight for weight in model.parameters() if id(weight) not in chosen]
    return [
        Muon(matrices, lr=recipe.matrix_rate),
        torch.optim.AdamW(rest, lr=recipe.rate, betas=(0.9, 0.98), weight_decay=0.0),
    ]


def pace(step: int, recipe: Recipe) -> float:
    """Return the share of the full learning rate."""
    warm = min(1.0, (step + 1) / _WARM_UP)
    left = (recipe.steps - step) / (recipe.steps * (1 - recipe.decay_from))
    return warm * min(1.0, left)


def train(recipe: Recipe, size: Size, out: Path, device: str, workers: int) -> None:
    """Train; the newest weights, how it went and the vocabulary lie in ``out``."""
    out.mkdir(parents=True, exist_ok=True)
    vocabulary = _vocabulary(recipe, size, out)
    source = Source(recipe, vocabulary, workers, _steps_done(out))
    torch.manual_seed(recipe.seed)
    model = _beginning(recipe, size).to(device)
    unseen = _unseen(recipe, vocabulary, device)
    optimizers = optimizers_of(model, recipe)
    rates = [[group["lr"] for group in one.param_groups] for one in optimizers]
    first = _resume(model, optimizers, out, device)
    states = torch.compile(model.states)
    began, told = time.monotonic(), []
    for step, batch in zip(
        range(first, recipe.steps), source.batches(recipe.rows, device), strict=False
    ):
        for one, full in zip(optimizers, rates, strict=True):
            for group, rate in zip(one.param_groups, full, strict=True):
                group["lr"] = rate * pace(step, recipe)
        with _precision(device):
            loss, on_plan = loss_of(model, states, batch)
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        for one in optimizers:
            one.step()
            one.zero_grad(set_to_none=True)
        told.append(on_plan)
        if (step + 1) % _TELL_EVERY == 0 or step + 1 == recipe.steps:
            line = {
                "step": step + 1,
                "loss": round(torch.stack(told).mean().item(), 4),
                "unseen": _loss_on(model, states, unseen, device),
                "seconds": round(time.monotonic() - began, 1),
                "processor": round(time.process_time(), 1),
            }
            told.clear()
            print(json.dumps(line), flush=True)
            with (out / "log.jsonl").open("a") as log:
                log.write(json.dumps(line) + "\n")
        if (step + 1) % _SAVE_EVERY == 0 or step + 1 == recipe.steps:
            _save(model, optimizers, step + 1, out)
    _write(model, recipe, out)


def _vocabulary(recipe: Recipe, size: Size, out: Path) -> Vocabulary:
    path = out / VOCABULARY
    if path.exists():
        known = json.loads(path.read_text("utf-8"))
        return Vocabulary(known["tokens"], [(one, two) for one, two in known["merges"]])
    if recipe.begins_with:
        earlier.copy_vocabulary(path)
        return _vocabulary(recipe, size, out)
    made = vocabulary_of(recipe, size)
    path.write_text(json.dumps({"tokens": made.tokens, "merges": made.merges}), "utf-8")
    return made


def _beginning(recipe: Recipe, size: Size) -> Model:
    model = Model(size)
    if recipe.begins_with:
        earlier.check(recipe.begins_with)
        weights = model.state_dict()
        known = earlier.weights(weights, size.layers)
        weights |= {name: torch.from_numpy(values) for name, values in known.items()}
        model.load_state_dict(weights)
    return model


def _unseen(
    recipe: Recipe, vocabulary: Vocabulary, device: str
) -> list[tuple[Tensor, Tensor, Tensor]]:
    """Return batches of wordings that the training does not use; none when it uses all."""
    if recipe.share >= 1:
        return []
    others = [Generator(one, share=-recipe.share) for one in recipe.languages]
    rows = packed(mixed(others, random.Random(1)), vocabulary, _UNSEEN)
    arrays = (rows.tokens, rows.examples, rows.is_plan)
    whole = [torch.from_numpy(array).to(device) for array in arrays]
    return [tuple(array[at : at + 64] for array in whole) for at in range(0, _UNSEEN, 64)]


def _loss_on(
    model: Model, states: States, batches: list[tuple[Tensor, Tensor, Tensor]], device: str
) -> float | None:
    if not batches:
        return None
    with torch.no_grad(), _precision(device):
        losses = [float(loss_of(model, states, batch)[1]) for batch in batches]
    return round(sum(losses) / len(losses), 4)


def _precision(device: str) -> torch.autocast:
    """Half precision where that is quicker: on a GPU, and on processors that multiply in it."""
    is_quick = device != "cpu" or torch.cpu.get_capabilities().get("avx512_bf16", False)
    return torch.autocast(device, torch.bfloat16, enabled=is_quick)


def _steps_done(out: Path) -> int:
    path = out / "checkpoint.pt"
    if not path.exists():
        return 0
    return int(torch.load(path, map_location="cpu", weights_only=True)["step"])


def _save(model: Model, optimizers: list[torch.optim.Optimizer], step: int, out: Path) -> None:
    state = {
        "step": step,
        "model": model.state_dict(),
        "optimizers": [one.state_dict() for one in optimizers],
    }
    torch.save(state, out / "checkpoint.new")
    (out / "checkpoint.new").replace(out / "checkpoint.pt")


def _resume(model: Model, optimizers: list[torch.optim.Optimizer], out: Path, device: str) -> int:
    path = out / "checkpoint.pt"
    if not path.exists():
        return 0
    state = torch.load(path, map_location=device, weights_only=True)
    model.load_state_dict(state["model"])
    for one, known in zip(optimizers, state["optimizers"], strict=True):
        one.load_state_dict(known)
    return int(state["step"])


def _write(model: Model, recipe: Recipe, out: Path) -> None:
    """Write the weights as half precision, and the recipe with the shape."""
    weights = {name: value.half().cpu().numpy() for name, value in model.state_dict().items()}
    np.savez(out / TRAINED, **weights)
    described = {"recipe": asdict(recipe), "size": asdict(model.size)}
    (out / "recipe.json").write_text(json.dumps(described, indent=1), "utf-8")


def main() -> None:
    """Read the command line and train."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=12_000)
    parser.add_argument("--rows", type=int, default=256, help=f"of 256 tokens, a step; {_CHUNK}s")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--share", type=float, default=1.0, help="of the wordings")
    parser.add_argument("--languages", nargs="+", default=LANGUAGES)
    parser.add_argument("--width", type=int, default=Size.width)
    parser.add_argument("--layers", type=int, default=Size.layers)
    parser.add_argument("--inner", type=int, default=Size.inner)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--workers", type=int, default=max(1, (os.cpu_count() or 2) - 1))
    parser.add_argument("--threads", type=int, default=1, help="of a processor; more are slower")
    chosen = parser.parse_args()
    torch.set_num_threads(chosen.threads)
    recipe = Recipe(
        steps=chosen.steps,
        rows=chosen.rows,
        seed=chosen.seed,
        share=chosen.share,
        languages=tuple(chosen.languages),
    )
    size = Size(
        width=chosen.width, layers=chosen.layers, inner=chosen.inner, heads=chosen.width // 64
    )
    train(recipe, size, chosen.out, chosen.device, chosen.workers)


if __name__ == "__main__":
    main()
