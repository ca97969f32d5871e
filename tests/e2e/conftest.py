"""What several of these tests stand on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.e2e.audio_child import Program
from tests.sound import PrivateSound


@pytest.fixture
def sound() -> Iterator[PrivateSound]:
    with PrivateSound() as sound:
        yield sound


@pytest.fixture
def programs() -> Iterator[list[Program]]:
    started: list[Program] = []
    yield started
    for program in started:
        program.end()
