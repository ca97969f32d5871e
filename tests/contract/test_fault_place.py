"""What a person is told of a host, a certificate, other places, sleep and clocks.

The number of each case is its row in the table after the results.
"""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.core.errors import UnreachableError, UntrustedError
from desktop.core.events import (
    LinkLost,
    LinkOpened,
    LinkResumed,
    MachineWoke,
)
from desktop.live.backend import Backend
from desktop.live.dialler import Dialler
from tests.contract import fault_stage
from tests.contract.fault_stage import lined, sentences
from tests.contract.live_stage import BRIEF, MODELS, until

pytestmark = [pytest.mark.contract, pytest.mark.usefixtures("row")]
row = fault_stage.row


async def test_20_a_host_that_does_not_exist_is_a_sentence(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        session = line.make(url="https://nowhere.invalid")

        with pytest.raises(UnreachableError, match="cannot be found|did not answer"):
            await session.start(BRIEF)


async def test_21_an_untrusted_certificate_is_told_and_nothing_is_sent(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        with pytest.raises(UntrustedError, match="is not trusted") as caught:
            await line.make(ca_file="").start(BRIEF)

        said = str(caught.value)
        assert "The certificate of 127.0.0.1 is not trusted" in said
        assert 'It was issued by "Attune' in said
        assert "sign in with a browser" in said
        assert not {"ignore", "anyway", "accept"} & set(said.lower().split())
        assert line.proxy.opened == 2, "dialled once, and asked once who it is"


async def test_26_a_clock_before_the_installation_is_what_is_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with lined(tmp_path) as line:
        monkeypatch.setattr(line.clock, "wall", lambda: datetime(1970, 1, 2, tzinfo=UTC))

        with pytest.raises(UntrustedError, match="clock says 02 January 1970.* Set the clock"):
            await line.make(ca_file="").start(BRIEF)


async def test_22_a_proxy_of_the_system_is_not_asked_for_loopback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    async with lined(tmp_path) as line:
        await line.session.start(BRIEF)

        assert (await until(line.session, LinkOpened)).demo


async def test_21_a_network_that_answers_for_the_service_is_told_and_not_stormed(
    tmp_path: Path,
) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.stage.server.entrance.port = 0  # what answers now is for somebody else
        line.session._dial = Dialler(line.clock, deadline_s=1.0)
        line.session._opener._dial = line.session._dial
        line.session._backend = dataclasses.replace(line.session._backend, ca_file="")
        line.session._route._places[0] = line.session._backend
        opened = line.proxy.opened
        line.proxy.reset()
        losses = [await until(line.session, LinkLost) for _ in range(2)]

        assert "is not trusted" in losses[-1].reason
        assert losses[-1].retry_in_s > 600
        assert line.proxy.opened == opened + 2, "dialled once, and asked once who it is"


async def test_23_another_backend_takes_over_and_it_is_said(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        direct = Backend("local", MODELS[1], line.stage.key, line.stage.url, line.stage.ca_file)
        line.session = line.make(others=[direct])
        await line.begin()
        line.stage.server.entrance.port = int(line.stage.url.rpartition(":")[2])
        line.proxy.refusing = True
        line.proxy.reset()

        assert (await until(line.session, LinkResumed)).how == "rebuilt"
        assert "goes to Demo on this computer" in sentences([e for _, e in line.noted])


async def test_23_nothing_but_what_is_allowed_is_dialled(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.proxy.refusing = True
        line.proxy.reset()
        for _ in range(6):
            await until(line.session, LinkLost)

        assert not any("goes to" in sentences([event]) for _, event in line.noted)


async def test_25_after_a_sleep_the_line_is_asked_and_kept_when_it_lives(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.slept_s = 1200.0

        assert (await until(line.session, MachineWoke)).absent_s == pytest.approx(1200, abs=5)
        assert await line.say("again") == "You said again."
        assert line.proxy.opened == 1


async def test_25_after_a_sleep_a_line_that_died_is_replaced(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.proxy.stall()
        line.slept_s = 1200.0

        assert (await until(line.session, LinkResumed)).how == "resumed"


@pytest.mark.parametrize("days", [1, -1])
async def test_26_a_wall_clock_that_is_set_by_a_day_changes_nothing(
    days: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        wall = line.clock.wall
        monkeypatch.setattr(line.clock, "wall", lambda: wall() + timedelta(days=days))
        await line.clock.sleep(5)

        assert await line.say("again") == "You said again."
        assert line.proxy.opened == 1
        assert not any(isinstance(event, LinkLost | MachineWoke) for _, event in line.noted)
