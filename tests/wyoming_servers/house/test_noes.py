"""Other words for "no"."""

import pytest

from wyoming_servers.house.noes import with_plain_no


@pytest.mark.parametrize(
    ("said", "language", "plain"),
    [
        ("arc lamp on nah the spots on", "en", "arc lamp on no the spots on"),
        ("close it, nope, open it", "en", "close it, no, open it"),
        ("nah", "en", "nah"),
        ("mach das Licht an nö lieber die Lampe", "de", "mach das Licht an nein lieber die Lampe"),
        ("allume la lampe nan le lustre", "fr", "allume la lampe non le lustre"),
        ("abre la puerta nop la ventana", "es", "abre la puerta no la ventana"),
        ("lamp aan neen de spots", "nl", "lamp aan nee de spots"),
        ("accendi la lampada nah la radio", "it", "accendi la lampada no la radio"),
    ],
)
def test_what_takes_something_back_is_said_plainly(said, language, plain):
    assert with_plain_no(said, language) == plain


@pytest.mark.parametrize(
    ("said", "language", "plain"),
    [
        ("telly off sorry not the telly the radio", "en", "telly off no the radio"),
        ("lamp on not the lamp but the fan", "en", "lamp on no the fan"),
        ("die Lampe an nein nicht die Lampe den Lüfter", "de", "die Lampe an nein den Lüfter"),
        ("allume la lampe pas la lampe mais le lustre", "fr", "allume la lampe non le lustre"),
        ("prende la luz no no la luz sino la radio", "es", "prende la luz no la radio"),
        ("zet de lamp aan nee niet de lamp maar de tv", "nl", "zet de lamp aan nee de tv"),
        ("apri la porta scusa non la porta la tenda", "it", "apri la porta no la tenda"),
        ("all lights off not the lights in the hall", "en", None),
        ("turn the lamp off but not the fan", "en", None),
        ("add correction fluid to the list", "en", None),
        ("ajoute du pain nan à la liste", "fr", None),
    ],
)
def test_a_thing_that_is_denied_is_taken_back_for_the_one_behind_it(said, language, plain):
    assert with_plain_no(said, language) == (plain or said)


def test_a_long_text_is_read_too():
    lamps = [f"not the lamp{number}" for number in range(300)]
    text = " ".join(["lamp1 on", *lamps[2:], "but the fan", "not the lamp1 but the radio"])
    assert with_plain_no(text, "en").endswith("but the fan no the radio")


@pytest.mark.parametrize(
    ("said", "language", "plain"),
    [
        ("heater off fan on instead", "en", "heater off fan on"),
        ("Heizung aus Lüfter an stattdessen", "de", "Heizung aus Lüfter an"),
        ("fan on instead", "en", "fan on instead"),
    ],
)
def test_instead_tells_nothing_behind_two_things(said, language, plain):
    assert with_plain_no(said, language) == plain


@pytest.mark.parametrize(
    ("said", "language", "plain"),
    [
        ("drop the blinds a touch not all the way", "en", "drop the blinds a touch"),
        ("dim it to 30% but not too dark", "en", "dim it to 30%"),
        ("close the blinds not all the way", "en", "close the blinds not all the way"),
        ("das Rollo ein Stück runter aber nicht ganz", "de", "das Rollo ein Stück runter"),
        ("baisse le volet un peu mais pas complètement", "fr", "baisse le volet un peu"),
        ("baja la persiana un poco pero no del todo", "es", "baja la persiana un poco"),
        ("baja la persiana un poco no del todo", "es", "baja la persiana un poco"),
        ("rolgordijn een beetje omlaag niet helemaal", "nl", "rolgordijn een beetje omlaag"),
        ("abbassa la tapparella un po' ma non del tutto", "it", "abbassa la tapparella un po'"),
    ],
)
def test_how_far_it_is_not_to_go_tells_nothing_behind_how_far_it_is(said, language, plain):
    assert with_plain_no(said, language) == (plain or said)
