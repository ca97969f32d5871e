"""The embedded server as the window's own child process, which is killed and comes back."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

import psutil
import pytest

from desktop.app.embedded import EmbeddedServerProcess, ServerAddress
from desktop.app.simulator import ControlAddress
from desktop.core.errors import UnreachableError
from desktop.core.fault import Fault, Reason

pytestmark = pytest.mark.contract

PATIENCE_S = 60.0


class Running:
    """Where the server was first; nobody asks its owner, who might start it."""

    def __init__(self, address: ServerAddress) -> None:
        self._address = address

    async def address(self) -> ServerAddress:
        return self._address


def server() -> psutil.Process | None:
    """Return the child that serves."""
    children = psutil.Process(os.getpid()).children()
    return next((one for one in children if serves(one)), None)


def serves(process: psutil.Process) -> bool:
    try:
        return "serve" in process.cmdline()
    except psutil.Error:  # it has just ended
        return False


async def successor(killed: int) -> None:
    while True:
        found = server()
        if found is not None and found.pid != killed:
            return
        await asyncio.sleep(0.05)


async def answering(address: ServerAddress) -> None:
    while True:
        try:
            await ControlAddress(lambda: Running(address)).faults()
        except Exception:  # noqa: BLE001 - not there yet, however the HTTP library says so
            await asyncio.sleep(0.05)
        else:
            return


async def test_a_server_that_dies_answers_again_where_it_was_and_to_the_same_key(
    tmp_path: Path,
) -> None:
    embedded = EmbeddedServerProcess(tmp_path)
    try:
        async with asyncio.timeout(PATIENCE_S):
            address = await embedded.address()
            process = server()
            assert process is not None
            process.send_signal(signal.SIGKILL)
            await successor(process.pid)
            await answering(address)
        assert await embedded.address() == address
    finally:
        await embedded.aclose()
    assert server() is None


@pytest.mark.parametrize(
    ("mode", "reason"), [(0o600, Reason.DEMO_BARRED), (None, Reason.DEMO_FAILED)]
)
async def test_an_interpreter_that_cannot_be_run_is_a_fault_with_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: int | None, reason: Reason
) -> None:
    program = tmp_path / "python"
    if mode is not None:
        program.touch(mode)
    monkeypatch.setattr(sys, "executable", str(program))
    embedded = EmbeddedServerProcess(tmp_path)
    with pytest.raises(UnreachableError) as caught:
        await embedded.address()
    await embedded.aclose()
    assert isinstance(caught.value.args[0], Fault)
    assert caught.value.args[0].reason is reason
    if reason is Reason.DEMO_BARRED:
        assert str(program) in str(caught.value)
