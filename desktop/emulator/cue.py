"""What a scripted mind does without being spoken to."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from desktop.emulator.dialogue import Dialogue
from desktop.emulator.lifetime import Deadlines
from desktop.emulator.parts import StagedMind
from desktop.emulator.sight import look
from desktop.emulator.stage import Stage
from desktop.emulator.turn import UserTurn

_VISIBLE = 0.1


def stage_by_itself(
    mind: StagedMind, stage: Stage, dialogue: Dialogue, deadlines: Deadlines
) -> None:
    """Let a script act when the session starts, when a picture comes and when time has passed."""

    def cue(occasion: str, after_s: float = 0.0, seen: str = "") -> None:
        acts = mind.cued(occasion, after_s, seen)
        if acts is not None:
            dialogue.ask(UserTurn(stage.clock.now(), acts=acts))

    def later(after_s: float) -> Callable[[], Awaitable[None]]:
        async def act() -> None:
            cue("after", after_s)

        return act

    async def look_first() -> None:
        view = await look(stage.pictures)
        if view is not None:
            shares = [f"{name} {share:.0%}" for name, share in view.colours if share >= _VISIBLE]
            cue("see", seen=", ".join(shares))

    def on_picture() -> None:
        if mind.looks:
            deadlines.plan("script look", 0.0, look_first)  # in place of an older picture's
        else:
            cue("see")

    stage.on_picture = on_picture
    cue("start")
    for after_s in mind.delays:
        deadlines.plan(f"script {after_s}", after_s, later(after_s))
