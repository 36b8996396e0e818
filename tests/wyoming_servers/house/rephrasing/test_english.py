import pytest

from wyoming_servers.house.respelling import respelled

PHRASED = [
    ("I'd appreciate it if you turned off the lamp", "turn off the lamp"),
    ("I would love it if you could close the blind", "close the blind"),
    ("we'd like it if you paused the music", "pause the music"),
    ("un lock the front door", "unlock the front door"),
    ("what's the weather like to day", "what's the weather like today"),
    ("put it at 40% volume", "set it volume to 40%"),
    ("turn the lamp down to forty percent brightness", "set the lamp brightness to forty percent"),
    ("chuck the kettle on", "turn the kettle on"),
    ("get the coffee machine heating up", "turn on the coffee machine"),
    ("front door locked", "lock front door"),
    ("is the front door locked", "is the front door locked"),
    ("everyone locked", "everyone locked"),
    ("never mind the eggs stop their timer", "stop the eggs timer"),
    ("desk fan full speed", "desk fan to 100 percent"),
    ("turn the fan back on", "turn the fan on"),
    ("little less light in here", "a little less light in here"),
    ("tad warmer", "a tad warmer"),
    ("little lamp on", "little lamp on"),
    ("set the heating back to 20", "set the heating to 20"),
    ("knock the heating back to 20", "set the heating to 20"),
    ("nudge the lamp up to 60 percent", "set the lamp to 60 percent"),
    ("back the heating down to 18", "set the heating to 18"),
    ("lock the back up", "lock the back up"),
    ("put the blind right down", "put the blind down"),
    ("turn it off in an hour", "turn it off in one hour"),
    ("stick teabags on the list", "add teabags on the list"),
    ("stick the kettle on", "turn the kettle on"),
    ("flick the kettle on", "turn the kettle on"),
    ("knock off the hall light", "turn off the hall light"),
    ("knock on the front door", "knock on the front door"),
    ("light the fire", "turn on the fire"),
    ("light the way", "light the way"),
    ("get the fan running in there too", "turn on the fan in there too"),
    ("pull over the curtains", "close the curtains"),
    ("hood on full blast", "hood to 100 percent"),
    ("cross soap off the list", "remove soap from the list"),
    ("scratch the bread from the shopping list", "remove the bread from the shopping list"),
    (
        "turn the volume on the TV down by 10 percent",
        "turn down the volume of the TV by 10 percent",
    ),
    ("dim the lights in the whole attic", "dim the lights in the attic"),
    ("dim the lights in the entire house", "dim the lights in the entire house"),
    ("make sure the fan is running", "turn on the fan"),
    ("see to it that the fan runs", "turn on the fan"),
    ("see to it that the lamp is off", "turn off the lamp"),
    ("make the lamp as bright as it goes", "set the lamp to 100 percent"),
    ("turn the lamp as low as possible", "set the lamp to 1 percent"),
    ("set the sconces two 30 percent", "set the sconces to 30 percent"),
    ("wake me at two 30", "wake me at two 30"),
    ("the left blind fully closed", "the left blind closed"),
    ("is the left blind fully closed", "is the left blind fully closed"),
]


@pytest.mark.parametrize(("said", "read"), PHRASED)
def test_a_phrasing_is_read_as_a_plain_command(said, read):
    assert respelled(said, "en") == read
