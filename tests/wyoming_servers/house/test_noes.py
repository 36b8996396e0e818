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
