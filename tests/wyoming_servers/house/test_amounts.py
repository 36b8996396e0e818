import pytest

from wyoming_servers.house.amounts import in_digits


@pytest.mark.parametrize(
    ("language", "said", "written"),
    [
        ("en", "to twenty one and a half degrees", "to 21.5 degrees"),
        ("en", "to twenty one point five", "to 21.5"),
        ("en", "dim it to a third", "dim it to 33 percent"),
        ("en", "a quarter of an hour", "15 minutes"),
        ("en", "two and a half hours", "2 hours and 30 minutes"),
        ("en", "two and a half minutes", "2 minutes and 30 seconds"),
        ("en", "two point five hours", "2 hours and 30 minutes"),
        ("de", "Timer auf 1,5 Stunden", "Timer auf 90 Minuten"),
        ("fr", "minuteur de 2,5 minutes", "minuteur de 2 minutes et 30 secondes"),
        ("en", "volume seven out of ten", "volume 70 percent"),
        ("de", "Lautstärke sieben von zehn", "Lautstärke 70 Prozent"),
        ("it", "volume sette su dieci", "volume 70 per cento"),
        ("nl", "zevenenhalve minuut", "7 minuten en 30 seconden"),
        ("de", "auf einundzwanzigeinhalb Grad", "auf 21.5 Grad"),
        ("de", "eine Dreiviertelstunde", "45 Minuten"),
        ("fr", "à vingt et un degrés et demi", "à 21.5 degrés"),
        ("es", "a la mitad", "al 50 por ciento"),
        ("es", "grado y medio menos", "1.5 grados menos"),
        ("fr", "un degré et demi de moins", "1.5 degré de moins"),
        ("fr", "d'un degré et demi", "de 1.5 degré"),
        ("de", "halber Grad wärmer", "0.5 Grad wärmer"),
        ("nl", "drie kwartier", "45 minuten"),
        ("it", "mezz'ora", "30 minuti"),
    ],
)
def test_values_in_words_are_written_in_digits(language, said, written):
    assert in_digits(said, language) == written


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "half of the guests"),
        ("en", "a third option"),
        ("de", "die linke Hälfte"),
        ("nl", "de trein van 19.25 uur"),
        ("xx", "to a third"),
    ],
)
def test_what_is_no_value_is_left(language, said):
    assert in_digits(said, language) == said


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "are three out of ten lamps on"),
        ("en", "eleven out of ten"),
        ("de", "drei von zehn Lampen"),
    ],
)
def test_what_is_not_counted_in_tenths_is_left(language, said):
    assert in_digits(said, language) == said
