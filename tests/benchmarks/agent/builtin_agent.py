"""Home Assistant's built-in conversation agent, in process."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

from homeassistant.components.conversation import ConversationResult, async_converse
from homeassistant.components.intent.const import TIMER_DATA
from homeassistant.core import Context, HomeAssistant
from homeassistant.helpers import intent
from pytest_homeassistant_custom_component.common import async_test_home_assistant

from wyoming_servers.bench.hass_home import SHOPPING_LIST, write_states
from wyoming_servers.demo.home import SimulatedHome

from .builtin_home import set_up
from .judge import Reading, TimerState, Turn
from .sentences import Sentence
from .simulated import fresh_home, open_items, reading_of

_WARM_UP = {
    "en": "what time is it",
    "de": "wie spät ist es",
    "fr": "quelle heure est-il",
    "es": "qué hora es",
    "nl": "hoe laat is het",
    "it": "che ore sono",
}


@dataclass
class Stage:
    """A Home Assistant that is set up, and the home that is simulated at the moment."""

    hass: HomeAssistant
    home: SimulatedHome
    speakers: dict[str, str]

    async def enter(self, home: SimulatedHome, sentence: Sentence) -> None:
        """Put everything back to what the home's file says, with the sentence's timers."""
        self.home = home
        write_states(self.hass, home)
        timers = self.hass.data[TIMER_DATA]
        for timer_id in list(timers.timers):
            timers.cancel_timer(timer_id)
        for given in sentence.given:
            timers.start_timer(
                self.speakers[home.speaker_area],
                given.get("hours"),
                given.get("minutes"),
                given.get("seconds"),
                sentence.language,
                name=given.get("name"),
            )
        shopping = self._shopping_list()
        shopping.items.clear()
        for item in home.lists.items(SHOPPING_LIST):
            await shopping.async_add(item.summary)
        # What was paused in an earlier sentence is not to be resumed in this one.
        for handler in intent.async_get(self.hass):
            if (paused := getattr(handler, "last_paused", None)) is not None:
                paused.clear()
        await self.hass.async_block_till_done()

    def read(self) -> Reading:
        """Return what the home is now, with the timers and items that Home Assistant keeps."""
        reading = reading_of(self.home)
        items = open_items(
            (item["name"], "completed" if item["complete"] else "needs_action")
            for item in self._shopping_list().items
        )
        return replace(
            reading,
            lists={**reading.lists, SHOPPING_LIST: items},
            timers=tuple(
                TimerState(seconds=timer.seconds_left, name=timer.name, active=timer.is_active)
                for timer in self.hass.data[TIMER_DATA].timers.values()
            ),
        )

    async def ask(
        self, text: str, sentence: Sentence, conversation: str
    ) -> tuple[ConversationResult, float]:
        """Return the agent's answer and the milliseconds it took."""
        area = sentence.area or self.home.speaker_area
        started = time.perf_counter()
        result = await async_converse(
            self.hass,
            text,
            conversation,
            Context(),
            language=sentence.language,
            device_id=self.speakers[area],
        )
        return result, 1000 * (time.perf_counter() - started)

    def _shopping_list(self):
        [entry] = self.hass.config_entries.async_entries("shopping_list")
        return entry.runtime_data


async def ask_all(
    home_file: Path, sentences: Iterable[Sentence]
) -> AsyncIterator[tuple[Sentence, Turn]]:
    """Say each sentence in a home that is as its file says; yields what came of it."""
    with TemporaryDirectory() as config:
        async with async_test_home_assistant(config_dir=config) as hass:
            stage = Stage(hass, fresh_home(home_file), {})
            stage.speakers = await set_up(hass, stage.home.snapshot(), lambda: stage.home)
            warm = False
            for sentence in sentences:
                await stage.enter(fresh_home(home_file), sentence)
                if not warm:
                    await stage.ask(_WARM_UP[sentence.language], sentence, uuid4().hex)
                    warm = True
                yield sentence, await _turn(stage, sentence)
            await hass.async_stop(force=True)


async def _turn(stage: Stage, sentence: Sentence) -> Turn:
    before, conversation, milliseconds = stage.read(), uuid4().hex, 0.0
    for text in sentence.said:
        result, took = await stage.ask(text, sentence, conversation)
        await stage.hass.async_block_till_done()
        milliseconds += took
    return Turn(
        before=before,
        after=stage.read(),
        reply=str(result.response.speech.get("plain", {}).get("speech", "")),
        understood=result.response.response_type is not intent.IntentResponseType.ERROR,
        asks=result.continue_conversation,
        milliseconds=milliseconds,
    )
