"""How replicas of Ray Serve come with work and go after it, and whether every turn is answered."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.benchmarks.scale_load import talk, turn
from tests.benchmarks.scale_results import Scaling
from tests.benchmarks.scale_ways import AT_ONCE, RAY, on_ray
from wyoming_servers.wire.errors import LaramieError

MOST = 4
AUTOSCALING = {
    "min_replicas": 1,
    "max_replicas": MOST,
    "target_ongoing_requests": 2,
    "upscale_delay_s": 1,
    "downscale_delay_s": 2,
    "metrics_interval_s": 0.5,
    "look_back_period_s": 1,
}
"""As documented, with delays that nobody has to wait for."""


class _Turns:
    """Turns, and those that were not answered."""

    def __init__(self, uri: str, pcm: bytes) -> None:
        self._uri = uri
        self._pcm = pcm
        self.count = self.failed = 0

    async def speak(self) -> None:
        """Take one."""
        self.count += 1
        try:
            await turn(self._uri, self._pcm)
        except (OSError, TimeoutError, LaramieError):
            self.failed += 1


async def measured_growth(folder: Path, engine: Mapping[str, str], pcm: bytes) -> Scaling:
    """Speak until all replicas are there that may be, then with one client until one is left."""
    async with on_ray(
        folder, engine, autoscaling_config=AUTOSCALING, max_ongoing_requests=AT_ONCE[RAY]
    ) as uri:
        turns, grown = _Turns(uri, pcm), {}
        begun = time.perf_counter()
        talking = asyncio.create_task(talk(_while_fewer_than(MOST, grown), turns.speak))
        while "4" not in grown:
            grown.setdefault(str(await _running()), time.perf_counter() - begun)
            await asyncio.sleep(0.1)
        await talking
        ended, loaded = time.perf_counter(), turns.count
        while await _running() > 1:
            await turns.speak()
        return Scaling(
            turns=turns.count,
            failed=turns.failed,
            grown=dict(sorted(grown.items())),
            shrunk_seconds=time.perf_counter() - ended,
            shrinking_turns=turns.count - loaded,
        )


def _while_fewer_than(most: int, grown: Mapping[str, float]) -> Iterator[None]:
    while str(most) not in grown:
        yield


async def _running() -> int:
    from tests.builders.ray_cluster import replicas  # noqa: PLC0415 - Ray may be missing

    return (await asyncio.to_thread(replicas, "stt")).get("RUNNING", 0)
