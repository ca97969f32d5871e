"""``attune check``: what works, and how to mend the rest."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.e2e.program import attune, missing, screen
from tests.sound import PrivateSound, missing_programs

pytestmark = pytest.mark.e2e

EVERYTHING = [
    "settings", "display", "capture", "microphone", "speaker", "echo", "camera", "demo voice",
    "keyring", "key", "proxy", "session",
]  # fmt: skip

absent = missing(["Xvfb"]) or ", ".join(missing_programs())


def check(home: Path, more: Mapping[str, str]) -> dict[str, dict[str, str]]:
    done = attune(home, "check", "--json", "--backend", "local", more=more)
    assert done.returncode == 0
    findings = [json.loads(line) for line in done.stdout.splitlines()]
    assert all(set(finding) == {"name", "status", "text", "mend"} for finding in findings)
    assert all(finding["text"] for finding in findings)
    assert [finding["name"] for finding in findings] == EVERYTHING
    return {finding["name"]: finding for finding in findings}


def statuses(findings: Mapping[str, Mapping[str, str]], *names: str) -> list[str]:
    return [findings[name]["status"] for name in names]


def test_without_display_and_devices_it_warns_and_the_demo_works(tmp_path: Path) -> None:
    found = check(tmp_path, {"DISPLAY": ":987", "PULSE_SERVER": "unix:/nonexistent"})
    lacking = ("display", "capture", "microphone", "speaker", "camera")
    assert statuses(found, *lacking) == ["warn"] * 5
    assert "attune talk" in found["display"]["mend"]
    assert statuses(found, "settings", "echo", "key", "session") == ["ok"] * 4


@pytest.mark.skipif(bool(absent), reason=f"not installed: {absent}")
def test_with_display_and_sound_it_finds_them(tmp_path: Path) -> None:
    with screen() as display, PrivateSound() as sound:
        audio = {
            name: value
            for name, value in sound.environment.items()
            if name.startswith(("PULSE_", "ALSA_"))
        }
        found = check(tmp_path, {**display, **audio, "XDG_SESSION_TYPE": "x11"})
    assert statuses(found, "display", "capture", "microphone", "speaker") == ["ok"] * 4
    assert "320 by 240" in found["capture"]["text"]


def test_a_session_that_cannot_be_had_is_an_exit_code(tmp_path: Path) -> None:
    done = attune(
        tmp_path, "check", "--json", "--backend", "developer", "--endpoint", "https://127.0.0.1:9",
        more={"GOOGLE_API_KEY": "not-a-key"},
    )  # fmt: skip
    session = json.loads(done.stdout.splitlines()[-1])
    assert (done.returncode, session["name"], session["status"]) == (4, "session", "fail")
    assert "not-a-key" not in done.stdout + done.stderr


def test_people_get_sentences(tmp_path: Path) -> None:
    folder = tmp_path / "config"
    folder.mkdir()
    (folder / "settings.toml").write_text("[audio\nvolume = ")
    done = attune(tmp_path, "check", "--backend", "local")
    assert done.returncode == 0
    assert done.stdout.startswith("warn  settings")
    assert "it is kept as settings.toml.bad-" in done.stdout
