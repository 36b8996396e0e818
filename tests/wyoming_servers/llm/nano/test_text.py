import pytest

from wyoming_servers.llm.nano.text import words


@pytest.mark.parametrize(
    ("language", "said", "read"),
    [
        ("en", "Turn on the Kitchen light, please!", "turn on the kitchen light please"),
        ("en", "set it to twenty one degrees", "set it to 21 degrees"),
        ("en", "21.5 °C", "21.5 c"),
        ("en", "nineteen point five degrees", "19.5 degrees"),
        ("de", "Stell sie auf einundzwanzig Komma fünf", "stell sie auf 21.5"),
        ("it", "metti venti virgola cinque gradi", "metti 20.5 gradi"),
        ("en", "the point is 5", "the point is 5"),
        ("de", "Stell die Heizung auf zweiundzwanzig Grad", "stell die heizung auf 22 grad"),
        ("fr", "L'éclairage à quatre-vingts pour cent", "l éclairage à 80 pour cent"),
        ("es", "pon la luz al treinta y cinco por ciento", "pon la luz al 35 por ciento"),
        ("nl", "zet de lamp op vijfentwintig procent", "zet de lamp op 25 procent"),
        ("it", "metti la luce al ventuno per cento", "metti la luce al 21 per cento"),
    ],
)
def test_a_sentence_is_words_with_its_numbers_in_digits(language, said, read):
    assert " ".join(words(said, language)) == read


def test_a_sentence_without_words_has_none():
    assert words("?!", "en") == []
