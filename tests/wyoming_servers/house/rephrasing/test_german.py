import pytest

from wyoming_servers.house.matcher import matcher_for
from wyoming_servers.house.respelling import respelled


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("Schalten Sie bitte das Licht aus", "Schalte bitte das Licht aus"),
        ("Könnten Sie die Lampe etwas dunkler stellen?", "stelle die Lampe etwas dunkler"),
        ("Wären Sie so nett, das Licht auszumachen?", "mache das Licht aus"),
        ("Könntest du so lieb sein und das Licht ausschalten?", "schalte das Licht aus"),
        ("Die Rollläden sollen runter", "Die Rollläden runter"),
        ("Mach's heller", "Mach es heller"),
        ("beide Jalousien runter", "die Jalousien runter"),
        ("Heizung runter auf 19", "Heizung auf 19"),
        ("Dreh die Lampe auf 30 Prozent runter", "Dreh die Lampe auf 30 Prozent"),
        ("Lampe auf fünf zig Prozent", "Lampe auf fünfzig Prozent"),
        ("Timer drei ßig Minuten", "Timer dreißig Minuten"),
        ("Mach mal Licht", "schalte das Licht ein"),
        ("mach in allen Zimmern das Licht aus", "mach überall das Licht aus"),
        ("Licht überall im Keller aus", "Licht im Keller aus"),
        ("mach oben überall das Licht aus", "mach oben das Licht aus"),
        ("unten alles aus", "alles aus unten"),
        ("ist überall das Licht aus", "sind alle Lichter aus"),
        ("Vorhang ein Stückerl weiter zu", "Vorhang ein Stück weiter zu"),
        ("Flurlicht und Deckenlampe weg", "Flurlicht und Deckenlampe aus"),
        ("Wie viel Grad hat's draußen", "Wie viel Grad hat es draußen"),
        ("alle Lichter in der ganzen Küche aus", "alle Lichter in der Küche aus"),
        ("alle Lichter aus im ganzen Haus", "alle Lichter aus im ganzen Haus"),
        ("nächste Geschichte bitte", "nächste Lied bitte"),
        ("Lass bitte die Pumpe laufen", "bitte die Pumpe an"),
        ("Lass den Timer laufen", "Lass den Timer laufen"),
        ("Schau dass der Lüfter läuft", "der Lüfter an"),
        ("sorg bitte dafür, dass das Licht im Flur brennt", "das Licht im Flur an"),
        ("ich möchte, dass die Lampe aus ist", "die Lampe aus"),
        ("dass die Lampe an ist", "die Lampe an"),
        ("ich will, dass es im Bad finster wird", "mach es im Bad dunkel"),
        ("es soll hier dunkel sein", "mach es hier dunkel"),
        ("Boah ist das heiß hier drin", "es ist heiß hier"),
    ],
)
def test_what_is_phrased_otherwise_is_read_as_a_plain_command(said, read):
    assert respelled(said, "de") == read


@pytest.mark.parametrize(
    "said",
    [
        "Soll ich das Licht ausmachen?",
        "Das Licht soll an bleiben",
        "Die Lampe darf nicht aus",
        "Können wir das Licht nicht ausmachen?",
        "Wenn ich das Licht ausmache, ist es dunkel",
        "mach das Licht",
        "Ich hätte gern eine neue Stehlampe",
    ],
)
def test_what_only_sounds_like_a_command_is_none(home, said):
    assert matcher_for(home("de")).match_all(said, "de", "living_room") == ()
