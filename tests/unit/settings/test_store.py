from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.errors import StoreError
from desktop.settings.override import with_values
from desktop.settings.sections import Settings
from desktop.settings.store import SettingsStore

pytestmark = pytest.mark.unit


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def written(file: Path, text: str) -> SettingsStore:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return SettingsStore(file)


def test_without_a_file_the_defaults_hold(file: Path) -> None:
    loaded = SettingsStore(file).load({})

    assert loaded.settings == Settings()
    assert loaded.problems == ()


def test_what_is_saved_is_loaded_again(file: Path) -> None:
    changed = with_values(Settings(), {"session.voice": "Kore", "audio.volume": 0.5})
    SettingsStore(file).save(changed)

    assert SettingsStore(file).load({}).settings == changed


def test_only_what_differs_from_the_defaults_is_written(file: Path) -> None:
    SettingsStore(file).save(with_values(Settings(), {"session.voice": "Kore"}))

    assert file.read_text() == '[session]\nvoice = "Kore"\n'


def test_comments_and_unknown_keys_survive_a_save(file: Path) -> None:
    store = written(file, '# mine\n[session]\nvoice = "Kore" # nice\nfuture = 1\n[later]\nx = 2\n')
    store.save(store.load({}).settings)

    assert file.read_text() == (
        '# mine\n[session]\nvoice = "Kore" # nice\nfuture = 1\n[later]\nx = 2\n'
    )


def test_a_value_in_the_file_can_be_set_back_to_its_default(file: Path) -> None:
    store = written(file, '[session]\nvoice = "Kore"\n')
    store.save(Settings())

    assert SettingsStore(file).load({}).settings.session.voice == "Puck"


def test_a_bad_value_falls_back_with_one_sentence(file: Path) -> None:
    loaded = written(file, '[vision]\njpeg_quality = "best"\nlongest_side = 640\n').load({})

    assert loaded.settings.vision.jpeg_quality == 75
    assert loaded.settings.vision.longest_side == 640
    assert loaded.problems == (
        "The setting vision.jpeg_quality must be a whole number. The default 75 is used.",
    )


def test_a_section_that_is_no_table_is_passed_over(file: Path) -> None:
    assert written(file, "session = 3\n").load({}).settings == Settings()


def test_a_broken_file_is_kept_aside_and_told(file: Path) -> None:
    loaded = written(file, "[session\nvoice = ").load({})

    aside = list(file.parent.glob("settings.toml.bad-*"))
    assert len(aside) == 1
    assert not file.exists()
    assert aside[0].name in loaded.problems[0]


def test_a_file_that_is_no_text_is_kept_aside(file: Path) -> None:
    file.parent.mkdir(parents=True)
    file.write_bytes(b"\xff\xfe\x00")

    assert "broken" in SettingsStore(file).load({}).problems[0]


def test_an_environment_variable_wins_over_the_file(file: Path) -> None:
    store = written(file, '[session]\nvoice = "Kore"\n')

    assert store.load({"ATTUNE_SESSION_VOICE": "Leda"}).settings.session.voice == "Leda"


def test_a_bad_environment_variable_is_ignored_with_one_sentence(file: Path) -> None:
    loaded = SettingsStore(file).load({"ATTUNE_AUDIO_VOLUME": "loud"})

    assert loaded.settings == Settings()
    assert loaded.problems == (
        "The setting audio.volume must be a number. ATTUNE_AUDIO_VOLUME is ignored.",
    )


def test_what_only_the_environment_said_is_not_written(file: Path) -> None:
    store = SettingsStore(file)
    store.save(store.load({"ATTUNE_SESSION_VOICE": "Leda"}).settings)

    assert "Leda" not in file.read_text()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("in the way")

    with pytest.raises(StoreError):
        SettingsStore(tmp_path / "config" / "settings.toml").save(Settings())


def test_a_save_leaves_no_other_file_behind(file: Path) -> None:
    SettingsStore(file).save(Settings())

    assert [path.name for path in file.parent.iterdir()] == ["settings.toml"]


def test_it_tells_what_the_environment_has_set(tmp_path: Path) -> None:
    loaded = SettingsStore(tmp_path / "s.toml").load({"ATTUNE_SESSION_MODEL": "m"})

    assert loaded.fixed == {"session.model": "ATTUNE_SESSION_MODEL"}


def test_what_a_flag_has_set_is_not_kept(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "s.toml")
    settings = with_values(store.load({}).settings, {"session.model": "of the flag"})
    store.hold(settings, ["session.model"])
    store.save(settings)

    assert SettingsStore(tmp_path / "s.toml").load({}).settings == Settings()
