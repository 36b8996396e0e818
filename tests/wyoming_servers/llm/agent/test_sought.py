from dataclasses import replace

import pytest

from wyoming_servers.house.matcher import Match
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.llm.agent.sought import seeks_device

HOUSE = House(
    house_id="home",
    language="es",
    areas=(),
    floors=(),
    entities=(
        Entity(entity_id="climate.salon", domain="climate", name="Termostato del Salón"),
        Entity(entity_id="light.pie", domain="light", name="Lámpara de Pie"),
        Entity(entity_id="media_player.radio", domain="media_player", name="Radio de la Cocina"),
        Entity(entity_id="scene.noche", domain="scene", name="Noche de Cine"),
    ),
)


def sought(query):
    return Match(
        text=f"pon {query}",
        language="es",
        intent="HassMediaSearchAndPlay",
        slots={"search_query": query},
        texts={"search_query": query},
        free_text=("search_query",),
    )


@pytest.mark.parametrize(
    "query",
    [
        *("el termostado a 21", "la lampara azul"),
        *("el termostato a 21", "Lámpara de pie al 20", "la lámpara azul", "la radio"),
        *("al noventa la lámpara", "veinte por ciento en la lámpara de pie"),
        *("la escena de cine", "la radio más alto", "en pausa el equipo"),
        *("el volumen en cuarenta y cinco", "más luz", "un temporizador y otro"),
        *("40 minutos para el pan", "diez minutos", "20 grados en casa"),
        *("la radio al 25 de volumen", "la radio a veinte de volumen"),
        "la radio en pausa que busco las gafas",
    ],
)
def test_what_is_called_like_a_device_is_no_music(query):
    assert seeks_device(sought(query), HOUSE, "es")


@pytest.mark.parametrize(
    "query",
    [
        *("termostato", "lámpara maravillosa", "la radio en directo", "la noche", "más música"),
        *("cuarenta principales", "a la lima y al limón", "20 de abril"),
    ],
)
def test_what_only_resembles_a_device_may_be_music(query):
    assert not seeks_device(sought(query), HOUSE, "es")


@pytest.mark.parametrize(
    ("query", "is_stated"),
    [
        ("man kann nichts", True),
        ("der Kommentator ist ja kaum zu", True),
        ("die Leute können mir auf den Tisch", True),
        ("die Berliner Philharmoniker", False),
        ("Nichts von alledem", False),
    ],
)
def test_what_is_told_of_hearing_in_german_is_no_title(query, is_stated):
    assert seeks_device(sought(query), HOUSE, "de") is is_stated


def test_another_command_searches_for_nothing():
    lamp = Match(text="", language="es", intent="HassTurnOn", slots={"name": "Lámpara de Pie"})
    assert not seeks_device(lamp, HOUSE, "es")


@pytest.mark.parametrize(
    ("query", "language"),
    [
        ("some music", "en"),
        ("music everywhere", "en"),
        ("un po' di jazz dappertutto", "it"),
        ("die musik aus", "de"),
        ("celle-là", "fr"),
        ("al 25%", "it"),
        ("la radio al veinticinco por ciento", "es"),
        ("leiser", "de"),
        ("de muziek zachter", "nl"),
        ("la musica più bassa", "it"),
        ("en pausa", "es"),
        ("algo de jazz por toda la casa", "es"),
        ("something", "en"),
        ("etwas musik", "de"),
        ("that song again", "en"),
        ("la crime du salon à 22 degrés", "fr"),
        ("il clivo della sala a 22 gradi", "it"),
        ("le vélo à charger", "fr"),
        ("le vélo à charger et coupe le néon", "fr"),
        ("la voiture en charge", "fr"),
        ("a cargar el coche", "es"),
        ("la bici in carica", "it"),
        ("dat nummer nog een keer", "nl"),
    ],
)
def test_whatever_there_is_and_what_plays_are_no_titles(query, language):
    match = replace(sought(query), language=language)
    assert seeks_device(match, HOUSE, language)


def test_a_title_may_end_with_everywhere():
    title = replace(sought("Here, There and Everywhere"), language="en")
    assert not seeks_device(title, HOUSE, "en")


def test_a_part_of_a_player_s_name_is_no_title():
    match = replace(sought("cocina"), text="pon la radio de la cocina")
    assert seeks_device(match, HOUSE, "es")
    assert not seeks_device(replace(match, text="pon cocina"), HOUSE, "es")


def test_the_end_of_a_player_s_name_is_no_title():
    radio = replace(HOUSE.entities[2], name="Kitchen Radio")
    house = replace(HOUSE, entities=(*HOUSE.entities[:2], radio))
    assert seeks_device(replace(sought("the radio"), language="en"), house, "en")
    assert not seeks_device(replace(sought("radio one"), language="en"), house, "en")


def test_the_particle_of_a_verb_is_no_end_of_a_title():
    nena = replace(sought("Nena an"), text="mach Nena an", language="de")
    assert seeks_device(nena, HOUSE, "de")
    assert not seeks_device(replace(nena, text="spiel Nena an"), HOUSE, "de")
