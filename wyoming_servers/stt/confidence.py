"""What an engine's own score is worth as a confidence: how likely its words are the right ones.

The room's options and its decisions know one scale, on which 0.9 is sure (``endpoint_sure``).
"""

from __future__ import annotations

import numpy as np

_WHISPER = ((-1.0, 0.0), (-0.3, 0.9), (0.0, 1.0))
"""Mean log probabilities of Whisper's tokens, and what they are worth; straight lines between them.

Below -1 Whisper's own decoder takes a text for failed and tries another way (``logprob_threshold``;
Radford et al.: Robust Speech Recognition via Large-Scale Weak Supervision, 2022, section 4.5). At
-0.3 a token has a probability of 0.74 on average, as those of clear speech have it: Whisper shares
out probability among spellings and punctuation that sound the same, so right words seldom have
more. Nothing ends early by this alone: the words must be a whole command of the house as well.
"""


def of_whisper(log_probability: float) -> float:
    """Return the confidence, 0 to 1, for a mean log probability per token."""
    scores, worth = zip(*_WHISPER, strict=True)
    return float(np.interp(log_probability, scores, worth))
