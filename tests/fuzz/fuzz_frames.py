"""Coverage-guided fuzzing of the frame reader with atheris, which needs Python 3.11 to 3.13:

    uv venv --python 3.12 .venv-fuzz
    uv pip install --python .venv-fuzz atheris -e .
    .venv-fuzz/bin/python -m tests.fuzz.fuzz_frames -runs=1000000 .cache/fuzz tests/fuzz/corpus

What it finds goes into the first folder; what it found in the first million inputs is the second,
and is tried again by the tests.
"""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["wyoming_servers.wire", "wyoming.event"]):
    from tests.fuzz.frames import check


def main() -> None:
    """Fuzz until the options say it is enough."""
    atheris.Setup(sys.argv, lambda raw: check(raw) and None)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
