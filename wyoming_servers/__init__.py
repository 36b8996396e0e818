"""Laramie: local voice for Home Assistant, as a suite of Wyoming servers."""

import os

# Unless it is told so before it is imported, ONNX Runtime reports to its makers how it is used.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

__version__ = "0.1.0"
