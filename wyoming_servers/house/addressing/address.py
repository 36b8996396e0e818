"""What is said to whoever is to do something, and tells nothing of what is to be done."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Address:
    """Regular expressions of one language; what they find ends at a space or a comma."""

    openings: str
    """Calls, greetings, sighs and oaths before a command."""
    calls: str
    """The same, where they might begin a name: a command has to stand behind them."""
    requests: str
    """What asks for the command behind it."""
    deeds: str
    """How a command begins."""
    closings: str
    """Thanks, haste and oaths behind a command."""
    names: str
    """Whom it is said to, behind a command; may end a title or what is put on a list."""
    free: str
    """Begins a command that ends in any words."""
    rewritten: tuple[tuple[str, str], ...] = ()
    """Pairs (what asks at the beginning, how the sentence patterns ask)."""
