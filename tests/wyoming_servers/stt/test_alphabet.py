"""What a model can write tells how it would write a name."""

import pytest

from wyoming_servers.stt.alphabet import Alphabet

CAPITALS = Alphabet(frozenset(("▁", "'", *"ABCDEFGHIJKLMNOPQRSTUVWXYZ", "▁THE", "<blk>", "#0")))
SMALL = Alphabet(frozenset("abcdefghijklmnopqrstuvwxyzäöüß0123456789"))
BOTH = Alphabet(frozenset("abcdefgABCDEFG"))
CHINESE = Alphabet(frozenset("卧室的灯"))


@pytest.mark.parametrize(
    ("alphabet", "name", "written"),
    [
        (CAPITALS, "Bed Light", "BED LIGHT"),
        (CAPITALS, "Anna\N{RIGHT SINGLE QUOTATION MARK}s lamp", "ANNA'S LAMP"),
        (CAPITALS, "Wi-Fi_plug (left)", "WI FI PLUG LEFT"),
        (CAPITALS, "Lamp 21", "LAMP TWENTY ONE"),
        (CAPITALS, "2nd lamp", "TWO ND LAMP"),
        (CAPITALS, "Büro", ""),
        (CAPITALS, "卧室", ""),
        (CAPITALS, "", ""),
        (CAPITALS, "...", ""),
        (SMALL, "Büro 2", "büro 2"),
        (SMALL, "Bu\N{COMBINING DIAERESIS}ro", "büro"),
        (BOTH, "Bad Cafe", "Bad Cafe"),
        (CHINESE, "卧室 的灯", "卧室 的灯"),
        (CHINESE, "客厅", ""),
    ],
)
def test_a_name_is_written_in_the_models_letters(alphabet, name, written):
    assert alphabet.spelt(name, english=True) == written


def test_numbers_are_english_words_in_english_only():
    assert CAPITALS.spelt("Lampe 2", english=False) == ""


def test_capitals_alone_are_made_small():
    assert CAPITALS.written("TURN ON") == "turn on"
    assert BOTH.written("A Bad Cafe") == "A Bad Cafe"
    assert CHINESE.written("灯") == "灯"


def test_it_knows_pieces_and_ideographs():
    assert (CAPITALS.has_pieces, CAPITALS.has_ideographs) == (True, False)
    assert (CHINESE.has_pieces, CHINESE.has_ideographs) == (False, True)


def test_a_table_is_read_whatever_its_symbols(tmp_path):
    path = tmp_path / "tokens.txt"
    path.write_text("<blk> 0\n▁A\t1\n\N{LINE SEPARATOR} 2\n  3\n#0 4\n", encoding="utf-8")
    assert {"<blk>", "▁A", "#0"} <= Alphabet.read(path).symbols


@pytest.mark.parametrize("content", ["", "\n", "<blk>\n", "<blk> zero\n"])
def test_what_is_no_table_is_refused(tmp_path, content):
    path = tmp_path / "tokens.txt"
    path.write_text(content)
    with pytest.raises(ValueError, match=r"empty|int"):
        Alphabet.read(path)
