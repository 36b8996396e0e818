from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.house.snapshot import Area, Entity
from wyoming_servers.llm.agent.compound.owned import with_owners

_NAMES = {
    "en": ("Nora's Room", "Nora's Curtains", "Nora's Lamp"),
    "de": ("Noras Zimmer", "Noras Rollo", "Nachttischlampe Nora"),
    "fr": ("Chambre de Nora", "Volet de Nora", "Lampe de chevet Nora"),
    "es": ("Cuarto de Nora", "Persiana de Nora", "Lámpara de Nora"),
    "nl": ("Kamer van Nora", "Rolgordijn Nora", "Nachtlampje Nora"),
    "it": ("Camera di Nora", "Tapparella di Nora", "Lampada Nora"),
}


@pytest.fixture
def home_of_nora(home):
    """A home where Nora has a room with a blind, a lamp, and a speaker with a name of its own."""

    def read(language):
        house, (room, blind, lamp) = home(language), _NAMES[language]
        things = (("cover", blind), ("light", lamp), ("media_player", "Jukebox"))
        mine = (
            Entity(entity_id=f"{domain}.nora", name=name, domain=domain, area="nora", state="on")
            for domain, name in things
        )
        areas = (*house.areas, Area(area_id="nora", name=room))
        return replace(house, areas=areas, entities=(*house.entities, *mine))

    return read


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        ("en", "mute Nora's music and draw her curtains", "Nora's music and draw Nora's Curtains"),
        ("en", "Nora is asleep so turn off her music", "turn off Jukebox"),
        ("en", "Nora's lamp on and everything else in her room off", "else in Nora's Room off"),
        ("de", "Noras Licht aus und lass ihr Rollo runter", "und lass Noras Rollo runter"),
        ("de", "Nora schläft, mach ihre Musik aus", "mach Jukebox aus"),
        ("de", "Nora schläft, mach bei ihr das Licht aus", "mach in Noras Zimmer das Licht aus"),
        ("fr", "Nora dort, éteins sa lampe de chevet", "éteins Lampe de chevet Nora"),
        ("fr", "coupe la musique de Nora et éteins tout dans sa chambre", "dans Chambre de Nora"),
        ("fr", "Nora dort, ferme le volet chez elle", "le volet dans Chambre de Nora"),
        ("es", "Nora duerme, baja su persiana", "baja Persiana de Nora"),
        ("es", "apaga la luz de Nora y la música en su cuarto", "la música en Cuarto de Nora"),
        ("nl", "Nora slaapt, doe haar nachtlampje uit", "doe Nachtlampje Nora uit"),
        ("nl", "doe het licht van Nora uit en d'r rolgordijn dicht", "en Rolgordijn Nora dicht"),
        ("it", "spegni la luce di Nora e abbassa la sua tapparella", "la Tapparella di Nora"),
        ("it", "Nora studia, spegni la musica in camera sua", "la musica in Camera di Nora"),
    ],
)
def test_what_is_of_somebody_named_before_gets_its_name(home_of_nora, language, said, meant):
    assert with_owners(said, language, home_of_nora(language)).endswith(meant)


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        ("it", "Nora dorme, spegnile la lampada", "spegni Lampada Nora"),
        ("it", "alla Nora chiudi la tapparella", "chiudi Tapparella di Nora"),
        ("it", "tirale giù la tapparella alla Nora", "tira giù Tapparella di Nora"),
        ("it", "Nora si è addormentata spegnile la musica", "spegni Jukebox"),
        ("es", "Nora está dormida, apágale la lámpara", "apaga Lámpara de Nora"),
        ("es", "a Nora bájale la persiana", "baja Persiana de Nora"),
        ("es", "bájale a Nora la persiana", "baja Persiana de Nora"),
        ("es", "apágale a Nora la lámpara y la tele", "apaga Lámpara de Nora y la tele"),
        ("it", "abbassa a Nora la tapparella", "abbassa Tapparella di Nora"),
        ("fr", "ferme à Nora le volet", "ferme Volet de Nora"),
        ("fr", "Nora dort, éteins-lui la lampe de chevet", "éteins Lampe de chevet Nora"),
        ("de", "Nora schläft, mach ihr die Musik aus", "mach Jukebox aus"),
    ],
)
def test_what_is_done_for_somebody_is_done_with_what_is_theirs(home_of_nora, language, said, meant):
    assert with_owners(said, language, home_of_nora(language)) == meant


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("it", "a Nora piace la lampada"),
        ("it", "alla Nora alza il volume della tele"),
        ("it", "Nora dorme spegnile tutte"),
        ("it", "alla Nora accendi la lampada in cucina"),
        ("de", "sag ihr die Lampe ist an"),
    ],
)
def test_what_is_not_theirs_is_none_of_it(home_of_nora, language, said):
    assert with_owners(said, language, home_of_nora(language)).endswith(said[-12:])


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "turn off her curtains"),
        ("en", "Nora's lamp on and tell her the kettle is on"),
        ("en", "Nora's lamp on and paint her bike"),
        ("de", "bei Nora soll das Licht aus sein"),
        ("fr", "chez Nora baisse le son télé"),
        ("nl", "bij Nora zijn lampen aan"),
        ("it", "accendi la sua lampada"),
    ],
)
def test_what_is_of_nobody_who_was_named_is_kept(home_of_nora, language, said):
    assert with_owners(said, language, home_of_nora(language)) == said


def test_several_things_of_somebody_are_those_of_the_room(home_of_nora):
    house = home_of_nora("en")
    lamp = Entity(entity_id="light.ceiling", name="Spots", domain="light", area="nora")
    house = replace(house, entities=(*house.entities, lamp))
    written = with_owners("Nora's asleep turn off her lights", "en", house)
    assert written == "Nora's asleep turn off lights in Nora's Room"


def test_the_thing_of_somebody_is_done_with_the_other_command(home_of_nora):
    calls, _ = done(home_of_nora("en"), "turn on Nora's lamp and close her curtains")
    assert calls == [("HassTurnOn", "Nora's Lamp"), ("HassTurnOff", "Nora's Curtains")]


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        ("en", "Nora is asleep turn off the fan", "turn off the fan"),
        ("de", "Nora schläft schon, mach den Ventilator aus", "mach den Ventilator aus"),
        ("fr", "Nora dort éteins le ventilateur", "éteins le ventilateur"),
        ("es", "Nora está en la escuela apaga el ventilador", "apaga el ventilador"),
        ("nl", "Nora is naar hockey zet haar rolgordijn dicht", "zet Rolgordijn Nora dicht"),
        ("it", "Nora dorme spegni il ventilatore", "spegni il ventilatore"),
    ],
)
def test_what_is_told_of_somebody_before_a_command_is_left_out(home_of_nora, language, said, meant):
    assert with_owners(said, language, home_of_nora(language)) == meant


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "if Nora is asleep turn off the fan"),
        ("en", "Nora is shouting turn off the fan"),
        ("en", "Nora is about to turn off the fan"),
        ("en", "Nora is asleep don't turn off the fan"),
        ("de", "wenn Nora schläft mach den Ventilator aus"),
        ("de", "Nora sagt mach den Ventilator aus"),
        ("it", "Nora sta dicendo spegni il ventilatore"),
        ("nl", "Nora zit te roepen zet de ventilator aan"),
    ],
)
def test_what_somebody_says_or_is_to_do_first_is_kept(home_of_nora, language, said):
    assert with_owners(said, language, home_of_nora(language)) == said


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        (
            "en",
            "turn off Mia's reading lamp and Nora's",
            "Mia's reading lamp and Nora's Reading Lamp",
        ),
        (
            "en",
            "Mia's reading lamp and Nora's one both off",
            "Mia's reading lamp and Nora's Reading Lamp both off",
        ),
        ("en", "Mia's reading lamp off and Nora's on", "lamp off and Nora's Reading Lamp on"),
        ("de", "Mias Leselampe aus und Noras an", "Leselampe aus und Noras Leselampe an"),
        ("nl", "Mia's leeslamp uit en Nora's aan", "leeslamp uit en Nora's leeslamp aan"),
        ("en", "set the kitchen to 20 and Nora's to 18", "to 20 and Nora's Room to 18"),
        ("en", "turn off Mia's reading lamp Nora's up", "reading lamp Nora's up"),
        ("en", "turn off the kitchen and Nora's", "the kitchen and Nora's"),
    ],
)
def test_a_noun_that_is_left_out_is_that_of_what_was_named(home, language, said, meant):
    house = home(language)
    noun = {"en": "{}'s Reading Lamp", "de": "{}s Leselampe", "nl": "{}'s leeslamp"}[language]
    lamps = (
        Entity(entity_id=f"light.{who}", name=noun.format(who), domain="light")
        for who in ("Mia", "Nora")
    )
    areas = (*house.areas, Area(area_id="nora", name="Nora's Room"))
    house = replace(house, areas=areas, entities=(*house.entities, *lamps))
    assert with_owners(said, language, house).endswith(meant)
