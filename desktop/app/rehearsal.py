"""``attune rehearse``: an unattended tour that proves it all works, and leaves the proof."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.app.tour.display import Kind, display
from desktop.core.errors import DeviceError, UsageError

if TYPE_CHECKING:
    from desktop.app.tour.guide import Guide
    from desktop.app.tour.report import Verdict

STEP_TIMEOUT_S = 120.0


def run(options: argparse.Namespace) -> int:
    """Run the tour; exit 0 only if every step did what it should, 1 if one did not."""
    folder = Path(options.out).expanduser().resolve()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("[0-9][0-9]-*.png"):
            old.unlink()
    except OSError as error:
        raise UsageError(f"The folder {folder} cannot be made ({error.strerror}).") from error
    with display() as kind, _home():
        from PySide6.QtWidgets import QApplication

        from desktop.bridge.loop import run_gui

        application = QApplication.instance() or QApplication(["attune"])
        verdicts = run_gui(application, _rehearse(folder, kind))
    failed = [verdict for verdict in verdicts if not verdict.ok]
    _print(f"{len(verdicts) - len(failed)} of {len(verdicts)} steps went well. See {folder}.")
    return 1 if failed else 0


@contextmanager
def _home() -> Iterator[None]:
    """Keep the person's own settings, memory and keys out of it."""
    before = {name: os.environ.pop(name, None) for name in ("GOOGLE_API_KEY", "GEMINI_API_KEY")}
    before["ATTUNE_HOME"] = os.environ.get("ATTUNE_HOME")
    with tempfile.TemporaryDirectory(prefix="attune-rehearsal-") as folder:
        os.environ["ATTUNE_HOME"] = folder
        try:
            yield
        finally:
            for name, value in before.items():
                if value is None:
                    os.environ.pop(name, None)
                else:
                    os.environ[name] = value


async def _rehearse(folder: Path, kind: Kind) -> list[Verdict]:
    from desktop.app.composition import Equipment
    from desktop.app.ground import prepare
    from desktop.app.tour.diary import Diary
    from desktop.app.tour.guide import Guide
    from desktop.app.tour.page import Page, page_picture
    from desktop.app.tour.report import write_conversation, write_report, write_sound
    from desktop.app.tour.video import write_video
    from desktop.app.tour.voice import RememberingMicrophone
    from desktop.app.trace import latency_figures
    from desktop.app.window import Attune
    from desktop.audio.file import RecordingSpeaker
    from desktop.audio.voice_activity import open_voice_activity

    ground = prepare(argparse.Namespace(backend="local"))
    video, picture = ground.paths.cache_folder / "camera.avi", ground.paths.cache_folder / "p.png"
    await asyncio.to_thread(write_video, video)
    page_picture().save(str(picture))
    heard = bytearray()
    microphone = RememberingMicrophone(open_voice_activity())
    speaker = RecordingSpeaker(tap=heard.extend)
    attune = Attune(
        ground, equipment=Equipment(camera=str(video), sound=lambda: (microphone, speaker))
    )
    began_at = datetime.now().astimezone().isoformat("T", "seconds")
    try:
        composition = await attune.open()
        diary = Diary()
        composition.hub.subscribe(diary.note)
        page = None if kind == "none" else Page()
        guide = Guide(attune, composition, diary, microphone, folder, page, picture)
        verdicts = await _take_steps(guide)
        if page is not None:
            page.close()
    finally:
        attune.window.close()
        await attune.aclose()
    guide.figures |= latency_figures(composition.latencies)
    write_report(folder, verdicts, diary, guide.figures, guide.pictures, kind)
    write_conversation(folder, diary, began_at)
    write_sound(folder, bytes(microphone.heard), bytes(heard))
    return verdicts


async def _take_steps(guide: Guide) -> list[Verdict]:
    from desktop.app.tour.diary import MissedError
    from desktop.app.tour.report import Verdict
    from desktop.app.tour.steps import STEPS

    verdicts = []
    for step in STEPS:
        began = time.monotonic()
        try:
            async with asyncio.timeout(STEP_TIMEOUT_S):
                await guide.calm()
                text, ok = await step.run(guide), True
        except (MissedError, DeviceError) as error:
            text, ok = str(error), False
        except TimeoutError:
            text, ok = f"took longer than {STEP_TIMEOUT_S:g} s", False
        verdict = Verdict(step.name, ok, round(time.monotonic() - began, 1), text)
        verdicts.append(verdict)
        _print(f"{'ok  ' if ok else 'MISS'}  {step.name} ({verdict.seconds} s): {text}")
        if not ok:
            await guide.look(f"missed-{step.name.replace(' ', '-')}")
            if step is STEPS[0]:
                break
    return verdicts


def _print(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
