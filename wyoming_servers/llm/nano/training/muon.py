"""Muon (Jordan et al. 2024) for processors: in single precision, matrices of one shape at once.

torch's own turns every matrix by itself and in bfloat16, which most processors compute slowly.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import Any

import torch
from torch import Tensor

_POLYNOMIAL = (3.4445, -4.7750, 2.0315)
_ITERATIONS = 5


class Muon(torch.optim.Optimizer):
    """Momentum, its singular values made equal; weights decay by themselves."""

    def __init__(
        self,
        matrices: Iterable[Tensor],
        lr: float,
        momentum: float = 0.95,
        weight_decay: float = 0.01,
    ) -> None:
        ordered = sorted(matrices, key=_shape)
        super().__init__(ordered, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:
        """Change the matrices by their gradients."""
        del closure
        for group in self.param_groups:
            for (rows, columns), matrices in groupby(group["params"], key=_shape):
                alike = list(matrices)
                updates = orthogonal(torch.stack([self._followed(one, group) for one in alike]))
                rate = group["lr"] * max(1.0, rows / columns) ** 0.5
                for matrix, update in zip(alike, updates, strict=True):
                    matrix.mul_(1 - group["lr"] * group["weight_decay"])
                    matrix.add_(update, alpha=-rate)

    def _followed(self, matrix: Tensor, group: dict[str, Any]) -> Tensor:
        """Return the gradient with its momentum (Nesterov's)."""
        gradient = matrix.grad
        assert gradient is not None  # noqa: S101 - every matrix of a block is used
        state = self.state[matrix]
        if not state:
            state["momentum"] = torch.zeros_like(matrix)
        state["momentum"].lerp_(gradient, 1 - group["momentum"])
        return gradient.lerp(state["momentum"], group["momentum"])


def orthogonal(x: Tensor) -> Tensor:
    """Return matrices with singular values near 1, by Newton and Schulz; (count, rows, columns)."""
    is_tall = x.shape[1] > x.shape[2]
    x = x.mT if is_tall else x
    x = x / x.norm(dim=(1, 2), keepdim=True).clamp(min=1e-7)
    a, b, c = _POLYNOMIAL
    for _ in range(_ITERATIONS):
        square = x @ x.mT
        x = torch.baddbmm(x, torch.baddbmm(square, square, square, beta=b, alpha=c), x, beta=a)
    return x.mT if is_tall else x


def _shape(matrix: Tensor) -> tuple[int, int]:
    return matrix.shape[0], matrix.shape[1]
