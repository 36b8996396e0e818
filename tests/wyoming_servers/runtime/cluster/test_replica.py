"""What one replica does, without a cluster around it."""

from __future__ import annotations

import pytest

pytest.importorskip("ray", reason="ray is not installed: pip install 'laramie[cluster]'")

from wyoming_servers.runtime.cluster.replica import Replica
from wyoming_servers.runtime.config import OptionsError
from wyoming_servers.stt.engine import Hypothesis

pytestmark = pytest.mark.filterwarnings("default")

ASKED = {"language": "en"}


async def test_it_answers_with_the_last_result_of_any_engine():
    replica = Replica("stt", {"engine": "fake"})
    heard = await replica.last(b"\xff\x7f" * 8000, ASKED, None)
    assert heard == Hypothesis(text="heard 500 ms", final=True, language="en", confidence=1.0)


async def test_it_tells_what_can_be_sent_of_what_its_engine_can_do():
    able = await Replica("tts", {"engine": "fake"}).capabilities()
    assert able["default_voice"] == "low"
    assert not any(map(callable, able.values()))


async def test_a_replica_that_would_ask_replicas_is_refused():
    with pytest.raises(OptionsError, match="an engine of its own"):
        Replica("stt", {"engine": "cluster"})
