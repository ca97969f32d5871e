"""The service's HTML as it is, in a page that runs nothing, loads nothing and leads nowhere.

Importing this loads Qt WebEngine, so only what has a page to show does it, after
``engine.prepare``.
"""

from __future__ import annotations

import html
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QResizeEvent
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface
from PySide6.QtWebEngineCore import (
    QWebEngineNewWindowRequest,
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget

LONGEST: Final = 400_000
"""Characters that a page may have; Chromium takes 2 MB of it in its escaped form."""

_TALLEST: Final = 200
_MEASURE_MS: Final = 60
_OFF: Final = (
    QWebEngineSettings.WebAttribute.JavascriptEnabled,
    QWebEngineSettings.WebAttribute.LocalStorageEnabled,
    QWebEngineSettings.WebAttribute.PluginsEnabled,
    QWebEngineSettings.WebAttribute.HyperlinkAuditingEnabled,
    QWebEngineSettings.WebAttribute.DnsPrefetchEnabled,
    QWebEngineSettings.WebAttribute.AutoLoadIconsForPage,
    QWebEngineSettings.WebAttribute.FocusOnNavigationEnabled,
    QWebEngineSettings.WebAttribute.ErrorPageEnabled,
    QWebEngineSettings.WebAttribute.PdfViewerEnabled,
)
_POLICY: Final = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-src https:"
)
"""Frames only so that a link in one gets as far as ``acceptNavigationRequest``."""

_HEAD: Final = (
    '<!doctype html><meta charset="utf-8"><meta name="color-scheme" content="light dark">'
    "<style>html{overflow:hidden}body{margin:2px}</style>"
)
_HEIGHT: Final = """(() => {
  const page = document.querySelector("iframe").contentDocument;
  return page.body ? Math.ceil(page.body.getBoundingClientRect().bottom) + 2 : 0;
})()"""


class SuggestionPage(QWebEngineView):
    """Shows one piece of HTML. ``chosen`` carries the address of a link that was activated.

    ``fitted`` carries how tall the content is, in logical pixels; ``broken`` says that the engine
    has ended.
    """

    chosen = Signal(QUrl)
    fitted = Signal(int)
    broken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        # Drawn by the processor: a window that gains a widget of OpenGL is made anew by the system.
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
        super().__init__(parent)
        profile = QWebEngineProfile()
        self._guard = _Guard(profile)
        profile.setUrlRequestInterceptor(self._guard)
        self._sheet = _Sheet(profile, self)
        # After the page, so that it is also destroyed after it.
        profile.setParent(self)
        self.setPage(self._sheet)
        self.setObjectName("suggestion_page")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self._measure = QTimer(self)
        self._measure.setSingleShot(True)
        self._measure.setInterval(_MEASURE_MS)
        self._measure.timeout.connect(self._on_measure)
        self._sheet.chosen.connect(self.chosen)
        self._sheet.loadFinished.connect(self._on_load_finished)
        self._sheet.renderProcessTerminated.connect(self.broken)

    def load(self, markup: str, *, dark: bool) -> None:  # type: ignore[override]  # a page of ours has no address to load
        """Show this HTML, unchanged, in its light or its dark variant."""
        self._sheet.setBackgroundColor(QColor(Qt.GlobalColor.transparent))
        self._sheet.setHtml(framed(markup, dark=dark))

    def sizeHint(self) -> QSize:
        """Ask for as much room as the content has been given."""
        return QSize(100, max(1, self.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measure.start()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take nothing in."""
        event.ignore()

    def _on_load_finished(self, loaded: bool) -> None:
        if loaded:
            self._on_measure()

    def _on_measure(self) -> None:
        world = QWebEngineScript.ScriptWorldId.ApplicationWorld
        self._sheet.runJavaScript(_HEIGHT, world.value, self._on_height)

    def _on_height(self, height: object) -> None:
        if isinstance(height, int | float) and height > 0:
            self.fitted.emit(round(min(height * self.zoomFactor(), _TALLEST)))


def framed(markup: str, *, dark: bool) -> str:
    """Return a page that shows this HTML in a frame.

    A frame takes its preference for light or dark from the element that holds it (Media Queries
    Level 5, `prefers-color-scheme`), which is how the content follows the theme and not only the
    desktop. The frame is sandboxed: no scripts, no forms, and its links need a click.
    """
    scheme = "dark" if dark else "light"
    inside = html.escape(_HEAD + markup)
    return (
        f'<!doctype html><html style="color-scheme:{scheme};height:100%"><head>'
        f'<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '</head><body style="margin:0;height:100%;overflow:hidden">'
        '<iframe sandbox="allow-same-origin allow-popups allow-top-navigation-by-user-activation" '
        f'style="color-scheme:{scheme};border:0;display:block;width:100%;height:100%" '
        f'srcdoc="{inside}"></iframe></body></html>'
    )


class _Guard(QWebEngineUrlRequestInterceptor):
    """Lets nothing out: only what the page carries in itself is shown."""

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:  # noqa: N802 - Qt's name
        """Block everything that is not the page's own text."""
        info.block(info.requestUrl().scheme() not in ("data", "about"))


class _Sheet(QWebEnginePage):
    """Stays where it is; whatever a person activates is told by ``chosen``."""

    chosen = Signal(QUrl)

    def __init__(self, profile: QWebEngineProfile, parent: QObject) -> None:
        super().__init__(profile, parent)
        for attribute in _OFF:
            self.settings().setAttribute(attribute, False)
        self.newWindowRequested.connect(self._on_new_window)
        self.permissionRequested.connect(lambda permission: permission.deny())

    def acceptNavigationRequest(  # noqa: N802 - Qt's name
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        """Show our own page; tell of a link instead of following it."""
        address = QUrl(url)
        if kind is QWebEnginePage.NavigationType.NavigationTypeLinkClicked:
            self.chosen.emit(address)
            return False
        typed = kind is QWebEnginePage.NavigationType.NavigationTypeTyped
        return (is_main_frame and typed and address.scheme() == "data") or (
            not is_main_frame and address.toString() in ("about:srcdoc", "about:blank")
        )

    def javaScriptConsoleMessage(  # noqa: N802 - Qt's name
        self,
        level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        message: str,
        line: int,
        source: str,
    ) -> None:
        """Keep what a page complains about out of the log: it may quote the page."""

    def _on_new_window(self, request: QWebEngineNewWindowRequest) -> None:
        if request.isUserInitiated():
            self.chosen.emit(request.requestedUrl())
