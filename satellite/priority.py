"""Real-time priority for the threads that sound must not wait for."""

from __future__ import annotations

import logging
import os

PRIORITY = 5
"""Low among real-time priorities: above all ordinary programs, below those of the kernel."""

_LOGGER = logging.getLogger(__name__)


def hurry() -> bool:
    """Put the calling thread, and what it starts, before ordinary ones; says whether it may.

    ``LimitRTPRIO=`` of a systemd unit, or ``rtprio`` in limits.conf, allows it.
    """
    try:
        os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(PRIORITY))
    except OSError as error:
        _LOGGER.debug("no real-time priority: %s", error)
        return False
    return True
