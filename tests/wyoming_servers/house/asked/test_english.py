import pytest

from tests.wyoming_servers.house.townhouse import townhouse
from tests.wyoming_servers.llm.agent.talk import Without, brain_of, chat, read

ANSWERED = [
    # a question in the lounge, and the answer
    ("is the alarm set", "Yes"),
    ("is the alarm off", "No, armed_home"),
    ("is holiday mode on", "Yes"),
    ("is Alice in", "Yes"),
    ("is Alice out", "No, home"),
    ("where is Rosie", "Rosie is docked"),
    ("is Rosie cleaning", "No, docked"),
    ("how's the doorbell battery doing", "Doorbell battery is 34"),
    ("is there a leak in the garage", "No"),
    ("are the garage doors closed", "No, Second Garage Door is not closed"),
    ("are the curtains closed", "No, Left Curtain and Right Curtain are not closed"),
    ("is the awning open", "No"),
    ("did I leave the door unlocked", "Yes, Front Door"),
    ("is the heating on", "Yes, Lounge Radiator"),
    ("what's the heating set to", "Radiator: 21°"),
    ("what's the temperature on the ground floor", "20 degrees"),
    ("what's the study blind set to", "Blind: 100 %"),
    ("what's the tank set to", "Tank: 55°"),
    ("is music playing anywhere", "Yes, Radio"),
    ("which lights are on", "Lounge Ceiling Light and Study Ceiling Light"),
]


@pytest.mark.parametrize(("question", "answer"), ANSWERED)
def test_a_question_is_answered(question, answer):
    house = townhouse()
    text, calls, _ = read(brain_of(house).answer(chat(house, question, area="lounge"), Without()))
    assert (text, calls) == (answer, [])
