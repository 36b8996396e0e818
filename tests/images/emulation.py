"""Programs of a Raspberry Pi's processor run on this machine, by qemu."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

BINFMT = Path("/proc/sys/fs/binfmt_misc")
NAME = "laramie-aarch64"
MAGIC = r"\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\xb7\x00"
MASK = r"\xff\xff\xff\xff\xff\xff\xff\x00" + r"\xff" * 8 + r"\xfe\xff\xff\xff"


@contextmanager
def emulated(qemu: Path) -> Iterator[None]:
    """Let the kernel start them while the block runs, in containers, too."""
    mounts = not (BINFMT / "register").exists()
    if mounts:
        subprocess.run(["mount", "-t", "binfmt_misc", "binfmt_misc", BINFMT], check=True)
    if (BINFMT / NAME).exists():  # left by a run that was killed
        (BINFMT / NAME).write_text("-1")
    (BINFMT / "register").write_text(f":{NAME}:M::{MAGIC}:{MASK}:{qemu}:OCF")
    try:
        yield
    finally:
        (BINFMT / NAME).write_text("-1")
        if mounts:
            subprocess.run(["umount", BINFMT], check=True)
