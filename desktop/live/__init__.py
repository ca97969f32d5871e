"""Gemini Live: capabilities, setup, wire messages to events, one link, the supervisor."""
