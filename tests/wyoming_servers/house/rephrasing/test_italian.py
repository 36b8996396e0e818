from wyoming_servers.house.respelling import respelled


def test_a_floor_may_be_told_as_the_one_above():
    assert respelled("spegni le luci al piano di sopra", "it") == "spegni le luci di sopra"
