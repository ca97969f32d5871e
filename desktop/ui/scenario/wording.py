"""The words of the scenarios that ship, translated; a person's own stay as they were written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.core.scenario import Scenario

CONTEXT: Final = "Scenario"


def texts(scenario: Scenario) -> Iterator[str]:
    """Yield what the gallery shows of a scenario, for those who translate."""
    yield scenario.title
    if scenario.summary:
        yield scenario.summary
    if scenario.knowledge_title:
        yield scenario.knowledge_title
    for persona in scenario.personas:
        yield persona.title


def told(scenario: Scenario, text: str) -> str:
    """Return one of a scenario's texts."""
    return text if scenario.own else QCoreApplication.translate(CONTEXT, text)
