"""Stands for ``ffmpeg``, which no test machine needs to have: its libraries, through PyAV.

Knows what Home Assistant and the integration ask of it: a file, URL or pipe becomes WAV or PCM.
"""

from __future__ import annotations

import struct
import sys

import av


def option(arguments: list[str], name: str, default: str) -> str:
    return arguments[arguments.index(name) + 1] if name in arguments else default


def main(arguments: list[str]) -> None:
    if "-version" in arguments:
        sys.stdout.write("ffmpeg version 7.1\n")
        return
    source = option(arguments, "-i", "")
    output = arguments[arguments.index(source) :]
    rate = int(option(output, "-ar", "22050"))
    channels = int(option(output, "-ac", "1"))
    resampler = av.AudioResampler("s16", "mono" if channels == 1 else "stereo", rate)
    with av.open(sys.stdin.buffer if source == "pipe:0" else source) as container:
        if option(output, "-f", "wav") == "wav":
            sys.stdout.buffer.write(
                struct.pack("<4sI4s4sI", b"RIFF", 0xFFFFFFFF, b"WAVE", b"fmt ", 16)
                + struct.pack("<HHIIHH", 1, channels, rate, 2 * channels * rate, 2 * channels, 16)
                + struct.pack("<4sI", b"data", 0xFFFFFFFF)
            )
        for frame in container.decode(audio=0):
            write(resampler.resample(frame))
        write(resampler.resample(None))


def write(frames: list[av.AudioFrame]) -> None:
    for frame in frames:
        sys.stdout.buffer.write(frame.to_ndarray().tobytes())


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except av.FFmpegError as error:
        sys.exit(str(error))
