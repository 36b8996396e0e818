import pytest

from wyoming_servers.house.names import (
    fold,
    other_forms,
    split_commands,
    without_articles,
    without_hesitation,
)


@pytest.mark.parametrize(
    ("name", "language", "form"),
    [
        ("Bed Light", "en", "Bed Lights"),
        ("Bed Light", "en", "BedLight"),
        ("Emma's Lamp", "en", "Emmas Lamp"),
        ("Emma's Lamp", "en", "Emma Lamp"),
        ("The Den", "en", "Den"),
        ("Lamp 2", "en", "Lamp two"),
        ("Büro", "de", "Buro"),
        ("Lampe", "de", "Lampen"),
        ("Wi-Fi", "en", "Wi Fi"),
    ],
)
def test_a_name_is_said_in_other_forms(name, language, form):
    assert form in set(other_forms(name, language))


@pytest.mark.parametrize(
    ("text", "language", "parts"),
    [
        ("lock the door and pause", "en", ["lock the door", "pause"]),
        ("lock the door, pause. Next", "en", ["lock the door", "pause", "Next"]),
        ("Licht an und dann Musik aus", "de", ["Licht an", "Musik aus"]),
        ("spegni la tele ed accendi la radio", "it", ["spegni la tele", "accendi la radio"]),
        ("abre la tele y por último la radio", "es", ["abre la tele", "la radio"]),
        ("ouvre le store et enfin le volet", "fr", ["ouvre le store", "le volet"]),
        ("lamp off and instead the TV on", "en", ["lamp off", "the TV on"]),
        ("Lampe aus und stattdessen TV an", "de", ["Lampe aus", "TV an"]),
        ("Lampe aus dafür der Fernseher an", "de", ["Lampe aus", "der Fernseher an"]),
        ("ferme le store et à la place ouvre le volet", "fr", ["ferme le store", "ouvre le volet"]),
        ("apaga la tele y en su lugar abre el toldo", "es", ["apaga la tele", "abre el toldo"]),
        ("apaga la tele y mientras tanto abre el toldo", "es", ["apaga la tele", "abre el toldo"]),
        ("ferme le store et pendant ce temps ouvre", "fr", ["ferme le store", "ouvre"]),
        ("spegni la tele e nel frattempo apri", "it", ["spegni la tele", "apri"]),
        ("tv uit en in plaats daarvan de radio aan", "nl", ["tv uit", "de radio aan"]),
        ("spegni la tele e al suo posto apri la porta", "it", ["spegni la tele", "apri la porta"]),
        ("set it to 21.5 degrees", "en", ["set it to 21.5 degrees"]),
        ("turn on the andes lamp", "en", ["turn on the andes lamp"]),
        ("one, two", "xx", ["one", "two"]),
    ],
)
def test_a_sentence_is_split_between_commands(text, language, parts):
    assert split_commands(text, language) == parts


def test_articles_go_and_names_stay():
    assert without_articles("the lamp in a theatre", "en") == "lamp in theatre"
    assert without_articles("l'entrée de la maison", "fr") == "entrée de maison"
    assert without_articles("the lamp", "xx") == "the lamp"


def test_the_article_of_an_hour_stays():
    assert without_articles("enciende la luz a las ocho", "es") == "enciende luz a las ocho"
    assert without_articles("pon a la lista la leche", "es") == "pon a lista leche"


def test_case_punctuation_and_spacing_do_not_count():
    assert fold("  What's  UP? ") == "what's up"


@pytest.mark.parametrize(
    ("language", "said", "fluent"),
    [
        ("en", "turn off the radio no what am i saying the tv", "turn off the radio no the tv"),
        ("de", "mach das Licht aus nein was sag ich den Fan", "mach das Licht aus nein den Fan"),
        ("fr", "la radio, non, qu'est-ce que je raconte, la télé", "la radio, non la télé"),
        ("es", "apaga la radio no qué digo la tele", "apaga la radio no la tele"),
        ("it", "spegni la radio no che dico la tele", "spegni la radio no la tele"),
        ("nl", "de radio uit nee wat zeg ik de tv", "de radio uit nee de tv"),
        ("en", "what am i saying", "what am i saying"),
        ("en", "tv down no you know what the radio", "tv down no the radio"),
        ("de", "leiser nein weißt was schalt ihn ab", "leiser nein schalt ihn ab"),
        ("fr", "baisse non tu sais quoi éteins", "baisse non éteins"),
        ("es", "baja no sabes qué apaga", "baja no apaga"),
        ("it", "abbassa no sai cosa spegni", "abbassa no spegni"),
        ("nl", "zachter nee weet je wat zet uit", "zachter nee zet uit"),
        ("de", "weißt du was", "weißt du was"),
    ],
)
def test_who_wonders_what_they_say_hesitates(language, said, fluent):
    assert without_hesitation(said, language) == fluent
