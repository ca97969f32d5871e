from __future__ import annotations

import sys

import pytest

from tests.bench.ear import measure

pytestmark = pytest.mark.bench


@pytest.mark.timeout(1200)
def test_the_ear_hears_nine_sentences_of_ten_and_little_else() -> None:
    worst, accepted = measure(40, 11, lambda line: sys.stdout.write(f"{line}\n"))
    assert worst >= 0.9
    assert accepted <= 0.1
