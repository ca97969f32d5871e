"""Every scenario there is: those that ship, and the person's own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop.core.resource import as_file, resource
from desktop.core.scenario import Scenario
from desktop.scenario.file import ScenarioError, read_scenario

SHIPPED = "scenarios"
ORDER = ("plain", "advisor", "help-desk", "screen-companion", "interpreter", "rehearse-a-talk")
MOST_OWN = 100


class FileShelf:
    """Implements ``ScenarioShelf``; ``folder`` holds the person's own, which win by their name.

    Files are read anew at every look, so that a change shows without a restart.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._problems: tuple[str, ...] = ()

    def scenarios(self) -> Sequence[Scenario]:
        """Return them in the order to show; files that make no sense are left out."""
        found: dict[str, Scenario] = {}
        problems = []
        with as_file(resource(SHIPPED)) as shipped:
            for path in sorted(shipped.glob("*.toml"), key=_place):
                found[path.stem] = read_scenario(path, own=False)
        for path in sorted(self._folder.glob("*.toml"))[:MOST_OWN]:
            try:
                found[path.stem] = read_scenario(path, own=True)
            except ScenarioError as error:
                problems.append(str(error))
        self._problems = tuple(problems)
        return tuple(found.values())

    def problems(self) -> Sequence[str]:
        """Return what was wrong at the last look."""
        return self._problems


def _place(path: Path) -> tuple[int, str]:
    known = path.stem in ORDER
    return (ORDER.index(path.stem) if known else len(ORDER), path.stem)
