import pytest

from wyoming_servers.house.respelling import respelled

PHRASED = [
    ("I'd appreciate it if you turned off the lamp", "turn off the lamp"),
    ("I would love it if you could close the blind", "close the blind"),
    ("we'd like it if you paused the music", "pause the music"),
    ("turn the fan back on", "turn the fan on"),
    ("put the blind right down", "put the blind down"),
    ("turn it off in an hour", "turn it off in one hour"),
    ("stick teabags on the list", "add teabags on the list"),
    ("stick the kettle on", "turn the kettle on"),
]


@pytest.mark.parametrize(("said", "read"), PHRASED)
def test_a_phrasing_is_read_as_a_plain_command(said, read):
    assert respelled(said, "en") == read
