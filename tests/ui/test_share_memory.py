from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.assistant import ShareTarget
from desktop.core.media import Region
from desktop.core.sharing import Mask, ShareWindow
from desktop.ui.share.memory import MOST_MASKED, ShareMemory

pytestmark = pytest.mark.ui

MASKS = (Mask(region=Region(5, 6, 70, 80)), Mask(application="keys"))


def region(number: int) -> ShareTarget:
    return ShareTarget("region", region=Region(number, -number, 300, 200, "left"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "sharing.json"


def test_the_last_five_regions_are_kept_newest_first(file: Path) -> None:
    memory = ShareMemory(file)
    for number in (1, 2, 3, 4, 5, 6, 3):
        memory.note(region(number))
    kept = [known.x for known in ShareMemory(file).recent]
    assert kept == [3, 6, 5, 4, 2]


def test_masks_stay_with_their_region(file: Path) -> None:
    ShareMemory(file).hide(region(1), MASKS)
    assert ShareMemory(file).masks(region(1)) == MASKS
    assert ShareMemory(file).masks(region(2)) == ()


def test_masks_of_a_window_stay_with_its_application(file: Path) -> None:
    first = ShareTarget("window", window=ShareWindow(1, "a.txt", "editor", Region(0, 0, 9, 9)))
    later = ShareTarget("window", window=ShareWindow(8, "b.txt", "editor", Region(7, 7, 9, 9)))
    ShareMemory(file).hide(first, MASKS)
    assert ShareMemory(file).masks(later) == MASKS


def test_masks_that_were_removed_are_forgotten(file: Path) -> None:
    memory = ShareMemory(file)
    memory.hide(region(1), MASKS)
    memory.hide(region(1), ())
    assert ShareMemory(file).masks(region(1)) == ()


def test_only_so_many_masked_targets_are_kept(file: Path) -> None:
    memory = ShareMemory(file)
    for number in range(MOST_MASKED + 1):
        memory.hide(region(number), MASKS)
    assert memory.masks(region(0)) == ()
    assert memory.masks(region(MOST_MASKED)) == MASKS


def test_nobody_else_may_read_it(file: Path) -> None:
    ShareMemory(file).note(region(1))
    assert file.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("text", ["", "[]", '{"recent": [{"x": 1}], "masks": {}}', '{"recent": 1}'])
def test_a_file_that_makes_no_sense_costs_the_memory_only(file: Path, text: str) -> None:
    file.parent.mkdir()
    file.write_text(text)
    memory = ShareMemory(file)
    assert memory.recent == ()
    memory.note(region(1))
    assert len(ShareMemory(file).recent) == 1


def test_without_a_place_to_write_it_remembers_for_now(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    memory = ShareMemory(blocked / "sharing.json")
    memory.note(region(1))
    assert len(memory.recent) == 1
