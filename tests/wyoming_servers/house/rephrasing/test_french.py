import pytest

from wyoming_servers.house.respelling import respelled


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("éteins la lumière dans toute la cuisine", "éteins la lumière dans la cuisine"),
        ("veuillez éteindre la lampe", "éteindre la lampe"),
        ("et si tu éteignais la télé", "éteins la télé"),
        ("si vous fermiez les volets", "ferme les volets"),
        ("si on mettait la clim à 21", "mets la clim à 21"),
        ("merci d'éteindre la lumière", "éteindre la lumière"),
        ("serait-il possible de baisser le son", "baisser le son"),
        ("la télé elle est allumée", "la télé est allumée"),
        ("elle est à combien la radio", "la radio est à combien"),
        ("éteins aussi la télé", "éteins la télé"),
        ("tu sais ouvrir le volet", "ouvrir le volet"),
        ("tu éteins tout", "éteins tout"),
        ("chez Lena tu éteins tout", "dans la chambre de Lena éteins tout"),
        ("dans le salon, tu me mets la clim à 22", "dans le salon, mets la clim à 22"),
        ("sais-tu éteindre la télé", "éteindre la télé"),
        ("mets le robot en charge", "renvoie le robot"),
        ("mets dobby à charger", "renvoie dobby"),
        ("mets le vélo en charge", "mets le vélo en charge"),
        ("mets la lampe en veilleuse", "mets la lampe à 10 pour cent"),
        ("ferme les volets chez les enfants", "ferme les volets dans la chambre des enfants"),
    ],
)
def test_what_is_phrased_otherwise_is_read_as_it_is_said_plainly(said, read):
    assert respelled(said, "fr") == read


@pytest.mark.parametrize(
    "said",
    [
        "tu éteins toujours tout",
        "merci de ton aide",
        "on éteignait toujours la télé",
        "si tu as fini éteins la télé",
    ],
)
def test_what_asks_for_nothing_stays_as_it_is(said):
    assert respelled(said, "fr") == said
