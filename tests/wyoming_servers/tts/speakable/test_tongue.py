import pytest

from wyoming_servers.tts.speakable.tongue import tongue

SENTENCES = {
    "en": [
        "The light in the kitchen is on.",
        "I could not find that device.",
        "What is it you want?",
    ],
    "de": [
        "Das Licht in der Küche ist an.",
        "Ich konnte das Gerät nicht finden.",
        "Wie ist das Wetter?",
    ],
    "fr": [
        "La lumière de la cuisine est allumée.",
        "Je ne trouve pas cet appareil, c'est dommage.",
    ],
    "es": [
        "La luz de la cocina está encendida, y el salón.",
        "No he encontrado el aparato, lo siento mucho.",
    ],
    "it": ["La luce della cucina è accesa.", "Non ho trovato il dispositivo, ma c'è ancora."],
    "nl": ["Het licht in de keuken is niet aan.", "Ik kan dat apparaat niet vinden."],
}
NAMES = [
    "Playing Stairway to Heaven by Led Zeppelin.",
    "Living Room TV",
    "Hallway Motion Sensor Battery Low",
    "Ich spiele The Show Must Go On von Queen, das ist ein Hit.",
    "OK.",
    "Guten Morgen!",
    "5 12 8 3 100",
    "",
]


def anyone(_):
    return True


@pytest.mark.parametrize("own", SENTENCES)
@pytest.mark.parametrize(
    ("spoken", "text"), [(code, text) for code, texts in SENTENCES.items() for text in texts]
)
def test_a_sentence_is_never_taken_for_a_third_language(own, spoken, text):
    assert tongue(text, own, anyone) in ({None} if spoken == own else {None, spoken})


@pytest.mark.parametrize("spoken", SENTENCES)
def test_a_plain_sentence_is_known(spoken):
    own = "de" if spoken == "en" else "en"
    found = [tongue(text, own, anyone) for text in SENTENCES[spoken]]
    assert spoken in found


@pytest.mark.parametrize("own", ["en", "de"])
@pytest.mark.parametrize("text", NAMES[:3] + NAMES[4:])
def test_names_and_short_texts_change_nothing(own, text):
    assert tongue(text, own, anyone) is None


def test_a_title_within_a_sentence_changes_nothing():
    assert tongue(NAMES[3], "de", anyone) is None


@pytest.mark.parametrize(
    ("text", "own", "language"),
    [
        ("Сейчас двадцать градусов.", "en", "ru"),
        ("Сейчас двадцать градусов.", "uk", None),
        ("今日は暖かいです。", "en", "ja"),
        ("今天很暖和。", "en", "zh"),
        ("今天很暖和。", "ja", None),
        ("오늘은 따뜻합니다.", "de", "ko"),
        ("Είναι ζεστά σήμερα.", "fr", "el"),
        ("The word дом.", "en", None),
    ],
)
def test_a_script_tells_too(text, own, language):
    assert tongue(text, own, anyone) == language


def test_without_a_voice_nothing_changes():
    assert tongue("Сейчас двадцать градусов.", "en", lambda _: False) is None
