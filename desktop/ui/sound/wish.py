"""Wishes about sound: each asks a port on the engine; what came of it is a signal."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.bridge.intent import Intents
from desktop.core.errors import UserFacingError
from desktop.core.media import SILENT, Level
from desktop.core.sound import AudioDevice, SoundBoard

T = TypeVar("T")


class SoundWishes(QObject):
    """Does nothing until a board was taken. ``test_failed`` carries a sentence for people."""

    microphones_known = Signal(object)
    speakers_known = Signal(object)
    sampled = Signal(object)
    played_back = Signal()
    toned = Signal()
    echo_found = Signal(object)
    test_failed = Signal(object)
    taken = Signal()

    def __init__(self, intents: Intents, parent: QObject) -> None:
        super().__init__(parent)
        self._intents = intents
        self._board: SoundBoard | None = None

    @property
    def board(self) -> SoundBoard | None:
        """What was taken."""
        return self._board

    def take(self, board: SoundBoard) -> None:
        """Take the ports once they are there."""
        self._board = board
        self.taken.emit()
        self.ask_devices()

    def ask_devices(self, _event: object = None) -> None:
        """Ask what there is to speak into and to listen with."""
        board = self._board
        if board is not None:
            microphones, speakers = board.devices.microphones, board.devices.speakers
            self._intents.start(
                "list microphones", lambda: _listed(microphones), self.microphones_known.emit
            )
            self._intents.start(
                "list speakers", lambda: _listed(speakers), self.speakers_known.emit
            )

    def record_sample(self) -> None:
        """Record for the sound test."""
        self._test("record a sample", lambda board: board.test.record(), self.sampled.emit)

    def play_back(self) -> None:
        """Play what the sound test recorded."""
        self._test(
            "play back", lambda board: board.test.play_back(), lambda _: self.played_back.emit()
        )

    def tone(self) -> None:
        """Play the test tone."""
        self._test("play a tone", lambda board: board.test.tone(), lambda _: self.toned.emit())

    def find_echo(self) -> None:
        """Measure the echo of the room."""
        self._test("measure the echo", lambda board: board.test.echo(), self.echo_found.emit)

    def set_recording(self, on: bool) -> None:
        """Begin or end the recording of both sides."""
        board = self._board
        if board is None:
            return
        if on:
            self._intents.start("record", lambda: board.recorder.start())
        else:
            self._intents.start("stop recording", lambda: board.recorder.stop())

    def mute_computer(self, muted: bool) -> None:
        """Keep the computer's sound from the assistant, or let it be heard again."""
        board = self._board
        if board is not None:

            async def mute() -> None:
                board.system.set_muted(muted)

            self._intents.start("mute the computer", mute)

    def computer_level(self) -> Level:
        """Return the level of the computer's sound now."""
        return self._board.system.level() if self._board is not None else SILENT

    def sample_level(self) -> Level:
        """Return the microphone's level during a test recording."""
        return self._board.test.level() if self._board is not None else SILENT

    def _test(
        self, name: str, ask: Callable[[SoundBoard], Awaitable[T]], tell: Callable[[T], None]
    ) -> None:
        board = self._board
        if board is None:
            self.test_failed.emit(self.tr("Sound is not ready yet. Try again in a moment."))
            return

        async def run() -> None:
            try:
                found = await ask(board)
            except UserFacingError as error:
                self.test_failed.emit(str(error))
            else:
                tell(found)

        self._intents.start(name, run)


async def _listed(ask: Callable[[], Awaitable[Sequence[AudioDevice]]]) -> Sequence[AudioDevice]:
    try:
        return await ask()
    except UserFacingError:
        return ()  # without a sound system there is nothing to choose; a start tells why
