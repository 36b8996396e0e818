"""Sentences for what happened: the intents package's responses, filled as Home Assistant does.

The variables are those of the default conversation agent: ``slots`` (what was said and what the
handler added), ``state`` (the first entity) and ``query.matched`` / ``query.unmatched``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from jinja2 import Template, TemplateError
from jinja2.sandbox import SandboxedEnvironment

from wyoming_servers.house.language import LanguagePack, language_pack
from wyoming_servers.house.matcher import Match
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.house.tags import family_of

from .decimals import rounded, with_own_decimals
from .phrases import phrase
from .state_words import state_word

_environment = SandboxedEnvironment()

_NO_NAME = "No entities matched the name"
_FAILED = "Failed to call"
_NOT_LISTED = re.compile("Item '(.+)' not found on list")
_FEATURES = {
    ("cover", "HassTurnOn"): 1,
    ("cover", "HassTurnOff"): 2,
    ("cover", "HassSetPosition"): 4,
    ("cover", "HassStopMoving"): 8,
    ("valve", "HassTurnOn"): 1,
    ("valve", "HassTurnOff"): 2,
    ("valve", "HassSetPosition"): 4,
    ("valve", "HassStopMoving"): 8,
}
"""Home Assistant's features of covers and valves, by what they are needed for."""
# Openings of helpers/intent.py's MatchFailedError -> keys of the package's errors.
_NOT_MATCHED = {
    _NO_NAME: ("no_entity",),
    "No entities were in the area": (
        "no_entity_in_area",
        "no_device_class_in_area",
        "no_domain_in_area",
        "no_area",
    ),
    "No entities were on the floor": (
        "no_entity_in_floor",
        "no_device_class_in_floor",
        "no_domain_in_floor",
        "no_floor",
    ),
    "No entities matched the domain": ("no_domain_in_area", "no_domain_in_floor", "no_domain"),
    "No entities matched the device class": (
        "no_device_class_in_area",
        "no_device_class_in_floor",
        "no_device_class",
    ),
    "No entities supported the required features": ("feature_not_supported",),
    "No entities were in the required state": ("entity_wrong_state",),
    "No matching entities are exposed": ("no_entity_exposed", "no_domain_exposed"),
    "The area does not exist": ("no_area",),
    "The floor does not exist": ("no_floor",),
    "Multiple entities share the name": (
        *("duplicate_entities_in_area", "duplicate_entities", "duplicate_targets"),
    ),
    "Multiple entities matched": ("duplicate_entities", "duplicate_targets"),
}
_ERRORS = {
    "TimerNotFoundError": "timer_not_found",
    "MultipleTimersMatchedError": "multiple_timers_matched",
    "TimersNotSupportedError": "no_timer_support",
}
_STATE_WORDS = {
    "light": "on_off_states",
    "switch": "on_off_states",
    "fan": "on_off_states",
    "input_boolean": "on_off_states",
    "media_player": "on_off_states",
    "climate": "on_off_states",
    "binary_sensor": "on_off_states",
    "cover": "cover_states",
    "valve": "cover_states",
    "lock": "lock_states",
}
_SENSOR_WORDS = {
    **dict.fromkeys(("door", "garage_door", "opening", "window"), "bs_open_states"),
    **dict.fromkeys(("motion", "occupancy", "presence"), "bs_occupancy_states"),
}
"""Lists of the intents package with the words for states."""
_CAPITALS = ("de", "nl")
"""Languages whose names keep the capitals within them: "Luftfeuchtigkeit Bad"."""
_ELSE = {"default": "current_temperature"}
"""Keys of responses that the package has instead of others in a language."""
_DONE = ("action_done", "partial_action_done", "query_answer")


class TemplateState:
    """An entity as the response templates see it."""

    def __init__(self, entity: Entity, word: str | None = None) -> None:
        """``word`` is what people say for the state, where the state does not tell it."""
        self._word = word
        self.entity_id = entity.entity_id
        self.domain = entity.domain
        self.object_id = entity.entity_id.partition(".")[2]
        self.name = entity.name
        self.state = _rounded(entity.state)
        self.attributes = entity.attributes

    @property
    def state_with_unit(self) -> str:
        """The state, and its unit when it has one."""
        unit = self.attributes.get("unit_of_measurement")
        return self._word or (f"{self.state} {unit}" if unit else self.state)

    def __eq__(self, other: object) -> bool:
        """Compare as some templates do: the state with a word."""
        return self.state == other if isinstance(other, str) else self is other

    def __hash__(self) -> int:
        return hash(self.entity_id)


@dataclass(frozen=True, kw_only=True)
class Found:
    """What a question or an action was about."""

    matched: Sequence[Entity] = ()
    unmatched: Sequence[Entity] = ()
    slots: Mapping[str, Any] = field(default_factory=dict)
    """What the handler knows beyond the sentence, such as ``date`` or ``timers``."""


def response(match: Match, found: Found) -> str:
    """Return the response to an understood sentence; "Done" in its language when there is none."""
    pack = language_pack(match.language)
    templates = pack.responses.get(match.intent, {}) if pack else {}
    matched, unmatched = (
        [TemplateState(entity, _sensed(entity, pack)) for entity in entities]
        for entities in (found.matched, found.unmatched)
    )
    known = {state.entity_id: state for state in (*matched, *unmatched)}
    template = templates.get(match.response, templates.get(_ELSE.get(match.response, "")))
    if template and match.language.startswith(_CAPITALS):
        template = template.replace(" | capitalize", "")
    slots = {**match.slots, **match.texts, **found.slots}
    if template and len(matched) == 1:
        slots.setdefault("name", matched[0].name)
    if template is None or _lacks(template, slots):
        return phrase("done", match.language)
    text = _render(
        template,
        slots=slots,
        state=next(iter([*matched, *unmatched]), None),
        query={"matched": matched, "unmatched": unmatched},
        state_attr=lambda entity_id, name: known[entity_id].attributes.get(name),
    )
    # A template without a word for this kind of entity says "None".
    if text is None or re.search(r"\bNone\b", text):
        return phrase("done", match.language)
    values = [
        *match.slots.values(),
        *(value for state in known.values() for value in (state.state, *state.attributes.values())),
    ]
    text = with_own_decimals(text, values, match.language)
    if match.intent == "HassGetState" and known:
        one = (*found.matched, *found.unmatched)[0]
        # Of several it is told what they are not: "tienen el estado off".
        state = one.state if len(known) == 1 else str(match.slots.get("state", one.state))
        return _in_words(text, replace(one, state=state), match.language)
    return text


def error(language: str, key: str, **values: str) -> str:
    """Return the package's sentence for an error, or its general one."""
    pack = language_pack(language)
    errors = pack.errors if pack else {}
    template = errors.get(key) or errors.get("no_intent") or "Sorry, I couldn't understand that"
    text = _render(template, **values) or template
    return text.replace('"', "") if text.count('"') == 1 else text  # one that nothing closes


def outcome(match: Match, arguments: Mapping[str, Any], result: Any, house: House) -> str:
    """Return the sentence for a tool's result; success is only told when the result tells it."""
    if not isinstance(result, Mapping) or "error" in result:
        return _failure(match, arguments, result if isinstance(result, Mapping) else {}, house)
    speech = result.get("speech", {}).get("plain", {}).get("speech")
    if result.get("response_type") not in _DONE and result.get("success") is not True:
        return speech or error(match.language, "handle_error")
    data = result.get("data", {})
    if failed := data.get("failed"):
        names = ", ".join(str(target.get("name")) for target in failed)
        return phrase("partly", match.language, names=names)
    if speech:
        return str(speech)
    targets = [house.entity_by_id.get(target.get("id")) for target in data.get("success", ())]
    touched = [entity for entity in targets if entity is not None]
    named = [house.entity_by_id[entity_id] for entity_id in match.entity_ids]
    return response(match, Found(matched=touched or named, slots=result.get("speech_slots") or {}))


def join(sentences: Sequence[str]) -> str:
    """Join sentences, each ending once and told once."""
    said = list(dict.fromkeys(text for sentence in sentences if (text := sentence.strip())))
    return " ".join(
        text if text.endswith((".", "!", "?", "。")) or index == len(said) - 1 else f"{text}."
        for index, text in enumerate(said)
    )


def _lacks(template: str, slots: Mapping[str, Any]) -> bool:
    """Tell whether a template says nothing but a name that nobody knows: "Ho acceso {name}"."""
    return (
        "name" not in slots and re.search(r"^[^%]*\{\{\s*slots\.name\b[^%]*$", template) is not None
    )


def _sensed(entity: Entity, pack: LanguagePack | None) -> str | None:
    """Return the word for what a sensor of two states tells: a window is open, not on."""
    words = _SENSOR_WORDS.get(entity.device_class or "")
    return pack.word(words, entity.state) if words and pack else None


def has_word(entity: Entity) -> bool:
    """Tell whether people have a word for the state of a thing: none for "heat" and "playing"."""
    is_told = entity.domain not in ("media_player", "climate") or entity.state in ("on", "off")
    return is_told and entity.domain in (*_STATE_WORDS, "person")


def _in_words(text: str, entity: Entity, language: str) -> str:
    """Put the word people use for a state where a template left Home Assistant's."""
    words = _SENSOR_WORDS.get(entity.device_class or "") or _STATE_WORDS.get(entity.domain)
    pack = language_pack(language)
    is_ours = bool(words) or entity.domain in ("vacuum", "lawn_mower", "person")
    word = state_word(entity.state, language) if is_ours else None
    if word is None and pack and words:
        word = pack.word(words, entity.state)
    if entity.domain == "person" and entity.state == "not_home":
        word = phrase("away", language)
    if word is None or entity.state in word:
        return text
    said = re.sub(rf"\b{re.escape(entity.state)}$", word, text)
    if entity.domain == "person" and family_of(language) == "es":
        return said.removeprefix("El dispositivo ").replace(" en fuera ", " fuera ")
    return said


def _failure(
    match: Match, arguments: Mapping[str, Any], result: Mapping[str, Any], house: House
) -> str:
    kind, text = str(result.get("error", "")), str(result.get("error_text", ""))
    if kind in _ERRORS:
        return error(match.language, _ERRORS[kind])
    values = {
        key: _first(arguments.get(key)) for key in ("area", "floor", "domain", "device_class")
    }
    values |= {
        "entity": str(arguments.get("name", "")),
        "state": str(match.texts.get("state", "")) or _needed(match.intent),
    }
    if match.entity_ids and match.intent.startswith("HassMedia") and text.startswith(_NO_NAME):
        return error(match.language, "entity_wrong_state", **values)  # it was there, but silent
    for opening, keys in _NOT_MATCHED.items():
        if text.startswith(opening):
            return error(match.language, _fitting(keys, values), **values)
    return _reported(text, match, house) or error(match.language, "handle_error")


def _reported(text: str, match: Match, house: House) -> str | None:
    """Return what a tool's own error is about: a thing that is on no list, a device that failed."""
    if missed := _NOT_LISTED.match(text):
        item = missed[1][:1].upper() + missed[1][1:]
        return phrase("not_listed", match.language, item=item)
    failed = _named_in(text, house) if text.startswith(_FAILED) else []
    if failed and all(_is_unable(entity, match.intent) for entity in failed):
        return error(match.language, "feature_not_supported")
    names = ", ".join(entity.name for entity in failed)
    return phrase("failed", match.language, names=names) if failed else None


def _named_in(text: str, house: House) -> list[Entity]:
    """Return the devices whose ids an error tells."""
    found = map(house.entity_by_id.get, re.findall(r"\w+\.\w+", text))
    return [entity for entity in found if entity is not None]


def _is_unable(entity: Entity, intent: str) -> bool:
    """Tell whether a device lacks the feature that an intent needs."""
    needed = _FEATURES.get((entity.domain, intent))
    return needed is not None and not entity.features & needed


def _needed(intent: str) -> str:
    """Return the state that Home Assistant wants a device in, to do what is asked."""
    return "playing" if intent.startswith(("HassMedia", "HassSetVolume")) else "on"


def _first(value: Any) -> str:
    return str(next(iter(value), "") if isinstance(value, (list, tuple)) else value or "")


def _fitting(keys: Sequence[str], values: Mapping[str, str]) -> str:
    """Return the first error whose words are all known."""
    for key in keys:
        kind, _, place = key.removeprefix("no_").removesuffix("_exposed").partition("_in_")
        kind = "entity" if kind == "duplicate_entities" else kind
        needs = [word for word in ("entity", "domain", "device_class") if word == kind]
        if all(values[word] for word in (*needs, *([place] if place else []))):
            return key
    return keys[-1]


def _render(template: str, **variables: Any) -> str | None:
    try:
        return " ".join(_compiled(template).render(**variables).split())
    except (TemplateError, TypeError, ValueError, KeyError, AttributeError):
        return None


@lru_cache(maxsize=256)
def _compiled(template: str) -> Template:
    return _environment.from_string(template)


def _rounded(state: str) -> str:
    """Return a measured state with as many digits as one says aloud."""
    return rounded(state, 1) if re.search(r"\.\d{2}", state) else state
