"""Says the last reply once more, where it was asked for or elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, field
from time import monotonic

from homeassistant.components import conversation
from homeassistant.components.assist_pipeline.pipeline import async_get_pipeline
from homeassistant.core import Context, HomeAssistant

from .errors import NoSpeaker, NoSpeech


@dataclass(frozen=True, kw_only=True)
class Reply:
    """What an agent has said."""

    text: str
    satellite_id: str | None
    """The satellite that asked; a phone or browser is none."""
    at: float = field(default_factory=monotonic)


def reply_of(
    user_input: conversation.ConversationInput, result: conversation.ConversationResult
) -> Reply:
    """Return what was said to what was asked."""
    text = result.response.speech.get("plain", {}).get("speech", "")
    return Reply(text=text, satellite_id=user_input.satellite_id)


async def say_again(
    hass: HomeAssistant, reply: Reply, targets: list[str], context: Context
) -> None:
    """Say it on satellites and media players, by default on the satellite that asked.

    Raises NoSpeaker without any, and NoSpeech where a media player needs text-to-speech.
    """
    if not targets and reply.satellite_id and hass.states.get(reply.satellite_id):
        targets = [reply.satellite_id]
    if not targets:
        raise NoSpeaker
    satellites = [target for target in targets if target.startswith("assist_satellite.")]
    players = [target for target in targets if target not in satellites]
    if players:
        await _speak(hass, reply.text, players, context)
    if satellites:
        await hass.services.async_call(
            "assist_satellite",
            "announce",
            {"entity_id": satellites, "message": reply.text, "preannounce": False},
            blocking=True,
            context=context,
        )


async def _speak(hass: HomeAssistant, text: str, players: list[str], context: Context) -> None:
    """Speak on media players, with the voice of the preferred pipeline."""
    pipeline = async_get_pipeline(hass)
    if not pipeline.tts_engine or hass.states.get(pipeline.tts_engine) is None:
        raise NoSpeech
    await hass.services.async_call(
        "tts",
        "speak",
        {
            "entity_id": pipeline.tts_engine,
            "media_player_entity_id": players,
            "message": text,
            "language": pipeline.tts_language,
            "options": {"voice": pipeline.tts_voice} if pipeline.tts_voice else {},
        },
        blocking=True,
        context=context,
    )
