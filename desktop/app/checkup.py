"""``attune check`` for the window: the same probes, each finding with what it offers to open."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from typing import Final

from desktop.app.ground import Ground
from desktop.core.checkup import CheckAction, CheckFinding
from desktop.settings.sections import Settings

ACTIONS: Final[dict[str, CheckAction]] = {
    "settings": "preferences",
    "display": "retry",
    "capture": "share",
    "microphone": "audio",
    "speaker": "audio",
    "echo": "audio",
    "camera": "vision",
    "demo voice": "retry",
    "keyring": "key",
    "key": "key",
    "proxy": "retry",
    "session": "session",
    "transcription endpoint": "preferences",
    "chat endpoint": "preferences",
}
"""What is checked, in the order to show, and what a finding that is not good offers to open."""


class WindowCheckup:
    """Looks with the settings of the moment, which ``settings`` returns from any thread."""

    def __init__(self, ground: Ground, settings: Callable[[], Settings]) -> None:
        self._ground = ground
        self._settings = settings

    def names(self) -> Sequence[str]:
        """Return what will be checked; endpoints of the person's own only where there are some."""
        demo = self._settings().demo
        absent = {
            name
            for name, url in (
                ("transcription endpoint", demo.ear_url),
                ("chat endpoint", demo.mind_url),
            )
            if not url
        }
        return [name for name in ACTIONS if name not in absent]

    async def run(self, found: Callable[[CheckFinding], None]) -> None:
        """Run every probe at once."""
        # Read here: by now the window is painted.
        from desktop.app.check import TIMEOUT_S, Check
        from desktop.diagnostics.check import Finding, run_probes

        def tell(finding: Finding) -> None:
            outcome = finding.outcome
            action = ACTIONS.get(finding.name, "")
            found(CheckFinding(finding.name, outcome.verdict, outcome.text, outcome.mend, action))

        check = Check(dataclasses.replace(self._ground, settings=self._settings()))
        try:
            await run_probes(check.probes(), TIMEOUT_S, tell)
        finally:
            await check.aclose()
