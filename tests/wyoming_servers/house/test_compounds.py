import pytest

from wyoming_servers.house.compounds import compounds, sided
from wyoming_servers.house.matcher import matcher_for


@pytest.mark.parametrize(
    ("name", "language", "said"),
    [
        ("Küche Deckenlampe", "de", "Küchendeckenlampe"),
        ("Rollladen Terrassentür", "de", "Terrassentürrollladen"),
        ("Gordijnen woonkamer", "nl", "woonkamergordijnen"),
    ],
)
def test_a_name_of_two_words_is_said_as_one(name, language, said):
    assert said in compounds(name.split(), language)


def test_names_are_said_as_one_word_only_where_people_do():
    assert list(compounds(["Ceiling", "Lamp"], "en")) == []
    assert list(compounds(["Lampe", "2"], "de")) == []


@pytest.mark.parametrize(
    ("name", "language", "said"),
    [
        ("Jalousie links", "de", "linke Jalousie"),
        ("rechte Lampe", "de", "Lampe rechts"),
        ("Nachtlampje rechts", "nl", "rechter Nachtlampje"),
    ],
)
def test_a_side_is_said_before_a_name_or_behind_it(name, language, said):
    assert said in sided(name.split(), language)


@pytest.mark.parametrize(
    ("language", "said", "intent", "slots"),
    [
        ("de", "Schlafzimmerbeleuchtung aus", "HassTurnOff", {"area": "Schlafzimmer"}),
        ("de", "Wohnzimmerjalousie hoch", "HassTurnOn", {"area": "Wohnzimmer"}),
        ("nl", "slaapkamerlicht uit", "HassTurnOff", {"area": "Slaapkamer"}),
        ("nl", "slaapkamerverlichting op 20 procent", "HassLightSet", {"brightness": 20}),
        ("nl", "woonkamerjaloezie open", "HassTurnOn", {"area": "Woonkamer"}),
    ],
)
def test_a_room_and_a_thing_in_it_are_one_word(home, language, said, intent, slots):
    match = matcher_for(home(language)).match(said, language)
    assert match is not None
    assert match.intent == intent
    assert {slot: match.slots.get(slot) for slot in slots} == slots
