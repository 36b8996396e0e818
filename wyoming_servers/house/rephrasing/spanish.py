"""Spanish: "apágame la luz", "bájale a la tele", "¿podrías encender?", "quiero que enciendas"."""

from __future__ import annotations

from typing import Final

_STRESSED: Final = tuple(zip("áéíóú", "aeiou", strict=True))
_ASKED = (
    r"(?:me |nos |le )?(?:puedes?|podés|podrías?|podría usted|quieres|querrías|quiere|te importa"
    r"|te importaría|le importaría)|(?:serías?|eres) tan amable de|hazme el favor de"
    r"|(?:habría|hay|tendrías|tienes) que|quiero|quisiera|necesito|me gustaría"
)
_WISHED = r"(?:quiero|quisiera|necesito|me gustaría|te pido) que (?:me |nos )?"
_PLEASE = r"por fa(?:vor)?|porfa|si (?:es|eres|fuera) tan amable|si (?:no )?te importa|si puedes"
_ON_IT = r"(?: \w+){0,3}?"
"""Words between "bájale" and what it is done to."""

SPELLINGS: Final = (
    (r"^(?:primero|en primer lugar),?\s+", ""),
    (rf",?\s+(?:{_PLEASE})\W*$", ""),
    (r"^[¿¡\s]*(?:venga|a ver|ándale|anda|bueno|pues|oye|oiga|este|mira|eh),?[\s.…]+", ""),
    (
        rf"^[¿¡\s]*(?:{_ASKED})(?: por favor)? (?=\w+[aei]r(?:me|nos|le)?\b)",
        "",
    ),
    (rf"^{_WISHED}(\w+[ae])s?\b", r"\1"),
    (rf"\b(?:súbe|sube)le({_ON_IT}) a(?= (?:la|los|las)\b)", r"sube\1"),
    (rf"\b(?:súbe|sube)le({_ON_IT}) al\b", r"sube\1 el"),
    (rf"\b(?:bája|baja)le({_ON_IT}) a(?= (?:la|los|las)\b)", r"baja\1"),
    (rf"\b(?:bája|baja)le({_ON_IT}) al\b", r"baja\1 el"),
    *(
        (rf"\b(\w*){stressed}(\w*[ae])(?:me|nos|le)\b", rf"\1{plain}\2")
        for stressed, plain in _STRESSED
    ),
    (r"\b(pon|haz|da)(?:me|nos|le)\b", r"\1"),
    (r"\b(\w+[aei]r)(?:me|nos|le)\b", r"\1"),
    (r"^(?:pon|poner|ponga) en (?:marcha|funcionamiento) ", "enciende "),
    (r"^(?:pon|poner|echa) a (?:andar|funcionar) ", "enciende "),
    (r"\b(?:tantito|un poquitito|un pelín|un tantito)\b", "un poco"),
    (r"\bhasta (?:arriba|el tope|el fondo)\b", "del todo"),
    (r"\b(?:los|las) dos (?=\w+s\b)", "las "),
    (r"\b(?:cronómetro|contador)\b", "temporizador"),
    (r"\bprendid(?=[oa]s?\b)", "encendid"),
    (r"\boscurísimo\b", "muy oscuro"),
    (r"\ba tope\b", "al 100 por ciento"),
)
