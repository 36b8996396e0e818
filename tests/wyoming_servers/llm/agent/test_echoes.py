import pytest

from tests.wyoming_servers.llm.agent.talk import Conversation

LAMP = {
    "en": "turn on the desk lamp",
    "de": "schalte die Schreibtischlampe ein",
    "fr": "allume la lampe de bureau",
}


def after(home, first, then, *, language="en", area=None):
    talk = Conversation(home(language), language=language, area=area)
    talk.say(first)
    return talk.say(then)


def intents(calls):
    return [intent for intent, _ in calls]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        *[("en", text) for text in ("off", "back off again", "off again please", "and off")],
        *[("de", text) for text in ("aus", "wieder aus", "mach wieder aus bitte")],
        *[("fr", text) for text in ("éteins", "et éteins-la")],
    ],
)
def test_off_is_about_what_was_turned_on(home, language, said):
    calls = after(home, LAMP[language], said, language=language)
    assert intents(calls) == ["HassTurnOff"]
    assert calls[0][1]["name"] in ("Desk Lamp", "Schreibtischlampe", "Lampe de bureau")


@pytest.mark.parametrize(
    ("language", "first", "said"),
    [
        ("en", "turn off the desk lamp", "no leave it on"),
        ("de", "mach die Schreibtischlampe aus", "ach lass doch an"),
        ("de", "mach die Schreibtischlampe aus", "nee doch wieder an"),
        ("fr", "éteins la lampe de bureau", "non rallume"),
        ("fr", "éteins la lampe de bureau", "non laisse-la allumée"),
        ("es", "apaga la lámpara de pie", "no déjala encendida"),
        ("nl", "doe de bedlamp uit", "nee laat maar aan"),
        ("it", "spegni la piantana", "no lasciala accesa"),
    ],
)
def test_what_was_turned_off_is_turned_on_where_it_is_to_stay_on(home, language, first, said):
    assert intents(after(home, first, said, language=language)) == ["HassTurnOn"]


def test_a_word_of_restriction_opens_what_is_about_the_command_before(home):
    calls = after(home, "mach die Jalousie im Schlafzimmer auf", "aber nur halb", language="de")
    assert calls[0][1]["position"] == 50
    assert after(home, "open the bedroom blind", "but just halfway")[0][1]["position"] == 50


@pytest.mark.parametrize("said", ["off", "wieder aus", "éteins", "halfway", "one more"])
def test_nothing_is_done_where_nothing_was_said_before(home, said):
    assert isinstance(Conversation(home("en")).say(said), str)


def test_one_word_turns_nothing_off_in_the_whole_house(home):
    assert isinstance(Conversation(home("fr"), language="fr").say("éteins"), str)


def test_half_is_the_half_of_what_was_moved_or_lit(home):
    assert after(home, "open the bedroom blind", "halfway")[0][1]["position"] == 50
    assert after(home, "turn on the desk lamp", "only half")[0][1]["brightness"] == 50


def test_what_was_opened_is_shut_again(home):
    [(intent, arguments)] = after(home, "open the bedroom blind", "and shut again")
    assert (intent, arguments["area"]) == ("HassTurnOff", "Bedroom")
    assert isinstance(after(home, "turn on the desk lamp", "and shut again"), str)


def test_what_moves_stops_once_it_is_enough(home):
    calls = after(home, "open the bedroom blind", "that's enough")
    assert intents(calls) == ["HassStopMoving"]
    assert isinstance(after(home, "turn on the desk lamp", "that's enough"), str)


@pytest.mark.parametrize(
    ("first", "said", "intent"),
    [
        ("next song", "one more", "HassMediaNext"),
        ("next song", "again", "HassMediaNext"),
        ("turn up the volume", "once more", "HassSetVolumeRelative"),
        ("pause the music", "go on", "HassMediaUnpause"),
    ],
)
def test_the_same_is_done_again_and_what_was_paused_goes_on(home, first, said, intent):
    assert intents(after(home, first, said, area="living_room")) == [intent]


@pytest.mark.parametrize("said", ["noch etwas", "noch ein bisschen", "und noch ein Stück"])
def test_a_little_more_is_the_same_step_again(home, said):
    calls = after(home, "mach die Schreibtischlampe dunkler", said, language="de")
    assert intents(calls) == ["HassLightSet"]
    assert isinstance(after(home, "setz Brot auf die Einkaufsliste", said, language="de"), str)


def test_what_is_called_off_is_undone(home):
    assert intents(after(home, "set a timer for ten minutes", "cancel that")) == ["HassCancelTimer"]
    for language, first, said in (
        ("en", "add bread to the shopping list", "actually no"),
        ("de", "setze Brot auf die Einkaufsliste", "doch nicht"),
    ):
        assert intents(after(home, first, said, language=language)) == ["HassListRemoveItem"]


@pytest.mark.parametrize("said", ["fifteen", "no, fifteen", "make it fifteen"])
def test_a_number_is_another_time_for_the_timer(home, said):
    calls = after(home, "set a timer for ten minutes", said)
    assert calls == [
        ("HassCancelTimer", {"start_minutes": 10}),
        ("HassStartTimer", {"minutes": 15}),
    ]


@pytest.mark.parametrize(
    ("language", "first", "said"),
    [
        ("en", "set a timer for ten minutes", "and one for fifteen"),
        ("en", "set a timer for ten minutes", "another one for a quarter of an hour"),
        ("de", "stelle einen Timer auf zehn Minuten", "und noch einen auf fünfzehn"),
    ],
)
def test_a_timer_may_be_set_beside_the_last_one(home, language, first, said):
    assert after(home, first, said, language=language) == [("HassStartTimer", {"minutes": 15})]


def test_a_bare_name_is_meant_as_the_one_before(home):
    calls = after(home, "turn off the kitchen light", "desk lamp")
    assert [(intent, told["name"]) for intent, told in calls] == [("HassTurnOff", "Desk Lamp")]


def test_the_reply_to_a_bit_more_tells_what_was_set(home):
    talk = Conversation(home("en"))
    talk.say("set the bedroom heater to 9 degrees")
    ((_, told),) = talk.say("a bit more")
    assert f"{told['temperature']} degrees" in talk.messages[-1]["content"]


def test_softer_is_said_of_light_as_of_sound(home):
    ((intent, _),) = after(home, "turn on the desk lamp", "a bit softer", area="kitchen")
    assert intent == "HassLightSet"
    calls = after(home, "turn up the kitchen speaker", "a bit softer", area="kitchen")
    assert intents(calls) == ["HassSetVolumeRelative"]


def test_the_one_that_is_named_is_no_number(home):
    calls = after(home, "turn off the kitchen light", "and the desk one")
    assert [(intent, told.get("name")) for intent, told in calls] == [("HassTurnOff", "Desk Lamp")]
