"""What one wants to be reminded of, and what is no longer needed."""

import pytest

from tests.wyoming_servers.llm.agent.lived_in import LivedIn

LISTS = {
    "en": {"shopping_list": ["Milk"], "jobs": []},
    "de": {"einkaufsliste": ["Milch"], "aufgaben": []},
    "fr": {"courses": ["Lait", "Œufs"], "to_do": []},
    "es": {"compra": ["Leche", "Huevos"], "tareas_de_casa": []},
    "nl": {"boodschappen": ["Melk", "Brood", "Eieren"], "klusjes": []},
    "it": {"spesa": ["Latte"], "faccende": []},
}


def lived_in(language):
    return LivedIn(language=language, **LISTS[language])


def bought_and_done(home, language):
    return [[thing.casefold() for thing in home.on(key)] for key in LISTS[language]]


@pytest.mark.parametrize(
    ("language", "said", "task"),
    [
        ("en", "remind me to water the plants when I get home", "water the plants when i get home"),
        ("de", "Erinner mich dran, die Wäsche aufzuhängen", "die wäsche aufzuhängen"),
        ("fr", "rappelle-moi d'étendre le linge", "étendre le linge"),
        ("es", "recuérdame dar de comer a las gallinas", "dar de comer a las gallinas"),
        ("nl", "herinner me eraan de was op te hangen", "de was op te hangen"),
        ("it", "ricordami di stendere i panni", "stendere i panni"),
        ("de", "schreib auf, dass ich den Pass verlängern muss", "den pass verlängern"),
        ("fr", "note que je dois refaire mon passeport", "refaire mon passeport"),
        ("es", "apunta que tengo que renovar el pasaporte", "renovar el pasaporte"),
        ("es", "anótame en tareas renovar el pasaporte", "renovar el pasaporte"),
        ("nl", "schrijf op dat ik de was moet ophangen", "de was moet ophangen"),
        ("it", "segna che devo rinnovare il passaporto", "rinnovare il passaporto"),
    ],
)
def test_a_reminder_without_a_time_is_a_task(language, said, task):
    home = lived_in(language)
    home.say(said)
    assert bought_and_done(home, language) == [
        [thing.casefold() for thing in next(iter(LISTS[language].values()))],
        [task],
    ]


@pytest.mark.parametrize(
    ("language", "said", "thing"),
    [
        ("de", "erinnere mich bitte daran, Hefe zu kaufen", "hefe"),
        ("fr", "rappelle-moi d'acheter du sel", "sel"),
        ("es", "recuérdame comprar sal", "sal"),
        ("nl", "herinner me eraan gist te kopen", "gist"),
        ("it", "ricordami di comprare il sale", "sale"),
    ],
)
def test_what_one_is_to_be_reminded_to_buy_is_bought(language, said, thing):
    home = lived_in(language)
    home.say(said)
    bought, tasks = bought_and_done(home, language)
    assert (bought[-1], tasks) == (thing, [])


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "rappelle-moi d'appeler maman à huit heures"),
        ("es", "recuérdame llamar a mamá a las ocho"),
        ("es", "recuérdame apagar el horno en diez minutos"),
        ("nl", "herinner me eraan om mama te bellen om acht uur"),
        ("it", "ricordami di prendere le medicine quando torno"),
        ("it", "ricordami di spegnere il forno tra dieci minuti"),
    ],
)
def test_a_reminder_for_a_time_is_no_task(language, said):
    home = lived_in(language)
    home.say(said)
    assert bought_and_done(home, language)[1] == []


def test_without_a_list_of_tasks_nothing_is_to_be_bought():
    home = LivedIn(language="it", spesa=[])
    home.say("ricordami di stendere i panni")
    assert home.on("spesa") == []


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "les œufs c'est plus la peine"),
        ("es", "los huevos ya no hacen falta"),
        ("es", "quita los huevos, ya los he comprado"),
        ("fr", "enlève le lait, je l'ai déjà pris"),
    ],
)
def test_what_is_no_longer_needed_comes_off(language, said):
    home = lived_in(language)
    home.say(said)
    assert len(bought_and_done(home, language)[0]) == 1


@pytest.mark.parametrize(
    ("language", "said"),
    [("fr", "la lumière c'est plus la peine"), ("es", "la luz ya no hace falta")],
)
def test_a_light_that_is_not_needed_is_no_thing_on_a_list(language, said):
    home = LivedIn(language=language, lista=["Luz", "Lumière"])
    home.say(said)
    assert home.on("lista") == ["Luz", "Lumière"]


def test_what_was_bought_is_ticked_off():
    home = lived_in("nl")
    home.say("ik heb brood en eieren gekocht")
    assert home.on("boodschappen") == ["Melk"]


@pytest.mark.parametrize(
    ("language", "said", "key", "thing"),
    [
        ("it", "prendi nota: comprare il sale", "spesa", "Sale"),
        ("it", "prendi nota: pulire il forno per le faccende", "faccende", "Pulire il forno"),
        ("it", "aggiungimi il sale alla spesa", "spesa", "Sale"),
        ("es", "toma nota: comprar sal", "compra", "Sal"),
    ],
)
def test_what_is_noted_goes_on_a_list(language, said, key, thing):
    home = lived_in(language)
    home.say(said)
    assert home.on(key)[-1] == thing


@pytest.mark.parametrize(
    ("language", "said", "key"),
    [
        ("es", "borra la lista de la compra", "compra"),
        ("fr", "supprime la liste courses", "courses"),
        ("nl", "gooi de boodschappenlijst leeg", "boodschappen"),
    ],
)
def test_a_list_that_is_to_be_wiped_is_asked_about(language, said, key):
    home = lived_in(language)
    assert home.say(said).endswith("?")
    assert home.on(key) == LISTS[language][key]


@pytest.mark.parametrize(
    ("language", "said", "task"),
    [("de", "was muss ich noch machen", "Fegen"), ("nl", "wat moet ik nog doen", "Vegen")],
)
def test_what_one_has_to_do_is_read_of_the_tasks(language, said, task):
    bought, tasks = LISTS[language]
    home = LivedIn(language=language, **{bought: ["Salz"], tasks: [task]})
    assert home.say(said) == task


@pytest.mark.parametrize(
    ("language", "said", "key"),
    [
        ("de", "Mach die To-do-Liste leer", "aufgaben"),
        ("fr", "vide la liste de tâches", "to_do"),
        ("nl", "maak de takenlijst leeg", "klusjes"),
        ("es", "vacía la lista de pendientes", "tareas"),
    ],
)
def test_a_list_of_tasks_is_found_by_another_word_for_it(language, said, key):
    home = LivedIn(language=language, einkauf=["Salz"], **{key: ["X"]})
    assert home.say(said).endswith("?")
