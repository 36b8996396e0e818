"""Why a model is not there."""

from wyoming_servers.wire.errors import EngineUnavailable


class ModelUnavailable(EngineUnavailable):
    """A model is not there and cannot be had now; the text says what to do."""


class ConnectionCut(ModelUnavailable):
    """The hub cannot be reached, or stopped sending; what came is kept."""


class ModelInUse(EngineUnavailable):
    """A model cannot be removed: a server works with it."""
