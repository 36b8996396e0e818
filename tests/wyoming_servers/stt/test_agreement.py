import pytest

from wyoming_servers.stt.agreement import Agreement, without_end


def after(*decodes: str) -> str:
    agreement = Agreement()
    for text in decodes:
        agreement.add(text)
    return agreement.text


@pytest.mark.parametrize(
    ("decodes", "agreed"),
    [
        ((), ""),
        (("Turn on",), ""),
        (("Turn on", "Turn on the"), "Turn on"),
        (("Turn on the bell", "Turn on the bed light"), "Turn on the"),
        (("Turn on the bell", "Turn on the bed", "Turn on the bed light"), "Turn on the bed"),
        (("Turnip", "Turn on", "Turn on the"), "Turn on"),
        (("", "Turn on", "Turn on"), "Turn on"),
    ],
)
def test_what_two_decodes_in_a_row_begin_with_is_agreed(decodes, agreed):
    assert after(*decodes) == agreed


@pytest.mark.parametrize("later", [(), ("Burn off",), ("Burn off", "Burn off it"), ("", "")])
def test_what_was_agreed_stays(later):
    assert after("Turn on the", "Turn on the", *later) == "Turn on the"


def test_upper_case_and_punctuation_make_no_difference():
    assert after("turn on", "Turn on, the", "turn on the BED") == "Turn on, the"


@pytest.mark.parametrize("mark", [".", "…", "?", "!", "...", "。"])
def test_a_sentence_that_seemed_to_end_may_go_on(mark):
    ended = f"Turn on{mark}"
    assert after(ended, ended, "Turn on the", "Turn on the") == "Turn on the"
    assert without_end(ended) == "Turn on"


def test_scripts_without_spaces_are_agreed_letter_by_letter():
    assert after("電気をつけて", "電気を消して") == "電気を"
    assert after("เปิดไฟ", "เปิดพัดลม") == "เปิด"


def test_it_tells_when_there_is_more():
    agreement = Agreement()
    told = [agreement.add(text) for text in ("Turn", "Turn on", "Turn on", "Turn on", "Burn")]
    assert told == [False, True, True, False, False]
