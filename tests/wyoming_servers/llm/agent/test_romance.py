"""What French, Spanish and Italian need of the agent beyond their tables."""

from dataclasses import replace

import pytest

from wyoming_servers.house.matcher import Match, matcher_for
from wyoming_servers.house.snapshot import Entity
from wyoming_servers.llm.agent.ellipsis import Ellipses
from wyoming_servers.llm.agent.expand import expand
from wyoming_servers.llm.agent.half_names import HalfNames
from wyoming_servers.llm.agent.planned.values import is_time_of_day
from wyoming_servers.llm.agent.reply import Found, response


def match_of(language, intent, **slots):
    fields = {"response": slots.pop("response", "default"), "slots": slots}
    return Match(text="", language=language, intent=intent, **fields)


def test_a_reply_names_the_one_device_that_nobody_named(home):
    garage = home("es").entity_by_id["cover.garage_door"]
    opened = match_of("es", "HassTurnOn", response="cover", domain="cover")
    assert response(opened, Found(matched=[garage])) == "Puerta del garaje se ha abierto"


def test_a_reply_about_several_needs_no_name(home):
    house = home("it")
    closed = match_of("it", "HassTurnOff", response="cover", domain="cover")
    several = [house.entity_by_id[one] for one in ("cover.garage_door", "cover.bedroom_curtain")]
    assert response(closed, Found(matched=several)) == "Fatto"


def test_the_state_that_several_lack_is_told_in_words(home):
    house = home("es")
    lamps = [house.entity_by_id[one] for one in ("light.bed_light", "light.office_desk")]
    asked = match_of("es", "HassGetState", response="all", domain="light", state="off")
    assert response(asked, Found(unmatched=lamps)).endswith("apagado")


def test_a_robot_is_told_to_be_at_its_base(home):
    robot = replace(home("fr").entity_by_id["vacuum.rosie"], state="docked")
    asked = match_of("fr", "HassGetState", response="one", name="Rosie")
    assert response(asked, Found(matched=[robot])) == "Rosie est à sa base"


@pytest.mark.parametrize(
    ("language", "said", "items"),
    [
        ("fr", "du lait et des œufs", ["lait", "œufs"]),
        ("it", "del latte e delle uova", ["latte", "uova"]),
    ],
)
def test_some_of_a_thing_goes_on_a_list_as_the_thing(home, language, said, items):
    added = expand(match_of(language, "HassListAddItem", item=said), home(language), None)
    assert [one.slots["item"] for one in added] == items


def test_what_is_called_so_is_meant_though_it_hangs_elsewhere(home):
    known = home("it")
    fans = (
        Entity(entity_id="fan.air", name="Purificatore", domain="fan", area="living_room"),
        Entity(entity_id="fan.top", name="Ventilatore a soffitto", domain="fan", area="office"),
    )
    kept = [one for one in known.entities if one.domain != "fan"]
    matcher = matcher_for(replace(known, entities=(*kept, *fans)))
    (match,) = HalfNames(matcher).strictly("spegni il ventilatore", "it", "living_room")
    assert match.entity_ids == ("fan.top",)


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("fr", "réveille-moi à sept heures et demie", ("sept", "heures", "et", "demie")),
        ("fr", "réveille-moi à sept heures et demie", ("7", "heures", "et", "demie")),
        ("es", "despiértame a las siete", ("7",)),
        ("it", "svegliami alle sette e mezza", ("sette", "e", "mezza")),
    ],
)
def test_a_time_of_day_is_no_duration(language, text, words):
    assert is_time_of_day(words, text, language)


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("fr", "mets le minuteur à dix minutes", ("dix", "minutes")),
        ("fr", "réveille-moi dans deux heures", ("deux", "heures")),
        ("es", "despiértame en dos horas", ("dos", "horas")),
    ],
)
def test_a_duration_is_no_time_of_day(language, text, words):
    assert not is_time_of_day(words, text, language)


@pytest.mark.parametrize(
    ("language", "text", "step"),
    [
        ("es", "dos grados más", "up"),
        ("es", "un grado menos", "down"),
        ("fr", "deux degrés de plus", "up"),
        ("it", "due gradi in meno", "down"),
    ],
)
def test_degrees_of_which_nothing_was_said_are_those_of_the_heating(home, language, text, step):
    house = home(language)
    matcher = matcher_for(house)
    (said,) = matcher.match_all(text, language, "bedroom")
    (changed,) = Ellipses(house, matcher).change(said, ())
    assert (changed.slots["look"], changed.slots["step"]) == ("temperature", step)


def test_degrees_are_not_those_of_a_lamp_that_was_spoken_of(home):
    house = home("es")
    matcher = matcher_for(house)
    (lamp,) = matcher.match_all("más luz", "es", "bedroom")
    (said,) = matcher.match_all("un grado más", "es", "bedroom")
    (changed,) = Ellipses(house, matcher).change(said, (lamp,))
    assert changed.slots["look"] == "temperature"
