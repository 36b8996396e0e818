"""Audio as the rooms need it: formats, WAV, conversion, voice activity."""
