"""What is said of lists by their names: what is moved, and what a shop is to give."""

import pytest

from tests.wyoming_servers.llm.agent.lived_in import LivedIn

LISTS = {
    "en": {"shopping_list": ["Milk"], "boots": ["Aspirin"], "holiday": []},
    "de": {"einkaufsliste": ["Milch"], "drogerie": ["Aspirin"], "urlaub": []},
    "fr": {"liste_de_courses": ["Lait"], "pharmacie": ["Aspirine"], "vacances": []},
    "es": {"lista_de_la_compra": ["Leche"], "farmacia": ["Aspirinas"], "vacaciones": []},
    "nl": {"boodschappen": ["Melk"], "drogist": ["Aspirine"], "vakantie": []},
    "it": {"lista_della_spesa": ["Latte"], "farmacia": ["Aspirina"], "vacanze": []},
}


def lived_in(language):
    return LivedIn(language=language, **LISTS[language])


def lists_of(home, language):
    return [[thing.casefold() for thing in home.on(key)] for key in LISTS[language]]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "shift the aspirin over to the shopping list"),
        ("de", "schieb Aspirin auf die Einkaufsliste"),
        ("de", "pack Aspirin auf die Einkaufsliste statt auf Drogerie"),
        ("de", "schreib die Aspirin auf die Einkaufsliste statt auf Drogerie"),
        ("fr", "passe l'aspirine sur la liste de courses"),
        ("es", "pasa las aspirinas a la lista de la compra"),
        ("nl", "verplaats de aspirine naar de boodschappen"),
        ("it", "sposta l'aspirina sulla lista della spesa"),
    ],
)
def test_a_thing_is_moved_to_another_list_from_where_it_is(language, said):
    home = lived_in(language)
    home.say(said)
    bought, shop, _ = lists_of(home, language)
    assert shop == []
    assert bought[1].startswith("aspirin")


@pytest.mark.parametrize(
    ("language", "said", "thing"),
    [
        ("en", "at Boots we need plasters", "plasters"),
        ("de", "In der Drogerie brauch ich noch Hustensaft", "hustensaft"),
        ("fr", "à la pharmacie il me faut du sirop pour la toux", "sirop pour la toux"),
        ("es", "de la farmacia necesito jarabe para la tos", "jarabe para la tos"),
        ("nl", "bij de drogist heb ik hoestsiroop nodig", "hoestsiroop"),
        ("it", "in farmacia devo prendere lo sciroppo per la tosse", "sciroppo per la tosse"),
    ],
)
def test_what_a_shop_is_to_give_goes_on_its_list(language, said, thing):
    home = lived_in(language)
    home.say(said)
    assert thing in lists_of(home, language)[1]


@pytest.mark.parametrize(
    ("language", "said", "thing"),
    [
        ("en", "for the holiday put down also towels", "towels"),
        ("de", "für den Urlaub schreib noch Handtücher auf", "handtücher"),
        ("fr", "pour les vacances ajoute aussi les serviettes", "serviettes"),
        ("es", "para las vacaciones apunta también las toallas", "toallas"),
        ("nl", "voor de vakantie zet ook handdoeken erbij", "handdoeken"),
        ("it", "per le vacanze mettiamo in lista anche gli asciugamani", "asciugamani"),
        ("it", "nelle vacanze segna comprare le pinne", "comprare le pinne"),
        ("it", "alla lista vacanze aggiungi gli asciugamani", "asciugamani"),
        ("es", "en vacaciones apunta las toallas", "toallas"),
        ("fr", "dans vacances note les serviettes", "serviettes"),
        ("de", "auf Urlaub setz bitte Handtücher", "handtücher"),
    ],
)
def test_a_list_may_be_said_before_the_thing(language, said, thing):
    home = lived_in(language)
    home.say(said)
    assert lists_of(home, language)[2] == [thing]


@pytest.mark.parametrize(
    ("language", "said", "things"),
    [
        ("en", "put oat milk on the shopping list instead of milk", ["oat milk"]),
        ("de", "schreib Hafermilch statt Milch auf die Einkaufsliste", ["hafermilch"]),
        ("fr", "à la place du lait mets du cidre sur la liste de courses", ["cidre"]),
        ("es", "en lugar de leche pon zumo en la lista de la compra", ["zumo"]),
        ("nl", "zet in plaats van melk karnemelk op de boodschappen", ["karnemelk"]),
        ("it", "al posto del latte metti il vino sulla lista della spesa", ["vino"]),
    ],
)
def test_one_thing_takes_the_place_of_another(language, said, things):
    home = lived_in(language)
    home.say(said)
    assert lists_of(home, language)[0] == things


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "instead of milk get oat milk"),
        ("de", "kauf statt Milch lieber Hafermilch"),
        ("fr", "à la place du lait achète du lait d'amande"),
        ("es", "en vez de leche compra leche sin lactosa"),
        ("it", "invece del latte prendi il latte senza lattosio"),
        ("it", "non ci scordiamo il regalo per la nonna"),
        ("fr", "faut pas oublier le cadeau de mamie"),
        ("en", "for the holiday we need towels"),
    ],
)
def test_what_names_no_list_is_asked_about(language, said):
    home = lived_in(language)
    before = lists_of(home, language)
    assert home.say(said).endswith("?")
    assert lists_of(home, language) == before


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "move the music to the lounge"),
        ("en", "for the lounge we need more light"),
        ("de", "im Urlaub brauchen wir den Rasenmäher nicht"),
        ("fr", "passe à la chanson suivante"),
        ("es", "pasa la música al salón"),
        ("it", "passa l'aspirapolvere in cucina"),
        ("it", "al posto del jazz metti un po' di rock"),
    ],
)
def test_what_names_a_room_or_forbids_changes_no_list(language, said):
    home = lived_in(language)
    before = lists_of(home, language)
    home.say(said)
    assert lists_of(home, language) == before


def test_things_are_told_to_the_list_without_a_name():
    home = LivedIn(language="it", spesa=[], cose_da_fare=[])
    home.say("mettimi in lista lo yogurt greco e le banane")
    home.say("segna tra le cose da fare: portare la macchina dal meccanico")
    assert home.on("spesa") == ["Yogurt greco", "Le banane"]
    assert home.on("cose_da_fare") == ["Portare la macchina dal meccanico"]


def test_what_is_ticked_off_ends_where_another_deed_begins():
    home = LivedIn(shopping_list=["Rice", "Milk"])
    assert "not on the list" not in home.say("tick off rice, add beans")


def test_what_is_put_on_charge_goes_on_no_list_that_sounds_like_it():
    home = LivedIn(language="en", shopping_list=[], chores=[])
    home.say("put the bike on charge")
    assert home.on("chores") == []
    home.say("put the bins on chores")
    assert home.on("chores") == ["The bins"]
