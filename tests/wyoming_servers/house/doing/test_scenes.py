"""A scene or script that is to be done, by its name alone."""

import pytest

from wyoming_servers.house.matcher import matcher_for


@pytest.mark.parametrize(
    ("language", "said", "entity_id"),
    [
        ("en", "do good night", "scene.good_night"),
        ("en", "do movie time", "script.movie_time"),
        ("de", "mach Kinoabend", "script.movie_time"),
        ("fr", "fais ambiance", "scene.mood_lighting"),
        ("es", "haz luz ambiental", "scene.mood_lighting"),
        ("nl", "doe filmavond", "script.movie_time"),
        ("it", "fai buonanotte", "scene.good_night"),
    ],
)
def test_a_scene_is_done(home, language, said, entity_id):
    matches = matcher_for(home(language)).match_all(said, language, None)
    assert [(match.intent, match.entity_ids) for match in matches] == [
        ("HassTurnOn", (entity_id,)),
    ]


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "do the bed light"), ("de", "mach Bettlicht"), ("nl", "doe bedlamp")],
)
def test_nothing_else_is(home, language, said):
    assert not matcher_for(home(language)).match_all(said, language, None)
