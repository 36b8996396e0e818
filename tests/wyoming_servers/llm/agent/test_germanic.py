from tests.wyoming_servers.llm.agent.talk import DONE, success, told


def test_many_lights_are_not_told_one_by_one(home):
    house = home("de")
    lights = [one.entity_id for one in house.entities if one.domain == "light"]
    results = [success(house, light) for light in lights if light != "light.living_room_lamp"]
    said = "mach alle Lampen aus bis auf die Stehlampe"
    assert told(house, said, *results, language="de") == "Erledigt"


def test_a_light_that_fails_among_many_is_told(home):
    house = home("de")
    failing = {**DONE, "data": {"success": [], "failed": [{"name": "Bettlicht"}]}}
    said = "mach alle Lampen aus bis auf die Stehlampe"
    assert "Bettlicht" in told(house, said, *[failing] * 6, language="de")
