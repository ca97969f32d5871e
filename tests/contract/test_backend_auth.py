"""Every way to prove who one is, end to end against the embedded server."""

from __future__ import annotations

import asyncio
import dataclasses
import json
import ssl
import urllib.request
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from desktop.core.brief import SessionBrief
from desktop.core.clock import SystemClock
from desktop.core.errors import RefusedError, UnreachableError, UsageError
from desktop.live.backend import Backend, resolve_backend
from desktop.live.probe import examine_key
from desktop.live.sdk import open_client
from desktop.live.supervisor import LiveSupervisor
from desktop.settings.sections import SessionSettings
from tests.contract.live_stage import Stage, answer, staged
from tests.contract.test_embedded_server_flow import service_account

pytestmark = [
    pytest.mark.contract,
    # The SDK calls its support of ephemeral tokens experimental.
    pytest.mark.filterwarnings("ignore:The SDK's ephemeral token support"),
]

DEVELOPER_MODEL = "gemini-3.8-live"
VERTEX_MODEL = "gemini-live-2.5-flash-native-audio"


def settings(stage: Stage, kind: str, **changed: str) -> SessionSettings:
    model = VERTEX_MODEL if kind == "vertex" else DEVELOPER_MODEL
    plain = SessionSettings(
        backend=kind, model=model, endpoint=stage.url, ca_file=stage.ca_file, location="us-central1"
    )
    return dataclasses.replace(plain, **changed)  # type: ignore[arg-type]  # all of these are text


async def spoken(
    stage: Stage, session: SessionSettings, environ: Mapping[str, str], key: str = ""
) -> str:
    """Say hello as the backend that is resolved, and return the answer."""
    backend = resolve_backend(session, environ, key)
    live = LiveSupervisor(backend, session, SystemClock())
    stage.sessions.append(live)
    await live.start(SessionBrief("Be kind."))
    live.send_text("hello")
    return await answer(live)


def account_file(stage: Stage, folder: Path) -> Path:
    """Write a service account whose tokens come from the server itself."""
    endpoint = stage.endpoint
    path = folder / "account.json"
    path.write_text(json.dumps(service_account(endpoint)))
    return path


@pytest.fixture(autouse=True)
def own_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GOOGLE_API_KEY", "GEMINI_API_KEY", "GOOGLE_CLOUD_PROJECT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.mark.parametrize("name", ["GOOGLE_API_KEY", "GEMINI_API_KEY"])
async def test_a_developer_key_of_the_environment(name: str, tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        said = await spoken(stage, settings(stage, "developer"), {name: stage.key})
        assert said == "You said hello."


async def test_a_developer_key_of_the_keyring(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        said = await spoken(stage, settings(stage, "developer"), {}, stage.key)
        assert said == "You said hello."


async def test_an_ephemeral_token(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        token = await asyncio.to_thread(ephemeral_token, stage)
        assert token.startswith("auth_tokens/")
        said = await spoken(stage, settings(stage, "developer"), {"GOOGLE_API_KEY": token})
        assert said == "You said hello."


async def test_a_used_up_ephemeral_token_is_refused_as_a_key(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        token = await asyncio.to_thread(ephemeral_token, stage)
        session = settings(stage, "developer")
        await spoken(stage, session, {"GOOGLE_API_KEY": token})
        with pytest.raises(RefusedError, match="key"):
            await spoken(stage, session, {"GOOGLE_API_KEY": token})


async def test_a_vertex_express_key(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        said = await spoken(stage, settings(stage, "vertex"), {"GOOGLE_API_KEY": stage.key})
        assert said == "You said hello."


async def test_application_default_credentials(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with staged(tmp_path) as stage:
        monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(account_file(stage, tmp_path)))
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", stage.ca_file)
        environ = {"GOOGLE_CLOUD_PROJECT": "p", "GOOGLE_CLOUD_LOCATION": "europe-west4"}
        session = settings(stage, "vertex", location="global")
        assert resolve_backend(session, environ).location == "europe-west4"
        assert await spoken(stage, session, environ) == "You said hello."


async def test_a_service_account_file_of_the_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with staged(tmp_path) as stage:
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", stage.ca_file)
        path = str(account_file(stage, tmp_path))
        session = settings(stage, "vertex", credentials_file=path)
        assert resolve_backend(session, {}).project == "p"
        assert await spoken(stage, session, {}) == "You said hello."


async def test_without_any_credentials_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(tmp_path / "missing.json"))
    async with staged(tmp_path) as stage:
        with pytest.raises(UnreachableError, match="not found. Run gcloud auth"):
            await spoken(stage, settings(stage, "vertex", project="p"), {})


@pytest.mark.parametrize("text", ["", "{}", "no json"])
async def test_a_credentials_file_that_is_none_is_said(text: str, tmp_path: Path) -> None:
    path = tmp_path / "account.json"
    path.write_text(text)
    async with staged(tmp_path) as stage:
        session = settings(stage, "vertex", project="p", credentials_file=str(path))
        with pytest.raises(UsageError, match="credentials file"):
            await spoken(stage, session, {})


# -- where it is dialled ------------------------------------------------------------------------


@pytest.mark.parametrize("location", ["global", "us", "eu", "us-central1", "europe-west4"])
async def test_the_sdk_dials_the_host_that_is_told_to_people(
    location: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with staged(tmp_path) as stage:
        path = str(account_file(stage, tmp_path))
        backend = Backend("vertex", VERTEX_MODEL, project="p", location=location)
        client = await open_client(dataclasses.replace(backend, credentials_file=path), "v1beta1")
        options = client._api_client._http_options
        assert str(client._api_client._websocket_base_url(options)).rstrip("/") == (
            f"wss://{backend.host}"
        )
        await client.aio.aclose()
        client.close()


@asynccontextmanager
async def refusing_proxy() -> AsyncIterator[tuple[str, list[str]]]:
    """Yield the address of a proxy that notes what it is asked for, and refuses."""
    asked: list[str] = []

    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append((await reader.readline()).decode().strip())
        writer.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(refuse, "127.0.0.1", 0) as server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", asked


async def test_a_proxy_is_asked_for_the_service_but_not_for_this_computer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NO_PROXY")
    monkeypatch.delenv("no_proxy", raising=False)
    async with staged(tmp_path) as stage, refusing_proxy() as (address, asked):
        for name in ("HTTPS_PROXY", "https_proxy"):
            monkeypatch.setenv(name, address)
        assert await spoken(stage, settings(stage, "developer"), {}, stage.key) == "You said hello."
        assert asked == []
        away = settings(stage, "developer", endpoint="https://service.invalid", ca_file="")
        with pytest.raises(UnreachableError):
            await spoken(stage, away, {}, "k")
        assert asked[0] == "CONNECT service.invalid:443 HTTP/1.1"


# -- what is wrong ------------------------------------------------------------------------------


async def test_the_check_of_a_key_tells_what_is_wrong(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        session = settings(stage, "developer")
        good = resolve_backend(session, {}, stage.key)
        cases = {
            "": good,
            "key": dataclasses.replace(good, key="wrong"),
            "model": dataclasses.replace(good, model="gemini-0-live"),
            "network": dataclasses.replace(good, base_url="https://127.0.0.1:9"),
        }
        for cause, backend in cases.items():
            finding = await examine_key(backend, session, SystemClock())
            assert finding.cause == cause


async def test_a_used_up_quota_is_not_the_keys_fault(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        session = settings(stage, "developer")
        await asyncio.to_thread(control, stage, "refuse?status=429")
        finding = await examine_key(resolve_backend(session, {}, stage.key), session, SystemClock())
        assert (finding.verdict, finding.cause) == ("accepted", "quota")


def ephemeral_token(stage: Stage) -> str:
    return str(posted(stage, "v1alpha/auth_tokens", b"{}")["name"])


def control(stage: Stage, order: str) -> None:
    posted(stage, f"control/{order}", b"")


def posted(stage: Stage, path: str, body: bytes) -> dict[str, object]:
    request = urllib.request.Request(  # noqa: S310 - the address is the server's own
        f"{stage.url}/{path}", data=body, headers={"x-goog-api-key": stage.key}
    )
    context = ssl.create_default_context(cafile=stage.ca_file)
    opener = urllib.request.build_opener(
        urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=context)
    )
    with opener.open(request) as reply:
        found: dict[str, object] = json.load(reply)
    return found
