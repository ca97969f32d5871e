"""Realistic moments of a conversation, as the events that a window would get."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QImageWriter, QPainter

from desktop.core import events
from desktop.core.assistant import Levels
from desktop.core.co_listening_event import CoListenerCounts
from desktop.core.events import Event, NoticeLevel, SessionState, Source
from desktop.core.fault import Fault, Reason
from desktop.core.figure import Figures, LatencySummary, LinkFigures
from desktop.core.media import EchoReport, Level
from desktop.core.phrase import Length, Phrase
from desktop.core.phrase_text import Asking, Due, Shown
from desktop.core.share_event import ShareCondition
from desktop.core.simulation import FaultOffer, FaultParameter
from desktop.core.tool import ToolCallState

Publish = Callable[[Event], None]

LEVELS = Levels(Level(-24.0, -9.0), Level(-30.0, -16.0))

FIGURES = Figures(
    {
        "microphone_to_send": LatencySummary(1204, 1.2, 3.4, 7.9),
        "send_to_first_byte": LatencySummary(12, 310.4, 480.0, 512.2),
        "first_byte_to_first_sample": LatencySummary(12, 61.0, 74.5, 80.1),
        "tool": LatencySummary(3, 12.1, 402.0, 402.0),
    },
    {"malformed_messages": 1, "unknown_fields": 4},
    LinkFigures("europe-west4", 42.0),
)

FAULT = FaultOffer(
    "close",
    "Close the connection",
    "Closes with a code and a reason.",
    (
        FaultParameter("code", "number", 1011, "The WebSocket close code.", (), 1000, 4999),
        FaultParameter("reason", "text", "", "The reason text, at most 123 bytes."),
    ),
    ("now", "connect", "resume", "turn"),
)


def link_story(take: Callable[[object], None]) -> None:
    """A link that was lost and resumed, with settings left out."""
    dropped = (
        Fault(Reason.OPTION_MISSING, what="vocabulary"),
        Fault(Reason.OPTION_MISSING, what="picture detail"),
    )
    take(events.LinkOpened("vertex", "gemini-3.8-live", dropped_settings=dropped))
    take(events.LinkLost(1006, "the line gave no sign of life", 0.5))
    take(events.LinkOpened("vertex", "gemini-3.8-live", resumed=True, dropped_settings=dropped))
    take(events.LinkResumed("resumed", 642))


def picture(width: int = 960, height: int = 600, title: str = "Quarterly report") -> bytes:
    """Return a JPEG that looks like a window with a chart."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#fbfbfd"))
    painter = QPainter(image)
    painter.fillRect(QRect(0, 0, width, height // 9), QColor("#274c77"))
    painter.setPen(Qt.GlobalColor.white)
    font = QFont(painter.font())
    font.setPixelSize(height // 18)
    painter.setFont(font)
    painter.drawText(QRect(20, 0, width, height // 9), Qt.AlignmentFlag.AlignVCenter, title)
    for index, share in enumerate((0.35, 0.5, 0.42, 0.7, 0.62, 0.85)):
        tall = int(height * 0.7 * share)
        left = 60 + index * (width - 120) // 6
        bar = QRect(left, height - 40 - tall, (width - 120) // 9, tall)
        painter.fillRect(bar, QColor("#6096ba"))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(80)
    writer.write(image)
    return bytes(buffer.data().data())


def connected(publish: Publish, *, demo: bool = True) -> None:
    """A session has just begun."""
    publish(events.ControlsChanged(live=True))
    backend = "local" if demo else "developer"
    publish(events.LinkOpened(backend, "gemini-3.8-live", demo=demo))
    publish(events.SessionStateChanged(SessionState.LISTENING))


def _line(line_id: int, kind: str, text: str, clock: str, **more: object) -> Event:
    fields = {"final": True, **more}
    return events.TranscriptLineChanged(
        line_id,
        kind,  # type: ignore[arg-type]  # the literal is spelt out by the callers
        text,
        wall_time=f"2026-05-04T{clock}+02:00",
        **fields,  # type: ignore[arg-type]  # as above
    )


def conversation(publish: Publish) -> None:
    """Some turns, one cut off, one still being spoken."""
    publish(_line(1, "notice", "The person will ask for the time", "12:40:02"))
    publish(_line(2, "user", "What time is it?", "12:40:05"))
    publish(_line(3, "assistant", "It is twenty to one on Monday the fourth of May.", "12:40:06"))
    publish(_line(4, "user", "Set a timer for five minutes and call it tea", "12:40:31"))
    text = "I have set a timer for five minutes. I will remind you about the tea, and if you"
    publish(_line(5, "assistant", text, "12:40:33", cut_off=True))
    publish(_line(6, "user", "What does the warranty cover?", "12:41:02", typed=True))
    sources = (Source("Warranty.txt, section 2"), Source("Returns and repairs"))
    text = (
        "The warranty covers faults of material and workmanship for two years. It does not cover "
        "wear, water damage or repairs by others."
    )
    publish(_line(7, "assistant", text, "12:41:04", sources=sources))
    publish(_line(8, "user", "And how long does a repair", "12:41:20", final=False))


def sharing(publish: Publish) -> None:
    """A region and the camera are shared."""
    publish(
        events.ShareChanged("screen", active=True, what=Phrase(Shown.REGION, width=960, height=600))
    )
    now = time.monotonic()
    publish(events.FrameSent("screen", 960, 600, picture(), now - 0.8))
    publish(
        events.ShareChanged(
            "camera", active=True, what=Phrase(Shown.CAMERA_NAMED, name="Front camera")
        )
    )
    publish(events.FrameSent("camera", 640, 480, picture(640, 480, "Camera"), now - 0.4))


def tools(publish: Publish) -> None:
    """Calls in every state."""
    timer = {"seconds": 300, "label": "tea"}
    publish(events.ToolCallStateChanged("a", "set_timer", ToolCallState.RUNNING, timer))
    done = {"timer_id": "t1", "due": "12:45:31"}
    publish(events.ToolCallFinished("a", "set_timer", ToolCallState.DONE, done, 412))
    note = {"text": "Ask about the repair time"}
    publish(events.ToolCallStateChanged("b", "take_note", ToolCallState.RUNNING, note))
    failed = {"error": "no clipboard"}
    copy = {"text": "two years"}
    publish(events.ToolCallStateChanged("c", "copy_to_clipboard", ToolCallState.RUNNING, copy))
    publish(events.ToolCallFinished("c", "copy_to_clipboard", ToolCallState.FAILED, failed, 96))
    url = {"url": "https://example.org/warranty"}
    publish(
        events.ToolCallStateChanged(
            "d",
            "open_url",
            ToolCallState.WAITING,
            url,
            request=Phrase(Asking.OPEN_PAGE, host="example.org"),
        )
    )


def cues(publish: Publish) -> None:
    """Cues are on and both sources have spoken."""
    publish(
        events.EmotionCue(
            "voice",
            "measured",
            energy="higher",
            index=1.3,
            pitch_st=2.6,
            effort_db=3.4,
            loudness_db=4.2,
            pace=4.9,
            pace_percent=115.0,
            pauses=15.0,
            pauses_usual=25.0,
            progress=1.0,
        )
    )
    publish(
        events.EmotionCue(
            "model", "measured", phrase="sounds in a hurry", certainty="low", basis="words"
        )
    )


def co_listening(publish: Publish) -> None:
    """The co-listener has an offer."""
    publish(
        events.ControlsChanged(
            live=True, co_listening=True, sharing=True, co_listening_means="emulated"
        )
    )
    publish(events.SessionStateChanged(SessionState.OFFERING))
    counts = CoListenerCounts(heard=9, silent=6, cards=2, spoken=1, held=1)
    heard = time.monotonic() - 2.0
    publish(events.CoListenerChanged(True, "offering a card", "", heard, counts))
    publish(
        events.Offer(
            "o1",
            "Repairs take five working days",
            "A repair is done within five working days after the device has arrived.",
            "Returns and repairs, section 3",
            "how long does a repair take?",
        )
    )


def sound(publish: Publish) -> None:
    """Devices run, the echo is cancelled and both sides are recorded."""
    publish(events.DeviceChanged("microphone", "open", "Built-in microphone"))
    publish(events.EchoChanged(EchoReport("cancelling", 31.4)))
    publish(events.RecordingChanged(True, "2026-05-04 12.40.02.wav"))


def busy(publish: Publish) -> None:
    """Everything at once."""
    connected(publish)
    sound(publish)
    parts = {"prompt/AUDIO": 21_500, "response/AUDIO": 4_200}
    publish(events.UsageReported(22_000, 4_200, 26_200, parts))
    publish(events.ControlsChanged(live=True, sharing=True, camera=True, cues=True))
    publish(events.SessionStateChanged(SessionState.SPEAKING))
    publish(events.VoiceActivityChanged(active=True, source="local"))
    conversation(publish)
    sharing(publish)
    tools(publish)
    cues(publish)


def paused(publish: Publish) -> None:
    """The limit of costs has paused the session; the computer's sound cannot be had."""
    connected(publish, demo=False)
    conversation(publish)
    publish(events.ControlsChanged(live=True, muted=True, paused=True, messages_recorded=True))
    publish(events.SessionStateChanged(SessionState.PAUSED))
    publish(events.EchoChanged(EchoReport("not converging")))
    publish(events.Notice(Fault(Reason.MUTED_SPEECH), NoticeLevel.WARNING, "muted speech"))
    publish(events.Notice(Fault(Reason.PAUSED), NoticeLevel.ERROR, "cost reached"))


def trouble(publish: Publish) -> None:
    """The link is gone and the microphone too."""
    conversation(publish)
    publish(events.DeviceChanged("microphone", "lost"))
    publish(events.ControlsChanged(live=True, muted=True, voice_muted=True, talking="locked"))
    publish(events.LinkOpened("developer", "gemini-3.8-live"))
    publish(events.SessionStateChanged(SessionState.RESUMING))
    publish(events.LinkLost(1006, "the line gave no sign of life", 8.0))
    publish(
        events.Notice(
            Fault(Reason.CONNECTION_LOST),
            NoticeLevel.WARNING,
            "link",
        )
    )
    publish(
        events.Notice(
            Fault(Reason.MICROPHONE_GONE, name="USB Audio"),
            NoticeLevel.ERROR,
            "microphone",
        )
    )
    due = Phrase(Due.TIMER, label="tea", length=Length(300))
    publish(events.Notice(due, NoticeLevel.INFO, "timer"))


def connecting(publish: Publish) -> None:
    """The first connection is being made."""
    publish(events.SessionStateChanged(SessionState.CONNECTING))


def using_a_tool(publish: Publish) -> None:
    """An answer waits for a tool."""
    connected(publish)
    conversation(publish)
    timer = {"seconds": 300, "label": "tea"}
    publish(events.ToolCallStateChanged("a", "set_timer", ToolCallState.RUNNING, timer))
    publish(events.SessionStateChanged(SessionState.USING_TOOL))


def offline(publish: Publish) -> None:
    """This computer has no network; Attune tries again by itself."""
    connected(publish, demo=False)
    conversation(publish)
    publish(events.SessionStateChanged(SessionState.OFFLINE))
    publish(events.LinkLost(1006, "the line gave no sign of life", 8.0))
    fault = Fault(Reason.OFFLINE, host="example.org", cause=Fault(Reason.HOST_UNKNOWN))
    publish(events.Notice(fault, NoticeLevel.WARNING, "link"))


def refused(publish: Publish) -> None:
    """The service has refused the key."""
    fault = Fault(Reason.KEY_REFUSED)
    publish(events.SessionStateChanged(SessionState.ERROR, fault))
    publish(events.Notice(fault, NoticeLevel.ERROR, "link"))


def blind(publish: Publish) -> None:
    """The camera is dark and the shared window minimised."""
    connected(publish, demo=False)
    conversation(publish)
    publish(events.ControlsChanged(live=True, sharing=True, camera=True))
    sharing(publish)
    publish(
        events.ShareStateChanged("camera", ShareCondition.DARK, sentence=Fault(Reason.CAMERA_DARK))
    )
    publish(
        events.ShareStateChanged(
            "screen", ShareCondition.MINIMISED, sentence=Fault(Reason.WINDOW_MINIMISED)
        )
    )
    publish(events.Notice(Fault(Reason.CAMERA_DARK), NoticeLevel.WARNING, "camera"))


def ended(publish: Publish) -> None:
    """A conversation is over and can be read."""
    connected(publish)
    conversation(publish)
    publish(events.ControlsChanged())
    publish(events.SessionStateChanged(SessionState.ENDED))
