"""The preferences: every declared setting, and what becomes of them."""
