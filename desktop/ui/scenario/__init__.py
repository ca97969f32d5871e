"""Choosing a scenario, and what the window does for it."""
