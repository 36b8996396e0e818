"""The files of a model, and where the one that comes with the package lies."""

from pathlib import Path

MODEL = Path(__file__).parent / "model"
WEIGHTS, VOCABULARY, RECIPE = "nano.gguf", "vocabulary.json", "recipe.json"
TRAINED = "weights.npz"
"""What a training leaves: arrays of half precision by the network's names."""
