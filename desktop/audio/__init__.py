"""Microphone and speaker: devices and files, playout, echo cancellation, voice activity."""
