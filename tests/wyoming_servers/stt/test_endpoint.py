from dataclasses import replace

import pytest

from wyoming_servers.stt.endpoint import FRAME_MS, Completeness, Ended, Endpointer, Words
from wyoming_servers.stt.options import SttOptions

WAITS = SttOptions().waits
SPEECH, MUMBLE, QUIET = 0.9, 0.4, 0.02


def end_of(*stretches, waits=WAITS):
    """Run through ``(probability, ms, words)`` until the end; return why and when.

    Words are told where their stretch begins.
    """
    endpointer, now_ms = Endpointer(waits), 0.0
    words = Words()
    for probability, length_ms, *new in stretches:
        if new:
            words = told(new[0], now_ms)
        for _ in range(round(length_ms / FRAME_MS)):
            now_ms += FRAME_MS
            endpointer.hear(probability)
            if reason := endpointer.decide(words):
                return reason, now_ms - endpointer.speech_end_ms
    return None, None


def told(completeness, now_ms, *, sure=True):
    if isinstance(completeness, Words):
        return completeness
    return Words(completeness=completeness, any=True, sure=sure, told_ms=now_ms, since_ms=now_ms)


SAID = (SPEECH, 960)


@pytest.mark.parametrize(
    ("completeness", "wait_ms"),
    [
        (Completeness.COMPLETE, WAITS.complete_ms),
        (Completeness.MAY_GO_ON, WAITS.may_go_on_ms),
        (Completeness.UNKNOWN, WAITS.unknown_ms),
        (Completeness.UNFINISHED, WAITS.unfinished_ms),
    ],
)
def test_the_words_say_how_long_to_wait(completeness, wait_ms):
    reason, waited_ms = end_of(SAID, (QUIET, 32), (QUIET, 4000, completeness))
    assert reason is Ended(completeness.value)
    assert wait_ms <= waited_ms < wait_ms + FRAME_MS


def test_speech_without_words_waits_as_for_an_unfinished_sentence():
    reason, waited_ms = end_of(SAID, (QUIET, 4000))
    assert reason is Ended.UNFINISHED
    assert waited_ms >= WAITS.unfinished_ms


def test_words_count_once_they_stay_the_same():
    reason, waited_ms = end_of(SAID, (QUIET, 320), (QUIET, 4000, Completeness.COMPLETE))
    assert reason is Ended.COMPLETE
    assert waited_ms >= 320 + WAITS.stable_ms


PENDING = Words(pending=True)


def test_words_that_are_being_decoded_are_waited_for():
    long = WAITS.unfinished_ms + 640
    assert end_of(SAID, (QUIET, long, PENDING)) == (None, None)
    reason, waited_ms = end_of(SAID, (QUIET, long, PENDING), (QUIET, 4000, Completeness.UNKNOWN))
    assert reason is Ended.UNKNOWN
    assert waited_ms == pytest.approx(long, abs=2 * FRAME_MS)


def test_a_decode_that_takes_too_long_is_not_waited_for():
    reason, waited_ms = end_of(SAID, (QUIET, 4000, PENDING))
    assert reason is Ended.UNFINISHED
    assert WAITS.pending_ms <= waited_ms < WAITS.pending_ms + FRAME_MS


@pytest.mark.parametrize(
    ("completeness", "wait_ms"),
    [
        (Completeness.COMPLETE, WAITS.complete_ms),
        (Completeness.MAY_GO_ON, WAITS.may_go_on_ms),
        (Completeness.UNKNOWN, WAITS.pending_ms),
        (Completeness.UNFINISHED, WAITS.pending_ms),
    ],
)
def test_a_command_ends_though_more_is_being_decoded(completeness, wait_ms):
    words = replace(told(completeness, 960), pending=True)
    reason, waited_ms = end_of(SAID, (QUIET, 4000, words))
    assert reason is Ended(completeness.value)
    assert wait_ms <= waited_ms < wait_ms + FRAME_MS


def test_a_command_from_before_the_last_speech_waits_for_what_is_being_decoded():
    before_the_pause = replace(told(Completeness.COMPLETE, 960), pending=True)
    quiet = (QUIET, WAITS.unfinished_ms + 640)
    assert end_of(SAID, (QUIET, 96, before_the_pause), SAID, quiet) == (None, None)


@pytest.mark.parametrize(("speech_ms", "reason"), [(64, Ended.NOTHING_SAID), (960, Ended.TOO_LONG)])
def test_no_decode_is_waited_for_beyond_the_limits(speech_ms, reason):
    waits = replace(WAITS, pending_ms=20_000.0)
    assert end_of((SPEECH, speech_ms), (QUIET, 20_000, PENDING), waits=waits)[0] is reason


def test_words_the_engine_is_not_sure_of_may_go_on():
    unsure = told(Completeness.COMPLETE, 960, sure=False)
    assert end_of(SAID, (QUIET, 4000, unsure))[0] is Ended.MAY_GO_ON


def test_words_from_before_the_last_speech_are_not_all_of_it():
    before_the_pause = told(Completeness.COMPLETE, 960)
    reason, _ = end_of(SAID, (QUIET, 96, before_the_pause), SAID, (QUIET, 4000))
    assert reason is Ended.UNFINISHED


@pytest.mark.parametrize("between", [(QUIET, 96), (MUMBLE, 640)])
def test_a_short_gap_does_not_end_a_command(between):
    words = told(Completeness.COMPLETE, 960)
    assert end_of(SAID, (*between, words), SAID) == (None, None)


def test_speech_that_fades_is_still_speech():
    assert end_of(SAID, (MUMBLE, 2000, Completeness.COMPLETE)) == (None, None)


def test_a_mumble_is_no_beginning():
    assert end_of((MUMBLE, 4900)) == (None, None)
    assert end_of((MUMBLE, 5100))[0] is Ended.NOTHING_SAID


def test_a_click_does_not_delay_the_end():
    quiet = (QUIET, 480, Completeness.UNKNOWN)
    plain = end_of(SAID, quiet, (QUIET, 4000))
    clicked = end_of(SAID, quiet, (SPEECH, 32), (QUIET, 4000))
    assert clicked == plain


def test_nothing_ends_while_a_sound_may_be_the_beginning_of_speech():
    words = told(Completeness.UNKNOWN, 960)
    quiet_ms = WAITS.unknown_ms // FRAME_MS * FRAME_MS
    assert end_of(SAID, (QUIET, quiet_ms, words), SAID) == (None, None)


def test_nothing_said_ends_with_the_time_for_it():
    assert end_of((QUIET, 4960))[0] is None
    assert end_of((QUIET, 5100))[0] is Ended.NOTHING_SAID


def test_the_tail_of_the_wake_word_is_nothing_said():
    assert end_of((SPEECH, 320), (QUIET, 4500)) == (None, None)
    assert end_of((SPEECH, 320), (QUIET, 5000))[0] is Ended.NOTHING_SAID


def test_the_tail_of_the_wake_word_is_not_added_to_a_command():
    tail = ((SPEECH, 320), (QUIET, 960))
    assert end_of(*tail, SAID, (QUIET, 4000)) == end_of(SAID, (QUIET, 4000))


def test_a_long_speech_from_the_beginning_is_a_command():
    assert end_of((SPEECH, 640), (QUIET, 4000))[0] is Ended.UNFINISHED


def test_several_short_sounds_do_not_add_up_to_speech():
    sounds = [(QUIET, 960), (SPEECH, 96)] * 4
    assert end_of(*sounds) == (None, None)


def test_a_short_word_is_an_utterance_when_it_comes_after_a_while():
    assert end_of((QUIET, 320), (SPEECH, 160), (QUIET, 4000))[0] is Ended.UNFINISHED


def test_a_short_word_is_said_when_the_engine_knows_it():
    assert end_of((SPEECH, 160), (QUIET, 4000, Completeness.COMPLETE))[0] is Ended.COMPLETE


def test_words_without_speech_are_nothing_said():
    words = told(Completeness.COMPLETE, 32)
    assert end_of((SPEECH, 32), (QUIET, 4900, words)) == (None, None)


@pytest.mark.parametrize("probability", [SPEECH, 0.6])
def test_speech_without_an_end_is_cut_at_the_limit(probability):
    reason, _ = end_of((probability, 16_000))
    assert reason is Ended.TOO_LONG
    assert end_of((probability, WAITS.longest_ms - FRAME_MS)) == (None, None)


@pytest.mark.parametrize("factor", [0.5, 1.8])
def test_patience_scales_the_waits_and_not_the_limits(factor):
    waits = WAITS.scaled(factor)
    _, waited_ms = end_of(SAID, (QUIET, 4000, Completeness.UNKNOWN), waits=waits)
    assert WAITS.unknown_ms * factor <= waited_ms < WAITS.unknown_ms * factor + FRAME_MS
    limits = ("pending_ms", "nothing_said_ms", "longest_ms")
    assert [getattr(waits, name) for name in limits] == [getattr(WAITS, name) for name in limits]
