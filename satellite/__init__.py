"""The satellite: a microphone and a speaker in a room, for a Raspberry Pi or any Linux machine."""
