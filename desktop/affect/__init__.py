"""Cues about the person's own voice: measured here against their usual, or as the model heard it.

No emotion is named, nothing is stored and the two sources are never merged.
"""
