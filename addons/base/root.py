"""Copy what Python needs of this Debian into a folder: root.py FOLDER.

What only administrators use stays behind: package managers, perl, translations, manuals.
"""  # noqa: INP001 - a program, not a package

from __future__ import annotations

import compileall
import fnmatch
import py_compile
import re
import shutil
import subprocess
import sys
from pathlib import Path

WANTED = ("base-files", "busybox", "libstdc++6", "netbase", "openssl", "python3", "tzdata")
"""Packages; what they depend on comes along.

Busybox is for people who look inside; openssl makes the certificate of a secure port.
"""
UNUSED = {"debconf", "dpkg", "libreadline8t64", "media-types", "readline-common"}
"""Packages that others name for their own set-up, or for terminals."""
LEFT_OUT = (
    *("/usr/share/doc/*/[!c]*", "/usr/share/man/*", "/usr/share/locale/*", "/usr/share/info/*"),
    *("/usr/share/lintian/*", "/usr/share/bug/*", "/usr/share/pixmaps/*", "/usr/share/perl5/*"),
    *("/usr/share/initramfs-tools/*", "/usr/share/gdb/*", "/usr/lib/ssl/misc/*", "*/c_rehash"),
    *("*/python3.*/test/*", "*/python3.*/config*", "*/idlelib/*", "*/pydoc_data/*"),
    *("*/gconv/*", "*/__pycache__/*", "*/ensurepip/*"),
    *("*/lib-dynload/*_test*", "*/lib-dynload/readline*", "/usr/share/zoneinfo/right/*"),
)
APPLETS = ("sh", "cat", "df", "env", "free", "id", "ls", "ps", "top", "vi")
CERTIFICATES = Path("/usr/share/ca-certificates/mozilla")
ACCOUNTS = {
    "etc/passwd": "root:x:0:0::/root:/bin/sh\nlaramie:x:1000:1000::/data:/usr/sbin/nologin\n",
    "etc/group": "root:x:0:\nlaramie:x:1000:\n",
    "etc/nsswitch.conf": "passwd: files\ngroup: files\nhosts: files dns\n",
}


def main(root: Path) -> None:
    """Fill the folder."""
    packages = sorted(closure(WANTED))
    for package in packages:
        copy(package, root)
    for name, text in ACCOUNTS.items():
        _write(root / name, text)
    for applet in APPLETS:
        (root / "usr/bin" / applet).symlink_to("busybox")
    bundle = root / "etc/ssl/certs/ca-certificates.crt"
    _write(bundle, "".join(file.read_text() for file in sorted(CERTIFICATES.glob("*.crt"))))
    # By this, those who look for known weaknesses find what is inside.
    _write(root / "var/lib/dpkg/status", _output("dpkg-query", "--status", *packages))
    for name, mode in (("tmp", 0o1777), ("root", 0o700)):
        (root / name).mkdir(exist_ok=True)
        (root / name).chmod(mode)
    mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
    for library in (root / "usr/lib").glob("python3*"):
        compileall.compile_dir(
            library, stripdir=str(root), prependdir="/", quiet=1, invalidation_mode=mode
        )


def closure(wanted: tuple[str, ...]) -> set[str]:
    """Return packages, and all they depend on."""
    shown = "--showformat=${Package}\t${Pre-Depends}, ${Depends}\n"
    lines = _output("dpkg-query", "--show", shown).splitlines()
    needed = {
        name: set(re.findall(r"(?:^|[,|] *)([a-z0-9][a-z0-9.+-]+)", names))
        for name, _, names in (line.partition("\t") for line in lines)
    }
    found: set[str] = set()
    open_ = list(wanted)
    while open_:
        name = open_.pop()
        if name in needed and name not in UNUSED | found:
            found.add(name)
            open_ += needed[name]
    return found


def copy(package: str, root: Path) -> None:
    """Copy a package's files."""
    for line in _output("dpkg-query", "--listfiles", package).splitlines():
        source = Path(line)
        if not source.is_absolute() or any(fnmatch.fnmatch(line, one) for one in LEFT_OUT):
            continue
        target = root / source.parent.resolve().relative_to("/") / source.name
        if source.is_symlink() or source.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            if not target.is_symlink():
                shutil.copy2(source, target, follow_symlinks=False)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


if __name__ == "__main__":
    main(Path(sys.argv[1]))
