"""``python -m wyoming_servers.llm.nano.training.make FOLDER``: the model that is shipped, anew.

It is trained in FOLDER by the recipe that lies beside the shipped one, and goes on where it was
cut off. On a processor of the same kind, with the same torch, it becomes the same file, whose hash
is compared. ``--recipe`` names another recipe; ``--ship`` puts what it made into the package.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

import torch

from wyoming_servers.llm.nano.files import MODEL, RECIPE, VOCABULARY, WEIGHTS

from .export import export
from .model import Size
from .train import Recipe, train


def make(described: dict[str, Any], folder: Path, device: str) -> str:
    """Train by a recipe in a folder and export; return the model's hash."""
    of = described["recipe"]
    recipe = Recipe(**of | {"languages": tuple(of["languages"])})
    train(recipe, Size(**described["size"]), folder, device, workers=1)
    export(folder, folder / WEIGHTS)
    return _record(folder)


def _record(folder: Path) -> str:
    """Write the hash and how the training went beside the recipe."""
    path = folder / RECIPE
    found = hashlib.sha256((folder / WEIGHTS).read_bytes()).hexdigest()
    lines = (folder / "log.jsonl").read_text("utf-8").splitlines()
    log = [json.loads(line) for line in lines]
    described = json.loads(path.read_text("utf-8")) | {"sha256": found, "log": log}
    path.write_text(json.dumps(described, indent=1) + "\n", "utf-8")
    return found


def main() -> None:
    """Read the command line and make the model."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--recipe", type=Path, default=MODEL / RECIPE)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--ship", action="store_true", help="put it into the package")
    chosen = parser.parse_args()
    torch.set_num_threads(1)
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
