"""A satellite on an ESP32-S3 with an I2S microphone and an I2S amplifier: copy this, and set it."""

import asyncio

import network
from machine import I2S, Pin
from voice import RATE, Satellite

WIFI = "name", "password"
NAME, AREA = "Kitchen", "Kitchen"
REMOTE_WAKE = False
BUTTON = 0
BUFFER_BYTES = 8192


class Microphone:
    """An INMP441 or another one that gives 32 bits, of which 16 are worth sending."""

    def __init__(self, sck, ws, sd):
        pins = {"sck": Pin(sck), "ws": Pin(ws), "sd": Pin(sd)}
        form = {"bits": 32, "format": I2S.MONO, "rate": RATE, "ibuf": BUFFER_BYTES}
        self._reader = asyncio.StreamReader(I2S(0, mode=I2S.RX, **pins, **form))
        self._wide = bytearray()

    async def readinto(self, block):
        """Fill a block with 16-bit samples."""
        if len(self._wide) != 2 * len(block):
            self._wide = bytearray(2 * len(block))
        await self._reader.readinto(self._wide)
        wide = memoryview(self._wide)
        for sample in range(0, len(block), 2):
            block[sample : sample + 2] = wide[2 * sample + 2 : 2 * sample + 4]


class Speaker:
    """A MAX98357A."""

    def __init__(self, sck, ws, sd):
        self._pins = {"sck": Pin(sck), "ws": Pin(ws), "sd": Pin(sd)}
        self._i2s = None
        self._writer = None

    def start(self, rate, channels):
        """Play what is written, at this rate."""
        self.stop()
        form = {"bits": 16, "format": I2S.MONO if channels == 1 else I2S.STEREO}
        self._i2s = I2S(1, mode=I2S.TX, rate=rate, ibuf=BUFFER_BYTES, **form, **self._pins)
        self._writer = asyncio.StreamWriter(self._i2s)

    async def write(self, pcm):
        """Play; waits while the device is full."""
        self._writer.write(pcm)
        await self._writer.drain()

    async def finish(self):
        """Play the rest: as much silence pushes it out."""
        await self.write(bytes(BUFFER_BYTES))
        self.stop()

    def stop(self):
        """Be quiet."""
        if self._i2s:
            self._i2s.deinit()
            self._i2s = None


async def main():
    """Join the Wi-Fi, and be a satellite."""
    station = network.WLAN(network.STA_IF)
    station.active(True)
    station.connect(*WIFI)
    while not station.isconnected():
        await asyncio.sleep(0.2)
    print(NAME, "is at", station.ifconfig()[0])
    satellite = Satellite(
        NAME, Microphone(2, 3, 4), Speaker(7, 6, 8), AREA, remote_wake=REMOTE_WAKE
    )
    button = Pin(BUTTON, Pin.IN, Pin.PULL_UP)
    await asyncio.gather(satellite.run(), _watch(satellite, button))


async def _watch(satellite, button):
    while True:
        while button.value():
            await asyncio.sleep_ms(20)
        await satellite.press()
        while not button.value():
            await asyncio.sleep_ms(20)


asyncio.run(main())
