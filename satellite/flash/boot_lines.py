"""Changes to config.txt and cmdline.txt that keep everything else as it is."""

from __future__ import annotations

import re
from collections.abc import Iterable

_OURS = re.compile(r"\s+(ds=nocloud\S*|cfg80211\.ieee80211_regdom=\S+)")


def with_lines(config: str, lines: Iterable[str]) -> str:
    """Return a config.txt that has these lines for every model; those it has are not repeated."""
    missing = [line for line in lines if line not in _for_all_models(config)]
    if not missing:
        return config
    end = "\r\n" if "\r\n" in config else "\n"
    before = config if config.endswith("\n") or not config else config + end
    return before + end.join(["", "[all]", "# Laramie satellite", *missing, ""])


def with_arguments(cmdline: str, arguments: Iterable[str]) -> str:
    """Return a cmdline.txt, which is one line, with these in place of what flashing had added."""
    return " ".join([_OURS.sub("", cmdline.rstrip()), *arguments]) + "\n"


def _for_all_models(config: str) -> set[str]:
    found, section = set(), "all"
    for line in map(str.strip, config.splitlines()):
        if line.startswith("["):
            section = line.strip("[]").lower()
        elif section == "all":
            found.add(line)
    return found
