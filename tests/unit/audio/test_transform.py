"""The short way to the transform comes to the same as the library's own."""

from __future__ import annotations

import sys

import numpy as np
import pytest

from desktop.audio.transform import Transform

pytestmark = pytest.mark.unit

SIZE = 640
ROWS = np.random.default_rng(5).standard_normal((2, SIZE)).astype(np.float32)


def test_the_bins_are_those_of_the_library() -> None:
    found = Transform(SIZE).spectrum(ROWS, np.zeros((2, SIZE // 2 + 1), np.complex64))
    assert np.allclose(found, np.fft.rfft(ROWS), atol=1e-3)


def test_the_way_there_and_back_changes_nothing() -> None:
    transform = Transform(SIZE)
    bins = transform.spectrum(ROWS, np.zeros((2, SIZE // 2 + 1), np.complex64))
    assert np.allclose(transform.signal(bins, np.zeros_like(ROWS)), ROWS, atol=1e-5)


def test_the_result_is_written_where_it_is_wanted() -> None:
    room = np.zeros((2, SIZE // 2 + 1), np.complex64)
    assert np.shares_memory(Transform(SIZE).spectrum(ROWS, room), room)


def test_without_the_short_way_the_long_one_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    short = Transform(SIZE).spectrum(ROWS, np.zeros((2, SIZE // 2 + 1), np.complex64))
    monkeypatch.setitem(sys.modules, "numpy.fft._pocketfft_umath", None)
    transform = Transform(SIZE)
    long = transform.spectrum(ROWS, np.zeros_like(short))
    assert np.allclose(long, short, atol=1e-3)
    assert np.allclose(transform.signal(long, np.zeros_like(ROWS)), ROWS, atol=1e-5)
