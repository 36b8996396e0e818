"""Words a house may have in its names can be said."""

import importlib.util

import pytest

from wyoming_servers.stt.phonemes import by_spelling, from_espeak, phonemes
from wyoming_servers.stt.pronounce import Pronouncer

PHONES = {
    *("AA", "AE", "AH", "AO", "AW", "AY", "B", "CH", "D", "DH", "EH", "ER", "EY", "F", "G", "HH"),
    *("IH", "IY", "JH", "K", "L", "M", "N", "NG", "OW", "OY", "P", "R", "S", "SH", "T", "TH"),
    *("UH", "UW", "V", "W", "Y", "Z", "ZH"),
}


@pytest.fixture
def pronouncer(tmp_path):
    dictionary = tmp_path / "small.dict"
    dictionary.write_text(
        "bed B EH D\nlight L AY T\nthe DH AH\nthe(2) DH IY\nled L EH D\nanna AE N AH\n"
        "mike M AY K\ntwo T UW\nforty F AO R T IY\nfi F AY\nwi W IY\n",
        encoding="utf-8",
    )
    return Pronouncer(dictionary)


@pytest.mark.parametrize(
    ("word", "phones"),
    [
        ("light", "L AY T"),
        ("Light", "L AY T"),
        ("bedlight", "B EH D L AY T"),
        ("42", "F AO R T IY T UW"),
        ("Wi-Fi", "W IY F AY"),
        ("Anna's", "AE N AH Z"),
        ("Mike's", "M AY K S"),
    ],
)
def test_known_parts_make_a_word(pronouncer, word, phones):
    assert pronouncer.pronounce([word])[word] == (phones,)


def test_variants_of_the_dictionary_are_kept(pronouncer):
    assert pronouncer.pronounce(["the"])["the"] == ("DH AH", "DH IY")


def test_an_acronym_is_a_word_or_spelt(pronouncer):
    assert pronouncer.pronounce(["LED"])["LED"] == ("L EH D", "EH L IY D IY")


def test_what_cannot_be_said_is_left_out(pronouncer):
    assert pronouncer.pronounce(["-", "light"]).keys() == {"light"}


@pytest.mark.parametrize("word", ["Zigbee", "Søren", "Roomba", "Küche", "2nd", "qwrtz"])
def test_an_unknown_word_gets_phones_of_the_model(pronouncer, word):
    (first, *_) = pronouncer.pronounce([word])[word]
    assert set(first.split()) <= PHONES


def test_spelling_is_read_without_any_library():
    assert by_spelling("zigbee") == "Z IH G B IY"
    assert by_spelling("lamp") == "L AE M P"
    assert by_spelling("kate") == "K EY T"
    assert by_spelling("sonos")


def test_espeak_mnemonics_become_phones():
    assert from_espeak("b_'E_d_l_aI_t") == "B EH D L AY T"
    assert from_espeak("z_'I_g_b_i:") == "Z IH G B IY"


def test_espeak_is_asked_where_it_is_installed():
    if importlib.util.find_spec("espeakng_loader") is None:
        pytest.skip("espeakng-loader is not installed")
    assert phonemes(["ikea"]) == {"ikea": ("AY K IY AH",)}
    assert phonemes([]) == {}
