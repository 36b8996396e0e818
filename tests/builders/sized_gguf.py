"""A language model of a real size as GGUF, with random weights: it is as fast as a real one.

Its vocabulary holds the words of the texts it is to read, so that a prompt has as many tokens as a
trained model's tokeniser would about make of it; the rest, up to the real size, is never used.
What it writes means nothing. Quantised blocks are written directly, so it takes seconds to build.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import gguf
import numpy as np
from gguf import GGMLQuantizationType

from .tiny_gguf import _byte_alphabet

Q8_0, Q4_0 = GGMLQuantizationType.Q8_0, GGMLQuantizationType.Q4_0
_BLOCK = 32
_CONTROL_TOKENS = 2
_PIECES = re.compile(r" ?[^\W\d_]+|\d{1,3}| ?[^\s\w]+|\s+")

CHATML = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}"
    "{% if loop.first and tools %}\n\n# Tools\n{% for tool in tools %}{{ tool | tojson }}\n"
    "{% endfor %}{% endif %}<|im_end|>\n{% endfor %}<|im_start|>assistant\n"
)
"""The tools behind the system prompt, as Qwen's template has them."""


@dataclass(frozen=True, kw_only=True)
class Shape:
    """The size of a model."""

    layers: int
    width: int
    hidden: int
    heads: int
    kv_heads: int
    head_width: int
    vocabulary: int
    weights: GGMLQuantizationType
    normed: bool = False
    """Whether queries and keys are normed, as Qwen3 does."""


SHAPES = {
    "10M": Shape(
        layers=8, width=192, hidden=512, heads=6, kv_heads=2, head_width=32, vocabulary=8192,
        weights=Q8_0,
    ),
    "SmolLM2-135M": Shape(
        layers=30, width=576, hidden=1536, heads=9, kv_heads=3, head_width=64, vocabulary=49_152,
        weights=Q8_0,
    ),
    "Qwen3-0.6B": Shape(
        layers=28, width=1024, hidden=3072, heads=16, kv_heads=8, head_width=128,
        vocabulary=151_936, weights=Q4_0, normed=True,
    ),
    "Llama-3.2-1B": Shape(
        layers=16, width=2048, hidden=8192, heads=32, kv_heads=8, head_width=64,
        vocabulary=128_256, weights=Q4_0,
    ),
}  # fmt: skip


def build_sized_gguf(path: Path, shape: Shape, texts: str, *, context_tokens: int = 8192) -> Path:
    """Write a model of a shape that knows the words of ``texts``."""
    architecture = "qwen3" if shape.normed else "llama"
    writer = gguf.GGUFWriter(path, architecture)
    writer.add_context_length(context_tokens)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.hidden)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.kv_heads)
    writer.add_key_length(shape.head_width)
    writer.add_value_length(shape.head_width)
    writer.add_rope_dimension_count(shape.head_width)
    writer.add_layer_norm_rms_eps(1e-6)
    _add_vocabulary(writer, shape.vocabulary, texts)
    _add_weights(writer, shape)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _add_vocabulary(writer: gguf.GGUFWriter, size: int, texts: str) -> None:
    to_byte = _byte_alphabet()
    words = ("".join(to_byte[byte] for byte in word.encode()) for word in _PIECES.findall(texts))
    tokens = list(dict.fromkeys(["<|im_start|>", "<|im_end|>", *to_byte, *words]))
    tokens += [f"{to_byte[ord(' ')]}word{number}" for number in range(size - len(tokens))]
    control, normal = gguf.TokenType.CONTROL, gguf.TokenType.NORMAL
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("llama-bpe")  # a word that is a token needs no merges
    writer.add_token_list(tokens)
    writer.add_token_types([control, control, *[normal] * (len(tokens) - 2)])
    writer.add_token_merges([f"{to_byte[ord('i')]} {to_byte[ord('n')]}"])
    writer.add_bos_token_id(0)
    writer.add_eos_token_id(1)
    writer.add_add_bos_token(value=False)
    writer.add_chat_template(CHATML)


def _add_weights(writer: gguf.GGUFWriter, shape: Shape) -> None:
    random = np.random.default_rng(0)

    def add(name: str, rows: int, columns: int, kind: GGMLQuantizationType) -> None:
        writer.add_tensor(name, _blocks(random, rows, columns, kind), raw_dtype=kind)

    def add_embeddings() -> None:
        blocks = _blocks(random, shape.vocabulary, shape.width, Q8_0)
        blocks[:_CONTROL_TOKENS, :] = 0  # neither the end of an answer is said, nor a beginning
        writer.add_tensor("token_embd.weight", blocks, raw_dtype=Q8_0)

    def add_ones(name: str, size: int) -> None:
        writer.add_tensor(name, np.ones(size, np.float32))

    queries, keys = shape.heads * shape.head_width, shape.kv_heads * shape.head_width
    add_embeddings()
    add_ones("output_norm.weight", shape.width)
    for layer in range(shape.layers):
        block = f"blk.{layer}"
        for name in ("attn_norm", "ffn_norm"):
            add_ones(f"{block}.{name}.weight", shape.width)
        for name in ("attn_q_norm", "attn_k_norm") if shape.normed else ():
            add_ones(f"{block}.{name}.weight", shape.head_width)
        for name, rows, columns in (
            ("attn_q", queries, shape.width),
            ("attn_k", keys, shape.width),
            ("attn_v", keys, shape.width),
            ("attn_output", shape.width, queries),
            ("ffn_gate", shape.hidden, shape.width),
            ("ffn_up", shape.hidden, shape.width),
            ("ffn_down", shape.width, shape.hidden),
        ):
            add(f"{block}.{name}.weight", rows, columns, shape.weights)


def _blocks(
    random: np.random.Generator, rows: int, columns: int, kind: GGMLQuantizationType
) -> np.ndarray:
    """Return random rows in blocks of a scale and 32 values, of about unit norm."""
    count = columns // _BLOCK
    spread = columns**-0.5 / (73.3 if kind == Q8_0 else 4.6)  # of uniform 8 and 4 bit values
    scale = np.frombuffer(np.float16(spread).tobytes(), np.uint8)
    values = _BLOCK if kind == Q8_0 else _BLOCK // 2
    blocks = np.empty((rows, count, 2 + values), np.uint8)
    blocks[..., :2] = scale
    blocks[..., 2:] = random.integers(0, 256, (rows, count, values), dtype=np.uint8)
    return blocks.reshape(rows, -1)
