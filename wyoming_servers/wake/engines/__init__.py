"""Engines of the wake room by name; imported when chosen."""

from wyoming_servers.runtime.engines import EngineSpec

ENGINES = {
    "fusion": EngineSpec(
        target="wyoming_servers.wake.engines.fusion:FusionEngine",
        summary="openWakeWord and microWakeWord at once: far fewer misses and false wakes",
        extra="fusion",
    ),
    "openwakeword": EngineSpec(
        target="wyoming_servers.wake.engines.openwakeword:OpenWakeWordEngine",
        summary="openWakeWord on TensorFlow Lite, models in the wheel",
        requires=("pyopen_wakeword",),
        extra="openwakeword",
    ),
    "microwakeword": EngineSpec(
        target="wyoming_servers.wake.engines.microwakeword:MicroWakeWordEngine",
        summary="microWakeWord on TensorFlow Lite, models in the wheel",
        requires=("pymicro_wakeword",),
        extra="microwakeword",
    ),
    "porcupine": EngineSpec(
        target="wyoming_servers.wake.engines.porcupine:PorcupineEngine",
        summary="Porcupine; needs an access key and the network",
        requires=("pvporcupine",),
        extra="porcupine",
    ),
    "fake": EngineSpec(
        target="wyoming_servers.wake.engines.fake:FakeEngine",
        summary="hears a word where a test says so",
    ),
}
