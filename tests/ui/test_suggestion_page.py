"""The service's suggestions as it draws them: unchanged, and shut off from everything."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.ui.suggestion.engine import Engine, prepare, surroundings
from tests.ui.suggestion_page import CHIPS

pytestmark = pytest.mark.ui

PATIENCE_S = 60.0


@pytest.fixture(scope="module")
def facts() -> dict[str, Any]:
    """What became of the suggestions in a program of their own."""
    told = subprocess.run(
        [sys.executable, "-m", "tests.ui.suggestion_program"],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert told.returncode == 0, told.stderr[-2000:]
    found: dict[str, Any] = json.loads(told.stdout.splitlines()[-1])
    return found


def test_the_html_is_shown_as_it_came(facts: dict[str, Any]) -> None:
    assert facts["shown"].endswith(facts["sent"])


def test_nothing_in_it_reaches_out(facts: dict[str, Any]) -> None:
    assert (facts["came"], facts["came after a knock"]) == (0, 1)


def test_no_script_in_it_runs(facts: dict[str, Any]) -> None:
    assert facts["ran"] == ""


def test_a_click_opens_exactly_the_address_of_the_suggestion(facts: dict[str, Any]) -> None:
    assert facts["clicked"] == [CHIPS[0][1]]


def test_a_link_that_asks_for_a_window_opens_in_the_browser(facts: dict[str, Any]) -> None:
    assert facts["new window"] == [CHIPS[1][1]]


def test_a_link_that_leads_elsewhere_is_not_opened_and_says_so(facts: dict[str, Any]) -> None:
    opened, note = facts["elsewhere"]
    assert opened == []
    assert "has not been opened" in note


def test_a_suggestion_can_be_chosen_by_key(facts: dict[str, Any]) -> None:
    assert facts["by key"] in [url for _, url in CHIPS]


def test_it_follows_the_theme_at_once(facts: dict[str, Any]) -> None:
    assert (facts["light"], facts["dark"]) == ("rgb(250, 250, 250)", "rgb(31, 31, 31)")


def test_it_is_as_tall_as_its_content_and_has_a_name(facts: dict[str, Any]) -> None:
    assert 40 < facts["height"] <= 200
    assert CHIPS[0][0] in facts["name"]


def test_there_is_never_more_than_one_page(facts: dict[str, Any]) -> None:
    assert facts["pages"] == 1
    assert not facts["shown after the answer"]


def test_an_engine_that_crashes_is_found_out_elsewhere(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QTWEBENGINEPROCESS_PATH", "/nowhere/QtWebEngineProcess")
    engine = Engine()
    with qtbot.waitSignal(engine.found, timeout=round(1000 * PATIENCE_S)) as told:
        engine.try_out()
    assert told.args == [False]
    assert engine.works is False


def test_the_engine_is_told_once_that_no_name_leads_anywhere() -> None:
    environ = {"QTWEBENGINE_CHROMIUM_FLAGS": "--mine"}
    prepare(environ)
    prepare(environ)
    flags = environ["QTWEBENGINE_CHROMIUM_FLAGS"]
    assert flags.startswith("--mine ")
    assert flags.count("MAP * ~NOTFOUND") == 1
    assert surroundings({})["QT_QPA_PLATFORM"] == "offscreen"
