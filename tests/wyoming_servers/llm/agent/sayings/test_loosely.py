import pytest

from tests.wyoming_servers.llm.agent.lived_in import LivedIn

LISTS = {
    "shopping_list": ["Milk", "Eggs", "Pain", "Œufs", "Eier"],
    "jobs": ["Mend the fence"],
}


def lived_in(language="en"):
    return LivedIn(language=language, **LISTS)


@pytest.mark.parametrize(
    ("language", "said", "named", "seconds"),
    [
        ("en", "set a clock for forty minutes for the bread", "bread", 2400),
        ("en", "give us an hour and a half on the stew", "stew", 5400),
        ("fr", "mets un quart d'heure pour le riz", "riz", 900),
        ("nl", "kwartiertje op de timer", None, 900),
    ],
)
def test_a_timer_is_set_in_passing(language, said, named, seconds):
    home = lived_in(language)
    home.say(said)
    assert home.timers() == [(named, seconds)]


def test_one_is_not_a_second_of_the_timer_before_it():
    home = lived_in()
    home.say("10 min timer for noodles and a 3 min one for the egg")
    assert home.timers() == [("noodles", 600), ("egg", 180)]


@pytest.mark.parametrize(
    ("language", "said", "answer"),
    [
        ("en", "did someone already add milk", "Yes"),
        ("en", "have I put coffee down already", "No"),
        ("de", "hab ich Eier schon draufstehen", "Ja"),
        ("fr", "est-ce que j'ai mis les œufs", "Oui"),
    ],
)
def test_one_asks_whether_something_was_written_down(language, said, answer):
    assert lived_in(language).say(said).startswith(answer)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "another job: grease the tractor"),
        ("de", "schreib mal Brei auf"),
    ],
)
def test_a_thing_is_written_down(language, said):
    home = lived_in(language)
    before = len(home.on("shopping_list")) + len(home.on("jobs"))
    home.say(said)
    assert len(home.on("shopping_list")) + len(home.on("jobs")) == before + 1


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "salt onto the shopping"),
        ("de", "pack noch Käse drauf"),
        ("fr", "rajoute du café"),
        ("fr", "enlève les œufs"),
    ],
)
def test_what_may_be_for_a_list_is_asked(language, said):
    home = lived_in(language)
    assert home.say(said).endswith("?")
    assert len(home.on("shopping_list")) == len(LISTS["shopping_list"])


def test_what_was_bought_is_ticked_off():
    home = lived_in("fr")
    home.say("j'ai acheté les œufs")
    assert "Œufs" not in home.on("shopping_list")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "do I need a coat"),
        ("en", "should I take an umbrella today"),
        ("de", "brauch ich heute einen Schirm"),
        ("fr", "je dois prendre un parapluie"),
    ],
)
def test_what_one_may_wear_is_on_no_list(language, said):
    assert lived_in(language).say(said) not in ("No", "Nein", "Non")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "did anyone put the bins out"),
        ("en", "is the internet down"),
        ("en", "I bought a car for the twins"),
        ("de", "tu den Deckel drauf"),
        ("fr", "j'ai pris le train"),
    ],
)
def test_what_is_like_it_changes_and_reads_nothing(language, said):
    home = lived_in(language)
    reply = home.say(said)
    assert not any(thing in reply for thing in ("Yes", "No,", "Nein", "Oui"))
    assert home.on("shopping_list") == LISTS["shopping_list"]
    assert home.timers() == []


@pytest.mark.parametrize(
    ("language", "said", "seconds"),
    [
        ("en", "set the timer for 40", 2400),
        ("en", "timer twenty five", 1500),
        ("en", "start a ate minute timer", 480),
        ("de", "Timer auf 10", 600),
        ("fr", "minuteur de 10", 600),
        ("es", "temporizador de 10", 600),
        ("nl", "timer op tien", 600),
        ("it", "timer di 10", 600),
    ],
)
def test_a_number_alone_is_one_of_minutes(language, said, seconds):
    home = lived_in(language)
    home.say(said)
    assert home.timers() == [(None, seconds)]


@pytest.mark.parametrize("said", ["we ate minutes ago", "the timer was 40 dollars", "40"])
def test_a_number_of_something_else_starts_no_timer(said):
    home = lived_in()
    home.say(said)
    assert home.timers() == []


@pytest.mark.parametrize(
    ("language", "said", "left"),
    [
        ("en", "cancel the timer in the attic", [("tea", 240)]),
        ("en", "stop the ten minute one in the attic", [("tea", 240)]),
        ("de", "stopp den Timer im Attic", [("tea", 240)]),
        ("de", "brich den Teatimer ab", [(None, 600)]),
        ("en", "cancel the timer in the cellar", [(None, 600), ("tea", 240)]),
    ],
)
def test_a_timer_is_cancelled_where_it_was_set(language, said, left):
    home = lived_in(language)
    home.home.call("intent__HassStartTimer", {"minutes": 10}, "attic")
    home.home.call("intent__HassStartTimer", {"minutes": 4, "name": "tea"}, "lounge")
    home.say(said)
    assert home.timers() == left


def test_what_is_put_back_on_a_list_is_called_as_before():
    home = lived_in()
    home.say("put butter back on the shopping list")
    assert home.on("shopping_list")[-1] == "Butter"


@pytest.mark.parametrize(
    ("language", "said", "gone"),
    [
        ("fr", "j'ai pris le pain, raye-le de la liste", "Pain"),
        ("nl", "eggs heb ik al, streep die maar door", "Eggs"),
        ("es", "ya he comprado la milk, táchala", "Milk"),
        ("it", "la milk l'ho presa, toglila dalla lista", "Milk"),
    ],
)
def test_what_was_got_comes_off(language, said, gone):
    home = lived_in(language)
    home.say(said)
    assert gone not in home.on("shopping_list")
    assert len(home.on("shopping_list")) == len(LISTS["shopping_list"]) - 1


def test_whether_anything_is_needed_is_no_question_for_a_thing():
    assert lived_in().say("do we need anything from the shop") != "No"


def test_a_number_of_what_was_said_before_is_no_thing_of_its_own():
    home = lived_in()
    home.say("add bread rolls, six of them, to the shopping list")
    assert home.on("shopping_list")[-1] == "Bread rolls, six of them"


@pytest.mark.parametrize(
    ("language", "said", "thing"),
    [("de", "füg den Jobs Fenster putzen hinzu", "Fenster putzen")],
)
def test_a_list_may_be_named_before_what_goes_on_it(language, said, thing):
    home = lived_in(language)
    home.say(said)
    assert home.on("jobs")[-1] == thing


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "pain, fromage et jambon sur la shopping list"),
        ("es", "pan, queso y jamón en la shopping list"),
        ("it", "pane, formaggio e prosciutto nella shopping list"),
        ("it", "mi serve lo zucchero"),
    ],
)
def test_things_without_a_verb_are_asked_about(language, said):
    home = lived_in(language)
    assert home.say(said).rstrip().endswith("?")
    assert home.on("shopping_list") == LISTS["shopping_list"]


def test_a_thing_is_moved_from_the_list_where_it_is():
    home = lived_in()
    home.say("move eggs to jobs")
    assert "Eggs" not in home.on("shopping_list")
    assert home.on("jobs")[-1] == "Eggs"


def test_what_comes_behind_a_new_task_is_what_is_to_be_done():
    home = lived_in()
    home.say("new job, call the electrician")
    assert home.on("jobs")[-1] == "Call the electrician"


def test_whether_somebody_added_something_is_looked_up_on_that_list():
    assert lived_in().say("did someone add bread to jobs") == "No"


def test_what_is_to_be_bought_goes_on_the_shopping_list():
    home = lived_in("it")
    home.say("compra il tonno")
    assert home.on("shopping_list")[-1] == "Tonno"
