"""Seeing the screen on Wayland: the desktop's portal gives permission, PipeWire the pixels."""
