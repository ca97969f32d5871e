from __future__ import annotations

import dataclasses
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend

from desktop.app.password import keep_password, without_password
from desktop.core.events import Event, Notice
from desktop.core.fault import Fault, Reason
from desktop.settings.secret import SERVICE, KeyStore
from desktop.settings.sections import MemorySettings, Settings
from desktop.settings.store import SettingsStore

pytestmark = pytest.mark.unit

URL = "postgresql://anna@db.example.org/attune"
NAME = "shared memory anna@db.example.org/attune"


class Drawer(KeyringBackend):
    """A keyring that keeps everything in a dictionary."""

    priority = 1

    def __init__(self) -> None:
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password


def settings(url: str) -> Settings:
    return dataclasses.replace(Settings(), memory=MemorySettings(shared_url=url))


def test_the_settings_file_never_holds_the_password(tmp_path: Path) -> None:
    plain, password = without_password(settings("postgresql://anna:hush@db.example.org/attune"))
    SettingsStore(tmp_path / "settings.toml").save(plain)
    assert (password, plain.memory.shared_url) == ("hush", URL)
    assert "hush" not in (tmp_path / "settings.toml").read_text()


def test_settings_without_a_password_stay_as_they_are() -> None:
    given = settings(URL)
    assert without_password(given) == (given, "")


async def told(password: str) -> tuple[list[Event], KeyStore]:
    events: list[Event] = []
    keys = KeyStore()
    await keep_password(keys, URL, password, events.append)
    return events, keys


def reason(event: Event) -> Reason | None:
    assert isinstance(event, Notice)
    assert "hush" not in event.text
    return event.text.reason if isinstance(event.text, Fault) else None


async def test_the_password_goes_into_the_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    drawer = Drawer()
    monkeypatch.setattr(keyring, "get_keyring", lambda: drawer)
    events, keys = await told("hush")
    assert drawer.held == {(SERVICE, NAME): "hush"}
    assert await keys.get(NAME) == "hush"
    assert [reason(event) for event in events] == [Reason.PASSWORD_KEPT]


async def test_without_a_keyring_it_is_known_until_the_end_and_that_is_told() -> None:
    events, keys = await told("hush")
    assert await keys.get(NAME) == "hush"
    assert [reason(event) for event in events] == [Reason.PASSWORD_FOR_NOW]
