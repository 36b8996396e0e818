"""Engines of the llm room by name; imported when chosen."""

from wyoming_servers.runtime.engines import EngineSpec

ENGINES = {
    "none": EngineSpec(
        target="wyoming_servers.llm.engines.none:NoModelEngine",
        summary="no language model: plain commands only",
    ),
    "llama-cpp": EngineSpec(
        target="wyoming_servers.llm.engines.llama_cpp:LlamaCppEngine",
        summary="any GGUF model, in the server's process",
        requires=("llama_cpp",),
        extra="llama-cpp",
    ),
    "openai": EngineSpec(
        target="wyoming_servers.llm.engines.openai:OpenAiEngine",
        summary="a server with OpenAI's protocol: vLLM, llama-server, Ollama",
        requires=("httpx2",),
        extra="openai",
    ),
    "fake": EngineSpec(
        target="wyoming_servers.llm.engines.fake:FakeEngine",
        summary="answers what a test tells it to",
    ),
}
