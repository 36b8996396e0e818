"""The network: a small decoder of the Llama family (Touvron et al. 2023), as GGUF knows it."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from .size import Size


class Block(nn.Module):
    """Attention and a gated layer, each with the norm before it."""

    def __init__(self, size: Size) -> None:
        super().__init__()
        self.heads = size.heads
        self.attention_norm = nn.RMSNorm(size.width, eps=1e-5)
        self.query = nn.Linear(size.width, size.width, bias=False)
        self.key = nn.Linear(size.width, size.width, bias=False)
        self.value = nn.Linear(size.width, size.width, bias=False)
        self.out = nn.Linear(size.width, size.width, bias=False)
        self.inner_norm = nn.RMSNorm(size.width, eps=1e-5)
        self.gate = nn.Linear(size.width, size.inner, bias=False)
        self.up = nn.Linear(size.width, size.inner, bias=False)
        self.down = nn.Linear(size.inner, size.width, bias=False)
        for matrix in (self.out, self.down):  # at first a block changes nothing
            nn.init.zeros_(matrix.weight)

    def forward(self, x: Tensor, turn: Tensor, mask: Tensor) -> Tensor:
        """Shapes: ``x`` (rows, length, width), ``turn`` (rows, length, head / 2) complex."""
        rows, length, width = x.shape
        normed = self.attention_norm(x)
        query, key, value = (
            matrix(normed).view(rows, length, self.heads, -1).transpose(1, 2)
            for matrix in (self.query, self.key, self.value)
        )
        seen = functional.scaled_dot_product_attention(
            _turned(query, turn), _turned(key, turn), value, attn_mask=mask
        )
        x = x + self.out(seen.transpose(1, 2).reshape(rows, length, width))
        normed = self.inner_norm(x)
        return x + self.down(functional.silu(self.gate(normed)) * self.up(normed))


def _turned(x: Tensor, turn: Tensor) -> Tensor:
    """Return queries or keys turned by their positions, pairs lying side by side."""
    cos, sin = turn[..., 0].unsqueeze(1), turn[..., 1].unsqueeze(1)
    even, odd = x[..., 0::2], x[..., 1::2]
    return torch.stack((even * cos - odd * sin, even * sin + odd * cos), -1).flatten(-2).to(x.dtype)


class Model(nn.Module):
    """Tokens in, logits of the next token out."""

    def __init__(self, size: Size) -> None:
        super().__init__()
        self.size = size
        self.embedding = nn.Embedding(size.vocabulary, size.width)
        self.blocks = nn.ModuleList(Block(size) for _ in range(size.layers))
        self.norm = nn.RMSNorm(size.width, eps=1e-5)
        self.output = nn.Linear(size.width, size.vocabulary, bias=False)
        nn.init.normal_(self.embedding.weight, std=1.0)
        nn.init.normal_(self.output.weight, std=0.02)

    def forward(self, tokens: Tensor, positions: Tensor, mask: Tensor) -> Tensor:
        """Shapes: (rows, length), the same, (rows, 1, length, length) of bool."""
        logits: Tensor = self.output(self.states(tokens, positions, mask))
        return logits

    def states(self, tokens: Tensor, positions: Tensor, mask: Tensor) -> Tensor:
        """Return what the logits are made of: (rows, length, width)."""
        x = self.embedding(tokens)
        turn = self.turns(positions)
        for block in self.blocks:
            x = block(x, turn, mask)
        normed: Tensor = self.norm(x)
        return normed

    def turns(self, positions: Tensor) -> Tensor:
        """Return cosine and sine of every pair's angle: (rows, length, head / 2, 2)."""
        half = torch.arange(0, self.size.head, 2, device=positions.device) / self.size.head
        angles = positions.unsqueeze(-1) * self.size.base**-half
        return torch.stack((angles.cos(), angles.sin()), -1)


def surroundings(examples: Tensor) -> tuple[Tensor, Tensor]:
    """Return positions within each example, and the mask by which it sees only itself."""
    length = examples.shape[1]
    places = torch.arange(length, device=examples.device).expand_as(examples)
    begins = torch.ones_like(examples, dtype=torch.bool)
    begins[:, 1:] = examples[:, 1:] != examples[:, :-1]
    first = torch.where(begins, places, 0).cummax(1).values
    same = examples.unsqueeze(1) == examples.unsqueeze(2)
    mask = same & torch.ones(length, length, dtype=torch.bool, device=examples.device).tril()
    return places - first, mask.unsqueeze(1)
