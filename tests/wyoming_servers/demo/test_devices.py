def test_what_cannot_be_turned_off_in_a_room_is_told_beside_what_was(home):
    result = home.call("intent__HassTurnOff", {"area": "Garden"})

    assert [target["name"] for target in result["data"]["failed"]] == [
        "Outdoor Temperature",
        "Outdoor Humidity",
    ]
    assert result["data"]["success"][0] == {"name": "Garden", "type": "area", "id": "garden"}


def test_resume_goes_on_with_what_was_paused(home):
    home.call("media_player__HassMediaPause", {})

    home.call("media_player__HassMediaUnpause", {})

    playing = {e for e, state in home.states().items() if state["state"] == "playing"}
    assert playing == {"media_player.living_room_speaker"}


def test_a_light_comes_back_as_it_was(home):
    before = home.states()["light.desk_lamp"]
    home.call("intent__HassTurnOff", {"name": "Desk Lamp"})

    home.call("intent__HassTurnOn", {"name": "Desk Lamp"})

    assert home.states()["light.desk_lamp"] == before


def test_a_colour_replaces_white_and_white_a_colour(home):
    def lamp():
        attributes = home.states()["light.bed_light"]["attributes"]
        keys = ("color_mode", "rgb_color", "color_temp_kelvin")
        return tuple(attributes[key] for key in keys)

    home.call("light__HassLightSet", {"name": "Bed Light", "color": "red"})
    assert lamp() == ("hs", [255, 0, 0], None)

    home.call("light__HassLightSet", {"name": "Bed Light", "temperature": 4000})
    assert lamp() == ("color_temp", None, 4000)


def test_a_player_hides_its_title_while_it_is_off(home):
    home.call("intent__HassTurnOff", {"name": "Living Room Speaker"})

    assert "media_title" not in home.states()["media_player.living_room_speaker"]["attributes"]
