"""Errors about servers, worded for people.

::

    UserFacingError
    └── ServerError                a call or a start did not work
        └── UnstartableError       trying again by itself is pointless
"""

from __future__ import annotations

from desktop.core.errors import UserFacingError


class ServerError(UserFacingError):
    """A server did not do what was asked of it."""


class UnstartableError(ServerError):
    """A server cannot come up before the person has done something."""
