"""Prepares a card: Wi-Fi, who may log in, the sound card, and the satellite itself."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from pathlib import Path

from .boot_lines import with_arguments, with_lines
from .card import Card, FlashError
from .first_boot import WHEELS, Wishes, meta_data, network_config, user_data
from .manifest import SUFFIX, manifest


def prepare(
    card: Card, wishes: Wishes, *, config: Sequence[str] = (), wheels: Path | None = None
) -> Iterator[str]:
    """Write what makes a satellite of the card; yields what was done.

    ``config`` are lines for config.txt, ``wheels`` is a folder of what is installed. Raises
    FlashError, OSError.
    """
    _see_that_it_fits(card)
    files = sorted(wheels.glob("*.whl")) if wheels else []
    if wheels and not files:
        raise FlashError(f"{wheels} has no wheels: fill it with 'pip download', for the Pi")
    instance = f"laramie-{secrets.token_hex(6)}"
    arguments = [f"ds=nocloud;i={instance}"]
    if wishes.wifi:
        arguments.append(f"cfg80211.ieee80211_regdom={wishes.wifi.country}")
    card.write("user-data", user_data(wishes))
    card.write("network-config", network_config(wishes.wifi))
    card.write("meta-data", meta_data(instance))
    card.write("config.txt", with_lines(card.read("config.txt"), config))
    card.write("cmdline.txt", with_arguments(card.read("cmdline.txt"), arguments))
    if files:
        card.add(WHEELS, files)
    yield f"Prepared: '{wishes.options['name']}', in the network as {wishes.hostname}.local"
    if not wishes.ssh_key:
        yield "Nobody can log in to it: --ssh-key was not given"


def write_manifest(image: Path, name: str) -> Path:
    """Write a manifest beside an image, and return where. Raises OSError."""
    path = image.with_name(image.name + SUFFIX)
    path.write_text(manifest(image, name))
    return path


def _see_that_it_fits(card: Card) -> None:
    missing = {"config.txt", "cmdline.txt", "user-data"} - card.names()
    if not missing:
        return
    if missing == {"user-data"}:
        raise FlashError(
            "the boot partition has no user-data, so no cloud-init would read it: take Raspberry "
            "Pi OS newer than October 2025 (trixie)"
        )
    raise FlashError(f"{min(missing)} is missing: this is no boot partition of Raspberry Pi OS")
