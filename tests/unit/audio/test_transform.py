"""The short way to the transform comes to the same as the library's own."""

from __future__ import annotations

import sys
from types import SimpleNamespace
from typing import Any

import numpy as np
import numpy.typing as npt
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


def zeros(_rows: object, _factor: object, out: npt.NDArray[Any]) -> npt.NDArray[Any]:
    out[...] = 0
    return out


@pytest.mark.parametrize(
    "library",
    [
        pytest.param(None, id="no such module"),
        pytest.param(SimpleNamespace(), id="no such functions"),
        pytest.param(SimpleNamespace(rfft_n_even=lambda _: None, irfft=None), id="other arguments"),
        pytest.param(SimpleNamespace(rfft_n_even=zeros, irfft=zeros), id="another meaning"),
    ],
)
def test_without_the_short_way_the_long_one_is_gone(
    monkeypatch: pytest.MonkeyPatch, library: object
) -> None:
    monkeypatch.setitem(sys.modules, "numpy.fft._pocketfft_umath", library)
    transform = Transform(SIZE)
    room = np.zeros((2, SIZE // 2 + 1), np.complex64)
    bins = transform.spectrum(ROWS, room)
    assert np.shares_memory(bins, room)
    assert np.allclose(bins, np.fft.rfft(ROWS), atol=1e-3)
    assert np.allclose(transform.signal(bins, np.zeros_like(ROWS)), ROWS, atol=1e-5)


def test_this_library_has_the_short_way() -> None:
    assert Transform(SIZE)._rfft is not None
