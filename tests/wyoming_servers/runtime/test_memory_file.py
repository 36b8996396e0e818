from __future__ import annotations

from pathlib import Path

import pytest

from wyoming_servers.runtime.memory_file import memory_file


def test_a_library_reads_it_again_and_again_until_it_is_done():
    with memory_file(["kitchen K IH CH\n", "küche K UW\n"]) as path:
        for _ in range(2):
            assert Path(path).read_text(encoding="utf-8") == "kitchen K IH CH\nküche K UW\n"
    with pytest.raises(OSError, match=r"No such file|Bad file"):
        Path(path).read_text(encoding="utf-8")
