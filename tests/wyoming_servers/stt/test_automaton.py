"""Patterns become the smallest automaton of their sentences."""

from tests.wyoming_servers.stt.automata import accepts
from wyoming_servers.stt.automaton import Alt, Seq, Word, compile_pattern


def words(text):
    return Seq(tuple(Word(word, word) for word in text.split()))


def test_it_accepts_its_sentences_and_no_others():
    automaton = compile_pattern(Alt((words("turn on"), words("turn off"), words("stop"))))
    assert accepts(automaton, "turn", "on")
    assert accepts(automaton, "stop")
    assert not accepts(automaton, "turn")
    assert not accepts(automaton, "stop", "on")


def test_equal_endings_are_shared():
    rooms = Alt(tuple(words(f"{room} lights") for room in ("den", "hall", "attic", "porch")))
    automaton = compile_pattern(Seq((words("turn on the"), rooms)))
    assert automaton.states == 6
    assert len(automaton.transitions) == 8


def test_what_may_be_left_out_may_be_said():
    automaton = compile_pattern(Seq((words("stop"), Alt((words("please"), Seq())))))
    assert accepts(automaton, "stop")
    assert accepts(automaton, "stop", "please")


def test_a_choice_of_nothing_cannot_be_said():
    automaton = compile_pattern(Alt((Seq((words("open the"), Alt())), words("stop"))))
    assert accepts(automaton, "stop")
    assert {step.word.spoken for step in automaton.transitions} == {"stop"}
    assert not compile_pattern(Alt()).transitions


def test_it_starts_in_state_0():
    automaton = compile_pattern(words("a b c"))
    assert [step.source for step in sorted(automaton.transitions)] == [0, 1, 2]
    assert automaton.finals == {3}
