from dataclasses import dataclass

import pytest

from wyoming_servers.wake.vocabulary import Vocabulary, Wanted
from wyoming_servers.wire.errors import NameUnknown


@dataclass(frozen=True)
class Model:
    phrase: str
    languages: tuple[str, ...] = ("en",)


class Folders:
    """Models that come and go as a test says; no files."""

    models: dict[str, Model]

    def __init__(self):
        self.models = {}


NABU, HOUSE = Model("okay nabu"), Model("Hello, house", ("de",))


@pytest.fixture
def folders():
    return Folders()


@pytest.fixture
def vocabulary(folders):
    return Vocabulary({"ok_nabu_v0.1": NABU}, folders)


def test_words_that_are_built_in_and_in_folders_are_told(vocabulary, folders):
    folders.models = {"hey_house": HOUSE}
    told = [(word.name, word.phrase, word.languages) for word in vocabulary.words]
    assert told == [
        ("ok_nabu_v0.1", "okay nabu", ("en",)),
        ("hey_house", "Hello, house", ("de",)),
    ]


def test_a_word_of_a_folder_takes_the_place_of_one_that_is_built_in(vocabulary, folders):
    folders.models = {"ok_nabu_v0.1": HOUSE}
    assert vocabulary.models == {"ok_nabu_v0.1": HOUSE}


@pytest.mark.parametrize("name", ["ok_nabu_v0.1", "okay_nabu", "Okay Nabu", "ok-nabu"])
def test_a_word_is_found_however_it_is_written(vocabulary, name):
    assert vocabulary.find(name) is NABU


def test_a_word_is_found_by_its_phrase(vocabulary, folders):
    folders.models = {"model_7": Model("Hello house")}
    assert vocabulary.find("hello_house") is folders.models["model_7"]


def test_a_name_nobody_knows_is_refused_with_those_there_are(vocabulary):
    with pytest.raises(NameUnknown, match=r"'hey_toaster'; there are: ok_nabu_v0\.1"):
        Wanted(vocabulary, ("okay_nabu", "hey_toaster"))


def test_a_stream_without_names_wants_all_and_what_comes_later(vocabulary, folders):
    wanted = Wanted(vocabulary, ())
    assert dict(wanted.now()) == {"ok_nabu_v0.1": NABU}
    folders.models = {"hey_house": HOUSE}
    assert dict(wanted.now()) == {"ok_nabu_v0.1": NABU, "hey_house": HOUSE}


def test_a_stream_keeps_the_clients_names_and_takes_changed_models(vocabulary, folders):
    folders.models = {"hey_house": HOUSE}
    wanted = Wanted(vocabulary, ("Hey House",))
    assert dict(wanted.now()) == {"Hey House": HOUSE}
    folders.models = {"hey_house": NABU}
    assert dict(wanted.now()) == {"Hey House": NABU}


def test_a_word_that_is_gone_is_heard_on_by_who_listens_for_it(vocabulary, folders):
    folders.models = {"hey_house": HOUSE}
    wanted = Wanted(vocabulary, ("hey_house",))
    wanted.now()
    folders.models = {}
    assert dict(wanted.now()) == {"hey_house": HOUSE}
