import pytest

from wyoming_servers.house.matcher import matcher_for


@pytest.mark.parametrize(
    ("asked", "slots"),
    [
        ("quanta umidità c'è", {"device_class": "humidity"}),
        ("il ventilatore gira", {"name": "Ventilatore", "state": "on"}),
        ("il termostato va", {"name": "Termostato"}),
        ("la finestra della cucina è aperta", {"state": ["open", "on"]}),
        ("la fontana sta ancora andando", {"name": "Fontana", "state": "on"}),
    ],
)
def test_how_it_is_or_whether_it_runs_is_asked(home, asked, slots):
    match = matcher_for(home("it")).match(asked, "it", "living_room")
    assert match is not None
    assert match.intent == "HassGetState"
    assert {slot: match.slots.get(slot) for slot in slots} == slots
