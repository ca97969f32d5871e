from __future__ import annotations

import pytest

from desktop.core.errors import UsageError
from desktop.memory.shared.address import address_of, parted

pytestmark = pytest.mark.unit


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer", "require"])
def test_no_weaker_encryption_can_be_asked_for(mode: str) -> None:
    with pytest.raises(UsageError, match="encrypted"):
        address_of(f"postgresql://anna@db.example.org/attune?sslmode={mode}")


def test_the_password_is_never_shown() -> None:
    address = address_of("postgresql://anna:secret@db.example.org/attune")
    assert "secret" not in f"{address!r} {address.shown} {address.key}"
    assert address.parameters["password"] == "secret"
    assert address.parameters["sslmode"] == "verify-full"


@pytest.mark.parametrize("url", ["", "mysql://x/y", "postgresql://host", "postgresql://h:x/d"])
def test_an_address_that_is_none_is_told(url: str) -> None:
    with pytest.raises(UsageError, match="looks like"):
        address_of(url)


@pytest.mark.parametrize(
    ("url", "plain", "password"),
    [
        ("postgresql://anna:secret@db/attune", "postgresql://anna@db/attune", "secret"),
        ("postgres://anna:a%40b%2F@db:5433/x", "postgres://anna@db:5433/x", "a@b/"),
        ("postgresql://anna:a@b:c/d?e#f@db/x", "postgresql://anna@db/x", "a@b:c/d?e#f"),
        ("postgresql://anna@db/x?password=pw", "postgresql://anna@db/x", "pw"),
        (
            "postgresql://anna@db/x?password=pw&sslrootcert=%2Fr.pem",
            "postgresql://anna@db/x?sslrootcert=%2Fr.pem",
            "pw",
        ),
        ("postgresql://anna:pw@/", "postgresql://anna@/", "pw"),
        ("postgresql://anna@db/x?sslrootcert=/r.pem", "", ""),
        ("postgresql://db:5433/x", "", ""),
        ("", "", ""),
    ],
)
def test_a_password_is_parted_from_its_address(url: str, plain: str, password: str) -> None:
    assert parted(url) == (plain or url, password)


def test_a_password_from_elsewhere_is_added() -> None:
    address = address_of("postgresql://anna@db.example.org:5433/attune")
    assert not address.has_password
    assert address.key == "shared memory anna@db.example.org:5433/attune"
    assert address.with_password("pw").parameters["password"] == "pw"
