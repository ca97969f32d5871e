from __future__ import annotations

import pytest

from desktop.core.errors import UsageError
from desktop.settings.override import with_values
from desktop.settings.sections import Settings

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("name", "given", "expected"),
    [
        ("session.model", "other", "other"),
        ("vision.jpeg_quality", "80", 80),
        ("vision.frames_per_second", 2, 2.0),
        ("audio.echo_cancellation", "off", False),
        ("cues.voice", True, True),
    ],
)
def test_a_value_is_changed_by_name(name: str, given: object, expected: object) -> None:
    changed = with_values(Settings(), {name: given})

    section, field = name.split(".")
    assert getattr(getattr(changed, section), field) == expected


@pytest.mark.parametrize(
    ("name", "given", "sentence"),
    [
        ("session.colour", "red", "no setting named session.colour"),
        ("session.backend", "moon", "must be one of auto, local, developer, vertex"),
        ("vision.jpeg_quality", "high", "must be a whole number"),
        ("vision.jpeg_quality", 10, "must be at least 40"),
        ("vision.jpeg_quality", True, "must be a whole number"),
        ("audio.volume", float("nan"), "must be a number"),
        ("audio.volume", 3, "must be at most 2"),
        ("cues.voice", "perhaps", "must be true or false"),
        ("session.model", 5, "must be text"),
    ],
)
def test_what_does_not_fit_is_refused_in_a_sentence(
    name: str, given: object, sentence: str
) -> None:
    with pytest.raises(UsageError, match=sentence):
        with_values(Settings(), {name: given})


def test_the_given_settings_stay_as_they_were() -> None:
    before = Settings()
    with_values(before, {"session.model": "other"})

    assert before == Settings()
