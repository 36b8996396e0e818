"""Wake room: audio comes in, detections of wake words go out."""
