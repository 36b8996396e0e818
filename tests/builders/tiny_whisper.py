"""A Whisper as a CTranslate2 folder, of a few megabytes or of a real size: it says what it is told.

The weights are random: of how well a model hears, it tells nothing. They are small beside the
embeddings, and the output row of each token is the embedding of the token that it follows: the
model detects its language, writes its script, one token for each piece, and stops. Features,
encoder, prompt, beam search and the rules of Whisper's tokens run as in any model.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from ctranslate2.specs import WhisperSpec
from faster_whisper.tokenizer import _LANGUAGE_CODES


@dataclass(frozen=True)
class Size:
    """What makes a Whisper tiny or large; all else is the same in each."""

    width: int
    layers: int
    heads: int


TINY = Size(width=64, layers=2, heads=2)
"""For tests: smaller than any that is published."""
BASE = Size(width=512, layers=6, heads=8)
"""OpenAI's base."""
MELS, AUDIO_CONTEXT, TEXT_CONTEXT = 80, 1500, 448
TEXT_TOKENS = 50_257
"""As in every multilingual Whisper; an English one lacks the last one, which is empty."""
LANGUAGES = tuple(code for code in _LANGUAGE_CODES if code != "yue")
SPECIALS = (
    *("<|endoftext|>", "<|startoftranscript|>", *(f"<|{code}|>" for code in LANGUAGES)),
    *("<|translate|>", "<|transcribe|>", "<|startoflm|>", "<|startofprev|>", "<|nospeech|>"),
    "<|notimestamps|>",
)
END, START = "<|endoftext|>", "<|startoftranscript|>"
TIMESTAMPS = tuple(f"<|{number * 0.02:.2f}|>" for number in range(1501))

SURE, UNSURE = 3.0, 1.1
"""How much larger an output row is than an embedding of length one; logits are 8 times that."""
END_ANYWAY = 10.0
"""Logit of the end where the script says nothing, so that every beam comes to one."""
NO_END = 2.0
"""How far the end lies below the script's next token: five early ends would end a beam search."""


def build_tiny_whisper(
    path: Path,
    script: Sequence[str] = (" Turn", " on", " the", " Bed", " Light", "."),
    *,
    language: str = "en",
    english: bool = False,
    silent: bool = False,
    endless: bool = False,
    size: Size = TINY,
) -> Path:
    """Write a model that hears ``script`` in any audio.

    A piece is one token, and each may occur once; an endless script begins again. The model takes
    all audio for ``language`` when it is to tell, an English one knows no other; a silent one takes
    it for no speech, and is not sure of its words either.
    """
    spelled = [piece.replace(" ", "Ġ") for piece in script]
    text = _text_tokens(spelled, english=english)
    tokens = [*text, *SPECIALS, *TIMESTAMPS]
    ids = {name: number for number, name in enumerate(tokens) if name in SPECIALS}
    words = [text.index(piece) for piece in spelled]
    first_timestamp = tokens.index(TIMESTAMPS[0])
    follows = {
        ids[START]: ids["<|nospeech|>" if silent else f"<|{language}|>"],
        ids["<|transcribe|>"]: first_timestamp,
        ids["<|notimestamps|>"]: words[0],
    }
    chain = [first_timestamp, *words]
    follows |= dict(zip(chain, [*words, words[0] if endless else ids[END]], strict=True))
    sureness = dict.fromkeys(follows, UNSURE if silent else SURE) | {ids[START]: SURE}
    spec = _spec(size, follows, sureness, end=ids[END], tokens=len(tokens))
    spec.config.suppress_ids = []
    spec.config.suppress_ids_begin = [text.index("Ġ"), ids[END]]
    spec.config.lang_ids = [ids[f"<|{code}|>"] for code in LANGUAGES]
    spec.config.alignment_heads = [(size.layers - 1, 0)]
    spec.register_vocabulary(tokens)
    spec.validate()
    spec.optimize(quantization="int8")
    path.mkdir(parents=True)
    spec.save(str(path))
    (path / "tokenizer.json").write_text(json.dumps(_tokenizer(text, ids)))
    return path


def _text_tokens(pieces: Sequence[str], *, english: bool) -> list[str]:
    text = _byte_alphabet()
    text += [piece for piece in pieces if piece not in text]
    text += [f"unused{number}" for number in range(TEXT_TOKENS - len(text) - 1)]
    return text if english else [*text, ""]


def _spec(
    size: Size, follows: dict[int, int], sureness: dict[int, float], *, end: int, tokens: int
) -> WhisperSpec:
    width, noise = size.width, _Noise(size.width)
    spec = WhisperSpec(size.layers, size.heads, size.layers, size.heads)
    encoder, decoder = spec.encoder, spec.decoder
    for layer, inputs in ((encoder.conv1, MELS), (encoder.conv2, width)):
        layer.weight, layer.bias = noise(width, inputs, 3), np.zeros(width, np.float32)
    encoder.position_encodings.encodings = noise(AUDIO_CONTEXT, width)
    decoder.position_encodings.encodings = noise(TEXT_CONTEXT, width)
    for side in (encoder, decoder):
        noise.norm(side.layer_norm)
        for layer in side.layer:
            noise.attention(layer.self_attention, 3, 1)
            noise.feed_forward(layer.ffn)
    for layer in decoder.layer:
        noise.attention(layer.attention, 1, 2, 1)

    embeddings = noise(tokens, width) / noise.SIZE
    output = np.zeros_like(embeddings)
    # At right angles, so that no scripted token answers for another.
    directions = np.linalg.qr(np.column_stack([np.ones(width), noise(width, len(follows))]))[0].T
    for (token, following), direction in zip(follows.items(), directions[1:], strict=True):
        embeddings[token] = np.sqrt(width) * direction
        output[following] += sureness[token] * direction
        if following != end:
            output[end] -= NO_END * direction
    decoder.embeddings.weight = embeddings
    decoder.projection.weight = output
    decoder.projection.bias = np.zeros(tokens, np.float32)
    decoder.projection.bias[end] = END_ANYWAY
    return spec


class _Noise:
    """Fills layers with weights that hardly change what passes through."""

    SIZE = np.float32(0.01)

    def __init__(self, width: int) -> None:
        self._width = width
        self._random = np.random.default_rng(0)

    def __call__(self, *shape: int) -> np.ndarray:
        return self._random.standard_normal(shape, np.float32) * self.SIZE

    def norm(self, layer) -> None:
        layer.gamma, layer.beta = (
            np.ones(self._width, np.float32),
            np.zeros(self._width, np.float32),
        )

    def linear(self, layer, outputs: int, inputs: int) -> None:
        layer.weight, layer.bias = self(outputs, inputs), np.zeros(outputs, np.float32)

    def attention(self, layer, *sizes: int) -> None:
        self.norm(layer.layer_norm)
        for part, size in zip(layer.linear, sizes, strict=True):
            self.linear(part, size * self._width, self._width)

    def feed_forward(self, layer) -> None:
        self.norm(layer.layer_norm)
        self.linear(layer.linear_0, 4 * self._width, self._width)
        self.linear(layer.linear_1, self._width, 4 * self._width)


def _tokenizer(text: Sequence[str], ids: dict[str, int]) -> dict:
    """Return ``tokenizer.json``: bytes without merges, and the special tokens."""
    byte_level = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True}
    special = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False}
    return {
        "version": "1.0",
        "added_tokens": [
            {"id": number, "content": name, "special": True, **special}
            for name, number in ids.items()
        ],
        "pre_tokenizer": byte_level,
        "decoder": byte_level,
        "model": {
            "type": "BPE",
            "vocab": {token: number for number, token in enumerate(text)} | ids,
            "merges": [],
        },
    }


def _byte_alphabet() -> list[str]:
    """Return GPT-2's letter for each byte: itself where it is visible, else one from 256 on."""
    visible = {*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)}
    letters, hidden = [], 0
    for byte in range(256):
        letters.append(chr(byte if byte in visible else 256 + hidden))
        hidden += byte not in visible
    return letters
