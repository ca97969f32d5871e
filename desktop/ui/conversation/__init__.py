"""The middle of the window: what was said, live, and the place to type."""
