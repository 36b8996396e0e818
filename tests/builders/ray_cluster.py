"""A Ray cluster of several nodes on this machine, with engines as replicas."""

from __future__ import annotations

import secrets
import socket
import warnings
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from tempfile import TemporaryDirectory
from typing import Any

import pytest

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it uses what others no longer want used
    import ray
    from ray import serve
    from ray._private import ray_constants, utils
    from ray._private.node import Node
    from ray._raylet import Config
    from ray.cluster_utils import Cluster

from wyoming_servers.runtime.cluster.replica import Replica

TOKEN = secrets.token_hex(32)
"""Whoever knows it may ask; Ray keeps the first that a process has told it."""
NODE_TRIES = 5
LEAN = {"include_dashboard": False, "include_log_monitor": False, "no_monitor": True}
"""Processes of a node that nothing here needs: it has 15 s to start the others."""


@contextmanager
def ray_cluster(*cpus: int) -> Iterator[Cluster]:
    """Run a node for each number of processors; this process is one of the cluster meanwhile."""
    with ExitStack() as running:
        patch = running.enter_context(pytest.MonkeyPatch.context())
        _keep_to_this_machine(patch)
        _leave_out_the_dashboard(patch)
        logs = TemporaryDirectory(prefix="ray", ignore_cleanup_errors=True)
        patch.setenv("RAY_TMPDIR", running.enter_context(logs))
        cluster = Cluster()
        running.callback(cluster.shutdown)
        for count in cpus:
            _add_node(cluster, count)
        cluster.wait_for_nodes()
        running.callback(ray.shutdown)
        ray.init(address=cluster.address, log_to_driver=False)
        running.callback(serve.shutdown)
        serve.start(proxy_location="Disabled")
        patch.setenv("RAY_ADDRESS", cluster.address)
        yield cluster


def _keep_to_this_machine(patch: pytest.MonkeyPatch) -> None:
    """Let no other machine and nobody without the token ask, and tell nobody."""
    patch.setenv("RAY_USAGE_STATS_ENABLED", "0")
    patch.setenv("RAY_AUTH_MODE", "token")
    patch.setenv("RAY_AUTH_TOKEN", TOKEN)
    Config.initialize("")  # it was read when Ray was imported
    # As on macOS, where a cluster has the loopback's address.
    patch.setenv(ray_constants.ENABLE_RAY_CLUSTERS_ENV_VAR, "0")
    patch.setattr(ray_constants, "ENABLE_RAY_CLUSTER", False)


def _leave_out_the_dashboard(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Node, "start_api_server", lambda *_, **__: None)
    patch.setattr(utils, "get_dashboard_dependency_error", lambda: "nobody looks at it here")


def _add_node(cluster: Cluster, cpus: int) -> None:
    """Add a node; again where a busy machine did not start it in the time that Ray gives it."""
    for left in reversed(range(NODE_TRIES)):
        try:
            cluster.add_node(num_cpus=cpus, **LEAN, **_agents())
        except Exception as error:  # Ray has no other name for it
            if not left or "timed out during startup" not in str(error):
                raise
        else:
            return


def _agents() -> dict[str, int]:
    """Return ports for a node's agents: it waits for them no longer when they choose none."""
    names = ("metrics_agent", "metrics_export", "dashboard_agent_listen", "runtime_env_agent")
    with ExitStack() as taken:
        free = [taken.enter_context(socket.create_server(("127.0.0.1", 0))) for _ in names]
        return {f"{name}_port": one.getsockname()[1] for name, one in zip(names, free, strict=True)}


class LocalReplica(Replica):
    """One whose server for other deployments, which nothing here asks, is no other machine's."""

    def __init__(self, room: str, given: dict[str, Any]) -> None:
        from ray.serve._private import replica  # noqa: PLC0415 - in the replica's process alone

        listen = replica.add_port_to_grpc_server
        replica.add_port_to_grpc_server = lambda server, _: listen(server, "127.0.0.1:0")
        super().__init__(room, given)


@contextmanager
def deployed(room: str, given: dict[str, Any], **deployment: Any) -> Iterator[None]:
    """Run an engine as replicas while the block runs; ``deployment`` is Serve's configuration."""
    application = serve.deployment(LocalReplica, name=room, **deployment).bind(room, given)
    serve.run(application, name=f"laramie-{room}", route_prefix=None)
    try:
        yield
    finally:
        serve.delete(f"laramie-{room}")


def replicas(room: str) -> dict[str, int]:
    """Return how many there are of a deployed engine, by their states."""
    application = serve.status().applications[f"laramie-{room}"]
    return dict(application.deployments[room].replica_states)
