"""What a hub has, and its bytes; the only file that knows ``huggingface_hub``.

The library's own downloads begin again after an interruption, so the bytes are read here, with its
session, addresses, tokens and errors.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
from huggingface_hub import HfApi, constants, get_session, hf_hub_url
from huggingface_hub.errors import (
    EntryNotFoundError,
    GatedRepoError,
    HfHubHTTPError,
    OfflineModeIsEnabled,
    RepositoryNotFoundError,
    RevisionNotFoundError,
)
from huggingface_hub.utils import (  # type: ignore[attr-defined]  # documented, not declared
    build_hf_headers,
    hf_raise_for_status,
)

from .catalogue import CatalogueEntry
from .store_errors import ConnectionCut, ModelUnavailable

TOO_MANY_REQUESTS = 429
PARTIAL_CONTENT = 206

# It would look for programs on this machine to name in its requests.
constants.HF_HUB_DISABLE_TELEMETRY = True


@dataclass(frozen=True, kw_only=True)
class RemoteFile:
    """One file of a model, as the hub describes it."""

    name: str
    url: str
    size_bytes: int
    sha256: str
    """"" for a small file, which the hub knows by its git id alone."""
    git_id: str

    @property
    def part(self) -> str:
        """What it is called until it is whole: another version has another name."""
        return f"{self.name}.{self.sha256 or self.git_id}"

    def matches(self, path: Path) -> bool:
        """Whether a file has this content; reads all of it."""
        with path.open("rb") as file:
            if self.sha256:
                return hashlib.file_digest(file, "sha256").hexdigest() == self.sha256
            return hashlib.file_digest(file, self._git_hash).hexdigest() == self.git_id

    def _git_hash(self) -> Any:
        return hashlib.sha1(b"blob %d\0" % self.size_bytes, usedforsecurity=False)


def endpoint() -> str:
    """Return the hub's address."""
    return (os.environ.get("HF_ENDPOINT") or constants.ENDPOINT).rstrip("/")


def look_up(entry: CatalogueEntry) -> list[RemoteFile]:
    """Return the files of a model. Raises ModelUnavailable with what to do."""
    with _in_words(entry):
        try:
            info = HfApi(endpoint=endpoint()).model_info(
                entry.repository,
                revision=entry.revision,
                files_metadata=True,
                timeout=constants.HF_HUB_DOWNLOAD_TIMEOUT,
            )
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise ModelUnavailable(
                f"what answers at {endpoint()} is no hub: does this network want you to log in?"
            ) from error
    files = [
        RemoteFile(
            name=name,
            url=hf_hub_url(
                entry.repository,
                sibling.rfilename,
                revision=info.sha or entry.revision,
                endpoint=endpoint(),
            ),
            size_bytes=sibling.size or 0,
            sha256=sibling.lfs.sha256 if sibling.lfs else "",
            git_id=sibling.blob_id or "",
        )
        for sibling in info.siblings or ()
        if (name := entry.own_name(sibling.rfilename))
    ]
    if lacking := entry.lacks(file.name for file in files):
        raise ModelUnavailable(
            f"{entry.repository} on {endpoint()} has no {', '.join(lacking)} in revision "
            f"{entry.revision}: a newer Laramie may know where {entry.name} is now"
        )
    for file in files:
        if entry.sha256.get(file.name, file.sha256) != file.sha256:
            raise ModelUnavailable(
                f"{file.name} on {endpoint()} is not the file that Laramie knows as {entry.name}: "
                "check HF_ENDPOINT, or update Laramie"
            )
    return files


def read(entry: CatalogueEntry, file: RemoteFile, start: int) -> Generator[bytes, None, None]:
    """Yield a file's bytes from ``start`` on as they come.

    Raises ConnectionCut when more might come later, ModelUnavailable when not.
    """
    headers = build_hf_headers() | {"Accept-Encoding": "identity", "Range": f"bytes={start}-"}
    with (
        _in_words(entry),
        get_session().stream(
            "GET", file.url, headers=headers, timeout=constants.HF_HUB_DOWNLOAD_TIMEOUT
        ) as response,
    ):
        hf_raise_for_status(response)
        # A hub that knows no ranges sends it whole.
        skip = 0 if response.status_code == PARTIAL_CONTENT else start
        for chunk in response.iter_bytes():
            yield chunk[skip:]
            skip = max(0, skip - len(chunk))


@contextmanager
def _in_words(entry: CatalogueEntry) -> Iterator[None]:
    """Say what went wrong and what to do."""
    try:
        yield
    except OfflineModeIsEnabled as error:
        raise ModelUnavailable(
            f"{entry.name} is not here, and HF_HUB_OFFLINE forbids to download it: unset it, or "
            "copy the model into the store"
        ) from error
    except GatedRepoError as error:
        raise ModelUnavailable(
            f"{entry.repository} wants its terms accepted: do so at {endpoint()}/{entry.repository}"
            " and set HF_TOKEN to a token of yours"
        ) from error
    except (RepositoryNotFoundError, RevisionNotFoundError, EntryNotFoundError) as error:
        raise ModelUnavailable(
            f"{endpoint()} has no {entry.repository} in revision {entry.revision}, or does not show"
            " it: check HF_ENDPOINT and HF_TOKEN"
        ) from error
    except HfHubHTTPError as error:
        status = error.response.status_code
        if status == TOO_MANY_REQUESTS or status >= httpx2.codes.INTERNAL_SERVER_ERROR:
            raise ConnectionCut(
                f"{endpoint()} is busy or broken (status {status}): try again later"
            ) from error
        raise ModelUnavailable(
            f"{endpoint()} refuses {entry.repository} (status {status}): check HF_ENDPOINT and "
            "HF_TOKEN"
        ) from error
    except httpx2.RequestError as error:
        reason = str(error) or type(error).__name__
        raise ConnectionCut(
            f"{endpoint()} cannot be reached ({reason}): check the network, or copy {entry.name} "
            "into the store"
        ) from error
