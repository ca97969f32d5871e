from __future__ import annotations

import logging
import shutil
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.diagnostics import log
from desktop.diagnostics.log import (
    CHATTY,
    FILE_NAME,
    FILES,
    close_logging,
    configure_logging,
)

pytestmark = pytest.mark.unit

KEY = "AIzaSyCANARYcanaryCANARYcanary0123456789"


@pytest.fixture(autouse=True)
def restored() -> Iterator[None]:
    names = (None, *CHATTY)
    levels = [(logging.getLogger(name), logging.getLogger(name).level) for name in names]
    yield
    close_logging()
    for logger, level in levels:
        logger.setLevel(level)


def written(folder: Path) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in folder.glob(f"{FILE_NAME}*"))


@pytest.mark.expects_log
def test_no_key_reaches_the_file_even_at_debug(tmp_path: Path) -> None:
    configure_logging(tmp_path, "DEBUG")
    logger = logging.getLogger("desktop.test")
    logger.debug("dialling %s", f"wss://host/ws?key={KEY}")
    logger.error("headers %s", {"x-goog-api-key": KEY}, exc_info=ValueError(f"refused {KEY}"))
    text = written(tmp_path)
    assert "dialling" in text
    assert "ValueError" in text
    assert "canary" not in text.lower()


@pytest.mark.expects_log
def test_no_key_reaches_the_error_stream(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    configure_logging(tmp_path, "DEBUG")
    logging.getLogger("desktop.test").warning("refused %s", KEY)
    told = capsys.readouterr().err
    assert told.startswith("attune: WARNING: refused")
    assert "canary" not in told.lower()


def test_only_warnings_reach_the_error_stream(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    configure_logging(tmp_path, "DEBUG")
    logging.getLogger("desktop.test").info("nothing to see")
    assert capsys.readouterr().err == ""
    assert "nothing to see" in written(tmp_path)


@pytest.mark.parametrize("name", ["websockets.client", "google_genai.live", "httpx2", "asyncio"])
def test_chatty_libraries_stay_quiet_at_debug(tmp_path: Path, name: str) -> None:
    configure_logging(tmp_path, "DEBUG")
    logging.getLogger(name).debug("> GET /ws")
    assert written(tmp_path) == ""


def test_the_files_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "FILE_BYTES", 1_000)
    configure_logging(tmp_path, "INFO")
    for _ in range(100):
        logging.getLogger("desktop.test").info("x" * 100)
    files = list(tmp_path.iterdir())
    assert len(files) == FILES
    assert all(path.stat().st_size <= 1_000 for path in files)


def test_it_goes_on_in_the_new_file_after_another_process_rotated(tmp_path: Path) -> None:
    configure_logging(tmp_path, "INFO")
    logging.getLogger("desktop.test").info("before")
    (tmp_path / FILE_NAME).rename(tmp_path / f"{FILE_NAME}.1")
    logging.getLogger("desktop.test").info("after")
    assert "after" in (tmp_path / FILE_NAME).read_text(encoding="utf-8")


def test_a_folder_that_vanishes_breaks_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "logs"
    configure_logging(folder, "INFO")
    shutil.rmtree(folder)
    logging.getLogger("desktop.test").info("lost")
    assert not folder.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are not modes there")
def test_the_file_is_private(tmp_path: Path) -> None:
    configure_logging(tmp_path / "logs", "INFO")
    logging.getLogger("desktop.test").info("hello")
    assert stat.S_IMODE((tmp_path / "logs" / FILE_NAME).stat().st_mode) == 0o600


def test_configuring_twice_writes_each_line_once(tmp_path: Path) -> None:
    configure_logging(tmp_path, "INFO")
    configure_logging(tmp_path, "INFO")
    logging.getLogger("desktop.test").info("once")
    assert written(tmp_path).count("once") == 1


@pytest.mark.expects_log
def test_a_folder_that_cannot_be_written_costs_only_the_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    configure_logging(blocked, "INFO")
    assert "no log file is written" in capsys.readouterr().err


def test_an_unknown_level_means_info(tmp_path: Path) -> None:
    configure_logging(None, "chatty")
    assert logging.getLogger().level == logging.INFO
