from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from desktop.core.errors import DeviceError
from desktop.core.events import (
    ControlsChanged,
    LinkOpened,
    Notice,
    NoticeLevel,
    RecordingChanged,
    SessionState,
    SessionStateChanged,
    ShareChanged,
    ShareStateChanged,
)
from desktop.core.fault import Fault, Reason
from desktop.core.share_event import ShareCondition
from desktop.ui.fault import texts, told
from desktop.ui.remedy import FAULTS, OWN
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui

ACTIONS = {one.action: reason for reason, one in FAULTS.items() if one.action not in ("", "check")}
"""Checking is shown where there is something to check: see the tests of its page."""

OWN_ACTIONS = {
    one.action: key
    for key, one in OWN.items()
    if one.action not in (*ACTIONS, "check") and not one.action.startswith("allow ")
}
"""What the system allows is tested with permissions."""


class Shouting(QTranslator):
    """Another language: the same words in capitals, places left alone."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del disambiguation, n
        parts = text.split("{")
        loud = [part.upper() if not i else _after_place(part) for i, part in enumerate(parts)]
        return "{".join(loud) if context == "Fault" else text

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        return False


def _after_place(part: str) -> str:
    name, _, rest = part.partition("}")
    return f"{name}}}{rest.upper()}"


@pytest.fixture
def shouting(stage: Stage) -> Iterator[Stage]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    translator = Shouting(app)
    app.installTranslator(translator)
    yield stage
    app.removeTranslator(translator)


def shown(stage: Stage) -> str:
    return stage.window.notices.texts()[-1]


def whatever(reason: Reason) -> Fault:
    facts = ("cause", "code", "name", "what", "why", "host", "date", "issuer", "url", "old", "new")
    more = ("words", "seconds", "minutes", "folder", "file", "extent", "now", "was", "rest", "most")
    return Fault(reason, **dict.fromkeys((*facts, *more, "names", "took"), "X"))


def opened(stage: Stage) -> list[QWidget]:
    dialogs = stage.window.findChildren(QDialog)
    return [dialog for dialog in dialogs if dialog.isVisible()]


def test_a_fault_of_the_engine_is_told_in_the_windows_language(shouting: Stage) -> None:
    fault = Fault(Reason.DEVICE_UNPLUGGED, what="microphone", name="Usb")
    shouting.publish(Notice(fault, NoticeLevel.WARNING, "microphone"))
    assert shown(shouting) == (
        "THE MICROPHONE 'Usb' IS NOT THERE. PLUG IT IN OR CHOOSE ANOTHER IN THE SETTINGS."
    )


def test_a_fault_within_a_fault_is_told_so_too(shouting: Stage) -> None:
    inner = Fault(Reason.HOST_UNKNOWN)
    shouting.publish(Notice(Fault(Reason.OFFLINE, host="a.b", cause=inner), key="link"))
    assert shown(shouting).startswith("a.b CANNOT BE REACHED")
    assert shown(shouting).endswith("IS THIS COMPUTER ONLINE?")


def test_a_refused_wish_is_told_so_too(shouting: Stage) -> None:
    shouting.assistant.failure = DeviceError(Fault(Reason.CAMERA_DARK))
    shouting.click("main_button")
    shouting.qtbot.waitUntil(lambda: bool(shouting.window.notices.texts()))
    assert shown(shouting).startswith("THE CAMERA SEES NOTHING BUT BLACK.")


def test_the_status_strip_and_the_tile_tell_it_too(shouting: Stage) -> None:
    shouting.publish(
        SessionStateChanged(SessionState.ERROR, Fault(Reason.QUOTA)),
        ShareChanged("screen", active=True, what="window"),
        ShareStateChanged("screen", ShareCondition.CLOSED, sentence=Fault(Reason.WINDOW_CLOSED)),
    )
    window = shouting.window
    strip = " ".join(one.toolTip() + one.accessibleName() for one in _widgets(window.status))
    assert "QUOTA IS USED UP" in strip
    assert any("WAS CLOSED" in getattr(one, "text", str)() for one in _widgets(window.sources))


def _widgets(parent: QWidget) -> list[QWidget]:
    return [one for one in parent.findChildren(QWidget) if hasattr(one, "text")]


def test_words_of_the_window_stay_as_they_are(shouting: Stage) -> None:
    assert told("Only words.") == "Only words."
    assert "{cause}" not in texts()


@pytest.mark.parametrize("action", ACTIONS)
def test_the_button_of_a_fault_does_something_without_a_modal_box(
    stage: Stage, action: str
) -> None:
    stage.publish(ControlsChanged(live=True))
    fault = whatever(ACTIONS[action])
    stage.publish(Notice(fault, NoticeLevel.WARNING, "some fault"))
    before = len(stage.assistant.wishes)
    stage.click("notice_button")

    def happened() -> bool:
        picking = stage.window.sharing._picker is not None
        return bool(opened(stage)) or len(stage.assistant.wishes) > before or picking

    stage.qtbot.waitUntil(happened)
    for dialog in opened(stage):
        dialog.close()
    stage.window.sharing.close()


@pytest.mark.parametrize("action", OWN_ACTIONS)
def test_the_button_of_a_notice_of_the_windows_own_does_something(
    stage: Stage, action: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened_urls: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened_urls.append)
    stage.publish(RecordingChanged(False, str(tmp_path / "a.wav")))
    stage.publish(Notice("Told.", NoticeLevel.WARNING, OWN_ACTIONS[action]))
    bar = stage.window.notices.findChildren(QPushButton, "notice_button")[-1]
    bar.click()
    stage.qtbot.waitUntil(lambda: bool(opened(stage) or opened_urls or stage.assistant.wishes))
    for dialog in opened(stage):
        dialog.close()


def test_nobody_reads_that_attune_is_offline_once_the_session_is_over(stage: Stage) -> None:
    offline = Fault(Reason.OFFLINE, host="example.org", cause="It does not answer.")
    for after in (SessionStateChanged(SessionState.OFF), LinkOpened("Demo", "m", True, False)):
        stage.publish(Notice(offline, NoticeLevel.WARNING, "link"))
        shown = stage.window.notices.texts()
        stage.publish(after)
        assert (len(shown), stage.window.notices.texts()) == (1, [])


def test_why_a_session_ended_stays_until_another_one_is_tried(stage: Stage) -> None:
    stage.publish(Notice(Fault(Reason.KEY_REFUSED), NoticeLevel.ERROR, "link"))
    stage.publish(SessionStateChanged(SessionState.OFF))
    assert len(stage.window.notices.texts()) == 1
    stage.publish(SessionStateChanged(SessionState.CONNECTING))
    assert stage.window.notices.texts() == []


def test_why_a_session_could_not_begin_goes_with_the_next_try(stage: Stage) -> None:
    stage.window.notices.on_failed(Fault(Reason.CREDENTIALS_MISSING))
    stage.publish(SessionStateChanged(SessionState.CONNECTING))
    assert stage.window.notices.texts() == []
