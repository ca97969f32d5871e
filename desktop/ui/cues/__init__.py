"""The Cues panel: how the person's own voice differs from their usual, and nothing more."""
