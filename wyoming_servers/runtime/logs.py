"""Logs: one line an event, with the connection it belongs to; as text or as JSON."""

from __future__ import annotations

import json
import logging
import os
import sys
from contextvars import ContextVar
from datetime import UTC, datetime

connection_id: ContextVar[str] = ContextVar("connection_id", default="-")
"""Id of the connection the running task serves; "-" outside of one."""

_TEXT = "%(asctime)s %(levelname)-7s %(room)s[%(connection)s] %(message)s"
_JOURNAL = "%(room)s[%(connection)s] %(message)s"
_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {
    "message",
    "asctime",
    "room",
    "connection",
}
_SYSLOG_LEVELS = {
    logging.DEBUG: "<7>",
    logging.INFO: "<6>",
    logging.WARNING: "<4>",
    logging.ERROR: "<3>",
    logging.CRITICAL: "<2>",
}
"""As sd-daemon(3) has them."""


class _JsonFormatter(logging.Formatter):
    """One JSON object a line; what was passed as ``extra`` stands beside the message."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "room": record.__dict__.get("room", "-"),
            "connection": record.__dict__.get("connection", "-"),
            "message": record.getMessage(),
        }
        line |= {key: value for key, value in vars(record).items() if key not in _STANDARD}
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return json.dumps(line, default=str, ensure_ascii=False)


class _JournalFormatter(logging.Formatter):
    """For systemd's journal: it notes the time itself, and takes a level before each line."""

    def __init__(self) -> None:
        super().__init__(_JOURNAL)

    def format(self, record: logging.LogRecord) -> str:
        level = _SYSLOG_LEVELS.get(record.levelno, "<6>")
        return "\n".join(level + line for line in super().format(record).splitlines())


def set_up_logging(room: str, *, level: str = "info", as_json: bool = False) -> None:
    """Send this process's logs to standard error, each line naming room and connection."""

    def stamp(record: logging.LogRecord) -> bool:
        record.room = room
        record.connection = connection_id.get()
        return True

    handler = logging.StreamHandler()
    handler.setFormatter(_formatter(as_json=as_json))
    handler.addFilter(stamp)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    # Its debug lines hold whole requests; ours say what matters.
    logging.getLogger("asyncio").setLevel(logging.WARNING)


def _formatter(*, as_json: bool) -> logging.Formatter:
    if as_json:
        return _JsonFormatter()
    return _JournalFormatter() if _goes_to_journal() else logging.Formatter(_TEXT)


def _goes_to_journal() -> bool:
    """Whether standard error is the journal's; programs that ours starts inherit the variable."""
    try:
        status = os.fstat(sys.stderr.fileno())
    except (OSError, ValueError, AttributeError):
        return False
    return os.environ.get("JOURNAL_STREAM") == f"{status.st_dev}:{status.st_ino}"
