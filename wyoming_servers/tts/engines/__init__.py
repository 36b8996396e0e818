"""Engines of the tts room by name; imported when chosen."""

from wyoming_servers.runtime.engines import EngineSpec

ENGINES = {
    "espeak-ng": EngineSpec(
        target="wyoming_servers.tts.engines.espeak_ng:EspeakNgEngine",
        summary="espeak-ng in process, over 100 languages",
        extra="espeak-ng",
    ),
    "piper": EngineSpec(
        target="wyoming_servers.tts.engines.piper:PiperEngine",
        summary="natural voices, streamed while the sentence is made",
        extra="piper",
    ),
    "kokoro": EngineSpec(
        target="wyoming_servers.tts.engines.kokoro:KokoroEngine",
        summary="natural voices of nine languages in one model, sentence by sentence",
        requires=("onnxruntime",),
        extra="kokoro",
    ),
    "openai": EngineSpec(
        target="wyoming_servers.tts.engines.openai:OpenAiEngine",
        summary="a server with OpenAI's protocol: Kokoro-FastAPI, Speaches, XTTS, OpenAI",
        requires=("httpx2",),
        extra="openai",
    ),
    "cluster": EngineSpec(
        target="wyoming_servers.tts.engines.cluster:ClusterEngine",
        summary="replicas of another engine on the machines of a Ray cluster",
        requires=("ray",),
        extra="cluster",
    ),
    "fake": EngineSpec(
        target="wyoming_servers.tts.engines.fake:FakeEngine",
        summary="tones as long as the text",
    ),
}
