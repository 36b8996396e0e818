"""A Ray cluster of several nodes on this machine, with engines as replicas."""

from __future__ import annotations

import socket
import warnings
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import pytest

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it uses what others no longer want used
    import ray
    from ray import serve
    from ray.cluster_utils import Cluster

from wyoming_servers.runtime.cluster.replica import Replica


@contextmanager
def ray_cluster(*cpus: int) -> Iterator[Cluster]:
    """Run a node for each number of processors; this process is one of the cluster meanwhile."""
    cluster = Cluster()
    try:
        for count in cpus:
            cluster.add_node(num_cpus=count, include_dashboard=False, **_agents())
        cluster.wait_for_nodes()
        ray.init(address=cluster.address, log_to_driver=False)
        serve.start(proxy_location="Disabled")
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("RAY_ADDRESS", cluster.address)
            yield cluster
    finally:
        serve.shutdown()
        ray.shutdown()
        cluster.shutdown()


def _agents() -> dict[str, int]:
    """Return ports for a node's agents: it waits for them no longer when they choose none."""
    names = ("metrics_agent", "metrics_export", "dashboard_agent_listen", "runtime_env_agent")
    with ExitStack() as taken:
        free = [taken.enter_context(socket.create_server(("127.0.0.1", 0))) for _ in names]
        return {f"{name}_port": one.getsockname()[1] for name, one in zip(names, free, strict=True)}


@contextmanager
def deployed(room: str, given: dict[str, Any], **deployment: Any) -> Iterator[None]:
    """Run an engine as replicas while the block runs; ``deployment`` is Serve's configuration."""
    application = serve.deployment(Replica, name=room, **deployment).bind(room, given)
    serve.run(application, name=f"laramie-{room}", route_prefix=None)
    try:
        yield
    finally:
        serve.delete(f"laramie-{room}")
