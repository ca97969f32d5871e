"""Errors that Attune raises on purpose.

::

    AttuneError
    ├── UserFacingError            its text is a sentence for people and is shown as it stands
    │   ├── UsageError             the command line or a setting asks for something impossible
    │   ├── RefusedError           the service said no: key, quota, model, permission
    │   ├── UnreachableError       the service could not be reached
    │   │   └── UntrustedError     something else answered in its place
    │   ├── DeviceError            microphone, speaker, camera or screen cannot be used
    │   └── StoreError             a file of Attune's own cannot be read or written
    ├── LinkLostError              the socket went away: a state, not a message box
    ├── ChannelFullError           a channel that must not lose anything is full
    └── ChannelClosedError         the other side has closed the channel

Every ``UserFacingError`` names an exit code for the command line.
"""

from __future__ import annotations

from typing import ClassVar


class AttuneError(Exception):
    """Base of all errors that Attune raises on purpose."""


class UserFacingError(AttuneError):
    """Its text says what happened, what Attune does now and what the person can do."""

    exit_code: ClassVar[int] = 1


class UsageError(UserFacingError):
    """The command line or a setting asks for something impossible."""

    exit_code = 2


class RefusedError(UserFacingError):
    """The service refused: key, quota, model or permission. Trying again at once is pointless."""

    exit_code = 3


class UnreachableError(UserFacingError):
    """The service could not be reached. Trying again later may help."""

    exit_code = 4


class UntrustedError(UnreachableError):
    """What answers is not the service, or its certificate cannot be checked: only people help."""


class DeviceError(UserFacingError):
    """A microphone, speaker, camera or screen cannot be used; the rest keeps working."""

    exit_code = 5


class DeviceAwaitedError(DeviceError):
    """A device cannot be used yet; its port goes on trying by itself until it is closed."""


class StoreError(UserFacingError):
    """A file of Attune's own cannot be read or written; Attune goes on without it."""


class LinkLostError(AttuneError):
    """The socket to the service has gone.

    ``code`` is the WebSocket close code (1006 where none arrived), ``reason`` the service's text.
    """

    def __init__(self, code: int, reason: str = "") -> None:
        super().__init__(f"link lost with close code {code}")
        self.code = code
        self.reason = reason


class ChannelFullError(AttuneError):
    """A channel that must not lose anything is full."""


class ChannelClosedError(AttuneError):
    """The channel is closed and empty."""
