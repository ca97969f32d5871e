"""The password of a shared memory: taken out of the settings and into the keyring."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from desktop.core.errors import UsageError
from desktop.core.events import Event, Notice, NoticeLevel
from desktop.core.fault import Fault, Reason
from desktop.memory.shared.address import address_of, parted
from desktop.settings.secret import KeyStore
from desktop.settings.sections import Settings


def without_password(settings: Settings) -> tuple[Settings, str]:
    """Return the settings as they may be written to a file, and the password they held."""
    url, password = parted(settings.memory.shared_url)
    if not password:
        return settings, ""
    memory = dataclasses.replace(settings.memory, shared_url=url)
    return dataclasses.replace(settings, memory=memory), password


async def keep_password(
    keys: KeyStore, url: str, password: str, publish: Callable[[Event], None]
) -> None:
    """Give the password of an address to the keyring, and tell where it is.

    An address that cannot be used is told by whoever tries to.
    """
    try:
        name = address_of(url).key
    except UsageError:
        return
    kept = await keys.set(name, password)
    if kept.where == "keyring":
        publish(Notice(Fault(Reason.PASSWORD_KEPT), NoticeLevel.INFO, "password"))
    else:
        publish(Notice(Fault(Reason.PASSWORD_FOR_NOW), NoticeLevel.WARNING, "password"))
