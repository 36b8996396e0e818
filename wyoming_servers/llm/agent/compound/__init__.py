"""Sentences of several commands whose parts lean on each other."""
