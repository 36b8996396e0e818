"""Laramie: local voice for Home Assistant, as a suite of Wyoming servers."""

__version__ = "0.1.0"
