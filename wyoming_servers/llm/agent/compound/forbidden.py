"""What is not to be done, before what is: "don't turn off the ice maker, turn off the shelf"."""

from __future__ import annotations

import re
from typing import Final

from wyoming_servers.house.caution import is_careful
from wyoming_servers.house.several import begins_command

_FORBIDDEN: Final = {
    "en": re.compile(
        r"(?:(?:no|oh|please|and|hey|wait)[\s,]+)*(?:don['\u2019]?t|do not|never) "
        r"(?!forget|let|worry|mind|bother)[^,;.]+?(?:[,;.]\s*|\s+(?=(?:but|just|only) ))"
        r"(?:(?:but|just|only|instead|please)[\s,]+)*",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"(?:(?:non|oh|surtout)[\s,]+)*(?:ne |n['\u2019])?(?!oublie|hésite)\w+(?:s|e|ez) pas\b",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"(?:(?:no|oye|por favor)[\s,]+)*no (?:me |le )?"
        r"(?!puedes|quieres|tienes|debes|sabes|olvides|más|menos)\w+[ea]s\b",
        re.IGNORECASE,
    ),
    "it": re.compile(
        r"(?:(?:no|oh|per favore)[\s,]+)*non (?!toccare|dimenticare|scordare|esitare)"
        r"\w+(?:are|ere|ire)\b",
        re.IGNORECASE,
    ),
}
_POINTING: Final = {
    "en": re.compile(r"\b(?:it|them|that|those|one|ones|too|also)\b"),
    "fr": re.compile(r"-(?:l[ae]s?|en)\b|\b(?:ça|cela|aussi|celle|celui|ceux)\b"),
    "es": re.compile(r"\b(?:\w*[áéíóú]\w*[aei]|pon|haz)l[oa]s?\b|\b(?:es[oa]s?|también|tampoco)\b"),
    "it": re.compile(
        r"\b(?:spegni|accendi|chiudi|apri|alza|abbassa|metti|porta|lascia|fal)l[oaie]\b"
        r"|\b(?:quest[oaie]|quell[oaie]|anche|neanche)\b"
    ),
}
"""Words that may stand for what is not to be done."""


_GAP: Final = {
    "fr": re.compile(r"(?:[,;.]\s*|(?<!\bet)(?<!\bou)\s)(?:(?:mais|juste|plutôt)\s+)*(?=\w)"),
    "es": re.compile(r"(?:[,;.]\s*|(?<!\by)(?<!\bo)\s)(?:(?:pero|sino|solo|mejor)\s+)*(?=\w)"),
    "it": re.compile(r"(?:[,;.]\s*|(?<!\be)(?<!\bo)\s)(?:(?:ma|bensì|solo|invece)\s+)*(?=\w)"),
}
"""What stands before the command, where it is told by its verb alone."""


def without_forbidden(text: str, family: str) -> str:
    """Return what is to be done; the whole text where nothing plain stands behind what is not."""
    before = _FORBIDDEN[family].match(text) if family in _FORBIDDEN else None
    rest = _command_behind(text, before.end(), family) if before else ""
    is_plain = begins_command(rest, family) and not is_careful(rest, family)
    return rest if is_plain and not _POINTING[family].search(rest.casefold()) else text


def _command_behind(text: str, start: int, family: str) -> str:
    """Return the text from the first verb of a command on, behind what is forbidden."""
    if family not in _GAP:
        return text[start:]
    gaps = _GAP[family].finditer(text, start)
    found = next((gap for gap in gaps if begins_command(text[gap.end() :], family)), None)
    is_plain = found is not None and not is_careful(text[start : found.start()], family)
    return text[found.end() :] if found and is_plain else ""
