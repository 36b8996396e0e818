"""What is spelled rather than read: addresses, phone numbers, versions, names in the house."""

from __future__ import annotations

import re

from .language import Language
from .numbers import one_by_one

_DOMAINS = (
    "alarm_control_panel|automation|binary_sensor|button|calendar|camera|climate|counter|cover"
    "|device_tracker|event|fan|group|humidifier|image|input_(?:boolean|button|datetime|number"
    "|select|text)|lawn_mower|light|lock|media_player|notify|number|person|remote|scene|schedule"
    "|script|select|sensor|siren|sun|switch|timer|todo|update|vacuum|valve|water_heater|weather"
    "|zone"
)
_ENTITY = re.compile(rf"(?<![\w.])(?:{_DOMAINS.replace('_', '[_ ]')})\.(?P<name>[a-z][a-z0-9_]*)")
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}")
_SCHEME = re.compile(
    r"(?:https?://|www\.)(?:www\.)?(?P<host>[^\s/?#<>\"]+)[^\s<>\"]*?(?=[.,;:!?)]*(?:\s|$))"
)
_HOST = re.compile(
    r"(?<![\w.@-])(?:[a-z0-9-]{1,63}\.){1,5}(?:com|org|net|io|dev|app|info|eu|de|at|ch|fr|be|es|it|nl"
    r"|uk|us|tv|home|local|lan)(?::\d+)?(?:/[^\s,;!?)]*)?(?![\w.-]*\w)"
)
_FILE = re.compile(r"(?<=\w)\.(?=(?:ya?ml|json|py|txt|log|mp3|mp4|wav|jpe?g|png|md|conf|pdf)\b)")
_ADDRESS = re.compile(r"(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.]*\w)")
_VERSION = re.compile(
    r"(?<![\w.,])(?:(?P<word>[vV](?:ersione?|ersie|ersión|\.)? ?)(?P<two>\d+\.\d+(?:\.\d+)*)"
    r"|v?(?P<three>\d+(?:\.\d+){2,}))(?P<stage>[ab]\d+|rc\d+)?(?![\w]|\.\d)"
)
_PHONE = re.compile(
    r"(?<![\w.,:/-])(?:\+[1-9][\d ()/.-]{6,18}\d|\(?0\d{1,5}\)?(?:[ /-]\d{2,9}){1,6}|0\d{6,14}"
    r"|\d-\d{3}-\d{3}-\d{4}|\(?\d{3}\)?[ -]\d{3}-\d{4}|\d{3}-\d{4})(?![\w]|[.,:/-]\d)"
)
_GROUPS = re.compile(r"\d+")


def say_addresses(text: str, language: Language) -> str:
    """Say whose an address is, and what a name in the house means."""
    dot = _dot(language)
    text = _EMAIL.sub(lambda match: _email(match[0], language), text)
    text = _SCHEME.sub(lambda match: match["host"].replace(".", dot), text)
    text = _ENTITY.sub(lambda match: match["name"].replace("_", " "), text)
    text = _HOST.sub(lambda match: re.split("[/:]", match[0])[0].replace(".", dot), text)
    text = _FILE.sub(dot, text)
    return _ADDRESS.sub(lambda match: match[0].replace(".", dot), text)


def say_versions(text: str, language: Language) -> str:
    """Say the points in versions, which are no decimal signs."""
    dot = _dot(language)
    grouped = re.compile(rf"[1-9]\d{{0,2}}(?:[{language.groups}]\d{{3}})+")

    def say(match: re.Match[str]) -> str:
        is_number = grouped.fullmatch(match[0]) is not None
        return match[0] if is_number else _version(match, dot)

    return _VERSION.sub(say, text)


def say_phone_numbers(text: str, language: Language) -> str:
    """Say phone numbers digit by digit, with a pause between their groups."""

    def say(match: re.Match[str]) -> str:
        plus = f"{language.word('+')} " if match[0].startswith("+") else ""
        return plus + ", ".join(map(one_by_one, _GROUPS.findall(match[0])))

    return _PHONE.sub(say, text)


def _dot(language: Language) -> str:
    """Return what parts names and numbers: the word for a point, else a pause."""
    word = language.word("dot")
    return f" {word} " if word else ", "


def _email(address: str, language: Language) -> str:
    signs = {".": "dot", "@": "@", "-": "dash", "+": "+", "_": "_"}
    ended = address.rstrip(".-")
    said = "".join(f" {language.word(signs[sign])} " if sign in signs else sign for sign in ended)
    return said.strip() + address[len(ended) :]


def _version(match: re.Match[str], dot: str) -> str:
    word = match["word"] or ""
    if len(word) == 1 or word == "v.":
        word = "version "
    stage = f" {match['stage']}" if match["stage"] else ""
    numbers = (match["two"] or match["three"]).split(".")
    return word + dot.join(str(int(number)) for number in numbers) + stage
