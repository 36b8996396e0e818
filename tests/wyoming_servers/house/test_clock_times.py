from datetime import datetime

import pytest

from wyoming_servers.house.clock_times import ClockTime, clock_time, clock_words


@pytest.mark.parametrize(
    ("said", "language", "hour", "minute"),
    [
        ("half past five", "en", 5, 30),
        ("twenty to six", "en", 5, 40),
        ("a quarter to one", "en", 12, 45),
        ("five thirty", "en", 5, 30),
        ("half six", "en", 6, 30),
        ("5:15 p.m.", "en", 17, 15),
        ("seven in the evening", "en", 19, 0),
        ("12:10 am", "en", 0, 10),
        ("midnight", "en", 0, 0),
        ("halb sechs", "de", 5, 30),
        ("fünf nach halb sechs", "de", 5, 35),
        ("dreiviertel acht", "de", 7, 45),
        ("17 Uhr 30", "de", 17, 30),
        ("acht Uhr abends", "de", 20, 0),
        ("cinq heures et demie", "fr", 5, 30),
        ("six heures moins le quart", "fr", 5, 45),
        ("17h30", "fr", 17, 30),
        ("midi et demi", "fr", 12, 30),
        ("las seis menos cuarto", "es", 5, 45),
        ("las ocho de la tarde", "es", 20, 0),
        ("la una", "es", 1, 0),
        ("half zes", "nl", 5, 30),
        ("vijf voor half zes", "nl", 5, 25),
        ("zeven uur 's avonds", "nl", 19, 0),
        ("le cinque e mezza", "it", 5, 30),
        ("l'una", "it", 1, 0),
        ("mezzogiorno", "it", 12, 0),
    ],
)
def test_a_time_of_day_is_read_as_people_say_it(said, language, hour, minute):
    time = clock_time(said, language)
    assert time is not None
    assert (time.hour % 24, time.minute) in ((hour, minute), (hour % 12, minute))


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("ten minutes", "en"),
        ("half an hour", "en"),
        ("25:00", "en"),
        ("5:75", "en"),
        ("six tomorrow", "en"),
        ("the pasta is done", "en"),
        ("zwanzig Minuten", "de"),
        ("vingt minutes", "fr"),
        ("sette", "xx"),
    ],
)
def test_what_is_no_time_of_day_is_not_taken_for_one(said, language):
    assert clock_time(said, language) is None


@pytest.mark.parametrize(
    ("time", "seconds"),
    [
        (ClockTime(hour=5, minute=30), 3 * 3600 + 30 * 60),
        (ClockTime(hour=1, minute=30), 11 * 3600 + 30 * 60),
        (ClockTime(hour=2), 12 * 3600),
        (ClockTime(hour=14, is_exact=True), 24 * 3600),
        (ClockTime(hour=5, is_exact=True), 15 * 3600),
        (ClockTime(hour=12), 10 * 3600),
    ],
)
def test_the_next_time_is_meant_and_of_both_halves_of_the_day_the_nearer(time, seconds):
    assert time.seconds_from(datetime(2026, 11, 23, 14, 0)) == seconds  # noqa: DTZ001


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "half past oclock noon in the evening pm twenty"),
        ("de", "halb viertel uhr nachmittags"),
        ("es", "las cinco y media de la tarde"),
        ("it", "le cinque e mezza di mattina"),
        ("fr", "cinq heures et demie du soir"),
    ],
)
def test_times_are_made_of_few_words(language, said):
    words = clock_words(language)
    assert words.issuperset(said.split())
    assert words.isdisjoint(("pasta", "llamar", "hour", "hours", "after1"))
