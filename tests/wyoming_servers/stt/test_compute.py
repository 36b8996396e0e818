import pytest

from wyoming_servers.stt.compute import ways
from wyoming_servers.stt.options import SttOptions


def table(*, gpus: int = 0, cores: int = 4, **given) -> list[tuple[str, str, int, int]]:
    return [
        (way.device, way.compute_type, way.threads, way.decodes)
        for way in ways(SttOptions(**given), gpus=gpus, cores=cores)
    ]


@pytest.mark.parametrize(
    ("cores", "threads", "decodes"),
    [(1, 1, 1), (2, 2, 1), (4, 4, 1), (6, 4, 1), (8, 4, 2), (12, 4, 3), (64, 4, 4)],
)
def test_a_decode_takes_up_to_four_cores_and_more_cores_decode_more_at_once(
    cores, threads, decodes
):
    assert table(cores=cores) == [("cpu", "int8", threads, decodes)]


@pytest.mark.parametrize(("threads", "decodes"), [(1, 4), (2, 4), (8, 1), (16, 1)])
def test_threads_that_were_asked_for_are_taken(threads, decodes):
    assert table(cores=8, threads=threads) == [("cpu", "int8", threads, decodes)]


def test_a_gpu_is_taken_with_float16_and_when_it_does_not_work_the_cpu():
    assert [way[:2] for way in table(gpus=1)] == [
        ("cuda", "float16"),
        ("cuda", "auto"),
        ("cpu", "int8"),
    ]


def test_who_asks_for_a_device_gets_no_other():
    assert {way[0] for way in table(gpus=1, device="cpu")} == {"cpu"}
    assert {way[0] for way in table(gpus=0, device="cuda")} == {"cuda"}


def test_who_asks_for_an_arithmetic_gets_no_other():
    assert [way[:2] for way in table(gpus=1, compute_type="float32")] == [
        ("cuda", "float32"),
        ("cpu", "float32"),
    ]
