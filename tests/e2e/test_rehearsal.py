"""The unattended tour, as anybody would run it: every step must do what it should."""

from __future__ import annotations

import json
import wave
from pathlib import Path

import pytest

from tests.e2e.program import attune, missing

CANARY = "AIzaSy-canary-4711-canary-4711-canary-4711"

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(420)]


@pytest.mark.skipif(bool(missing(["espeak-ng"])), reason=missing(["espeak-ng"]))
def test_every_step_of_the_rehearsal_does_what_it_should(tmp_path: Path) -> None:
    out = tmp_path / "out"
    key = {"GOOGLE_API_KEY": CANARY}
    done = attune(tmp_path / "home", "rehearse", "--out", str(out), more=key, timeout=400)
    report = json.loads((out / "report.json").read_text())
    missed = [step for step in report["steps"] if not step["ok"]]
    assert (done.returncode, missed, done.stderr) == (0, [], "")
    assert all((out / name).stat().st_size > 10_000 for name in report["screenshots"])
    assert "**Attune**" in (out / "conversation.md").read_text()
    with wave.open(str(out / "conversation.wav")) as sound:
        assert sound.getnchannels() == 2
        assert sound.getnframes() > 30 * sound.getframerate()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert [path.name for path in files if CANARY.encode() in path.read_bytes()] == []
