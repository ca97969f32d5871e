"""Listens in on the raw messages of a socket, through the WebSocket library's own factory."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from websockets.asyncio.client import ClientConnection
    from websockets.typing import Data, DataLike

Side = Literal["<", ">"]
"""``>`` is what this client sent, ``<`` what the service sent."""


class Listener(Protocol):
    """Hears every message of one socket; must return at once and never raise."""

    def heard(self, side: Side, frame: str | bytes) -> None:
        """Take one message, after it was received and before it is sent."""
        ...


NewListener = Callable[[], Listener]
"""Makes the listener of a socket that is about to open."""


def listening_connection(listeners: Sequence[NewListener]) -> type[ClientConnection]:
    """Return a connection class for ``create_connection`` of ``websockets.connect``."""
    from websockets.asyncio.client import ClientConnection
    from websockets.protocol import State

    class ListeningConnection(ClientConnection):
        """A connection whose messages are overheard."""

        @cached_property
        def listeners(self) -> list[Listener]:
            return [new() for new in listeners]

        async def send(
            self,
            message: DataLike | Iterable[DataLike] | AsyncIterable[DataLike],
            *,
            text: bool | None = None,
        ) -> None:
            """Send a message, told to the listeners first."""
            self._tell(">", message)
            await super().send(message, text=text)

        def send_at_once(self, message: str) -> bool:
            """Send a text within this call; where that would have to wait, do nothing.

            The way through ``send`` enters two context managers and waits twice for what is one
            write most of the time. Without it and the queue's turn of the loop a message of sound
            costs a quarter less (measured).
            """
            waits = self.paused or self.send_in_progress is not None or self.transport.is_closing()
            if waits or self.protocol.state is not State.OPEN:
                return False
            self._tell(">", message)
            self.protocol.send_text(message.encode())
            self.send_data()
            return True

        async def recv(self, decode: bool | None = None) -> Data:  # type: ignore[override]  # the library's overloads only narrow it
            """Receive a message and tell it to the listeners."""
            message = await super().recv(decode)
            self._tell("<", message)
            return message

        def _tell(self, side: Side, message: object) -> None:
            if isinstance(message, str | bytes):
                for listener in self.listeners:
                    listener.heard(side, message)

    return ListeningConnection
