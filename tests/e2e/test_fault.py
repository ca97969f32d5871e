"""What is missing or broken becomes a sentence in the window, and the rest keeps working."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.program import missing, screen
from tests.e2e.window_run import run_window

pytestmark = pytest.mark.e2e


def test_without_any_device_typing_and_captions_work(tmp_path: Path) -> None:
    missing_devices = ["No microphone", "No speaker", "Camera 0 cannot be opened"]
    plan = {"wishes": ["camera", "type thank you"], "notices": missing_devices, "answer": True}
    told = run_window(tmp_path, plan)
    assert told["said"] == "You are welcome."
    assert told["state"] == "Listening"


@pytest.mark.skipif(bool(missing(["Xvfb"])), reason=missing(["Xvfb"]))
def test_a_region_that_is_no_more_is_refused_in_words(tmp_path: Path) -> None:
    plan = {"wishes": ["share 9000,9000,100,100"], "notices": ["region"]}
    with screen() as display:
        run_window(tmp_path, plan, more=display | {"XDG_SESSION_TYPE": "x11"}, dev=False)


def test_a_broken_settings_file_is_kept_and_told(tmp_path: Path) -> None:
    folder = tmp_path / "config"
    folder.mkdir()
    (folder / "settings.toml").write_text("[audio\nvolume = ")
    run_window(tmp_path, {"notices": ["settings file is broken"]})
    assert len(list(folder.glob("settings.toml.bad-*"))) == 1


def test_a_home_that_cannot_be_written_is_told_and_done_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    plan = {"wishes": ["type thank you"], "notices": ["cannot create its folder"], "answer": True}
    told = run_window(tmp_path / "file" / "home", plan, dev=False)
    assert told["said"] == "You are welcome."
