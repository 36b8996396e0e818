"""A language model of half a megabyte as GGUF: a real Llama graph that says what it is told.

The weights are random, but small beside the embeddings, and the output row of each token is the
embedding of the token that is to follow it: after a prompt's last token the model writes its
script, one token for each piece, and stops. Attention, cache and sampling run as in any model.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import gguf
import numpy as np

WIDTH, LAYERS, HEADS, HIDDEN = 64, 2, 2, 128
NORMAL, CONTROL = gguf.TokenType.NORMAL, gguf.TokenType.CONTROL

CHATML = (
    "{% if tools %}<|im_start|>system\n{% for tool in tools %}{{ tool | tojson }}\n{% endfor %}"
    "<|im_end|>\n{% endif %}"
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}"
    "{% for call in message.tool_calls or [] %}<tool_call>{{ call.function | tojson }}</tool_call>"
    "{% endfor %}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


def build_tiny_gguf(
    path: Path,
    script: Sequence[str],
    *,
    endless: bool = False,
    template: str | None = CHATML,
    context_tokens: int = 1024,
) -> Path:
    """Write a model that answers with the pieces of ``script``; endless ones begin again.

    A piece is one token, and each may occur once. Bytes of a half character are written as
    surrogates (``"\\udcc3"``), as ``os.fsdecode`` does.
    """
    to_byte = _byte_alphabet()
    spelled = [
        "".join(to_byte[byte] for byte in piece.encode(errors="surrogateescape"))
        for piece in script
    ]
    # A script's tokens stand behind all others; those of one byte already have theirs.
    tokens = ["<|im_start|>", "<|im_end|>", *to_byte]
    tokens += [piece for piece in spelled if piece not in tokens]
    start, end = 0, 1
    chain = [tokens.index(to_byte[ord("\n")]), *map(tokens.index, spelled)]
    follows = dict(zip(chain, [*chain[1:], chain[1] if endless else end], strict=True))

    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("tiny")
    writer.add_context_length(context_tokens)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(LAYERS)
    writer.add_feed_forward_length(HIDDEN)
    writer.add_head_count(HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    writer.add_token_types([CONTROL, CONTROL, *[NORMAL] * (len(tokens) - 2)])
    writer.add_token_merges([f"{to_byte[ord('i')]} {to_byte[ord('n')]}"])
    writer.add_bos_token_id(start)
    writer.add_eos_token_id(end)
    writer.add_add_bos_token(value=False)
    if template is not None:
        writer.add_chat_template(template)
    _add_weights(writer, len(tokens), follows)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _add_weights(writer: gguf.GGUFWriter, tokens: int, follows: dict[int, int]) -> None:
    random = np.random.default_rng(0)

    def noise(*shape: int) -> np.ndarray:
        return random.normal(0, 0.02, shape).astype(np.float32)

    embeddings = random.normal(0, 1, (tokens, WIDTH)).astype(np.float32)
    output = np.zeros_like(embeddings)
    for token, following in follows.items():
        output[following] += embeddings[token] / np.linalg.norm(embeddings[token])
    ones = np.ones(WIDTH, np.float32)
    writer.add_tensor("token_embd.weight", embeddings)
    writer.add_tensor("output.weight", output)
    writer.add_tensor("output_norm.weight", ones)
    for layer in range(LAYERS):
        block = f"blk.{layer}"
        writer.add_tensor(f"{block}.attn_norm.weight", ones)
        writer.add_tensor(f"{block}.ffn_norm.weight", ones)
        for name in ("attn_q", "attn_k", "attn_v", "attn_output"):
            writer.add_tensor(f"{block}.{name}.weight", noise(WIDTH, WIDTH))
        writer.add_tensor(f"{block}.ffn_gate.weight", noise(HIDDEN, WIDTH))
        writer.add_tensor(f"{block}.ffn_up.weight", noise(HIDDEN, WIDTH))
        writer.add_tensor(f"{block}.ffn_down.weight", noise(WIDTH, HIDDEN))


def _byte_alphabet() -> list[str]:
    """Return GPT-2's letter for each byte: itself where it is visible, else one from 256 on."""
    visible = {*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)}
    letters = []
    hidden = 0
    for byte in range(256):
        letters.append(chr(byte if byte in visible else 256 + hidden))
        hidden += byte not in visible
    return letters
