"""Whether a sentence claims that something was or will be done, in any language of the package.

The words of a claim are those that the package's own responses to actions have and its commands
lack: "turned", "eingeschaltet", "allumé".
"""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from wyoming_servers.house.language import LanguagePack, language_pack
from wyoming_servers.house.names import small_words, words_of
from wyoming_servers.house.pieces import Rules
from wyoming_servers.house.tags import family_of
from wyoming_servers.house.vocabulary import Vocabulary

from .phrases import phrase
from .promises import promise_pattern

_NO_ACTIONS = ("HassGet", "HassClimateGet", "HassTimerStatus", "HassRespond", "HassNevermind")
_OURS = "Laramie"
_VAGUE = (
    *("HassMediaSearchAndPlay", "HassBroadcast", "HassCancelAllTimers", "HassVacuumCleanArea"),
    *("HassMediaNext", "HassMediaPrevious"),
)
"""Intents whose responses are more than that something was done."""
_FEWEST_LETTERS = 4
"""Shorter words of responses are auxiliaries."""
_NOT: Final = {
    "en": "not n't no never cannot unable couldn fail failed already once if when after",
    "de": "nicht kein keine keinen nie konnte leider bereits schon wenn sobald falls",
    "fr": "ne pas n jamais aucun aucune impossible déjà si quand",
    "es": "no nunca ningún ninguna imposible ya si cuando",
    "nl": "niet geen nooit kon helaas al als zodra",
    "it": "non nessun nessuna mai impossibile già se quando",
    "pt": "não nenhum nenhuma nunca impossível já se quando",
    "sv": "inte ingen inga aldrig kunde redan om när",
    "da": "ikke ingen aldrig kunne allerede hvis når",
    "nb": "ikke ingen aldri kunne allerede hvis når",
    "pl": "nie żaden nigdy już jeśli gdy",
}
"""Words with which a sentence says that nothing was done now."""
_WHY: Final = {
    "en": "why",
    "de": "warum",
    "fr": "pourquoi",
    "es": "por",
    "nl": "waarom",
    "it": "perché",
    "pt": "por",
    "sv": "varför",
    "da": "hvorfor",
    "nb": "hvorfor",
    "pl": "dlaczego",
}
"""What no sentence of the package begins with."""
_WHETHER: Final = {
    "en": ("if", "whether"),
    "de": ("ob",),
    "fr": ("si",),
    "es": ("si",),
    "nl": ("of",),
    "it": ("se",),
    "pt": ("se",),
    "sv": ("om",),
    "da": ("om",),
    "nb": ("om",),
    "pl": ("czy",),
}
"""What begins a question behind "tell me" or "check"."""
_MOST_WORDS_BEFORE = 4
_ALSO: Final = {
    "en": r"\b(?:have|ve|has been|been|is|are) (?:now )?(?:set|dimmed|adjusted|changed)\b"
    r"|(?:^|\b(?:have|ve|been|just) )(?:opened|closed|locked|unlocked|switched)\b"
    r"|\b(?:turning|switching|setting|dimming)\b"
    r"|\b(?:is|are) now (?:on|off|open|at)\b|\ball set\b",
    "de": r"\b(?:ist|sind) (?:jetzt|nun) (?:an|aus|auf|zu|offen)\b|\bschalte\b",
    "fr": r"\b(?:est|sont) maintenant\b|\bj (?:allume|éteins|ouvre|ferme)\b",
    "es": r"\b(?:está|están) ahora\b",
    "nl": r"\b(?:is|staat|staan|zijn) (?:nu )?(?:aan|uit|open|dicht)\b",
}
"""How else a model says it; over folded words without signs."""
_COMMON: Final = {
    "en": "tell ask of",
    "de": "sein werden soll mit",
    "fr": "dis va y n avant après",
    "es": "no se ha hay",
    "nl": "moet",
    "it": "è sono prima",
}
"""Words of commands that are in many other sentences, too; a command has another one as well."""
_STATES: Final = {
    "fr": "allumé allumés allumée allumées éteint éteints éteinte éteintes fermé fermés fermée",
    "es": "encendido encendidos encendida encendidas apagado apagada cerrado cerrada",
    "it": "acceso accesi accesa accese spento spenta aperto aperta chiuso chiusa",
}
"""Words that command where a name stands before them, "luce accesa", and claim all the same."""
_MARKUP = re.compile(r"\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)


@dataclass(frozen=True, kw_only=True)
class Claims:
    """Tells commands from questions, and claims from other sentences, in one language."""

    done: frozenset[str]
    """Words of claims."""
    commands: frozenset[str]
    """Words of commands."""
    questions: frozenset[str]
    """First words of questions."""
    negations: frozenset[str]
    whether: frozenset[str] = frozenset()
    """Words that begin a question within a sentence."""
    also: re.Pattern[str] | None = None
    """Further ways to claim something, over folded words."""
    promised: re.Pattern[str] | None = None
    """Ways to promise something, over folded words."""

    def is_claim(self, sentence: str) -> bool:
        """Tell whether a sentence says that something was done, or will be."""
        words = words_of(sentence)
        if sentence.rstrip(" \"'»”").endswith(("?", "\N{FULLWIDTH QUESTION MARK}")):
            return False
        if not self.negations.isdisjoint(words):
            return False
        said = " ".join(words)
        return not self.done.isdisjoint(words) or any(
            pattern.search(said) for pattern in (self.also, self.promised) if pattern
        )

    def may_be_command(self, text: str, names: frozenset[str]) -> bool:
        """Tell whether a text may want something done; ``names`` are the words of the house."""
        words = words_of(text)
        if not words or text.rstrip().endswith("?") or words[0] in self.questions:
            return False
        if not self.whether.isdisjoint(words[1:_MOST_WORDS_BEFORE]):
            return False
        return not (self.commands | names).isdisjoint(words)


@lru_cache(maxsize=8)
def claims_of(language: str) -> Claims:
    """Return the words of a language; blocks up to a second when it is new."""
    family = family_of(language)
    claims = Claims(
        done=frozenset(
            word for word in words_of(phrase("done", language)) if len(word) >= _FEWEST_LETTERS
        ),
        commands=frozenset(),
        questions=frozenset({_WHY.get(family, _WHY["en"])}),
        negations=frozenset(words_of(_NOT.get(family, ""))),
        whether=frozenset(_WHETHER.get(family, ())),
        also=re.compile(_ALSO[family]) if family in _ALSO else None,
        promised=promise_pattern(language),
    )
    pack = language_pack(language)
    return claims if pack is None else _with_words_of(pack, claims)


def _with_words_of(pack: LanguagePack, claims: Claims) -> Claims:
    """Return claims with the words that the package has of a language."""
    actions = copy.copy(pack.intents)
    actions.intents = {
        name: intent for name, intent in pack.intents.intents.items() if _is_action(name)
    }
    small = small_words(pack.language)
    common = _COMMON.get(family_of(pack.language), "")
    fillers = (*small.articles, *small.fillers, *small.joins, common)
    commands = Vocabulary(actions, pack.language).words
    asked = _openings(pack, of_actions=False) - _openings(pack, of_actions=True)
    ordered = commands.difference(words_of(_STATES.get(family_of(pack.language), "")))
    said = (_said_when_done(pack) - ordered | claims.done) - _said_else(pack)
    return replace(
        claims,
        done=frozenset(said - claims.negations),
        commands=commands - {word for text in fillers for word in words_of(text)},
        questions=claims.questions | asked,
    )


def _is_action(intent: str) -> bool:
    return not intent.startswith((*_NO_ACTIONS, _OURS))


def _said_when_done(pack: LanguagePack) -> set[str]:
    templates = (
        template
        for intent, responses in pack.responses.items()
        if _is_action(intent) and intent not in _VAGUE
        for key, template in responses.items()
        if key != "command"
    )
    return {
        word
        for template in templates
        for word in words_of(_MARKUP.sub(" ", template))
        if len(word) >= _FEWEST_LETTERS
    }


def _said_else(pack: LanguagePack) -> set[str]:
    """Return words of errors and of answers to questions."""
    answers = (
        template
        for intent, responses in pack.responses.items()
        if not _is_action(intent)
        for template in responses.values()
    )
    return {
        word
        for template in (*pack.errors.values(), *answers)
        for word in words_of(_MARKUP.sub(" ", template))
    }


def _openings(pack: LanguagePack, *, of_actions: bool) -> set[str]:
    """Return the words that the sentences of actions, or those of questions, may begin with."""
    rules = Rules(pack.intents.expansion_rules)
    questions = ("HassGet", "HassClimateGet", "HassTimerStatus")
    found: set[str] = set()
    for name, intent in pack.intents.intents.items():
        if not (_is_action(name) if of_actions else name.startswith(questions)):
            continue
        for data in intent.data:
            local = rules.with_local(data.expansion_rules)
            for sentence in data.sentences:
                pieces = local.pieces(sentence.expression)
                found |= {
                    word for text in pieces.starts | pieces.whole for word in words_of(text)[:1]
                }
    return found
