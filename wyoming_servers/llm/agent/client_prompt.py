"""What a client's own system message adds to ours.

Home Assistant's assistant prompt (2026.11: ``helpers/llm.py``, ``homeassistant/llm.py`` and
``intent/llm.py`` of its components) lists all exposed entities, how to use its tools, and where the
satellite is. Our prompt has all of it, so a message that brings it again is read without.
"""

from __future__ import annotations

import re
from typing import Final

_KNOWN: Final = (
    # llm.DEFAULT_INSTRUCTIONS_PROMPT
    r"You are a voice assistant for Home Assistant\.\n(?:(?:Answer|Respond) [^\n]*(?:\n|\Z))*",
    # DYNAMIC_CONTEXT_PROMPT
    (
        r"You ARE equipped to answer questions about the current state of\n(?:[^\n]*\n)*?"
        r"For general knowledge questions not about the home:[^\n]*(?:\n|\Z)"
    ),
    # The YAML list of exposed entities
    r"Static Context:[^\n]*\n(?:(?:- |  )[^\n]*(?:\n|\Z))*",
    # DEVICE_CONTROL_TOOL_USAGE_PROMPT and the satellite's place
    r"When controlling Home Assistant always call the intent tools\.[^\n]*(?:\n|\Z)",
    r"You are in area [^\n]* should target this area\.(?:\n|\Z)",
    r"When a user asks to turn on all devices of a specific type, ask[^\n]*(?:\n|\Z)",
    # llm.DATE_TIME_PROMPT
    r"Current time is [\d:]+\. Today's date is [\d-]+\.(?:\n|\Z)",
)
_ALL_KNOWN = re.compile("|".join(rf"(?:{text})" for text in _KNOWN))
_GAPS = re.compile(r"\n{3,}")


def own_words(system: str) -> str:
    """Return a client's system message without what Home Assistant writes into every one."""
    return _GAPS.sub("\n\n", _ALL_KNOWN.sub("", system)).strip()
