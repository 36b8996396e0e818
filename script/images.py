"""Build the apps' images with buildah: script/images.py [APP...].

With --debootstrap, on a Debian that is made here, where no registry of images can be reached.
"""

from __future__ import annotations

import argparse
import platform
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
from wyoming_servers import __version__

REPOSITORY = Path(__file__).parents[1]
APPS = ("wake", "stt", "llm", "tts", "laramie")
DEBIAN = "docker.io/library/debian:trixie-slim"
OWN_DEBIAN = "localhost/debian:trixie-slim"
BASE = "localhost/base"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "aarch64"}
NOT_IN_SLIM = (
    *("var/cache/apt/*", "var/lib/apt/lists/*"),
    *("usr/share/doc/*", "usr/share/man/*", "usr/share/locale/*", "usr/share/info/*"),
)
CERTIFICATES = "/etc/ssl/certs"
"""Those of this machine, seen while an image is built: a proxy may have its own."""


class Store:
    """Where buildah and podman keep images."""

    def __init__(self, folder: Path | None) -> None:
        self.flags = ("--root", f"{folder}/images", "--runroot", f"{folder}/run") if folder else ()

    def build(self, dockerfile: Path, context: Path, tag: str, **arguments: str) -> None:
        """Build an image; its own files are taken from the context."""
        given = [f"--build-arg={name}={value}" for name, value in arguments.items()]
        command = ["buildah", *self.flags, "bud", "--isolation=chroot", "--format=docker"]
        command += ["-v", f"{CERTIFICATES}:{CERTIFICATES}:ro", *given]
        subprocess.run([*command, "-f", dockerfile, "-t", tag, context], check=True)

    def has(self, tag: str) -> bool:
        """Whether an image is there."""
        command = ["buildah", *self.flags, "inspect", "--type=image", tag]
        return subprocess.run(command, capture_output=True, check=False).returncode == 0

    def size_bytes(self, tag: str) -> int:
        """Return how much an image takes on disk."""
        command = ["podman", *self.flags, "image", "inspect", tag, "--format={{.Size}}"]
        return int(subprocess.run(command, capture_output=True, check=True).stdout)


def build_debian(store: Store) -> None:
    """Make what Debian's own slim image is, from its packages."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "root"
        packages = "--include=ca-certificates"
        subprocess.run(["debootstrap", "--variant=minbase", packages, "trixie", root], check=True)
        left_out = [f"--exclude=./{pattern}" for pattern in NOT_IN_SLIM]
        archive = Path(folder) / "root.tar"
        subprocess.run(["tar", "-C", root, *left_out, "-cf", archive, "."], check=True)
        dockerfile = Path(folder) / "Dockerfile"
        dockerfile.write_text('FROM scratch\nADD root.tar /\nCMD ["bash"]\n')
        store.build(dockerfile, Path(folder), OWN_DEBIAN)


def build(store: Store, apps: tuple[str, ...], debian: str) -> None:
    """Build the base of all apps, then the apps."""
    base = f"{BASE}:{__version__}"
    store.build(REPOSITORY / "addons/base/Dockerfile", REPOSITORY, base, BUILD_FROM=debian)
    for app in apps:
        folder = REPOSITORY / "addons" / app
        store.build(
            folder / "Dockerfile",
            folder,
            f"localhost/{app}:{__version__}",
            BUILD_FROM=base,
            BUILD_VERSION=__version__,
            BUILD_ARCH=ARCHITECTURES[platform.machine()],
        )


def main() -> None:
    """Build, and tell how large the images are."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("apps", nargs="*", metavar="APP", default=APPS)
    parser.add_argument("--debootstrap", action="store_true")
    parser.add_argument("--store", type=Path, help="folder of images; default: that of podman")
    given = parser.parse_args()
    store = Store(given.store and given.store.resolve())
    if given.debootstrap and not store.has(OWN_DEBIAN):
        build_debian(store)
    build(store, tuple(given.apps), OWN_DEBIAN if given.debootstrap else DEBIAN)
    for app in given.apps:
        size = store.size_bytes(f"localhost/{app}:{__version__}")
        sys.stdout.write(f"{app}: {size / 1e6:.0f} MB\n")


if __name__ == "__main__":
    main()
