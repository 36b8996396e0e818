"""How much audio Whisper's encoder is given: 30 seconds as in training, or what there is.

The encoder's work grows faster than its context: a command takes it a tenth of the time without the
silence behind it. A model that has never seen a short context may not find the end of what was
said, and repeats itself; some are made for it.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

LONGEST_SECONDS = 30.0
DRAFT_SECONDS = 10.0
"""Least context of drafts, whatever the model bears: what is wrong in one is seldom in the next."""

_FRAMES_PER_SECOND = 100
_STEP_SECONDS = 1
"""Contexts differ by whole seconds, so that a model is run at few different sizes."""
_MARGIN_SECONDS = 1.28
"""Silence after the audio. Models made for short contexts need some to find the end, too."""
_BEAR_SHORT = {"acft": 4.0}
"""Least context, in seconds, of models with this in their names: those fine-tuned for any context
(FUTO's whisper-acft), with examples from 3.2 s on."""


def least_seconds(model: str, asked: float | None) -> float:
    """Return the least context of a model by its name, unless one was asked for."""
    if asked is not None:
        return asked
    known = (least for part, least in _BEAR_SHORT.items() if part in model.lower())
    return next(known, LONGEST_SECONDS)


def in_context(features: NDArray[np.float32], least: float) -> NDArray[np.float32]:
    """Return features (mels x frames of 10 ms) with silence behind, as long as the context.

    What is beyond 30 seconds is cut off.
    """
    longest = round(LONGEST_SECONDS * _FRAMES_PER_SECOND)
    features = features[:, :longest]
    seconds = max(least, features.shape[1] / _FRAMES_PER_SECOND + _MARGIN_SECONDS)
    seconds = math.ceil(seconds / _STEP_SECONDS) * _STEP_SECONDS
    frames = min(longest, seconds * _FRAMES_PER_SECOND)
    return np.pad(features, ((0, 0), (0, frames - features.shape[1])))
