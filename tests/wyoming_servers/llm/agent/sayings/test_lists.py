"""What is said of lists that have names of their own."""

import pytest

from tests.wyoming_servers.llm.agent.lived_in import LivedIn


def camp():
    return LivedIn(shopping_list=["Milk"], camping_trip=["Torch"], jobs_for_tom=[], chemist=[])


@pytest.mark.parametrize(
    ("said", "key", "things"),
    [
        ("put sleeping bags on the camping list", "camping_trip", ["Torch", "Sleeping bags"]),
        (
            "camping list: tent, pegs and a lamp",
            "camping_trip",
            ["Torch", "Tent", "Pegs", "A lamp"],
        ),
        (
            "shopping list, two loaves of bread please",
            "shopping_list",
            ["Milk", "Two loaves of bread"],
        ),
        (
            "Emma wants a scooter, put it on the shopping list",
            "shopping_list",
            ["Milk", "A scooter"],
        ),
        ("next time I'm at the chemist get plasters", "chemist", ["Plasters"]),
        ("add to jobs for tom mend the gate", "jobs_for_tom", ["Mend the gate"]),
        ("add mac and cheese to the shopping list", "shopping_list", ["Milk", "Mac and cheese"]),
        (
            "add salt and vinegar crisps to my list",
            "shopping_list",
            ["Milk", "Salt and vinegar crisps"],
        ),
    ],
)
def test_a_thing_goes_on_the_list_that_is_named(said, key, things):
    here = camp()
    here.say(said)
    assert here.on(key) == things


def test_a_thing_is_moved_from_one_list_to_another():
    here = camp()
    here.say("move the torch from the camping list to the shopping list")
    assert (here.on("camping_trip"), here.on("shopping_list")) == ([], ["Milk", "torch".title()])


def test_a_thing_is_replaced_by_another():
    here = camp()
    here.say("replace milk with oat milk on the shopping list")
    assert here.on("shopping_list") == ["Oat milk"]


@pytest.mark.parametrize(
    ("said", "reply"),
    [
        ("is milk on the shopping list already", "Yes"),
        ("do we still need milk", "Yes"),
        ("is there cheese on the shopping list", "No"),
        ("what have I got on the camping list", "Torch"),
        ("what do I need from the chemist", "Nothing"),
    ],
)
def test_what_is_on_a_list_is_told(said, reply):
    here = camp()
    assert here.say(said).startswith(reply) or reply == "Nothing"
    assert here.on("shopping_list") == ["Milk"]


def test_what_was_ticked_off_is_told_and_not_what_is_left():
    here = camp()
    assert here.say("what have I ticked off the shopping list") == "Nothing yet"
    here.say("tick off milk on the shopping list")
    assert here.say("what have I ticked off the shopping list") == "Milk"
    assert here.say("what's on the shopping list") != "Milk"


def test_where_no_list_is_plain_it_is_asked():
    here = LivedIn(feed_store=[], hardware_store=[])
    assert here.say("add nails to the list").endswith("?")
    here.say("the hardware store", answering=True)
    assert here.on("hardware_store") == ["Nails"]


@pytest.mark.parametrize(
    "said",
    [
        "I lost my shopping list",
        "put on the album Abbey Road",
        "the camping trip was lovely",
    ],
)
def test_what_asks_for_nothing_changes_no_list(said):
    here = camp()
    here.say(said)
    assert (here.on("shopping_list"), here.on("camping_trip")) == (["Milk"], ["Torch"])


@pytest.mark.parametrize("said", ["I've got a headache", "we have got guests", "I've got flu"])
def test_what_somebody_has_is_not_ticked_off(said):
    here = LivedIn(shopping_list=["Milk", "Guests", "Flu", "Headache"])
    here.say(said)
    assert here.on("shopping_list") == ["Milk", "Guests", "Flu", "Headache"]


@pytest.mark.parametrize(
    "said",
    ["I just got home", "I just got back from holiday", "I've finished with him"],
)
def test_where_somebody_got_to_is_nothing_on_a_list(said):
    here = LivedIn(shopping_list=["Home", "Back from holiday", "With him"])
    here.say(said)
    assert here.on("shopping_list") == ["Home", "Back from holiday", "With him"]


def test_what_somebody_got_is_ticked_off():
    here = LivedIn(shopping_list=["Milk"])
    here.say("I just got the milk")
    assert here.on("shopping_list") == []


def test_an_apostrophe_behind_a_word_parts_it_from_the_next():
    here = camp()
    here.say("camping list: the boys' boots")
    assert here.on("camping_trip")[-1] == "The boys' boots"


@pytest.mark.parametrize(
    ("language", "said", "reply"),
    [
        ("nl", "hoeveel klussen moet ik nog doen", "2: "),
        ("nl", "hoeveel staat er op mijn klussen", "2: "),
        ("de", "wie viele Klussen habe ich noch", "2: "),
        ("es", "cuántas klussen me quedan", "2: "),
        ("fr", "combien de klussen il me reste", "2: "),
        ("it", "abbiamo già messo il tent in klussen", "Sì"),
        ("es", "hemos puesto ya el tent en klussen", "Sí"),
        ("fr", "on a déjà mis le tent dans klussen", "Oui"),
    ],
)
def test_how_much_is_on_a_list_and_whether_a_thing_is_changes_nothing(language, said, reply):
    here = LivedIn(language=language, klussen=["Tent", "Pegs"])
    assert here.say(said).startswith(reply)
    assert here.on("klussen") == ["Tent", "Pegs"]


def test_one_asks_in_french_what_was_put_on_a_list():
    here = LivedIn(language="fr", courses=["Beurre"])
    assert here.say("est-ce qu'on a déjà mis le beurre sur la liste").startswith("Oui")
    assert here.say("est-ce qu'on a déjà mis le sel sur la liste").startswith("Non")


@pytest.mark.parametrize(
    ("language", "said", "reply"),
    [
        ("en", "is there milk or cream on the shopping list", "Yes, Milk"),
        ("en", "do we need milk or is it on the list already", "Yes, Milk"),
        ("en", "do we have bread on the list or do i need to add it", "No"),
        ("de", "steht Milk auf der Liste oder muss ich die noch draufsetzen", "Ja, Milk"),
    ],
)
def test_of_two_things_either_is_looked_for_and_what_else_is_asked_is_none(language, said, reply):
    here = LivedIn(language=language, shopping_list=["Milk"])
    assert here.say(said) == reply
    assert here.on("shopping_list") == ["Milk"]


def test_who_got_everything_is_asked_whether_the_list_is_to_be_emptied():
    here = LivedIn(shopping_list=["Milk", "Rice"])
    assert here.say("i bought everything on the shopping list") == (
        "Shall I take everything off the list Shopping List?"
    )
    here.say("yes", answering=True)
    assert here.on("shopping_list") == []


def test_whether_anything_is_left_puts_nothing_on_a_list():
    here = LivedIn(shopping_list=["Milk"], chores=["Iron"])
    assert here.say("any chores left") == "Iron"
    here.say("anything left to do today")
    here.say("yes", answering=True)
    assert here.on("chores") == ["Iron"]


@pytest.mark.parametrize(
    ("said", "reply"),
    [
        ("was fehlt noch auf der Drogerieliste", "Deo"),
        ("was brauchen wir noch aus der Drogerie", "Deo"),
        ("wann war ich zuletzt in der Drogerie", None),
    ],
)
def test_what_is_asked_of_a_list_does_not_go_on_it(said, reply):
    here = LivedIn(language="de", shopping_list=["Milk"], drogerie=["Deo"])
    told = here.say(said)
    assert reply is None or told == reply
    assert here.on("drogerie") == ["Deo"]


def test_what_one_notes_to_buy_goes_on_the_shopping_list_without_the_verb():
    here = LivedIn(language="fr", shopping_list=["Milk"])
    here.say("note qu'il faut acheter du pain et du fromage")
    assert here.on("shopping_list") == ["Milk", "Pain", "Fromage"]


@pytest.mark.parametrize(
    ("language", "thing", "said"),
    [
        ("en", "Clean the gutters", "i've cleaned the gutters, take that off"),
        ("de", "2 Gurken", "ich hab die Gurken, die können weg"),
    ],
)
def test_what_somebody_has_can_come_off(language, thing, said):
    here = LivedIn(language=language, shopping_list=["Milk"], jobs=[thing])
    here.say(said)
    assert (here.on("shopping_list"), here.on("jobs")) == (["Milk"], [])


def test_what_one_is_to_be_reminded_of_goes_on_the_list_of_tasks():
    here = LivedIn(shopping_list=["Milk"], jobs=[])
    here.say("remind me that the boiler man is coming")
    assert here.on("jobs") == ["The boiler man is coming"]


@pytest.mark.parametrize("where", ["bij de klusjes", "ook nog bij klusjes", "op de klusjes"])
def test_what_has_to_go_on_a_dutch_list_is_put_there(where):
    here = LivedIn(language="nl", klusjes=["Verven"])
    here.say(f"ruiten lappen moet {where}")
    assert here.on("klusjes") == ["Verven", "Ruiten lappen"]


@pytest.mark.parametrize(
    ("language", "said", "left"),
    [
        ("en", "we don't need the Hi-Fi any more", ["Hi-Fi", "Milk"]),
        ("en", "we don't need milk any more", ["Hi-Fi"]),
        ("de", "wir brauchen die Hi-Fi nicht mehr", ["Hi-Fi", "Milk"]),
        ("de", "wir brauchen keine Milk mehr", ["Hi-Fi"]),
    ],
)
def test_what_is_no_longer_needed_comes_off_unless_it_is_a_device(language, said, left):
    here = LivedIn(language=language, shopping_list=["Hi-Fi", "Milk"])
    here.say(said)
    assert here.on("shopping_list") == left


def test_what_is_made_off_is_ticked_off_only_where_a_list_is_named():
    here = LivedIn(language="de", shopping_list=["Milk"])
    here.say("mach die Milk ab")
    assert here.on("shopping_list") == ["Milk"]
    here.say("mach die Milk auf der Shopping list ab")
    assert here.on("shopping_list") == []
