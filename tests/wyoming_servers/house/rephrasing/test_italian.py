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
        ("per cortesia stacca la pompa", "stacca la pompa"),
        ("sbloccami la porta", "sblocca la porta"),
        ("stoppaci la radio", "stoppa la radio"),
        ("tirami su la tapparella", "tira su la tapparella"),
        ("tirami su", "tirami su"),
        ("chiudimi tu la porta", "chiudi la porta"),
        ("fammi verde la lampada", "fai verde la lampada"),
    ],
)
def test_what_is_phrased_otherwise_is_read_as_a_plain_command(said, read):
    assert respelled(said, "it") == read
