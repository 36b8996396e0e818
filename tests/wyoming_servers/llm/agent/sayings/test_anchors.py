"""No pattern is passed over that would have fitted."""

import random

import pytest

from wyoming_servers.llm.agent.sayings import TABLES
from wyoming_servers.llm.agent.sayings.anchors import SayingIndex, anchor_of
from wyoming_servers.llm.agent.sayings.notation import Table, literal, tokens_of


@pytest.mark.parametrize(
    ("pattern", "anchor"),
    [
        ("skip this song", {"skip"}),
        ("(skip|next) [the] song", {"song"}),
        ("(skip it|[please] next)", {"skip", "next"}),
        ("({text}|next) [song]", None),
        ("[the] {tag} {for}", None),
        ("what's {x:on|in} it", {"whats"}),
    ],
)
def test_an_anchor_is_the_fewest_words_of_which_one_is_said(pattern, anchor):
    assert anchor_of(pattern) == anchor


def one_text(pattern: str, dice: random.Random) -> str:
    """Return some text that a pattern is likely to fit."""
    pieces = iter(tokens_of(pattern))

    def alternatives() -> str:
        found: list[list[str]] = [[]]
        for piece in pieces:
            if piece in ")]":
                break
            if piece == "|":
                found.append([])
            elif piece[0] == "{":
                choice = piece[1:-1].partition(":")[2] or "xyzzy"
                found[-1].append(choice.split("|")[0] if "for}" not in piece else "5 minutes")
            elif piece in "([":
                inside = alternatives()
                found[-1].append(inside if piece == "(" or dice.random() < 0.5 else "")
            else:
                found[-1].append(literal(piece))
        return " ".join(dice.choice(found))

    return " ".join(alternatives().split())


@pytest.mark.parametrize("language", TABLES.languages)
def test_every_pattern_that_fits_a_text_is_found_by_its_words(language):
    table: Table = TABLES[language].table
    index, dice = SayingIndex.of(table, language), random.Random(language)
    texts = [one_text(pattern, dice) for _, said in table for pattern in said for _ in range(3)]
    fitted = 0
    for text in texts:
        found = {id(saying) for saying in index.fitting(text.split())}
        for saying in index.sayings:
            if any(pattern.fullmatch(f"{text} ") for pattern in saying.patterns):
                fitted += 1
                assert id(saying) in found, text
    assert fitted > len(index.sayings)


def test_few_patterns_are_tried_for_a_text_that_fits_none():
    for language in TABLES.languages:
        index = SayingIndex.of(TABLES[language].table, language)
        assert len(list(index.fitting(["xyzzy", "frobs", "plugh"]))) <= 3
