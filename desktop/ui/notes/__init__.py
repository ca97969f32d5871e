"""The notes page: what is kept for good, and what waits for the person's word."""
