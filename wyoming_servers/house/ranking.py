"""Which of several readings of a sentence is the best."""

from __future__ import annotations

from hassil.recognize import RecognizeResult

from .names import words_of
from .patterns import WINS


def rank(result: RecognizeResult) -> tuple[bool, int, bool, int, bool, int, int, int, str]:
    """Sort as hassil's ``recognize_best`` does with ``best_slot_name="name"``, best first.

    Before all that, a name as it is wins over a further form: "kitchen lights" are the lights of
    the kitchen rather than the one "Kitchen Light". A place of the house wins over
    the speaker's, which no words stand for.
    """
    name = result.entities.get("name")
    named = name is not None and not name.is_wildcard
    area = result.entities.get("area")
    wild = [entity for entity in result.entities_list if entity.is_wildcard]
    return (
        WINS not in (result.intent_metadata or ()),
        sum("form" in (entity.metadata or ()) for entity in result.entities_list),
        not named,
        -len(name.text) if name is not None and named else 0,
        area is not None and not words_of(area.text or ""),
        len(wild),
        -result.text_chunks_matched,
        sum(len(entity.text or "") for entity in wild),
        result.intent.name,
    )
