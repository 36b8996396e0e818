import numpy as np
from prometheus_client import CollectorRegistry

from wyoming_servers.runtime.engines import EngineSpec
from wyoming_servers.wake import verify
from wyoming_servers.wake.options import WakeOptions
from wyoming_servers.wake.verify import Verification


class Loud:
    """Confirms loud audio; a real verifier would hide what is asked of it."""

    def __init__(self, _options) -> None:
        pass

    def confirms(self, _word, pcm) -> bool:
        return max(np.frombuffer(pcm, "<i2")) > 1000


def verification(monkeypatch, **specs) -> tuple[Verification, CollectorRegistry]:
    monkeypatch.setattr(verify, "VERIFIERS", specs)
    registry = CollectorRegistry()
    return Verification(WakeOptions(verifiers=tuple(specs)), registry), registry


LOUD, QUIET = (np.full(100, level, "<i2").tobytes() for level in (5000, 50))


def test_what_is_denied_is_counted(monkeypatch):
    asked, registry = verification(
        monkeypatch, phrase=EngineSpec(target="tests:Loud", summary="loud")
    )
    monkeypatch.setattr(verify, "load", lambda *_: Loud(None))
    assert asked.confirms("alexa", QUIET)
    asked.load()
    assert asked.confirms("alexa", LOUD)
    assert not asked.confirms("alexa", QUIET)
    assert registry.get_sample_value("laramie_wake_denied_total", {"word": "alexa"}) == 1


def test_a_verifier_that_is_not_installed_is_told_and_words_are_heard_without_it(
    monkeypatch, caplog
):
    absent = EngineSpec(target="x:Y", summary="", requires=("no_such_library",), extra="some")
    asked, _ = verification(monkeypatch, phrase=absent)
    asked.load()
    assert asked.confirms("alexa", QUIET)
    assert "pip install 'laramie[some]'" in caplog.text
