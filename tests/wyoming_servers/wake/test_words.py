import pytest

from wyoming_servers.wake.words import word_key


@pytest.mark.parametrize("name", ["okay_nabu", "ok_nabu_v0.1", "Okay Nabu", " OK nabu_v2 "])
def test_a_word_has_one_key_however_it_is_written(name):
    assert word_key(name) == "okay_nabu"


@pytest.mark.parametrize("name", ["hey_nabu", "okra_nabu", "okay_nabu_v"])
def test_other_words_have_others(name):
    assert word_key(name) != "okay_nabu"
