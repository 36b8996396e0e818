"""Draw the apps' icons and logos: script/pictures.py; needs playwright and a chromium.

Each is written as SVG to addons/base/pictures, and from there as PNG to its app.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

ADDONS = Path(__file__).parents[1] / "addons"
ICON, LOGO = (128, 128), (250, 100)
BARS = {
    "laramie": (0.30, 0.66, 1.0, 0.54, 0.24),
    "wake": (0.20, 0.20, 1.0, 0.20, 0.20),
    "stt": (1.0, 0.72, 0.46, 0.26, 0.14),
    "llm": (0.46, 1.0, 0.30, 1.0, 0.46),
    "tts": (0.14, 0.26, 0.46, 0.72, 1.0),
}
"""How high the five bars are: a call in silence, a voice that becomes words, and back."""
COLOURS = {
    "laramie": ("#5b84ff", "#2a3aa8"),
    "wake": ("#ffab40", "#c25700"),
    "stt": ("#26c6da", "#00697a"),
    "llm": ("#ab6bff", "#5a1fa8"),
    "tts": ("#66bb6a", "#23682a"),
}
WORDS = {"laramie": "", "wake": "Wake", "stt": "STT", "llm": "LLM", "tts": "TTS"}
_HIGHEST, _WIDTH, _STEP, _FIRST = 76, 11.5, 19.2, 19.85


def sign(app: str) -> str:
    """Return an app's sign as SVG elements, 128 by 128."""
    light, dark = COLOURS[app]
    bars = "".join(
        f'<rect x="{_FIRST + place * _STEP:.2f}" y="{64 - height * _HIGHEST / 2:.2f}" '
        f'width="{_WIDTH}" height="{height * _HIGHEST:.2f}" rx="{_WIDTH / 2}"/>'
        for place, height in enumerate(BARS[app])
    )
    return (
        '<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">'
        f'<stop offset="0" stop-color="{light}"/><stop offset="1" stop-color="{dark}"/>'
        '</linearGradient></defs><rect width="128" height="128" rx="29" fill="url(#sky)"/>'
        f'<g fill="#fff">{bars}</g>'
    )


def icon(app: str) -> str:
    """Return an app's icon as SVG."""
    return _svg(ICON, sign(app))


def logo(app: str) -> str:
    """Return an app's logo as SVG: its sign and its name, to be seen on black and on white."""
    colour = COLOURS[app][0]
    name = f'<text x="92" y="{47 if WORDS[app] else 61}" font-size="33">Laramie</text>'
    second = f'<text x="93" y="80" font-size="26" opacity="0.8">{WORDS[app]}</text>'
    text = (
        f'<g fill="{colour}" font-family="DejaVu Sans, Helvetica, sans-serif" '
        f'font-weight="bold">{name}{second if WORDS[app] else ""}</g>'
    )
    return _svg(LOGO, f'<g transform="translate(4 11) scale(0.61)">{sign(app)}</g>{text}')


def main() -> None:
    """Draw all of them."""
    pictures = ADDONS / "base" / "pictures"
    pictures.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"))
        page = browser.new_page()
        for app in BARS:
            for name, size, drawn in (("icon", ICON, icon(app)), ("logo", LOGO, logo(app))):
                (pictures / f"{app}-{name}.svg").write_text(drawn)
                _render(page, size, drawn, ADDONS / app / f"{name}.png")
        browser.close()


def _svg(size: tuple[int, int], inside: str) -> str:
    width, height = size
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}">{inside}</svg>\n'
    )


def _render(page: Page, size: tuple[int, int], drawn: str, path: Path) -> None:
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.set_content(f'<body style="margin:0;line-height:0">{drawn}</body>')
    page.screenshot(path=path, omit_background=True)


if __name__ == "__main__":
    main()
