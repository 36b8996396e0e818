"""What the wake room tells of itself."""

from wyoming.info import Attribution, Info, WakeModel, WakeProgram

from wyoming_servers import __version__
from wyoming_servers.runtime.room import attribution
from wyoming_servers.runtime.service import Service

from .engine import Capabilities


def info(service: Service) -> Info:
    """Return the room's Info; not installed while the engine is not ready."""
    made_by = Attribution(**attribution())
    capabilities = service.engine.capabilities if service.engine else Capabilities(words=())
    models = [
        WakeModel(
            name=word.name,
            attribution=made_by,
            installed=True,
            description=word.phrase,
            version=capabilities.version or __version__,
            languages=list(word.languages),
            phrase=word.phrase,
        )
        for word in capabilities.words
    ]
    return Info(
        wake=[
            WakeProgram(
                name="laramie-wake",
                attribution=made_by,
                installed=service.engine is not None,
                description=service.engine_status.reason or "Laramie wake word",
                version=__version__,
                models=models,
            )
        ]
    )
