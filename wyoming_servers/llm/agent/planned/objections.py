"""How sure a plan must be where a word such as "not", "if" or "should" may speak against it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from wyoming_servers.house.caution import asks_for_a_mode, cautions, is_unfinished
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.own_deeds import tells_own_deed
from wyoming_servers.llm.nano.plans import Command, Plan

from .complaints import Planned, is_complaint
from .courtesy import plain
from .otherwise import is_told_otherwise

PLAIN, COMPLAINED = 0.93, 0.98
"""From which probability on is done what was said plainly, and what was complained of or wished:
of wordings that training left out, 95 of 100 plans from the first on are right, and one in nine of
those between the two is not."""
LACKING = 0.9
"""From which on goes on a list what the words say has run out, as two witnesses tell it."""
_OPENING: Final = frozenset(("open", "unlock", "position", "toggle"))
"""What may let somebody in is never done for a complaint, nor for a wish."""
_STOPPING: Final = frozenset(
    ("stop", "pause", "off", "timer_cancel", "timer_pause", "dock", "mute")
)
_WISHES: Final = {
    "en": "should",
    "de": "soll sollen sollte",
    "fr": "doit devrait",
    "es": "debería",
    "nl": "moet moeten",
    "it": "dovrebbe",
}
"""What tells of a thing how it ought to be: "the fan should be off"; of people, what they do."""
_PEOPLE: Final = {
    "en": "i we you he she they people everyone somebody nobody said says told asked thinks",
    "de": "ich wir du ihr er sie man jemand gesagt sagt sagte meint meinte",
    "fr": "je on nous tu il elle ils elles dit disait demandé pense",
    "es": "yo nosotros tú él ella ellos dijo dice dicho alguien uno",
    "nl": "ik we wij je jij hij ze zij men iemand zei zegt gezegd vindt",
    "it": "io noi tu lui lei loro uno qualcuno detto dice diceva pensa",
}
_REPORTED: Final = {
    "en": r"(?!i |we |what |like |as )(?:[\w']+ ){1,3}(?:said|promised|offered|refused"
    r"|(?:told|asked|reminded) (?:me|us|him|her|them))(?= \w+ \w+)",
    "de": r"(?!ich |wir |was |wie )(?:\w+ ){1,3}(?:sagte|meinte|versprach"
    r"|(?:hat|haben) (?:mir |uns )?(?:gesagt|gemeint|versprochen))(?= \w+ \w+)",
    "nl": r"(?!ik |we |wij |wat |zoals )(?:\w+ ){1,3}(?:zei|vroeg|beloofde)(?= \w+ \w+)",
}
"""Somebody's words, told: "she said mute the TV". Elsewhere the past itself is looked at."""
_OF_OTHERS: Final = {
    "en": r"(?:i |we )?(?:wish|hope) (?!i |we |you |it |this |that )(?:[\w']+ ){1,3}(?:would|could)"
    r" .*(?<!\w)(?:their|his|her|themselves)(?!\w)",
    "de": r"(?:ich |wir )?(?:wünschte|wünschten|hoffe|hoffen) .*(?<!\w)(?:ihre|seine)[nmr]?(?!\w)",
}
"""What others might do with what is theirs: "I wish the neighbours would turn their music down"."""
_THEIRS: Final = {
    "en": r"their|his|her(?! (?:over|at|in|on|from|with|and|but|say|talk|sing|cry|to)\b)(?= \w)",
    "de": r"(?:ihre|seine)[mnrs]?",
}
"""Whose thing is in need, where no room is said: it may be any other's than the speaker's."""
_EXCEPTING: Final = (
    "except without not ausser ohne nicht bis sauf sans pas excepto salvo no behalve zonder niet"
    " tranne senza non"
)
"""What tells, where a plan leaves something out, no more than that."""
_BESIDE: Final = re.compile(r"(?:(?:please|just|go and) )*(?:knock|bang|tap|ring|wait|lean)(?!\w)")
"""What is done at a thing and not to it: "knock on the front door"."""
_WONDERED: Final = {
    "en": r"(?:(?:can|could|does|do|will|would) (?!you |we |i |someone |anyone )(?:[\w']+ ){1,3}"
    r"(?:get|be|go|become)|is it possible to (?:get|be)) any (?:more |less )?\w+",
    "de": r"(?:kann|könnte|wird) (?:es|das) (?:hier |denn |überhaupt |eigentlich ){0,2}noch \w+er "
    r"werden",
}
"""What asks whether something can become more, of whatever it is already: maybe too much."""
_TAKEN_BACK: Final = {
    "en": r"(?:no|wait|sorry|actually),? not ",
    "de": r"(?:nein|nee|halt|warte),? nicht ",
    "fr": r"non,? pas ",
    "es": r"no,? no ",
    "nl": r"nee,? niet ",
    "it": r"no,? non ",
}
"""What says that the words before were wrong: "everything off, no not everything"."""
_LACK: Final = {
    "en": r"(?:there(?:'s| is| are)|we have|we've|i have|i've)(?: got)? no(?: more)?",
    "de": r"(?:ist|sind|haben wir|wir haben|hab ich|ich hab) keine?n?",
    "fr": r"(?:il )?n'y a (?:presque )?plus|(?:on|nous|j[e']) ?n'a(?:i|vons)? (?:presque )?plus"
    r"|il ne reste (?:presque )?(?:plus|pas)",
    "es": r"se (?:(?:me|nos) )?(?:(?:ha|han) )?(?:acab|termin)\w+"
    r"|(?:ya )?(?:casi )?no (?:nos |me )?(?:quedan?|hay|tenemos|tengo)",
    "nl": r"(?:is|zijn|hebben we|we hebben|heb ik|ik heb) geen",
    "it": r"non (?:ci sono|c'è|abbiamo|ho|rimane|restano?)(?: quasi)? più|non è rimast\w",
}
"""Words that negate, or tell what was, only to say that nothing is left."""
_LEFT: Final = re.compile(r"oubli|laiss|dej|olvid|lasciat|dimentic")
"""Of what is told as past, what was left as it is or forgotten is complained about."""


def surely_from(plan: Plan, text: str, language: str, planned: Planned) -> float | None:
    """Return from which probability on a plan is done unasked; None for never.

    Never is what may mean the opposite, a condition or a report, or asks what could be.
    """
    said = plain(text, language, is_joined=len(plan) > 1)
    if (
        _is_told(said, language)
        or _is_wondering(said, language)
        or _is_theirs(plan, said, language)
    ):
        return None
    actions = {command.action for command in plan}
    words = cautions(said, language)
    if actions <= _STOPPING:
        words = [word for word in words if word != "stop"]
    if any("but" in command.spans for command in plan):
        words = [word for word in words if word not in _EXCEPTING.split()]
    if any(_is_otherwise(command, said, language) for command in plan):
        wished = _WISHES.get(family_of(language), "").split()
        words = [word for word in words if word not in wished]
    if not words:
        return PLAIN
    if actions == {"add"} and not cautions(_without_lack(said, language), language):
        return LACKING
    found = [word for word in words if not _LEFT.search(word)]
    if not found:
        return COMPLAINED
    if actions & _OPENING:
        return None
    if _is_wish(said, language):
        wishes = _WISHES.get(family_of(language), "").split()
        found = [word for word in found if word not in wishes]
    is_meant = not found or is_complaint(plan, said, found, language, planned)
    return COMPLAINED if is_meant else None


def begins_with_caution(text: str, language: str) -> bool:
    """Tell whether the first word may speak against a deed: "don't", "if", "should".

    Of others that have such a word as many are right, and ask for nothing, as of those without.
    """
    said = plain(text, language, is_joined=False)
    return any(said.startswith(word) for word in cautions(said, language))


def _without_lack(text: str, language: str) -> str:
    lack = _LACK.get(family_of(language))
    return re.sub(rf"(?<!\w)(?:{lack})(?!\w)", " ", text) if lack else text


def wishes_only(text: str, language: str) -> bool:
    """Tell whether what makes a text doubtful is but how a thing should be: "Rosi soll saugen"."""
    if asks_for_a_mode(text, language) or is_unfinished(text, language):
        return False
    wishes = set(_WISHES.get(family_of(language), "").split())
    words = set(cautions(text, language))
    return (
        bool(words)
        and words <= wishes
        and _is_wish(plain(text, language, is_joined=False), language)
    )


def _is_told(text: str, language: str) -> bool:
    """Tell whether a text tells what somebody said or should do, or what is done at a thing."""
    family = family_of(language)
    reported = _REPORTED.get(family)
    others = _OF_OTHERS.get(family)
    back = _TAKEN_BACK.get(family)
    is_report = any(table and re.match(table, text) for table in (reported, others))
    is_report = is_report or tells_own_deed(text, language)
    is_report = is_report or (back is not None and re.search(rf".\b{back}", text) is not None)
    return is_report or (family == "en" and _BESIDE.match(text) is not None)


def _is_theirs(plan: Plan, text: str, language: str) -> bool:
    """Tell whether others' things are told of, and the plan names none: "their music's on"."""
    theirs = _THEIRS.get(family_of(language))
    is_bare = not any(command.spans for command in plan)
    return bool(theirs) and is_bare and re.search(rf"(?<!\w)(?:{theirs})(?!\w)", text) is not None


def _is_wondering(text: str, language: str) -> bool:
    """Tell whether a text asks whether it can get any darker, as it may be too dark."""
    wondered = _WONDERED.get(family_of(language))
    return wondered is not None and re.match(wondered, text) is not None


def _is_otherwise(command: Command, text: str, language: str) -> bool:
    left = command.spans.get("but", ())
    return is_told_otherwise(command.action, left, text, language)


def _is_wish(text: str, language: str) -> bool:
    """Tell whether a word such as "should" tells how a thing ought to be, and asks nothing."""
    family = family_of(language)
    wishes, people = (table.get(family, "") for table in (_WISHES, _PEOPLE))
    said = text.split()
    return bool(
        said and wishes and said[0] not in wishes.split() and not _any_of(people).search(text)
    )


@lru_cache(maxsize=16)
def _any_of(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(words.split())})(?!\w)")
