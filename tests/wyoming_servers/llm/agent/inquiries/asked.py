"""Homes that are asked about, and what they answer."""

from tests.wyoming_servers.llm.agent.talk import Without, brain_of, chat, read
from wyoming_servers.house.snapshot import Entity


def entity(domain, name, state, kind=None, area=None, **attributes):
    return Entity(
        entity_id=f"{domain}.{name.casefold().replace(' ', '_').replace(chr(39), '')}",
        name=name,
        domain=domain,
        area=area,
        device_class=kind,
        state=str(state),
        attributes=attributes,
    )


def sensor(name, state, unit, kind=None, area=None):
    return entity("sensor", name, state, kind, area, unit_of_measurement=unit)


def answer_of(house, sentence, *, language=None, area=None):
    """Return what is said to a question, which does nothing."""
    asked = chat(house, sentence, language=language or house.language, area=area)
    text, calls, _ = read(brain_of(house).answer(asked, Without()))
    assert not calls
    return text
