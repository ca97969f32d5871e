from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from desktop.settings.secret import KeyStore

pytestmark = pytest.mark.unit


class MemoryKeyring(KeyringBackend):
    priority = 1.0

    def __init__(self, failure: Exception | None = None) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.failure = failure

    def get_password(self, service: str, username: str) -> str | None:
        self._fail()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._fail()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.kept:
            raise PasswordDeleteError
        del self.kept[service, username]

    def _fail(self) -> None:
        if self.failure is not None:
            raise self.failure


@pytest.fixture
def backend() -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    memory = MemoryKeyring()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(before)


async def test_a_key_is_kept_by_the_keyring(backend: MemoryKeyring) -> None:
    kept = await KeyStore().set("gemini", "canary")

    assert kept.where == "keyring"
    assert await KeyStore().get("gemini") == "canary"


async def test_an_unknown_name_has_no_key(backend: MemoryKeyring) -> None:
    assert await KeyStore().get("gemini") is None


async def test_a_deleted_key_is_gone(backend: MemoryKeyring) -> None:
    store = KeyStore()
    await store.set("gemini", "canary")
    await store.delete("gemini")

    assert await store.get("gemini") is None


async def test_deleting_what_is_not_there_is_fine(backend: MemoryKeyring) -> None:
    await KeyStore().delete("gemini")

    assert backend.kept == {}


@pytest.mark.parametrize(
    ("failure", "why"),
    [
        (KeyringLocked(), "the keyring stayed locked"),
        (OSError("bus"), "the keyring did not answer"),
    ],
)
async def test_a_keyring_that_fails_keeps_the_key_for_this_session(
    backend: MemoryKeyring, failure: Exception, why: str
) -> None:
    backend.failure = failure
    store = KeyStore()
    kept = await store.set("gemini", "canary")

    assert kept.where == "session"
    assert kept.why.startswith(why)
    assert await store.get("gemini") == "canary"


async def test_a_keyring_that_forgets_counts_as_none() -> None:
    kept = await KeyStore().set("gemini", "canary")

    assert kept.where == "session"
    assert "no keyring" in kept.why


async def test_no_key_shows_in_a_repr() -> None:
    store = KeyStore()
    await store.set("gemini", "canary")

    assert "canary" not in repr(store)
