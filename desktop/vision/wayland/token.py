"""Keeps the desktop's token, with which it need not ask again."""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from pathlib import Path

logger = logging.getLogger(__name__)

LONGEST = 4096


class TokenFile:
    """A token that is good once: each grant brings the next. Without a path it is forgotten."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._token = ""

    def read(self) -> str:
        """Return the token to give to the portal; empty for none."""
        if self._path is not None and not self._token:
            with suppress(OSError, UnicodeDecodeError):
                self._token = self._path.read_text("utf-8")[:LONGEST].strip()
        return self._token

    def keep(self, token: str) -> None:
        """Keep the token of a grant, in the place of the one before; empty forgets it."""
        if token == self._token:
            return
        self._token = token
        if self._path is None:
            return
        try:
            if not token:
                self._path.unlink(missing_ok=True)
                return
            self._path.parent.mkdir(parents=True, exist_ok=True)
            draft = self._path.with_suffix(".new")
            draft.touch(mode=0o600)
            draft.write_text(token, "utf-8")
            os.replace(draft, self._path)
        except OSError as error:
            logger.info("the screen's permission is not remembered: %s", type(error).__name__)
