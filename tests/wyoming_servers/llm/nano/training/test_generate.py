import random

import pytest

from wyoming_servers.llm.nano.languages import LANGUAGES
from wyoming_servers.llm.nano.plans import ACTIONS, NONE, text_of
from wyoming_servers.llm.nano.training.check import faults
from wyoming_servers.llm.nano.training.filling import Filler
from wyoming_servers.llm.nano.training.generate import Generator, generator
from wyoming_servers.llm.nano.training.grammars import GRAMMARS, joined
from wyoming_servers.llm.nano.training.lexicon import lexicon_of
from wyoming_servers.llm.nano.training.marks import Marks
from wyoming_servers.llm.nano.training.wordings import Head, Slot, groups

COUNT = 3000


@pytest.fixture(scope="module", params=LANGUAGES)
def examples(request):
    dice = random.Random(5)
    return [generator(request.param).example(dice) for _ in range(COUNT)]


def test_the_wordings_have_no_fault():
    assert [fault for language in LANGUAGES for fault in faults(language)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_action_is_taught(language):
    taught = {head.action for group in groups(language) for head in group.heads}
    assert set(ACTIONS) - taught == set()


def test_what_fills_a_role_stands_in_the_sentence(examples):
    for example in examples:
        said = f" {' '.join(example.words)} "
        for command in example.plan:
            for words in command.spans.values():
                assert f" {' '.join(words)} " in said, text_of(example.plan)


def test_what_is_no_command_stands_alone_and_is_a_good_part(examples):
    none = [one for one in examples if any(command.action == NONE for command in one.plan)]
    assert all(len(one.plan) == 1 for one in none)
    assert 0.1 < len(none) / COUNT < 0.3


def test_the_same_seed_makes_the_same_sentences():
    first, second = (
        [Generator("en").example(dice) for _ in range(50)]
        for dice in (random.Random(3), random.Random(3))
    )
    assert first == second


def test_a_part_of_the_wordings_and_the_rest_are_all_of_them():
    part, rest, every = (Generator("de", share=share) for share in (0.7, -0.7, 1.0))
    assert 0 < part.wordings < every.wordings
    assert part.wordings + rest.wordings == every.wordings


@pytest.mark.parametrize(
    ("language", "written", "spoken"),
    [
        ("fr", "la intensité de le salon", "l'intensité du salon"),
        ("es", "la luz de el salón", "la luz del salón"),
        ("it", "in la cucina e in il bagno", "nella cucina e nel bagno"),
        ("it", "il specchio", "lo specchio"),
        ("de", "in dem Bad", "im Bad"),
        ("fr", "envie de un café", "envie d'un café"),
    ],
)
def test_articles_and_prepositions_are_joined_as_they_are_spoken(language, written, spoken):
    assert joined(written, GRAMMARS[language]) == spoken


def test_a_mark_does_not_part_an_article_from_its_noun():
    marks = Marks()
    marked = f"allume la {marks.mark('ampoule', (0,), 'what')}"
    words = marks.read(joined(marked, GRAMMARS["fr"]), "fr")
    assert [word for word, _ in words] == ["allume", "l", "ampoule"]
    assert words[-1][1] == ((0,), "what")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_one_wishes_for_is_said_with_a_or_some(language):
    filler, dice = Filler(lexicon_of(language)), random.Random(4)
    slot = Slot(role="what", types=("product",))
    said = {
        filler.fill(slot, [Head(action="on")], dice, Marks(), 0).partition("\ue000")[0].strip()
        for _ in range(200)
    }
    some = {word for words in GRAMMARS[language].some.values() for word in words}
    assert said <= some
    assert len(said) > 3


def test_a_stands_before_a_consonant():
    marks = Marks()
    assert joined(f"a {marks.mark('espresso', (0,), 'what')}", GRAMMARS["en"]).startswith("an ")
    assert joined(f"a {marks.mark('coffee', (0,), 'what')}", GRAMMARS["en"]).startswith("a ")
