from __future__ import annotations

import sys

import pytest

from tests.bench.ear import measure

pytestmark = pytest.mark.bench


@pytest.mark.timeout(1200)
def test_the_ear_hears_most_sentences_and_little_else() -> None:
    inside, outside = measure(12, 11, 1, lambda line: sys.stdout.write(f"{line}\n"))
    assert inside.right >= 0.85
    assert outside.accepted <= 0.05
