from __future__ import annotations

import os
import subprocess
import sys
import threading

import pytest

from satellite.priority import hurry

REFUSED = """
import os, resource
resource.setrlimit(resource.RLIMIT_RTPRIO, (0, 0))
if os.geteuid() == 0:
    os.setuid(65534)
from satellite.priority import hurry
print(hurry(), os.sched_getscheduler(0) == os.SCHED_OTHER)
"""


def test_where_it_may_only_its_own_thread_hurries():
    seen = []

    def run():
        seen.extend((hurry(), os.sched_getscheduler(0)))

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if not seen[0]:
        pytest.skip("no real-time priority here: ulimit -r is 0")
    assert seen[1] == os.SCHED_RR
    assert os.sched_getscheduler(0) == os.SCHED_OTHER


def test_where_it_may_not_it_goes_on():
    done = subprocess.run(
        [sys.executable, "-c", REFUSED], capture_output=True, text=True, check=False
    )
    assert done.stdout.split() == ["False", "True"], done.stderr
