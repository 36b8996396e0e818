"""Questions about values, comparisons and states in Spanish."""

from functools import partial

import pytest

from tests.wyoming_servers.llm.agent.inquiries.asked import answer_of, entity, sensor
from wyoming_servers.house.snapshot import Area, House
from wyoming_servers.llm.agent.inquiries.reader import inquiry

HOUSE = House(
    house_id="h",
    language="es",
    areas=tuple(
        Area(area_id=one, name=name)
        for one, name in (
            *(("salon", "Salón"), ("dormitorio", "Dormitorio"), ("bano", "Baño")),
            *(("jardin", "Jardín"), ("taller", "Taller")),
        )
    ),
    entities=(
        entity("light", "Lámpara de Pie", "on", area="salon", brightness=51),
        entity("light", "Luz del Techo", "off", area="salon"),
        entity("light", "Flexo", "on", area="dormitorio", brightness=204),
        entity("fan", "Ventilador", "on", area="dormitorio", percentage=40),
        entity("cover", "Persiana", "open", "shutter", "salon", current_position=80),
        entity("cover", "Toldo", "open", "awning", "jardin", current_position=60),
        entity("lock", "Puerta Principal", "unlocked"),
        entity("lock", "Puerta del Taller", "locked", area="taller"),
        entity("media_player", "Televisión", "on", "tv", "salon", volume_level=0.5),
        entity("media_player", "Radio", "playing", "speaker", "bano", volume_level=0.3),
        entity("climate", "Termostato", "heat", area="salon", current_temperature=20.5),
        entity(
            "climate",
            "Radiador",
            "off",
            area="dormitorio",
            current_temperature=17.2,
            temperature=18,
        ),
        entity("switch", "Cafetera", "off"),
        entity("switch", "Impresora", "on"),
        entity("person", "Ana", "not_home"),
        entity("binary_sensor", "Ventana del Baño", "on", "window", "bano"),
        sensor("Batería del Coche", 55, "%", "battery"),
        sensor("Batería del Timbre", 8, "%", "battery"),
        sensor("Humedad del Baño", 71, "%", "humidity", "bano"),
        sensor("Temperatura Exterior", 3.5, "°C", "temperature", "jardin"),
        sensor("Temperatura de la Nevera", 5.2, "°C", "temperature", "salon"),
        entity("binary_sensor", "Movimiento del Taller", "on", "motion", "taller"),
        sensor("Nivel de Gasóleo", 640, "L", "volume_storage"),
    ),
)
answer = partial(answer_of, HOUSE)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("¿qué tan fuerte está la lámpara de pie?", "Lámpara de Pie: 20 %"),
        ("¿a qué brillo está el flexo?", "Flexo: 80 %"),
        ("¿cuánto brilla el flexo?", "Flexo: 80 %"),
        ("¿qué tan alto está el volumen de la tele?", "Televisión: 50 %"),
        ("¿a qué velocidad gira el ventilador?", "Ventilador: 40 %"),
        ("¿cuánto está abierto el toldo?", "Toldo: 60 %"),
        ("¿está muy fuerte la tele?", "Televisión: 50 %"),
        ("¿a cuánto tengo puesto el radiador?", "Radiador: 18°"),
        ("¿cuánta batería le queda al coche?", "El dispositivo Batería del coche indica 55 %"),
        ("cuanta bateria le queda al coche", "El dispositivo Batería del coche indica 55 %"),
        ("¿cómo va de pila el timbre?", "El dispositivo Batería del timbre indica 8 %"),
        ("¿cuánto gasóleo nos queda?", "El dispositivo Nivel de gasóleo indica 640 L"),
        ("decime cuánta humedad hay en el baño", "El dispositivo Humedad del baño indica 71 %"),
    ],
)
def test_a_value_is_told(sentence, told):
    assert answer(sentence) == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("¿hace más frío en el dormitorio que en el salón?", "Sí. Radiador: 17,2°. Termostato"),
        ("¿hace más calor fuera que en el salón?", "No. Temperatura Exterior: 3,5 °C"),
        ("dime si está más caliente el dormitorio que el salón", "No. Radiador: 17,2°"),
        ("¿está más alta la tele que la radio?", "Sí. Televisión: 50 %. Radio: 30 %"),
        ("¿tiene menos batería el timbre que el coche?", "Sí. Batería del Timbre: 8 %"),
        ("¿dónde hace más calor, en el salón o en el dormitorio?", "Termostato: 20,5°"),
        ("¿hay más de 19 grados en el salón?", "Sí, 20,5°"),
        ("¿estamos por debajo de cinco grados fuera?", "Sí, 3,5 °C"),
        ("¿está la humedad del baño por encima del 75 por ciento?", "No, 71 %"),
        ("¿pasa la humedad del baño del sesenta?", "Sí, 71 %"),
        ("¿bajó de diez por ciento la batería del timbre?", "Sí, 8 %"),
        ("el dormitorio está más frío que el salón", "Sí. Radiador: 17,2°"),
        ("¿qué luz está más fuerte?", "Flexo: 80 %"),
        ("¿cuál tiene menos batería?", "Batería del Timbre: 8 %"),
        ("¿qué cuarto es el más frío?", "Radiador: 17,2°"),
        ("¿dónde hace más calor?", "Termostato: 20,5°"),
    ],
)
def test_values_are_compared(sentence, told):
    assert answer(sentence).startswith(told)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("¿la impresora sigue encendida?", "Sí"),
        ("¿me he dejado la cafetera encendida?", "No"),
        ("¿no está encendida la cafetera?", "No"),
        ("¿cerré la puerta principal con llave?", "No"),
        ("la puerta principal está con llave, ¿no?", "No"),
        ("¿está el taller cerrado con llave?", "Sí"),
        ("¿está cerrado el baño?", "No"),
        ("¿está bajada la persiana?", "No"),
        ("¿está la impresora encendida o apagada?", "El dispositivo Impresora está encendido"),
        ("¿puerta principal?", "El dispositivo Puerta principal está desbloqueado"),
        ("¿ha llegado Ana a casa?", "No"),
        ("ya llegó Ana", "No"),
        ("¿qué pilas están bajas?", "Batería del Timbre"),
        ("¿hay alguna pila baja?", "Sí, el dispositivo Batería del Timbre"),
    ],
)
def test_a_state_is_told_in_whatever_order_of_words(sentence, told):
    assert answer(sentence).startswith(told)


@pytest.mark.parametrize(
    "sentence",
    [
        "¿hace más frío en Oslo que en Roma?",
        "¿es más grande un elefante que un caballo?",
        "¿cuál es la ciudad más fría del mundo?",
        "¿cuánta batería tiene un submarino?",
        "¿qué tan fuerte es el café?",
        "¿estaba más caliente ayer el salón?",
        "¿cuánta leche lleva un flan?",
        "¿está bajado el toldo?",
        "¿qué recámara está más caliente?",
        "¿está encendida la luz?",
        "la luz está apagada",
        "¿está cerrado el movimiento del taller?",
        "la puerta principal está abierta",
        "baja la lámpara de pie al veinte por ciento",
        "baja el toldo diez por ciento",
        "pasa la lámpara de pie al veinte por ciento",
    ],
)
@pytest.mark.parametrize("late", [False, True])
def test_what_the_house_does_not_have_is_left_to_others(sentence, late):
    assert inquiry(sentence, "es", HOUSE, None, late=late) is None


def test_here_is_the_room_of_the_speaker_with_an_accent_or_without():
    [one, other] = (
        inquiry(f"¿hace más frío {here} que en el salón?", "es", HOUSE, "dormitorio", late=False)
        for here in ("aquí", "aca")
    )
    assert one.entity_ids == other.entity_ids == ("climate.radiador", "climate.termostato")


@pytest.mark.parametrize(
    "said",
    [
        "la impresora sigue encendida",
        "me dejé la impresora encendida",
        "hay mucha humedad en el baño",
        "está muy húmedo el baño",
    ],
)
def test_only_a_question_mark_makes_a_report_a_question(said):
    assert not any(inquiry(said, "es", HOUSE, None, late=late) for late in (False, True))
    assert inquiry(f"¿{said}?", "es", HOUSE, None, late=False) is not None
