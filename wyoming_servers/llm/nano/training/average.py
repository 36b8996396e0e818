"""The mean of weights: of trainings that began alike it plans better than each of them.

Model soups: averaging weights of multiple fine-tuned models (Wortsman et al. 2022).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wyoming_servers.llm.nano.files import TRAINED


def average(folders: Sequence[Path], out: Path) -> None:
    """Write the mean of what was trained in ``folders`` into ``out``, likewise.

    Raises ValueError for weights of networks that are not of one shape.
    """
    trained = [dict(np.load(folder / TRAINED)) for folder in folders]
    if len({_shape(weights) for weights in trained}) != 1:
        raise ValueError(f"these are of several shapes: {', '.join(map(str, folders))}")
    means: dict[str, Any] = {
        name: np.mean([weights[name] for weights in trained], axis=0, dtype=np.float32)
        for name in trained[0]
    }
    np.savez(out / TRAINED, **{name: mean.astype(np.float16) for name, mean in means.items()})


def _shape(weights: dict[str, NDArray[np.float16]]) -> frozenset[tuple[str, tuple[int, ...]]]:
    return frozenset((name, values.shape) for name, values in weights.items())
