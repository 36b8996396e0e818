"""Whether this processor is one that the installed llama.cpp was built for, and its kernels."""

from __future__ import annotations

import ctypes
from pathlib import Path
from threading import Lock

import llama_cpp

from wyoming_servers.runtime.engines import lacks_of_cpu
from wyoming_servers.wire.errors import EngineUnavailable

_NAMES = {
    "avx": "avx",
    "avx2": "avx2",
    "avx512": "avx512f",
    "avx512_vnni": "avx512_vnni",
    "avx_vnni": "avx_vnni",
    "bmi2": "bmi2",
    "dotprod": "asimddp",
    "f16c": "f16c",
    "fma": "fma",
    "fp16_va": "asimdhp",
    "matmul_int8": "i8mm",
    "sve": "sve",
}
"""Linux's names of what ggml can be built to use."""

_FOLDER = Path(llama_cpp.__file__).parent / "lib"
_ONLY_KERNELS = _FOLDER / "libggml-cpu.so"
"""Not there where llama.cpp was built with the kernels of several processors."""

_LOADING = Lock()


def load_kernels() -> None:
    """Let llama.cpp pick this processor's kernels, where it has those of several; once."""
    llama = llama_cpp.llama_cpp._lib  # noqa: SLF001
    with _LOADING:
        if not _ONLY_KERNELS.exists() and not llama.ggml_backend_reg_count():
            llama.ggml_backend_load_all_from_path(bytes(_FOLDER))


def check_cpu() -> None:
    """Raise EngineUnavailable where llama.cpp would end the process."""
    if not _ONLY_KERNELS.exists():
        return
    ggml = ctypes.CDLL(str(_ONLY_KERNELS))
    used = [linux for name, linux in _NAMES.items() if getattr(ggml, f"ggml_cpu_has_{name}")()]
    if lacking := lacks_of_cpu(used):
        raise EngineUnavailable(
            f"llama-cpp was built for a processor with {lacking}, which this one lacks: build it "
            "here with CMAKE_ARGS=-DGGML_NATIVE=ON, or choose the engine openai, or none"
        )
