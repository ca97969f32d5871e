from __future__ import annotations

import struct

import pytest

from desktop.audio.marker import Marker, riff_chunks, vorbis_comment

pytestmark = pytest.mark.unit


def test_a_marker_is_one_line_not_before_the_beginning() -> None:
    marker = Marker.of(-0.5, "two\nlines\t here")
    assert marker.label == "0.000\t0.000\ttwo lines here\n"


def test_riff_chunks_name_the_sample_and_the_text() -> None:
    chunks = riff_chunks([Marker(1.5, "odd")], 24_000)
    name, size, count, number, position = struct.unpack_from("<4sIIII", chunks)
    assert (name, size, count, number, position) == (b"cue ", 28, 1, 1, 36_000)
    assert chunks[36:].endswith(b"labl\x08\0\0\0\x01\0\0\0odd\0")


def test_without_markers_there_are_no_chunks() -> None:
    assert riff_chunks([], 24_000) == b""


def test_a_comment_holds_as_many_whole_chapters_as_fit() -> None:
    markers = [Marker(at, "words") for at in range(50)]
    comment = vorbis_comment(markers, 500)
    (count,) = struct.unpack_from("<I", comment, 10)
    assert len(comment) <= 500
    assert comment.count(b"NAME=") == count // 2 > 5


def test_a_comment_has_no_more_chapters_than_three_digits_tell() -> None:
    comment = vorbis_comment([Marker(0, "") for _ in range(1200)], 1_000_000)
    assert comment.count(b"NAME=") == 999
