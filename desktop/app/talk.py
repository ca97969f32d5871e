"""``attune talk``: a conversation without a window."""

from __future__ import annotations

import argparse
import asyncio
import dataclasses
import json
import signal
import sys
import time
import wave
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from desktop.app.composition import Composition, Equipment
from desktop.app.ground import Ground, prepare
from desktop.app.host import TerminalHost
from desktop.app.knowledge import read_knowledge
from desktop.app.monitor import RecordingWish
from desktop.app.region import parse_region
from desktop.app.trace import latency_record
from desktop.core.assistant import ShareTarget
from desktop.core.errors import DeviceError, RefusedError, UsageError
from desktop.core.events import (
    ControlsChanged,
    Event,
    FrameSent,
    Notice,
    NoticeLevel,
    Offer,
    SessionState,
    SessionStateChanged,
    ToolCallStateChanged,
    TranscriptLineChanged,
    TurnCompleted,
)
from desktop.core.record import as_record
from desktop.core.tool import ToolCallState
from desktop.settings.override import with_values

ANSWER_TIMEOUT_S = 90.0
PICTURE_TIMEOUT_S = 5.0
QUIET_S = 2.5
"""A session this long at rest has answered what a file said."""

_RESTING = frozenset({SessionState.LISTENING, SessionState.CO_LISTENING})

Printer = Callable[[Event], None]


def run(options: argparse.Namespace) -> int:
    """Talk until everything was said and answered, or for ``--seconds``."""
    with suppress(asyncio.CancelledError):
        asyncio.run(_talk(options))
    return 0


async def _talk(options: argparse.Namespace) -> None:
    ground = without_talk_key(prepare(options))
    knowledge = read_knowledge(options.knowledge) if options.knowledge else None
    target = parse_share(options.share)
    seconds_of_file = _file_seconds(options.mic)
    camera = "" if options.camera == "none" else options.camera
    composition = Composition(
        ground,
        TerminalHost(),
        Equipment(options.mic, options.speaker, camera, recording=recording_wish(options)),
        asyncio.get_running_loop(),
    )
    began = time.monotonic()
    progress = _Progress(asyncio.current_task())
    composition.hub.subscribe(json_printer() if options.json else text_printer())
    composition.hub.subscribe(progress.on_event)
    for problem in ground.problems:
        composition.hub.publish(Notice(problem, NoticeLevel.WARNING, key="settings"))
    _cancel_on_signal()
    if options.json:
        _tell_latency_on_signal(composition, began)
    try:
        if knowledge is not None:
            await composition.assistant.set_knowledge(knowledge.title, knowledge.text)
        if options.record_sound:
            await composition.sound.recorder.start(Path(options.record_sound))
        await composition.assistant.set_co_listening(options.co_listen)
        await composition.assistant.start()
        async with asyncio.timeout(options.seconds):
            await _show(composition, progress, target, camera=bool(camera))
            await _say(composition, progress, options.text, seconds_of_file)
            if options.seconds or not (options.text or seconds_of_file is not None):
                await asyncio.Event().wait()
    except TimeoutError:
        if options.seconds is None:
            raise
        # The seconds that were asked for are over.
    except asyncio.CancelledError:
        if not progress.failure:
            raise
        raise RefusedError(progress.failure) from None
    finally:
        await composition.aclose()
        if options.json:
            _print_latency(composition, began)


async def _show(
    composition: Composition, progress: _Progress, target: ShareTarget | None, *, camera: bool
) -> None:
    """Begin to show; what cannot be shown is a sentence, and the conversation goes on."""
    assistant = composition.assistant
    wishes = [assistant.share(target)] if target is not None else []
    if camera:
        wishes.append(assistant.set_camera(True))
    for wish in wishes:
        try:
            await wish
            await progress.shown()
        except DeviceError as error:
            composition.hub.publish(Notice(str(error), NoticeLevel.WARNING, key="share"))


async def _say(
    composition: Composition,
    progress: _Progress,
    texts: Sequence[str],
    seconds_of_file: float | None,
) -> None:
    for text in texts:
        progress.expect()
        await composition.assistant.send_text(text)
        await progress.answered()
    if seconds_of_file is not None:
        await asyncio.sleep(seconds_of_file)
        await progress.quiet()


def _print_latency(composition: Composition, began: float) -> None:
    at_ms = round((time.monotonic() - began) * 1000)
    figures = composition.diagnostics.figures()
    sys.stdout.write(json.dumps(latency_record(figures, at_ms)) + "\n")
    sys.stdout.flush()


def recording_wish(options: argparse.Namespace) -> RecordingWish | None:
    """Read ``--record`` and ``--record-audio``; raises ``UsageError``."""
    if options.record:
        return RecordingWish(Path(options.record), options.record_audio)
    if options.record_audio:
        raise UsageError("--record-audio needs --record FILE.")
    return None


def without_talk_key(ground: Ground) -> Ground:
    """Return the ground with turns that end by themselves: a terminal has no key to hold."""
    if ground.settings.model.turn_taking != "push to talk":
        return ground
    settings = with_values(ground.settings, {"model.turn_taking": "here"})
    return dataclasses.replace(ground, settings=settings)


def parse_share(word: str) -> ShareTarget | None:
    """Read ``--share``; raises ``UsageError``."""
    if word == "none":
        return None
    if word == "screen":
        return ShareTarget("screen")
    if Path(word).is_file():
        return ShareTarget("picture", picture=word)
    if "," not in word:
        raise UsageError(f"--share takes none, screen, X,Y,W,H or a picture file, not {word}.")
    return ShareTarget("region", region=parse_region(word))


def json_printer() -> Printer:
    """Return a subscriber that prints one JSON object a line; times count from now."""
    began = time.monotonic()

    def show(event: Event) -> None:
        at_ms = round((time.monotonic() - began) * 1000)
        sys.stdout.write(json.dumps(as_record(event, at_ms), ensure_ascii=False) + "\n")
        sys.stdout.flush()

    return show


def text_printer() -> Printer:
    """Return a subscriber that prints what people would say about it."""

    def show(event: Event) -> None:
        match event:
            case TranscriptLineChanged(final=True, text=text) if text:
                name = "You" if event.kind == "user" else "Attune"
                mark = "not sent" if event.kind == "user" else "cut off"
                cut = f" \N{EM DASH} {mark}" if event.cut_off else ""
                sys.stdout.write(f"{name}: {text}{cut}\n")
            case Notice(text=text) if text and event.key != "link":  # told when the talk ends
                sys.stderr.write(f"attune: {text}\n")
            case Offer(title=title, text=text):
                sys.stdout.write(f"Attune offers: {title}: {text}\n")
            case ToolCallStateChanged(state=ToolCallState.WAITING, request=request):
                sys.stderr.write(
                    f"attune: waiting for consent, which needs the window: {request}\n"
                )
            case _:
                return
        sys.stdout.flush()

    return show


class _Progress:
    """Follows whether what was said has been answered.

    ``talking`` is cancelled when the session has failed for good; ``failure`` then says why.
    """

    def __init__(self, talking: asyncio.Task[None] | None = None) -> None:
        self.failure = ""
        self._talking = talking
        self._answered = asyncio.Event()
        self._shown = asyncio.Event()
        self._turn_over = False
        self._resting = asyncio.Event()
        self._rested_at = time.monotonic()

    def expect(self) -> None:
        """The person is about to say something."""
        self._answered.clear()
        self._turn_over = False

    async def shown(self) -> None:
        """Wait until a picture has gone out; gives up after a while."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._shown.wait(), PICTURE_TIMEOUT_S)
        self._shown.clear()

    async def answered(self) -> None:
        """Wait until the turn is over and the answer was heard; gives up after a while."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._answered.wait(), ANSWER_TIMEOUT_S)

    async def quiet(self) -> None:
        """Wait until the session has been at rest for a moment."""
        with suppress(TimeoutError):
            async with asyncio.timeout(ANSWER_TIMEOUT_S):
                while True:
                    await self._resting.wait()
                    left = self._rested_at + QUIET_S - time.monotonic()
                    if left <= 0:
                        return
                    await asyncio.sleep(left)

    def on_event(self, event: Event) -> None:
        """Take one fact into account."""
        match event:
            case FrameSent():
                self._shown.set()
            case TurnCompleted(in_progress=False):
                self._turn_over = True
            case SessionStateChanged(state=SessionState.ERROR, detail=detail):
                self.failure = detail or "The session ended."
                if self._talking is not None:
                    self._talking.cancel()
            case SessionStateChanged(state=state):
                self._rest(resting=state in _RESTING)
            case ControlsChanged(live=False):
                self._answered.set()
                self._rest(resting=True)
            case _:
                return
        if self._turn_over and self._resting.is_set():
            self._answered.set()

    def _rest(self, *, resting: bool) -> None:
        if not resting:
            self._resting.clear()
        elif not self._resting.is_set():
            self._rested_at = time.monotonic()
            self._resting.set()


def _file_seconds(microphone: str) -> float | None:
    if not microphone.lower().endswith(".wav"):
        return None
    try:
        with wave.open(microphone, "rb") as file:
            return file.getnframes() / file.getframerate()
    except (OSError, wave.Error, EOFError) as error:
        raise UsageError(f"{microphone} cannot be read as a WAV file.") from error


def _cancel_on_signal() -> None:
    task = asyncio.current_task()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        with suppress(NotImplementedError):  # Windows has no signal handlers on its loop
            loop.add_signal_handler(number, lambda: task.cancel() if task else None)


def _tell_latency_on_signal(composition: Composition, began: float) -> None:
    """Print the figures so far when SIGUSR1 comes, where there is such a signal."""
    if hasattr(signal, "SIGUSR1"):
        asyncio.get_running_loop().add_signal_handler(
            signal.SIGUSR1, _print_latency, composition, began
        )
