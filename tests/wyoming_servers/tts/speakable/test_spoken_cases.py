from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from wyoming_servers.tts.reading import Reading
from wyoming_servers.tts.script import Script

DATA = Path(__file__).parent / "data"
LANGUAGES = {
    "en": "english",
    "de": "german",
    "fr": "french",
    "es": "spanish",
    "it": "italian",
    "nl": "dutch",
}
FEWEST = 60


def read(name):
    return yaml.safe_load((DATA / f"{name}.yaml").read_text(encoding="utf-8"))


CASES = [
    (tag, written, said)
    for tag, name in LANGUAGES.items()
    for cases in read(name).values()
    for written, said in cases.items()
]
OTHERS = [(tag, *case) for tag, cases in read("others").items() for case in cases.items()]


def said(text, tag):
    """Return what is spoken for a text, its pieces joined."""
    script = Script(tag)
    pieces = [*script.push(text), *script.finish()]
    return " ".join(span.text for span in Reading(tag, lambda _: False).spans(pieces))


@pytest.mark.parametrize(("tag", "written", "expected"), CASES + OTHERS)
def test_it_is_said_as_a_native_says_it(tag, written, expected):
    assert said(written, tag) == expected


@pytest.mark.parametrize(("tag", "expected"), [(case[0], case[2]) for case in CASES + OTHERS])
def test_what_is_spoken_already_stays_so(tag, expected):
    assert said(expected, tag) == expected


@given(st.data())
def test_sentences_in_a_row_stay_as_they_are_spoken(data):
    tag = data.draw(st.sampled_from([*LANGUAGES]))
    known = [case[2] for case in CASES if case[0] == tag]
    text = " ".join(data.draw(st.lists(st.sampled_from(known), min_size=2, max_size=4)))
    assert said(said(text, tag), tag) == said(text, tag)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_language_has_its_cases(tag):
    assert sum(case[0] == tag for case in CASES) >= FEWEST
