"""What packages bring that no server reads; it is left out of the images."""  # noqa: INP001

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

UNREAD = (
    # Tests, and what only a compiler reads.
    *("numpy/**/tests", "onnx/backend/test", "onnx/test"),
    *("**/*.a", "**/*.c", "**/*.cc", "**/*.cpp", "**/*.h", "**/*.hpp", "**/*.pxd", "**/*.pyi"),
    *("numpy/f2py", "numpy/_core/_simd.*", "numpy/_core/*_tests.*"),
    # Other systems' libraries, and tools beside the libraries.
    *("pvporcupine/lib/mac", "pvporcupine/lib/windows", "lib/libllama-common*"),
    *("**/lib/cmake", "**/lib/pkgconfig"),
    *("onnxruntime/capi/libonnxruntime.so*", "onnxruntime/tools", "onnxruntime/transformers"),
    *("onnxruntime/quantization", "onnxruntime/datasets", "ctranslate2/converters"),
    *("sherpa_onnx/lib/*-c-api.so", "sherpa_onnx/lib/*-cxx-api.so", "piper/train", "piper/img"),
    # No satellite has Docker, no source code is shown in colours, Debian has the time zones,
    # grammars and key phrases are heard without a model of free speech, and no server trains one.
    *("av", "av.libs", "satellite", "pygments", "tzdata/zoneinfo", "pocketsphinx/model/*/*.lm.bin"),
    "wyoming_servers/llm/nano/training",
)
"""Below an environment's packages."""
HAS_SYMBOLS = b"\0.symtab\0"
PYAV = '"""Stands in for PyAV, by which faster-whisper would read files; servers get sound."""\n'


def thin(packages: Path, without: Iterable[str] = ()) -> None:
    """Leave out what is not read; strip symbols; let one file stand for equal ones."""
    if (packages / "av.libs").is_dir():
        (packages / "av.py").write_text(PYAV)
    for pattern in (*UNREAD, *without):
        for path in sorted(packages.glob(pattern)):
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)
    libraries = sorted(path for path in packages.rglob("*.so*") if not path.is_symlink())
    for path in libraries:
        if HAS_SYMBOLS in path.read_bytes():
            subprocess.run(["strip", "--strip-unneeded", path], check=True)
    link_equal(libraries)


def link_equal(paths: Iterable[Path]) -> None:
    """Replace copies by links; a wheel cannot hold links."""
    first: dict[bytes, Path] = {}
    for path in paths:
        digest = hashlib.sha256(path.read_bytes()).digest()
        known = first.setdefault(digest, path)
        if known != path:
            path.unlink()
            path.symlink_to(os.path.relpath(known, path.parent))
