"""Pictures of cues, co-listener and scenarios: ``python -m tests.ui.look_manner OUT``.

Every state of the cues panel, the co-listener's bar with its cards, the gallery, and the window as
each shipped scenario lays it out, in light and dark, at 1x and 2x.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from desktop.bridge.engine import EngineThread
from desktop.bridge.intent import Intents
from desktop.bridge.relay import EventRelay
from desktop.core import events
from desktop.core.co_listening_event import CoListenerCounts
from desktop.core.events import ControlsChanged, EmotionCue, SessionState
from desktop.core.scenario import Scenario
from desktop.scenario.shelf import FileShelf
from desktop.settings.sections import AppearanceSettings
from desktop.ui.backing import Backing
from desktop.ui.cues.panel import CuesPanel
from desktop.ui.cues.timeline import EnergyTimeline
from desktop.ui.scenario.gallery import ScenarioGallery
from desktop.ui.theme import Theme
from desktop.ui.window import MainWindow
from tests.fakes.assistant import FakeAssistant
from tests.ui import scene

ON = ControlsChanged(live=True, cues=True, impression=True)
VOICE = EmotionCue(
    "voice",
    "measured",
    energy="higher",
    index=1.4,
    pitch_st=2.6,
    effort_db=3.4,
    pace=4.9,
    pace_percent=115.0,
    pauses=15.0,
    pauses_usual=25.0,
    progress=1.0,
)
STATES: dict[str, tuple[ControlsChanged, tuple[EmotionCue, ...]]] = {
    "off": (ControlsChanged(live=True), ()),
    "policy": (ControlsChanged(cues_allowed=False, impression_allowed=False), ()),
    "learning": (ON, (EmotionCue("voice", "learning", progress=0.4),)),
    "relearning": (ON, (EmotionCue("voice", "relearning", progress=0.1),)),
    "listening": (ON, (EmotionCue("voice", "listening", progress=1.0),)),
    "measured": (
        ON,
        (VOICE, EmotionCue("model", "measured", phrase="sounds in a hurry", certainty="low",
                           basis="words")),
    ),
    "on-hold": (ON, (VOICE, EmotionCue("voice", "on hold", progress=1.0))),
    "unreliable": (ON, (VOICE, EmotionCue("voice", "unreliable", progress=1.0))),
    "paused": (ON, (EmotionCue("voice", "paused"),)),
    "stopped": (ON, (VOICE, EmotionCue("model", "stopped"))),
}  # fmt: skip


class PassingTime:
    """Seconds that a drawing's past is made of."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def past(timeline: EnergyTimeline) -> None:
    """Give a timeline a minute with a rise, a gap and the assistant's turn."""
    time = PassingTime()
    timeline._now = time
    for step in range(112):
        at = step * 0.5
        time.now = at
        state = "on hold" if 18 <= at < 25 else "listening" if 32 <= at < 37 else "measured"
        rise = 1.3 if at > 44 else 0.2
        timeline.take(EmotionCue("voice", state, index=rise * (at % 7) / 5 - 0.1))


class Album:
    """Takes pictures of widgets, one appearance after the other."""

    def __init__(self, app: QApplication, out: Path, suffix: str) -> None:
        self._app = app
        self._out = out
        self._suffix = suffix
        self._engine = EngineThread()
        self._engine.start()

    def take(self) -> None:
        """Take every picture."""
        for name in ("light", "dark"):
            look = AppearanceSettings(theme=name)
            theme = Theme(look)
            theme.apply()
            for state, (controls, cues) in STATES.items():
                self._save(self._cues(theme, controls, cues), f"cues-{state}-{name}")
            self._save(self._gallery(theme), f"gallery-{name}")
            for title, publish in scenes():
                self._window(look, f"{title}-{name}", publish)
            for scenario in shipped():
                self._window(look, f"scenario-{scenario.name}-{name}", scene.busy, scenario)
        self._engine.stop()

    def _cues(
        self, theme: Theme, controls: ControlsChanged, cues: tuple[EmotionCue, ...]
    ) -> QWidget:
        panel = CuesPanel(theme)
        panel.setStyleSheet(theme.sheet())
        panel.resize(320, 640)
        panel.show()
        panel.on_controls_changed(controls)
        panel.on_link_changed(events.LinkOpened("developer", "m", affective="always"))
        [timeline] = panel.findChildren(EnergyTimeline)
        if controls.cues and cues and cues[0] is VOICE:
            past(timeline)
        for cue in cues:
            panel.on_cue_changed(cue)
        return panel

    def _gallery(self, theme: Theme) -> QWidget:
        gallery = ScenarioGallery(theme, shipped(), ())
        gallery.setStyleSheet(theme.sheet())
        gallery.mark("screen-companion", "wizard")
        gallery.resize(gallery.sizeHint())
        gallery.show()
        return gallery

    def _window(
        self,
        look: AppearanceSettings,
        name: str,
        publish: Callable[[scene.Publish], None],
        scenario: Scenario | None = None,
    ) -> None:
        relay = EventRelay()
        intents = Intents(self._engine)
        backing = Backing(scenarios=FileShelf(self._out))
        window = MainWindow(FakeAssistant(), intents, relay, look, backing=backing)
        relay.setParent(window)
        intents.setParent(window)
        window.resize(1180, 760)
        window.show()
        publish(relay.on_event)
        if scenario is not None:
            window.scenarios._lay_out(scenario)
            listening = scenario.mode == "co-listen"
            told = ControlsChanged(
                live=True, co_listening=listening, cues="cues" in scenario.panes,
                sharing="region" in scenario.sources, scenario=scenario.name,
                co_listening_means="in place",
            )  # fmt: skip
            relay.on_event(told)
        while relay.busy:
            self._app.processEvents()
        self._save(window, name)

    def _save(self, widget: QWidget, name: str) -> None:
        for _ in range(8):
            self._app.processEvents()
        widget.grab().save(str(self._out / f"{name}{self._suffix}.png"))
        widget.close()
        widget.deleteLater()


def shipped() -> list[Scenario]:
    """Return the shipped scenarios."""
    return [one for one in FileShelf(Path("absent")).scenarios() if not one.own]


def scenes() -> Iterator[tuple[str, Callable[[scene.Publish], None]]]:
    """Yield what the co-listener does, as the window would get it."""
    counts = CoListenerCounts(heard=9, silent=6, cards=2, spoken=1, held=1)
    for title, doing, why in (
        ("listening", "listening", ""),
        ("held", "holding back", "people are talking"),
        ("offering", "offering a card", ""),
    ):

        def publish(
            take: scene.Publish, doing: object = doing, why: object = why, title: str = title
        ) -> None:
            scene.connected(take)
            scene.conversation(take)
            take(ControlsChanged(live=True, co_listening=True, co_listening_means="in place"))
            take(events.SessionStateChanged(SessionState.CO_LISTENING))
            if title == "offering":
                scene.co_listening(take)
            take(
                events.CoListenerChanged(
                    True, doing, why, time.monotonic() - 2.0, counts,  # type: ignore[arg-type]  # literals of the table
                )
            )  # fmt: skip

        yield f"co-listener-{title}", publish
    yield "handover", _handover


def _handover(take: scene.Publish) -> None:
    scene.connected(take)
    scene.conversation(take)
    take(ControlsChanged(live=True, cues=True))
    for index in (0.1, 0.4, 1.2, 1.5, 0.9, 0.3):
        take(EmotionCue("voice", "measured", index=index))
    summary = (
        "The customer's headphones from order A-1042 arrived broken. The order was looked up. A "
        "refund was asked for."
    )
    take(events.HandedOver("C-4711", "the customer asks for a person", summary, ""))


def main() -> int:
    """Take the pictures at 1x, then start again at 2x."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--scale", default="1,2")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    first, *rest = options.scale.split(",")
    os.environ["QT_SCALE_FACTOR"] = first
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    Album(app, options.out, f"@{first}x").take()
    for scale in rest:
        command = [sys.executable, "-m", "tests.ui.look_manner", str(options.out), "--scale", scale]
        subprocess.run(command, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
