from __future__ import annotations

import pytest

from desktop.tools.mcp.config import ServerSpec
from desktop.tools.mcp.secret import Resolved, resolved

pytestmark = pytest.mark.unit

KEYS = {"A": "alpha-secret", "B": "beta-secret"}


async def lookup(name: str) -> str | None:
    return KEYS.get(name)


async def resolve(**fields: object) -> Resolved:
    return await resolved(ServerSpec("s", **fields), lookup, {"HOME_TOKEN": "gamma"})  # type: ignore[arg-type]  # fields of ServerSpec


async def test_secrets_are_put_where_they_are_named() -> None:
    found = await resolve(
        command="x",
        args=("--key=${keyring:A}",),
        env={"K": "${keyring:B}", "E": "${env:HOME_TOKEN}"},
    )
    assert found.spec.args == ("--key=alpha-secret",)
    assert found.spec.env == {"K": "beta-secret", "E": "gamma"}
    assert found.missing == ()


async def test_headers_and_addresses_take_them_too() -> None:
    found = await resolve(
        url="https://e.org/${keyring:A}", headers={"Authorization": "Bearer ${keyring:B}"}
    )
    assert found.spec.url == "https://e.org/alpha-secret"
    assert found.spec.headers == {"Authorization": "Bearer beta-secret"}


async def test_what_nobody_keeps_is_named() -> None:
    found = await resolve(command="x", env={"K": "${keyring:NO}", "L": "${keyring:A}"})
    assert found.missing == ("NO",)


async def test_a_secrets_own_text_is_not_looked_into() -> None:
    KEYS["NESTED"] = "${keyring:A}"
    found = await resolve(command="x", env={"K": "${keyring:NESTED}"})
    assert found.spec.env == {"K": "${keyring:A}"}


async def test_no_secret_is_shown_again() -> None:
    found = await resolve(command="x", env={"K": "${keyring:A}"})
    assert found.redacted("it said alpha-secret twice: alpha-secret") == ("it said ••• twice: •••")
    assert "alpha" not in repr(found)
