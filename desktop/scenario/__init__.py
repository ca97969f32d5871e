"""Scenarios: what the assistant can be set up for, read from files that anybody can add."""
