"""Whose turn it is: a way to stop the assistant, and a word while a tool takes long."""
