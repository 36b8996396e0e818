"""What ``laramie wake`` does: look at what was kept, mark it, and set thresholds by it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from wyoming_servers.audio.formats import SPEECH
from wyoming_servers.audio.wav import write_wav
from wyoming_servers.runtime.config import read_options
from wyoming_servers.wire.errors import NameUnknown

from .kept import KeptMoments, Moment
from .options import WakeOptions
from .thresholds import Thresholds
from .tune import evidence

_MEGABYTES = 64
"""Limit of the store where the server keeps nothing any more."""


def tune(*, apply: bool) -> Iterator[str]:
    """Yield a table of proposals; write them where a running server reads them, too."""
    options = _options()
    thresholds = Thresholds(options)
    rows = [("word", "client", "said", "not said", "threshold", "better", "misses", "false wakes")]
    better: list[tuple[str, str, float]] = []
    for its in evidence(_kept(options).moments()):
        now = thresholds.of(its.word, its.client)
        wanted = its.propose(now)
        if wanted is not None and wanted != now:
            better.append((its.word, its.client, wanted))
        rows.append(
            (
                *(its.word, its.client, f"{len(its.said)}", f"{len(its.not_said)}", f"{now:.2f}"),
                "too few to tell" if wanted is None else f"{wanted:.2f}",
                _change(its.missed(now), its.missed(wanted or now)),
                _change(its.false(now), its.false(wanted or now)),
            )
        )
    if len(rows) == 1:
        yield _nothing_kept(options)
        return
    yield from _table(rows)
    if apply:
        for word, client, threshold in better:
            thresholds.change(word, threshold, client)
        yield f"Thresholds set: {len(better)}. A running server follows within a second."
    elif better:
        yield "'laramie wake tune --apply' sets them."


def list_kept() -> Iterator[str]:
    """Yield a table of what is kept."""
    options = _options()
    rows = [("name", "client", "score", "of", "what", "seconds")]
    rows += [
        (
            *(one.name, one.client, f"{one.peak:.2f}", f"{one.threshold:.2f}", _what(one)),
            f"{SPEECH.milliseconds(len(one.pcm)) / 1000:.1f}",
        )
        for one in _kept(options).moments()
    ]
    if len(rows) == 1:
        yield _nothing_kept(options)
    else:
        yield from _table(rows)


def write_kept(name: str, path: Path) -> Iterator[str]:
    """Write a moment's audio as WAV. Raises NameUnknown, OSError."""
    moment = _find(_kept(_options()), name)
    write_wav(path, moment.pcm, SPEECH)
    yield f"{path}: {_what(moment)} of '{moment.word}', score {moment.peak:.2f}"


def mark_kept(name: str, *, said: bool) -> Iterator[str]:
    """Mark whether a word really was said; a false wake raises its threshold. NameUnknown."""
    options = _options()
    kept = _kept(options)
    moment = _find(kept, name)
    kept.keep(replace(moment, said=said))
    if moment.woke and moment.said is not False and not said:
        raised = Thresholds(options).raise_over(moment.word, moment.client, moment.peak)
        yield f"'{moment.word}' needs {raised:.2f} from {moment.client} now."


def delete_kept(name: str | None) -> Iterator[str]:
    """Delete one moment, or all. Raises NameUnknown, OSError."""
    kept = _kept(_options())
    if name is None:
        yield f"{kept.delete_all()} recordings are deleted."
    else:
        _find(kept, name)
        kept.delete(name)


def _options() -> WakeOptions:
    options = read_options(WakeOptions, {})
    assert isinstance(options, WakeOptions)  # noqa: S101 - it is the class that was asked for
    return options


def _kept(options: WakeOptions) -> KeptMoments:
    return KeptMoments(options.data_dir, options.keep_heard_mb or _MEGABYTES)


def _find(kept: KeptMoments, name: str) -> Moment:
    try:
        return kept.find(name)
    except KeyError:
        raise NameUnknown(f"nothing is kept as '{name}'; see: laramie wake kept list") from None


def _nothing_kept(options: WakeOptions) -> str:
    if options.keep_heard_mb:
        return "Nothing was kept yet."
    return "Nothing is kept: set keep_heard_mb (LARAMIE_WAKE_KEEP_HEARD_MB), such as to 64."


def _what(moment: Moment) -> str:
    if moment.said is None:
        return "wake" if moment.woke else "near miss"
    if moment.woke:
        return "wake, said" if moment.said else "false wake"
    return "missed" if moment.said else "near miss, not said"


def _change(now: int, then: int) -> str:
    return f"{now} -> {then}" if now != then else f"{now}"


def _table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (text.ljust(width) for text, width in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()
