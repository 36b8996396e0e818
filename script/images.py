"""Build the apps' images with buildah: script/images.py [APP...].

With --debootstrap, on a Debian that is made here, where no registry of images can be reached. With
--architecture aarch64 on another machine, its programs must run here: apt install qemu-user-binfmt.
"""

from __future__ import annotations

import argparse
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
from wyoming_servers import __version__

REPOSITORY = Path(__file__).parents[1]
BASE = REPOSITORY / "addons" / "base"
APPS = ("wake", "stt", "llm", "tts", "laramie")
WITH_LLAMA = ("llm", "laramie")
DEBIAN = "docker.io/library/debian:trixie-slim"
ARCHITECTURES = {"amd64": "amd64", "aarch64": "arm64"}
"""Home Assistant's names, and Debian's and Docker's."""
MACHINES = {"x86_64": "amd64", "aarch64": "aarch64"}
NOT_IN_SLIM = (
    *("var/cache/apt/*", "var/lib/apt/lists/*"),
    *("usr/share/doc/*/[!c]*", "usr/share/man/*", "usr/share/locale/*", "usr/share/info/*"),
)
CERTIFICATES = "/etc/ssl/certs"
"""Those of this machine, seen while an image is built: a proxy may have its own."""
APART = ("unshare", "--mount", "--pid", "--fork", "--mount-proc", "--kill-child")
"""Root's way to run what mounts and starts much: all of that ends with it, a kill included."""


class Store:
    """Where buildah and podman keep images, of one architecture."""

    def __init__(self, folder: Path | None, architecture: str = "") -> None:
        self.flags = ("--root", f"{folder}/images", "--runroot", f"{folder}/run") if folder else ()
        self.folder = folder
        self.own = MACHINES[platform.machine()]
        self.architecture = architecture or self.own

    def tag(self, name: str, version: str = __version__) -> str:
        """Return an image's name here."""
        foreign = "" if self.architecture == self.own else f"-{self.architecture}"
        return f"localhost/{name}:{version}{foreign}"

    def build(self, dockerfile: Path, context: Path, tag: str, **arguments: str) -> None:
        """Build an image; its own files are taken from the context."""
        given = [f"--build-arg={name}={value}" for name, value in arguments.items()]
        command = ["buildah", *self.flags, "bud", "--isolation=chroot", "--format=docker"]
        command += [f"--arch={ARCHITECTURES[self.architecture]}"]
        command += ["-v", f"{CERTIFICATES}:{CERTIFICATES}:ro", *given]
        subprocess.run([*apart(), *command, "-f", dockerfile, "-t", tag, context], check=True)

    def has(self, tag: str) -> bool:
        """Whether an image is there."""
        command = [*apart(), "buildah", *self.flags, "inspect", "--type=image", tag]
        return subprocess.run(command, capture_output=True, check=False).returncode == 0

    def size_bytes(self, app: str) -> int:
        """Return how much an image takes on disk."""
        command = [*apart(), "podman", *self.flags, "image", "inspect"]
        command += [self.tag(app), "--format={{.Size}}"]
        return int(subprocess.run(command, capture_output=True, check=True).stdout)


def apart() -> tuple[str, ...]:
    """Return what a command begins with that is to leave nothing behind; others than root do."""
    return APART if os.geteuid() == 0 else ()


def own_debian(store: Store) -> str:
    """Make what Debian's own slim image is, from its packages, once; return its name."""
    tag = store.tag("debian", "trixie-slim")
    if store.has(tag):
        return tag
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "root"
        architecture = f"--arch={ARCHITECTURES[store.architecture]}"
        # While an image is built, this package could not set itself up: see CERTIFICATES.
        packages = "--include=ca-certificates"
        command = ("debootstrap", architecture, "--variant=minbase", packages, "trixie", root)
        subprocess.run([*apart(), *command], check=True)
        left_out = [f"--exclude=./{pattern}" for pattern in NOT_IN_SLIM]
        archive = Path(folder) / "root.tar"
        subprocess.run(["tar", "-C", root, *left_out, "-cf", archive, "."], check=True)
        dockerfile = Path(folder) / "Dockerfile"
        dockerfile.write_text('FROM scratch\nADD root.tar /\nCMD ["bash"]\n')
        store.build(dockerfile, Path(folder), tag)
    return tag


def take_llama(store: Store, wheel: Path) -> None:
    """Take a llama.cpp that was compiled before, on this machine, for the image of it."""
    with tempfile.TemporaryDirectory() as folder:
        # It may need what no image has: ours is compiled without OpenMP.
        with zipfile.ZipFile(shutil.copy(wheel, folder), "a") as packed:
            for library in Path("/usr/lib").glob("*/libgomp.so.1"):
                packed.write(library, f"llama_cpp/lib/{library.name}")
        dockerfile = Path(folder) / "Dockerfile"
        dockerfile.write_text(f"FROM scratch\nCOPY {wheel.name} /wheels/\n")
        store.build(dockerfile, Path(folder), llama_tag(store))


def llama_tag(store: Store) -> str:
    """Return the name of the image with llama.cpp: it is another when its version is."""
    lock = (REPOSITORY / "requirements" / "test.txt").read_text()
    (version,) = re.findall(r"^llama-cpp-python==(\S+)", lock, re.MULTILINE)
    return store.tag("llama", version)


def build(store: Store, apps: tuple[str, ...], debian: str) -> None:
    """Build what all apps are made of and with, then the apps; what was compiled once is kept."""
    tools, base = store.tag("tools"), store.tag("base")
    llama = llama_tag(store)
    store.build(BASE / "tools.Dockerfile", REPOSITORY, tools, BUILD_FROM=debian)
    store.build(BASE / "Dockerfile", BASE, base, BUILD_TOOLS=tools)
    if set(WITH_LLAMA) & set(apps) and not store.has(llama):
        store.build(BASE / "llama.Dockerfile", BASE, llama, BUILD_TOOLS=tools)
    for app in apps:
        folder = REPOSITORY / "addons" / app
        store.build(
            folder / "Dockerfile",
            folder,
            store.tag(app),
            BUILD_FROM=base,
            BUILD_TOOLS=tools,
            **({"BUILD_LLAMA": llama} if app in WITH_LLAMA else {}),
            BUILD_VERSION=__version__,
            BUILD_ARCH=store.architecture,
        )


def main() -> None:
    """Build, and tell how large the images are."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("apps", nargs="*", metavar="APP", default=APPS)
    parser.add_argument("--debootstrap", action="store_true")
    parser.add_argument("--architecture", choices=ARCHITECTURES, default="")
    parser.add_argument("--store", type=Path, help="folder of images; default: that of podman")
    parser.add_argument("--llama", type=Path, metavar="WHEEL", help="instead of compiling it")
    given = parser.parse_args()
    store = Store(given.store and given.store.resolve(), given.architecture)
    if given.llama:
        take_llama(store, given.llama)
    build(store, tuple(given.apps), own_debian(store) if given.debootstrap else DEBIAN)
    for app in given.apps:
        sys.stdout.write(f"{app}: {store.size_bytes(app) / 1e6:.0f} MB\n")


if __name__ == "__main__":
    main()
