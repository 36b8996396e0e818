import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wyoming_servers.llm.brevity import Brevity


def said(letters, *texts):
    brevity = Brevity(letters)
    return "".join(map(brevity.push, texts))


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("One. Two. Three.", "One. Two."),
        ("One two three", "One two three"),
        ("One! Two? Three…", "One! Two?"),
        ('He said "no." Then', 'He said "no."'),
        ("Es war z. B. warm. Ja", "Es war z. B. warm."),
        ("It is 21.5 degrees. Yes", "It is 21.5 degrees."),
        ("Am 3. Mai ist frei. Ja", "Am 3. Mai ist frei."),
        ("在卧室。在厨房。", "在卧室。在厨房。"),
        ("在卧室里有一盏灯。在厨房。", "在卧室里有一盏灯。"),
    ],
)
def test_a_text_ends_with_its_sentence(text, result):
    assert said(6, text) == result


def test_a_text_that_ends_early_is_left_alone():
    brevity = Brevity(100)
    assert brevity.push("One. Two.") == "One. Two."
    assert not brevity.is_over


@given(
    st.lists(st.sampled_from(["One", " two", ".", "!", " ", '"', "。", "3", " z."])).map("".join),
    st.lists(st.integers(0, 40)),
    st.integers(0, 20),
)
def test_it_does_not_matter_how_a_text_is_cut(text, cuts, letters):
    places = [0, *sorted(cuts), len(text)]
    pieces = [text[start:end] for start, end in itertools.pairwise(places)]
    assert said(letters, *pieces) == said(letters, text)
