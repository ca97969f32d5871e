"""Keys of the whole desktop: a way for each kind of desktop."""
