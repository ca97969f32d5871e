"""The diagnostics view: how the link, the latencies and the counters are doing."""
