"""The words of each language for what is felt."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.by_language import ByLanguage

from .feeling import Felt

TABLES: Final = ByLanguage(__package__, Felt, "en de fr es nl it")
