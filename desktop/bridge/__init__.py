"""Between two loops: the engine thread, its events as Qt signals, and clicks as owned tasks."""
