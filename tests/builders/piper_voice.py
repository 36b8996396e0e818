"""Piper voices of real architecture and random weights: they cost what real ones cost.

The graphs are those of ``piper-tts``'s own exporter, without their numbers (``piper_skeleton.py``);
here they are filled. What such a voice says is noise of the right length.
"""

from __future__ import annotations

import json
import lzma
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper
from piper.phoneme_ids import DEFAULT_PHONEME_ID_MAP

_SKELETONS = Path(__file__).parent / "piper"
_SHORTER = "dp.flows.0.m"
"""Its first number is taken from the logarithm of every duration."""
_STRETCHED = {"medium": 1.5, "tiny": 1.5, "tiny_speakers": 0.04}
"""By quality, what makes random durations those of real voices: about 2.6 frames a phoneme at
22050 samples a second, so that ten words take three seconds."""
_USUAL_RATE = 22_050


def build_piper_voice(
    folder: Path,
    name: str,
    quality: str = "medium",
    *,
    rate: int = 22_050,
    language: str = "en-us",
    speakers: tuple[str, ...] = (),
) -> Path:
    """Write ``name.onnx`` and ``name.onnx.json``; returns the first."""
    model = onnx.load_from_string(lzma.decompress(_skeleton(quality).read_bytes()))
    rng = np.random.default_rng(1)
    for tensor in model.graph.initializer:
        size = int(np.prod(tensor.dims))
        if tensor.data_type == onnx.TensorProto.FLOAT and size and not tensor.raw_data:
            if tensor.float_data:
                continue
            fan_in = int(np.prod(tensor.dims[1:])) or 1
            values = rng.normal(0, 0.7 / np.sqrt(fan_in), tensor.dims)
            filled = numpy_helper.from_array(values.astype(np.float32), tensor.name)
            tensor.CopyFrom(filled)
        elif tensor.name == _SHORTER:
            shift = numpy_helper.to_array(tensor).copy()
            shift[0] -= np.log(_STRETCHED.get(quality, 1.0) * rate / _USUAL_RATE)
            tensor.CopyFrom(numpy_helper.from_array(shift, tensor.name))
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.onnx"
    onnx.save(model, path)
    write_config(path, rate=rate, language=language, speakers=speakers)
    return path


def write_config(path: Path, *, rate: int, language: str, speakers: tuple[str, ...] = ()) -> None:
    """Write what lies beside a voice."""
    family, _, region = language.partition("-")
    config = {
        "audio": {"sample_rate": rate, "quality": "random"},
        "espeak": {"voice": language},
        "language": {"code": f"{family}_{region.upper()}" if region else family, "family": family},
        "inference": {"noise_scale": 0.667, "length_scale": 1.0, "noise_w": 0.8},
        "phoneme_type": "espeak",
        "phoneme_id_map": DEFAULT_PHONEME_ID_MAP,
        "num_symbols": 256,
        "num_speakers": max(1, len(speakers)),
        "speaker_id_map": {speaker: number for number, speaker in enumerate(speakers)},
    }
    path.with_name(f"{path.name}.json").write_text(json.dumps(config), encoding="utf-8")


def _skeleton(quality: str) -> Path:
    return _SKELETONS / f"{quality}.onnx.xz"
