from wyoming_servers.house.respelling import respelled


def test_other_spellings_become_the_patterns_own():
    assert respelled("kill the lights", "en") == "turn off the lights"
    assert respelled("put the lights on", "en") == "turn the lights on"
    assert respelled("put milk away", "en") == "put milk away"
