"""What must use Qt to see; imported on first use alone."""
