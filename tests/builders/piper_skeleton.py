"""Export Piper voices without their weights, from ``piper-tts``'s own training code.

    python3.11 tests/builders/piper_skeleton.py tests/builders/piper

Run by hand when the graphs change; it needs ``torch``, ``onnx`` and ``piper-tts``. What it writes
is filled by ``piper_voice.py``.
"""

from __future__ import annotations

import lzma
import sys
from io import BytesIO
from pathlib import Path

import onnx
import torch
from piper.train.vits.models import SynthesizerTrn

_SYMBOLS = 256
_SMALL_BYTES = 256
"""Smaller tensors are constants the graph computes with, and stay."""
_MEDIUM = {
    "inter_channels": 192,
    "hidden_channels": 192,
    "filter_channels": 768,
    "resblock": "2",
    "resblock_kernel_sizes": (3, 5, 7),
    "resblock_dilation_sizes": ((1, 2), (2, 6), (3, 12)),
    "upsample_rates": (8, 8, 4),
    "upsample_initial_channel": 256,
    "upsample_kernel_sizes": (16, 16, 8),
}
_TINY = _MEDIUM | {
    "inter_channels": 16,
    "hidden_channels": 16,
    "filter_channels": 32,
    "upsample_initial_channel": 16,
}
VOICES = {
    "medium": _MEDIUM,
    "x_low": _MEDIUM | {"inter_channels": 96, "hidden_channels": 96, "filter_channels": 384},
    "high": _MEDIUM
    | {
        "resblock": "1",
        "resblock_kernel_sizes": (3, 7, 11),
        "resblock_dilation_sizes": ((1, 3, 5), (1, 3, 5), (1, 3, 5)),
        "upsample_rates": (8, 8, 2, 2),
        "upsample_initial_channel": 512,
        "upsample_kernel_sizes": (16, 16, 4, 4),
    },
    "tiny": _TINY,
    "tiny_speakers": _TINY | {"n_speakers": 3, "gin_channels": 8},
}


def export(shape: dict[str, object]) -> onnx.ModelProto:
    """Return the graph of a voice of this shape, as ``piper.train.export_onnx`` makes it."""
    torch.manual_seed(1)
    model = SynthesizerTrn(
        n_vocab=_SYMBOLS,
        spec_channels=513,
        segment_size=32,
        n_heads=2,
        n_layers=6,
        kernel_size=3,
        p_dropout=0.1,
        **shape,
    )
    model.eval()
    with torch.no_grad():
        model.dec.remove_weight_norm()
        for parameter in model.parameters():  # tensors that are equal would be merged
            parameter.add_(0.01 * torch.randn_like(parameter))

    def forward(text, text_lengths, scales, sid=None):  # type: ignore[no-untyped-def]
        audio = model.infer(
            text,
            text_lengths,
            noise_scale=scales[0],
            length_scale=scales[1],
            noise_scale_w=scales[2],
            sid=sid,
        )[0]
        return audio.unsqueeze(1)

    model.forward = forward
    several = "n_speakers" in shape
    text = torch.randint(0, _SYMBOLS, (1, 50))
    speaker = torch.LongTensor([0]) if several else None
    file = BytesIO()
    torch.onnx.export(
        model,
        (text, torch.LongTensor([50]), torch.FloatTensor([0.667, 1.0, 0.8]), speaker),
        file,
        dynamo=False,
        opset_version=15,
        input_names=["input", "input_lengths", "scales", "sid"],
        output_names=["output"],
        dynamic_axes={
            "input": {0: "batch_size", 1: "phonemes"},
            "input_lengths": {0: "batch_size"},
            "output": {0: "batch_size", 2: "time"},
        },
    )
    return onnx.load_from_string(file.getvalue())


def emptied(model: onnx.ModelProto) -> onnx.ModelProto:
    """Remove the numbers of all large tensors."""
    for tensor in model.graph.initializer:
        if tensor.data_type == onnx.TensorProto.FLOAT and len(tensor.raw_data) > _SMALL_BYTES:
            tensor.raw_data = b""
    return model


def main() -> None:
    """Write every voice's skeleton."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, shape in VOICES.items():
        skeleton = emptied(export(shape)).SerializeToString()
        (folder / f"{name}.onnx.xz").write_bytes(lzma.compress(skeleton))


if __name__ == "__main__":
    main()
