"""What the system must allow first: asked at the moment of use, with a way to mend a no."""
