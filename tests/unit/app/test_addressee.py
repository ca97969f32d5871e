from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from desktop.app.addressee import turned_to
from desktop.app.ground import Ground
from desktop.settings.override import with_values
from desktop.settings.path import Paths
from desktop.settings.secret import KeyStore
from desktop.settings.sections import Settings
from desktop.settings.store import SettingsStore

pytestmark = pytest.mark.unit


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.of({"ATTUNE_HOME": str(tmp_path)})


def ground(paths: Paths, environ: Mapping[str, str], **fixed: str) -> Ground:
    held = {name.replace("__", "."): by for name, by in fixed.items()}
    store = SettingsStore(paths.config_file)
    return Ground(paths, store, Settings(), KeyStore(), (), environ=environ, fixed=held)


@pytest.mark.parametrize(
    ("before", "service", "key", "after"),
    [
        ("auto", "developer", True, "auto"),
        ("local", "developer", True, "auto"),
        ("vertex", "developer", True, "auto"),
        ("auto", "vertex", False, "vertex"),
        ("auto", "local", False, "auto"),
        ("auto", "local", True, "local"),
        ("vertex", "local", False, "auto"),
    ],
)
def test_the_service_that_was_asked_for_is_talked_with(
    paths: Paths, before: str, service: str, key: bool, after: str
) -> None:
    settings = with_values(Settings(), {"session.backend": before})
    assert turned_to(service, settings, ground(paths, {}), key=key).session.backend == after


def test_an_environment_that_wants_vertex_is_overruled_by_a_key_for_the_other(
    paths: Paths,
) -> None:
    environ = {"GOOGLE_GENAI_USE_VERTEXAI": "true"}
    turned = turned_to("developer", Settings(), ground(paths, environ), key=True)
    assert turned.session.backend == "developer"


def test_another_servers_address_is_not_given_the_key(paths: Paths) -> None:
    own = {"session.backend": "local", "session.endpoint": "https://127.0.0.1:1"}
    turned = turned_to("developer", with_values(Settings(), own), ground(paths, {}), key=True)
    assert turned.session.endpoint == ""


def test_what_a_flag_chose_stays(paths: Paths) -> None:
    settings = with_values(Settings(), {"session.backend": "local"})
    held = ground(paths, {}, session__backend="--backend")
    assert turned_to("developer", settings, held, key=True) is settings
