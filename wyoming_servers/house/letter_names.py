"""Letters as speech-to-text writes them when somebody says one by one: "see oh two" for "CO2"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

from .tags import family_of

_NAMES: Final = {
    "en": "a:ay b:be,bee c:see,sea d:dee e:ee g:gee h:aitch i:eye,aye j:jay k:kay l:el,ell m:em "
    "n:en o:oh,owe p:pea,pee q:cue,queue r:are,our s:ess t:tea,tee u:you v:vee x:ex y:why "
    "z:zed,zee 1:one,won 2:two,to,too 3:three 4:four,for 5:five 6:six 7:seven 8:eight,ate "
    "9:nine 0:zero",
}
"""Letters and digits, each with the words that are written for it."""


_MOST = 2
"""Letters that were written together: "co two"."""


@lru_cache(maxsize=8)
def _letters(language: str) -> Mapping[str, str]:
    """Return the letter that each word is written for."""
    known = (one.split(":") for one in _NAMES.get(family_of(language), "").split())
    return {word: letter for letter, words in known for word in words.split(",")}


def in_letters(words: Sequence[str], language: str) -> str | None:
    """Return folded words as the letters and digits they name; None for longer words."""
    names = _letters(language)
    letters = [names.get(word, word) if len(word) > 1 else word for word in words]
    if any(len(letter) > _MOST for letter in letters):
        return None
    return "".join(letters)
