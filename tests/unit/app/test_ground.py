from __future__ import annotations

import io
from argparse import Namespace
from pathlib import Path

import pytest

from desktop.app.ground import Ground, read_ground
from desktop.core.errors import UsageError
from desktop.settings.path import Paths

pytestmark = pytest.mark.unit


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    paths = Paths.of({"ATTUNE_HOME": str(tmp_path)})
    paths.config_folder.joinpath("settings.toml").write_text('[session]\nmodel = "of the file"\n')
    return paths


def model(ground: Ground) -> str:
    return ground.settings.session.model


def test_the_file_wins_over_the_default(paths: Paths) -> None:
    assert model(read_ground(Namespace(), paths, {})) == "of the file"


def test_the_environment_wins_over_the_file(paths: Paths) -> None:
    environ = {"ATTUNE_SESSION_MODEL": "of the environment"}

    assert model(read_ground(Namespace(), paths, environ)) == "of the environment"


def test_a_flag_wins_over_the_environment(paths: Paths) -> None:
    environ = {"ATTUNE_SESSION_MODEL": "of the environment"}
    flags = Namespace(model="of the flag", backend=None, endpoint=None)

    assert model(read_ground(flags, paths, environ)) == "of the flag"


def test_every_flag_reaches_its_setting(paths: Paths) -> None:
    flags = Namespace(
        backend="vertex", endpoint="https://a.example", ca_file="ca.pem", model="m",
        project="acme", location="eu", credentials="account.json",
    )  # fmt: skip

    session = read_ground(flags, paths, {}).settings.session

    assert (session.backend, session.endpoint) == ("vertex", "https://a.example")
    assert (session.ca_file, session.model) == ("ca.pem", "m")
    assert (session.project, session.location) == ("acme", "eu")
    assert session.credentials_file == "account.json"


def test_a_key_of_a_file_stands_in_for_that_of_the_environment(paths: Paths) -> None:
    file = paths.config / "key"
    file.write_text("canary\n")
    environ = {"GOOGLE_API_KEY": "other", "GOOGLE_CLOUD_PROJECT": "acme"}

    ground = read_ground(Namespace(key_file=str(file)), paths, environ)

    assert dict(ground.environ) == {"GOOGLE_API_KEY": "canary"}
    assert "canary" not in repr(ground)


def test_a_key_may_come_through_standard_input(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("auth_tokens/canary\nmore\n"))

    ground = read_ground(Namespace(key_file="-", project="p"), paths, {})

    assert ground.environ["GOOGLE_API_KEY"] == "auth_tokens/canary"


@pytest.mark.parametrize("text", ["", "two words", "a\x00b"])
def test_a_file_without_a_key_is_a_sentence(text: str, paths: Paths) -> None:
    file = paths.config / "key"
    file.write_text(text)

    with pytest.raises(UsageError, match="holds no key"):
        read_ground(Namespace(key_file=str(file)), paths, {})


def test_a_profile_is_a_file_of_its_own(paths: Paths) -> None:
    (paths.config / "at-work.toml").write_text('[session]\nmodel = "of the profile"\n')

    assert model(read_ground(Namespace(profile="at-work"), paths, {})) == "of the profile"


@pytest.mark.parametrize("name", ["../settings", "a/b", "a b", "."])
def test_a_profile_cannot_lead_elsewhere(paths: Paths, name: str) -> None:
    with pytest.raises(UsageError, match="profile"):
        read_ground(Namespace(profile=name), paths, {})


def test_problems_are_told_in_order_and_the_defaults_stand_in(paths: Paths) -> None:
    paths.config_file.write_text("[audio]\nvolume = 99.0\n")

    ground = read_ground(Namespace(), paths, {}, ["No folder."])

    assert ground.settings.audio.volume == 1.0
    assert ground.problems[0] == "No folder."
    assert len(ground.problems) == 2


def test_it_tells_what_flags_and_environment_have_set(paths: Paths) -> None:
    environ = {"ATTUNE_VISION_JPEG_QUALITY": "80", "ATTUNE_SESSION_MODEL": "lost to the flag"}

    ground = read_ground(Namespace(model="m", ca_file="ca.pem"), paths, environ)

    assert ground.fixed == {
        "vision.jpeg_quality": "ATTUNE_VISION_JPEG_QUALITY",
        "session.model": "--model",
        "session.ca_file": "--ca-file",
    }


def test_a_flag_never_reaches_the_file(paths: Paths) -> None:
    ground = read_ground(Namespace(model="of the flag"), paths, {})
    ground.store.save(ground.settings)

    assert model(read_ground(Namespace(), paths, {})) == "of the file"


def test_a_profile_that_is_not_there_is_told(paths: Paths) -> None:
    with pytest.raises(UsageError, match="no profile named play"):
        read_ground(Namespace(profile="play"), paths, {})
