import pytest

from wyoming_servers.house.caution import (
    asks_for_a_mode,
    asks_whether,
    is_careful,
    is_known,
    is_unfinished,
    says_when,
)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("don't turn on the light", "en"),
        ("do not turn on the light", "en-GB"),
        ("should I turn on the light", "en"),
        ("if it rains close the window", "en"),
        ("turn on all lights except the kitchen", "en"),
        ("schalte das Licht nicht ein", "de"),
        ("mach kein Licht an", "de-AT"),
        ("n'allume pas la lumière", "fr"),
        ("ni la télé ni la radio", "fr"),
        ("né la tele né la radio", "it"),
        ("weder Fernseher noch Radio", "de"),
        ("n'allume plus la lumière", "fr"),
        ("no enciendas la luz", "es"),
        ("doe de lamp niet aan", "nl"),
        ("nie włączaj światła", "pl"),
        ("не включай свет", "ru"),
        ("les enfants ont allumé la télé", "fr"),
        ("j'ai déjà fermé les volets", "fr"),
        ("ferme les volets s'il pleut", "fr"),
        ("s'ils dorment éteins la télé", "fr"),
        ("¿por qué está cerrada la persiana?", "es"),
        ("los niños prendieron la tele", "es"),
        ("¿me he dejado abierta la ventana?", "es"),
        ("ya cerré las persianas", "es"),
        ("apaga todo menos la lámpara", "es"),
        ("pon el radiador a", "es"),
        ("mets le chauffage à", "fr"),
        ("éteins tout à part le lustre", "fr"),
        ("i bambini hanno acceso la tele", "it"),
        ("come si spegne il condizionatore", "it"),
        ("once the film is over turn on the light", "en"),
        ("turn on the fan whenever somebody comes in", "en"),
        ("sobald die Wäsche fertig ist mach sie aus", "de"),
        ("éteins la lumière dès que je pars", "fr"),
        ("apaga la luz en cuanto me vaya", "es"),
        ("doe het licht uit zodra ik weg ben", "nl"),
        ("spegni la luce appena esco", "it"),
    ],
)
def test_a_sentence_that_is_no_plain_command_is_read_with_care(text, language):
    assert is_careful(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("turn on the northern light", "en"),
        ("turn the light on once more", "en"),
        ("turn off all the lights at once", "en"),
        ("turn on the knot lamp", "en"),
        ("schalte das Licht ein", "de"),
        ("allume la lanterne", "fr"),
        ("il y a trop de lumière", "fr"),
        ("s'il te plaît allume la lumière", "fr"),
        ("éteins la télé s'il-vous-plaît", "fr"),
        ("il y a du lait sur la liste", "fr"),
        ("baja la persiana", "es"),
        ("menos luz", "es"),
        ("ho freddo", "it"),
    ],
)
def test_a_plain_command_needs_none(text, language):
    assert not is_careful(text, language)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "mets le chauffage en mode éco"),
        ("en", "mini split on cool"),
        ("en", "change the ac to cool mode only"),
        ("de", "stell die Klimaanlage auf Kühlen"),
        ("nl", "zet de airco op koelen"),
        ("it", "metti il clima in raffreddamento"),
        ("fr", "incline les lattes du store"),
        ("fr", "mets la clim en automatique"),
        ("es", "pon el aire en frío"),
        ("es", "inclina las lamas"),
        ("es", "que oscile el ventilador"),
    ],
)
def test_a_mode_that_no_tool_sets_is_read_with_care(language, said):
    assert asks_for_a_mode(said, language)
    assert is_careful(said, language)


def test_what_is_asked_of_a_state_is_told_from_a_complaint():
    assert asks_whether("le portail est resté ouvert ?", "fr")
    assert asks_whether("¿se quedó abierto el portón?", "es")
    assert not asks_whether("le portail est resté ouvert", "fr")
    assert not asks_whether("tu peux fermer le portail ?", "fr")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "active le mode vacances"),
        ("en", "turn on heat"),
        ("en", "lights on cool white"),
        ("de", "stell das Wohnzimmer auf Kinomodus"),
        ("it", "metti il riscaldamento a 20"),
        ("fr", "mets la lampe en blanc froid"),
        ("es", "pon la lámpara en blanco frío"),
        ("es", "activa el modo noche"),
    ],
)
def test_what_only_names_a_mode_is_no_such_wish(language, said):
    assert not asks_for_a_mode(said, language)


def test_some_languages_are_not_known():
    assert is_known("pt-BR")
    assert not is_known("xx")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "tomorrow morning close the blinds"),
        ("en", "turn the lamp on every evening"),
        ("de", "mach morgen früh das Licht an"),
        ("fr", "ferme les volets tous les soirs"),
        ("es", "enciende la luz mañana"),
        ("nl", "doe elke avond de lamp aan"),
        ("it", "accendi la luce ogni sera"),
        ("de", "mach vor dem Schlafengehen die Heizung aus"),
        ("de", "nach dem Essen das Licht aus"),
        ("de", "schalte bei Sonnenuntergang die Lampe ein"),
        ("nl", "voor het slapengaan de verwarming uit"),
        ("nl", "na het eten de vaatwasser aan"),
    ],
)
def test_what_is_for_another_time_is_read_with_care(language, said):
    assert says_when(said, language)
    assert is_careful(said, language)


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "start good morning"), ("de", "starte Guten Morgen"), ("nl", "start goede morgen")],
)
def test_a_greeting_is_for_now(language, said):
    assert not says_when(said, language)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "mach das Licht vor dem Schlafzimmer an"),
        ("de", "vor dem Esszimmer das Licht aus"),
        ("nl", "zet een timer van tien minuten voor het eten"),
        ("nl", "doe de lamp na de voordeur uit"),
    ],
)
def test_a_place_or_a_purpose_is_no_other_time(language, said):
    assert not says_when(said, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("dim the lights to", "en"),
        ("turn off the ceiling lights and the", "en"),
        ("start the vacuum in…", "en"),
        ("volume to", "en"),
        ("mach das Licht an im", "de"),
        ("schalte die Lampe und", "de"),
        ("dimme das Licht auf", "de"),
        ("wärmer als", "de"),
        ("le volet à moitié dans", "fr"),
        ("het rolgordijn half in", "nl"),
        ("più forte di", "it"),
        ("saug den Flur und die", "de"),
        ("mets le chauffage à", "fr"),
        ("apaga la luz y", "es"),
        ("doe de lamp aan in het", "nl"),
        ("zet de verwarming naar", "nl"),
        ("accendi la luce in", "it"),
    ],
)
def test_a_sentence_that_breaks_off_before_a_name_or_a_value_is_unfinished(text, language):
    assert is_unfinished(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("let some air in", "en"),
        ("I need light to read by", "en"),
        ("nothing good to listen to", "en"),
        ("turn the lamp on", "en"),
        ("set a timer for ten minutes, the pasta is in", "en"),
        ("mach das Licht an", "de"),
        ("mach die Tür zu", "de"),
        ("mach die Tür auf", "de"),
        ("dreh die Heizung auf", "de"),
        ("nimm lieber den", "de"),
        ("doe het", "nl"),
        ("zet de tv uit", "nl"),
        ("tira giù la", "it"),
    ],
)
def test_a_sentence_may_end_in_a_small_word(text, language):
    assert not is_unfinished(text, language)
