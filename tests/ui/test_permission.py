from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.bridge.engine import EngineThread
from desktop.bridge.intent import Intents
from desktop.bridge.relay import EventRelay
from desktop.settings.sections import AppearanceSettings
from desktop.ui.backing import Backing
from desktop.ui.permission.port import Kind, Leave
from desktop.ui.permission.system import PAGES, SystemPermissions
from desktop.ui.window import MainWindow
from tests.fakes.assistant import FakeAssistant
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui


class FakePermissions:
    """A system whose person answers when the test says so."""

    def __init__(self) -> None:
        self.leaves: dict[Kind, Leave] = dict.fromkeys(
            ("microphone", "camera", "screen"), "unknown"
        )
        self.asked: list[Kind] = []
        self._answered: Callable[[Leave], object] | None = None

    def state(self, kind: Kind) -> Leave:
        return self.leaves[kind]

    def ask(self, kind: Kind, answered: Callable[[Leave], object]) -> None:
        self.asked.append(kind)
        self._answered = answered

    def repair(self, kind: Kind) -> str:
        return f"settings:{kind}"

    def answer(self, leave: Leave) -> None:
        assert self._answered is not None
        self.leaves[self.asked[-1]] = leave
        self._answered(leave)


@pytest.fixture
def system() -> FakePermissions:
    return FakePermissions()


@pytest.fixture
def asking(qtbot: QtBot, engine: EngineThread, system: FakePermissions) -> Iterator[Stage]:
    assistant, relay, intents = FakeAssistant(), EventRelay(), Intents(engine)
    window = MainWindow(
        assistant,
        intents,
        relay,
        AppearanceSettings(theme="light"),
        backing=Backing(permissions=system),
    )
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield Stage(qtbot, window, assistant, relay)
    relay.close()


def told(stage: Stage) -> str:
    return " ".join(stage.window.notices.texts())


def test_the_microphone_is_asked_for_at_the_first_start_in_one_sentence(
    asking: Stage, system: FakePermissions
) -> None:
    assert system.asked == []
    asking.click("main_button")
    asking.click("main_button")
    assert system.asked == ["microphone"]
    assert "listens to your microphone" in told(asking)
    system.answer("granted")
    asking.wished("start")
    assert told(asking) == ""


def test_without_a_microphone_the_conversation_begins_and_it_says_how_to_mend_it(
    asking: Stage, system: FakePermissions, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    asking.click("main_button")
    system.answer("denied")
    asking.wished("start")
    assert "does not let Attune use the microphone" in told(asking)
    asking.find(QPushButton, "notice_button").click()
    assert opened == [QUrl("settings:microphone")]


def test_a_camera_that_is_not_allowed_stays_off(asking: Stage, system: FakePermissions) -> None:
    system.leaves["camera"] = "denied"
    asking.click("camera_button")
    assert system.asked == []
    assert "does not let Attune use the camera" in told(asking)
    assert ("set_camera", True) not in asking.assistant.wishes


def test_what_is_allowed_is_never_asked_for(asking: Stage, system: FakePermissions) -> None:
    system.leaves["camera"] = "granted"
    asking.click("camera_button")
    asking.wished("set_camera", True)
    assert system.asked == []


@pytest.mark.parametrize(
    ("platform", "kind", "page"),
    [
        ("darwin", "screen", "Privacy_ScreenCapture"),
        ("darwin", "microphone", "Privacy_Microphone"),
        ("win32", "camera", "ms-settings:privacy-webcam"),
        ("linux", "camera", ""),
    ],
)
def test_each_system_has_its_page_to_mend_a_no(platform: str, kind: Kind, page: str) -> None:
    assert SystemPermissions(platform).repair(kind).endswith(page)
    assert all("rivacy" in address for address in PAGES.values())


@pytest.mark.parametrize("kind", ["microphone", "camera", "screen"])
def test_linux_asks_nothing(qtbot: QtBot, kind: Kind) -> None:
    system, answers = SystemPermissions("linux"), list[Leave]()
    assert system.state(kind) == "granted"
    system.ask(kind, answers.append)
    qtbot.waitUntil(lambda: answers == ["granted"])
