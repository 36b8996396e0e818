"""A model of random weights and the real architecture, in the folder a trainer would have left."""

import json

import numpy as np

from wyoming_servers.llm.nano.training.export import export
from wyoming_servers.llm.nano.training.merges import learn

LANGUAGES = ("en", "de")
SIZE = {"vocabulary": 400, "width": 64, "layers": 2, "heads": 2, "inner": 96, "base": 10000.0}
COUNTED = {"kitchen": 9, "lights": 9, "light": 9, "turn": 9, "küche": 4, "licht": 4, "off": 4}


def trained(folder, seed=1):
    """Write what the trainer writes, with weights by chance."""
    vocabulary = learn(COUNTED, LANGUAGES, SIZE["vocabulary"])
    SIZE["vocabulary"] = len(vocabulary.tokens)
    known = {"tokens": vocabulary.tokens, "merges": vocabulary.merges}
    (folder / "vocabulary.json").write_text(json.dumps(known))
    described = {"recipe": {"languages": LANGUAGES}, "size": SIZE}
    (folder / "recipe.json").write_text(json.dumps(described))
    np.savez(folder / "weights.npz", **_weights(np.random.default_rng(seed)))
    return vocabulary


def exported(folder, *, quantised=True):
    """Write such a model as the planner takes it; returns its vocabulary."""
    vocabulary = trained(folder)
    export(folder, folder / "nano.gguf", quantised=quantised)
    return vocabulary


def _weights(dice):
    width, inner = SIZE["width"], SIZE["inner"]
    shapes = {
        "embedding.weight": (SIZE["vocabulary"], width),
        "norm.weight": (width,),
        "output.weight": (SIZE["vocabulary"], width),
    }
    for layer in range(SIZE["layers"]):
        block = f"blocks.{layer}."
        shapes |= {f"{block}{name}_norm.weight": (width,) for name in ("attention", "inner")}
        shapes |= {
            f"{block}{name}.weight": (width, width) for name in ("query", "key", "value", "out")
        }
        shapes |= {f"{block}{name}.weight": (inner, width) for name in ("gate", "up")}
        shapes[f"{block}down.weight"] = (width, inner)
    return {
        name: dice.normal(1.0 if len(shape) == 1 else 0.0, 0.2, shape).astype(np.float16)
        for name, shape in shapes.items()
    }
