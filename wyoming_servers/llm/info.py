"""What the LLM room tells of itself."""

from home_assistant_intents import get_languages
from wyoming.info import Attribution, HandleModel, HandleProgram, Info

from wyoming_servers import __version__
from wyoming_servers.runtime.room import attribution
from wyoming_servers.runtime.service import Service


def info(service: Service) -> Info:
    """Return the room's Info: a stock ``handle`` program.

    It answers; it controls nothing by itself, because a stock client lends it no tools.
    """
    made_by = Attribution(**attribution())
    engine = service.engine
    languages = sorted(engine.capabilities.languages if engine else ()) or _fast_path_languages()
    model = HandleModel(
        name=(engine.capabilities.model if engine else None) or service.engine_status.name,
        attribution=made_by,
        installed=engine is not None,
        description=service.engine_status.reason or service.engine_status.name,
        version=(engine.capabilities.version if engine else "") or __version__,
        languages=languages,
    )
    return Info(
        handle=[
            HandleProgram(
                name="laramie-llm",
                attribution=made_by,
                installed=engine is not None,
                description="Laramie conversation",
                version=__version__,
                models=[model],
                supports_handled_streaming=True,
                supports_home_control=False,
            )
        ]
    )


def _fast_path_languages() -> list[str]:
    return sorted(get_languages())
