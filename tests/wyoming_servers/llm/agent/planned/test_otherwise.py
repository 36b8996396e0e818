"""What is left out of a command to be the other way round."""

from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from tests.wyoming_servers.llm.nano.plan_text import plan_from
from wyoming_servers.house.snapshot import Area, Entity
from wyoming_servers.llm.agent.planned.commands import reading_of
from wyoming_servers.llm.agent.planned.objections import PLAIN, surely_from


def house(home, language, *entities):
    areas = (Area(area_id="den", name="Den"),)
    ours = tuple(
        Entity(entity_id=one, name=name, domain=one.partition(".")[0], area="den")
        for one, name in (("light.zeta", "Zeta"), ("light.omega", "Omega"), ("light.al", "Kappa"))
    )
    return replace(home(language), areas=areas, floors=(), entities=(*ours, *entities))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "all the lights off but kappa on"),
        ("en", "turn off all the lights except kappa that should be on please"),
        ("de", "alle lichter aus aber kappa soll an sein"),
        ("fr", "éteins toutes les lumières mais kappa doit être allumé"),
        ("es", "apaga todas las luces menos kappa que debe estar encendida"),
        ("nl", "alle lampen uit maar kappa moet juist aan"),
        ("nl", "alle lampen uit behalve kappa die moet aan"),
        ("it", "spegni tutte le luci ma kappa deve essere accesa"),
    ],
)
def test_what_is_left_out_to_be_on_is_turned_on(home, language, said):
    plan = plan_from("off all what= lights but= kappa")
    lights = {"en": "lights", "de": "lichter", "fr": "lumières", "es": "luces", "nl": "lampen"}
    plan[0].spans["what"] = (lights.get(language, "luci"),)
    reading = reading_of(plan, said, language, house(home, language), "den")
    assert [(match.intent, *match.entity_ids) for match in reading.matches] == [
        ("HassTurnOff", "light.zeta"),
        ("HassTurnOff", "light.omega"),
        ("HassTurnOn", "light.al"),
    ]
    assert surely_from(plan, said, language, lambda _: None) == PLAIN


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "all the lights off but leave kappa on"),
        ("en", "all the lights off except kappa where the tv is on"),
        ("de", "alle lichter aus aber kappa bleibt an"),
        ("fr", "éteins toutes les lumières sauf kappa qui doit rester allumé"),
        ("nl", "alle lampen uit maar kappa moet aan blijven"),
        ("it", "spegni tutte le luci tranne kappa che resta accesa"),
    ],
)
def test_what_is_to_stay_is_left_as_it_is(home, language, said):
    words = {"en": "lights", "de": "lichter", "fr": "lumières", "nl": "lampen", "it": "luci"}
    plan = plan_from(f"off all what= {words[language]} but= kappa")
    reading = reading_of(plan, said, language, house(home, language), "den")
    assert {match.intent for match in reading.matches} == {"HassTurnOff"}


def test_what_lets_in_is_not_opened_so(home):
    things = {"cover.one": "curtain", "cover.two": "curtain", "cover.three": "gate"}
    covers = (
        Entity(entity_id=one, name=one.partition(".")[2], domain="cover", device_class=kind)
        for one, kind in things.items()
    )
    ours = house(home, "en", *covers)
    for left, intents in (("two", {"HassTurnOff", "HassTurnOn"}), ("three", {"HassTurnOff"})):
        plan = plan_from(f"close all what= covers but= {left}")
        reading = reading_of(plan, f"close all covers but {left} open", "en", ours, "den")
        assert {match.intent for match in reading.matches} == intents


def test_a_pattern_leaves_what_is_more_than_left_out_to_the_model(home):
    calls, _ = done(house(home, "en"), "all the lights off but kappa on", area="den")
    assert calls == [("HassTurnOff", "Zeta"), ("HassTurnOff", "Omega"), ("HassTurnOn", "Kappa")]
