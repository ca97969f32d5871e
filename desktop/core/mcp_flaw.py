"""What can be wrong with a file of servers, as half sentences; front ends translate them."""

from __future__ import annotations

from typing import Final

FLAWS: Final = (
    "nothing may follow the closing bracket",
    "this is nested too deeply",
    "the file ends too early",
    "this comma has nothing after it",
    "a comma or {name} is missing here",
    "a name or text in double quotes is missing here",
    "this text has no closing quote",
    "this text holds a wrong \\ sequence",
    "this is not a value",
    "a closing bracket is missing",
    "a colon is missing after {name}",
    "{name} stands here twice; the last one counts",
    "{name} is missing",
    "{name} must be an object",
    "{name} must be text",
    "{name} must be a list of texts",
    "{name} must be an object of names and texts",
    "{name} must have a text",
    "{name} must be true or false",
    "{name} must be 1 to 3600 seconds",
    "{name} must be a whole path",
    "{name} is not known and ignored",
    "only the first {name} servers are used",
    "the name of a server has 1 to {name} printable characters",
    "it needs either a command or a url",
    "this is not a complete http or https address",
    "http is only for servers on this computer; use https",
    "the old SSE transport is not spoken; ask for a streamable HTTP address",
    "a server with a url is of the type http",
)
"""``{name}`` is the one word that a flaw is about."""
