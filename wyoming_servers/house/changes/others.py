"""Turn every light of the house on or off, in languages whose package means a room by it."""

from __future__ import annotations

from wyoming_servers.house.patterns import Patterns, say

SWEDISH: Patterns = {
    "HassTurnOff": [say("släck (alla|samtliga) (lampor|ljus)", wins=True, domain="light")],
    "HassTurnOn": [say("tänd (alla|samtliga) (lampor|ljus)", wins=True, domain="light")],
}
POLISH: Patterns = {
    "HassTurnOff": [say("(zgaś|wyłącz) wszystkie (światła|lampy)", wins=True, domain="light")],
    "HassTurnOn": [say("(zapal|włącz) wszystkie (światła|lampy)", wins=True, domain="light")],
}
