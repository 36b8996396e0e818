"""What a satellite is told of a turn, as stock Wyoming says it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from homeassistant.components.assist_pipeline import PipelineEvent, PipelineEventType
from homeassistant.components.assist_pipeline.models import PipelineStage
from wyoming.asr import Transcribe, Transcript
from wyoming.error import Error
from wyoming.event import Event, Eventable
from wyoming.pipeline import PipelineStage as WyomingStage
from wyoming.pipeline import RunPipeline
from wyoming.tts import Synthesize, SynthesizeVoice
from wyoming.vad import VoiceStarted, VoiceStopped
from wyoming.wake import Detect, Detection

_STAGES = {
    WyomingStage.WAKE: PipelineStage.WAKE_WORD,
    WyomingStage.ASR: PipelineStage.STT,
    WyomingStage.HANDLE: PipelineStage.INTENT,
    WyomingStage.TTS: PipelineStage.TTS,
}
_HEARING = (PipelineStage.WAKE_WORD, PipelineStage.STT)


def read_stages(event: Event) -> tuple[RunPipeline, PipelineStage, PipelineStage]:
    """Return a ``run-pipeline`` and the stages it goes from and to.

    Raises KeyError or ValueError for a run that does not begin with what is heard.
    """
    run = RunPipeline.from_event(event)
    start, end = _STAGES[run.start_stage], _STAGES[run.end_stage]
    if start not in _HEARING:
        raise ValueError(f"a satellite's run cannot start with '{run.start_stage}'")
    return run, start, end


def told(event: PipelineEvent) -> Event | None:
    """Return what a satellite is told of an event of a pipeline, if anything."""
    tell = _TELL.get(event.type)
    return None if tell is None else tell(event.data or {}).event()


def _detection(data: dict[str, Any]) -> Eventable:
    output = data.get("wake_word_output") or {}
    return Detection(name=output.get("wake_word_id"), timestamp=output.get("timestamp"))


def _synthesize(data: dict[str, Any]) -> Eventable:
    voice = SynthesizeVoice(name=data.get("voice"), language=data.get("language"))
    return Synthesize(text=data.get("tts_input") or "", voice=voice)


_TELL: dict[PipelineEventType, Callable[[dict[str, Any]], Eventable]] = {
    PipelineEventType.WAKE_WORD_START: lambda _: Detect(),
    PipelineEventType.WAKE_WORD_END: _detection,
    PipelineEventType.STT_START: lambda data: Transcribe(language=data["metadata"]["language"]),
    PipelineEventType.STT_VAD_START: lambda data: VoiceStarted(timestamp=data["timestamp"]),
    PipelineEventType.STT_VAD_END: lambda data: VoiceStopped(timestamp=data["timestamp"]),
    PipelineEventType.STT_END: lambda data: Transcript(text=data["stt_output"]["text"]),
    PipelineEventType.TTS_START: _synthesize,
    PipelineEventType.ERROR: lambda data: Error(text=data["message"], code=data["code"]),
}
