"""Attune: a desktop assistant that you talk with and that knows when to stay quiet."""

__version__ = "0.1.0"
