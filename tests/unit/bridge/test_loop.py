from __future__ import annotations

import asyncio
import time

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop.bridge.dialog import ask
from desktop.bridge.loop import run_gui

pytestmark = pytest.mark.ui


def test_the_gui_loop_returns_what_its_main_returns(qapp: QApplication) -> None:
    async def main() -> int:
        await asyncio.sleep(0)
        return 3

    assert run_gui(qapp, main()) == 3


def test_timers_of_the_gui_loop_never_fire_early(qapp: QApplication) -> None:
    async def main() -> float:
        began = time.monotonic()
        await asyncio.sleep(0.1)
        return time.monotonic() - began

    assert run_gui(qapp, main()) >= 0.098


def test_closing_the_last_window_does_not_end_the_loop(qapp: QApplication, qtbot: QtBot) -> None:
    async def main() -> str:
        dialog = QDialog()
        dialog.open()
        dialog.close()
        await asyncio.sleep(0.02)
        return "still here"

    assert run_gui(qapp, main()) == "still here"


def test_a_dialog_is_awaited_while_other_tasks_go_on(qapp: QApplication) -> None:
    async def main() -> tuple[int, bool]:
        dialog = QDialog()
        ticked = asyncio.Event()

        async def tick() -> None:
            await asyncio.sleep(0)
            ticked.set()
            dialog.accept()

        ticker = asyncio.create_task(tick(), name="tick")
        code = await ask(dialog)
        await ticker
        return code, ticked.is_set()

    assert run_gui(qapp, main()) == (QDialog.DialogCode.Accepted, True)
