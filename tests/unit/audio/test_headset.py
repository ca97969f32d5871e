from __future__ import annotations

import pytest

from desktop.audio.headset import is_worn

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    "name",
    [
        "Jabra Evolve Headset",
        "Headphones (WH-1000XM4)",
        "AirPods Pro",
        "Galaxy Buds",
        "Hands-Free AG",
    ],
)
def test_what_is_worn_says_so(name: str) -> None:
    assert is_worn(name)


@pytest.mark.parametrize("name", ["", "Built-in Audio", "JBL Flip 5", "USB Speakerphone", "HDMI"])
def test_everything_else_may_be_heard_by_the_microphone(name: str) -> None:
    assert not is_worn(name)
