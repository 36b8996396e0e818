"""Names and numbers that several modules of the integration share."""

from __future__ import annotations

DOMAIN = "laramie"

SUBENTRY_CONVERSATION = "conversation"
SUBENTRY_AI_TASK = "ai_task_data"

CONF_MODEL = "model"
CONF_TIME_BUDGET = "time_budget"
"""Longest the model may take for its first word, in seconds."""
CONF_LOCAL_FIRST = "local_first"
"""Whether Home Assistant's own sentences are tried before the server is asked."""
CONF_CONFIRM = "confirm"
"""What is asked back before it is opened or unlocked; kinds of the protocol's ``confirm``."""

CONFIRM_KINDS = ("lock", "garage", "valve", "alarm")
DEFAULT_CONFIRM = ("lock", "garage", "alarm")
DEFAULT_TIME_BUDGET = 10
DEFAULT_PORT = 10600

CONF_CERTIFICATE = "certificate"
"""The fingerprint of the certificate to trust, or ``trusted`` for what the usual authorities vouch
for; none where nothing is encrypted."""
CONF_SPEECH_CERTIFICATES = "speech_certificates"
"""The same of speech-to-text servers, by ``server_id``, where it is not the LLM server's."""
CONF_SPEECH_TOKENS = "speech_tokens"
"""Tokens of speech-to-text servers, by ``server_id``, where they are not the LLM server's."""

CONF_ROOM = "room"
"""``satellite`` for a satellite's entry; the LLM server's has none."""
CONF_INFO = "info"
"""What a satellite told of itself when it was last there."""
