"""Numbers as people say them in English, and back to digits."""

from __future__ import annotations

from collections.abc import Iterable

from .automaton import Alt, Seq, Word

_SMALL = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    "nineteen",
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_HUNDRED = 100
_SELDOM = 1e-10


def number_words(number: int) -> tuple[Word, ...]:
    """Return the words of a number; their values add up to it. Beyond 999, digit by digit."""
    if number < len(_SMALL):
        return (_word(_SMALL[number], number),)
    if number < _HUNDRED:
        tens, ones = divmod(number, 10)
        first = _word(_TENS[tens - 2], tens * 10)
        return (first, *number_words(ones)) if ones else (first,)
    if number < 10 * _HUNDRED:
        hundreds, rest = divmod(number, _HUNDRED)
        start = (_word(_SMALL[hundreds], 0), _word("hundred", hundreds * _HUNDRED))
        return (*start, *number_words(rest)) if rest else start
    return tuple(_word(_SMALL[int(digit)], int(digit)) for digit in str(number))


def numbers(usual: Iterable[int], unusual: Iterable[int] = ()) -> Alt:
    """Return the pattern of any of some numbers, of which some are seldom said."""
    common, rare = list(usual), set(unusual)
    rare -= set(common)
    return Alt(
        (
            *(Seq(number_words(value)) for value in common),
            *(Seq(_seldom(number_words(value))) for value in sorted(rare)),
        )
    )


def render(words: Iterable[Word]) -> str:
    """Return what was said as it is written: house names as in the house, numbers as digits."""
    written: list[str] = []
    total: int | None = None
    for word in words:
        if word.value is not None:
            total = (total or 0) + word.value
            continue
        if total is not None:
            written.append(str(total))
            total = None
        written.append(word.written)
    if total is not None:
        written.append(str(total))
    return " ".join(part for part in written if part)


def _seldom(words: tuple[Word, ...]) -> tuple[Word, ...]:
    return (*words[:-1], words[-1]._replace(weight=_SELDOM))


def _word(spoken: str, value: int) -> Word:
    return Word(spoken, "", value)
