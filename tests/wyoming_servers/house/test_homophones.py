import pytest

from wyoming_servers.house.caution import is_careful
from wyoming_servers.house.homophones import homophones
from wyoming_servers.house.language import language_pack

LANGUAGES = ("en", "de", "fr", "es", "nl", "it")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_written_for_a_word_of_commands_stands_for_one(language):
    known = language_pack(language).vocabulary.words
    said = {word for words in homophones(language).values() for word in words}
    assert said <= known


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_that_forbids_is_taken_for_another(language):
    written = [" ".join(words) for words in homophones(language)]
    assert not [text for text in written if is_careful(text, language)]


def test_several_words_may_be_written_for_one():
    assert homophones("en")["on", "lock"] == ("unlock",)
    assert ("and", "lock") not in homophones("en")  # it joins a command on, and means the opposite


def test_a_language_without_a_table_has_none():
    assert not homophones("cy")


def test_small_words_without_a_sound_of_their_own_are_told_by_the_rest():
    assert homophones("fr")["a",] == ("à",)
    assert homophones("es")["ha",] == ("a",)
