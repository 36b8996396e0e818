"""``python -m wyoming_servers.llm.nano.training.export FOLDER FILE.gguf``: from weights to GGUF.

Matrices become Q8_0 (or stay F16), norms F32; the tokenizer is llama.cpp's "gpt2". Rotary pairs lie
side by side in the network, as llama.cpp's ``llama`` architecture has them, so nothing is permuted.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import gguf
import numpy as np

from wyoming_servers.llm.nano.files import RECIPE, TRAINED, VOCABULARY
from wyoming_servers.llm.nano.vocabulary import PLAN, special_tokens

_NAMES = {
    "attention_norm": "attn_norm",
    "query": "attn_q",
    "key": "attn_k",
    "value": "attn_v",
    "out": "attn_output",
    "inner_norm": "ffn_norm",
    "gate": "ffn_gate",
    "up": "ffn_up",
    "down": "ffn_down",
}
_WHOLE = {
    "embedding.weight": "token_embd.weight",
    "norm.weight": "output_norm.weight",
    "output.weight": "output.weight",
}
_CONTEXT = 256


def export(folder: Path, path: Path, *, quantised: bool = True) -> None:
    """Write the model that was trained into ``folder`` as GGUF."""
    described = json.loads((folder / RECIPE).read_text("utf-8"))
    known = json.loads((folder / VOCABULARY).read_text("utf-8"))
    size, languages = described["size"], described["recipe"]["languages"]
    writer = gguf.GGUFWriter(str(path), "llama")
    writer.add_name("Laramie nano")
    writer.add_languages(list(languages))
    writer.add_license("Apache-2.0")
    writer.add_context_length(_CONTEXT)
    writer.add_embedding_length(size["width"])
    writer.add_block_count(size["layers"])
    writer.add_feed_forward_length(size["inner"])
    writer.add_head_count(size["heads"])
    writer.add_head_count_kv(size["heads"])
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_freq_base(size["base"])
    writer.add_rope_dimension_count(size["width"] // size["heads"])
    writer.add_vocab_size(len(known["tokens"]))
    _add_tokenizer(writer, known, languages)
    with np.load(folder / TRAINED) as weights:
        for name in weights.files:
            _add(writer, name_of(name), weights[name].astype(np.float32), quantised=quantised)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _add_tokenizer(writer: gguf.GGUFWriter, known: dict[str, Any], languages: list[str]) -> None:
    special = set(special_tokens(languages))
    kinds = [
        gguf.TokenType.USER_DEFINED if token in special else gguf.TokenType.NORMAL
        for token in known["tokens"]
    ]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(known["tokens"])
    writer.add_token_types([int(kind) for kind in kinds])
    writer.add_token_merges([" ".join(merge) for merge in known["merges"]])
    writer.add_bos_token_id(known["tokens"].index(PLAN))
    writer.add_eos_token_id(known["tokens"].index("<end>"))
    writer.add_add_bos_token(value=False)


def name_of(name: str) -> str:
    """Return what GGUF calls a weight of the network."""
    if name in _WHOLE:
        return _WHOLE[name]
    _, number, part, _ = name.split(".")
    return f"blk.{number}.{_NAMES[part]}.weight"


def _add(
    writer: gguf.GGUFWriter, name: str, values: np.ndarray[Any, Any], *, quantised: bool
) -> None:
    if values.ndim == 1:
        writer.add_tensor(name, values)
    elif quantised:
        kind = gguf.GGMLQuantizationType.Q8_0
        writer.add_tensor(name, gguf.quants.quantize(values, kind), raw_dtype=kind)
    else:
        writer.add_tensor(name, values.astype(np.float16))


def main() -> None:
    """Read the command line and export."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="what the trainer wrote")
    parser.add_argument("file", type=Path)
    parser.add_argument("--whole", action="store_true", help="F16 instead of Q8_0")
    chosen = parser.parse_args()
    export(chosen.folder, chosen.file, quantised=not chosen.whole)


if __name__ == "__main__":
    main()
