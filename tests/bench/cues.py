"""The seventeen numbers of the emotion cues, printed beside their budgets.

``python -m tests.bench.cues`` (``--corpus FOLDER`` for row 9, which needs labelled clips; see
``tests.bench.cue_corpus``). Needs espeak-ng. Exit code 1 when a budget is missed.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import re
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QObject

from desktop.affect.impression import IMPRESSION, ImpressionReader
from desktop.affect.voice import HOLD_AFTER_S, VoiceCues
from desktop.conversation.cue_desk import CueDesk
from desktop.conversation.instruction import compose_brief
from desktop.core.events import ControlsChanged, EmotionCue, Event, InputTranscript
from desktop.core.media import INPUT_RATE, AudioChunk
from desktop.live.capability import capability
from desktop.live.setup import build_setup
from desktop.settings.sections import SessionSettings
from tests.bench.cue_voice import ROWS, corpus_rows
from tests.bench.figure import Verdict
from tests.fakes import voice
from tests.fakes.clock import ManualClock

CHUNK = 640
STRICT = (
    "gemini-3.1-flash-live-preview",
    "gemini-3.8-live",
    "gemini-3.8-live-extended-thinking",
)
CALL = {
    "energy": "high",
    "tone": "pleasant",
    "basis": "words",
    "certainty": "low",
    "phrase": "sounds lively",
}


def panel_rows() -> Iterator[Verdict]:
    """Row 5: what the panel paints, and how often."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from desktop.settings.sections import AppearanceSettings
    from desktop.ui.cues.panel import CuesPanel
    from desktop.ui.cues.timeline import EnergyTimeline
    from desktop.ui.theme import Theme

    app = QApplication.instance() or QApplication(["bench"])
    theme = Theme(AppearanceSettings(theme="light"))
    panel = CuesPanel(theme)
    panel.resize(340, 640)
    panel.on_controls_changed(ControlsChanged(live=True, cues=True))
    panel.show()
    app.processEvents()
    [timeline] = panel.findChildren(EnergyTimeline)
    painted = _Painted(timeline)
    took = []
    for number in range(60):
        cue = EmotionCue(
            "voice", "measured", energy="usual", index=0.1 * (number % 7), pitch_st=number % 5,
            effort_db=1.0, pace=4.0, pace_percent=100.0, pauses=10.0, pauses_usual=12.0,
        )  # fmt: skip
        panel.on_cue_changed(cue)
        begun = time.perf_counter()
        app.processEvents()
        took.append(1000.0 * (time.perf_counter() - begun))
    yield Verdict("5 painting the panel for one measure, median", sorted(took)[30], 4.0)
    painted.count = 0
    ended = time.perf_counter() + 3.0
    while time.perf_counter() < ended:  # two measures a second, as the analysis gives them
        panel.on_cue_changed(cue)
        resumed = time.perf_counter() + 0.5
        while time.perf_counter() < resumed:
            app.processEvents()
    yield Verdict("5 repaints of the timeline a second", painted.count / 3.0, 4.0, "")
    panel.hide()
    painted.count = 0
    panel.on_cue_changed(EmotionCue("voice", "measured", index=2.0, pitch_st=3.0))
    app.processEvents()
    yield Verdict("5 repaints while hidden", painted.count + timeline._tick.isActive(), 0, "")
    panel.deleteLater()


class _Painted(QObject):
    """Counts the paint events of a timeline."""

    def __init__(self, watched: QObject) -> None:
        super().__init__()
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


async def hold_rows() -> list[Verdict]:
    """Row 13: held while the assistant is heard and 300 ms after. Row 16: nothing runs when off."""
    seen: list[EmotionCue] = []
    cues = VoiceCues(lambda event: seen.append(event), ManualClock())  # type: ignore[arg-type]  # cues publish nothing else
    pcm, at = voice.pcm(voice.speech(2.0)), 100.0
    heard_at = 0.0
    for number in range(0, len(pcm), CHUNK):
        at += 0.02
        speaking = number < CHUNK * 25
        if speaking:
            heard_at = at
        cues.feed(
            AudioChunk(pcm[number : number + CHUNK], INPUT_RATE, at), assistant_speaking=speaking
        )
        if seen and seen[-1].state == "listening" and at - heard_at < HOLD_AFTER_S - 0.001:
            break
    released_ms = 1000.0 * (at - heard_at) if len(seen) > 1 else 0.0
    early = 1.0 if released_ms and released_ms < 299.0 else 0.0
    begun = time.perf_counter()
    await cues.aclose()
    off_ms = 1000.0 * (time.perf_counter() - begun)
    left = sum(thread.name == "voice cues" for thread in threading.enumerate())
    desk = CueDesk(_never)
    return [
        Verdict("13 measured while, or within 300 ms after, the assistant", early, 0, ""),
        Verdict("16 withdrawal until nothing measures or remembers", off_ms, 200.0),
        Verdict("16 threads and tools left without consent", left + _declared(desk), 0, ""),
        *_co_listening_rows(),
    ]


def _never() -> VoiceCues:
    raise AssertionError("nobody has agreed")


def _declared(desk: CueDesk) -> int:
    brief = compose_brief(tools=(IMPRESSION,), impression=desk.basis("words and tone"))
    return len(brief.tools)


def _co_listening_rows() -> list[Verdict]:
    desk = CueDesk(_never)
    desk.impression_wished = True
    before = _declared(desk)
    begun = time.perf_counter()
    desk.hear_others("co-listening", heard=True)
    after = _declared(desk)
    took = 1000.0 * (time.perf_counter() - begun)
    rows = [Verdict("16 co-listening until the tool is gone", took, 200.0)]
    rows.append(
        Verdict("16 tools: with consent, then co-listening", abs(before - 1) + after, 0, "")
    )
    return rows


async def tool_rows() -> list[Verdict]:
    """Row 14: how soon the tool answers, and what of its calls is shown."""
    shown: list[Event] = []
    clock = ManualClock()
    read = ImpressionReader(shown.append, clock)
    took, answers = [], set()
    for number in range(200):
        begun = time.perf_counter()
        answers.add(str(read(CALL if number % 2 else {**CALL, "energy": "furious"})))
        took.append(1000.0 * (time.perf_counter() - begun))
        if number % 10 == 9:
            read.observe(InputTranscript("and"))
            await clock.advance(5.0)
    told = [event for event in shown if isinstance(event, EmotionCue)]
    unknown = sum(cue.energy == "furious" for cue in told)
    most = 100.0 / 20.0 + 1
    return [
        Verdict("14 answer to a call, worst", max(took), 50.0),
        Verdict("14 kinds of answers", len(answers), 1, ""),
        Verdict("14 shown of 200 calls in 100 s", len(told), most, ""),
        Verdict("14 unknown values shown", unknown, 0, ""),
    ]


def setup_row() -> Iterator[Verdict]:
    """Row 15: no setup of a Gemini 3 model holds what would end its session."""
    wrong = 0
    for model in STRICT:
        for affective in (False, True):
            settings = SessionSettings(model=model, affective=affective)
            for co_listening in (False, True):
                brief = compose_brief(tools=(), co_listening=co_listening)
                setup = build_setup(brief, settings, capability("developer", model))
                config = setup.config.model_dump(mode="json", exclude_none=True)
                proactive = config.get("proactivity", {}).get("proactive_audio")
                wrong += "enable_affective_dialog" in str(config)
                wrong += model.startswith("gemini-3.8") and proactive is False
    yield Verdict("15 setups of Gemini 3 models with forbidden fields", wrong, 0, "")


def lint_row() -> Iterator[Verdict]:
    """Row 17: the words of the panel, in every language."""
    from tests.ui.test_cues import CONTEXTS, PICTURES, UNWELCOME, texts_of

    found = 0
    for language, words in UNWELCOME.items():
        pattern = re.compile(words, re.IGNORECASE)
        texts = texts_of(language, CONTEXTS)
        found += sum(bool(pattern.search(text) or PICTURES.search(text)) for text in texts)
    yield Verdict("17 unwelcome words in five languages", found, 0, "")


def main() -> int:
    """Print every row, in the order of its number."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path)
    options = parser.parse_args()
    found = [verdict for rows in ROWS for verdict in rows()]
    found += panel_rows()
    found += corpus_rows(options.corpus)
    found += asyncio.run(hold_rows())
    found += asyncio.run(tool_rows())
    found += [*setup_row(), *lint_row()]
    found.sort(key=lambda verdict: int(verdict.name.split(maxsplit=1)[0]))
    sys.stdout.write("\n".join(map(str, found)) + "\n")
    if options.corpus is None:
        sys.stdout.write("----  9 needs labelled clips: --corpus FOLDER\n")
    return 0 if all(verdict.met for verdict in found) else 1


if __name__ == "__main__":
    sys.exit(main())
