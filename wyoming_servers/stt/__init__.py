"""Speech-to-text room: audio comes in, the transcript goes out."""
