"""The model that comes with the package."""

import hashlib
import json

import pytest

from wyoming_servers.llm.nano.files import MODEL, RECIPE, WEIGHTS
from wyoming_servers.llm.nano.languages import LANGUAGES
from wyoming_servers.llm.nano.planner import Planner
from wyoming_servers.llm.nano.plans import text_of

PLAIN = {
    "en": ("please turn off the lights in the kitchen", "kitchen"),
    "de": ("mach bitte das licht in der küche aus", "küche"),
    "fr": ("éteins la lumière dans la cuisine", "cuisine"),
    "es": ("apaga la luz de la cocina", "cocina"),
    "nl": ("doe het licht in de keuken uit", "keuken"),
    "it": ("spegni la luce in cucina", "cucina"),
}


@pytest.fixture(scope="module")
def planner():
    return Planner()


def test_it_is_the_file_its_recipe_tells_of_and_small():
    weights = (MODEL / WEIGHTS).read_bytes()
    recipe = json.loads((MODEL / RECIPE).read_text("utf-8"))
    assert recipe["sha256"] == hashlib.sha256(weights).hexdigest()
    assert len(weights) < 10e6


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_reads_a_plain_command_in_each_of_its_languages(planner, language):
    sentence, room = PLAIN[language]
    told = text_of(planner.plan(sentence, language).plan)
    assert told.startswith("<off>")
    assert room in told


@pytest.mark.parametrize("sentence", ["what a lovely day it was", "tell me a joke about lamps"])
def test_small_talk_is_no_command(planner, sentence):
    assert text_of(planner.plan(sentence, "en").plan) == "<none> <end>"
