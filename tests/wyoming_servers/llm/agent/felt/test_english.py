"""What is felt in a room, in English: who names no device is understood all the same."""

from dataclasses import replace

import pytest

from wyoming_servers.house.snapshot import Area, Entity, House
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.felt import perceived
from wyoming_servers.llm.agent.felt.english import ENGLISH
from wyoming_servers.llm.agent.felt.feeling import Need
from wyoming_servers.llm.agent.felt.statement import stated

ROOMS = tuple(
    Area(area_id=one, name=name)
    for one, name in (("den", "Den"), ("hall", "Hall"), ("kitchen", "Farm Kitchen"))
)
HOUSE = House(house_id="h", language="en", areas=ROOMS)


def need_of(text):
    """Return what is lacking, by a statement."""
    found = stated(text, ENGLISH, HOUSE, "en")
    return found and found.need


def device(entity_id, state, **fields):
    return Entity(
        entity_id=entity_id,
        domain=entity_id.partition(".")[0],
        name=entity_id.partition(".")[2].replace("_", " ").title(),
        area=fields.pop("area", "den"),
        state=state,
        **fields,
    )


def done(text, *devices):
    """Return what is done, and to what, when it is said in the den."""
    turn = Turn(text=text, before=(), calls=(), results={})
    understood = perceived(turn, "en", "den", house=replace(HOUSE, entities=devices))
    matches = understood.matches if understood else ()
    return [(match.intent, *match.entity_ids) for match in matches]


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("it's like a cave in here", Need.LIGHT),
        ("I wish it was a bit brighter in here", Need.LIGHT),
        ("if only this room wasn't so cold", Need.WARMTH),
        ("sorry could you do something about the heat", Need.COOLNESS),
        ("the kids have gone to sleep", Need.QUIETER),
        ("I can't see my hand in front of my face", Need.LIGHT),
        ("who turned out the lights", Need.LIGHT),
        ("the sun is right in my eyes", Need.SHADE),
        ("I can't see the telly for the glare", Need.SHADE),
        ("the neighbours can look right in", Need.PRIVACY),
        ("people keep staring straight in here", Need.PRIVACY),
        ("looks gloomy in here", Need.LIGHT),
        ("it's like living in a goldfish bowl", Need.PRIVACY),
        ("this place is lit up like a Christmas tree", Need.UNLIT),
        ("that lamp is hurting my eyes", Need.LESS_LIGHT),
        ("it is absolutely Baltic", Need.WARMTH),
        ("could it be any darker in here?", Need.LIGHT),
        ("could this place be any stuffier", Need.AIR),
        ("the game's too loud", Need.QUIETER),
        ("I wish the sun would come in", Need.SUN),
        ("my toes are like ice", Need.WARMTH),
        ("it's not exactly tropical", Need.WARMTH),
        ("I'm melting", Need.COOLNESS),
        ("this room is an oven", Need.COOLNESS),
        ("were you born in a barn?", Need.NO_DRAUGHT),
        ("what on earth is that smell", Need.AIR),
        ("you could cut the air with a knife in here", Need.AIR),
        ("my throat is like sandpaper", Need.MOISTURE),
        ("the windows are all steamed up", Need.DRYNESS),
        ("I can't make out a word they say", Need.LOUDER),
        ("I can't hear myself think", Need.QUIETER),
        ("the baby has just dropped off", Need.QUIETER),
        ("can we please have some peace and quiet", Need.SILENCE),
    ],
)
def test_a_statement_tells_what_is_lacking(text, need):
    assert need_of(text) is need


@pytest.mark.parametrize(
    "text",
    [
        "it was like a cave in there",
        "it was dark in the cinema",
        "we visited a cave in Derbyshire",
        "my sister is cold",
        "I've got a cold",
        "the soup is too hot",
        "I'm roasting a chicken",
        "it'll be freezing tomorrow",
        "if it gets cold I'll put a jumper on",
        "it's not too dark",
        "is it too dark for you?",
        "I can't see the point of it",
        "the dark side of the moon is a great album",
        "he's so loud on the phone",
        "the concert was deafening",
        "I can smell gas",
        "it smells of fresh bread in here",
        "she says it's stuffy",
        "I'm cold as ice she sang",
        "that shirt is too bright",
        "the kids are too loud",
        "I can't see anything wrong with that",
        "why is the hall light on",
        "it's too dark in the",
        "I'm melting the butter",
        "it's cold out already",
        "nice and dark in here",
        "we don't need more light",
        "cut it out",
        "knock it off",
        "our old telly was deafening",
        "the game was too loud",
        "we need light on the stairs",
        "this place is a pigsty",
        "could it be that he's darker than me",
    ],
)
def test_what_was_is_elsewhere_or_of_others_asks_for_nothing(text):
    assert need_of(text) is None


@pytest.mark.parametrize("text", ["the hall is like a cave", "it's like a cave in the hall"])
def test_the_room_may_be_named(text):
    assert stated(text, ENGLISH, HOUSE, "en").place.area_id == "hall"


def test_a_bath_that_is_had_is_no_room():
    bath = Area(area_id="bath", name="Bathroom", aliases=("bath",))
    house = replace(HOUSE, areas=(*ROOMS, bath))
    assert stated("I'm going to have a long hot bath", ENGLISH, house, "en") is None
    assert stated("it's freezing in the bath", ENGLISH, house, "en").place.area_id == "bath"


def test_a_room_may_be_named_by_the_end_of_its_name():
    assert (
        stated("it reeks of fish in the kitchen", ENGLISH, HOUSE, "en").place.area_id == "kitchen"
    )


def test_two_things_that_are_felt_are_not_read_as_one():
    assert need_of("it's freezing in here and I can't see a thing") is None


def test_what_keeps_looks_out_is_closed_and_no_window():
    blind = device("cover.blind", "open", device_class="blind")
    window = device("cover.window", "open", device_class="window")
    assert done("the neighbours can look right in", blind, window) == [
        ("HassTurnOff", "cover.blind")
    ]


def test_the_sun_closes_a_blind_and_no_projection_screen():
    blind = device("cover.blind", "open", device_class="blind")
    screen = device("cover.projector_screen", "open", device_class="shade")
    assert done("the sun is right in my eyes", blind, screen) == [("HassTurnOff", "cover.blind")]


def test_an_awning_is_put_out_against_the_sun():
    awning = device("cover.awning", "closed", device_class="awning")
    assert done("the sun is right in my eyes", awning) == [("HassTurnOn", "cover.awning")]


def test_a_draught_closes_what_stands_open():
    blind = device("cover.blind", "open", device_class="blind")
    window = device("cover.window", "open", device_class="window")
    assert done("there's an awful draught in here", blind, window) == [
        ("HassTurnOff", "cover.window")
    ]


def test_noise_of_nothing_that_plays_sends_a_robot_home():
    robot = device("vacuum.rosie", "cleaning", area="hall")
    assert done("I can't hear myself think", robot) == [("HassVacuumReturnToBase", "vacuum.rosie")]


def test_nothing_is_done_where_the_room_has_nothing_for_it():
    assert done("it's like a cave in here", device("lock.door", "locked")) == []


def test_one_clause_may_say_what_is_felt_and_another_why():
    assert need_of("please hush, the twins are out like a light") is Need.QUIETER
    assert need_of("it's too bright in here, she won't settle") is Need.LESS_LIGHT


def test_a_question_may_ask_nothing():
    assert need_of("is it just me or is it chilly") is Need.WARMTH
    assert need_of("since when do we live in a cave?") is Need.LIGHT


def test_more_may_follow_a_state_that_is_somebodys():
    assert need_of("it's rather dim for my needlework") is Need.LIGHT
    assert need_of("it's cold war literature") is None


@pytest.mark.parametrize("text", ["it's freezing, heat to 22", "too dark in here, lamp to 80"])
def test_who_tells_a_value_wants_that_value(text):
    assert need_of(text) is None


def test_a_value_may_be_told_in_words():
    house = replace(HOUSE, entities=(device("climate.stove", "heat", attributes={}),))
    for text, is_felt in (
        ("I'm freezing in here", True),
        ("I'm freezing in here go to ten", False),
    ):
        turn = Turn(text=text, before=(), calls=(), results={})
        assert (perceived(turn, "en", "den", house=house) is not None) is is_felt


def test_who_names_a_device_means_no_other_that_would_answer():
    spots = device(
        "light.reading_light", "off", attributes={"supported_color_modes": ["color_temp"]}
    )
    lamp = device("light.lamp", "on", attributes={"supported_color_modes": ["color_temp"]})
    assert done("this light is so harsh", lamp, spots) == [("HassLightSet", "light.lamp")]
    assert done("the reading light is so harsh", lamp, spots) == []


def test_who_names_one_of_the_lights_means_no_more():
    lamp, spots = device("light.desk_lamp", "on"), device("light.spots", "on")
    done_with = done("I don't need the desk lamp on", lamp, spots)
    assert done_with == [("HassTurnOff", "light.desk_lamp")]
