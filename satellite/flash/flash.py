"""Prepares a card: Wi-Fi, who may log in, the sound card, and the satellite itself."""

from __future__ import annotations

import os
import secrets
import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from .boot_lines import with_arguments, with_lines
from .card import Card, FlashError, Folder, Image, see_that_images_can_be_changed
from .first_boot import WHEELS, Wishes, meta_data, network_config, user_data
from .hats import Hat
from .manifest import SUFFIX, manifest
from .packed import own_image, unpacked

OVERLAYS = "overlays"


@dataclass(frozen=True, kw_only=True)
class Extras:
    """What a card gets besides."""

    hat: Hat | None = None
    config: Sequence[str] = ()
    """Further lines for config.txt."""
    wheels: Path | None = None
    """A folder of what is installed without the internet."""


def prepare_image(image: Path, wishes: Wishes, extras: Extras) -> Iterator[str]:
    """Make a satellite of an image, of a packed one beside it; yields what was done.

    Raises FlashError, OSError.
    """
    see_that_images_can_be_changed()
    if not image.is_file():
        raise FlashError(f"{image} is no file: name an image, or give a mounted card as --boot")
    own = own_image(image, wishes.hostname)
    if own != image:
        yield f"{image.name} is unpacked to {own} ..."
    with unpacked(image, own) as changed:
        changed.chmod(0o600)
        yield from prepare(Image(changed), wishes, extras)
    yield f"Open it in Raspberry Pi Imager: {write_manifest(own, wishes.options['name'])}"


def prepare(card: Card, wishes: Wishes, extras: Extras) -> Iterator[str]:
    """Write what makes a satellite of the card; yields what was done.

    Raises FlashError, OSError.
    """
    wheels = extras.wheels
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
    add_lines(card, extras)
    card.write("cmdline.txt", with_arguments(card.read("cmdline.txt"), arguments))
    if files:
        card.add(WHEELS, files)
    yield f"Prepared: '{wishes.options['name']}', in the network as {wishes.hostname}.local"
    if extras.hat and extras.hat.lacks:
        yield f"{extras.hat.lacks}."
    if not wishes.ssh_key:
        yield "Nobody can log in to it: --ssh-key was not given"


def add_lines(card: Card, extras: Extras) -> None:
    """Have config.txt turn the sound card on. Raises FlashError, OSError."""
    hat = extras.hat
    lines = [*(hat.config if hat else ()), *extras.config]
    card.write("config.txt", with_lines(card.read("config.txt"), lines))
    if hat and hat.overlay:
        card.add(OVERLAYS, [hat.overlay])


def turn_on(hat: Hat, boot: Path) -> Iterator[str]:
    """Turn a sound card on where the satellite is installed; yields what is left to do.

    ``boot`` is where the boot partition is mounted. Raises FlashError, OSError.
    """
    if os.access(boot / "config.txt", os.W_OK):
        add_lines(Folder(boot), Extras(hat=hat))
        yield f"{boot / 'config.txt'}: turns the sound card on when the machine is started again"
    else:
        yield f"Nobody has turned the sound card on: add to config.txt {', '.join(hat.config)}"
    if hat.mixer:
        yield f"Then set its mixer once: {' && '.join(map(shlex.join, hat.mixer))}"
    if hat.lacks:
        yield f"{hat.lacks}."


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
