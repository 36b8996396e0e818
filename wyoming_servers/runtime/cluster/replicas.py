"""Ask the replicas of a room's engine; whoever asks keeps what it asked until it is answered.

This process is one of the cluster: it runs on a machine on which ``ray start`` was called.
"""

from __future__ import annotations

from asyncio import CancelledError
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import ray
from ray import serve
from ray.exceptions import RayActorError, RayTaskError, TaskCancelledError
from ray.serve.exceptions import (
    BackPressureError,
    DeploymentUnavailableError,
    RayServeException,
    ReplicaUnavailableError,
    RequestCancelledError,
)

from wyoming_servers.runtime.bridge import when_stopped
from wyoming_servers.runtime.line import Line, LineCut
from wyoming_servers.wire.errors import Busy, EngineFailed, EngineUnavailable, LaramieError

TRIES = 4
"""Replicas that may die over one request before it is given up: it may be what kills them."""
START_SECONDS = 30.0
"""How long to wait for a first replica."""


class ReplicaLost(Exception):
    """The replica died before it had answered; another one can be asked the same."""


class Replicas:
    """Those of one room; for any thread."""

    def __init__(self, room: str) -> None:
        """Find them. Raises EngineUnavailable, with what to do."""
        self.application = f"laramie-{room}"
        self._house: tuple[str, ray.ObjectRef[Any]] | None = None
        try:
            ray.init(address="auto", log_to_driver=False, ignore_reinit_error=True)
        except ConnectionError as error:
            raise EngineUnavailable(
                "cluster finds no Ray on this machine: ray start --head, or ray start "
                "--address=HOST:6379 to join another machine's"
            ) from error
        try:
            self._handle = serve.get_app_handle(self.application)
        except RayServeException as error:
            raise EngineUnavailable(
                f"the Ray cluster has no application {self.application}: serve deploy FILE.yaml"
            ) from error

    def capabilities(self) -> dict[str, Any]:
        """Return the fields of what the engine can do. Raises EngineUnavailable."""
        with _in_words():
            try:
                told: dict[str, Any] = self._handle.capabilities.remote().result(
                    timeout_s=START_SECONDS
                )
            except TimeoutError as error:
                raise EngineUnavailable(
                    f"no replica of {self.application} runs yet: serve status says why"
                ) from error
        return told

    def know(self, house_hash: str, house: Any) -> None:
        """Keep a house in the cluster; a replica takes it with its next request."""
        self._house = house_hash, ray.put(house)

    def last(self, given: Any, asked: Mapping[str, Any], line: Line) -> Any:
        """Return the engine's last result; where a replica dies, another one is asked the same.

        Raises LaramieError; LineCut when nobody waits any more.
        """
        for _ in range(TRIES):
            try:
                with _in_words():
                    response = self._handle.last.remote(given, asked, self._house)
                    line.ends_by(response.cancel)
                    return response.result()
            except ReplicaLost:
                continue
        raise self.lost()

    def stream(self, given: Any, asked: Mapping[str, Any]) -> Iterator[Any]:
        """Yield the engine's results as they come; left early, the replica hears of it.

        Raises LaramieError, ReplicaLost.
        """
        with _in_words():
            responses = self._handle.options(stream=True).stream.remote(given, asked)
            try:
                with when_stopped(responses.cancel):
                    yield from responses
            finally:
                responses.cancel()

    def lost(self) -> LaramieError:
        """Return what to raise when one replica after the other died."""
        return EngineFailed(
            f"{TRIES} replicas of {self.application} died over this request: serve status says why"
        )

    def too_slow(self) -> LaramieError:
        """Return what to raise when no answer comes."""
        return EngineFailed(
            f"{self.application} has not answered in time: serve status tells its replicas"
        )


@contextmanager
def _in_words() -> Iterator[None]:
    """Turn Ray's errors into ours."""
    try:
        yield
    except RayTaskError as error:
        if isinstance(error.cause, LaramieError):
            raise error.cause from None
        raise EngineFailed(f"the engine failed on a replica: {error.cause!r}") from error
    except (RayActorError, ReplicaUnavailableError) as error:
        raise ReplicaLost from error
    except (RequestCancelledError, TaskCancelledError, CancelledError) as error:
        raise LineCut from error
    except BackPressureError as error:
        raise Busy("all replicas are busy, and enough others wait; try again later") from error
    except DeploymentUnavailableError as error:
        raise EngineUnavailable(f"the replicas cannot be started: {error}") from error
