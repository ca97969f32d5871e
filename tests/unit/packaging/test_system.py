from __future__ import annotations

from pathlib import Path

import needs
import pytest
import system

pytestmark = pytest.mark.unit

LIBRARY = needs.Need("library", "portaudio", "libportaudio2", "portaudio", "portaudio", "libpa")
VOICE = needs.Need(
    "tool", "espeak-ng", "espeak-ng", "espeak-ng", "espeak-ng", "espeak-ng", vital=False
)


def test_only_what_is_absent_is_missing() -> None:
    assert system.missing_of([LIBRARY, VOICE], lambda need: need is VOICE) == [LIBRARY]


def test_a_package_that_meets_two_needs_is_named_once() -> None:
    needed = [need for need in needs.RUN_NEEDS if need.dnf == "libxcb"]
    assert len(needed) > 1
    assert system.packages_of(needed, "dnf") == ["libxcb"]


def test_one_line_installs_everything() -> None:
    line = system.install_line([LIBRARY, VOICE], "apt")
    assert line == "sudo apt-get install -y --no-install-recommends libportaudio2 espeak-ng"


def test_a_missing_vital_library_ends_the_set_up() -> None:
    with pytest.raises(system.SetupError, match="lacks portaudio"):
        system.report([LIBRARY], strict=False)


def test_a_missing_voice_does_not_keep_attune_from_running(
    capsys: pytest.CaptureFixture[str],
) -> None:
    system.report([VOICE], strict=False)
    assert "going on without espeak-ng" in capsys.readouterr().err


def test_the_tests_want_everything() -> None:
    with pytest.raises(system.SetupError, match="espeak-ng"):
        system.report([VOICE], strict=True)


def test_a_tool_is_found_on_the_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tool = tmp_path / "espeak-ng"
    tool.write_text("#!/bin/sh\n", encoding="utf-8")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert system.is_there(VOICE)


def test_a_library_nobody_has_is_not_there() -> None:
    unknown = needs.Need("library", "attune-unknown", "a", "b", "c", "d")
    assert not system.is_there(unknown)


@pytest.mark.parametrize("family", ["apt", "dnf", "pacman", "zypper"])
def test_every_need_has_a_package_in_each_family(family: str) -> None:
    for need in (*needs.RUN_NEEDS, *needs.TEST_NEEDS):
        assert getattr(need, family).strip(), need.name
