import pytest

from wyoming_servers.house.respelling import respelled


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("spegni le luci al piano di sopra", "spegni le luci di sopra"),
        ("spegni le luci in tutta la sala", "spegni le luci in sala"),
        ("il prossimo capitolo", "prossima canzone"),
        ("mi accenderesti la luce", "accendi la luce"),
        ("abbasseresti la tapparella", "abbassa la tapparella"),
    ],
)
def test_what_is_phrased_otherwise_is_read_as_a_plain_command(said, read):
    assert respelled(said, "it") == read
