"""Phones of words no dictionary has: by espeak-ng where it is installed, else by spelling.

espeak-ng keeps its state in the process, where the text-to-speech engine may be using it: it is
asked in a process of its own (``python -m wyoming_servers.stt.phonemes word ...``).
"""

from __future__ import annotations

import ctypes
import importlib.util
import re
import subprocess
import sys
from collections.abc import Iterable

_SECONDS = 20
_SYNCHRONOUS = 2
_UTF8 = 1
_SEPARATED_BY_UNDERSCORES = ord("_") << 8

_ESPEAK = {
    "a": "AE", "aa": "AE", "a#": "AH", "@": "AH", "@2": "AH", "@5": "AH", "V": "AH", "3": "ER",
    "3:": "ER", "@L": "AH L", "I": "IH", "I2": "IH", "I#": "IH", "i": "IY", "i:": "IY", "E": "EH",
    "E2": "EH", "0": "AA", "0#": "AA", "A:": "AA", "A#": "AA", "A@": "AA R", "O": "AO", "O:": "AO",
    "O2": "AO", "O@": "AO R", "o@": "AO R", "U": "UH", "u": "UW", "u:": "UW", "oU": "OW",
    "oU#": "OW", "eI": "EY", "e": "EY", "aI": "AY", "aU": "AW", "OI": "OY", "i@": "IY AH",
    "i@3": "IH R", "e@": "EH R", "U@": "UH R", "aI3": "AY ER", "aI@": "AY AH", "aU@": "AW ER",
    "n-": "AH N", "m-": "AH M", "l-": "AH L", "p": "P", "b": "B", "t": "T", "t#": "T", "t2": "T",
    "?": "T", "d": "D", "k": "K", "g": "G", "f": "F", "v": "V", "T": "TH", "D": "DH", "s": "S",
    "z": "Z", "S": "SH", "Z": "ZH", "tS": "CH", "dZ": "JH", "h": "HH", "m": "M", "n": "N",
    "N": "NG", "l": "L", "r": "R", "r-": "R", "j": "Y", "w": "W", "x": "K", "C": "SH",
}  # fmt: skip

# A rough reading of English spelling: the longest that fits is taken, from left to right.
_SPELLING = {
    "tion": "SH AH N", "sion": "ZH AH N", "igh": "AY", "eigh": "EY", "ough": "OW", "tch": "CH",
    "dge": "JH", "sch": "SH", "ch": "CH", "sh": "SH", "th": "TH", "ph": "F", "gh": "G",
    "wh": "W", "ck": "K", "ng": "NG", "nk": "NG K", "qu": "K W", "ee": "IY", "ea": "IY",
    "ie": "IY", "ei": "EY", "oo": "UW", "ou": "AW", "ow": "OW", "oa": "OW", "oi": "OY",
    "oy": "OY", "ai": "EY", "ay": "EY", "au": "AO", "aw": "AO", "ew": "Y UW", "ue": "UW",
    "ar": "AA R", "er": "ER", "ir": "ER", "or": "AO R", "ur": "ER", "a": "AE", "b": "B",
    "c": "K", "ce": "S", "ci": "S IH", "cy": "S IY", "d": "D", "e": "EH", "f": "F", "g": "G",
    "h": "HH", "i": "IH", "j": "JH", "k": "K", "l": "L", "m": "M", "n": "N", "o": "AA", "p": "P",
    "q": "K", "r": "R", "s": "S", "t": "T", "u": "AH", "v": "V", "w": "W", "x": "K S", "y": "IY",
    "z": "Z",
}  # fmt: skip
_GRAPHEME = re.compile("|".join(sorted(_SPELLING, key=len, reverse=True)))
_DOUBLED = re.compile(r"([bcdfgklmnprstvz])\1")
_LONG_VOWEL = re.compile(r"([aiou])([bdfgklmnprstvz])e$")
_LONG = {"a": "EY", "i": "AY", "o": "OW", "u": "UW"}
_FINAL_VOWEL = {"a": "AH", "e": "IY", "i": "IY", "o": "OW", "u": "UW"}


def phonemes(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return ARPAbet phones for lower-case words, best guesses all of them."""
    wanted = sorted(set(words))
    if not wanted:
        return {}
    said = _by_espeak(wanted) if importlib.util.find_spec("espeakng_loader") else [""] * len(wanted)
    return {word: (phones or by_spelling(word),) for word, phones in zip(wanted, said, strict=True)}


def by_spelling(word: str) -> str:
    """Return phones by a few rules of English spelling."""
    word = _DOUBLED.sub(r"\1", re.sub("[^a-z]", "", word))
    if match := _LONG_VOWEL.search(word):
        vowel, consonant = match.groups()
        start = by_spelling(word[: match.start()]) if match.start() else ""
        return f"{start} {_LONG[vowel]} {_SPELLING[consonant]}".strip()
    phones = [_SPELLING[part] for part in _GRAPHEME.findall(word)]
    last = _GRAPHEME.findall(word)[-1:]
    if last and last[0] in _FINAL_VOWEL and len(phones) > 1:
        phones[-1] = _FINAL_VOWEL[last[0]]
    return " ".join(phones)


def from_espeak(mnemonics: str) -> str:
    """Turn espeak-ng's phoneme mnemonics, separated by ``_``, into ARPAbet."""
    parts = re.split(r"[_\s]+", re.sub("[',;=|]", "", mnemonics))
    return " ".join(_ESPEAK[part] for part in parts if part in _ESPEAK)


def _by_espeak(words: list[str]) -> list[str]:
    """Ask the other process; without an answer every word is left to its spelling."""
    command = [sys.executable, "-m", __spec__.name, *words]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=True)
    except (OSError, subprocess.SubprocessError):
        return [""] * len(words)
    said = [from_espeak(line) for line in done.stdout.splitlines()]
    return said if len(said) == len(words) else [""] * len(words)


def _print_phonemes(words: list[str]) -> None:
    """Print one line of espeak-ng's mnemonics per word."""
    import espeakng_loader  # noqa: PLC0415  an optional library, needed in this process only

    library = ctypes.CDLL(espeakng_loader.get_library_path())
    library.espeak_TextToPhonemes.restype = ctypes.c_char_p
    library.espeak_TextToPhonemes.argtypes = [
        ctypes.POINTER(ctypes.c_char_p),
        ctypes.c_int,
        ctypes.c_int,
    ]
    library.espeak_Initialize(_SYNCHRONOUS, 0, espeakng_loader.get_data_path().encode(), 0)
    library.espeak_SetVoiceByName(b"en-us")
    for word in words:
        text = ctypes.c_char_p(word.encode())
        said = library.espeak_TextToPhonemes(ctypes.byref(text), _UTF8, _SEPARATED_BY_UNDERSCORES)
        sys.stdout.write((said or b"").decode() + "\n")


if __name__ == "__main__":
    _print_phonemes(sys.argv[1:])
