"""When the person is asked: the rule, without anything that runs.

Whoever can put words before the model can make it call a tool, so words are not judged: what may
do harm stands behind a click, and a standing permission counts only while nobody else's words are
in view.
"""

from __future__ import annotations

from typing import Literal

from desktop.core.consent import ONCE, Verdict
from desktop.tools.tool import Risk, Tool

Ruling = Literal["run", "ask", "refuse"]

EVERY: tuple[Verdict, ...] = ("allow", "allow_conversation", "allow_always", "deny", "never")
"""What a card offers where a lasting answer is safe."""

EACH_TIME: tuple[Verdict, ...] = ("allow", "deny", "never")
"""What it offers where it is not."""


def ruling(tool: Tool, *, foreign: bool, granted: bool | None) -> Ruling:
    """Return what happens to a call; ``granted`` is what the person once said, None for nothing."""
    if granted is False:
        return "refuse"
    if tool.each_time:
        return "ask"
    if tool.risk is Risk.READ:
        return "run"
    if tool.risk is Risk.LOCAL and granted:
        return "run"
    if not foreign and (granted or tool.harmless):
        return "run"
    return "ask"


def offered(tool: Tool, *, foreign: bool) -> tuple[Verdict, ...]:
    """Return the answers that the card may offer."""
    acts = tool.risk in (Risk.WRITE, Risk.SEND)
    return EACH_TIME if tool.each_time or (acts and foreign) else EVERY


def lasting(verdict: Verdict | None, tool: Tool, *, foreign: bool) -> Verdict | None:
    """Return what counts of an answer now that it is given: the view may have changed since."""
    if verdict not in offered(tool, foreign=foreign) and verdict is not None:
        return "allow" if verdict.startswith("allow") else ONCE[1]
    return verdict
