"""The server, written once: every room runs on it."""
