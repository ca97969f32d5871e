"""Files that hold what the database held once: copies from before a change, and damaged ones."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

_COPIES = (".v*-*", ".damaged-*")
"""How names of copies go on after the database's own."""


def erase_copies(database: Path) -> int:
    """Erase every copy that lies beside a database and return how many files those were."""
    found = [path for end in _COPIES for path in database.parent.glob(f"{database.name}{end}")]
    for path in found:
        erase(path)
    return len(found)


def erase(path: Path) -> None:
    """Delete a file, its bytes overwritten first as far as the disk allows that."""
    with suppress(OSError):
        size = path.stat().st_size
        with path.open("r+b") as file:
            file.write(bytes(size))
            os.fsync(file.fileno())
        path.unlink()
