"""What is said about the person's own servers; a part of the table in ``fault_text``."""

from __future__ import annotations

from typing import Final

from desktop.core.fault_media import Text
from desktop.core.reason import Reason

SERVERS: Final[dict[Reason, Text]] = {
    Reason.MCP_FIRST: ('Attune starts "{server}" for the first time: {command}', ""),
    Reason.MCP_UNUSABLE: ('The tools of "{server}" cannot be used.', "{cause}"),
    Reason.MCP_ENTRY: (
        'The entry "{server}" in {file} cannot be used (line {line}, column {column}): {what}.',
        "What ran before goes on.",
    ),
    Reason.MCP_FILE: (
        "{file} cannot be used (line {line}, column {column}): {what}.",
        "What ran before goes on.",
    ),
    Reason.MCP_CHANGED: (
        '"{server}" has changed what it says of its tools: {tools}.',
        "They stay off until you have looked.",
    ),
    Reason.MCP_PROGRAM_MISSING: (
        'The program "{program}" was not found.',
        "Install it, or give its whole path in the file, then start the server again.",
    ),
    Reason.MCP_PROGRAM_FAILED: (
        'The program "{program}" cannot be started: {why}.',
        "Mend the entry in the file, then reload it.",
    ),
    Reason.MCP_FOLDER_MISSING: (
        'Its folder "{folder}" does not exist.',
        "Mend the entry in the file, then reload it.",
    ),
    Reason.MCP_SECRET_MISSING: ("The keyring lacks {names}.", "Enter it under Your servers."),
    Reason.MCP_LIST_ENDLESS: ("Its list of tools has no end.", ""),
    Reason.MCP_MUTE: ("It no longer answered.", ""),
    Reason.MCP_SILENT: (
        "It was started, but said nothing for a minute.",
        "See whether its command is right; a program that has to be fetched first may need a "
        "second attempt.",
    ),
    Reason.MCP_PROSE: (
        "It writes text where only messages belong, so it cannot be understood.",
        "See whether its command is that of an MCP server that speaks over stdio.",
    ),
    Reason.MCP_REFUSED: ("It refused to begin: {words}", ""),
    Reason.MCP_STOPPED: ("It stopped by itself.", "Its last words may tell why."),
    Reason.MCP_ENDED: ("It ended before it was ready.", "Its last words may tell why."),
    Reason.MCP_UNTRUSTED: ("Its certificate cannot be trusted.", "Ask whoever runs it."),
    Reason.MCP_NO_ANSWER: ("It does not answer.", "See whether the address is right."),
    Reason.MCP_UNREACHABLE: (
        "It cannot be reached.",
        "See whether it runs, and whether the network is there.",
    ),
    Reason.MCP_NOT_HTTP: ("What answers there does not speak HTTP as it should.", ""),
    Reason.MCP_LOCKED_OUT: (
        "It lets nobody in (HTTP {code}).",
        'Put its key into "headers" in the file, best as a name in the keyring.',
    ),
    Reason.MCP_HTTP: ("It answered with HTTP {code}.", "See whether the address is right."),
    Reason.MCP_LINE_ENDED: ("The line to it has ended.", ""),
    Reason.MCP_NOT_MCP: (
        "What answers there is not an MCP server.",
        "See whether the address is right.",
    ),
    Reason.MCP_LIMIT: (
        "{limit} tools are on, which is the limit that you have set.",
        "Switch another one off, or raise the limit in the preferences.",
    ),
    Reason.MCP_TOOL_GONE: ('"{server}" has no tool "{tool}" any more.', ""),
    Reason.MCP_SERVER_GONE: ('There is no server "{server}" any more.', ""),
    Reason.MCP_TAKEN: ('The file has a server "{server}" already.', ""),
    Reason.MCP_MEND: ("{file} has to be mended before it can be changed.", ""),
    Reason.MCP_UNREADABLE: ("{file} cannot be read ({why}).", ""),
    Reason.MCP_UNWRITABLE: ("{file} cannot be written ({why}).", ""),
    Reason.MCP_LARGE: ("{file} is too large to be a list of servers.", ""),
    Reason.MCP_EARLY: ("Attune is still starting.", "Try again in a moment."),
}
