"""What a server counts, in Prometheus' terms. Each server has a registry of its own."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

_SECONDS = (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30)


class Metrics:
    """The counters of one server."""

    def __init__(self) -> None:
        self.registry = registry = CollectorRegistry()
        self.connections = Counter("laramie_connections", "Connections accepted", registry=registry)
        self.open_connections = Gauge(
            "laramie_open_connections", "Connections open", registry=registry
        )
        self.streams = Gauge("laramie_streams", "Engine calls under way", registry=registry)
        self.waiting = Gauge(
            "laramie_waiting", "Pieces of input that wait for an engine", registry=registry
        )
        self.queued = Gauge(
            "laramie_queued", "Pieces of work that wait in the engine", registry=registry
        )
        self.turns = Counter("laramie_turns", "Requests answered", registry=registry)
        self.answer_seconds = Histogram(
            "laramie_answer_seconds",
            "From the end of a request's input to its first result",
            buckets=_SECONDS,
            registry=registry,
        )
        self.errors = Counter(
            "laramie_errors", "Errors told to clients", ["code"], registry=registry
        )
