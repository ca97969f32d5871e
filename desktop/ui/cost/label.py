"""The cost in the status strip, and the caps that a person sets."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel

from desktop.core.events import ControlsChanged, LinkOpened, Notice, NoticeLevel, UsageReported
from desktop.core.figure import Figures
from desktop.settings.sections import CostSettings
from desktop.ui.button import set_property
from desktop.ui.cost.meter import SUMMARY_READ, SUMMARY_WRITTEN, CostMeter
from desktop.ui.locale import dollars, number

REACHED = "cost reached"
"""Key of the notice that the hard cap has paused the session."""
_TOLD = "cost"


class CostLabel(QLabel):
    """Shows money where it can, tokens where not, and the details as its tooltip.

    At the soft cap it warns once a session; at the hard cap ``cap_reached`` asks to pause it, so
    that nothing more is sent. Who resumes goes beyond the cap until the session ends.
    """

    noticed = Signal(object)
    cap_reached = Signal()

    def __init__(
        self, figures: Callable[[], Figures], now: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__()
        self.setObjectName("cost_label")
        self.setProperty("tone", "dim")
        self._figures = figures
        self._now = now
        self._meter = CostMeter()
        self._caps = CostSettings()
        self._demo = False
        self._live = self._held = False
        self._began = now()
        self._warned = self._paused = False
        self.hide()

    def take_caps(self, caps: CostSettings) -> None:
        """Take other caps; a raised one may be reached again."""
        if caps != self._caps:
            self._caps = caps
            self._warned = self._paused = False

    def on_link_changed(self, event: object) -> None:
        """Begin to count with each session."""
        if isinstance(event, LinkOpened) and not event.resumed:
            self._demo = event.demo
            self._meter.reset()
            self._began = self._now()
            self._warned = self._paused = False
            self.hide()

    def on_controls_changed(self, event: ControlsChanged) -> None:
        """Know whether there is something to pause; whoever resumes has read the notice."""
        self._live = event.live
        if self._paused and self._held and not event.paused:
            self.noticed.emit(Notice("", key=REACHED))
        self._held = event.paused

    def on_usage_changed(self, event: UsageReported) -> None:
        """Count a report, show it, and mind the caps."""
        self._meter.add(event)
        prices = None if self._demo else self._figures().link.prices
        spent = self._meter.dollars(prices)
        hourly = self._meter.hourly(prices, self._now() - self._began)
        self._show(spent, hourly)
        if spent is not None:
            self._mind(spent)

    def _show(self, spent: float | None, hourly: float | None) -> None:
        if spent is None:
            text = self.tr("{tokens} tokens").format(tokens=_short(self._meter.total))
        elif hourly is None:
            text = dollars(spent)
        else:
            text = self.tr("{spent} (~{hourly}/h)").format(
                spent=dollars(spent), hourly=dollars(hourly)
            )
        self.setText(text)
        self.setAccessibleName(self.tr("Cost: {text}").format(text=text))
        self.setToolTip("\n".join(self._details(spent)))
        self.show()

    def _details(self, spent: float | None) -> list[str]:
        names = {
            "prompt/AUDIO": self.tr("Sound heard"),
            "prompt/TEXT": self.tr("Text read"),
            "prompt/IMAGE": self.tr("Pictures seen"),
            "prompt/VIDEO": self.tr("Video seen"),
            "response/AUDIO": self.tr("Sound spoken"),
            "response/TEXT": self.tr("Text written"),
            SUMMARY_READ: self.tr("Read for a summary"),
            SUMMARY_WRITTEN: self.tr("Summaries written"),
        }
        counts = self._meter.tokens
        lines = [
            self.tr("{what}: {count} tokens").format(what=word, count=number(counts[name]))
            for name, word in names.items()
            if counts[name]
        ]
        if self._demo:
            lines.append(self.tr("The demo costs nothing."))
        elif spent is None:
            lines.append(self.tr("No price is known for this model."))
        else:
            lines.append(self.tr("Estimated from list prices; your bill may differ."))
        return lines

    def _mind(self, spent: float) -> None:
        soft, hard = self._caps.soft_cap, self._caps.hard_cap
        reached = 0 < hard <= spent
        set_property(self, "tone", "danger" if reached else "warning" if self._warned else "dim")
        if reached and self._live and not self._paused:
            self._paused = True
            text = self.tr(
                "This session has cost {spent}, the limit that you set. Attune has paused it: "
                "nothing that you say or show is sent. Resume to go on beyond the limit, or end it."
            )
            told = text.format(spent=dollars(spent))
            self.noticed.emit(Notice("", key=_TOLD))  # said now by what is more
            self.noticed.emit(Notice(told, NoticeLevel.ERROR, REACHED))
            self.cap_reached.emit()
        elif 0 < soft <= spent and not self._warned and not reached:
            self._warned = True
            set_property(self, "tone", "warning")
            text = self.tr("This session has cost {spent}, more than you wanted to be told of.")
            told = text.format(spent=dollars(spent))
            self.noticed.emit(Notice(told, NoticeLevel.WARNING, _TOLD))


def _short(count: int) -> str:
    if count < 10_000:
        return number(count)
    if count < 1_000_000:
        return QCoreApplication.translate("Units", "{n}k").format(n=number(count / 1000))
    return QCoreApplication.translate("Units", "{n}M").format(n=number(count / 1_000_000, 1))
