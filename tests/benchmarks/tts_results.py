"""What one run of ``tts`` measured, and the figures made of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from tests.benchmarks.saved import Saved, saved


@dataclass(kw_only=True)
class Row:
    """Texts of one length, spoken by one server in one voice; times in ms."""

    server: str
    voice: str
    words: int
    in_pieces: bool
    clients: int = 1
    first: list[float] = field(default_factory=list)
    whole: list[float] = field(default_factory=list)
    audio_seconds: float = 0.0
    cpu_seconds: float = 0.0
    described: list[float] = field(default_factory=list)
    """Answers to ``describe`` meanwhile."""

    @property
    def real_time_factor(self) -> float:
        """Processor seconds for a second of speech."""
        return self.cpu_seconds / self.audio_seconds if self.audio_seconds else float("nan")


@dataclass(kw_only=True)
class Start:
    """The first text a server is given, and one that it has said before; times in ms."""

    server: str
    voice: str
    first_request: float = 0.0
    again: list[float] = field(default_factory=list)


@dataclass(kw_only=True)
class Results(Saved):
    """Everything a report is made of."""

    about: dict[str, str] = field(default_factory=dict)
    rows: list[Row] = field(default_factory=list)
    starts: list[Start] = field(default_factory=list)

    def row(self, server: str, voice: str, words: int, *, in_pieces: bool, clients: int) -> Row:
        """Return the row of these conditions, which is made when there is none."""
        wanted = (server, voice, words, in_pieces, clients)
        for row in self.rows:
            if (row.server, row.voice, row.words, row.in_pieces, row.clients) == wanted:
                return row
        made = Row(server=server, voice=voice, words=words, in_pieces=in_pieces, clients=clients)
        self.rows.append(made)
        return made

    @classmethod
    def load(cls, path: Path) -> Results:
        """Read what was saved."""
        data = saved(path)
        return cls(
            about=data["about"],
            rows=[Row(**row) for row in data["rows"]],
            starts=[Start(**start) for start in data["starts"]],
        )
