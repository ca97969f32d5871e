"""The history browser: what was kept, found, named, deleted, forgotten and carried away."""
