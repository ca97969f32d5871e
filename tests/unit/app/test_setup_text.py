from __future__ import annotations

import json
from argparse import Namespace
from pathlib import Path
from typing import Any

import pytest

from desktop.app.ground import Ground, read_ground
from desktop.app.setup_text import describe_setup
from desktop.core.tool import ToolDeclaration
from desktop.settings.override import with_values
from desktop.settings.path import Paths

pytestmark = pytest.mark.unit

TOOL = ToolDeclaration("set_timer", "Sets a timer.", {"type": "object", "properties": {}})
CANARY = "AIzaCanary-in-the-coal-mine"


@pytest.fixture
def ground(tmp_path: Path) -> Ground:
    paths = Paths.of({"ATTUNE_HOME": str(tmp_path)})
    return read_ground(Namespace(), paths, {"GOOGLE_API_KEY": CANARY})


async def described(ground: Ground, **values: object) -> dict[str, Any]:
    named = {name.replace("__", "."): value for name, value in values.items()}
    text = await describe_setup(ground, with_values(ground.settings, named), [TOOL])
    assert CANARY not in text
    found: dict[str, Any] = json.loads(text)
    return found


async def test_it_shows_what_the_model_would_be_told(ground: Ground) -> None:
    found = await described(ground, session__instruction="I am left-handed.")

    assert (found["backend"], found["model"]) == ("developer", "gemini-3.8-live")
    assert "I am left-handed." in json.dumps(found["config"])
    assert "set_timer" in json.dumps(found["config"])


async def test_it_says_what_was_left_out_and_why(ground: Ground) -> None:
    found = await described(ground, model__translate_to="de")

    assert any("translat" in sentence for sentence in found["left_out"])


async def test_another_backend_makes_another_setup(ground: Ground) -> None:
    assert (await described(ground, session__backend="vertex"))["backend"] == "vertex"
