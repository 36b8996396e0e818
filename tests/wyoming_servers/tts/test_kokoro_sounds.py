"""How Kokoro's symbols are made of espeak-ng's sounds; they are written down here by hand."""

# ruff: noqa: RUF001 - IPA
import pytest

from wyoming_servers.tts.kokoro_names import described, languages_of
from wyoming_servers.tts.kokoro_sounds import numbers_of, pieces_of, symbols_of, tones


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        ("one", "one"),
        ("one, two.", "one, two."),
        ("one,two", "one,two"),
        ("at 21.5 x.", "at 21.5 x."),
        ("one... two?!", "one… two?"),
        ("one (two) – three", "one, two, three"),
        ("one — two", "one— two"),
        ("“one” «two»", "one two"),
        ("¿one? ¡two!", "one? two!"),
        ("one。two，three？", "one. two, three?"),
        (", one", "one"),
        ("...", ""),
        ("", ""),
    ],
)
def test_marks_stay_where_they_are(text, symbols):
    said = symbols_of(text, lambda words: words, "e")
    # Digits are no symbols; what stands for the words keeps them to show that they stay in one.
    assert said == "".join(sign for sign in symbols if not sign.isdecimal()).replace("  ", " ")


@pytest.mark.parametrize(
    ("language", "ipa", "symbols"),
    [
        ("a", "lˈa^ɪt bˈɑːɾə^l bˈʌʔn̩ bˈɛɾɚ", "lˈIt bˈɑɾᵊl bˈʌtᵊn bˈɛɾəɹ"),
        ("a", "bˈɜːd həlˈo^ʊ", "bˈɜɹd həlˈO"),
        ("b", "t^ʃˈe^ə nˌi^ə bˈɜːd həlˈə^ʊ", "ʧˈɛː nˌɪə bˈɜːd həlˈQ"),
        ("f", "la- lymjˈɛʁ (^e^n)wiːkˈɛnd(^f^r)", "la lymjˈɛʁ wiːkˈɛnd"),
        ("i", "lˈut^ʃe ˈa^ʊto", "lˈuʧe ˈWto"),
        ("z", "t^s.^hˈu↗ fˈɑŋ↗ s.ˈi.↘", "ꭧʰˈu↗ fˈɑŋ↗ ʂˈɨ↘"),
    ],
)  # fmt: skip
def test_sounds_are_written_as_the_model_knows_them(language, ipa, symbols):
    assert symbols_of("words", lambda _words: ipa, language) == symbols


@pytest.mark.parametrize(
    ("ipa", "names", "symbols"),
    [
        ("mˈɑ5 mˈɑɜ mˈɑ2 mˈɑ5 mˈɑ1", "m'A55_| m'A35_| m'A214_| m'A51_| m'A11_|", "→↗↓↘"),
        ("tˈə5ŋ", "t'@55N_|", "→"),
        ("mˈɑ5", "", ""),
    ],
)
def test_tones_are_arrows(ipa, names, symbols):
    said = tones(ipa, names)
    assert "".join(sign for sign in said if sign in "→↗↓↘") == symbols
    assert not {*"0123456789ɜ"} & {*said}


def test_a_tone_stands_behind_its_syllable():
    assert tones("tˈə5ŋ kˈa5n nˈi2nˈɑ5", "t'@55N k'a51n n'i214n'A51") == "tˈəŋ→ kˈan↘ nˈi↓nˈɑ↘"


def test_the_numbers_are_the_models_own():
    assert numbers_of("həlˈO, wˈɜɹld!") == [50, 83, 54, 156, 31, 3, 16, 65, 156, 87, 123, 54, 46, 5]


@pytest.mark.parametrize("text", ["ab cd, ef gh. " * 9, "a" * 60, "ab " * 30, "", "a"])
def test_what_is_too_long_is_cut_and_nothing_is_lost(text):
    pieces = list(pieces_of(text.strip(), 20))
    assert all(0 < len(piece) <= 20 for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


def test_it_is_cut_behind_a_mark_if_there_is_one():
    assert list(pieces_of("ab cd ef gh, ij kl mn", 20)) == ["ab cd ef gh,", "ij kl mn"]
    assert list(pieces_of("ab cd ef gh ij kl mn op", 20)) == ["ab cd ef gh ij kl", "mn op"]


@pytest.mark.parametrize(
    ("name", "languages"),
    [("af_heart", ("en-US", "en")), ("zm_yunxi", ("zh",)), ("xf_odd", ()), ("heart", ())],
)
def test_a_name_tells_the_language(name, languages):
    assert languages_of(name) == languages


def test_a_name_is_described():
    assert described("bm_george") == "George (male)"
    assert described("jf_alpha") == "Alpha (female, reads kana only)"
