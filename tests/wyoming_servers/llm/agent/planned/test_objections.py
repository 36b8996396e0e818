"""How sure a plan must be, in a sentence of each kind with a word of caution."""

import pytest

from tests.wyoming_servers.llm.nano.plan_text import plan_from
from wyoming_servers.llm.agent.planned.objections import (
    COMPLAINED,
    LACKING,
    PLAIN,
    surely_from,
    wishes_only,
)
from wyoming_servers.llm.nano.writing import Written

COMPLAINTS = [
    ("en", "I can't see what I'm doing", "on lights"),
    ("en", "no one needs the lamp in the hallway", "off what= lamp where= hallway"),
    ("en", "I don't need the heater anymore", "off what= heater"),
    ("en", "why is the garage still open", "close what= garage"),
    ("en", "can't hear the tv", "louder what= tv"),
    ("en", "who left the heater on", "off what= heater"),
    ("en", "can't it get any warmer in here", "warmer where= here"),
    ("en", "I don't want to get up, it's freezing in here", "warmer where= here"),
    ("en", "not so loud please", "quieter"),
    ("de", "ich sehe nicht, was ich tue", "on lights"),
    ("de", "die Stehlampe brauchen wir nicht mehr", "off what= stehlampe"),
    ("de", "im Schlafzimmer ist es nicht warm genug", "warmer where= schlafzimmer"),
    ("fr", "je n'entends pas la radio", "louder what= radio"),
    ("fr", "je n'ai plus besoin du minuteur", "timer_cancel"),
    ("fr", "quelqu'un a oublié de fermer le portail", "close what= portail"),
    ("es", "no encuentro nada en el baño", "on lights where= baño"),
    ("fr", "pourquoi il fait si froid dans la chambre", "warmer where= chambre"),
    ("es", "por qué está tan alta la radio", "quieter what= radio"),
    ("nl", "de plafondlamp is niet fel genoeg", "brighter what= plafondlamp"),
    ("it", "qui non si sente niente", "louder where= qui"),
]
WISHES = [
    ("en", "the fan should be off", "off what= fan"),
    ("de", "der Ton soll auf 30 Prozent", "volume to= 30"),
]
COURTEOUS = [
    ("en", "can you make it any brighter", "brighter"),
    ("en", "can we get it darker in here", "dimmer where= here"),
    ("en", "turn the lamp off if you would", "off what= lamp"),
    ("en", "can that music stop", "pause"),
    ("en", "I said mute the tv", "mute what= tv"),
    ("en", "in case you haven't noticed, I'm freezing", "warmer"),
    ("en", "I've had enough of the fan", "off what= fan"),
    ("de", "mach das Licht an, wenn du magst", "on what= licht"),
    ("fr", "n'oublions pas le beurre", "add text= beurre"),
    ("es", "cuando puedas un poco más bajo", "quieter little"),
    ("en", "as soon as you can turn off the lamp", "off what= lamp"),
    ("de", "sobald du kannst, mach das Licht an", "on what= licht"),
    ("nl", "zou je het licht aan willen doen", "on what= licht"),
    ("it", "prima spegni la luce e dopo chiudi la tenda", "off what= luce ; close what= tenda"),
]
OPPOSED = [
    ("en", "the boys are asleep and their music's still going", "quieter"),
    ("de", "die Jungs schlafen und ihre Musik läuft noch", "quieter"),
    ("en", "can it get any darker in here", "dimmer where= here"),
    ("en", "could this be any louder", "louder"),
    ("de", "kann es hier noch dunkler werden", "dimmer lights where= hier"),
    ("en", "why is the kitchen light on", "off what= kitchen light"),
    ("en", "don't turn on the lamp", "on what= lamp"),
    ("en", "if I turned on the lamp", "on what= lamp"),
    ("en", "I never turn on the lamp", "on what= lamp"),
    ("en", "should I turn on the lamp", "on what= lamp"),
    ("en", "nothing should be turned off", "off all"),
    ("en", "Anna asked why the radio is so loud", "quieter what= radio"),
    ("en", "turn off the lamp when Anna leaves", "off what= lamp"),
    ("en", "start the fan as soon as the paint is dry", "on what= fan"),
    ("en", "by the time I'm back turn the heating off", "off what= heating"),
    ("en", "lock the door once everyone's in", "lock what= door"),
    ("en", "I wish the neighbours would turn their music down", "quieter what= music"),
    ("de", "sobald der Film aus ist, mach das Licht an", "on what= licht"),
    ("en", "turn everything off, no not everything", "off all"),
    ("en", "I'll turn off the lamp", "off what= lamp"),
    ("en", "she said mute the tv", "mute what= tv"),
    ("en", "the doctor told me to turn off the lamp", "off what= lamp"),
    ("en", "who turned off the lamp", "on what= lamp"),
    ("en", "I don't think it's too cold in here", "warmer where= here"),
    ("en", "it's not so cold in here", "warmer where= here"),
    ("en", "knock on the front door", "lock what= front door"),
    ("de", "sie sagte, mach die Lampe an", "on what= lampe"),
    ("nl", "zij zei doe de lamp aan", "on what= lamp"),
    ("de", "ich hab ihr gesagt, sie soll die Lampe ausmachen", "off what= lampe"),
    ("de", "soll die Lampe an sein", "on what= lampe"),
    ("fr", "je lui ai dit d'éteindre la lampe", "off what= lampe"),
    ("fr", "si j'allumais la lampe", "on what= lampe"),
    ("es", "mi vecino nunca apaga la luz", "off what= luz"),
    ("nl", "misschien doe ik de lamp straks aan", "on what= lamp"),
    ("it", "non so se dovremmo chiudere la tenda", "close what= tenda"),
]
OPENING = [
    ("en", "I can't see the garden, open the blind", "open what= blind"),
    ("en", "the door should be unlocked", "unlock what= door"),
    ("en", "why is the front door still locked", "unlock what= front door"),
]


def none_of(plan):
    """Return what plans a sentence without its negation: the same deed, surely."""
    return lambda _: Written(plan=plan, probability=1.0)


def from_of(language, sentence, plan):
    plan = plan_from(plan)
    return surely_from(plan, sentence, language, none_of(plan))


@pytest.mark.parametrize(("language", "sentence", "plan"), [*COMPLAINTS, *WISHES])
def test_a_complaint_or_a_wish_is_done_when_the_model_is_surer(language, sentence, plan):
    assert from_of(language, sentence, plan) == COMPLAINED


@pytest.mark.parametrize(("language", "sentence", "plan"), COURTEOUS)
def test_politeness_is_no_condition(language, sentence, plan):
    assert from_of(language, sentence, plan) == PLAIN


@pytest.mark.parametrize(("language", "sentence", "plan"), OPPOSED)
def test_what_is_negated_conditional_or_told_is_never_done(language, sentence, plan):
    assert from_of(language, sentence, plan) is None


@pytest.mark.parametrize(("language", "sentence", "plan"), OPENING)
def test_no_complaint_and_no_wish_opens_anything(language, sentence, plan):
    assert from_of(language, sentence, plan) is None


@pytest.mark.parametrize(
    ("without", "probability", "least"),
    [("on what= lamp", 0.9, None), ("on what= lamp", 0.3, COMPLAINED), ("none", 0.9, COMPLAINED)],
)
def test_a_negation_without_which_the_deed_stays_the_same_is_one_of_the_deed(
    without, probability, least
):
    other = Written(plan=plan_from(without), probability=probability)
    asked = []

    def planned(text):
        asked.append(text)
        return other

    plan = plan_from("on what= lamp")
    assert surely_from(plan, "I can't do without a lamp", "en", planned) == least
    assert asked == ["i can do a lamp"]


def test_how_a_thing_should_be_is_told_from_a_question_and_from_what_people_do():
    assert wishes_only("Dreame soll in der Küche saugen", "de")
    assert not wishes_only("soll Dreame in der Küche saugen", "de")
    assert not wishes_only("Dreame soll nicht saugen", "de")
    assert not wishes_only("ich soll in der Küche saugen", "de")
    assert not wishes_only("Dreame saugt in der Küche", "de")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "there's no butter left"),
        ("fr", "il n'y a plus de beurre"),
        ("fr", "on n'a plus de beurre"),
        ("es", "ya no queda mantequilla"),
        ("es", "se ha acabado la mantequilla"),
        ("it", "non c'è più burro"),
        ("nl", "er is geen boter meer"),
    ],
)
def test_what_negates_only_that_something_is_left_speaks_for_the_list(language, sentence):
    assert from_of(language, sentence, "add text= butter") == LACKING
    assert from_of(language, sentence, "off what= butter") != LACKING


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "don't add butter"),
        ("en", "if there's no butter left"),
        ("fr", "je ne veux plus de beurre"),
        ("es", "no quiero mantequilla"),
        ("it", "non comprare il burro"),
    ],
)
def test_what_forbids_does_not(language, sentence):
    assert from_of(language, sentence, "add text= butter") != LACKING
