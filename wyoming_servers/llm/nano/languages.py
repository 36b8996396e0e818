"""What the house's own model reads."""

LANGUAGES = ("en", "de", "fr", "es", "nl", "it")
"""Languages with wordings of their own."""
