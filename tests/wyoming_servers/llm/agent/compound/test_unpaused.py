import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.llm.agent.compound.unpaused import with_pauses


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        ("en", "bed light on tv down to 20", "bed light on, tv down to 20"),
        ("en", "turn the fountain on bed light off", "turn the fountain on, bed light off"),
        (
            "en",
            "bed light to thirty percent coffee machine on",
            "bed light to thirty percent, coffee machine on",
        ),
        ("de", "Bettlicht auf 20 Fernseher aus", "Bettlicht auf 20, Fernseher aus"),
        ("de", "Bettlicht blau Fernseher aus", "Bettlicht blau, Fernseher aus"),
        ("de", "Fernseher ausschalten Bettlicht an", "Fernseher ausschalten, Bettlicht an"),
        ("de", "Fernseher leiser das Bettlicht an", "Fernseher leiser, das Bettlicht an"),
        ("de", "den Fernseher ein die Heizung auf 21", "den Fernseher ein, die Heizung auf 21"),
        ("en", "bed light red the fountain off", "bed light red, the fountain off"),
        ("en", "tv louder bed light dimmer", "tv louder, bed light dimmer"),
        ("nl", "tv uitzetten verwarming op vijftien", "tv uitzetten, verwarming op vijftien"),
        ("nl", "tv uit verwarming op vijftien", "tv uit, verwarming op vijftien"),
        ("it", "radio al venti per cento tv spenta", "radio al venti per cento, tv spenta"),
        (
            "es",
            "radio al veinte por ciento tele apagada",
            "radio al veinte por ciento, tele apagada",
        ),
        ("en", "bedroom curtain halfway tv off", "bedroom curtain halfway, tv off"),
        ("it", "tenda a metà tv spenta", "tenda a metà, tv spenta"),
        ("fr", "radio à 20 pour cent télé éteinte", "radio à 20 pour cent, télé éteinte"),
        ("fr", "la télé plus fort les volets fermés", "la télé plus fort, les volets fermés"),
        ("fr", "volets fermés la télé moins fort", "volets fermés, la télé moins fort"),
        ("es", "la tele más alta la radio apagada", "la tele más alta, la radio apagada"),
        ("it", "la radio più bassa la tv spenta", "la radio più bassa, la tv spenta"),
    ],
)
def test_a_thing_that_follows_on_another_one_has_a_pause_before_it(home, language, said, meant):
    assert with_pauses(said, language, home(language)) == meant


@pytest.mark.parametrize(
    "said",
    [
        "turn on tv",
        "turn on the bed light",
        "turn off the fountain and turn on tv down to 20",
        "play jazz on tv down to 20",
        "turn the fountain on tv",
        "bed light on, tv off",
        "bed light 2 tv off",
        "play the fountain on the tv at 20",
        "bed light and tv off",
        "turn off the bed light fountain",
    ],
)
def test_what_goes_on_has_none(home, said):
    assert with_pauses(said, "en", home("en")) == said


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("bed light fountain and coffee machine off", "bed light, fountain and coffee machine off"),
        (
            "turn off the bed light the fountain and the coffee machine",
            "turn off the bed light, the fountain and the coffee machine",
        ),
    ],
)
def test_things_that_go_on_with_and_have_pauses_between_them(home, said, meant):
    assert with_pauses(said, "en", home("en")) == meant


def test_a_language_whose_states_are_not_known_is_left(home):
    assert with_pauses("bed light on tv off", "cy", home("en")) == "bed light on tv off"


def test_each_of_them_is_done(home):
    calls, _ = done(home("en"), "bed light on coffee machine off")
    assert calls == [("HassTurnOn", "Bed Light"), ("HassTurnOff", "Coffee Machine")]


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        ("en", "turn the fountain on set a timer", "turn the fountain on, set a timer"),
        ("en", "bed light to 20 percent add milk", "bed light to 20 percent, add milk"),
        ("de", "mach das Bettlicht aus starte was", "mach das Bettlicht aus, starte was"),
        ("nl", "doe de lamp uit start een timer", "doe de lamp uit, start een timer"),
        ("fr", "radio à 20 pour cent éteins la télé", "radio à 20 pour cent, éteins la télé"),
    ],
)
def test_a_verb_behind_a_state_or_a_unit_has_one(home, language, said, meant):
    assert with_pauses(said, language, home(language)) == meant


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        ("en", "make the bed light red turn the TV off", "make the bed light red, turn the TV off"),
        ("en", "bed light to 20 turn off the TV", "bed light to 20, turn off the TV"),
        ("en", "mute the TV turn off the bed light", "mute the TV, turn off the bed light"),
        ("de", "Bettlicht auf 20 mach die TV aus", "Bettlicht auf 20, mach die TV aus"),
        ("de", "öffne das Garagentor mach das Licht an", "öffne das Garagentor, mach das Licht an"),
        ("fr", "baisse la télé allume le plafonnier", "baisse la télé, allume le plafonnier"),
        ("es", "apaga la tele enciende la luz", "apaga la tele, enciende la luz"),
        ("nl", "sluit de garagedeur doe de tv uit", "sluit de garagedeur, doe de tv uit"),
        ("it", "spegni la TV accendi la piantana", "spegni la TV, accendi la piantana"),
    ],
)
def test_so_has_one_behind_a_value_or_a_thing_of_a_verb(home, language, said, meant):
    assert with_pauses(said, language, home(language)) == meant


@pytest.mark.parametrize(
    "said",
    [
        "put the TV on mute please",
        "if the TV is on close the curtain",
        "the TV's on turn it off",
        "turn on the TV set",
        "is the TV on turn it off",
        "make the TV start the film",
    ],
)
def test_it_has_none_where_it_is_told_how_things_are_or_it_is_a_state(home, said):
    assert with_pauses(said, "en", home("en")) == said


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        (
            "en",
            "turn off the lamp the machine and the speaker in the kitchen",
            "turn off the lamp, the machine and the speaker in the kitchen",
        ),
        (
            "en",
            "turn off the lamp the bedroom fan the fountain and the tv",
            "turn off the lamp, the bedroom fan, the fountain and the tv",
        ),
        ("en", "shut off the garage the office and the hallway", None),
        ("de", "mach die Lampe den Ventilator und das Bettlicht aus", None),
        ("fr", "éteins la lampe le ventilateur et la machine", None),
        ("es", "apaga la lámpara la tele y el ventilador", None),
        ("nl", "doe de lamp de ventilator en de radiator uit", None),
        ("it", "spegni la lampada la macchina e il ventilatore", None),
    ],
)
def test_a_comma_stands_between_things_in_a_row_that_have_an_article_each(
    home, language, said, meant
):
    paused = with_pauses(said, language, home(language))
    assert paused == meant if meant else paused.count(",") == 1


@pytest.mark.parametrize(
    "said",
    [
        "turn off the lights the kids left on and the tv",
        "turn off the bed light the tv is on",
        "what is the humidity the temperature told",
        "turn off the light in the kitchen and the hallway",
    ],
)
def test_no_comma_stands_where_no_three_things_follow_one_another(home, said):
    assert with_pauses(said, "en", home("en")) == said
