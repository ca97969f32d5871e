from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.policy import UNMANAGED, CuePolicy
from desktop.settings.policy import STRICT, read_policy

pytestmark = pytest.mark.unit


def written(folder: Path, text: str) -> CuePolicy:
    file = folder / "policy.toml"
    file.write_text(text, "utf-8")
    return read_policy(file)


def test_without_a_policy_everything_may_be_had(tmp_path: Path) -> None:
    assert read_policy(tmp_path / "policy.toml") == UNMANAGED


def test_an_empty_policy_forbids_both(tmp_path: Path) -> None:
    policy = written(tmp_path, "")
    assert (policy.voice, policy.impression, policy.managed) == (False, "off", True)


def test_a_policy_may_allow_each_for_itself(tmp_path: Path) -> None:
    policy = written(tmp_path, 'voice_cues = "allowed"\nassistant_impression = "words"\n')
    assert (policy.voice, policy.impression) == (True, "words")


@pytest.mark.parametrize("text", ['voice_cues = "al', "= ="])
def test_a_broken_policy_forbids_everything(tmp_path: Path, text: str) -> None:
    assert written(tmp_path, text) == STRICT


def test_unknown_words_forbid(tmp_path: Path) -> None:
    policy = written(tmp_path, 'voice_cues = true\nassistant_impression = "everything"\n')
    assert (policy.voice, policy.impression) == (False, "off")
