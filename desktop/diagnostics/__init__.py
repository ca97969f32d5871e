"""What happened and what works: the log, crashes, latencies and the checks."""
