"""Music that is asked for by name: what a real player finds is what it plays."""

from __future__ import annotations

import pytest
from homeassistant.components.homeassistant.exposed_entities import async_expose_entity
from homeassistant.components.media_player import (
    DOMAIN,
    BrowseMedia,
    MediaClass,
    MediaPlayerEntity,
    MediaPlayerEntityFeature,
    MediaPlayerState,
    MediaType,
    SearchMedia,
)
from homeassistant.setup import async_setup_component

from tests.homeassistant.laramie.conftest import speech

pytestmark = pytest.mark.filterwarnings("default")  # Home Assistant's warnings are not ours


class RecordPlayer(MediaPlayerEntity):
    """Finds what its shelf holds, and notes what is put on."""

    _attr_name = "Record Player"
    _attr_should_poll = False
    _attr_state = MediaPlayerState.IDLE
    _attr_supported_features = (
        MediaPlayerEntityFeature.PLAY_MEDIA | MediaPlayerEntityFeature.SEARCH_MEDIA
    )

    def __init__(self, *shelf: str) -> None:
        self.shelf = shelf
        self.put_on: list[str] = []

    async def async_search_media(self, query):
        found = [title for title in self.shelf if query.search_query.casefold() in title.casefold()]
        return SearchMedia(result=[_record(title) for title in found])

    async def async_play_media(self, *, media_id, **_):
        self.put_on.append(media_id)


def _record(title):
    return BrowseMedia(
        title=title,
        media_class=MediaClass.ALBUM,
        media_content_type=MediaType.ALBUM,
        media_content_id=f"shelf/{title}",
        can_play=True,
        can_expand=False,
    )


@pytest.fixture
async def player(home):
    assert await async_setup_component(home, DOMAIN, {})
    player = RecordPlayer("Abbey Road", "Kind of Blue")
    await home.data["entity_components"][DOMAIN].async_add_entities([player])
    async_expose_entity(home, "conversation", player.entity_id, should_expose=True)
    return player


@pytest.mark.usefixtures("agent")
@pytest.mark.parametrize(
    "said", ["play Kind of Blue on the record player", "play the album kind of blue"]
)
async def test_what_is_found_is_played(player, say, said):
    result = await say(said)
    assert player.put_on == ["shelf/Kind of Blue"]
    assert speech(result) == "Playing media"


@pytest.mark.usefixtures("agent")
async def test_what_is_not_found_is_told(player, say):
    result = await say("play Thriller on the record player")
    assert player.put_on == []
    assert speech(result) == "Media not found"
