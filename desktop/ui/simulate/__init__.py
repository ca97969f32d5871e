"""The hidden menu that has the embedded server show faults."""
