"""Choosing what to show, and showing what is being shown."""
