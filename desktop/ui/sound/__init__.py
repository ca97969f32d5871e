"""Sound, seen from the window: devices, the sound test, recordings."""
