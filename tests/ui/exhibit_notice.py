"""The window with every fault that it can tell of: for ``tests.ui.look``."""

from __future__ import annotations

from string import Formatter

from PySide6.QtWidgets import QWidget

from desktop.core.events import Notice, NoticeLevel
from desktop.core.fault import Fault, Reason
from desktop.core.fault_text import TEXTS
from desktop.ui.remedy import FAULTS
from tests.ui import scene
from tests.ui.exhibit import Exhibit
from tests.ui.hall import Hall

NOTICES_EACH = 3


def notices(first: int) -> Exhibit:
    """The window with three faults of the table at once."""

    def show(hall: Hall) -> QWidget:
        window, relay = hall.window((900, 560))
        scene.connected(relay.on_event)
        for reason in list(FAULTS)[first : first + NOTICES_EACH]:
            fault = whatever(reason)
            relay.on_event(Notice(fault, NoticeLevel.ERROR, f"fault {reason}"))
        return window

    return show


def kinds(size: tuple[int, int], *, many: bool) -> Exhibit:
    """The window with a notice of each kind, or with two long ones, of which one has a button."""

    def show(hall: Hall) -> QWidget:
        window, relay = hall.window(size)
        scene.connected(relay.on_event)
        if many:
            relay.on_event(Notice("Saved as ~/Documents/conversation.md", key="saved"))
            relay.on_event(Notice(whatever(Reason.CAMERA_DARK), NoticeLevel.WARNING, "camera"))
            relay.on_event(Notice(whatever(Reason.KEY_REFUSED), NoticeLevel.ERROR, "key"))
        else:
            relay.on_event(Notice(_LONG, NoticeLevel.WARNING, "long"))
            relay.on_event(Notice(whatever(Reason.HOST_UNKNOWN), NoticeLevel.ERROR, "host"))
        return window

    return show


_LONG = "The place where conversations are kept is nearly full. " * 4

KIND_EXHIBITS: dict[str, Exhibit] = {
    "notices-kinds": kinds((1080, 700), many=True),
    "notices-kinds-small": kinds((720, 480), many=True),
    "notices-long": kinds((1080, 700), many=False),
    "notices-long-small": kinds((720, 480), many=False),
}

FACTS: dict[str, str | int] = {
    "cause": Fault(Reason.HOST_UNKNOWN), "code": "1011", "name": "USB Audio", "what": "microphone",
    "why": "it is in use", "host": "example.org", "date": "2026-05-04", "issuer": "Example CA",
    "url": "https://example.org", "old": "us-central1", "new": "global", "words": "no such thing",
    "seconds": 12, "minutes": 5, "folder": "~/.local/state/attune", "file": "settings.toml",
    "extent": "1 640 x 480", "now": "640 x 480", "was": "1 920 x 1 080", "rest": "", "most": 500,
    "names": "two", "took": "global",
}  # fmt: skip
_FORM = Formatter()


def whatever(reason: Reason) -> Fault:
    """Return a fault of this reason, with facts as they might be."""
    pieces = [part for piece in TEXTS[reason] for part in _FORM.parse(piece)]
    wanted = {name for _, name, _, _ in pieces if name}
    return Fault(reason, **{name: FACTS.get(name, name) for name in wanted})


NOTICE_EXHIBITS: dict[str, Exhibit] = {
    f"notice-{first:03}": notices(first) for first in range(0, len(FAULTS), NOTICES_EACH)
}
