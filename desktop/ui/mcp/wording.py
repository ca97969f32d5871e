"""The words of the page of servers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.mcp import McpProblem, McpState
from desktop.core.mcp_flaw import FLAWS
from desktop.ui.fault import told as told_fault

CONTEXT = "Mcp"

STATES: dict[McpState, str] = {
    McpState.OFF: "Switched off",
    McpState.STARTING: "Starting…",
    McpState.UP: "Up",
    McpState.WAITING: "About to start again",
    McpState.FAILED: "Stopped",
}

LOOKS: dict[McpState, tuple[str, str]] = {
    McpState.OFF: ("state-off", "text_dim"),
    McpState.STARTING: ("clock", "text_dim"),
    McpState.UP: ("check", "ok"),
    McpState.WAITING: ("warning", "warning"),
    McpState.FAILED: ("error", "danger"),
}

RISKS: dict[str, str] = {
    "R": "Reads nothing of mine",
    "L": "Reads what is mine",
    "W": "Changes things",
    "X": "Sends data away",
}

HINTS: dict[str, str] = {
    "reads only": "it says that it only reads",
    "destroys": "it says that it may destroy",
    "open world": "it says that it reaches the internet",
}


def told(text: str) -> str:
    """Return a text of the page in the window's language."""
    return QCoreApplication.translate(CONTEXT, text)


def texts() -> list[str]:
    """Return every text of the tables, for those who translate."""
    return [*STATES.values(), *RISKS.values(), *HINTS.values(), *_PLACES, *FLAWS]


_AT = "Line {line}, column {column}: {text}"
_OF = "{server}, line {line}, column {column}: {text}"
_PLACES = (_AT, _OF)


def problem_text(problem: McpProblem) -> str:
    """Return what is wrong with the file, and where."""
    text = told_fault(problem.text)
    if problem.form:
        text = told(problem.form).format(name=f'"{problem.name}"')
    if not problem.line:
        return text
    form = told(_OF if problem.server else _AT)
    return form.format(server=problem.server, line=problem.line, column=problem.column, text=text)
