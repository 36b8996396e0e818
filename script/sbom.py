"""Write what a release is made of, as CycloneDX: script/sbom.py FILE.json.

Every requirement that is locked, with the hashes it is locked to.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from wyoming_servers import __version__

REPOSITORY = Path(__file__).parents[1]
ADDRESS = "https://github.com/laramie-voice/laramie"
AT_THE_FIRST_START = "embedded.txt"
LOCKS = (AT_THE_FIRST_START, "models.txt", "llama-cpp.txt", "test.txt")
"""What each holds is told in requirements/README.md; Home Assistant's own is not ours to tell."""
PINNED = re.compile(
    r"^([A-Za-z0-9][A-Za-z0-9._-]*)==([^ ;\\]+)(.*?)(?=^\S|\Z)", re.MULTILINE | re.DOTALL
)
HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


def bill(version: str = __version__) -> dict[str, Any]:
    """Return the bill of materials of a version."""
    parts: dict[str, dict[str, Any]] = {}
    for lock in LOCKS:
        for name, locked, hashes in pinned(lock):
            parts.setdefault(f"pkg:pypi/{name}@{locked}", component(name, locked, hashes, lock))
    program = f"pkg:github/laramie-voice/laramie@v{version}"
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "name": "laramie",
                "version": version,
                "bom-ref": program,
                "purl": program,
                "licenses": [{"license": {"id": "Apache-2.0"}}],
                "externalReferences": [{"type": "vcs", "url": ADDRESS}],
            }
        },
        "components": [parts[purl] for purl in sorted(parts)],
    }


def pinned(lock: str) -> Iterator[tuple[str, str, list[str]]]:
    """Yield name, version and hashes of all that is locked in a file."""
    text = (REPOSITORY / "requirements" / lock).read_text()
    for name, version, rest in PINNED.findall(text):
        yield name.lower(), version, HASH.findall(rest)


def component(name: str, version: str, hashes: list[str], lock: str) -> dict[str, Any]:
    """Return one part; what is there at the first start is required."""
    purl = f"pkg:pypi/{name}@{version}"
    return {
        "type": "library",
        "name": name,
        "version": version,
        "bom-ref": purl,
        "purl": purl,
        "scope": "required" if lock == AT_THE_FIRST_START else "optional",
        "hashes": [{"alg": "SHA-256", "content": content} for content in hashes],
        "properties": [{"name": "laramie:lock", "value": lock}],
    }


def main(arguments: list[str]) -> int:
    """Write the file."""
    if len(arguments) != 1:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    Path(arguments[0]).write_text(json.dumps(bill(), indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
