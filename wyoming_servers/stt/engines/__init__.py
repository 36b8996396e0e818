"""Engines of the stt room by name; imported when chosen."""

from wyoming_servers.runtime.engines import EngineSpec

ENGINES = {
    "pocketsphinx": EngineSpec(
        target="wyoming_servers.stt.engines.pocketsphinx:PocketsphinxEngine",
        summary="a grammar of the house's commands, English, model in the wheel",
        requires=("pocketsphinx",),
        extra="pocketsphinx",
    ),
    "faster-whisper": EngineSpec(
        target="wyoming_servers.stt.engines.faster_whisper:FasterWhisperEngine",
        summary="Whisper: free speech in 99 languages, its model is downloaded",
        requires=("faster_whisper",),
        extra="faster-whisper",
        cpu={"x86_64": ("sse4_1",)},
    ),
    "sherpa-onnx": EngineSpec(
        target="wyoming_servers.stt.engines.sherpa_onnx:SherpaOnnxEngine",
        summary="streaming transducers: words while you speak, model downloaded",
        requires=("sherpa_onnx", "sentencepiece"),
        extra="sherpa-onnx",
    ),
    "openai": EngineSpec(
        target="wyoming_servers.stt.engines.openai:OpenAiEngine",
        summary="a server with OpenAI's protocol: Speaches, vLLM, whisper.cpp, OpenAI",
        requires=("httpx2",),
        extra="openai",
    ),
    "cluster": EngineSpec(
        target="wyoming_servers.stt.engines.cluster:ClusterEngine",
        summary="replicas of another engine on the machines of a Ray cluster",
        requires=("ray",),
        extra="cluster",
    ),
    "fake": EngineSpec(
        target="wyoming_servers.stt.engines.fake:FakeEngine",
        summary="says what a test tells it to",
    ),
}
