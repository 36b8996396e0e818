from wyoming_servers.house.tags import family_of


def test_a_family_has_no_region():
    assert [family_of(tag) for tag in ("zh_Hans-CN", "PT-br", "de")] == ["zh", "pt", "de"]
