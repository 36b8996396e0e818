import pytest

from wyoming_servers.house.matcher import matcher_for
from wyoming_servers.house.respelling import respelled


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("Zou u de lamp uit willen zetten?", "zet de lamp uit"),
        ("Kunt u de lamp wat dimmen alstublieft", "dim de lamp wat"),
        ("Zou je zo vriendelijk willen zijn de lamp uit te doen", "zet de lamp uit"),
        ("De rolluiken mogen naar beneden", "De rolluiken naar beneden"),
        ("Steek het licht in de keuken aan", "zet het licht in de keuken aan"),
        ("Doof het licht", "zet het licht uit"),
        ("Poort toe", "Poort dicht"),
        ("Zet de verwarming af", "Zet de verwarming uit"),
        ("beide screens omhoog", "de screens omhoog"),
        ("Zet een pizzatimer van 12 minuten", "timer van 12 minuten genaamd pizza"),
        ("Schrijf boter op de lijst", "zet boter op de lijst"),
        ("Zet u de lamp maar uit", "Zet de lamp maar uit"),
        ("Doet u het licht aan", "zet het licht aan"),
        ("Knip de lamp aan", "zet de lamp aan"),
        ("Doe het lampje in de gang uit", "zet het lamp in de gang uit"),
        ("Ik wil dat je de lamp uitzet", "zet de lamp uit"),
        ("Vergeet niet om de lamp uit te zetten", "zet de lamp uit"),
        ("Vergeet het licht niet uit te zetten", "zet het licht uit"),
        ("Gooi de radio eruit", "zet de radio uit"),
        ("Knikker de deur dicht", "doe de deur dicht"),
        ("de lamp mag ook wel uit", "de lamp uit"),
        ("de lamp moet juist aan", "de lamp aan"),
        ("de lamp juist aan", "de lamp aan"),
        ("steekt dan de lamp aan", "zet de lamp aan"),
        ("Gooi melk op de lijst", "Gooi melk op de lijst"),
        ("Zorg dat de ventilator draait", "zet de ventilator aan"),
        ("Ik wil graag dat de lamp brandt", "zet de lamp aan"),
        ("Zorg ervoor dat de lamp uit is", "zet de lamp uit"),
        ("Hoelang is de lamp al aan", "hoe lang is de lamp al aan"),
    ],
)
def test_what_is_phrased_otherwise_is_read_as_a_plain_command(said, read):
    assert respelled(said, "nl") == read


@pytest.mark.parametrize(
    "said",
    [
        "Moet ik het licht uitdoen?",
        "Het licht moet aan blijven",
        "De lamp mag niet uit",
        "Als ik het licht uitdoe is het donker",
        "Ik heb een nieuwe staande lamp gekocht",
    ],
)
def test_what_only_sounds_like_a_command_is_none(home, said):
    assert matcher_for(home("nl")).match_all(said, "nl", "living_room") == ()
