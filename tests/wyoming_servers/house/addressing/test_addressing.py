import pytest

from wyoming_servers.house.addressing import without_address

COMMANDS = {
    "en": "turn off the lamp",
    "de": "mach die lampe aus",
    "fr": "éteins la lampe",
    "es": "apaga la lámpara",
    "it": "spegni la lampada",
    "nl": "doe de lamp uit",
}


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("mate can you {}", "en"),
        ("be a love and {} for heaven's sake", "en"),
        ("i'd be grateful if you'd {}", "en"),
        ("any chance you could {} when you get a chance", "en"),
        ("right then, {} there's a good lad", "en"),
        ("oh my god {} will you", "en"),
        ("schatz, {} auf der Stelle", "de"),
        ("if it's not too much bother {}", "en"),
        ("{} if you'd be so good", "en"),
        ("{} a moment", "en"),
        ("tu mir den gefallen und {} wenn's geht", "de"),
        ("{} wenn's nicht zu viel mühe macht", "de"),
        ("{} als het niet te veel moeite is", "nl"),
        ("si ce n'est pas trop demander {}", "fr"),
        ("verdammt noch mal {} vielen dank", "de"),
        ("mon chou {} s'il te plaît merci beaucoup", "fr"),
        ("{} steuplé", "fr"),
        ("{} siouplaît", "fr"),
        ("sois un amour et {} une bonne fois pour toutes", "fr"),
        ("bonjour madame {} quand tu as le temps", "fr"),
        ("cariño {} porfa cuando puedas", "es"),
        ("por el amor de dios {} de una vez", "es"),
        ("fai il bravo e {} per favore", "it"),
        ("amore {} una buona volta", "it"),
        ("che {} un momentito", "es"),
        ("{} hágame el favor", "es"),
        ("mijita {} pobrecita", "es"),
        ("{} for a sec poor thing", "en"),
        ("{} dem armen", "de"),
        ("{} la pauvre", "fr"),
        ("{} poverino", "it"),
        ("{} de arme schat", "nl"),
        ("wees een schat en {} alsjeblieft", "nl"),
        ("doe me een lol en {} in godsnaam", "nl"),
        ("goeiemorgen allemaal, {}", "nl"),
        ("als ge toch bezig zijt {}", "nl"),
    ],
)
def test_a_command_is_left_without_how_somebody_is_spoken_to(said, language):
    command = COMMANDS[language]
    assert without_address(said.format(command), language) == command


@pytest.mark.parametrize(
    "said", ["póngame la radio", "prendé la radio", "súbele a la radio", "dele a la radio"]
)
def test_a_call_is_left_out_before_any_form_of_a_spanish_verb(said):
    assert without_address(f"che, {said}", "es") == said


def test_what_is_to_be_done_in_a_moment_stays_so():
    assert without_address("apaga la lámpara en un momento", "es").endswith("en un momento")


@pytest.mark.parametrize(
    ("said", "language", "plain"),
    [
        ("how about turning off the lamp", "en", "would you mind turning off the lamp"),
        (
            "es wäre nett wenn du die lampe ausmachen würdest",
            "de",
            "kannst du die lampe ausmachen",
        ),
        ("ich will dass du die lampe ausmachst", "de", "kannst du die lampe ausmachen"),
        ("tu pourrais pas éteindre la lampe", "fr", "tu pourrais éteindre la lampe"),
        ("il faudrait que tu éteignes la lampe", "fr", "je veux que tu éteignes la lampe"),
        ("te agradecería que apagues la lámpara", "es", "quiero que apagues la lámpara"),
        ("si può spegnere la lampada", "it", "puoi spegnere la lampada"),
        ("het zou fijn zijn als je de lamp uit zet", "nl", "zet de lamp uit"),
    ],
)
def test_a_roundabout_request_is_asked_as_the_patterns_ask(said, language, plain):
    assert without_address(said, language) == plain


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("add milk and honey", "en"),
        ("honey and milk on the shopping list", "en"),
        ("play hey dude", "en"),
        ("someone left the gate open", "en"),
        ("mate of mine left his lights on", "en"),
        ("can you believe it", "en"),
        ("boys room light off", "en"),
        ("thanks", "en"),
        ("lampe an danke", "de"),
        ("leute kommen gleich vorbei", "de"),
        ("mon chat a faim", "fr"),
        ("ajoute de la purée", "fr"),
        ("el toldo porfa", "es"),
        ("su la tapparella", "it"),
        ("aggiungi il cavolo", "it"),
        ("jongens slapen al", "nl"),
        ("goedemorgen scène starten", "nl"),
        ("play hey dude", "sv"),
    ],
)
def test_what_may_be_a_name_or_says_something_stays(said, language):
    assert without_address(said, language) == said
