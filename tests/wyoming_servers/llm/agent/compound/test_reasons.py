import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.llm.agent.compound.reasons import without_reason_before


@pytest.mark.parametrize(
    ("said", "deed"),
    [
        ("it's too bright in here, close the curtain", "Bedroom"),
        ("close the curtain, it's too bright", "Bedroom"),
        ("it's too bright, turn the bed light off", "Bed Light"),
        ("I can't see a thing, turn on the bed light", "Bed Light"),
    ],
)
def test_a_complaint_is_the_reason_of_what_is_to_be_done_about_it(home, said, deed):
    calls, _ = done(home("en"), said, area="bedroom")
    assert [name for _, name in calls] == [deed]


@pytest.mark.parametrize(
    ("language", "said", "deed"),
    [
        ("fr", "il fait trop froid, mets le chauffage à 22", "HassClimateSetTemperature"),
        ("nl", "het is te koud, zet de verwarming op 22", "HassClimateSetTemperature"),
        ("it", "fa troppo freddo, metti il riscaldamento a 22", "HassClimateSetTemperature"),
        ("es", "hace demasiado frío, pon la calefacción a 22", "HassClimateSetTemperature"),
    ],
)
def test_a_complaint_is_a_reason_in_other_languages_too(home, language, said, deed):
    calls, _ = done(home(language), said, language=language)
    assert [tool for tool, _ in calls] == [deed]


@pytest.mark.parametrize(
    "said",
    ["it's too bright in here and close the curtain", "it's too bright in here, TV off"],
)
def test_what_is_asked_for_besides_is_done_too(home, said):
    calls, _ = done(home("en"), said, area="bedroom")
    assert len(calls) > 1


@pytest.mark.parametrize(
    ("said", "deed"),
    [
        ("I'm going up so lights off in here", "lights off in here"),
        ("the kids are asleep so please turn the TV down", "turn the TV down"),
        ("dinner's ready, so turn off the TV", "turn off the TV"),
        ("friends are coming so turn on the lamp", "turn on the lamp"),
    ],
)
def test_what_is_to_be_done_stands_behind_why(said, deed):
    assert without_reason_before(said, "en") == deed


@pytest.mark.parametrize(
    "said",
    [
        "I'm so tired turn the lights off",
        "the TV is on so turn it off",
        "mum is here so unlock the front door",
        "I turned the lights off so it's fine",
        "he isn't home so don't lock the door",
    ],
)
def test_all_of_what_is_no_reason_is_read(said):
    assert without_reason_before(said, "en") == said


@pytest.mark.parametrize(
    ("language", "said", "deed"),
    [
        ("en", "bit dark so lamp on", "lamp on"),
        ("en", "it stinks so fan on while you're at it", "fan on while you're at it"),
        ("de", "es ist zu hell also Rollo runter", "Rollo runter"),
        ("de", "ich geh ins Bett, deshalb mach die Lampe aus", "mach die Lampe aus"),
        ("fr", "il fait sombre alors allume la lampe", "allume la lampe"),
        ("fr", "je vais me coucher donc éteins la télé", "éteins la télé"),
        ("es", "me voy a dormir así que apaga la tele", "apaga la tele"),
        ("es", "está oscuro, entonces enciende la luz", "enciende la luz"),
        ("nl", "het is donker dus lamp aan", "lamp aan"),
        ("nl", "ik ga naar bed, dus doe de tv uit", "doe de tv uit"),
        ("it", "vado a letto quindi spegni la tele", "spegni la tele"),
        ("it", "è buio, perciò accendi la luce", "accendi la luce"),
    ],
)
def test_why_is_told_before_in_every_language(language, said, deed):
    assert without_reason_before(said, language) == deed


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "das Radio ist zu laut also mach es leiser"),
        ("de", "es klingelt also öffne die Tür"),
        ("fr", "la télé est trop forte alors baisse-la"),
        ("fr", "il dort alors que la télé marche"),
        ("es", "la tele está muy alta así que apágala"),
        ("nl", "de tv staat hard dus zet hem zachter"),
        ("it", "la tele è troppo alta quindi spegnila"),
        ("it", "spegni la tele quindi accendi la luce"),
    ],
)
def test_what_leans_on_why_or_opens_keeps_it(language, said):
    assert without_reason_before(said, language) == said


def test_nothing_is_done_about_why_where_it_is_told_what_to_do(home):
    calls, _ = done(home("en"), "too bright so turn the bed light off", area="bedroom")
    assert calls == [("HassTurnOff", "Bed Light")]
