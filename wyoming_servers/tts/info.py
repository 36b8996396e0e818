"""What the text-to-speech room tells of itself."""

from wyoming.info import Attribution, Info, TtsProgram, TtsVoice, TtsVoiceSpeaker

from wyoming_servers import __version__
from wyoming_servers.runtime.room import attribution
from wyoming_servers.runtime.service import Service


def info(service: Service) -> Info:
    """Return the room's Info; not installed while the engine is not ready."""
    made_by = Attribution(**attribution())
    capabilities = service.engine.capabilities if service.engine else None
    voices = [
        TtsVoice(
            name=voice.name,
            attribution=made_by,
            installed=True,
            description=voice.description or voice.name,
            version=(capabilities.version if capabilities else "") or __version__,
            languages=list(voice.languages),
            speakers=[TtsVoiceSpeaker(name=name) for name in voice.speakers] or None,
        )
        for voice in (capabilities.voices if capabilities else ())
    ]
    return Info(
        tts=[
            TtsProgram(
                name="laramie-tts",
                attribution=made_by,
                installed=capabilities is not None,
                description=service.engine_status.reason or "Laramie text-to-speech",
                version=__version__,
                voices=voices,
                supports_synthesize_streaming=True,
            )
        ]
    )
