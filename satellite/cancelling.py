"""Chooses what takes the satellite's own voice out of what it hears."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from .devices import SPEAKER, DeviceError, server
from .echo import EchoCanceller, NoEchoCanceller, strain
from .options import SatelliteOptions

MOST_STRAIN = 0.5
"""Of a core; a small computer needs the rest for the wake word."""

_LOGGER = logging.getLogger(__name__)


@dataclass(frozen=True)
class Cancelling:
    """What was chosen."""

    name: str
    """As the option ``echo`` says it, or why there is none."""
    here: EchoCanceller | NoEchoCanceller
    """What is done in this process."""
    server: server.ServerCanceller | None = None
    """What opens the devices in place of the options."""

    def close(self) -> None:
        """Leave the sound server as it was."""
        if self.server:
            self.server.close()


def choose(options: SatelliteOptions) -> Cancelling:
    """Return what the options say; by ``auto``, what this machine has and can do."""
    by_server = Cancelling(
        "server",
        NoEchoCanceller(),
        server.ServerCanceller(
            noise_suppression=options.noise_suppression, auto_gain=options.auto_gain
        ),
    )
    if options.echo == "server" or (options.echo == "auto" and _is_better(by_server, options)):
        return by_server
    return _in_process(options)


def _is_better(chosen: Cancelling, options: SatelliteOptions) -> bool:
    """Whether the sound server can do what this process cannot, or not well; the log says why."""
    if not (chosen.server and options.of_sound_server and server.is_there()):
        return False
    try:
        share = strain(SPEAKER)
    except ImportError as error:
        why = str(error)
    else:
        why = f"here it would take {share:.0%} of a core" if share > MOST_STRAIN else ""
    if not why:
        return False
    try:
        devices = chosen.server.ready()
    except DeviceError as error:
        _LOGGER.warning("the sound server has no echo canceller: %s", error)
        return False
    _LOGGER.info("the sound server cancels the echo, by %s: %s", devices.source, why)
    return True


def _in_process(options: SatelliteOptions) -> Cancelling:
    echo = options.echo != "off"
    if not (echo or options.noise_suppression or options.auto_gain):
        return Cancelling("off", NoEchoCanceller())
    try:
        canceller = EchoCanceller(
            SPEAKER,
            echo=echo,
            noise_suppression=options.noise_suppression,
            auto_gain=options.auto_gain,
        )
    except ImportError as error:
        _LOGGER.warning(
            "what is heard stays as it is, the satellite's own voice with it (%s): "
            "pip install 'laramie[satellite]'",
            error,
        )
        return Cancelling(str(error), NoEchoCanceller())
    return Cancelling("aec3" if echo else "off", canceller)
