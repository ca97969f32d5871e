"""What a scripted mind does without being spoken to."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from desktop.emulator.dialogue import Dialogue
from desktop.emulator.lifetime import Deadlines
from desktop.emulator.parts import StagedMind
from desktop.emulator.stage import Stage
from desktop.emulator.turn import UserTurn


def stage_by_itself(
    mind: StagedMind, stage: Stage, dialogue: Dialogue, deadlines: Deadlines
) -> None:
    """Let a script act when the session starts, when a picture comes and when time has passed."""

    def cue(occasion: str, after_s: float = 0.0) -> None:
        acts = mind.cued(occasion, after_s)
        if acts is not None:
            dialogue.ask(UserTurn(stage.clock.now(), acts=acts))

    def later(after_s: float) -> Callable[[], Awaitable[None]]:
        async def act() -> None:
            cue("after", after_s)

        return act

    stage.on_picture = lambda: cue("see")
    cue("start")
    for after_s in mind.delays:
        deadlines.plan(f"script {after_s}", after_s, later(after_s))
