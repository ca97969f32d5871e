"""Composition root: builds the object graph and owns process life, one module a command."""
