"""A key is asked about before it is kept, and what came of it is said."""

from __future__ import annotations

import dataclasses
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backends import fail

from desktop.app.ground import Ground
from desktop.app.key import KeyKeeper
from desktop.core.events import Event, Notice
from desktop.live.probe import KeyFinding
from desktop.settings.path import Paths
from desktop.settings.secret import KeyStore
from desktop.settings.sections import SessionSettings, Settings
from desktop.settings.store import SettingsStore
from tests.contract.live_stage import Stage, staged

pytestmark = pytest.mark.contract

SERVICES = ("developer", "vertex")


class Entry:
    """Somebody who enters keys."""

    def __init__(self, stage: Stage, folder: Path) -> None:
        paths = Paths.of({"ATTUNE_HOME": str(folder)})
        self.keys = KeyStore("Attune test")
        self.stage = stage
        self.told: list[Event] = []
        self._ground = Ground(paths, SettingsStore(paths.config_file), Settings(), self.keys, ())

    async def enter(self, service: str, key: str, **changed: Any) -> KeyFinding:
        session = SessionSettings(
            backend="developer", endpoint=self.stage.url, ca_file=self.stage.ca_file
        )
        session = dataclasses.replace(session, **changed)
        return await KeyKeeper(self._ground, session, self.told.append).keep(service, key)

    @property
    def sentence(self) -> str:
        last = self.told[-1]
        assert isinstance(last, Notice)
        return last.text


@asynccontextmanager
async def entering(folder: Path) -> AsyncIterator[Entry]:
    async with staged(folder) as stage:
        yield Entry(stage, folder)


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    usual = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    for name in ("GOOGLE_API_KEY", "GEMINI_API_KEY", "GOOGLE_CLOUD_PROJECT"):
        monkeypatch.delenv(name, raising=False)
    yield
    keyring.set_keyring(usual)


@pytest.mark.parametrize("service", SERVICES)
async def test_a_key_that_the_service_takes_is_used(service: str, tmp_path: Path) -> None:
    async with entering(tmp_path) as entry:
        finding = await entry.enter(service, entry.stage.key)

        assert finding.verdict == "accepted"
        assert await entry.keys.get(service) == entry.stage.key
        assert entry.sentence.startswith("The service takes the key")


@pytest.mark.parametrize("service", SERVICES)
async def test_a_refused_key_is_not_kept(service: str, tmp_path: Path) -> None:
    async with entering(tmp_path) as entry:
        finding = await entry.enter(service, "canary-key")

        assert finding.verdict == "refused"
        assert await entry.keys.get(service) is None
        assert entry.sentence.startswith("The key was not kept.")
        assert "canary-key" not in entry.sentence


async def test_a_key_that_cannot_be_checked_is_kept_unchecked(tmp_path: Path) -> None:
    async with entering(tmp_path) as entry:
        finding = await entry.enter("developer", "canary", endpoint="https://127.0.0.1:9")

        assert finding.verdict == "unchecked"
        assert await entry.keys.get("developer") == "canary"
        assert "could not be checked" in entry.sentence


async def test_another_refusal_does_not_blame_the_key(tmp_path: Path) -> None:
    async with entering(tmp_path) as entry:
        finding = await entry.enter("developer", entry.stage.key, model="gemini-0-live")

        assert finding.verdict == "accepted"
        assert "model" in finding.sentence


@pytest.mark.parametrize("key", ["two words", "sch\u00f6n", "line\nbreak"])
async def test_what_is_no_key_is_not_even_sent(key: str, tmp_path: Path) -> None:
    async with entering(tmp_path) as entry:
        finding = await entry.enter("developer", key)

        assert finding.verdict == "refused"
        assert await entry.keys.get("developer") is None
