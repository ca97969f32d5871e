from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.brief import SessionBrief
from desktop.live.capability import capability
from desktop.live.model_file import OwnModels, read_models
from desktop.live.setup import build_setup
from desktop.settings.sections import SessionSettings

pytestmark = pytest.mark.unit

GOOD = """
voices = ["Elvis"]

[[model]]
backend = "developer"
match = ["gemini-9-live*"]
thinking = "level"
thinking_levels = ["low"]

[[model]]
backend = "developer"
match = ["gemini-3.8-live"]
diarisation = true
"""


def models(folder: Path, text: str) -> OwnModels:
    (folder / "models.toml").write_text(text, encoding="utf-8")
    return read_models(folder)


def test_without_a_file_there_are_none(tmp_path: Path) -> None:
    assert read_models(tmp_path) == OwnModels()


def test_an_added_model_is_known_and_careful_where_it_says_nothing(tmp_path: Path) -> None:
    row = capability("developer", "gemini-9-live-preview", models(tmp_path, GOOD).rows)

    assert (row.known, row.thinking, row.thinking_levels) == (True, "level", ("low",))
    assert (row.client_content, row.source) == ("none", "your models.toml")


def test_an_overridden_model_keeps_what_is_not_overridden(tmp_path: Path) -> None:
    row = capability("developer", "gemini-3.8-live", models(tmp_path, GOOD).rows)

    assert (row.diarisation, row.context_update) == (True, True)


def test_another_backend_is_not_touched(tmp_path: Path) -> None:
    assert not capability("vertex", "gemini-3.8-live", models(tmp_path, GOOD).rows).diarisation


def test_a_voice_of_ones_own_is_asked_for(tmp_path: Path) -> None:
    setup = build_setup(
        SessionBrief(""),
        SessionSettings(voice="Elvis"),
        capability("developer", "gemini-3.8-live"),
        own_voices=models(tmp_path, GOOD).voices,
    )

    assert setup.config.speech_config is not None
    assert setup.dropped == ()


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ('match = ["a"]', "its backend must be developer or vertex"),
        ('backend = "vertex"', "its match must be a list of model names"),
        ('backend = "vertex"\nmatch = ["a"]\ncolour = "red"', "there is no field colour"),
        ('backend = "vertex"\nmatch = ["a"]\nthinking = "much"', "thinking must be one of none,"),
        ('backend = "vertex"\nmatch = ["a"]\nlabels = 1', "labels must be true or false"),
        ('backend = "vertex"\nmatch = ["a"]\nlocations = "us"', "must be a list of texts"),
    ],
)
def test_a_bad_entry_is_one_sentence_and_the_others_stay(
    tmp_path: Path, row: str, sentence: str
) -> None:
    found = models(tmp_path, f"{GOOD}\n[[model]]\n{row}\n")

    [problem] = found.problems
    assert problem.startswith("models.toml: entry 3 is ignored, because ")
    assert sentence in problem
    assert len(found.rows) == 2


def test_a_broken_file_is_one_sentence(tmp_path: Path) -> None:
    [problem] = models(tmp_path, "[[model").problems

    assert problem.startswith("models.toml is ignored:")
