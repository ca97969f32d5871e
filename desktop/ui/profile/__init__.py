"""Profiles in the window: a quick switch, and a place to tidy them up."""
