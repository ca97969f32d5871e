"""The Activity panel: every tool call, offer and turn of the link, with what came of it."""
