"""What the speech-to-text room tells of itself."""

from wyoming.info import AsrModel, AsrProgram, Attribution, Info

from wyoming_servers import __version__
from wyoming_servers.runtime.room import attribution
from wyoming_servers.runtime.service import Service

from .endpointing import ends_utterances
from .engine import Capabilities


def info(service: Service) -> Info:
    """Return the room's Info; not installed while the engine is not ready."""
    status = service.engine_status
    capabilities = service.engine.capabilities if service.engine else Capabilities(languages=())
    made_by = Attribution(**attribution())
    model = AsrModel(
        name=status.name,
        attribution=made_by,
        installed=service.engine is not None,
        description=status.reason or status.name,
        version=capabilities.version or __version__,
        languages=list(capabilities.languages),
    )
    return Info(
        asr=[
            AsrProgram(
                name="laramie-stt",
                attribution=made_by,
                installed=service.engine is not None,
                description="Laramie speech-to-text",
                version=__version__,
                models=[model],
                supports_transcript_streaming=capabilities.streams_partials,
                requires_external_vad=not ends_utterances(service.options),
                prefers_auto_gain_enabled=False,
                prefers_noise_reduction_enabled=False,
            )
        ]
    )
