"""The picture is whole, and what was recorded is in it."""

from __future__ import annotations

import base64
import struct
import zlib
from xml.etree import ElementTree as ET

import numpy as np

from satellite.diagnosis.measure import RATE
from satellite.diagnosis.picture import LINE_LENGTH, SHADES, Part, picture

SVG = "{http://www.w3.org/2000/svg}"


def chunks(png):
    """Return the parts of a PNG file by name; a wrong check sum is an error."""
    place, found = 8, {}
    while place < len(png):
        (size,) = struct.unpack_from(">I", png, place)
        name, data = png[place + 4 : place + 8], png[place + 8 : place + 8 + size]
        assert struct.unpack_from(">I", png, place + 8 + size) == (zlib.crc32(name + data),)
        found[name] = data
        place += 12 + size
    return found


def test_a_tone_is_a_line_in_the_spectrogram_and_a_step_in_the_level():
    time = np.arange(3 * RATE) / RATE
    tone = np.where(time < 1.5, 0.0, 0.5 * np.sin(2 * np.pi * 2000 * time))
    part = Part("Tone & silence", tone, ((1.5, "here"),))
    root = ET.fromstring(picture("A <room>", [part], ["All is well. " * 20]))  # noqa: S314 - ours
    texts = [text.text for text in root.iter(f"{SVG}text")]
    assert {"A <room>", "Tone & silence", "here"} <= set(texts)
    assert max(map(len, texts)) <= LINE_LENGTH
    image = next(root.iter(f"{SVG}image")).get("href")
    png = chunks(base64.b64decode(image.partition(",")[2]))
    width, height = struct.unpack_from(">II", png[b"IHDR"])
    rows = np.frombuffer(zlib.decompress(png[b"IDAT"]), np.uint8).reshape(height, width + 1)
    pixels = rows[:, 1:]
    assert width > 500
    assert not pixels[:, : width // 3].any()
    loudest = pixels[:, -width // 3 :].mean(axis=1).argmax()
    assert abs(1 - loudest / height - 2000 / 8000) < 0.02
    assert pixels.max() > SHADES // 2
    levels = [line.get("points") for line in root.iter(f"{SVG}polyline")][1].split()
    first, last = (float(levels[place].split(",")[1]) for place in (5, -5))
    assert first > last


def test_samples_that_are_clipped_are_marked():
    def marks(samples):
        svg = picture("Room", [Part("Speech", samples)], [])
        return svg.count("#c62828")

    assert marks(np.full(RATE, 0.5)) == 0
    assert marks(np.full(RATE, 1.0)) == 50
