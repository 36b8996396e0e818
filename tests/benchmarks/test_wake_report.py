import pytest

from tests.benchmarks.wake_corpus import CONDITIONS
from tests.benchmarks.wake_report import report
from tests.benchmarks.wake_results import (
    Call,
    Cost,
    Heard,
    Load,
    NotSaid,
    Opinions,
    Results,
    Said,
)
from tests.benchmarks.wake_servers import PEER


def said(best, condition="clean"):
    heard = best >= 0.5
    return Said(
        engine="one",
        word="alexa",
        source="spoken",
        condition=condition,
        name="en",
        best=best,
        heard=heard,
        delay_ms=40.0 if heard else None,
        told_off_ms=-10.0 if heard else None,
    )


def load(server, cpu_seconds, clients=10, resident_mb=50.0):
    return Load(
        server=server,
        clients=clients,
        audio_seconds=80.0,
        cpu_seconds=cpu_seconds,
        resident_mb=resident_mb,
        phrases=20,
        delays_ms=(90.0, 110.0),
        described_ms=(3.0,),
    )


@pytest.fixture
def results():
    heard = Heard(
        said=[said(0.9), said(0.7), said(0.2), *(said(0.6, kind) for kind in CONDITIONS)],
        not_said=[
            NotSaid(engine="one", word="alexa", source="talk", seconds=7200.0, accepted=4,
                    peaks=[0.8, 0.65, 0.6, 0.55, 0.1]),
            NotSaid(engine="one", word="alexa", source="near", trials=20, seconds=40.0, accepted=1),
        ],
        costs=[Cost(engine="one", words=("alexa",), audio_seconds=8.0, cpu_seconds=0.2)],
        opinions=[Opinions(verifier="voice", source="said", asked=4, confirmed=3, cpu_seconds=0.2)],
    )  # fmt: skip
    call = Call(server="ours", satellites=2, turns=8, one=8, best=6, delays_ms=[100.0])
    loads = [load("ours", 2.0), load(PEER, 4.0), load("ours", 2.0, 50, 70.0), load(PEER, 4.0, 50)]
    return Results(about={"laramie": "1"}, heard=heard, loads=loads, calls=[call])


@pytest.mark.parametrize(
    "row",
    [
        "| alexa | one | 4 | **2.0** (0.5-5.1) | 20 | 1 | 5.0% |",
        "| alexa | one | **25%** of 4 (5%-70%) | **0%** of 1 (0%-79%) | **0%** of 1 (0%-79%)",
        "| one | 0.65 | **67%** (30%-90%) | **100%** (21%-100%) | **100%** (21%-100%) |",
        "| voice | **25%** of 4 | - | - | 50 |",
        "| one | 1 | 2.00 |",
        "| ours | 10 | 2.00 | **50%** | 50 | 2 of 20 | 100 | 109 | 3 | 3 |",
        "Memory for one more satellite: ours 0.5 MB, wyoming-openwakeword 0.0 MB.",
        "| ours | 2 | 8 | **100%** | **75%** | 100 | 100 |",
    ],
)
def test_the_report_tells_what_was_counted(results, row):
    assert row in report(results, voices=1)


def test_what_was_measured_can_be_drawn_again(results, tmp_path):
    results.save(tmp_path / "wake.json")
    again = Results.load(tmp_path / "wake.json")
    assert report(again, voices=1) == report(results, voices=1)
