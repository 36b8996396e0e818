import random

import pytest

from wyoming_servers.llm.nano.training.wordings import (
    NotationError,
    Slot,
    expand,
    groups,
    parse,
    slots_of,
)


def said(wording, seed):
    pieces = expand(parse(wording), random.Random(seed))
    return "".join(f"<{piece.role}>" if isinstance(piece, Slot) else piece for piece in pieces)


def test_alternatives_and_what_may_be_left_out_are_all_said():
    wording = "(turn|(switch|flip)) {what} on[ please]"
    every = {said(wording, seed) for seed in range(200)}
    verbs = ("turn", "switch", "flip")
    assert every == {f"{verb} <what> on{end}" for verb in verbs for end in ("", " please")}


@pytest.mark.parametrize(
    ("wording", "slot"),
    [
        ("{what}", Slot(role="what")),
        ("{what!}", Slot(role="what", is_bare=True)),
        ("{2.what}", Slot(role="what", commands=(1,))),
        ("{12.where}", Slot(role="where", commands=(0, 1))),
        ("{place}", Slot(role="where", types=("place",))),
        ("{what:fan|light}", Slot(role="what", types=("fan", "light"))),
        ("{what.dat:light}", Slot(role="what", types=("light",), case="dat")),
        ("{x:light.gen}", Slot(role="x", types=("light",), case="gen")),
    ],
)
def test_a_slot_is_read(wording, slot):
    assert list(slots_of(parse(wording))) == [slot]


@pytest.mark.parametrize(
    ("wording", "fault"),
    [
        ("turn (on|off", "'\\)' is missing"),
        ("turn on]", "without its beginning"),
        ("turn on {what", "{ without }"),
        ("turn on {whom}", "no role 'whom'"),
        ("turn on {what:Light!}", "cannot be read"),
    ],
)
def test_a_wording_that_cannot_be_read_is_named(wording, fault):
    with pytest.raises(NotationError, match=fault):
        parse(wording)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("turn on {what}", "en/a.txt:1: a wording before the first =="),
        ("== explode\nboom", "en/a.txt:1: there is no action 'explode'"),
        ("== on purple\nturn purple", "en/a.txt:1: 'purple' is no constant"),
        ("== which\nwhich {what}", "en/a.txt:1: which needs one of on, off"),
        ("== on\nturn on {2.what}", "en/a.txt:2: {what} belongs to a command that is not there"),
    ],
)
def test_a_file_that_cannot_be_read_is_named_with_its_line(tmp_path, monkeypatch, text, fault):
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "a.txt").write_text(text)
    monkeypatch.setattr("wyoming_servers.llm.nano.training.wordings.FOLDER", tmp_path)
    with pytest.raises(NotationError) as told:
        groups.__wrapped__("en")
    assert str(told.value).startswith(fault)
