"""Several commands in one sentence: what one part leaves out it borrows of another.

"Turn on the lamp and the fan" lends the beginning, "mach das Licht und den Lüfter aus" also the
end, "set the hall to 19 degrees and the attic to 21" the unit; "the bathroom light and fan" lends
the room, "turn on the fan and set it to 60 percent" what "it" is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise, product, takewhile
from typing import Final

from .amounts import any_number
from .changes import CHANGE, LOOKED
from .durations import unit_of
from .language import language_pack
from .match import Match
from .names import small_words, words_of
from .snapshot import House
from .standing_for import IT, STRESS, THAT
from .tags import family_of

MOST_COMMANDS = 4
_PLACE: Final = ("area", "floor", "domain")
_TIMER: Final = "HassStartTimer"
_ON: Final = "HassTurnOn"
_OFF: Final = "HassTurnOff"
_SEARCH: Final = "HassMediaSearchAndPlay"
_ADD: Final = "HassListAddItem"
_LATER: Final = "conversation_command"
"""The slot of a command that is to be done later."""
_LENT_AT_START = 7
_LENT_AT_END = 3
_VALUE_ONLY = re.compile(r"(?:auf|op|naar|tot|to)\s", re.IGNORECASE)
"""Begins a part that says nothing but a value: "and to 20 percent"."""
_UNIT = re.compile(r"(?<=\d)\s*(?:°|%|[^\W\d_]+)$")
_ENDS_IN_VALUE = re.compile(
    r"\s(?:auf|op|naar|tot|to|at|a|al|à|su) \d+(?:\s*(?:°|%|[^\W\d_]+))?$|\d\s*%$", re.IGNORECASE
)
"""Ends a part that says what is to be set: "the lamp down to 15 percent"."""
_VERBS: Final = {
    "en": "turn|switch|set|open|close|lock|unlock|start|stop|play|pause|dim|put|make|mute|add"
    "|remove|take|tick",
    "de": "schalte?|mache?|stelle?|setze?|öffne|schließe?|sperre?|fahre?|ziehe?|lasse?|dimme?|"
    "drehe?|starte|stoppe?|spiele?"
    r"|(?:schalt|mach|stell|setz|öffn|schließ|sperr|fahr|zieh|lass|dimm|dreh|start|stopp)en sie",
    "nl": "zet|doe|maak|open|sluit|trek|start|stop|dim|speel|pauzeer",
    "fr": "(?:(?:allume|ouvre|ferme|verrouille|baisse|monte|lance|arrête|coupe|ajoute)z?|éteins"
    "|éteignez|mets|mettez|règle|réglez|lève|levez)(?:-(?:moi|nous|lui|leur|l[ae]s?)){0,2}"
    "|tu (?:(?:me|nous|lui|leur) )?(?:(?:allume|ouvre|ferme|verrouille|baisse|monte|lance|arrête"
    "|coupe|ajoute|règle|lève)s|éteins|mets)",
    "es": "enciende|prende|apaga|abre|cierra|pon|sube|baja|inicia|para|quita|bloquea|añade"
    "|encendé|prendé|apagá|abrí|cerrá|poné|subí|bajá|pará|quitá|fuera(?= (?:el|la|los|las))"
    "|(?:enci[eé]nde|pr[eé]nde|ap[aá]ga|[aá]bre|ci[eé]rra|p[oó]n|s[uú]be|b[aá]ja|qu[ií]ta|[eé]cha)"
    "(?:[mtl]e|nos|les|l[oa]s?)",
    "it": "(?:accendi|spegni|apri|chiudi|metti|imposta|alza|abbassa|avvia|ferma|blocca|aggiungi"
    "|sblocca|stoppa|stacca|tira)(?:mi|ci|gli|(?:me|te|ce|glie)?l[oaie])?"
    "|porta(?:mi|ci|gli|(?:me|te|ce|glie)?l[oaie]|(?=\\s(?:il|lo|la|i|gli|le|l['\u2019]\\w+)\\s))"
    "|accenda|spenga|apra|chiuda|metta",
}
"""Words that begin a command, where nothing is heard between two."""
STATES: Final = {
    "en": "on|off|up|down|open|shut|closed|locked|lit|going|running|stopped",
    "de": "an|aus|auf|zu|hoch|runter",
    "nl": "aan|uit|open|dicht|omhoog|omlaag",
    "fr": "allumée?s?|éteinte?s?",
    "es": "encendid[oa]s?|apagad[oa]s?",
    "it": "acces[oaie]|spent[oaie]",
}
"""Words that end a command without a verb: "lamp off fan on"."""

Read = Callable[[str], Match | None]


def begins_command(text: str, language: str) -> bool:
    """Tell whether a text begins with a word that commands do: "turn", "mach"."""
    family = family_of(language)
    return family in _VERBS and bool(_pattern(rf"(?:{_VERBS[family]})\s").match(text.lstrip()))


def with_thing(part: str, thing: str, language: str) -> str | None:
    """Return "turn the radio down" for "turn it down"; None where nothing stands for a thing."""
    family = family_of(language)
    for patterns in (IT, THAT):
        said = _pattern(patterns[family]) if family in patterns else None
        if said and (found := said.search(part)):
            verb = found[1].translate(STRESS.get(family, {}))
            return f"{part[: found.start()]}{verb} {thing}{part[found.end() :]}".replace("  ", " ")
    return None


class Several:
    """Reads the commands of one sentence in one language. Thread-safe."""

    def __init__(self, house: House, language: str, recognize: Read, read: Read) -> None:
        """``recognize`` reads what is said as the patterns have it, ``read`` with tolerance."""
        self._house, self._language = house, language
        skipped = pack.intents.skip_words if (pack := language_pack(language)) else ()
        self._fillers = [words_of(one) for one in (*small_words(language).fillers, *skipped)]
        family = family_of(language)
        names = [name for area in house.areas for name in (area.name, *area.aliases)]
        self._areas = [(name, words_of(name)) for name in names]
        self._it = _pattern(IT[family]) if family in IT else None
        self._stress = STRESS.get(family, {})
        self._starts = _pattern(rf"\s+(?=(?:{_VERBS[family]})\s)") if family in _VERBS else None
        self._ends = _pattern(rf"(\s(?:{STATES.get(family, '(?!)')}))\s(?!{any_number(family)})")
        self._state = _pattern(rf"(?:^|\s)({STATES[family]})$") if family in STATES else None
        self._recognize = recognize
        self._read = read

    def read(self, parts: list[str]) -> tuple[Match, ...]:
        """Return the commands of the parts of a sentence; empty when one of them is none."""
        matches = [self._read(part) for part in parts]
        matches = [None if match and match.bare else match for match in matches]
        lends = matches[0] is None
        if lends:
            matches[0] = self._borrowing_ahead(parts, matches)
        said = parts[0]
        for index in range(1, len(parts)):
            match, before = matches[index], matches[index - 1]
            if before is None:
                return ()
            if _may_be_of(match, before):
                matches[index] = self._changing(parts[index], said, before) or match
            elif lends and match is not None and match.here:
                matches[index] = self._placed_as(said, parts[index], match) or match
            elif match is not None and match.free_text:
                matches[index] = self._about_it(parts[index], said, before) or match
            elif match is None or _may_lack(match, before, parts[index]):
                borrowed = self._as_next(parts, index) or self._completed(
                    parts[index], said, parts[-1], before
                )
                matches[index] = borrowed or match
            if match is not None and matches[index] is match:
                said = parts[index]
        if not all(matches):
            return ()
        known = [match for match in matches if match]
        return tuple(self._with_amounts(list(self._with_lists(known, parts)), parts))

    def _borrowing_ahead(
        self, parts: Sequence[str], matches: Sequence[Match | None]
    ) -> Match | None:
        """Read the first part with the end of the next one that tells what is to be done."""
        for part, match in zip(parts[1:], matches[1:], strict=True):
            if match is None and part != parts[-1] and not _ENDS_IN_VALUE.search(part):
                continue  # the number of "row 2" is no value for row 1
            found = self._borrowing(parts[0], "", part, None)
            is_other = found and match and found.intent != match.intent
            is_lost = found and (parts[0][-1].isdecimal() or not found.entity_ids)
            if found and not (is_other and is_lost):
                return found
            if match is None:
                return None  # what is said behind "down to 15 percent" is for others
        return None

    def _as_next(self, parts: Sequence[str], index: int) -> Match | None:
        """Read "kettle" of "lamp off, kettle and fan on", where no verb is said, as going on."""
        ahead = list(takewhile(self._is_without_verb, parts[index + 1 :]))
        states = [self._state_of(part) for part in ahead]
        if not self._is_without_verb(parts[0]) or not self._state_of(parts[0]):
            return None
        state = next(filter(None, states), [])
        match = self._recognize(" ".join([parts[index], *state])) if state else None
        return match if match and not (match.free_text or match.bare) else None

    def _is_without_verb(self, part: str) -> bool:
        return self._starts is not None and not self._starts.search(f" {part}")

    def _begins_with_verb(self, part: str) -> bool:
        return self._starts is not None and self._starts.match(f" {part}") is not None

    def _placed_as(self, said: str, part: str, match: Match) -> Match | None:
        """Read "fan off" behind "the bathroom light" as of the bathroom, where one verb is said."""
        for place in self._places_in(said):
            found = self._read(f"{place} {part}")
            if found and found.intent == match.intent and not (found.free_text or found.bare):
                return found
        return None

    def unjoined(self, text: str) -> tuple[Match, ...]:
        """Read "turn off the lamp turn on the fan": nothing stands between the commands."""
        at_verbs = self._starts.split(text) if self._starts else []
        at_states = self._ends.sub(r"\1\n", text).split("\n")
        for parts in (at_verbs, at_states):
            if 1 < len(parts) <= MOST_COMMANDS:
                matches = [self._recognize(part) for part in parts]
                found = tuple(match for match in matches if match and not match.bare)
                if len(found) == len(parts):
                    return found
                if parts is at_verbs and matches[0] in found:
                    return self.read(parts)  # "turn on the lamp make it blue"
        return ()

    def _completed(self, part: str, said: str, last: str, before: Match) -> Match | None:
        """Return the command of a part that leaves out what was said before."""
        part = " ".join(self._without_fillers(part.split())) or part
        if part.isdecimal() or (before.intent == _TIMER and self._goes_on(part, said)):
            return None  # "for 3 hours and 10" goes on
        if len(part.split()) == 1:
            for place in (*self._places_in(said), *self._place_of(before, said)):
                match = self._borrowing(f"{place} {part}", said, last, before.intent)
                if match:
                    return match
        unit = _UNIT.search(said)
        if unit and part[-1].isdecimal():
            match = self._borrowing(part + unit[0], said, last, before.intent)
            if match:
                return match
        is_told = self._tells(part) or self._begins_with_verb(part)
        return (
            self._borrowing(part, said, last, before.intent)
            or self._about_it(part, said, before)
            or (self._borrowing(part, said, last, None) if is_told else None)
        )

    def _goes_on(self, part: str, said: str) -> bool:
        """Tell whether a part is the rest of a duration: "2 hours and 30 minutes"."""
        units, before = (
            [unit_of(word, self._language) for word in words_of(text)] for text in (part, said)
        )
        return 0 < max(units, default=0) < min(filter(None, before), default=0)

    def _tells(self, part: str) -> bool:
        """Tell whether a part says what is to be done: "to 20", "aus"."""
        return bool(re.search(r"\d", part) or self._state_of(part))

    def _state_of(self, part: str) -> list[str]:
        """Return the word at the end that tells a state, in a list; none when none does."""
        found = self._state.search(part) if self._state else None
        return [found[1]] if found else []

    def _places_in(self, text: str) -> Iterator[str]:
        """Yield the rooms that a text names, the longest name first."""
        said = f" {' '.join(words_of(text))} "
        named = [name for name, words in self._areas if f" {' '.join(words)} " in said]
        yield from sorted(named, key=len, reverse=True)

    def _place_of(self, match: Match, said: str) -> Iterator[str]:
        """Yield the room of the one device of a command where it is told by a word of that room."""
        for one in match.entity_ids if len(match.entity_ids) == 1 else ():
            area = self._house.area_by_id.get(self._house.entity_by_id[one].area or "")
            if area and set(words_of(area.name)) & set(words_of(said)):
                yield area.name

    def _about_it(self, part: str, said: str, before: Match) -> Match | None:
        """Read "set it to 60 percent" with what stood for the device in the part before."""
        if self._it is None or not self._it.search(part):
            return None
        for span in _spans(said, first=1):
            match = self._read(self._it.sub(partial(self._standing_for, span), part))
            done = self._read(match.texts[_LATER]) if match and _is_later(match) else match
            if done and not (done.free_text or done.bare) and _is_same(done, before):
                return match
        return None

    def _changing(self, part: str, said: str, before: Match) -> Match | None:
        """Read "dim it" and "a bit brighter" as of the device in the part before."""
        if found := self._about_it(part, said, before):
            return found
        for span in _spans(said, first=0):
            match = self._recognize(f"{span} {part}")
            if match and match.intent == CHANGE and _is_same(match, before):
                return match
        change = self._recognize(part)
        is_placed = change is not None and change.here and not before.here
        return _at_the_same(change, before) if change and is_placed else None

    def _standing_for(self, span: str, found: re.Match[str]) -> str:
        return f"{found[1].translate(self._stress)} {span}".strip()

    def _with_lists(self, matches: list[Match], parts: list[str]) -> Iterator[Match]:
        """Yield the commands; "mets du lait" before "du pain sur la liste" is for that list."""
        for (match, after), (part, next_part) in zip(
            pairwise(matches), pairwise(parts), strict=True
        ):
            is_bare = not self._begins_with_verb(next_part)
            is_sought = (match.intent, after.intent) == (_SEARCH, _ADD) and is_bare
            tail = next_part.partition(str(after.slots.get("item", "")))[2] if is_sought else ""
            listed = self._read(f"{part}{tail}") if tail else None
            yield listed if listed and listed.intent == _ADD else match
        yield matches[-1]

    def _with_amounts(self, matches: list[Match], parts: list[str]) -> Iterator[Match]:
        """Yield the commands; "dim the lamp and the bulb to 20 percent" sets both."""
        last = matches[-1]
        for match, part in zip(matches, parts, strict=True):
            lacks = match.intent == CHANGE and "amount" not in match.slots
            is_wished = self._is_without_verb(part) and not self._state_of(part)
            lacks = lacks or (match.intent == _ON and is_wished)
            lent = None
            if match.intent != last.intent and (lacks or part[-1].isdecimal()):
                lent = self._lent(part, parts[-1], last.intent)
            yield lent or match

    def _lent(self, part: str, last: str, intent: str) -> Match | None:
        tail = last.split()
        for count in range(1, min(len(tail), _LENT_AT_END) + 1):
            match = self._read(" ".join([part, *tail[-count:]]))
            if match and match.intent == intent and not (match.free_text or match.bare):
                return match
        return None

    def _borrowing(self, part: str, before: str, after: str, intent: str | None) -> Match | None:
        # The word that tells the state stands behind the first thing, or behind the last.
        head = before.split()
        # "Put the kettle on and turn the fan" tells not yet how the fan is turned.
        state = [] if self._begins_with_verb(part) else self._state_of(before)
        tells = self._state_of(after) or _ENDS_IN_VALUE.search(after)
        tail = self._without_fillers(after.split()) if after != part else state
        starts = [head[:count] for count in range(max(1, min(len(head), _LENT_AT_START + 1)))]
        ends = [tail[-count:] if count else [] for count in range(min(len(tail), _LENT_AT_END) + 1)]
        if after != part and not tells:
            ends.append(state)  # "lamp off, the TV and the fan"
        for start, end in product(starts, ends):
            if start or end:
                match = self._recognize(" ".join([*start, part, *end]))
                if match and not (match.free_text or match.bare) and intent in (None, match.intent):
                    return match
        return None

    def _without_fillers(self, words: list[str]) -> list[str]:
        """Return words without "please" at their end, which tells no state."""
        size = max((len(one) for one in self._fillers if one == words[-len(one) :]), default=0)
        return words[:-size] if size else words


def _may_lack(match: Match, before: Match, part: str) -> bool:
    """Tell whether a command that makes sense alone may mean another one here.

    What is said without a verb is turned on in some languages; a number may be of the unit before.
    """
    off = (match.intent, before.intent) == ("HassTurnOn", _OFF)
    is_value = _VALUE_ONLY.match(part) or _says_a_value(match, part)
    if match.here and before.entity_ids and is_value:
        return True
    return off or (match.intent != before.intent and part[-1].isdecimal())


def _says_a_value(match: Match, part: str) -> bool:
    """Tell whether a part is nothing but a value: "and blue"."""
    return any(words_of(text) == words_of(part) for text in match.texts.values())


def _may_be_of(match: Match | None, before: Match) -> bool:
    """Tell whether a change that names nothing may be of what the part before turned on or set."""
    if match is None or match.intent != CHANGE or not match.here or match.entity_ids:
        return False
    kinds = {one.partition(".")[0] for one in before.entity_ids}
    if not kinds and before.area_id and isinstance(before.slots.get("domain"), str):
        kinds = {before.slots["domain"]}
    look = str(match.slots["look"])
    about = {LOOKED[look]} if look in LOOKED else set(LOOKED.values())
    return before.intent != _OFF and len(kinds) == 1 and kinds <= about


def _at_the_same(match: Match, before: Match) -> Match | None:
    """Return a change as one of the room that a command names; None where it names a device."""
    if before.entity_ids or before.area_id is None:
        return None
    room = {"area": before.slots["area"]} if "area" in before.slots else {}
    return replace(
        match,
        slots={**match.slots, **room},
        texts={**match.texts, **room},
        area_id=before.area_id,
        here=False,
    )


def _is_later(match: Match) -> bool:
    return match.intent == _TIMER and _LATER in match.texts


def _spans(text: str, first: int) -> list[str]:
    """Return the stretches of a text from a word on, the longest first."""
    words = text.split()
    spans = (
        " ".join(words[start:end])
        for start in range(first, len(words))
        for end in range(len(words), start, -1)
    )
    return sorted(spans, key=len, reverse=True)


def _is_same(one: Match, other: Match) -> bool:
    """Tell whether two commands are about the same devices."""
    return (one.entity_ids, one.area_id, one.floor_id) == (
        other.entity_ids,
        other.area_id,
        other.floor_id,
    )


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)
