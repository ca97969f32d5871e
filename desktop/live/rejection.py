"""What services have rejected of a model's setup, remembered for a week."""

from __future__ import annotations

import json
import logging
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from desktop.core.errors import StoreError
from desktop.settings.path import private_folder

logger = logging.getLogger(__name__)

LASTS_S = 7 * 86_400.0
_PASSING = frozenset({"optional", "voice"})
"""Not remembered: a guess at what was meant, and a word that the person may change."""

_MOST = 500


class RejectionBook:
    """Keeps rejected fields by service and model; without a path for this run only.

    A service may learn: what is a week old is sent again. ``now`` is seconds since 1970. Reading
    and writing the file blocks.
    """

    def __init__(self, path: Path | None, now: Callable[[], float]) -> None:
        self._path = path
        self._now = now
        self._since: dict[tuple[str, str, str], float] = {}
        self._changed = False

    def known(self, family: str, model: str) -> set[str]:
        """Return the fields that a model's setup should be built without."""
        oldest = self._now() - LASTS_S
        return {
            field
            for (its_family, its_model, field), since in self._since.items()
            if (its_family, its_model) == (family, model) and since > oldest
        }

    def note(self, family: str, model: str, field: str) -> None:
        """Remember that a field was rejected."""
        if field not in _PASSING and len(self._since) < _MOST:
            self._since[family, model, field] = self._now()
            self._changed = True

    def load(self) -> None:
        """Read what an earlier run has learnt; a file that cannot be read is ignored."""
        if self._path is None:
            return
        try:
            rows = json.loads(self._path.read_text(encoding="utf-8"))
            now = self._now()
            # What is dated later than now, by a clock that was wrong, would never grow old.
            read = {
                (str(f), str(m), str(w)): min(float(since), now) for f, m, w, since in rows[:_MOST]
            }
        except FileNotFoundError:
            return
        except (OSError, ValueError, TypeError) as error:
            logger.info("what was rejected before cannot be read: %s", type(error).__name__)
            return
        self._since = {**read, **self._since}

    def save(self) -> None:
        """Write what is still of use, in one step; a disk that fails costs only the memory."""
        if self._path is None or not self._changed:
            return
        oldest = self._now() - LASTS_S
        rows = [[*key, since] for key, since in self._since.items() if since > oldest]
        try:
            _replace(self._path, json.dumps(rows))
        except (OSError, StoreError) as error:
            logger.info("what was rejected cannot be kept: %s", type(error).__name__)
        self._changed = False


def _replace(path: Path, text: str) -> None:
    """Write a file in one step, or nothing at all. Raises ``OSError`` or ``StoreError``."""
    descriptor, name = tempfile.mkstemp(dir=private_folder(path.parent))
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
