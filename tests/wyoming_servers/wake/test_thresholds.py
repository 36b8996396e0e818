import pytest

from wyoming_servers.wake import thresholds as module
from wyoming_servers.wake.options import WakeOptions
from wyoming_servers.wake.thresholds import Thresholds
from wyoming_servers.wire.errors import RequestError

FILE = "wake-thresholds.json"


@pytest.fixture
def opened(tmp_path, monkeypatch):
    """Open the thresholds of one data folder; each looks at the file whenever it is asked."""
    monkeypatch.setattr(module, "_LOOK_SECONDS", 0.0)

    def open_(*thresholds: str) -> Thresholds:
        return Thresholds(WakeOptions(data_dir=tmp_path, thresholds=thresholds))

    return open_


def test_a_word_has_its_own_threshold_or_that_of_all(opened):
    thresholds = opened("okay_nabu=0.6")
    assert thresholds.of("okay_nabu", "kitchen") == 0.6
    assert thresholds.of("alexa", "kitchen") == 0.5


def test_what_is_set_counts_more_than_the_options_and_a_clients_own_most(opened):
    thresholds = opened("okay_nabu=0.6")
    thresholds.change("okay_nabu", 0.7)
    thresholds.change("okay_nabu", 0.8, "kitchen")
    assert thresholds.of("okay_nabu", "kitchen") == 0.8
    assert thresholds.of("okay_nabu", "hall") == 0.7
    thresholds.change("okay_nabu", None, "kitchen")
    thresholds.change("okay_nabu", None)
    assert thresholds.of("okay_nabu", "kitchen") == 0.6
    assert thresholds.by_client == {}


def test_a_word_is_the_same_however_it_is_written(opened):
    thresholds = opened("Okay Nabu=0.6")
    assert thresholds.of("ok_nabu_v0.1", "") == 0.6
    thresholds.change("ok_nabu", 0.7)
    assert thresholds.by_word == {"okay_nabu": 0.7}


def test_what_is_set_outlives_the_server(opened):
    opened().change("alexa", 0.7, "kitchen")
    assert opened().of("alexa", "kitchen") == 0.7


def test_what_another_process_sets_is_followed(opened):
    serving, commanding = opened(), opened()
    commanding.change("alexa", 0.7)
    assert serving.of("alexa", "") == 0.7
    serving.change("alexa", 0.8, "kitchen")
    assert commanding.by_word == {"alexa": 0.7}
    assert commanding.of("alexa", "kitchen") == 0.8


@pytest.mark.parametrize("content", ["", "junk", "[1]", '{"": {"alexa": "loud"}}', '{"": 5}'])
def test_a_broken_file_is_told_and_changes_nothing(opened, tmp_path, caplog, content):
    thresholds = opened()
    thresholds.change("alexa", 0.7)
    (tmp_path / FILE).unlink()
    (tmp_path / FILE).write_text(content)
    assert thresholds.of("alexa", "") == 0.7
    assert f"{FILE} cannot be read" in caplog.text


def test_thresholds_hold_without_a_disk_too(tmp_path, caplog):
    (tmp_path / "file").touch()
    thresholds = Thresholds(WakeOptions(data_dir=tmp_path / "file"))
    thresholds.change("alexa", 0.7)
    thresholds.change("okay_nabu", 0.8)
    assert thresholds.by_word == {"alexa": 0.7, "okay_nabu": 0.8}
    assert "until the next start only" in caplog.text


@pytest.mark.parametrize("threshold", [0, 0.01, 1, 5])
def test_what_is_no_threshold_is_refused(opened, threshold):
    with pytest.raises(RequestError, match=r"0\.05 to 0\.99"):
        opened().change("alexa", threshold)


@pytest.mark.parametrize(("word", "client"), [("", ""), ("a" * 65, ""), ("alexa", "a" * 65)])
def test_what_is_no_name_is_refused(opened, word, client):
    with pytest.raises(RequestError, match="names"):
        opened().change(word, 0.7, client)


def test_clients_cannot_fill_the_disk(opened, monkeypatch):
    monkeypatch.setattr(module, "_MOST_SET", 2)
    thresholds = opened()
    thresholds.change("alexa", 0.7, "one")
    thresholds.change("alexa", 0.7, "two")
    with pytest.raises(RequestError, match="2 thresholds are set"):
        thresholds.change("alexa", 0.7, "three")
    assert set(thresholds.by_client) == {"one", "two"}


@pytest.mark.parametrize(
    ("now", "score", "raised"),
    [
        (0.5, 0.55, 0.57),
        (0.5, 0.98, 0.6),
        (0.85, 0.99, 0.9),
        (0.5, 0.5, 0.55),
        (0.95, 0.99, 0.95),
    ],
)
def test_a_false_wake_raises_the_threshold_within_bounds(opened, now, score, raised):
    thresholds = opened(f"alexa={now}")
    assert thresholds.raise_over("alexa", "kitchen", score) == pytest.approx(raised)
    assert thresholds.of("alexa", "kitchen") == pytest.approx(raised)
    assert thresholds.of("alexa", "hall") == now


def test_false_wakes_one_after_another_never_silence_a_word(opened):
    thresholds = opened()
    for _ in range(20):
        thresholds.raise_over("alexa", "kitchen", 1.0)
    assert thresholds.of("alexa", "kitchen") == pytest.approx(0.9)
