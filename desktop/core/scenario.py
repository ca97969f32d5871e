"""What the assistant can be set up for: a scenario is data, its reader lives elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from desktop.core.co_listening_event import Delivery

Mode = Literal["answer", "co-listen"]
SourceKind = Literal["microphone", "screen", "region", "camera", "system audio"]
Pane = Literal["sources", "conversation", "activity", "cues", "co-listener"]


@dataclass(frozen=True, slots=True)
class Persona:
    """A manner of speaking on top of a scenario, whose rules it cannot change."""

    name: str
    title: str
    text: str
    voice: str = ""


@dataclass(frozen=True, slots=True)
class DemoLine:
    """A line of the demo: typed to the assistant, or ``overheard`` from people."""

    text: str
    overheard: bool = False


@dataclass(frozen=True, slots=True)
class Scenario:
    """What the assistant is, may do, sees and sounds like; empty ``tools`` are all there are.

    ``own`` marks a person's file, ``sources`` what it works best with, ``panes`` what the window
    shows. ``demo`` is what the embedded server's script of this name answers.
    """

    name: str
    title: str
    summary: str = ""
    icon: str = "answer"
    instructions: str = ""
    mode: Mode = "answer"
    delivery: Delivery | None = None
    voice: str = ""
    tools: tuple[str, ...] = ()
    sources: tuple[SourceKind, ...] = ("microphone",)
    panes: tuple[Pane, ...] = ("conversation", "activity")
    personas: tuple[Persona, ...] = ()
    knowledge_title: str = ""
    knowledge: str = ""
    demo: tuple[DemoLine, ...] = ()
    own: bool = False

    def persona(self, name: str) -> Persona | None:
        """Return the persona of that name, or None."""
        return next((persona for persona in self.personas if persona.name == name), None)


class ScenarioShelf(Protocol):
    """Every scenario there is, the shipped ones first."""

    def scenarios(self) -> Sequence[Scenario]:
        """Return them in the order to show; files that make no sense are left out."""
        ...

    def problems(self) -> Sequence[str]:
        """Return a sentence for each file that makes no sense."""
        ...


class NoScenarios:
    """Implements ``ScenarioShelf`` where there are none."""

    def scenarios(self) -> Sequence[Scenario]:
        """Return nothing."""
        return ()

    def problems(self) -> Sequence[str]:
        """Return nothing."""
        return ()
