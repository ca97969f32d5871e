"""The embedded Live server: first run without a key, tests and benchmarks stand on it."""
