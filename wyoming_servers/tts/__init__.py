"""Text-to-speech room: text comes in, audio goes out."""
