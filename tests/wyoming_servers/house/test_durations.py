import pytest

from wyoming_servers.house.durations import durations_in_digits, seconds_of

TOLD = [
    ("en", "one and a half hours", "90 minutes"),
    ("en", "an hour and a quarter", "75 minutes"),
    ("en", "one and three quarter hours", "1 hours and 45 minutes"),
    ("en", "a minute and a half", "90 seconds"),
    ("en", "a couple of minutes", "2 minutes"),
    ("de", "anderthalb Stunden", "90 Minuten"),
    ("de", "ein einhalb Stunden", "90 Minuten"),
    ("de", "zwei und eine halbe Stunde", "2 Stunden und 30 Minuten"),
    ("de", "drei viertel Stunden", "45 Minuten"),
    ("de", "fünf Viertelstunden", "75 Minuten"),
    ("fr", "minuteur d'une heure et quart", "minuteur de 75 minutes"),
    ("fr", "trois quarts d'heure", "45 minutes"),
    ("fr", "deux heures et demie", "2 heures et 30 minutes"),
    ("es", "media horita", "30 minutos"),
    ("es", "una hora y cuarto", "75 minutos"),
    ("es", "cinco minutitos", "5 minutos"),
    ("it", "un'ora e un quarto", "75 minuti"),
    ("it", "mezz'oretta", "30 minuti"),
    ("it", "tre ore e mezza", "3 ore e 30 minuti"),
    ("nl", "anderhalf uur", "90 minuten"),
    ("nl", "drie kwartier", "45 minuten"),
    ("nl", "een kwartiertje", "15 minuten"),
    ("nl", "twee en een half uur", "2 uur en 30 minuten"),
]


@pytest.mark.parametrize(("language", "said", "written"), TOLD)
def test_a_duration_is_written_in_digits(language, said, written):
    assert durations_in_digits(said, language) == written


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "ninety minutes"),
        ("en", "the second half of the song"),
        ("en", "half past two"),
        ("en", "the second quarter"),
        ("de", "halb acht"),
        ("fr", "à sept heures et demie"),
        ("fr", "une heure moins le quart"),
        ("es", "la luz del segundo cuarto"),
        ("it", "alle ore due e mezza"),
        ("nl", "om half acht"),
        ("xx", "half an hour"),
    ],
)
def test_what_is_no_duration_or_is_plain_is_left(language, said):
    assert durations_in_digits(said, language) == said


def test_the_words_around_a_duration_stay():
    assert durations_in_digits("two timers for half an hour, please", "en") == (
        "two timers for 30 minutes, please"
    )


@pytest.mark.parametrize(
    ("language", "said", "seconds"),
    [
        ("en", "2 minutes 30", 150),
        ("fr", "2 heures 30", 9000),
        ("en", "5", 0),
        ("en", "two three minutes", 0),
        ("fr", "une heure moins le quart", 0),
    ],
)
def test_a_duration_has_its_seconds(language, said, seconds):
    assert seconds_of(said, language) == seconds
