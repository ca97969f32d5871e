"""What the sound processing was given in a live room, kept so that it can be gone through again.

A flush in the live room comes once in minutes and never twice alike; its tape comes out the same
every time. A tape holds all that the processing thread is told, in its order and with its times:
what is played and when that is heard, what is captured, restarts, and the notes of a loudspeaker
that ran dry. Run ``python -m tests.bench.echo_tape FILE`` to hear one again, with and without the
hush.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from desktop.audio.duplex import Duplex
from desktop.audio.echo import Cleaning, WebRtcCleaner
from desktop.audio.hush import Expected, Hush
from desktop.audio.voice_activity import open_voice_activity
from desktop.core.media import AudioChunk
from tests.bench.echo_detector import Detector

PLAYED, HEARD = 0, 1
DRY, JUMPED = 1, 2


@dataclass(frozen=True, slots=True)
class Note:
    """One thing the processing was told: a block played or heard, with what stood beside it."""

    kind: int
    pcm: bytes
    at: float
    now: float
    flags: int


@dataclass
class Tape:
    """A live run, to be written down and gone through again."""

    notes: list[Note] = field(default_factory=list)

    def listen(self, duplex: Duplex) -> None:
        """Write down from now on what reaches this processing, before its thread starts."""
        refer, process = duplex._refer, duplex._process

        def referred(pcm: bytes, at: float) -> None:
            self.notes.append(Note(PLAYED, pcm, at, duplex._now(), 0))
            refer(pcm, at)

        def processed(pcm: bytes, at: float) -> None:
            flags = DRY * duplex._dry.is_set() + JUMPED * duplex._jumped.is_set()
            self.notes.append(Note(HEARD, pcm, at, duplex._now(), flags))
            process(pcm, at)

        duplex._refer = referred  # type: ignore[method-assign]  # the only way to overhear it
        duplex._process = processed  # type: ignore[method-assign,assignment]  # as above

    def save(self, file: Path) -> None:
        """Write the tape to a file."""
        rows = np.array([(n.kind, n.at, n.now, n.flags, len(n.pcm)) for n in self.notes])
        sound = np.frombuffer(b"".join(note.pcm for note in self.notes), "<i2")
        np.savez_compressed(file, rows=rows, sound=sound)

    @classmethod
    def load(cls, file: Path) -> Tape:
        """Return a tape from a file."""
        kept = np.load(file)
        sound, at = kept["sound"].tobytes(), 0
        notes = []
        for kind, when, now, flags, size in kept["rows"]:
            piece = sound[at : at + int(size)]
            at += int(size)
            notes.append(Note(int(kind), piece, float(when), float(now), int(flags)))
        return cls(notes)

    def again(self, duplex: Duplex) -> Iterator[Note]:
        """Go through the tape with this processing; yield what it has just been told."""
        for note in self.notes:
            duplex._now = lambda now=note.now: now  # type: ignore[misc]  # the time it was then
            if note.kind == PLAYED:
                duplex._refer(note.pcm, note.at)
            else:
                if note.flags & DRY:
                    duplex._dry.set()
                if note.flags & JUMPED:
                    duplex._jumped.set()
                duplex._process(note.pcm, note.at)
                duplex._cleaner.attend()
            yield note


def player(deliver: Detector | None = None, chunks: list[AudioChunk] | None = None) -> Duplex:
    """Return a processing without a thread, which delivers to a detector or a list."""
    duplex = Duplex(open_voice_activity(), lambda: WebRtcCleaner(Cleaning(noise=False)))
    duplex._cleaner = duplex._make_cleaner()

    def take(chunk: AudioChunk) -> None:
        if chunks is not None:
            chunks.append(chunk)
        if deliver is not None:
            deliver.hear(chunk)

    duplex._deliver = take
    return duplex


def without_hush(duplex: Duplex) -> None:
    """Let this processing keep nothing back, to show what the hush is for."""
    duplex._cleaner._hush = _NoHush()  # type: ignore[attr-defined]  # what is compared


def main() -> int:
    """Go through a tape and tell where a service would have been interrupted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    tape = Tape.load(parser.parse_args().file)
    began = tape.notes[0].now
    for name, hush in (("with the hush", True), ("without", False)):
        detector = Detector(began)
        duplex = player(detector)
        if not hush:
            without_hush(duplex)
        for _ in tape.again(duplex):
            pass
        flushes = ", ".join(f"{at:.2f} s" for at in detector.flushes)
        ducks = ", ".join(f"{at:.2f} s" for at in detector.onsets)
        sys.stdout.write(f"{name}: flushes {flushes or 'none'}; ducks {ducks or 'none'}\n")
    return 0


class _NoHush(Hush):
    """Keeps nothing back, to show what the hush is for."""

    def holds(self, chunk: Expected, left: bytes) -> bool:
        super().holds(chunk, left)
        return False


if __name__ == "__main__":
    sys.exit(main())
