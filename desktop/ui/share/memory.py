"""Which regions were shared lately, and what was hidden on them, kept in a file of its own."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from desktop.core.assistant import ShareTarget
from desktop.core.media import Region
from desktop.core.sharing import Mask

logger = logging.getLogger(__name__)

MOST_REGIONS: Final = 5
MOST_MASKED: Final = 40
"""How many targets keep their masks; the one that was used longest ago is forgotten."""


class ShareMemory:
    """Remembers regions, newest first, and the masks of each target; without a file it forgets.

    Read on first use. A file that cannot be read or written costs the memory, nothing else.
    """

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._read = False
        self._recent: list[Region] = []
        self._masks: dict[str, tuple[Mask, ...]] = {}

    @property
    def recent(self) -> Sequence[Region]:
        """The last regions, newest first."""
        self._load()
        return tuple(self._recent)

    def masks(self, target: ShareTarget) -> tuple[Mask, ...]:
        """Return what was hidden when this was shared last."""
        self._load()
        return self._masks.get(key_of(target), ())

    def note(self, target: ShareTarget) -> None:
        """Remember that this was shared."""
        self._load()
        if target.kind == "region" and target.region is not None:
            others = [region for region in self._recent if region != target.region]
            self._recent = [target.region, *others][:MOST_REGIONS]
            self._save()

    def hide(self, target: ShareTarget, masks: Sequence[Mask]) -> None:
        """Remember what to hide whenever this is shared."""
        self._load()
        self._masks.pop(key_of(target), None)
        if masks:
            self._masks[key_of(target)] = tuple(masks)
        while len(self._masks) > MOST_MASKED:
            del self._masks[next(iter(self._masks))]
        self._save()

    def _load(self) -> None:
        if self._read or self._file is None:
            return
        self._read = True
        with suppress(OSError, ValueError, TypeError, KeyError, AttributeError):
            table = json.loads(self._file.read_text("utf-8"))
            recent = [_region(fields) for fields in table["recent"]]
            masks = {key: tuple(_mask(one) for one in kept) for key, kept in table["masks"].items()}
            self._recent, self._masks = recent[:MOST_REGIONS], masks

    def _save(self) -> None:
        if self._file is None:
            return
        table = {
            "recent": [asdict(region) for region in self._recent],
            "masks": {key: [asdict(mask) for mask in kept] for key, kept in self._masks.items()},
        }
        draft = self._file.with_suffix(".new")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            draft.write_text(json.dumps(table, indent=1), "utf-8")
            draft.chmod(0o600)
            os.replace(draft, self._file)
        except OSError as error:
            logger.info("what was shared is not remembered: %s", type(error).__name__)


def key_of(target: ShareTarget) -> str:
    """Return what a target is known by the next time."""
    if target.kind == "window" and target.window is not None:
        return f"window {target.window.application}"
    if target.kind == "region" and target.region is not None:
        region = target.region
        return f"region {region.x},{region.y},{region.width},{region.height}"
    return f"screen {target.screen}"


def _region(fields: Mapping[str, Any]) -> Region:
    x, y, width, height = (int(fields[name]) for name in ("x", "y", "width", "height"))
    if width < 1 or height < 1:
        raise ValueError("an empty region")
    return Region(x, y, width, height, str(fields.get("screen", "")))


def _mask(fields: Mapping[str, Any]) -> Mask:
    region = fields.get("region")
    return Mask(
        region=None if region is None else _region(region),
        title=str(fields.get("title", "")),
        application=str(fields.get("application", "")),
        moves=bool(fields.get("moves", False)),
    )
