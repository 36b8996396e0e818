"""The nouns of a language: read from its lexicon, put together, and invented."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from .grammars import GRAMMARS
from .wordings import FOLDER, NotationError, lines_of

PLURALS = {
    f"{kind}s": kind for kind in ("light", "device", "fan", "cover", "lock", "window", "door")
}
"""Types that are several of another."""
KINDS = (
    *("light", "device", "fan", "cover", "climate", "media", "lock", "vacuum", "mower", "scene"),
    *("window", "door", "gate", "valve", "sensor", "place", "plant", "plants", "gadget"),
)
"""Types of which names can be made."""
WISHED = ("product", "basin", "load", "loads", "pets", "warmed", "chore")
"""Types of which nobody knows all: a word that means nothing may be one."""
_PLAIN, _NAMED, _KNOWN_PLACE = 0.5, 0.88, 0.85
"""Up to which share a noun stands as it is, is made a name, and a place is no invented one."""
_LONGER = 0.15
_SECTION = re.compile(r"\[([a-z]*\+?)\]$")
_GENDERED = re.compile(r"(m|f|n|p) (?=\S)")
_REFERENCE = re.compile(r"\{([a-z]+)!?\}")


@dataclass(frozen=True, kw_only=True)
class Noun:
    """A noun, or what else may be said in its place."""

    text: str
    gender: str = "m"
    prepositions: tuple[str, ...] = ()
    """For a place: what stands before it, article and all."""


class Lexicon:
    """The nouns of one language. Raises NotationError for a lexicon that cannot be read."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._grammar = GRAMMARS[language]
        self._nouns: dict[str, list[Noun]] = {}
        self._patterns: dict[str, list[str]] = {}
        self._syllables = self._grammar.syllables.split()
        for section, line in _sections(language):
            if section.endswith("+"):
                self._patterns.setdefault(section[:-1], []).append(line)
            else:
                self._add(section, line)
        self._nouns.setdefault("it", [Noun(text=said) for said in self._grammar.pronouns])
        if "owner" not in self._nouns:
            self._nouns["owner"] = self._nouns.get("person", [Noun(text="anna")])

    def noun(self, kind: str, dice: random.Random) -> Noun:
        """Return a noun of a type: what anybody calls it, a name made of it, or an invented one."""
        nouns = self._nouns.get(kind)
        if not nouns:
            raise NotationError(f"{self.language}/lexicon.txt has nothing in [{kind}]")
        noun = dice.choice(nouns)
        base = PLURALS.get(kind, kind)
        chance = dice.random()
        if base in WISHED and chance > _NAMED:
            return replace(noun, text=self.invented(dice))
        if base not in KINDS or chance < _PLAIN:
            return noun
        if base == "place":
            return self._invented_place(noun, dice) if chance > _KNOWN_PLACE else noun
        if chance < _NAMED:
            return self._named(noun, base, dice)
        return self._invented(noun, dice)

    def invented(self, dice: random.Random) -> str:
        """Return a word that means nothing."""
        return "".join(dice.choice(self._syllables) for _ in range(dice.choice((1, 2, 2, 2, 3))))

    def _add(self, section: str, line: str) -> None:
        gendered = _GENDERED.match(line)
        gender = gendered[1] if gendered else self._grammar.default_gender
        line = line[gendered.end() :] if gendered else line
        if section == "place":
            name, *rest = re.split(r"\t+| {2,}", line.strip(), maxsplit=1)
            before = tuple(
                "" if said.strip() == "-" else said.strip()
                for said in (rest[0].split(",") if rest else ("",))
            )
            self._put(section, Noun(text=name.strip(), gender=gender, prepositions=before))
            return
        singular, _, plural = (part.strip() for part in line.partition("|"))
        self._put(section, Noun(text=singular, gender=gender))
        if plural and f"{section}s" in PLURALS:
            self._put(f"{section}s", Noun(text=plural, gender="p"))
        elif gender == "p" and f"{section}s" in PLURALS:
            self._put(f"{section}s", Noun(text=singular, gender="p"))

    def _put(self, section: str, noun: Noun) -> None:
        self._nouns.setdefault(section, []).append(noun)

    def _named(self, noun: Noun, kind: str, dice: random.Random) -> Noun:
        patterns = [*self._patterns.get(kind, ()), *self._patterns.get("", ())]
        if not patterns:
            return self._invented(noun, dice)
        name = self._filled(dice.choice(patterns).replace("~", noun.text), dice)
        if dice.random() < _LONGER:
            name = self._filled(dice.choice(patterns).replace("~", name), dice)
        return replace(noun, text=name)

    def _filled(self, pattern: str, dice: random.Random) -> str:
        def fill(found: re.Match[str]) -> str:
            if found[1] == "n":
                return str(dice.randint(1, 12))
            nouns = self._nouns.get(found[1]) or [Noun(text=self.invented(dice))]
            if found[1] == "place":  # nothing is called "here lamp"
                nouns = [one for one in nouns if "" not in one.prepositions] or nouns
            return dice.choice(nouns).text

        return _REFERENCE.sub(fill, pattern)

    def _invented(self, noun: Noun, dice: random.Random) -> Noun:
        word = self.invented(dice)
        numbered = f" {dice.randint(1, 30)}"
        chosen = dice.choice(
            (
                # Mostly with its kind: of "sator" nobody can tell what "sator to the max" is.
                *(word, f"{word} {noun.text}", f"{word} {noun.text}", f"{noun.text} {word}"),
                *(f"{noun.text}{numbered}", f"{word}{numbered}"),
                *(f"{word} {self.invented(dice)} {noun.text}", f"{noun.text} {word}{numbered}"),
            )
        )
        return replace(noun, text=chosen)

    def _invented_place(self, noun: Noun, dice: random.Random) -> Noun:
        if "" in noun.prepositions:
            return noun
        word = self.invented(dice)
        chosen = [word, f"{noun.text} {dice.randint(1, 9)}", f"{noun.text} {word}"]
        owned = [pattern for pattern in self._patterns.get("", ()) if "{owner}" in pattern]
        if owned:
            chosen.append(self._filled(dice.choice(owned).replace("~", noun.text), dice))
        return replace(noun, text=dice.choice(chosen))


@cache
def lexicon_of(language: str) -> Lexicon:
    """Return the lexicon of a language, read once."""
    return Lexicon(language)


def _sections(language: str) -> Iterator[tuple[str, str]]:
    section = None
    for number, line in lines_of(FOLDER / language / "lexicon.txt"):
        found = _SECTION.match(line.strip())
        if found:
            section = found[1]
        elif section is None:
            raise NotationError(f"{language}/lexicon.txt:{number}: a noun before the first section")
        else:
            yield section, line.strip()
