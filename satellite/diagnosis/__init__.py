"""Tries a microphone and a speaker, and tells a person what is wrong with them."""
