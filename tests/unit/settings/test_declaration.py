from __future__ import annotations

import dataclasses

import pytest

from desktop.settings.declaration import Declaration
from desktop.settings.sections import ShortcutSettings
from desktop.settings.value import all_declarations

pytestmark = pytest.mark.unit

DECLARED = {item.path: item for item in all_declarations()}


@pytest.mark.parametrize(
    ("name", "effect"),
    [
        ("appearance.theme", "now"),
        ("appearance.language", "start"),
        ("session.model", "session"),
        ("session.instruction", "now"),
        ("vision.jpeg_quality", "share"),
        ("memory.shared_url", "now"),
    ],
)
def test_it_says_when_a_change_is_felt(name: str, effect: str) -> None:
    assert DECLARED[name].effect == effect


def test_no_two_actions_share_a_key_by_default() -> None:
    keys = [value for value in dataclasses.astuple(ShortcutSettings()) if value]

    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("item", DECLARED.values(), ids=lambda item: item.path)
def test_a_label_and_a_help_can_be_read(item: Declaration) -> None:
    assert item.label[:1].isupper()
    assert not item.label.endswith(".")
    assert not item.help or item.help.endswith(".")
