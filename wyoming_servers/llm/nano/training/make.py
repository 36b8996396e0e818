"""``python -m wyoming_servers.llm.nano.training.make FOLDER``: the model that is shipped, anew.

It is trained in FOLDER by the recipe that lies beside the shipped one, once for each of its seeds,
a process each, and goes on where it was cut off; the model is the mean. On a processor of the same
kind, with the same torch, it becomes the same file, whose hash is compared. ``--recipe`` names
another recipe; ``--ship`` puts what it made into the package.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import torch

from wyoming_servers.llm.nano.files import MODEL, RECIPE, VOCABULARY, WEIGHTS

from .average import average
from .export import export
from .size import Size
from .train import Recipe, train

_DECIDING = ("recipe", "seeds", "size")
"""What the recipe's file says of what comes out; the rest is how it went."""


def make(described: dict[str, Any], folder: Path, device: str) -> str:
    """Train by a recipe in a folder and export; return the model's hash."""
    of = described["recipe"]
    recipe = Recipe(**of | {"languages": tuple(of["languages"])})
    size = Size(**described["size"])
    folders = [folder / f"seed-{seed}" for seed in described["seeds"]]
    with ProcessPoolExecutor(len(folders), get_context("spawn")) as pool:
        runs = [
            pool.submit(_train, replace(recipe, seed=seed), size, one, device)
            for seed, one in zip(described["seeds"], folders, strict=True)
        ]
        for run in runs:
            run.result()
    average(folders, folder)
    shutil.copyfile(folders[0] / VOCABULARY, folder / VOCABULARY)
    (folder / RECIPE).write_text(json.dumps(described, indent=1), "utf-8")
    export(folder, folder / WEIGHTS)
    return _record(described, folders, folder)


def _train(recipe: Recipe, size: Size, folder: Path, device: str) -> None:
    torch.set_num_threads(1)
    train(recipe, size, folder, device, workers=1)


def _record(described: dict[str, Any], folders: list[Path], folder: Path) -> str:
    """Write the hash and how the trainings went beside the recipe."""
    found = hashlib.sha256((folder / WEIGHTS).read_bytes()).hexdigest()
    logs = [(one / "log.jsonl").read_text("utf-8").splitlines() for one in folders]
    known = {"sha256": found, "logs": [[json.loads(line) for line in lines] for lines in logs]}
    decided = {name: described[name] for name in _DECIDING}
    text = json.dumps(decided | known, indent=1)
    (folder / RECIPE).write_text(text + "\n", "utf-8")
    return found


def main() -> None:
    """Read the command line and make the model."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--recipe", type=Path, default=MODEL / RECIPE)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--ship", action="store_true", help="put it into the package")
    chosen = parser.parse_args()
    described = json.loads(chosen.recipe.read_text("utf-8"))
    found = make(described, chosen.folder, chosen.device)
    known = described.get("sha256")
    print(f"sha256 {found}{'' if known is None else f', the shipped one has {known}'}")
    if chosen.ship:
        MODEL.mkdir(exist_ok=True)
        for name in (WEIGHTS, VOCABULARY, RECIPE):
            shutil.copyfile(chosen.folder / name, MODEL / name)


if __name__ == "__main__":
    main()
