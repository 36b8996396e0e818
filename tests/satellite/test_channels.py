from __future__ import annotations

import numpy as np
import pytest

from satellite.channels import amplified, one_channel
from wyoming_servers.audio.formats import AudioFormat


@pytest.mark.parametrize("width", [1, 2, 3, 4])
def test_one_channel_is_taken_whatever_the_width(width):
    audio = AudioFormat(16_000, width, 3)
    frames = [[bytes([place, channel, 7, 9][:width]) for channel in range(3)] for place in range(5)]
    pcm = b"".join(b"".join(frame) for frame in frames)
    assert one_channel(pcm, audio, 1) == b"".join(frame[1] for frame in frames)


@pytest.mark.parametrize(
    ("decibel", "expected"), [(0, -1000), (6.0206, -2000), (-20, -100), (60, -32768)]
)
def test_audio_is_made_louder_and_quieter_and_clipped_where_it_must_be(decibel, expected):
    pcm = np.full(10, -1000, "<i2").tobytes()
    assert set(np.frombuffer(amplified(pcm, decibel), "<i2")) == {expected}
