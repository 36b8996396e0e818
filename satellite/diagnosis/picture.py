"""A recording as a picture: levels and spectrogram, an SVG that needs nothing else."""

from __future__ import annotations

import base64
import struct
import textwrap
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

import numpy as np
import numpy.typing as npt

from .measure import FRAME, RATE, Samples, frame_levels

WIDTH, LEFT, RIGHT = 960, 70, 20
PLOT = WIDTH - LEFT - RIGHT
LEVELS_HEIGHT, SPECTRUM_HEIGHT, GAP = 150, 170, 62
BOTTOM_DB = -90
WINDOW = 512
COLOURS = np.array(
    [[13, 8, 66], [84, 15, 109], [158, 40, 100], [221, 81, 58], [252, 165, 10], [252, 255, 164]]
)
"""From quiet to loud, as evenly as an eye sees them."""
SHADES = 24
LINE_LENGTH = 120
Pixels = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Part:
    """One recording, and the name of what happens at some of its seconds."""

    title: str
    samples: Samples
    marks: tuple[tuple[float, str], ...] = ()


def picture(title: str, parts: Sequence[Part], sentences: Sequence[str]) -> str:
    """Return an SVG file's text."""
    drawn: list[str] = []
    lines = [line for said in sentences for line in textwrap.wrap(said, LINE_LENGTH)]
    top = 50
    for line in lines:
        drawn.append(_text(LEFT, top, line, size=14))
        top += 20
    for part in parts:
        top += GAP - 20
        drawn += _part(part, top)
        top += LEVELS_HEIGHT + SPECTRUM_HEIGHT + GAP
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {top}" '
        'font-family="system-ui, sans-serif" fill="#222">'
        f'<title>{escape(title)}</title><rect width="{WIDTH}" height="{top}" fill="#fff"/>'
    )
    return "\n".join([head, _text(LEFT, 26, title, size=18), *drawn, "</svg>\n"])


def _part(part: Part, top: int) -> Iterator[str]:
    seconds = len(part.samples) / RATE
    yield _text(LEFT, top - 12, part.title, size=14, weight="bold")
    yield from _level_plot(part.samples, top)
    lower = top + LEVELS_HEIGHT + 8
    image = base64.b64encode(_png(_spectrogram(part.samples))).decode()
    yield (
        f'<image x="{LEFT}" y="{lower}" width="{PLOT}" height="{SPECTRUM_HEIGHT}" '
        f'preserveAspectRatio="none" href="data:image/png;base64,{image}"/>'
    )
    for kilohertz in (0, 2, 4, 6, 8):
        y = lower + SPECTRUM_HEIGHT * (1 - 2000 * kilohertz / RATE)
        yield _text(LEFT - 6, y + 4, f"{kilohertz} kHz", anchor="end")
    for second in range(int(seconds) + 1):
        x = LEFT + PLOT * second / seconds
        yield _text(x, lower + SPECTRUM_HEIGHT + 16, f"{second} s", anchor="middle")
    for number, (at, name) in enumerate(part.marks):
        x = LEFT + PLOT * at / seconds
        yield (
            f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{top}" y2="{lower + SPECTRUM_HEIGHT}" '
            'stroke="#1a7f37" stroke-width="1.5" stroke-dasharray="5 4"/>'
        )
        yield _text(x + 5, top + 14 + 16 * number, name, colour="#1a7f37")


def _level_plot(samples: Samples, top: int) -> Iterator[str]:
    def y(level: float) -> float:
        return top + LEVELS_HEIGHT * min(1.0, level / BOTTOM_DB)

    yield f'<rect x="{LEFT}" y="{top}" width="{PLOT}" height="{LEVELS_HEIGHT}" fill="#f4f5f7"/>'
    for level in range(0, BOTTOM_DB, -20):
        yield (
            f'<line x1="{LEFT}" x2="{LEFT + PLOT}" y1="{y(level):.1f}" y2="{y(level):.1f}" '
            'stroke="#d5d8dd"/>'
        )
        yield _text(LEFT - 6, y(level) + 4, f"{level} dB", anchor="end")
    whole = samples[: len(samples) - len(samples) % FRAME]
    peaks = 20 * np.log10(np.abs(whole).reshape(-1, FRAME).max(axis=1) + 1e-6)
    yield _curve(peaks, y, "#9db8dd")
    yield _curve(frame_levels(samples), y, "#1f5fbf")
    for frame in np.flatnonzero(peaks > -0.02):  # noqa: PLR2004 - dB below the end of the scale
        x = LEFT + PLOT * frame / len(peaks)
        yield f'<rect x="{x:.1f}" y="{top}" width="2" height="6" fill="#c62828"/>'


def _curve(values: Samples, y: Callable[[float], float], colour: str) -> str:
    step = PLOT / max(1, len(values))
    points = " ".join(
        f"{LEFT + (at + 0.5) * step:.1f},{y(min(0.0, float(value))):.1f}"
        for at, value in enumerate(values)
    )
    return f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="1.5"/>'


def _spectrogram(samples: Samples) -> Pixels:
    """Return numbers of colours, shape (frequencies, times), the highest frequency first."""
    step = max(64, len(samples) // PLOT)
    padded = np.pad(samples, (0, WINDOW))
    frames = np.lib.stride_tricks.sliding_window_view(padded, WINDOW)[::step]
    power = np.abs(np.fft.rfft(frames * np.hanning(WINDOW), axis=1)) ** 2 / (WINDOW / 4) ** 2
    loudness = 1 - (10 * np.log10(power + 1e-12) + 10) / (BOTTOM_DB - 20)
    return np.asarray(np.clip(loudness, 0, 1).T[::-1] * (SHADES - 1), np.uint8)


def _palette() -> bytes:
    places = np.linspace(0, len(COLOURS) - 1, SHADES)
    each = [np.interp(places, range(len(COLOURS)), COLOURS[:, primary]) for primary in range(3)]
    return np.stack(each, axis=1).astype(np.uint8).tobytes()


def _png(pixels: Pixels) -> bytes:
    """Return a PNG file of numbers of colours, shape (height, width)."""
    height, width = pixels.shape
    rows = b"".join(b"\0" + row.tobytes() for row in pixels)
    header = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in (
            (b"IHDR", header),
            (b"PLTE", _palette()),
            (b"IDAT", zlib.compress(rows, 9)),
            (b"IEND", b""),
        )
    )


def _text(  # noqa: PLR0917 - the attributes of a text
    x: float,
    y: float,
    text: str,
    size: int = 12,
    anchor: str = "start",
    weight: str = "normal",
    colour: str = "#222",
) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" text-anchor="{anchor}" '
        f'font-weight="{weight}" fill="{colour}">{escape(text)}</text>'
    )
