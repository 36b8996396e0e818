"""What was said before is said again at once, and is never somebody else's."""

from dataclasses import replace

import pytest

from wyoming_servers.tts.engine import Capabilities, Request, Voice
from wyoming_servers.tts.options import TtsOptions
from wyoming_servers.tts.phrases import Phrases

ONE = Request()


class Counting:
    """Says each text as its own bytes, and notes what it was asked for."""

    def __init__(self, **able) -> None:
        voice = Voice(name="one", languages=("en",))
        told = {"voices": (voice,), "default_voice": "one", "rate": 16_000}
        self.capabilities = Capabilities(**(told | able))
        self.asked = []

    def synthesize(self, text, request):
        for piece in text:
            self.asked.append((piece, request))
            yield from (piece.encode(), b"..")

    def close(self) -> None:
        """Do nothing."""


@pytest.fixture
def options(tmp_path):
    return TtsOptions(data_dir=tmp_path)


def say(phrases, engine, text="Done.", request=ONE):
    return b"".join(phrases.say(engine, text, request))


def test_what_was_said_needs_no_engine(options):
    phrases, engine = Phrases(options), Counting()
    assert say(phrases, engine) == say(phrases, engine) == b"Done..."
    assert len(engine.asked) == 1


def test_what_was_said_twice_survives_a_restart(options):
    first, engine = Phrases(options), Counting()
    for text in ("Once.", "Twice.", "Twice."):
        say(first, engine, text)
    later, engine = Phrases(options), Counting()
    assert say(later, engine, "Twice.") == b"Twice..."
    assert say(later, engine, "Once.") == b"Once..."
    assert [text for text, _ in engine.asked] == ["Once."]


@pytest.mark.parametrize(
    "other",
    [
        {"voice": "two"},
        {"speaker": "ann"},
        {"language": "de"},
        {"rate": 1.5},
    ],
)
def test_who_speaks_otherwise_is_not_taken_for_this_one(options, other):
    phrases, engine = Phrases(options), Counting()
    say(phrases, engine)
    say(phrases, engine, request=replace(ONE, **other))
    assert len(engine.asked) == 2


@pytest.mark.parametrize(
    "other",
    [
        {"default_voice": "two"},
        {"version": "2"},
        {"identity": "another file"},
        {"voice_identity": lambda _: "another file"},
        {"rate": 22_050},
    ],
)
def test_another_engine_or_voice_of_the_same_name_is_another(options, other):
    phrases = Phrases(options)
    say(phrases, Counting())
    engine = Counting(**other)
    say(phrases, engine)
    assert len(engine.asked) == 1


def test_other_settings_are_not_mixed(options):
    for _ in range(2):
        say(phrases := Phrases(options), engine := Counting())
        say(phrases, engine)
    assert not engine.asked
    say(Phrases(options.model_copy(update={"words_per_minute": 200})), engine)
    assert len(engine.asked) == 1


def test_settings_that_nobody_hears_make_nothing_anew(options):
    say(phrases := Phrases(options), Counting())
    say(phrases, Counting())
    phrases.settle()
    changed = {"phrases_mb": 8, "phrases_disk_mb": 32, "voices_mb": 100, "idle_unload_seconds": 9}
    engine = Counting()
    say(Phrases(options.model_copy(update=changed)), engine)
    assert not engine.asked


def test_the_longest_unsaid_goes_first(options):
    phrases = Phrases(options.model_copy(update={"phrases_mb": 1, "phrases_disk_mb": 0}))
    engine = Counting()
    texts = [str(number) * 120_000 for number in range(10)]
    for text in (*texts, texts[9], texts[0]):
        say(phrases, engine, text)
    assert [text[0] for text, _ in engine.asked] == [*"0123456789", "0"]
    say(phrases, engine, texts[1])
    assert engine.asked[-1][0] == texts[1]


@pytest.mark.parametrize("kept", [{"phrases_mb": 0, "phrases_disk_mb": 0}, {"phrases_mb": 1}])
def test_what_is_too_long_is_not_kept(options, kept):
    phrases, engine = Phrases(options.model_copy(update=kept)), Counting()
    story = "long " * 50_000
    assert say(phrases, engine, story) == say(phrases, engine, story)
    assert len(engine.asked) == 2


def test_what_was_broken_off_is_not_kept(options):
    phrases, engine = Phrases(options), Counting()
    saying = phrases.say(engine, "Done.", ONE)
    next(saying)
    saying.close()
    assert say(phrases, engine) == b"Done..."
    assert len(engine.asked) == 2


def test_a_long_phrase_comes_in_pieces_again(options):
    phrases, engine = Phrases(options), Counting()
    text = "word " * 30_000
    say(phrases, engine, text)
    pieces = list(phrases.say(engine, text, ONE))
    assert len(pieces) > 3
    assert all(len(piece) % 2 == 0 for piece in pieces)
    assert b"".join(pieces) == text.encode() + b".."


def test_a_file_that_is_damaged_is_made_again(options, tmp_path):
    phrases, engine = Phrases(options), Counting()
    for _ in range(2):
        say(phrases, engine)
    [file] = (tmp_path / "phrases").iterdir()
    file.write_bytes(file.read_bytes()[:-1])
    assert say(Phrases(options), engine) == b"Done..."
    assert len(engine.asked) == 2


def test_what_is_in_memory_is_recalled(options):
    phrases, engine = Phrases(options), Counting()
    with pytest.raises(KeyError):
        list(phrases.recall(engine, "Done.", ONE))
    say(phrases, engine)
    assert b"".join(phrases.recall(engine, "Done.", ONE)) == b"Done..."
    with pytest.raises(KeyError):
        list(phrases.recall(engine, "Done.", replace(ONE, rate=2.0)))


def test_what_was_recalled_survives_a_restart_too(options):
    phrases = Phrases(options)
    say(phrases, Counting())
    assert phrases.is_settled
    list(phrases.recall(Counting(), "Done.", ONE))
    assert not phrases.is_settled
    phrases.settle()
    say(Phrases(options), later := Counting())
    assert not later.asked
