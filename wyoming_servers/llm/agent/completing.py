"""What the answer to a question of ours makes of the command that waits for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from wyoming_servers.house.names import without_articles, without_hesitation
from wyoming_servers.house.snapshot import House

from .agreement import agrees
from .ellipsis import Ellipses
from .fragments import not_but
from .gaps import completed
from .half_names import HalfNames
from .link_words import without_links
from .mentions import Mention, Mentions
from .questions import (
    CHOICE,
    DEVICE,
    PERMISSION,
    TARGET,
    TIMER,
    VALUE,
    Question,
    Understood,
    chosen_reading,
    with_target,
)

Complete = Callable[[Understood, str, str], Understood | None]
"""Completes what was understood with an answer in a language."""


class Completer:
    """Completes commands about one house. Thread-safe."""

    def __init__(
        self, house: House, half_names: HalfNames, mentions: Mentions, ellipses: Ellipses
    ) -> None:
        self._house = house
        self._half_names = half_names
        self._mentions = mentions
        self._ellipses = ellipses

    def completed(
        self, first: Understood, question: Question, text: str, language: str
    ) -> Understood | None:
        """Complete a command with the answer to our question; None when it answers nothing."""
        text = without_hesitation(text, language)
        agreed = agrees(text, language)
        if agreed is False and not self._is_command(text, language, first):
            return self._instead(first, question, text, language)
        if question.kind == PERMISSION:
            return replace(first, is_agreed=True) if agreed else None
        if question.kind == VALUE and agreed:
            return first
        ways: dict[str, Complete] = {
            CHOICE: self._chosen,
            DEVICE: self._named,
            TARGET: partial(self._with_target, question=question),
            VALUE: self._with_value,
            TIMER: partial(self._with_timer, question=question),
        }
        # "Yes" to "which one" is heard as a question that was not understood.
        return ways[question.kind](first, text, language) or (first if agreed else None)

    def _instead(
        self, first: Understood, question: Question, text: str, language: str
    ) -> Understood:
        """Read "no, the bedroom": what was asked about is not meant, but something else is."""
        instead = self._ellipses.continued(text, first.matches, language, _nothing)
        if len(instead) == 1 and question.kind in (PERMISSION, CHOICE):
            return replace(first, matches=instead[0], choices=(), score=1.0)
        filled = self._with_target(first, text, language, question=question)
        return filled or replace(first, is_refused=True)

    def _chosen(self, first: Understood, text: str, language: str) -> Understood | None:
        return chosen_reading(first, text, self._house, language)

    def _named(self, first: Understood, text: str, language: str) -> Understood | None:
        name = without_articles(text, language)
        matches = self._mentions.read_named(first.turn, name, language, first.area)
        return replace(first, matches=matches, lacks_device=False) if matches else None

    def _with_value(self, first: Understood, text: str, language: str) -> Understood | None:
        """Complete a command with the value or the device that it lacks."""
        if first.lacks_value == "which_item" and self._is_command(text, language, first):
            return None
        read = partial(self._half_names.plainly, language=language, area=first.area)
        matches = completed(first.turn.text, without_links(text, language), language, read)
        return replace(first, matches=matches, lacks_value="") if matches else None

    def _with_target(
        self, first: Understood, text: str, language: str, *, question: Question
    ) -> Understood | None:
        """Complete a command with its target; a name that does not fit is asked about again."""
        if question.plan is None or self._is_command(text, language, first):
            return None
        _, meant = not_but(text, language) or ("", text)
        for said in dict.fromkeys((meant, text)):
            if filled := with_target(first, question.plan, said, self._house, language):
                return filled
        return first if self._ellipses.named(without_links(text, language), language) else None

    def _with_timer(
        self, first: Understood, text: str, _language: str, *, question: Question
    ) -> Understood | None:
        matches = question.timers.answered(text) if question.timers else ()
        return replace(first, matches=matches) if matches else None

    def _is_command(self, text: str, language: str, first: Understood) -> bool:
        """Tell whether an answer is, or a no goes on with, another command."""
        said = self._half_names.strictly(without_links(text, language), language, first.area)
        return bool(said) and all(self._ellipses.is_whole(match) for match in said)


def _nothing(_text: str) -> list[Mention]:
    return []
