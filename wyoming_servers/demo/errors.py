"""How the simulated Assist API fails: with the names and words of Home Assistant's exceptions."""

from __future__ import annotations

from typing import Any


class AssistError(Exception):
    """A tool call failed. The class is named like the exception Home Assistant raises."""

    def result(self) -> dict[str, Any]:
        """Return what the model is told, in the shape of Home Assistant's chat log."""
        text = str(self)
        return {"error": type(self).__name__} | ({"error_text": text} if text else {})


class HomeAssistantError(AssistError):
    """There is no such tool, or a service does not work on an entity."""


class MultipleInvalid(AssistError):
    """Arguments do not fit a tool's parameters."""


class InvalidSlotInfo(AssistError):
    """Arguments do not fit an intent's slots."""


class IntentHandleError(AssistError):
    """An intent cannot be done."""


class IntentUnexpectedError(AssistError):
    """A service failed inside an intent that does not report failures by entity."""


class TimerNotFoundError(AssistError):
    """No timer fits."""


class MultipleTimersMatchedError(AssistError):
    """More than one timer fits."""
