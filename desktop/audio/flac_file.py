"""A stereo FLAC file that can be played whatever ends the program that writes it.

The encoder is libsndfile's. It tells the length of a file only when it is closed and takes no
chapters, so its bytes pass through here on their way to the disk: what it has written so far is
told in ``STREAMINFO`` after each write, and room is left behind its header that the markers fill
in the end. Layout as in RFC 9639.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop.audio.marker import Marker, vorbis_comment
from desktop.audio.stereo_file import PrivateFile, interleaved

ROOM_BYTES = 65_536
"""For about seven hundred markers of a line each."""

SYNC = b"\xff\xf8"
LAST = 0x80
PADDING, COMMENT = 1, 4
STREAMINFO_AT = 8
COMMENT_AT = STREAMINFO_AT + 34
TOTAL_AT = STREAMINFO_AT + 13
TOTAL_BITS = 36


class FlacFile:
    """Writes two voices of PCM16LE as left and right, readable by its owner only.

    A frame of the format is a sixth of a second: no more than that and what was not written yet is
    missing after a sudden end. Implements ``stereo_file.VoicePair``. Raises ``ImportError`` or
    ``OSError`` where the encoder's library is missing.
    """

    full = False

    def __init__(self, path: Path, sample_rate: int) -> None:
        # Loads a native library of 4 MB, which a session without a recording does not need.
        import soundfile

        self._broken = soundfile.SoundFileError
        self._file = _Leeway(PrivateFile(path))
        self._encoder: Any = soundfile.SoundFile(
            self._file, "w", sample_rate, 2, "PCM_16", format="FLAC"
        )

    def write(self, left: bytes, right: bytes) -> None:
        """Append both sides; the shorter one ends in silence."""
        self._encode(lambda: self._encoder.write(interleaved(left, right)))
        self._file.tell_length()

    def close(self, markers: Sequence[Marker] = ()) -> None:
        """Complete the file, with markers in it; may be called twice."""
        if self._file.file.raw.closed:
            return
        try:
            self._encode(self._encoder.close)
            self._file.fill_room(markers)
        finally:
            self._file.file.raw.close()

    def _encode(self, work: Any) -> None:  # noqa: ANN401 - a call of an untyped library
        """Let the encoder work; raise what its disk said rather than its own guess."""
        try:
            work()
        except (self._broken, AssertionError) as error:
            raise self._file.trouble or OSError(5, str(error)) from error
        if self._file.trouble is not None:
            raise self._file.trouble


class _Leeway:
    """The encoder's file: leaves room behind the header, and never raises into the library."""

    def __init__(self, file: PrivateFile) -> None:
        self.file = file
        self.trouble: OSError | None = None
        self._at = 0
        self._header = 0
        self._frames = 0

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place of the file as the encoder knows it."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size()}[whence]
        self._at = base + offset
        self.file.raw.seek(self._place())
        return self._at

    def tell(self) -> int:
        """Return where that is."""
        return self._at

    def read(self, count: int) -> bytes:
        """Return what lies there."""
        data = self.file.raw.read(count) or b""
        self._at += len(data)
        return data

    def write(self, data: Any) -> int:  # noqa: ANN401 - a buffer of an untyped library
        """Write what the encoder gives; what the disk says is kept for whoever waits."""
        raw = bytes(data)
        try:
            frame = self._at >= COMMENT_AT and raw.startswith(SYNC)
            if frame and not self._header:
                self._leave_room()
            self.file.put(raw)
        except OSError as error:
            self.trouble = self.trouble or error
            return 0
        self._frames += frame
        self._at += len(raw)
        return len(raw)

    def tell_length(self) -> None:
        """Tell how many samples have been written, which the encoder itself does in the end."""
        if self._header:
            raw, end = self.file.raw, self.file.raw.tell()
            raw.seek(STREAMINFO_AT)
            head = raw.read(34) or b""
            raw.seek(end)
            block = int.from_bytes(head[2:4], "big")
            before = int.from_bytes(head[13:18], "big") >> TOTAL_BITS << TOTAL_BITS
            self.file.patch(TOTAL_AT, (before | self._frames * block).to_bytes(5, "big"))
        self.file.sync()

    def fill_room(self, markers: Sequence[Marker]) -> None:
        """Write the markers where room was left for them."""
        if self._header and markers:
            most = self._header + ROOM_BYTES - COMMENT_AT - 4
            comment = vorbis_comment(markers, most - 4)
            blocks = _block(COMMENT, comment) + _padding(most - 4 - len(comment))
            self.file.patch(COMMENT_AT, blocks)
        self.file.sync(least=0)

    def _leave_room(self) -> None:
        """Put a block of nothing behind the header, whose last block is the last no more."""
        self._header = self._at
        raw = self.file.raw
        raw.seek(0)
        head = raw.read(self._header) or b""
        at = 4
        while not head[at] & LAST:
            at += 4 + int.from_bytes(head[at + 1 : at + 4], "big")
        raw.seek(self._header)
        self.file.patch(at, bytes([head[at] & ~LAST]))
        self.file.put(_padding(ROOM_BYTES - 4))

    def _place(self) -> int:
        return self._at + (ROOM_BYTES if self._header and self._at >= self._header else 0)

    def _size(self) -> int:
        raw = self.file.raw
        end = raw.seek(0, io.SEEK_END)
        return end - (ROOM_BYTES if self._header else 0)


def _block(kind: int, data: bytes) -> bytes:
    return bytes([kind]) + len(data).to_bytes(3, "big") + data


def _padding(size: int) -> bytes:
    return bytes([PADDING | LAST]) + struct.pack(">I", size)[1:] + bytes(size)
