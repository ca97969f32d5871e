"""Asking the person before something is done, and showing what they have granted."""
