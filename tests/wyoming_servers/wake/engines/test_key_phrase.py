import pytest

pytest.importorskip("pocketsphinx", reason="pocketsphinx is not installed")

from wyoming_servers.audio.wav import read_wav
from wyoming_servers.wake.engines.key_phrase import KeyPhrase


@pytest.fixture(scope="module")
def verifier() -> KeyPhrase:
    return KeyPhrase(None)


@pytest.mark.recordings
@pytest.mark.parametrize("name", ["okay_nabu", "hey_jarvis"])
def test_a_phrase_is_confirmed_and_noise_is_not(verifier, recordings, name):
    assert verifier.confirms(name, read_wav(recordings / "wake" / f"{name}.wav")[1])
    noise = read_wav(recordings / "noise" / "background_noise.wav")[1][:64000]
    assert not verifier.confirms(name, noise)


@pytest.mark.parametrize("pcm", [b"", bytes(2), bytes(32000)])
def test_silence_and_nothing_at_all_are_no_phrase(verifier, pcm):
    assert not verifier.confirms("okay_nabu", pcm)


def test_what_nobody_can_pronounce_is_believed(verifier, caplog):
    assert verifier.confirms("hey_xyzzyq", bytes(32000))
    assert verifier.confirms("hey_xyzzyq", bytes(32000))
    assert caplog.text.count("'xyzzyq' is not verified") == 1
