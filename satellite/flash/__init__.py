"""Makes a card with Raspberry Pi OS on it a satellite that starts by itself."""
