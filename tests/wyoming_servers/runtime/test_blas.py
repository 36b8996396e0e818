from __future__ import annotations

import subprocess
import sys

MULTIPLY = """
import wyoming_servers.runtime.blas
import numpy as np
from pathlib import Path

np.ones((512, 512), np.float32) @ np.ones((512, 512), np.float32)
print(len(list(Path("/proc/self/task").iterdir())))
"""


def test_a_large_product_starts_no_thread():
    command = [sys.executable, "-c", MULTIPLY]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert int(done.stdout) == 1
