"""The co-listener's own bar: its heartbeat, what it does now and why, and how to hold it."""
