from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.errors import UsageError
from desktop.settings.path import Paths
from desktop.settings.profile import ProfileShelf
from desktop.settings.sections import SessionSettings, Settings

pytestmark = pytest.mark.unit

CURT = Settings(session=SessionSettings(instruction="Be curt.", voice="Kore"))


@pytest.fixture
def shelf(tmp_path: Path) -> ProfileShelf:
    return ProfileShelf(Paths.of({"ATTUNE_HOME": str(tmp_path)}))


def test_a_profile_keeps_settings_and_instruction(shelf: ProfileShelf) -> None:
    shelf.create("work", CURT)

    assert shelf.names() == ["work"]
    assert shelf.store("work").load({}).settings == CURT


def test_the_file_holds_only_what_differs(shelf: ProfileShelf) -> None:
    shelf.create("work", CURT)

    text = shelf.file("work").read_text("utf-8")
    assert text == '[session]\nvoice = "Kore"\ninstruction = "Be curt."\n'


def test_a_copy_goes_its_own_way(shelf: ProfileShelf) -> None:
    shelf.create("work", CURT)
    shelf.duplicate("work", "home")
    shelf.store("home").save(Settings())

    assert shelf.store("work").load({}).settings == CURT
    assert shelf.store("home").load({}).settings == Settings()


def test_renaming_the_one_in_use_keeps_it_in_use(shelf: ProfileShelf) -> None:
    shelf.create("work", CURT)
    shelf.choose("work")
    shelf.rename("work", "office")

    assert (shelf.names(), shelf.chosen()) == (["office"], "office")


def test_without_the_one_in_use_the_settings_file_is(shelf: ProfileShelf) -> None:
    shelf.create("work", CURT)
    shelf.choose("work")
    shelf.delete("work")

    assert (shelf.names(), shelf.chosen()) == ([], "")


@pytest.mark.parametrize("name", ["", "..", "a/b", "a b", "x" * 41, "-"])
def test_a_name_cannot_lead_elsewhere(shelf: ProfileShelf, name: str) -> None:
    with pytest.raises(UsageError, match="letters, digits"):
        shelf.create(name, Settings())


def test_a_name_is_taken_once(shelf: ProfileShelf) -> None:
    shelf.create("work", CURT)
    shelf.create("home", Settings())

    with pytest.raises(UsageError, match="already"):
        shelf.create("work", Settings())
    with pytest.raises(UsageError, match="already"):
        shelf.rename("home", "work")
    assert shelf.store("work").load({}).settings == CURT


def test_a_profile_that_is_not_there_names_those_that_are(shelf: ProfileShelf) -> None:
    shelf.create("work", CURT)

    with pytest.raises(UsageError, match=r"no profile named play\. Profiles: work\."):
        shelf.store("play")
