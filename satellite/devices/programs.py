"""Programs that record and play, as they are wanted here."""

from __future__ import annotations

HEARING = {
    "parec": "parec --raw --rate=16000 --format=s16le --channels={channels} --latency-msec=50",
    "arecord": "arecord -q -t raw -r 16000 -f S16_LE -c {channels} --period-time=40000",
}
PLAYING = {
    "pacat": "pacat --raw --rate=22050 --format=s16le --channels=1 --latency-msec=40",
    "aplay": "aplay -q -t raw -r 22050 -f S16_LE -c 1 --buffer-time=40000",
}
"""With short buffers: what is in them is still heard of a reply that is stopped."""
